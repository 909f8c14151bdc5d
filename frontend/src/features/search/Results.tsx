/** The answer to a wish: what was understood, what was let go, and the products, page after page. */
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { SearchX, SlidersHorizontal, X } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { renewFeedAhead } from "@/api/feed";
import { productQuery, queryClient, searchQuery } from "@/api/queries";
import type { SearchOut } from "@/api/schema";
import { visit } from "@/api/visit";
import { useStrings } from "@/strings";
import { Button, ButtonLink } from "@/ui/button";
import { DESKTOP, useMedia } from "@/ui/media";
import { GRID, GridSkeleton, ProductCard } from "@/ui/ProductCard";
import { State, Trouble } from "@/ui/state";
import { addressOf, requestOf, SORTS, toggleFilter, type Wish } from "./address";
import { FilterSheet } from "./FilterSheet";
import { GoOn } from "./GoOn";
import { Highlighted } from "./Highlighted";

export function Results({ wish }: { wish: Wish }) {
  const strings = useStrings();
  const [, navigate] = useLocation();
  const [isFiltering, setFiltering] = useState(false);
  const isDesktop = useMedia(DESKTOP);
  const found = useInfiniteQuery({ ...searchQuery(requestOf(wish)), placeholderData: keepPreviousData });
  const first = found.data?.pages[0];
  const change = (part: Partial<Wish>) => navigate(addressOf({ ...wish, ...part }), { replace: true });
  useLearning(wish.query, first?.slate_id);

  if (found.isError && !first) return <Trouble error={found.error} onRetry={() => void found.refetch()} />;
  if (!first) return <Waiting wish={wish} />;
  const total = strings.search.total(new Intl.NumberFormat(strings.locale).format(first.total));
  const chosen = Object.values(wish.filters).flat().length;
  const goOn = wish.query ? <GoOn key={wish.query} before={wish.query} /> : null;

  return (
    <div aria-busy={found.isPlaceholderData} className={found.isPlaceholderData ? "opacity-60 transition-opacity delay-150" : "transition-opacity"}>
      <header className="space-y-4">
        <Title wish={wish} />
        <Understood answer={first} wish={wish} onChange={change} />
        <div className="flex flex-wrap items-center gap-2">
          <Button
            tone={chosen > 0 ? "ink" : "line"}
            size="s"
            icon={SlidersHorizontal}
            className="min-h-11 shrink-0"
            disabled={first.facets.length === 0}
            onClick={() => setFiltering(true)}
          >
            {chosen > 0 ? strings.search.filtersChosen(chosen) : strings.search.filters}
          </Button>
          <select
            aria-label={strings.search.sort}
            value={wish.sort}
            onChange={(event) => change({ sort: SORTS.find((sort) => sort === event.target.value) ?? "relevance" })}
            className="press min-h-11 min-w-28 max-sm:grow max-sm:basis-0 cursor-pointer truncate appearance-none rounded-full border border-line bg-[url('/chevron.svg')] bg-[length:0.75rem] bg-[position:right_0.9rem_center] bg-no-repeat ps-4 pe-9 text-sm font-semibold hover:bg-sunk rtl:bg-[position:left_0.9rem_center]"
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort} className="bg-card text-ink">
                {strings.search.sorts[sort]}
              </option>
            ))}
          </select>
          {isDesktop && goOn && <div className="ms-2 grow">{goOn}</div>}
          <p role="status" className="ms-auto min-h-5 shrink-0 text-sm text-soft">
            {total}
          </p>
        </div>
      </header>

      <div className="mt-6">
        <h2 className="sr-only">{strings.search.results}</h2>
        <Products
          pages={found.data?.pages ?? []}
          hasMore={found.hasNextPage}
          isLoading={found.isFetchingNextPage}
          onMore={() => !found.isFetching && void found.fetchNextPage()}
          between={isDesktop ? null : goOn}
          onReset={() => change({ filters: {}, without: first.chips.map((chip) => chip.id) })}
        />
      </div>

      {isFiltering && (
        <FilterSheet
          facets={first.facets}
          total={total}
          onToggle={(name, value) => change({ filters: toggleFilter(wish.filters, name, value) })}
          onClear={() => change({ filters: {} })}
          onClose={() => setFiltering(false)}
        />
      )}
    </div>
  );
}

/** A tree of its own: what is drawn here is replaced by the answer, not pushed down by it. */
function Waiting({ wish }: { wish: Wish }) {
  return (
    <div>
      <header className="space-y-4">
        <Title wish={wish} />
        <div className="flex gap-2">
          <div className="skeleton h-9 w-24 rounded-full" />
          <div className="skeleton h-9 w-28 rounded-full" />
        </div>
        <div className="skeleton h-11 w-64 rounded-full" />
      </header>
      <div className="mt-6">
        <GridSkeleton />
      </div>
    </div>
  );
}

/** A search teaches the feed: what was fetched ahead is older than it, and so are the recent searches. */
function useLearning(query: string, slateId: string | undefined): void {
  useEffect(() => {
    if (!query || !slateId) return;
    visit.searched(query);
    renewFeedAhead();
    void queryClient.invalidateQueries({ queryKey: ["suggest"] });
  }, [query, slateId]);
}

function Title({ wish }: { wish: Wish }) {
  const strings = useStrings();
  const { data: model } = useQuery({ ...productQuery(wish.like ?? ""), enabled: wish.like !== null });
  const text = wish.like !== null ? (model ? strings.search.similarTo(model.name) : strings.search.similar) : wish.video !== null ? strings.search.fitsVideo : wish.query;
  return <h1 className="headline line-clamp-3 text-[1.5rem] break-words sm:text-[1.75rem] lg:text-[2.125rem]"><bdi>{text}</bdi></h1>;
}

/** One line that goes on sideways on a phone, as many as it takes elsewhere. */
const LINE = "no-bar flex gap-2 max-sm:-mx-4 max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1 max-sm:*:shrink-0 sm:flex-wrap";

interface UnderstoodProps {
  answer: SearchOut;
  wish: Wish;
  onChange: (part: Partial<Wish>) => void;
}

function Understood({ answer, wish, onChange }: UnderstoodProps) {
  const strings = useStrings();
  const { chips, relaxed, message, did_you_mean: didYouMean, typed_query: typed, follow_up: followUp } = answer;
  return (
    <>
      {didYouMean && typed && (
        <p>
          {strings.search.showingFor} <strong className="font-semibold">{didYouMean}</strong>.{" "}
          <Link href={addressOf({ query: typed, isExact: true })} className="font-semibold text-ember-ink underline underline-offset-4">
            {strings.search.insteadFor(typed)}
          </Link>
        </p>
      )}
      {didYouMean && !typed && (
        <p>
          {strings.search.didYouMean}{" "}
          <Link href={addressOf({ query: didYouMean })} className="font-semibold text-ember-ink underline underline-offset-4">
            {didYouMean}
          </Link>
          ?
        </p>
      )}
      {(chips.length > 0 || wish.without.length > 0) && (
        <ul aria-label={strings.search.understood} className={LINE}>
          {chips.map(({ id, label }) => (
            <li key={id} className="max-w-full">
              <button
                type="button"
                aria-label={strings.search.takeOff(label)}
                onClick={() => onChange({ without: [...wish.without, id] })}
                className="press hit relative inline-flex min-h-9 max-w-full items-center gap-2 rounded-full bg-sunk ps-4 pe-3 text-sm font-medium hover:bg-line"
              >
                <bdi className="truncate">{label}</bdi>
                <X aria-hidden className="size-3.5 shrink-0 text-soft" />
              </button>
            </li>
          ))}
          {wish.without.length > 0 && (
            <li>
              <Button tone="plain" size="s" onClick={() => onChange({ without: [] })}>
                {strings.search.putBack}
              </Button>
            </li>
          )}
        </ul>
      )}
      {(message || relaxed.length > 0) && (
        <div className="rounded-2xl bg-sunk px-4 py-3 text-[0.9375rem] break-words">
          {message && <p className="text-pretty">{message}</p>}
          {!message && (
            <p>
              {strings.search.relaxed} {relaxed.map(({ label }) => label).join(", ")}
            </p>
          )}
        </div>
      )}
      {followUp && (
        <section aria-label={strings.search.followUp} className="w-fit max-w-full space-y-2.5 rounded-tile border border-line bg-card p-4 lg:flex lg:items-center lg:gap-5 lg:space-y-0 lg:rounded-full lg:py-2.5 lg:ps-6 lg:pe-3">
          <h2 className="font-semibold">{followUp.question}</h2>
          <ul className="flex flex-wrap gap-2">
            {followUp.options.map(({ label, query }) => (
              <li key={query} className="max-w-full shrink-0">
                <ButtonLink tone="soft" size="s" href={addressOf({ query })}>
                  {label}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Two rows of a phone. */
const BEFORE_BETWEEN = 4;

interface ProductsProps {
  pages: SearchOut[];
  hasMore: boolean;
  isLoading: boolean;
  /** Stands after the first few products. */
  between: ReactNode;
  onMore: () => void;
  onReset: () => void;
}

function Products({ pages, hasMore, isLoading, between, onMore, onReset }: ProductsProps): ReactNode {
  const strings = useStrings();
  const sentinel = useNear(hasMore && !isLoading, onMore);
  const isNothing = pages.every((page) => page.products.length === 0);
  if (isNothing) {
    return (
      <State icon={SearchX} title={strings.search.nothing} text={strings.search.nothingText}>
        <Button tone="ink" onClick={onReset}>
          {strings.search.clearFilters}
        </Button>
      </State>
    );
  }
  return (
    <>
      <ul className={GRID}>
        {pages.flatMap((page, number) =>
          page.products.flatMap((product, position) => [
            number === 0 && position === BEFORE_BETWEEN && between ? (
              <li key="between" className="col-span-full">
                {between}
              </li>
            ) : null,
            <li key={`${number}:${product.id}`}>
              <ProductCard
                product={product}
                slateId={page.slate_id}
                position={position}
                name={<Highlighted text={product.name} spans={product.highlights} />}
                isUrgent={number === 0 && position < 4}
              />
            </li>,
          ]),
        )}
        {between && (pages[0]?.products.length ?? 0) <= BEFORE_BETWEEN && <li className="col-span-full">{between}</li>}
      </ul>
      <div ref={sentinel} className="mt-10 grid justify-items-center">
        {isLoading && <GridSkeleton count={4} />}
        {hasMore && !isLoading && <Button onClick={onMore}>{strings.search.more}</Button>}
        {!hasMore && <p className="text-sm text-soft">{strings.search.end}</p>}
      </div>
    </>
  );
}

/** Calls when the element comes within a screen of the view. */
function useNear(isWanted: boolean, onNear: () => void) {
  const ref = useRef<HTMLDivElement>(null);
  const call = useRef(onNear);
  useEffect(() => {
    call.current = onNear;
  });
  useEffect(() => {
    if (!ref.current || !isWanted) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && call.current(), { rootMargin: "100% 0%" });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [isWanted]);
  return ref;
}
