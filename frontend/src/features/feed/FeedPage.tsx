/** For You: one thing a screen, videos with a shop card between them. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { likeVideo, saveVideo } from "@/api/actions";
import { type FeedItem, feedPlace, feedQuery } from "@/api/feed";
import type { ShopCardOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { DESKTOP, useMedia, WIDE } from "@/ui/media";
import { sound } from "@/ui/sound";
import { Trouble } from "@/ui/state";
import { ShopFYPCard } from "./ShopFYPCard";
import { SidePanel } from "./SidePanel";
import { pool } from "./use-player";
import { useKeySteps, useScroller, useWheelSteps } from "./use-scroller";
import { VideoActions } from "./VideoActions";
import { VideoSlide } from "./VideoSlide";

interface Slide {
  key: string;
  item: FeedItem;
}

const FETCH_AHEAD = 3;

export function FeedPage({ renderWhy }: { renderWhy: (card: ShopCardOut) => ReactNode }) {
  const feed = useInfiniteQuery(feedQuery);
  const pages = feed.data?.pages;
  const slides = useMemo(
    () => pages?.flatMap((page, number) => page.items.map((item): Slide => ({ key: `${number}:${item.id}`, item }))) ?? [],
    [pages],
  );
  const isAway = pages?.at(-1)?.isStandIn ?? false;

  if (slides.length === 0) {
    return (
      <div data-surface="night" className="scope-night grid h-[calc(100dvh-var(--nav-height)-env(safe-area-inset-bottom))] place-items-center bg-night text-ink">
        {feed.isError ? <Trouble error={feed.error} onRetry={() => void feed.refetch()} /> : <FeedSkeleton />}
      </div>
    );
  }
  return (
    <Feed
      slides={slides}
      isAway={isAway}
      isBusy={feed.isFetchingNextPage}
      onNeedMore={() => !feed.isFetching && feed.hasNextPage && void feed.fetchNextPage()}
      renderWhy={renderWhy}
    />
  );
}

interface FeedProps {
  slides: Slide[];
  isAway: boolean;
  isBusy: boolean;
  onNeedMore: () => void;
  renderWhy: (card: ShopCardOut) => ReactNode;
}

function Feed({ slides, isAway, isBusy, onNeedMore, renderWhy }: FeedProps) {
  const strings = useStrings();
  const isDesktop = useMedia(DESKTOP);
  const isWide = useMedia(WIDE);
  const area = useRef<HTMLDivElement>(null);
  const onIndex = useCallback((index: number) => {
    feedPlace.index = index;
  }, []);
  const { ref, index, go, onScroll } = useScroller({ count: slides.length, initialIndex: feedPlace.index, onIndex });
  useWheelSteps(area, go);
  useKeySteps(go);
  const active = slides[index] ?? slides.at(-1);
  const first = Math.max(index - 1, 0);

  useEffect(() => {
    if (index >= slides.length - FETCH_AHEAD) onNeedMore();
  }, [index, slides.length, onNeedMore]);

  useEffect(() => {
    if (active?.item.kind !== "video") pool.activate(null);
  }, [active]);
  useEffect(() => () => pool.activate(null), []);

  // The slide that had the focus is out of reach now: take the focus along, so that the new one is read.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused !== document.body && !(focused && ref.current?.contains(focused))) return;
    ref.current?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"]`)?.focus({ preventScroll: true });
  }, [index, ref]);

  useLetterKeys(active?.item);

  return (
    <div
      ref={area}
      data-surface="night"
      className="grid h-[calc(100dvh-var(--nav-height)-env(safe-area-inset-bottom))] bg-night lg:grid-cols-[minmax(15rem,1fr)_auto_minmax(6rem,1fr)] lg:py-6"
    >
      <h1 className="sr-only">{strings.feed.label}</h1>
      <div
        ref={ref}
        role="feed"
        aria-label={strings.feed.label}
        aria-busy={isBusy}
        onScroll={onScroll}
        className="stage-container no-bar relative h-full w-full snap-y snap-mandatory overflow-y-scroll overscroll-contain lg:col-start-2 lg:aspect-[9/16] lg:h-[min(100%,calc((100vw-22rem)*16/9))] lg:w-auto lg:self-center lg:rounded-stage"
      >
        <div aria-hidden style={{ height: `calc(${slides.length} * 100cqh)` }} />
        {slides.slice(first, index + 2).map(({ key, item }, offset) => {
          const at = first + offset;
          return (
            <article
              key={key}
              aria-posinset={at + 1}
              aria-setsize={-1}
              aria-labelledby={`feed-${at}`}
              tabIndex={-1}
              inert={at !== index}
              style={{ top: `calc(${at} * 100cqh)` }}
              className="absolute inset-x-0 h-[100cqh] snap-start snap-always overflow-hidden lg:rounded-stage"
            >
              {item.kind === "video" ? (
                <VideoSlide slide={key} item={item} isActive={at === index} hasActions={!isDesktop} labelId={`feed-${at}`} />
              ) : (
                <ShopFYPCard card={item} isActive={at === index} labelId={`feed-${at}`} />
              )}
            </article>
          );
        })}
      </div>

      {isDesktop && active && (
        <div className="flex min-h-0 min-w-0 gap-8 ps-5 pe-8">
          <div className="flex w-14 shrink-0 flex-col justify-end gap-8 pb-2">
            {active.item.kind === "video" && <VideoActions item={active.item} />}
            <div className="grid justify-items-center gap-2">
              <StepButton icon={ChevronUp} label={strings.feed.previous} isDisabled={index === 0} onClick={() => go(-1)} />
              <StepButton icon={ChevronDown} label={strings.feed.next} isDisabled={index === slides.length - 1} onClick={() => go(1)} />
            </div>
          </div>
          {isWide && <SidePanel item={active.item} why={active.item.kind === "shop_card" && renderWhy(active.item)} />}
        </div>
      )}
      {isAway && (
        <p role="status" className="fixed inset-x-0 top-3 z-20 mx-auto w-fit max-w-[90vw] rounded-full bg-white px-4 py-2 text-center text-sm font-medium text-[#17131c] shadow-lg">
          {strings.shopAway}
        </p>
      )}
    </div>
  );
}

function StepButton({ icon: Icon, label, isDisabled, onClick }: { icon: typeof ChevronUp; label: string; isDisabled: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={isDisabled}
      onClick={onClick}
      className="press grid size-12 place-items-center rounded-full bg-white/10 text-white hover:bg-white/20 focus-visible:outline-white disabled:opacity-35"
    >
      <Icon aria-hidden className="size-6" />
    </button>
  );
}

/** P, M, L and S act on the video, while the focus is on the feed or nowhere. */
function useLetterKeys(item: FeedItem | undefined): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || item?.kind !== "video") return;
      const target = event.target instanceof Element ? event.target : null;
      if (target !== document.body && target?.id !== "content" && !target?.closest("[role=feed]")) return;
      const { video } = item;
      const place = item.slate_id ? { slateId: item.slate_id, position: item.position } : null;
      const key = event.key.toLowerCase();
      if (key === "p") pool.toggle();
      else if (key === "m") sound.set(sound.get() === "on" ? "off" : "on");
      else if (key === "l") likeVideo(video, true, place);
      else if (key === "s") saveVideo(video, true, place);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [item]);
}

function FeedSkeleton() {
  const strings = useStrings();
  return (
    <div role="status" aria-label={strings.loading} className="relative h-full w-full overflow-hidden bg-[#16131b] lg:aspect-[9/16] lg:h-[calc(100%-3rem)] lg:w-auto lg:rounded-stage">
      <div className="absolute inset-x-4 bottom-8 space-y-3 pe-20">
        <div className="skeleton h-5 w-2/5 rounded-full" />
        <div className="skeleton h-4 w-4/5 rounded-full" />
        <div className="skeleton h-4 w-3/5 rounded-full" />
        <div className="skeleton h-11 w-1/2 rounded-full" />
      </div>
    </div>
  );
}
