/** What the pages read from the API, each with its place in the query cache. */
import { infiniteQueryOptions, QueryClient, queryOptions } from "@tanstack/react-query";
import { ApiError, body, client } from "./client";
import { queue } from "./events";
import type { SearchIn } from "./schema";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: (query) => query.state.status === "error",
      networkMode: "always", // A failed request says more than a waiting one; the service worker may answer offline.
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.trouble === "down",
      retryDelay: 800,
    },
  },
});

const PAGE = 24;

/** A request as the Search page's address holds it. */
export type SearchRequest = Pick<SearchIn, "query" | "sort" | "filters" | "without" | "similar_to" | "video_id" | "is_exact">;

export const searchQuery = (request: SearchRequest) =>
  infiniteQueryOptions({
    queryKey: ["search", request],
    queryFn: ({ pageParam, signal }) =>
      body(client.POST("/search", { body: { ...request, limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: initialCursor,
    getNextPageParam: (page) => page.next_cursor,
    staleTime: 5 * 60_000,
  });

/** What a further sentence makes of the search before: the whole wish in one request. */
export async function continueSearch(before: string, words: string): Promise<string> {
  const answer = await body(client.POST("/search", { body: { query: words, previous_query: before, limit: 1 } }));
  return answer.query || words;
}

const initialCursor: string | null = null;

export const fitsVideoQuery = (videoId: string) =>
  queryOptions({
    queryKey: ["fits-video", videoId],
    queryFn: ({ signal }) => body(client.POST("/search", { body: { video_id: videoId, limit: 4 }, signal })),
    staleTime: Infinity,
  });

const LONGEST_SUGGESTED = 200;

export const suggestQuery = (text: string, limit = 8) =>
  queryOptions({
    queryKey: ["suggest", text, limit],
    queryFn: ({ signal }) =>
      body(client.GET("/suggest", { params: { query: { q: text.slice(0, LONGEST_SUGGESTED), limit } }, signal })),
    staleTime: 20_000,
  });

export const productQuery = (productId: string) =>
  queryOptions({
    queryKey: ["product", productId],
    queryFn: ({ signal }) =>
      body(client.GET("/product/{product_id}", { params: { path: { product_id: productId } }, signal })),
  });

export const relatedQuery = (productId: string) =>
  queryOptions({
    queryKey: ["related", productId],
    queryFn: ({ signal }) =>
      body(client.GET("/product/{product_id}/related", { params: { path: { product_id: productId } }, signal })),
  });

export const recommendQuery = (limit: number) =>
  queryOptions({
    queryKey: ["recommend", limit],
    queryFn: ({ signal }) =>
      body(client.GET("/recommend/{user_id}", { params: { path: { user_id: "me" }, query: { limit } }, signal })),
  });

/** Another tab may have changed it meanwhile; not while something done here still waits to be sent. */
const refetchOnWindowFocus = () => (queue.size === 0 ? "always" : false);

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => body(client.GET("/me", { signal })),
  refetchOnWindowFocus,
});

export const personasQuery = queryOptions({
  queryKey: ["personas"],
  queryFn: ({ signal }) => body(client.GET("/personas", { signal })),
  staleTime: Infinity,
});

export const myDataQuery = queryOptions({
  queryKey: ["my-data"],
  queryFn: ({ signal }) => body(client.GET("/me/data", { signal })),
  staleTime: 0,
});

export const savedQuery = queryOptions({
  queryKey: ["saved"],
  queryFn: ({ signal }) => queue.flush().then(() => body(client.GET("/me/saved", { signal }))), // What waits counts, too.
  staleTime: Infinity, // Kept true by what the person does here.
  refetchOnWindowFocus,
});

export const cartQuery = queryOptions({
  queryKey: ["cart"],
  queryFn: ({ signal }) => queue.flush().then(() => body(client.GET("/me/cart", { signal }))),
  staleTime: Infinity,
  refetchOnWindowFocus,
});
