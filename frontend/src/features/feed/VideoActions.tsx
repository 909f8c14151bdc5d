/** Like, save, share and sound: over the video on a phone, beside the stage on a desk. */
import { Bookmark, Heart, type LucideIcon, Share2, Volume2, VolumeX } from "lucide-react";
import { likeVideo, saveVideo, useVideoMarks } from "@/api/actions";
import { addressOfVideo } from "@/api/feed";
import type { VideoItemOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { sound } from "@/ui/sound";
import { useStore } from "@/ui/store";
import { showToast } from "@/ui/toast";

export function VideoActions({ item, className = "" }: { item: VideoItemOut; className?: string }) {
  const strings = useStrings();
  const { video } = item;
  const marks = useVideoMarks(video);
  const hasSound = useStore(sound) === "on";
  const place = item.slate_id ? { slateId: item.slate_id, position: item.position } : null;
  const likes = new Intl.NumberFormat(strings.locale, { notation: "compact", maximumFractionDigits: 1 }).format(marks.likes);

  const share = async () => {
    const url = addressOfVideo(video.id);
    const text = strings.feed.shareText(video.creator.name);
    if ("share" in navigator && window.matchMedia("(pointer: coarse)").matches) {
      await navigator.share({ title: "shopfeed", text, url }).catch(() => undefined); // Closing the sheet is no error.
      return;
    }
    await navigator.clipboard?.writeText(url);
    showToast(strings.feed.linkCopied);
  };

  return (
    <div className={`flex flex-col items-center gap-3 ${className}`}>
      <Action
        icon={Heart}
        label={strings.feed.like}
        caption={likes}
        isOn={marks.isLiked}
        onTone="text-ember"
        onClick={() => likeVideo(video, !marks.isLiked, place)}
      />
      <Action
        icon={Bookmark}
        label={strings.feed.save}
        caption={marks.isSaved ? strings.feed.saved : strings.feed.save}
        isOn={marks.isSaved}
        onTone="text-[#ffd166]"
        onClick={() => saveVideo(video, !marks.isSaved, place)}
      />
      <Action icon={Share2} label={strings.feed.share} caption={strings.feed.share} onClick={() => void share()} />
      <Action
        icon={hasSound ? Volume2 : VolumeX}
        label={hasSound ? strings.feed.soundOff : strings.feed.soundOn}
        caption={hasSound ? strings.feed.sound : strings.feed.muted}
        onClick={() => sound.set(hasSound ? "off" : "on")}
      />
    </div>
  );
}

interface ActionProps {
  icon: LucideIcon;
  label: string;
  caption: string;
  isOn?: boolean;
  onTone?: string;
  onClick: () => void;
}

function Action({ icon: Icon, label, caption, isOn, onTone = "", onClick }: ActionProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onClick}
      className="group grid w-[56px] justify-items-center gap-1 text-white focus-visible:outline-white"
    >
      <span className="press grid size-[48px] place-items-center rounded-full bg-black/45 backdrop-blur-md transition group-hover:bg-black/60 group-active:scale-90 lg:bg-white/10 lg:backdrop-blur-none lg:group-hover:bg-white/20">
        <Icon aria-hidden className={`size-[24px] ${isOn ? `fill-current ${onTone}` : ""}`} />
      </span>
      {label !== caption && <span className="sr-only">{label}</span>}
      <span className="tabular text-[min(0.75rem,15px)] font-medium drop-shadow-[0_1px_2px_rgb(0_0_0/0.7)]">
        {caption}
      </span>
    </button>
  );
}
