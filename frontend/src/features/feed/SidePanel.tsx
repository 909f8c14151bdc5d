/** The right third of a desk: what fits the video that plays, or why a card is there. */
import { useQuery } from "@tanstack/react-query";
import { ArrowRight } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { openProduct } from "@/api/actions";
import type { FeedItem } from "@/api/feed";
import { useImpression } from "@/api/impression";
import { fitsVideoQuery } from "@/api/queries";
import type { ProductOut, VideoOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Price } from "@/ui/money";
import { Picture } from "@/ui/picture";
import { hashtagQuery } from "./hashtag";

const SETTLED_MS = 600;

export function SidePanel({ item, why }: { item: FeedItem; why: ReactNode }) {
  const strings = useStrings();
  return (
    <aside
      aria-label={item.kind === "video" ? strings.feed.about : strings.why.title}
      className="scope-night no-bar max-h-full w-full max-w-[21rem] self-center overflow-y-auto py-8 text-ink"
    >
      {item.kind === "video" ? <AboutVideo key={item.video.id} video={item.video} /> : <div key={item.id} className="animate-rise">{why}</div>}
    </aside>
  );
}

function AboutVideo({ video }: { video: VideoOut }) {
  const strings = useStrings();
  const isSettled = useSettled();
  const { data } = useQuery({ ...fitsVideoQuery(video.id), enabled: isSettled && video.anchor !== null });
  const topics = video.hashtags.map((tag) => hashtagQuery(tag, video.topics));

  if (!video.anchor) {
    return (
      <div className="animate-rise space-y-6">
        <p className="headline text-[1.625rem] text-balance">{video.caption}</p>
        <div className="flex flex-wrap gap-2">
          {[...new Set(topics)].map((topic) => (
            <Link
              key={topic}
              href={`/search?q=${encodeURIComponent(topic)}`}
              className="press hit relative rounded-full bg-sunk px-4 py-2 text-sm font-medium hover:bg-line"
            >
              {topic}
            </Link>
          ))}
        </div>
        <Keys />
      </div>
    );
  }

  return (
    <div className="animate-rise">
      <p className="text-sm font-semibold text-ember-ink">{strings.feed.fits}</p>
      <h2 className="headline mt-1 mb-5 text-[1.625rem]">{video.anchor.label}</h2>
      <ul className="min-h-92 space-y-1.5">
        {data
          ? data.products.slice(0, 4).map((product, position) => (
              <Row key={product.id} product={product} slateId={data.slate_id} position={position} />
            ))
          : [0, 1, 2, 3].map((row) => <RowSkeleton key={row} />)}
      </ul>
      <Link
        href={`/search?q=${encodeURIComponent(video.anchor.query)}`}
        className="press mt-4 inline-flex min-h-11 items-center gap-2 rounded-full bg-sunk px-5 font-semibold hover:bg-line"
      >
        {strings.feed.seeAll}
        <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />
      </Link>
    </div>
  );
}

function Row({ product, slateId, position }: { product: ProductOut; slateId: string; position: number }) {
  const seen = useImpression<HTMLAnchorElement>(slateId, product.id, position);
  return (
    <li>
      <Link
        ref={seen}
        href={`/p/${encodeURIComponent(product.id)}`}
        onClick={() => openProduct(product, { slateId, position })}
        className="-mx-2.5 flex items-center gap-4 rounded-2xl p-2.5 hover:bg-card"
      >
        <Picture product={product} className="size-17 shrink-0 rounded-xl" />
        <span className="min-w-0 grow">
          <span className="line-clamp-2 text-[0.9375rem] leading-snug font-medium">{product.name}</span>
          <span className="mt-1 block">
            <Price product={product} />
          </span>
        </span>
      </Link>
    </li>
  );
}

function RowSkeleton() {
  return (
    <li aria-hidden className="flex items-center gap-4 py-2.5">
      <span className="skeleton size-17 rounded-xl" />
      <span className="grow space-y-2">
        <span className="skeleton block h-4 rounded-full" />
        <span className="skeleton block h-4 w-1/2 rounded-full" />
      </span>
    </li>
  );
}

function Keys() {
  const strings = useStrings();
  return (
    <div className="border-t border-line pt-5">
      <h3 className="mb-3 text-sm font-semibold text-soft">{strings.feed.keys}</h3>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-sm">
        {strings.feed.keyList.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-grid h-7 min-w-7 place-items-center rounded-lg bg-sunk px-2 font-sans text-xs font-semibold whitespace-pre">{key}</kbd>
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** True when the person has stayed for a moment: a video swiped past asks the shop nothing. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
