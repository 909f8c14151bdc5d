/** A page opened anew begins at its top; one that is gone back to stands where it was left. */
import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useSearch } from "wouter";

const kept = new Map<string, number>();

export function useScrollMemory(): void {
  const [path] = useLocation();
  const address = `${path}?${useSearch()}`;
  const isReturn = useRef(false);

  useEffect(() => {
    history.scrollRestoration = "manual";
    const back = () => {
      isReturn.current = true;
    };
    window.addEventListener("popstate", back, { capture: true });
    return () => window.removeEventListener("popstate", back, { capture: true });
  }, []);

  useLayoutEffect(() => {
    const top = isReturn.current ? (kept.get(address) ?? 0) : 0;
    isReturn.current = false;
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
