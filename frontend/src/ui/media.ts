/** What the device and the person prefer, as hooks. */
import { useSyncExternalStore } from "react";

export const DESKTOP = "(width >= 64rem)";
export const WIDE = "(width >= 75rem)";
export const CALM = "(prefers-reduced-motion: reduce)";

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** How a jump moves: not at all for those who asked for calm. */
export function scrollBehavior(): ScrollBehavior {
  return window.matchMedia(CALM).matches ? "instant" : "smooth";
}

export function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener("online", changed);
      window.addEventListener("offline", changed);
      return () => {
        window.removeEventListener("online", changed);
        window.removeEventListener("offline", changed);
      };
    },
    () => navigator.onLine,
  );
}
