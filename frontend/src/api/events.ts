/** Facts about this visit: how features report what a person did, and take it back. */
import { body, client } from "./client";
import { EventQueue, Refused } from "./event-queue";
import type { DismissalReason, EventIn } from "./schema";

export type Fact = Omit<EventIn, "id" | "at">;

export const queue = new EventQueue({
  send: async (events) => {
    const { response } = await client.POST("/events", { body: { events } });
    if (response.ok) return;
    if (response.status >= 400 && response.status < 500 && response.status !== 429) throw new Refused();
    throw new Error(`status ${response.status}`);
  },
  storage: window.localStorage,
  later: (callback, delayMs) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
});

let lastAt = 0;

/** A random id; `crypto.randomUUID` exists only on https and localhost, and a shop on a home network has neither. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps a fact and returns its id. Facts of one moment are told apart by a millisecond, so that their order holds. */
export function record(fact: Fact): string {
  lastAt = Math.max(Date.now(), lastAt + 1);
  const id = newId();
  queue.add({ ...fact, id, at: new Date(lastAt).toISOString() });
  return id;
}

/** Takes a fact back: from the queue while it waits there, from the server after that. */
export async function retract(eventId: string): Promise<void> {
  if (queue.retract(eventId)) return;
  await queue.flush();
  await body(client.DELETE("/me/events/{event_id}", { params: { path: { event_id: eventId } } }));
}

/** Where a product was shown; what is done with it names the place. */
export interface Place {
  slateId: string;
  position: number;
}

/** A product was opened. It goes at once: the next card should know. */
export function recordClick(productId: string, place: Place | null): void {
  const click = { id: newId(), product_id: productId, slate_id: place?.slateId ?? null, position: place?.position ?? null };
  client.POST("/click", { body: click }).then(
    ({ response }) => (response.ok || response.status < 500 ? undefined : keepClick(click)),
    () => keepClick(click),
  );
}

function keepClick({ id, ...click }: { id: string; product_id: string; slate_id: string | null; position: number | null }): void {
  queue.add({ ...click, id, kind: "click", at: new Date().toISOString() });
}

export function recordDismissal(productId: string, place: Place, reason: DismissalReason | null): string {
  return record({ kind: "dismissal", product_id: productId, slate_id: place.slateId, position: place.position, reason });
}

function leave(): void {
  if (!navigator.onLine) return; // A beacon into the void is lost; the storage is not.
  queue.drain((events) =>
    navigator.sendBeacon("/events", new Blob([JSON.stringify({ events })], { type: "application/json" })),
  );
}

/** Sends what waits when the page is left or hidden, and when the network is back. */
export function watchPage(): void {
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
  window.addEventListener("online", () => void queue.flush());
}
