/** The mock API for development and component tests: every route of the OpenAPI document that the pages use. */
import { delay, http, HttpResponse } from "msw";
import type { ClickIn, EventsIn, MyDataOut, PersonaIn, PreferencesIn, PriceSinceOut, ProductOut, SearchIn, SearchOut } from "@/api/schema";
import { PRODUCTS } from "./products";
import { MockShop, PERSONAS } from "./shop";
import { VIDEOS } from "./videos";

export const shop = { current: new MockShop() };

const problem = (status: number, detail: string) =>
  HttpResponse.json({ type: "about:blank", title: "Problem", status, detail, instance: null }, { status });

const found = (ids: string[]) => ids.flatMap((id) => PRODUCTS.filter((product) => product.id === id));

export const handlers = [
  http.get("/feed/me", async ({ request }) => {
    await delay("real");
    const query = new URL(request.url).searchParams;
    return HttpResponse.json(shop.current.feed(Number(query.get("cursor") ?? 0), Number(query.get("limit") ?? 10)));
  }),

  http.get<{ id: string }>("/video/:id", ({ params }) => {
    const video = VIDEOS.find(({ id }) => id === params.id);
    return video ? HttpResponse.json(video) : problem(404, `no video with id '${params.id}'`);
  }),

  http.get("/recommend/me", ({ request }) => {
    const limit = Number(new URL(request.url).searchParams.get("limit") ?? 3);
    return HttpResponse.json({ slate_id: crypto.randomUUID(), products: shop.current.recommend(limit), trace: null });
  }),

  http.post<never, SearchIn>("/search", async ({ request }) => {
    await delay("real");
    const asked = await request.json();
    const query = [asked.previous_query, asked.query].filter(Boolean).join(" ");
    if (query) shop.current.add([{ id: crypto.randomUUID(), kind: "search", at: new Date().toISOString(), query }]);
    return HttpResponse.json(answer({ ...asked, query }, shop.current.search(query)));
  }),

  http.get("/suggest", ({ request }) => {
    const text = new URL(request.url).searchParams.get("q")?.toLowerCase() ?? "";
    const recent = shop.current.events.filter(({ kind }) => kind === "search").toReversed().slice(0, 3)
      .map((event) => ({ text: event.query ?? "", kind: "recent", product_id: null, event_id: event.id }));
    const ideas = ["bluetooth speaker", "running shoes under ₹2,000", "laptop stand", "shoes for my 10-year-old who likes Captain Comet"]
      .map((idea) => ({ text: idea, kind: "popular", product_id: null, event_id: null }));
    return HttpResponse.json({ suggestions: [...recent, ...ideas].filter((line) => line.text.toLowerCase().includes(text)) });
  }),

  http.get<{ id: string }>("/product/:id", ({ params }) => {
    const product = shop.current.product(params.id);
    return product ? HttpResponse.json({ ...product, price_history: historyOf(product), revision: 1 }) : problem(404, `no product with id '${params.id}'`);
  }),

  http.get<{ id: string }>("/product/:id/related", ({ params }) => {
    const others = PRODUCTS.filter(({ id }) => id !== params.id);
    return HttpResponse.json({ slate_id: crypto.randomUUID(), similar: others.slice(0, 4), goes_with: others.slice(6, 9), videos: VIDEOS.slice(0, 3) });
  }),

  http.post<never, ClickIn>("/click", async ({ request }) => {
    const click = await request.json();
    const id = click.id ?? crypto.randomUUID();
    shop.current.add([{ id, kind: "click", at: new Date().toISOString(), product_id: click.product_id }]);
    return HttpResponse.json({ event_id: id });
  }),

  http.post<never, EventsIn>("/events", async ({ request }) => {
    const { events } = await request.json();
    const accepted = shop.current.add(events);
    return HttpResponse.json({ accepted, duplicates: events.length - accepted, declined: 0 }, { status: 202 });
  }),

  http.get("/me", () => HttpResponse.json(shop.current.me)),
  http.put<never, PreferencesIn>("/me/preferences", async ({ request }) => {
    const wish = await request.json();
    const { me } = shop.current;
    shop.current.me = { ...me, is_personal: wish.is_personal ?? me.is_personal, has_consented: wish.has_consented ?? me.has_consented };
    return HttpResponse.json(shop.current.me);
  }),
  http.put<never, PersonaIn>("/me/persona", async ({ request }) => {
    const wish = await request.json();
    shop.current.me = { ...shop.current.me, persona: PERSONAS.find(({ id }) => id === wish.persona_id) ?? null };
    return HttpResponse.json(shop.current.me);
  }),
  http.get("/personas", () => HttpResponse.json({ personas: PERSONAS })),

  http.get("/me/data", () => HttpResponse.json(myData())),
  http.get("/me/export", () => HttpResponse.json(myData())),
  http.delete("/me/data", () => {
    const forgotten = shop.current.events.length;
    shop.current.events = [];
    return HttpResponse.json({ forgotten });
  }),
  http.delete<{ id: string }>("/me/events/:id", ({ params }) => {
    const { events } = shop.current;
    shop.current.events = events.filter(({ id }) => id !== params.id);
    return HttpResponse.json({ forgotten: events.length - shop.current.events.length });
  }),

  http.get("/me/saved", () => HttpResponse.json({
    products: found(shop.current.saved("product_id")),
    videos: VIDEOS.filter(({ id }) => shop.current.saved("video_id").includes(id)),
  })),
  http.get("/me/cart", () => {
    const lines = Array.from(shop.current.cart(), ([id, quantity]) => found([id]).map((product) => ({ product, quantity }))).flat();
    const sum = lines.reduce((total, { product, quantity }) => total + (product.price?.amount_minor ?? 0) * quantity, 0);
    return HttpResponse.json({ lines, totals: lines.length > 0 ? [{ amount_minor: sum, currency: "INR" }] : [] });
  }),
]; // prettier-ignore

function myData(): MyDataOut {
  const { events } = shop.current;
  const searches = events.filter(({ kind }) => kind === "search");
  return {
    interests: searches.map((event) => ({ label: event.query ?? "", share: 1 / searches.length, event_ids: [event.id] })),
    events: events.filter(({ kind }) => kind !== "dismissal").map((event) => shop.current.told(event)).toReversed(),
    silenced: events.filter(({ kind }) => kind === "dismissal").map((event) => shop.current.told(event)),
  };
}

function answer(asked: SearchIn, all: ProductOut[]): SearchOut {
  const query = asked.query ?? "";
  const isMended = query === "speeker" && !asked.is_exact;
  const brands = asked.filters?.["brand"] ?? [];
  const products = brands.length > 0 ? all.filter(({ brand }) => brand !== null && brands.includes(brand)) : all;
  const chips = query.split(" ").filter((word) => word.length > 3).map((word) => ({ id: `word:${word}`, kind: "word", label: word }));
  const names = [...new Set(all.flatMap(({ brand }) => brand ?? []))];
  return {
    slate_id: crypto.randomUUID(),
    query,
    total: products.length,
    products: products.map((product) => ({ ...product, highlights: spansOf(product.name, query), stages: null })),
    next_cursor: null,
    chips: chips.filter(({ id }) => !asked.without?.includes(id)),
    relaxed: [],
    message: null,
    message_saying: null,
    did_you_mean: isMended ? "speaker" : null,
    typed_query: isMended ? query : null,
    facets: [{
      name: "brand",
      label: "Brand",
      values: names.map((value) => ({
        value, label: value, count: all.filter(({ brand }) => brand === value).length, is_chosen: brands.includes(value),
      })),
    }],
    follow_up: query.includes("shoes")
      ? { facet: "audience", question: "Who are they for?", options: [{ label: "Men", query: `${query} for men` }, { label: "Children", query: `${query} for kids` }] }
      : null,
  };
} // prettier-ignore

function historyOf({ price, list_price: list }: ProductOut): PriceSinceOut[] {
  const before = list ? [{ ...list, since: "2026-05-01T00:00:00Z" }] : [];
  return price ? [...before, { ...price, since: "2026-09-12T00:00:00Z" }] : before;
}

function spansOf(name: string, query: string): number[][] {
  return query.toLowerCase().split(/\W+/).filter((word) => word.length > 2)
    .map((word) => [name.toLowerCase().indexOf(word), word.length])
    .flatMap(([start = -1, length = 0]) => (start < 0 ? [] : [[start, start + length]]))
    .toSorted(([a = 0], [b = 0]) => a - b);
} // prettier-ignore
