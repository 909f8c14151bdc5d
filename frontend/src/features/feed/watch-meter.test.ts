import { expect, it } from "vitest";
import { WatchMeter } from "./watch-meter";

it("adds up the seconds that were watched", () => {
  const meter = new WatchMeter();
  [0, 1, 2, 3].forEach((second) => meter.at(second));

  expect(meter.take(6)).toBe(0.5); // 3 s of 6 s
});

it("goes above one when the video loops", () => {
  const meter = new WatchMeter();
  [0, 1, 2, 0, 1, 2].forEach((second) => meter.at(second));

  expect(meter.take(3)).toBe(1.33); // 2 s + 2 s of 3 s
});

it("does not count a jump", () => {
  const meter = new WatchMeter();
  [0, 1, 5].forEach((second) => meter.at(second));

  expect(meter.take(10)).toBe(0.1); // 1 s of 10 s
});

it("begins anew after it was taken", () => {
  const meter = new WatchMeter();
  [0, 1].forEach((second) => meter.at(second));
  meter.take(2);

  expect(meter.take(2)).toBe(0);
});
