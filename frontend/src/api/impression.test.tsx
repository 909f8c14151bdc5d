import { act, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { queue } from "./events";
import { countImpression, useImpression } from "./impression";

let slates = 0;
let visibility: DocumentVisibilityState = "visible";
let report: (ratio: number) => void = () => undefined;

interface Entry {
  target: Element | null;
  intersectionRatio: number;
  isIntersecting: boolean;
}

/** Says how much of the one element is to be seen. */
class Observer {
  constructor(callback: (entries: Entry[]) => void) {
    // Some browsers say `isIntersecting` of all that is to be seen at all.
    report = (intersectionRatio) => callback([{ target: this.target, intersectionRatio, isIntersecting: intersectionRatio > 0 }]);
  }
  target: Element | null = null;
  observe(target: Element) {
    this.target = target;
  }
  unobserve() {
    this.target = null;
  }
}

function Product({ slateId }: { slateId: string }) {
  return <div ref={useImpression<HTMLDivElement>(slateId, "p1", 0)} />;
}

const counted = (before: number) => queue.size - before;

function hide(state: DocumentVisibilityState) {
  visibility = state;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  slates += 1;
  visibility = "visible";
  vi.useFakeTimers();
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("counts after one second, once a slate and thing", () => {
  const before = queue.size;
  countImpression({ slate_id: `i-${slates}`, product_id: "p1" });
  vi.advanceTimersByTime(999);
  const early = counted(before);

  vi.advanceTimersByTime(1);
  countImpression({ slate_id: `i-${slates}`, product_id: "p1" });
  vi.advanceTimersByTime(5_000);

  expect([early, counted(before)]).toEqual([0, 1]);
});

it("counts nothing of what left before its second was over", () => {
  const before = queue.size;
  const stop = countImpression({ slate_id: `i-${slates}`, product_id: "p1" });
  vi.advanceTimersByTime(900);

  stop();
  vi.advanceTimersByTime(5_000);

  expect(counted(before)).toBe(0);
});

it("begins the second anew when the page was hidden meanwhile", () => {
  const before = queue.size;
  countImpression({ slate_id: `i-${slates}`, product_id: "p1" });
  vi.advanceTimersByTime(600);
  hide("hidden");
  vi.advanceTimersByTime(5_000);
  const whileHidden = counted(before);

  hide("visible");
  vi.advanceTimersByTime(999);
  const early = counted(before);
  vi.advanceTimersByTime(1);

  expect([whileHidden, early, counted(before)]).toEqual([0, 0, 1]);
});

it("counts a product of which at least half is to be seen for a second", () => {
  const before = queue.size;
  render(<Product slateId={`i-${slates}`} />);
  act(() => report(0.7));
  vi.advanceTimersByTime(600);
  act(() => report(0.4));
  vi.advanceTimersByTime(5_000);
  const ofLessThanHalf = counted(before);

  act(() => report(0.5));
  vi.advanceTimersByTime(1_000);

  expect([ofLessThanHalf, counted(before)]).toEqual([0, 1]);
});
