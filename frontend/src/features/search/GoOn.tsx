/** A further sentence about the search that stands there: “no, for my daughter”, “cheaper”. */
import { useMutation } from "@tanstack/react-query";
import { CornerDownRight } from "lucide-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { continueSearch } from "@/api/queries";
import { useStrings } from "@/strings";
import { Button } from "@/ui/button";
import { addressOf } from "./address";

export function GoOn({ before }: { before: string }) {
  const strings = useStrings();
  const [, navigate] = useLocation();
  const [words, setWords] = useState("");
  const goOn = useMutation({
    mutationFn: (said: string) => continueSearch(before, said),
    onSuccess: (query) => navigate(addressOf({ query })),
  });

  return (
    <form
      className="max-w-xl"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() && !goOn.isPending) goOn.mutate(words.trim());
      }}
    >
      <div className="flex items-center gap-2">
        <div className="relative min-w-0 grow">
          <CornerDownRight aria-hidden className="pointer-events-none absolute start-4 top-1/2 size-4 -translate-y-1/2 text-soft rtl:-scale-x-100" />
          <input
            type="text"
            aria-label={strings.search.goOn}
            placeholder={strings.search.goOnExample}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="h-11 w-full rounded-full border border-line bg-card ps-11 pe-4 text-ellipsis placeholder:text-soft focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-offset-0"
          />
        </div>
        {words.trim() && (
          <Button type="submit" tone="ink" size="s" className="min-h-11" disabled={goOn.isPending}>
            {strings.search.goOnSend}
          </Button>
        )}
      </div>
      {goOn.isError && (
        <p role="alert" className="mt-2 text-sm">
          {strings.trouble.down.title}. {strings.trouble.down.text}
        </p>
      )}
    </form>
  );
}
