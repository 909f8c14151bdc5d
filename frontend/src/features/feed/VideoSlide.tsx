/** One video of the feed: plays when it is the active one, and says who made it and what it leads to. */
import { Heart, Play, ShoppingBag } from "lucide-react";
import { memo, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import { Link } from "wouter";
import { likeVideo } from "@/api/actions";
import { countImpression } from "@/api/impression";
import type { VideoItemOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { hashtagQuery } from "./hashtag";
import { pool, usePlayer } from "./use-player";
import { VideoActions } from "./VideoActions";

interface VideoSlideProps {
  slide: string;
  item: VideoItemOut;
  isActive: boolean;
  hasActions: boolean;
  labelId: string;
}

const DOUBLE_TAP_MS = 280;

export const VideoSlide = memo(function VideoSlide({ slide, item, isActive, hasActions, labelId }: VideoSlideProps) {
  const strings = useStrings();
  const { video } = item;
  const { host, bar, seek, isPaused } = usePlayer(slide, item, isActive);
  const tap = useTaps(item);

  useEffect(
    () => (isActive ? countImpression({ slate_id: item.slate_id, position: item.position, video_id: video.id }) : undefined),
    [isActive, item, video.id],
  );

  return (
    <div className="absolute inset-0 overflow-hidden bg-night text-white">
      <img src={video.poster} alt="" className="absolute inset-0 hidden size-full scale-110 object-cover opacity-60 blur-3xl wide:block" />
      <img
        src={video.poster}
        alt=""
        fetchPriority={isActive ? "high" : "low"}
        onError={({ currentTarget }) => (currentTarget.style.visibility = "hidden")} // The night says more than a torn picture.
        className="absolute inset-0 size-full object-cover wide:object-contain"
      />
      <div ref={host} className="absolute inset-0" />

      <button
        type="button"
        aria-label={isPaused && isActive ? strings.feed.play : strings.feed.pause}
        onPointerUp={tap.onPointerUp}
        onClick={(event) => event.detail === 0 && pool.toggle()}
        className="absolute inset-0 cursor-pointer touch-manipulation focus-visible:-outline-offset-8 focus-visible:outline-white"
      />
      {isPaused && isActive && (
        <span className="pointer-events-none absolute inset-0 m-auto grid size-20 place-items-center rounded-full bg-black/45 backdrop-blur-sm">
          <Play aria-hidden className="ms-1 size-9 fill-white" />
        </span>
      )}
      {tap.hearts.map(({ id, x, y }) => (
        <Heart
          key={id}
          aria-hidden
          style={{ left: x, top: y }}
          onAnimationEnd={() => tap.removeHeart(id)}
          className="pointer-events-none absolute size-24 animate-heart fill-ember text-ember drop-shadow-xl"
        />
      ))}

      <div className="pointer-events-none absolute inset-x-0 bottom-0 bg-linear-to-t from-[#0c0a10]/90 via-[#0c0a10]/55 to-transparent pt-28">
        <div className="flex items-end gap-3 ps-4 pe-2 pb-5">
          <Caption item={item} labelId={labelId} />
          {hasActions && <VideoActions item={item} className="pointer-events-auto shrink-0" />}
        </div>
        <div className="relative h-[3px] bg-white/25 has-focus-visible:h-2 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-white">
          <div aria-hidden ref={bar} className="h-full origin-left scale-x-0 bg-white transition-[scale] duration-250 ease-linear rtl:origin-right" />
          <input
            ref={seek}
            type="range"
            min="0"
            max="1"
            step="0.05"
            defaultValue="0"
            aria-label={strings.feed.seek}
            className="pointer-events-auto absolute inset-x-0 bottom-0 h-6 w-full cursor-pointer touch-pan-y opacity-0"
          />
        </div>
      </div>
    </div>
  );
});

function Caption({ item, labelId }: { item: VideoItemOut; labelId: string }) {
  const strings = useStrings();
  const { video } = item;
  const captionId = useId();
  const [isOpen, setOpen] = useState(false);
  const isLong = video.caption.length > 84;

  return (
    <div className="pointer-events-auto min-w-0 grow space-y-2 pb-1">
      <h2 id={labelId} className="text-[1.0625rem] font-semibold">
        <span className="sr-only">{strings.feed.video(video.creator.name)}</span>
        <bdi aria-hidden>@{video.creator.handle}</bdi>
      </h2>
      <p id={captionId} className={`text-[0.9375rem] leading-snug text-pretty text-white/95 ${isOpen ? "" : "line-clamp-2"}`}>
        <bdi>{video.caption}</bdi>
      </p>
      {isLong && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={captionId}
          onClick={() => setOpen(!isOpen)}
          className="hit relative block text-sm font-semibold text-white/80 hover:text-white"
        >
          {isOpen ? strings.feed.less : strings.feed.more}
        </button>
      )}
      <p className="flex flex-wrap gap-x-3 text-sm">
        {video.hashtags.slice(0, 3).map((tag) => (
          <Link
            key={tag}
            href={`/search?q=${encodeURIComponent(hashtagQuery(tag, video.topics))}`}
            className="hit relative py-2 font-medium text-white/85 hover:text-white hover:underline focus-visible:outline-white"
          >
            <bdi>#{tag}</bdi>
          </Link>
        ))}
      </p>
      {video.anchor && (
        <Link
          href={`/search?q=${encodeURIComponent(video.anchor.query)}`}
          className="press hit relative inline-flex max-w-full items-center gap-2.5 rounded-full bg-white/20 py-1.5 ps-1.5 pe-4 text-[0.9375rem] font-medium backdrop-blur-md hover:bg-white/30 focus-visible:outline-white"
        >
          <span className="grid size-8 shrink-0 place-items-center rounded-full bg-ember text-[#2a0a02]">
            <ShoppingBag aria-hidden className="size-4" />
          </span>
          <span className="truncate">{video.anchor.label}</span>
        </Link>
      )}
    </div>
  );
}

interface HeartAt {
  id: number;
  x: number;
  y: number;
}

/** One tap pauses or plays; two taps like, and a heart rises from where the finger was. */
function useTaps(item: VideoItemOut) {
  const [hearts, setHearts] = useState<HeartAt[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(waiting.current), []);

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    if (waiting.current === undefined) {
      waiting.current = setTimeout(() => {
        waiting.current = undefined;
        pool.toggle();
      }, DOUBLE_TAP_MS);
      return;
    }
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const box = event.currentTarget.getBoundingClientRect();
    setHearts([...hearts, { id: event.timeStamp, x: event.clientX - box.left, y: event.clientY - box.top }]);
    likeVideo(item.video, true, item.slate_id ? { slateId: item.slate_id, position: item.position } : null);
  };

  return { hearts, onPointerUp, removeHeart: (id: number) => setHearts((all) => all.filter((heart) => heart.id !== id)) };
}
