/** What a person does with products and videos: shown at once, kept as events, true on the server soon after. */
import { useQuery } from "@tanstack/react-query";
import { createStore, useStore } from "@/ui/store";
import { type Place, queue, record, recordClick, retract } from "./events";
import { renewFeedAhead } from "./feed";
import { cartQuery, productQuery, queryClient, savedQuery } from "./queries";
import type { CartLineOut, MoneyOut, ProductOut, VideoOut } from "./schema";
import { visit } from "./visit";

async function settle(): Promise<void> {
  await queue.flush();
  await queryClient.invalidateQueries({ queryKey: ["me"] });
}

// --- products ---------------------------------------------------------------------------------------------------

/** A product is opened from where it was shown; its page begins with what is known of it. */
export function openProduct(product: ProductOut, place: Place | null): void {
  queryClient.setQueryData(productQuery(product.id).queryKey, (known) => known ?? { ...product, price_history: [], revision: 0 }, { updatedAt: 0 });
  visit.opened(product.id);
  recordClick(product.id, place);
  renewFeedAhead();
}

export function useIsProductSaved(productId: string): boolean {
  const { data } = useQuery({ ...savedQuery, select: (saved) => saved.products.some((product) => product.id === productId) });
  return data ?? false;
}

export function saveProduct(product: ProductOut, isSaved: boolean, place: Place | null = null): void {
  record({ kind: isSaved ? "save" : "unsave", product_id: product.id, slate_id: place?.slateId, position: place?.position });
  queryClient.setQueryData(savedQuery.queryKey, (saved) => {
    if (!saved) return saved;
    const others = saved.products.filter(({ id }) => id !== product.id);
    return { ...saved, products: isSaved ? [product, ...others] : others };
  });
  visit.opened(product.id);
  renewFeedAhead();
  void settle();
}

// --- cart -------------------------------------------------------------------------------------------------------

export function useQuantity(productId: string): number {
  const { data } = useQuery({
    ...cartQuery,
    select: (cart) => cart.lines.find((line) => line.product.id === productId)?.quantity ?? 0,
  });
  return data ?? 0;
}

/** Sets how many of a product are in the cart; 0 takes it out. */
export function setQuantity(product: ProductOut, quantity: number, place: Place | null = null): void {
  const subject = { product_id: product.id, slate_id: place?.slateId, position: place?.position };
  const before = queryClient.getQueryData(cartQuery.queryKey)?.lines.find((line) => line.product.id === product.id);
  if (before) record({ kind: "uncart", product_id: product.id });
  if (quantity > 0) record({ kind: "cart", ...subject, value: quantity });
  queryClient.setQueryData(cartQuery.queryKey, (cart) => {
    const lines = withQuantity(cart?.lines ?? [], product, quantity);
    return { lines, totals: totalsOf(lines) };
  });
  void settle();
}

function withQuantity(lines: CartLineOut[], product: ProductOut, quantity: number): CartLineOut[] {
  if (quantity === 0) return lines.filter((line) => line.product.id !== product.id);
  if (!lines.some((line) => line.product.id === product.id)) return [...lines, { product, quantity }];
  return lines.map((line) => (line.product.id === product.id ? { product, quantity } : line));
}

export function totalsOf(lines: CartLineOut[]): MoneyOut[] {
  const totals = new Map<string, number>();
  for (const { product, quantity } of lines) {
    if (!product.price) continue;
    const { currency, amount_minor: amount } = product.price;
    totals.set(currency, (totals.get(currency) ?? 0) + amount * quantity);
  }
  return Array.from(totals, ([currency, amount_minor]) => ({ currency, amount_minor }));
}

/** The demo checkout: everything in the cart counts as bought. */
export async function placeDemoOrder(lines: CartLineOut[]): Promise<void> {
  for (const { product, quantity } of lines) {
    record({ kind: "purchase", product_id: product.id, value: quantity });
    record({ kind: "uncart", product_id: product.id });
  }
  queryClient.setQueryData(cartQuery.queryKey, { lines: [], totals: [] });
  renewFeedAhead();
  await settle();
}

// --- videos -----------------------------------------------------------------------------------------------------

/** What was changed on videos in this visit, over what the feed said when it was fetched. */
const marks = createStore<ReadonlyMap<string, { isLiked?: boolean; isSaved?: boolean }>>(new Map());

export interface VideoMarks {
  isLiked: boolean;
  isSaved: boolean;
  likes: number;
}

export function useVideoMarks(video: VideoOut): VideoMarks {
  const changed = useStore(marks).get(video.id);
  const wasLiked = video.is_liked ?? false;
  const isLiked = changed?.isLiked ?? wasLiked;
  return { isLiked, isSaved: changed?.isSaved ?? video.is_saved ?? false, likes: video.likes + Number(isLiked) - Number(wasLiked) };
}

function mark(videoId: string, change: { isLiked?: boolean; isSaved?: boolean }): void {
  marks.set(new Map(marks.get()).set(videoId, { ...marks.get().get(videoId), ...change }));
}

export function likeVideo(video: VideoOut, isLiked: boolean, place: Place | null): void {
  mark(video.id, { isLiked });
  record({ kind: isLiked ? "like" : "unlike", video_id: video.id, slate_id: place?.slateId, position: place?.position });
  if (isLiked) visit.liked(video.id);
}

export function saveVideo(video: VideoOut, isSaved: boolean, place: Place | null): void {
  mark(video.id, { isSaved });
  record({ kind: isSaved ? "save" : "unsave", video_id: video.id, slate_id: place?.slateId, position: place?.position });
  queryClient.setQueryData(savedQuery.queryKey, (saved) => {
    if (!saved) return saved;
    const others = saved.videos.filter(({ id }) => id !== video.id);
    return { ...saved, videos: isSaved ? [video, ...others] : others };
  });
  void settle();
}

// --- cards ------------------------------------------------------------------------------------------------------

/** Cards waved away in this visit, by slate, with the dismissal that says so. */
const hiddenCards = createStore<ReadonlyMap<string, string>>(new Map());

export function useIsCardHidden(slateId: string): boolean {
  return useStore(hiddenCards).has(slateId);
}

export function hideCard(slateId: string): void {
  const eventId = record({ kind: "dismissal", slate_id: slateId, reason: "less_like_this" });
  hiddenCards.set(new Map(hiddenCards.get()).set(slateId, eventId));
  renewFeedAhead();
}

export async function showCardAgain(slateId: string): Promise<void> {
  const eventId = hiddenCards.get().get(slateId);
  if (eventId === undefined) return;
  hiddenCards.set(new Map([...hiddenCards.get()].filter(([id]) => id !== slateId)));
  await retract(eventId).catch(() => hiddenCards.set(new Map(hiddenCards.get()).set(slateId, eventId)));
  renewFeedAhead();
}
