import { expect, it } from "vitest";
import { stageOf } from "./stage";

it("is always the same for one product", () => {
  const product = { id: "p1", attributes: {} };

  expect(stageOf(product)).toEqual(stageOf(product));
});

it("takes up the colour that the product says it has", () => {
  expect(stageOf({ id: "p1", attributes: { colour: "navy blue" } }).palette.name).toBe("sky");
});

it("differs between products", () => {
  const stages = Array.from({ length: 40 }, (_, index) => stageOf({ id: `sf-${index}`, attributes: {} }));

  expect(new Set(stages.map(({ palette, shape }) => `${palette.name} ${shape}`)).size).toBeGreaterThan(15);
});
