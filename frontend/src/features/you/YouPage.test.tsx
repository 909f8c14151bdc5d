import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { shop } from "@/mocks/handlers";
import { show } from "@/test/show";
import { YouPage } from "./YouPage";

it("tells what is known in plain words and forgets one thing", async () => {
  shop.current.add([{ id: "e1", kind: "search", at: "2026-11-23T10:00:00Z", query: "tent" }]);
  const person = show(<YouPage />);

  await person.click(await screen.findByRole("button", { name: "Forget: You searched “tent”" }));

  await waitFor(() => expect(shop.current.events).toEqual([]));
  expect(screen.queryByText("You searched “tent”")).toBeNull();
});

it("forgets everything after asking once", async () => {
  shop.current.add([{ id: "e1", kind: "search", at: "2026-11-23T10:00:00Z", query: "tent" }]);
  const person = show(<YouPage />);
  await person.click(await screen.findByRole("button", { name: "Forget everything" }));

  await person.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Forget everything" }));

  await waitFor(() => expect(shop.current.events).toEqual([]));
});

it("switches personalisation off", async () => {
  const person = show(<YouPage />);

  await person.click(await screen.findByRole("switch", { name: "Personalisation" }));

  await waitFor(() => expect(shop.current.me.is_personal).toBe(false));
});

it("marks the sample people and becomes one of them", async () => {
  const person = show(<YouPage />);
  const asha = await screen.findByRole("button", { name: /Asha Sample person/ });

  await person.click(asha);

  expect(await screen.findByRole("heading", { name: "Asha", level: 1 })).toBeTruthy();
});
