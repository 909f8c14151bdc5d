import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { server } from "@/test/setup";
import { show } from "@/test/show";
import { SearchPage } from "./SearchPage";

it("finds products and says how many", async () => {
  show(<SearchPage />, "/search?q=bluetooth+speaker");

  expect(await screen.findByText("3 products")).toBeTruthy();
  expect(screen.getAllByRole("article")).toHaveLength(3);
});

it("suggests while one types, and takes the chosen line by keyboard", async () => {
  const person = show(<SearchPage />, "/search");
  await person.type(screen.getByRole("combobox"), "lapt");
  await screen.findByRole("option", { name: "laptop stand" });

  await person.keyboard("{ArrowDown}{Enter}");

  expect(location.search).toBe("?q=laptop+stand");
});

it("takes an understood chip off, in the address too", async () => {
  const person = show(<SearchPage />, "/search?q=bluetooth+speaker");

  await person.click(await screen.findByRole("button", { name: "Take off: bluetooth" }));

  expect(new URLSearchParams(location.search).getAll("without")).toEqual(["word:bluetooth"]);
  expect(await screen.findByRole("button", { name: "Put back what was taken off" })).toBeTruthy();
});

it("narrows by a facet in the sheet", async () => {
  const person = show(<SearchPage />, "/search?q=bluetooth+speaker");
  await screen.findByText("3 products");
  await person.click(screen.getByRole("button", { name: "Filters" }));
  const sheet = screen.getByRole("dialog", { name: "Filters" });

  await person.click(within(sheet).getByRole("button", { name: /Nadwave/ }));

  expect(await within(sheet).findByRole("button", { name: /Show results · 1 products/ })).toBeTruthy();
  expect(new URLSearchParams(location.search).get("f")).toBe("brand:Nadwave");
});

it("asks one question whose answers search on", async () => {
  show(<SearchPage />, "/search?q=shoes");

  const question = await screen.findByRole("region", { name: "One question" });

  expect(within(question).getByRole("link", { name: "Children" }).getAttribute("href")).toBe("/search?q=shoes+for+kids");
});

it("says what to do when the shop does not answer", async () => {
  server.use(http.post("/search", () => HttpResponse.json({ detail: "no" }, { status: 422 })));
  show(<SearchPage />, "/search?q=shoes");

  const alert = await screen.findByRole("alert");

  expect(within(alert).getByRole("button", { name: "Try again" })).toBeTruthy();
});

it("goes on from the search that stands there, and the address holds the whole wish", async () => {
  const person = show(<SearchPage />, "/search?q=bluetooth+speaker");

  await person.type(await screen.findByRole("textbox", { name: "Change or add something" }), "pocket{Enter}");

  await waitFor(() => expect(location.search).toBe("?q=bluetooth+speaker+pocket"));
});

it("offers the words as typed where it mended them", async () => {
  const person = show(<SearchPage />, "/search?q=speeker");

  await person.click(await screen.findByRole("link", { name: "Search instead for “speeker”" }));

  expect(location.search).toBe("?q=speeker&exact=1");
  await waitFor(() => expect(screen.queryByText(/Showing results for/)).toBeNull());
});
