/** What a product looks like: its picture, then the videos that show it, side by side and one at a time. */
import { useQuery } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { useRef, useState } from "react";
import { relatedQuery } from "@/api/queries";
import type { ProductOut, VideoOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { scrollBehavior } from "@/ui/media";
import { overlay } from "@/ui/overlay";
import { Picture } from "@/ui/picture";

const MOST_VIDEOS = 4;
const STAGE = "aspect-square max-h-[62dvh] w-full lg:max-h-[calc(100dvh-5rem)]";

export function Gallery({ product }: { product: ProductOut }) {
  const strings = useStrings();
  const { data: videos = [] } = useQuery({ ...relatedQuery(product.id), select: (related) => related.videos.slice(0, MOST_VIDEOS) });
  const scroller = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);

  const show = (index: number) =>
    scroller.current?.children[index]?.scrollIntoView({ behavior: scrollBehavior(), block: "nearest", inline: "start" });
  const follow = (element: HTMLElement) => setShown(Math.round(Math.abs(element.scrollLeft) / Math.max(element.clientWidth, 1)));

  if (videos.length === 0) return <Picture product={product} isUrgent isSpoken className={`${STAGE} lg:rounded-stage`} />;
  return (
    <section aria-label={strings.product.gallery} className="relative isolate overflow-hidden lg:rounded-stage">
      <ul
        ref={scroller}
        onScroll={(event) => follow(event.currentTarget)}
        className="no-bar flex snap-x snap-mandatory overflow-x-auto"
      >
        <li className="w-full shrink-0 snap-start">
          <Picture product={product} isUrgent isSpoken className={STAGE} />
        </li>
        {videos.map((video) => (
          <li key={video.id} className="w-full shrink-0 snap-start">
            <Clip video={video} />
          </li>
        ))}
      </ul>
      <ul className="absolute end-4 bottom-4 flex gap-2">
        {["", ...videos.map(({ poster }) => poster)].map((poster, index) => (
          <li key={poster || "picture"}>
            <button
              type="button"
              aria-label={strings.product.galleryPlace(index + 1, videos.length + 1)}
              aria-current={index === shown}
              onClick={() => show(index)}
              className={`press relative block size-[48px] overflow-hidden rounded-xl bg-white shadow-md ring-2 ${index === shown ? "ring-[#17131c]" : "opacity-80 ring-white hover:opacity-100"}`}
            >
              {poster === "" ? <Picture product={product} className="size-full" /> : <img src={poster} alt="" className="size-full object-cover" />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A tall video on a square stage: whole, before a blur of itself. */
function Clip({ video }: { video: VideoOut }) {
  const strings = useStrings();
  return (
    <button
      type="button"
      onClick={() => overlay.set({ kind: "watch", video })}
      className={`group relative block overflow-hidden bg-night focus-visible:-outline-offset-4 focus-visible:outline-white ${STAGE}`}
    >
      <img src={video.poster} alt="" loading="lazy" className="absolute inset-0 size-full scale-110 object-cover opacity-60 blur-2xl" />
      <img src={video.poster} alt="" loading="lazy" className="relative mx-auto h-full object-contain" />
      <span className="sr-only">{strings.product.watch(video.creator.name)}</span>
      <span className="absolute inset-0 m-auto grid size-16 place-items-center rounded-full bg-black/50 text-white backdrop-blur-sm transition group-hover:bg-black/65">
        <Play aria-hidden className="ms-1 size-7 fill-current" />
      </span>
    </button>
  );
}
