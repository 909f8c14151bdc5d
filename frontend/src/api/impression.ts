/** Counts what was really seen: half of it on the screen for a second, once per slate and thing. */
import { useEffect, useRef } from "react";
import { type Fact, record } from "./events";

const SEEN_MS = 1_000;
const HALF = 0.5;
const seen = new Set<string>();

/** Starts the second, anew where the page was hidden meanwhile; returns how to stop it. */
export function countImpression(fact: Omit<Fact, "kind">): () => void {
  const key = `${fact.slate_id}/${fact.product_id ?? fact.video_id}`;
  if (!fact.slate_id || seen.has(key)) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    clearTimeout(timer);
    timer = document.visibilityState === "hidden" ? undefined : setTimeout(count, SEEN_MS);
  };
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", start);
  };
  const count = () => {
    stop();
    if (seen.has(key)) return;
    seen.add(key);
    record({ kind: "impression", ...fact });
  };
  document.addEventListener("visibilitychange", start);
  start();
  return stop;
}

const starts = new WeakMap<Element, () => () => void>();
const stops = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

function watcher(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        stops.get(target)?.();
        stops.delete(target);
        // Not `isIntersecting`: in some browsers that is true of what leaves, with less than half of it to be seen.
        const start = intersectionRatio >= HALF ? starts.get(target) : undefined;
        if (start) stops.set(target, start());
      }
    },
    { threshold: HALF },
  );
  return observer;
}

/** A ref for the element that stands for the product. */
export function useImpression<T extends HTMLElement = HTMLElement>(slateId: string | null, productId: string, position: number) {
  const ref = useRef<T | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || !slateId) return;
    starts.set(element, () => countImpression({ slate_id: slateId, product_id: productId, position }));
    watcher().observe(element);
    return () => {
      watcher().unobserve(element);
      stops.get(element)?.();
      stops.delete(element);
      starts.delete(element);
    };
  }, [slateId, productId, position]);
  return ref;
}
