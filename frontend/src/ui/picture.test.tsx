import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Picture } from "./picture";

const product = { id: "p1", name: "Red kettle", art: "teapot", image: "https://example.test/kettle.jpg", attributes: {} };

/** The files that are shown or waited for. */
const sources = (container: HTMLElement) => Array.from(container.querySelectorAll("img"), (image) => image.getAttribute("src"));

it("shows the tile until the remote image is there, then the image alone", () => {
  const { container } = render(<Picture product={product} />);
  const before = sources(container);
  const remote = container.querySelector('img[src^="https"]');

  if (remote) fireEvent.load(remote);

  expect(before).toEqual(["/art/teapot.webp", "https://example.test/kettle.jpg"]);
  expect(sources(container)).toEqual(["https://example.test/kettle.jpg"]);
});

it("stays with the tile when the remote image is broken", () => {
  const { container } = render(<Picture product={product} />);
  const remote = container.querySelector('img[src^="https"]');

  if (remote) fireEvent.error(remote);

  expect(sources(container)).toEqual(["/art/teapot.webp"]);
});

it("speaks the product's name only where it stands for itself", () => {
  render(<Picture product={product} isSpoken />);

  expect(screen.getByRole("img", { name: "Red kettle" })).toBeTruthy();
});
