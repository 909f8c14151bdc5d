import { expect, it } from "vitest";
import { artOf, stageOf, toneOf } from "./stage";

it("is always the same for one product", () => {
  const product = { id: "p1", name: "Kettle", attributes: {} };

  expect(stageOf(product)).toEqual(stageOf(product));
});

it("takes up the colour that the product says it has", () => {
  expect(stageOf({ id: "p1", name: "Shirt", attributes: { colour: "teal" } }).palette.name).toMatch(/mint|peach/);
});

it("differs between products", () => {
  const stages = Array.from({ length: 40 }, (_, index) => stageOf({ id: `sf-${index}`, name: "Kettle", attributes: {} }));

  expect(new Set(stages.map(({ palette, shape }) => `${palette.name} ${shape}`)).size).toBeGreaterThan(15);
});

it("reads the colour from the attributes, else from brackets in the name", () => {
  expect(toneOf({ name: "Shirt", attributes: { colour: "rose gold" } })).toBe("pink");
  expect(toneOf({ name: "Phone (8 GB, Pearl White)", attributes: {} })).toBe("white");
  expect(toneOf({ name: "Orange squeezer", attributes: {} })).toBeNull();
});

it("shows the object in the product's colour, where its kind comes in colours", () => {
  const attributes = { colour: "black and red" };

  expect(artOf({ art: "running-shoe", name: "Shoe", attributes })).toBe("/art/running-shoe.black.webp");
  expect(artOf({ art: "teapot", name: "Teapot", attributes })).toBe("/art/teapot.webp");
  expect(artOf({ art: "running-shoe", name: "Shoe", attributes: {} })).toBe("/art/running-shoe.webp");
});
