/** Products waved away in this visit, by the slate that showed them; taken back until the page is left. */
import { recordDismissal, retract, type Place } from "@/api/events";
import { renewFeedAhead } from "@/api/feed";
import type { DismissalReason } from "@/api/schema";
import { createStore, useStore } from "@/ui/store";

export interface Dismissal {
  eventId: string;
  reason: DismissalReason | null;
}

const dismissals = createStore<ReadonlyMap<string, Dismissal>>(new Map());

const keyOf = (productId: string, place: Place) => `${place.slateId}/${productId}`;

function keep(key: string, dismissal: Dismissal | null): void {
  const next = new Map(dismissals.get());
  if (dismissal) next.set(key, dismissal);
  else next.delete(key);
  dismissals.set(next);
  renewFeedAhead();
}

export function useDismissal(productId: string, place: Place): Dismissal | undefined {
  return useStore(dismissals).get(keyOf(productId, place));
}

export function dismiss(productId: string, place: Place): void {
  keep(keyOf(productId, place), { eventId: recordDismissal(productId, place, null), reason: null });
}

/** A fact is never changed: the dismissal with its reason takes the place of the one without. */
export function explain(productId: string, place: Place, before: Dismissal, reason: DismissalReason): void {
  keep(keyOf(productId, place), { eventId: recordDismissal(productId, place, reason), reason });
  retract(before.eventId).catch(() => undefined); // Both say the same; one too many does no harm.
}

export async function undo(productId: string, place: Place, dismissal: Dismissal): Promise<void> {
  keep(keyOf(productId, place), null);
  await retract(dismissal.eventId).catch(() => keep(keyOf(productId, place), dismissal));
}
