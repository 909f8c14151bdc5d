/** One video in a sheet, with the browser's own controls. */
import type { VideoOut } from "@/api/schema";
import { Sheet } from "./sheet";

export function VideoSheet({ video, onClose }: { video: VideoOut; onClose: () => void }) {
  return (
    <Sheet title={video.creator.name} onClose={onClose}>
      {/* The clips have music only: there is nothing to put into a track. */}
      <video
        src={video.src}
        poster={video.poster}
        controls
        autoPlay
        loop
        muted
        playsInline
        aria-label={video.caption}
        className="mx-auto aspect-[9/16] max-h-[62dvh] rounded-tile bg-night object-cover"
      />
      <p className="mt-4 text-pretty">{video.caption}</p>
    </Sheet>
  );
}
