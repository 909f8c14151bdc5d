import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ReasonOut, ShopCardOut } from "@/api/schema";
import { shop } from "@/mocks/handlers";
import { PRODUCTS } from "@/mocks/products";
import { POPULAR, searchedFor } from "@/mocks/shop";
import { show } from "@/test/show";
import { reasonsOf } from "./reasons";
import { WhySheet } from "./WhySheet";

const SEARCHED: ReasonOut = { ...searchedFor("speaker"), event_id: "e1" };

function cardOf(reasons: ReasonOut[]): ShopCardOut {
  const products = reasons.flatMap((reason, index) => PRODUCTS.slice(index, index + 1).map((product) => ({ ...product, reason })));
  return { kind: "shop_card", id: "c", slate_id: "s", position: 0, propensity: 1, cursor: "", card: "picks", products, reason: reasons[0] ?? POPULAR, query: null };
}

it("tells every reason once", () => {
  const groups = reasonsOf(cardOf([SEARCHED, POPULAR, SEARCHED]));

  expect(groups.map(({ reason, names }) => [reason.kind, names.length])).toEqual([["search", 2], ["popular", 1]]);
});

it("forgets the search behind a reason", async () => {
  shop.current.add([{ id: "e1", kind: "search", at: "2026-11-23T10:00:00Z", query: "speaker" }]);
  const person = show(<WhySheet card={cardOf([SEARCHED])} onClose={() => undefined} />);

  await person.click(screen.getByRole("button", { name: /^Forget this: Because you searched/ }));

  expect(screen.getByText("Forgotten")).toBeTruthy();
  await waitFor(() => expect(shop.current.events).toEqual([]));
});

it("offers nothing to forget where nothing was done", () => {
  show(<WhySheet card={cardOf([POPULAR])} onClose={() => undefined} />);

  expect(screen.getByText("Nothing you did is behind this card.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Forget/ })).toBeNull();
});
