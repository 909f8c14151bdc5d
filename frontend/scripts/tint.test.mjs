import { expect, it } from "vitest";
import { hexOf, oklch, tinted } from "./tint.mjs";

const NAVY = [0.38, 0.09, 265];

it("goes to OKLCH and back", () => {
  expect(["#ff5a36", "#17131c", "#ffffff", "#1c6b4a"].map((hex) => hexOf(oklch(hex)))).toEqual(["#ff5a36", "#17131c", "#ffffff", "#1c6b4a"]);
});

it("keeps light before dark, in the hue of the tone", () => {
  const [light, dark] = tinted('<path fill="#A5E26B"/><path fill="#4C8A3B"/>', NAVY).match(/#[0-9a-f]{6}/g).map(oklch);

  expect(light[0]).toBeGreaterThan(dark[0]);
  expect(Math.abs(dark[2] - 265)).toBeLessThan(8);
});

it("leaves what the object has of another hue", () => {
  const svg = '<path fill="#2FC36B"/><path fill="#2FCF6C"/><path fill="#7ED279"/><path fill="#D02040"/>';

  expect(tinted(svg, NAVY)).toContain("#D02040");
  expect(tinted(svg, NAVY, true)).not.toContain("#D02040");
});
