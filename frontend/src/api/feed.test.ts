import { afterEach, expect, it } from "vitest";
import { addressOfVideo, feedQuery } from "./feed";
import { queryClient } from "./queries";

afterEach(() => history.replaceState(null, "", "/"));

const videosOf = async () => {
  const { pages } = await queryClient.fetchInfiniteQuery(feedQuery);
  return pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === "video" ? [item.video.id] : [])));
};

it("begins with the video that was shared, once", async () => {
  history.replaceState(null, "", addressOfVideo("one-pan-dinner"));

  const ids = await videosOf();

  expect(ids[0]).toBe("one-pan-dinner");
  expect(ids.filter((id) => id === "one-pan-dinner")).toHaveLength(1);
});

it("is the usual feed where the shared video is gone", async () => {
  history.replaceState(null, "", addressOfVideo("there-is-none"));

  expect((await videosOf())[0]).toBe("desk-setup");
});
