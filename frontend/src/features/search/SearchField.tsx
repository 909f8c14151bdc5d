/** The search field with its suggestions: a combobox as WAI-ARIA describes it, recent searches first. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ArrowUpRight, Clock, Package, Search, TrendingUp, X } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { retract } from "@/api/events";
import { queryClient, suggestQuery } from "@/api/queries";
import type { SuggestionOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Price } from "@/ui/money";
import { Picture } from "@/ui/picture";
import { addressOf } from "./address";

const ICONS = { recent: Clock, type: Search, popular: TrendingUp, product: Package };

/** A request is an address, and servers read addresses of 8 kB; a letter takes up to 9 bytes there. */
const LONGEST = 800;

interface SearchFieldProps {
  query: string;
  hasFocus: boolean;
}

/** `query` is what the page shows; give the field a `key` of it, so that it follows the address. */
export function SearchField({ query, hasFocus }: SearchFieldProps) {
  const strings = useStrings();
  const [, navigate] = useLocation();
  const [text, setText] = useState(query);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery({ ...suggestQuery(asked), enabled: isOpen, placeholderData: keepPreviousData });
  const suggestions = isOpen ? (data?.suggestions ?? []) : [];

  useEffect(() => {
    if (hasFocus) input.current?.focus({ preventScroll: true });
  }, [hasFocus]);

  const submit = (wanted: string) => {
    setOpen(false);
    setChosen(-1);
    input.current?.blur();
    if (wanted.trim()) navigate(addressOf({ query: wanted.trim() }));
  };

  const take = (suggestion: SuggestionOut) => {
    if (suggestion.product_id != null) {
      navigate(`/p/${encodeURIComponent(suggestion.product_id)}`);
      return;
    }
    setText(suggestion.text);
    submit(suggestion.text);
  };

  const forget = (eventId: string) => {
    queryClient.setQueryData(suggestQuery(asked).queryKey, (before) =>
      before && { suggestions: before.suggestions.filter((suggestion) => suggestion.event_id !== eventId) },
    );
    void retract(eventId).finally(() => queryClient.invalidateQueries({ queryKey: ["suggest"] }));
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = suggestions.length - 1;
    if (event.key === "ArrowDown") setChosen(chosen >= last ? -1 : chosen + 1);
    else if (event.key === "ArrowUp") setChosen(chosen < 0 ? last : chosen - 1);
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else if (event.key === "Delete" && suggestions[chosen]?.event_id != null) forget(suggestions[chosen].event_id);
    else return;
    if (event.key.startsWith("Arrow")) setOpen(true);
    event.preventDefault();
  };

  return (
    <form
      role="search"
      className="relative"
      onSubmit={(event) => {
        event.preventDefault();
        const suggestion = suggestions[chosen];
        if (suggestion) take(suggestion);
        else submit(text);
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <Search aria-hidden className="pointer-events-none absolute start-5 top-1/2 size-5 -translate-y-1/2 text-soft" />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={strings.search.field}
        aria-expanded={suggestions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${listId}-${chosen}` : undefined}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={LONGEST}
        placeholder={strings.search.placeholder}
        value={text}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        className="h-14 w-full appearance-none rounded-full border border-line bg-card ps-13 pe-14 text-[1.0625rem] text-ellipsis placeholder:text-soft focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-offset-0 [&::-webkit-search-cancel-button]:hidden"
      />
      {text && (
        <button
          type="button"
          aria-label={strings.search.clear}
          onClick={() => {
            setText("");
            input.current?.focus();
          }}
          className="press absolute end-1.5 top-1/2 grid size-11 -translate-y-1/2 place-items-center rounded-full text-soft hover:bg-sunk hover:text-ink"
        >
          <X aria-hidden className="size-5" />
        </button>
      )}
      <ul
        id={listId}
        role="listbox"
        aria-label={strings.search.suggestions}
        hidden={suggestions.length === 0}
        className="absolute inset-x-0 top-full z-20 mt-2 max-h-[60dvh] overflow-y-auto rounded-tile border border-line bg-card p-2 shadow-xl"
      >
        {suggestions.map((suggestion, index) => (
          <Suggestion
            key={`${suggestion.kind} ${suggestion.text}`}
            id={`${listId}-${index}`}
            suggestion={suggestion}
            isChosen={index === chosen}
            onTake={() => take(suggestion)}
            onForget={forget}
          />
        ))}
      </ul>
    </form>
  );
}

interface SuggestionProps {
  id: string;
  suggestion: SuggestionOut;
  isChosen: boolean;
  onTake: () => void;
  onForget: (eventId: string) => void;
}

function Suggestion({ id, suggestion, isChosen, onTake, onForget }: SuggestionProps) {
  const strings = useStrings();
  const Icon = ICONS[suggestion.kind];
  const eventId = suggestion.kind === "recent" ? (suggestion.event_id ?? null) : null;
  return (
    <li
      id={id}
      role="option"
      aria-selected={isChosen}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
      className={`flex min-h-12 cursor-pointer items-center gap-3 rounded-2xl ps-2.5 pe-1.5 ${isChosen ? "bg-sunk" : "hover:bg-sunk"}`}
    >
      {suggestion.product ? (
        <Picture product={suggestion.product} className="-ms-1 size-11 shrink-0 rounded-xl" />
      ) : (
        <Icon aria-hidden className="mx-2 size-[1.125rem] shrink-0 text-soft" />
      )}
      <span className="min-w-0 grow py-2.5"><span className="line-clamp-1 leading-snug sm:line-clamp-2"><bdi>{suggestion.text}</bdi></span>{suggestion.product && <Price product={suggestion.product} />}</span>
      {eventId === null ? (
        <ArrowUpRight aria-hidden className="me-2 size-4 shrink-0 text-soft rtl:-scale-x-100" />
      ) : (
        <span
          title={strings.search.removeRecent(suggestion.text)}
          onClick={(event) => {
            event.stopPropagation();
            onForget(eventId);
          }}
          className="press grid size-11 shrink-0 place-items-center rounded-full text-soft hover:bg-line hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </span>
      )}
    </li>
  );
}
