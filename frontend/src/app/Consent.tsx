/** Asked once, never in the way: two answers of the same weight, and everything works after either. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { body, client } from "@/api/client";
import { queue } from "@/api/events";
import { restartFeed } from "@/api/feed";
import { meQuery, queryClient } from "@/api/queries";
import { useStrings } from "@/strings";
import { Button } from "@/ui/button";

export function Consent() {
  const strings = useStrings();
  const { data: me } = useQuery(meQuery);
  const answer = useMutation({
    mutationFn: (agrees: boolean) =>
      body(client.PUT("/me/preferences", { body: { has_consented: agrees, is_personal: agrees } })),
    onSuccess: (next, agrees) => {
      queryClient.setQueryData(meQuery.queryKey, next);
      if (!agrees) restartFeed();
    },
  });

  useEffect(() => {
    if (!me) return;
    const { has_consented: hasConsented, is_personal: isPersonal } = me;
    queue.decide(hasConsented === null ? "unknown" : hasConsented && isPersonal ? "given" : "refused");
  }, [me]);

  if (!me || me.has_consented !== null) return null;
  return (
    <section
      aria-labelledby="consent-title"
      className="scope-paper fixed z-40 max-h-[calc(100dvh-var(--nav-height)-env(safe-area-inset-bottom)-1.5rem)] animate-rise overflow-y-auto rounded-tile bg-paper p-5 text-ink shadow-2xl ring-1 ring-line max-lg:inset-x-3 max-lg:bottom-[calc(var(--nav-height)+env(safe-area-inset-bottom)+0.75rem)] max-lg:mx-auto max-lg:max-w-lg lg:start-5 lg:bottom-5 lg:w-[17rem]"
    >
      <h2 id="consent-title" className="headline text-xl">
        {strings.consent.title}
      </h2>
      <p className="mt-2 text-sm text-pretty text-soft">{strings.consent.text}</p>
      <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.75rem),1fr))] gap-2 lg:grid-cols-1">
        <Button tone="ink" className="px-3! text-sm! whitespace-normal!" disabled={answer.isPending} onClick={() => answer.mutate(false)}>
          {strings.consent.no}
        </Button>
        <Button tone="ink" className="px-3! text-sm! whitespace-normal!" disabled={answer.isPending} onClick={() => answer.mutate(true)}>
          {strings.consent.yes}
        </Button>
      </div>
    </section>
  );
}
