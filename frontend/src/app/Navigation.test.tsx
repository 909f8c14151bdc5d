import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { navigate } from "wouter/use-browser-location";
import { show } from "@/test/show";
import { Navigation } from "./Navigation";

const current = () => screen.getAllByRole("link").filter((link) => link.hasAttribute("aria-current")).map((link) => link.textContent);

it("keeps the place from where a product was opened", () => {
  show(<Navigation isNight={false} />, "/");

  act(() => navigate("/p/m-speaker-1"));

  expect(current()).toEqual(["For You"]);
});

it("names no place for a product that was opened by its address", () => {
  show(<Navigation isNight={false} />, "/p/m-speaker-1");

  expect(current()).toEqual([]);
});
