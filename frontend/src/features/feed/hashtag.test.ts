import { expect, it } from "vitest";
import { hashtagQuery } from "./hashtag";

it("searches the topic that a hashtag squeezes together", () => {
  expect(hashtagQuery("DeskSetup", ["lighting", "desk setup"])).toBe("desk setup");
});

it("searches the tag itself when no topic fits", () => {
  expect(hashtagQuery("monsoon", ["desk setup"])).toBe("monsoon");
});
