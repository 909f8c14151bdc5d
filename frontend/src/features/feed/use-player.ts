/** Ties a slide to an element of the pool: what plays, how far it is, how much was watched. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { record } from "@/api/events";
import type { VideoItemOut } from "@/api/schema";
import { sound } from "@/ui/sound";
import { PlayerPool } from "./player-pool";
import { WatchMeter } from "./watch-meter";

export const pool = new PlayerPool();
pool.setMuted(sound.get() === "off");
sound.watch(() => pool.setMuted(sound.get() === "off"));
document.addEventListener("visibilitychange", () => pool.setVisible(document.visibilityState === "visible"));
window.addEventListener("online", () => pool.recover());

const LEAST_SHARE = 0.02;

interface Player {
  host: RefObject<HTMLDivElement | null>;
  bar: RefObject<HTMLDivElement | null>;
  seek: RefObject<HTMLInputElement | null>;
  isPaused: boolean;
}

export function usePlayer(slide: string, item: VideoItemOut, isActive: boolean): Player {
  const host = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const seek = useRef<HTMLInputElement>(null);
  const [meter] = useState(() => new WatchMeter());
  const [isPaused, setPaused] = useState(false);
  const { src, poster } = item.video;

  useLayoutEffect(() => {
    if (!host.current) return;
    const element = pool.place(slide, host.current, { src, poster });
    const progress = () => {
      meter.at(element.currentTime);
      const share = element.duration ? element.currentTime / element.duration : 0;
      bar.current?.style.setProperty("scale", `${share} 1`);
      if (seek.current) seek.current.value = String(share);
    };
    const slider = seek.current;
    const jump = () => {
      if (!slider || !Number.isFinite(element.duration)) return;
      element.currentTime = Number(slider.value) * element.duration;
      progress();
    };
    slider?.addEventListener("input", jump);
    const paused = () => setPaused(true);
    const playing = () => setPaused(false);
    element.addEventListener("timeupdate", progress);
    element.addEventListener("pause", paused);
    element.addEventListener("play", playing);
    return () => {
      slider?.removeEventListener("input", jump);
      element.removeEventListener("timeupdate", progress);
      element.removeEventListener("pause", paused);
      element.removeEventListener("play", playing);
      pool.release(slide);
    };
  }, [slide, src, poster, meter]);

  useEffect(() => {
    if (!isActive) return;
    pool.activate(slide);
    const { id, duration_s: durationS } = item.video;
    const tell = () => {
      const share = meter.take(durationS);
      if (share < LEAST_SHARE) return;
      record({ kind: "watch", video_id: id, slate_id: item.slate_id || null, position: item.position, value: share });
    };
    // The page may never come back from the background: what was watched is told when it goes there.
    const hide = () => document.visibilityState === "hidden" && tell();
    document.addEventListener("visibilitychange", hide, { capture: true });
    return () => {
      document.removeEventListener("visibilitychange", hide, { capture: true });
      tell();
    };
  }, [slide, item, isActive, meter]);

  return { host, bar, seek, isPaused };
}
