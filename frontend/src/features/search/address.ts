/** The Search page's state lives in its address; this is the one place that reads and writes it. */
import type { SearchRequest } from "@/api/queries";

export type Sort = NonNullable<SearchRequest["sort"]>;
export const SORTS: readonly Sort[] = ["relevance", "popular", "rating", "price_up", "price_down", "newest"];

export interface Wish {
  query: string;
  sort: Sort;
  /** Chosen facet values by facet name. */
  filters: Record<string, string[]>;
  /** Ids of the chips that were taken off. */
  without: string[];
  /** Every word as typed, nothing mended. */
  isExact: boolean;
  /** Products like this one, instead of a query. */
  like: string | null;
  /** Products that fit this video, instead of a query. */
  video: string | null;
}

export const NO_WISH: Wish = { query: "", sort: "relevance", filters: {}, without: [], isExact: false, like: null, video: null };

export function readWish(search: string): Wish {
  const params = new URLSearchParams(search);
  const filters: Record<string, string[]> = {};
  for (const pair of params.getAll("f")) {
    const cut = pair.indexOf(":");
    if (cut < 1) continue;
    const name = pair.slice(0, cut);
    filters[name] = [...(filters[name] ?? []), pair.slice(cut + 1)];
  }
  return {
    query: params.get("q")?.trim() ?? "",
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? "relevance",
    filters,
    without: params.getAll("without"),
    isExact: params.get("exact") === "1",
    like: params.get("like"),
    video: params.get("video"),
  };
}

export function addressOf(wish: Partial<Wish>): string {
  const { query, sort, filters, without, isExact, like, video } = { ...NO_WISH, ...wish };
  const params = new URLSearchParams();
  if (query) params.set("q", query);
  if (isExact) params.set("exact", "1");
  if (like) params.set("like", like);
  if (video) params.set("video", video);
  if (sort !== "relevance") params.set("sort", sort);
  for (const [name, values] of Object.entries(filters)) for (const value of values) params.append("f", `${name}:${value}`);
  for (const chip of without) params.append("without", chip);
  const search = params.toString();
  return search ? `/search?${search}` : "/search";
}

export function requestOf({ query, sort, filters, without, isExact, like, video }: Wish): SearchRequest {
  return { query, sort, filters, without, similar_to: like, video_id: video, is_exact: isExact };
}

export function isEmpty({ query, like, video }: Wish): boolean {
  return query === "" && like === null && video === null;
}

export function toggleFilter(filters: Wish["filters"], name: string, value: string): Wish["filters"] {
  const chosen = filters[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [name]: _, ...others } = filters;
  return next.length > 0 ? { ...others, [name]: next } : others;
}
