import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PriceSinceOut } from "@/api/schema";
import { show } from "@/test/show";
import { PriceHistory, stepsOf } from "./PriceHistory";

const price = (rupees: number, since: string): PriceSinceOut => ({ amount_minor: rupees * 100, currency: "INR", since });
const DROP = [price(3000, "2026-09-01T00:00:00Z"), price(2499, "2026-10-01T00:00:00Z")];

it("says the lowest and the highest price in words", () => {
  show(<PriceHistory prices={DROP} />);

  expect(screen.getByRole("heading", { name: "Price so far" })).toBeTruthy();
  expect(screen.getByText(/^Since 1 September 2026: lowest ₹2,499, highest ₹3,000\.$/)).toBeTruthy();
});

it("says nothing of a single price", () => {
  show(<PriceHistory prices={DROP.slice(1)} />);

  expect(screen.queryByRole("heading")).toBeNull();
});

it("draws a step down for a lower price", () => {
  expect(stepsOf(DROP)).toBe("M0 4H288V68H320");
});
