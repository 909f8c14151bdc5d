/** The feed's pages, kept while one looks at a product; when the API is down, the videos play on without cards. */
import { infiniteQueryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { queryClient } from "./queries";
import type { FeedOut, VideoItemOut, VideoOut } from "./schema";

export type FeedItem = FeedOut["items"][number];

/** A page as served, or one made here of known videos because the API did not answer. */
export interface FeedPage extends FeedOut {
  isStandIn: boolean;
}

const PAGE = 6;
const KNOWN = "shopfeed.known-videos";
const MOST_KNOWN = 12;

const FEED_KEY = ["feed"] as const;

export const feedQuery = infiniteQueryOptions({
  queryKey: FEED_KEY,
  queryFn: async ({ pageParam, signal }): Promise<FeedPage> => {
    const query = pageParam === "" ? { limit: PAGE } : { limit: PAGE, cursor: pageParam };
    const shared = queryClient.getQueryData(FEED_KEY) === undefined ? sharedVideo(signal) : null;
    try {
      const page = await body(client.GET("/feed/{user_id}", { params: { path: { user_id: "me" }, query }, signal }));
      remember(page);
      return { ...withFirst(await shared, page), isStandIn: false };
    } catch (error) {
      const videos = known();
      if (signal.aborted || videos.length === 0) throw error;
      return standIn(videos, pageParam);
    }
  },
  initialPageParam: "",
  // The end of the feed is its beginning, served anew; an empty page is a feed without videos.
  getNextPageParam: (page) => (page.items.length === 0 ? null : (page.next_cursor ?? "")),
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Where a video can be opened again: For You, beginning with it. */
export function addressOfVideo(videoId: string): string {
  return new URL(`/?video=${encodeURIComponent(videoId)}`, location.origin).href;
}

/** The video that the page's address asks for; null where it asks for none, or for one that is gone. */
async function sharedVideo(signal: AbortSignal): Promise<VideoOut | null> {
  const id = location.pathname === "/" ? new URLSearchParams(location.search).get("video") : null;
  if (!id) return null;
  return body(client.GET("/video/{video_id}", { params: { path: { video_id: id } }, signal })).catch(() => null);
}

/** A page that begins with a video which no slate has placed; it does not come twice. */
function withFirst(video: VideoOut | null, page: FeedOut): FeedOut {
  if (!video) return page;
  const others = page.items.filter((item) => item.kind !== "video" || item.video.id !== video.id);
  const first: VideoItemOut = { kind: "video", id: `shared-${video.id}`, slate_id: "", position: 0, propensity: 1, cursor: "", video };
  return { ...page, items: [first, ...others] };
}

function standIn(videos: VideoOut[], cursor: string): FeedPage {
  const items = videos.map((video, position): VideoItemOut => (
    { kind: "video", id: `again-${video.id}`, slate_id: "", position, propensity: 1, cursor, video }
  ));
  return { items, next_cursor: cursor, isStandIn: true };
}

function remember(page: FeedOut): void {
  const fresh = page.items.flatMap((item) => (item.kind === "video" ? [item.video] : []));
  const ids = new Set(fresh.map((video) => video.id));
  const kept = [...fresh, ...known().filter((video) => !ids.has(video.id))].slice(0, MOST_KNOWN);
  try {
    localStorage.setItem(KNOWN, JSON.stringify(kept));
  } catch {
    // Without storage there is no stand-in; the feed itself does not need it.
  }
}

function known(): VideoOut[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KNOWN) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isVideo) : [];
  } catch {
    return [];
  }
}

function isVideo(value: unknown): value is VideoOut {
  return typeof value === "object" && value !== null && "src" in value && "creator" in value && "poster" in value;
}

/** How far the feed has been seen, and where it stands; it outlives the page's unmounting. */
export const feedPlace = { index: 0 };

/** What was fetched ahead was chosen before the person's last act: keep what was seen and ask again for the rest. */
export function renewFeedAhead(): void {
  queryClient.setQueryData(feedQuery.queryKey, (feed) => {
    if (!feed) return feed;
    let before = 0;
    const last = feed.pages.findIndex((page) => (before += page.items.length) > feedPlace.index);
    const page = feed.pages[last];
    if (!page) return feed;
    const keep = page.items.length - (before - feedPlace.index) + 1;
    const next = page.items[keep];
    const items = page.items.slice(0, next?.kind === "video" ? keep + 1 : keep); // The next video is already loaded.
    const cursor = items.at(-1)?.cursor ?? page.next_cursor;
    return { pages: [...feed.pages.slice(0, last), { ...page, items, next_cursor: cursor }], pageParams: feed.pageParams.slice(0, last + 1) };
  });
  void queryClient.invalidateQueries({ queryKey: ["recommend"] });
  void queryClient.invalidateQueries({ queryKey: ["my-data"], refetchType: "active" });
}

/** Somebody else looks now: begin the feed anew. */
export function restartFeed(): void {
  feedPlace.index = 0;
  queryClient.removeQueries({ queryKey: feedQuery.queryKey });
  void queryClient.invalidateQueries();
}
