import { expect, it } from "vitest";
import { addressOf, NO_WISH, readWish, toggleFilter } from "./address";

it("keeps the whole wish in the address and reads it back", () => {
  const wish = { ...NO_WISH, query: "shoes & socks", sort: "price_up" as const, filters: { brand: ["A:B", "C"] }, without: ["age:10"] };

  const [, search = ""] = addressOf(wish).split("?");

  expect(readWish(search)).toEqual(wish);
});

it("is the bare page when nothing is wished", () => {
  expect(addressOf(NO_WISH)).toBe("/search");
});

it("ignores a sort that does not exist", () => {
  expect(readWish("q=shoes&sort=sideways").sort).toBe("relevance");
});

it("takes a chosen facet value off, and the facet with its last value", () => {
  expect(toggleFilter({ brand: ["A"] }, "brand", "A")).toEqual({});
  expect(toggleFilter({ brand: ["A"] }, "brand", "B")).toEqual({ brand: ["A", "B"] });
});
