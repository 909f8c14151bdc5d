/** What was done in this visit, so that the first card that rests on it can say that it has just learned. */
import type { ReasonOut, ShopCardOut } from "./schema";

const queries = new Set<string>();
const productIds = new Set<string>();
const videoIds = new Set<string>();
const firstCards = new Map<string, string>();

export const visit = {
  searched: (query: string) => void queries.add(query.trim().toLowerCase()),
  opened: (productId: string) => void productIds.add(productId),
  liked: (videoId: string) => void videoIds.add(videoId),
  /** Whether a card is the first to rest on something done since the page was opened. */
  hasTaught: ({ id, slate_id: slateId, reason }: ShopCardOut): boolean => {
    const key = keyOf(reason);
    if (key === null) return false;
    const card = `${slateId}/${id}`;
    const first = firstCards.get(key) ?? card;
    firstCards.set(key, first);
    return first === card;
  },
};

function keyOf({ query, product_id: productId, video_id: videoId, event_id: eventId }: ReasonOut): string | null {
  const asked = query?.trim().toLowerCase();
  if (asked !== undefined && queries.has(asked)) return `query ${asked}`;
  if (productId != null && eventId != null && productIds.has(productId)) return `product ${productId}`;
  if (videoId != null && videoIds.has(videoId)) return `video ${videoId}`;
  return null;
}
