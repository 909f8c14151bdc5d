/** A page opened anew begins at its top; one that is gone back to stands where it was left. */
import { useLayoutEffect } from "react";
import { useLocation, useSearch } from "wouter";

const kept = new Map<string, number>();
let isReturn = false;

/** Call before the pages are drawn: a window tells its listeners in the order of their coming, and the router must not be the first. */
export function watchReturns(): void {
  history.scrollRestoration = "manual";
  window.addEventListener("popstate", () => {
    isReturn = true;
  });
}

export function useScrollMemory(): void {
  const [path] = useLocation();
  const address = `${path}?${useSearch()}`;

  useLayoutEffect(() => {
    const top = isReturn ? (kept.get(address) ?? 0) : 0;
    isReturn = false;
    window.scrollTo({ top, behavior: "instant" });
    // A page that loads lazily is not tall enough yet: try again when it is drawn.
    const frame = top > 0 ? requestAnimationFrame(() => window.scrollTo({ top, behavior: "instant" })) : 0;
    const keep = () => kept.set(address, window.scrollY);
    window.addEventListener("scroll", keep, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", keep);
    };
  }, [address]);
}
