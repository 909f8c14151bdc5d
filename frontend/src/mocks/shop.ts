/** The mock API's memory and its few rules: a search shapes the next card, a forgotten event no longer does. */
import type { EventIn, EventOut, FeedOut, MeOut, PersonaOut, ProductOut, ReasonOut, RecommendedOut } from "@/api/schema";
import { PRODUCTS } from "./products";
import { VIDEOS } from "./videos";

export const PERSONAS: PersonaOut[] = [
  { id: "p-asha", name: "Asha", bio: "Sets up a first flat on a small budget, mostly after ten at night.", art: "potted-plant" },
  { id: "p-dev", name: "Dev", bio: "Runs before work and reads every review of every shoe.", art: "running-shoe" },
  { id: "p-meera", name: "Meera", bio: "Buys for two children who have opinions.", art: "teddy-bear" },
];

export class MockShop {
  events: EventIn[] = [];
  me: MeOut = { user_id: "mock", persona: null, is_personal: true, has_consented: null, cart_count: 0, saved_count: 0 };
  #served = 0;

  add(events: EventIn[]): number {
    const known = new Set(this.events.map((event) => event.id));
    const fresh = events.filter((event) => !known.has(event.id));
    this.events.push(...fresh);
    return fresh.length;
  }

  product(id: string): ProductOut | undefined {
    return PRODUCTS.find((product) => product.id === id);
  }

  search(query: string): ProductOut[] {
    const words = query.toLowerCase().split(/\W+/).filter((word) => word.length > 2);
    const hits = (product: ProductOut) => words.filter((word) => `${product.name} ${product.category.join(" ")}`.toLowerCase().includes(word)).length;
    const ranked = PRODUCTS.map((product) => ({ product, score: hits(product) })).toSorted((a, b) => b.score - a.score);
    const matching = ranked.filter(({ score }) => score > 0);
    return (matching.length > 0 ? matching : ranked).map(({ product }) => product);
  }

  recommend(limit: number): RecommendedOut[] {
    const hidden = new Set(this.events.filter(({ kind }) => kind === "dismissal").map((event) => event.product_id));
    const last = this.me.is_personal ? this.events.findLast(({ kind }) => kind === "search") : undefined;
    const found = last ? this.search(last.query ?? "") : PRODUCTS;
    const reason: ReasonOut = last
      ? { ...searchedFor(last.query ?? ""), event_id: last.id, product_id: null, video_id: null }
      : { ...POPULAR, event_id: null, query: null, product_id: null, video_id: null };
    return found.filter(({ id }) => !hidden.has(id)).slice(0, limit).map((product) => ({ ...product, reason }));
  }

  feed(from: number, limit: number): FeedOut {
    const items = Array.from({ length: limit }, (_, offset): FeedOut["items"][number] => {
      const position = from + offset;
      const slate = { id: `item-${position}`, slate_id: `slate-${(this.#served += 1)}`, position, propensity: 1, cursor: String(position + 1) };
      const [video] = VIDEOS.slice(position % VIDEOS.length);
      if (position % 4 !== 2 && video) return { kind: "video", ...slate, video };
      const products = this.recommend(3);
      const [first] = products;
      return { kind: "shop_card", ...slate, card: "picks", products, reason: first?.reason ?? POPULAR, query: first?.reason.query ?? null };
    });
    return { items, next_cursor: String(from + limit) };
  }

  saved(kindOf: "product_id" | "video_id"): string[] {
    const kept = new Map<string, boolean>();
    for (const event of this.events) {
      const id = event[kindOf];
      if (id != null && (event.kind === "save" || event.kind === "unsave")) kept.set(id, event.kind === "save");
    }
    return [...kept].filter(([, isSaved]) => isSaved).map(([id]) => id).toReversed();
  }

  cart(): Map<string, number> {
    const cart = new Map<string, number>();
    for (const { kind, product_id: id, value } of this.events) {
      if (id == null) continue;
      if (kind === "cart") cart.set(id, (cart.get(id) ?? 0) + (value ?? 1));
      if (kind === "uncart" || kind === "purchase") cart.delete(id);
    }
    return cart;
  }

  told(event: EventIn): EventOut {
    const thing = this.product(event.product_id ?? "")?.name ?? VIDEOS.find(({ id }) => id === event.video_id)?.caption ?? "";
    const text = event.kind === "search" ? `You searched “${event.query}”` : `${VERBS[event.kind]} ${thing}`;
    return { id: event.id, kind: event.kind, at: event.at, text, product_id: event.product_id ?? null, video_id: event.video_id ?? null, query: event.query ?? null };
  }
}

export const POPULAR: ReasonOut = {
  kind: "popular",
  text: "Popular in Speakers: 4.3 from 18,231 ratings",
  saying: { code: "popular_in", values: { category: "Speakers", rating: 4.3, count: 18231 } },
};

export function searchedFor(query: string): ReasonOut {
  const saying = { code: "because_search", values: { subject: { code: "query", values: { query } } } };
  return { kind: "search", text: `Because you searched “${query}”`, saying, query };
}

const VERBS: Record<EventIn["kind"], string> = {
  search: "You searched", impression: "You saw", click: "You opened", dwell: "You read", watch: "You watched", like: "You liked",
  unlike: "You unliked", save: "You saved", unsave: "You unsaved", cart: "You put into your cart", uncart: "You took out of your cart",
  purchase: "You bought", dismissal: "You hid",
}; // prettier-ignore
