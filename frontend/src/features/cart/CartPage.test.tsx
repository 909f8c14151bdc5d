import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { shop } from "@/mocks/handlers";
import { show } from "@/test/show";
import { CartPage } from "./CartPage";
import { CheckoutPage } from "./CheckoutPage";

const inCart = () => shop.current.add([{ id: "c1", kind: "cart", at: "2026-11-23T10:00:00Z", product_id: "m-bulb", value: 1 }]);

it("counts up and says the new total", async () => {
  inCart();
  const person = show(<CartPage />);

  await person.click(await screen.findByRole("button", { name: /^One more: Dimmable/ }));

  expect(screen.getByText("₹898")).toBeTruthy(); // 2 × ₹449
  await waitFor(() => expect(shop.current.cart().get("m-bulb")).toBe(2));
});

it("takes a product out and brings it back", async () => {
  inCart();
  const person = show(<CartPage />);
  await person.click(await screen.findByRole("button", { name: /^Remove Dimmable/ }));

  await person.click(screen.getByRole("button", { name: "Undo" }));

  expect(await screen.findByRole("link", { name: /Dimmable/ })).toBeTruthy();
});

it("marks the checkout as a demo and tells the shop what was bought", async () => {
  inCart();
  const person = show(<CheckoutPage />);
  await screen.findByRole("heading", { name: "This is a demo" });

  await person.click(await screen.findByRole("button", { name: "Place the demo order" }));

  expect(await screen.findByRole("heading", { name: "Demo order placed" })).toBeTruthy();
  await waitFor(() => expect(shop.current.events.map(({ kind }) => kind)).toEqual(["cart", "purchase", "uncart"]));
});
