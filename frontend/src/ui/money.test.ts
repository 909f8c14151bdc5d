import { expect, it } from "vitest";
import { moneyText, percentOff } from "./money";

it("writes rupees in the Indian grouping, without an empty minor part", () => {
  expect(moneyText({ amount_minor: 12_345_600, currency: "INR" })).toBe("₹1,23,456");
});

it("writes the minor part where there is one, and none where the currency has none", () => {
  expect(moneyText({ amount_minor: 1_999, currency: "USD" }, "en-US")).toBe("$19.99");
  expect(moneyText({ amount_minor: 500, currency: "JPY" }, "en-US")).toBe("¥500");
});

const money = (amount_minor: number) => ({ amount_minor, currency: "INR" });

it("says how much is off only where something is", () => {
  expect(percentOff({ price: money(7_500), list_price: money(10_000) })).toBe(25);
  expect(percentOff({ price: money(7_500), list_price: null })).toBeNull();
});
