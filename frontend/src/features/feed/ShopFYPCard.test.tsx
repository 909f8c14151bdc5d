import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { queue } from "@/api/events";
import { cartQuery, queryClient, savedQuery } from "@/api/queries";
import type { ShopCardOut } from "@/api/schema";
import { visit } from "@/api/visit";
import { shop } from "@/mocks/handlers";
import { show } from "@/test/show";
import { overlay } from "@/ui/overlay";
import { ShopFYPCard } from "./ShopFYPCard";

let slates = 0;

/** A card about speakers on a slate of its own. */
function cardOf(query: string): ShopCardOut {
  shop.current.add([{ id: `search-${query}`, kind: "search", at: "2026-11-23T10:00:00Z", query }]);
  const products = shop.current.recommend(3);
  const [first] = products;
  if (!first) throw new Error("the mock shop is empty");
  slates += 1;
  return { kind: "shop_card", id: `card-${slates}`, slate_id: `slate-${slates}`, position: 2, propensity: 1, cursor: "", card: "picks", products, reason: first.reason, query };
}

const showCard = (card: ShopCardOut) => show(<ShopFYPCard card={card} isActive labelId="card" />);

it("says the reason and names its products", () => {
  showCard(cardOf("bluetooth speaker"));

  expect(screen.getByRole("heading", { name: "Because you searched “bluetooth speaker”" })).toBeTruthy();
  expect(screen.getAllByRole("link", { name: /Speaker/ })).toHaveLength(3);
});

it("leads to all matches of its search", () => {
  showCard(cardOf("bluetooth speaker"));

  expect(screen.getByRole("link", { name: "See all matches" }).getAttribute("href")).toBe("/search?q=bluetooth%20speaker");
});

it("replaces a hidden product in its place, and brings it back", async () => {
  const person = showCard(cardOf("bluetooth speaker"));
  const name = /Not interested: Portable Bluetooth Speaker/;
  await person.click(screen.getByRole("button", { name }));
  const place = screen.getByRole("region", { name });

  await person.click(within(place).getByRole("button", { name: "Undo" }));

  expect(screen.getByRole("link", { name: /Portable Bluetooth Speaker/ })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name }));
});

it("tells the shop why a product was hidden", async () => {
  const person = showCard(cardOf("bluetooth speaker"));
  await person.click(screen.getByRole("button", { name: /Not interested: Portable/ }));

  await person.click(screen.getByRole("button", { name: "Already bought" }));
  await queue.flush();

  await waitFor(() =>
    expect(shop.current.events.filter(({ kind }) => kind === "dismissal")).toMatchObject([
      { product_id: "m-speaker-1", position: 0, reason: "already_bought" },
    ]),
  );
});

it("puts a product into the cart with the place where it was shown", async () => {
  const card = cardOf("bluetooth speaker");
  await queryClient.prefetchQuery(cartQuery);
  const person = showCard(card);

  await person.click(screen.getByRole("button", { name: /^Add to cart/ }));

  expect(await screen.findByRole("link", { name: "In your cart" })).toBeTruthy();
  await waitFor(() => expect(shop.current.events.at(-1)).toMatchObject({ kind: "cart", slate_id: card.slate_id, position: 0, value: 1 }));
});

it("saves a product and shows it as saved", async () => {
  await queryClient.prefetchQuery(savedQuery);
  const person = showCard(cardOf("bluetooth speaker"));

  await person.click(screen.getByRole("button", { name: /^Save Gully/ }));

  expect(screen.getByRole("button", { name: /^Remove Gully/ }).getAttribute("aria-pressed")).toBe("true");
});

it("opens the reasons", async () => {
  const card = cardOf("bluetooth speaker");
  const person = showCard(card);

  await person.click(screen.getByRole("button", { name: "Why these?" }));

  expect(overlay.get()).toEqual({ kind: "why", card });
});

it("shows that it has just learned from a search of this visit, once", () => {
  visit.searched("Laptop stand");

  showCard(cardOf("laptop stand"));
  showCard(cardOf("laptop stand"));

  expect(screen.getAllByText("Just learned")).toHaveLength(1);
});
