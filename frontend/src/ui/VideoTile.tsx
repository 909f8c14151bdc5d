/** A video as a small picture that plays when it is opened. */
import { Play } from "lucide-react";
import type { VideoOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { overlay } from "./overlay";

export function VideoTile({ video }: { video: VideoOut }) {
  const strings = useStrings();
  return (
    <button
      type="button"
      onClick={() => overlay.set({ kind: "watch", video })}
      className="press relative block aspect-[9/16] w-full overflow-hidden rounded-tile bg-night text-start text-white"
    >
      <img src={video.poster} alt="" loading="lazy" decoding="async" className="absolute inset-0 size-full object-cover" />
      <span className="absolute inset-x-0 bottom-0 flex items-center gap-2 bg-linear-to-t from-black/80 to-transparent p-3 pt-10 text-sm font-medium">
        <Play aria-hidden className="size-3.5 shrink-0 fill-white" />
        <span className="sr-only">{strings.product.watch(video.creator.name)}</span>
        <span className="truncate">@{video.creator.handle}</span>
      </span>
    </button>
  );
}
