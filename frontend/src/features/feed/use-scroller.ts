/** One slide at a time by finger, wheel and keys: native snapping for fingers, one step a gesture for the rest. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { scrollBehavior } from "@/ui/media";

interface ScrollerOptions {
  count: number;
  initialIndex: number;
  onIndex: (index: number) => void;
}

export interface Scroller {
  ref: RefObject<HTMLDivElement | null>;
  index: number;
  go: (step: number) => void;
  onScroll: () => void;
}

export function useScroller({ count, initialIndex, onIndex }: ScrollerOptions): Scroller {
  const ref = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(initialIndex);
  const current = useRef(initialIndex);
  const goal = useRef(initialIndex);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const settle = () => element.scrollTo({ top: current.current * element.clientHeight, behavior: "instant" });
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    settle();
    return () => observer.disconnect();
  }, []);

  const onScroll = useCallback(() => {
    const element = ref.current;
    if (!element || element.clientHeight === 0) return;
    const at = Math.round(element.scrollTop / element.clientHeight);
    if (at === current.current) return;
    current.current = at;
    setIndex(at);
    onIndex(at);
  }, [onIndex]);

  const go = useCallback(
    (step: number) => {
      const element = ref.current;
      if (!element) return;
      const isMoving = Math.abs(goal.current - current.current) === 1;
      const to = Math.min(Math.max((isMoving ? goal.current : current.current) + step, 0), count - 1);
      goal.current = to;
      element.scrollTo({ top: to * element.clientHeight, behavior: scrollBehavior() });
    },
    [count],
  );

  return { ref, index, go, onScroll };
}

const QUIET_MS = 120;
const STEP_MS = 380;

/** A wheel or a trackpad makes one step a gesture, however long it runs on. */
export function useWheelSteps(area: RefObject<HTMLElement | null>, go: (step: number) => void): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let lastAt = 0;
    let lastSize = 0;
    let freeAt = 0;
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey || scrollsItself(event, element)) return;
      event.preventDefault();
      const size = Math.abs(event.deltaY);
      const isNotch = size >= 100 && size === lastSize;
      const isNew = isNotch || event.timeStamp - lastAt > QUIET_MS || size > lastSize * 1.6 + 12;
      lastAt = event.timeStamp;
      lastSize = size;
      if (size < 4 || !isNew || event.timeStamp < freeAt) return;
      freeAt = event.timeStamp + STEP_MS;
      go(Math.sign(event.deltaY));
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [area, go]);
}

/** Whether something under the pointer, inside the area, can itself still scroll that way. */
function scrollsItself(event: WheelEvent, area: HTMLElement): boolean {
  let node = event.target instanceof HTMLElement ? event.target : null;
  while (node && node !== area && node.getAttribute("role") !== "feed") {
    const { overflowY } = getComputedStyle(node);
    const room = event.deltaY > 0 ? node.scrollHeight - node.clientHeight - node.scrollTop : node.scrollTop;
    if ((overflowY === "auto" || overflowY === "scroll") && room > 1) return true;
    node = node.parentElement;
  }
  return false;
}

const STEPS: Record<string, number> = { ArrowDown: 1, PageDown: 1, " ": 1, ArrowUp: -1, PageUp: -1 };

/** Arrow keys, Page Up and Down and the space bar, except where they mean something else. */
export function useKeySteps(go: (step: number) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = event.shiftKey && event.key === " " ? -1 : STEPS[event.key];
      if (step === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("dialog, input, select, textarea, [role=listbox]")) return;
      if (event.key === " " && target?.closest("a, button")) return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [go]);
}
