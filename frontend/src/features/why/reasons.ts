/** The different reasons behind a card, each once, with the products that it led to. */
import type { ReasonOut, ShopCardOut } from "@/api/schema";

export interface ReasonGroup {
  key: string;
  reason: ReasonOut;
  names: string[];
}

export function reasonsOf(card: ShopCardOut): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const product of card.products) {
    const { reason } = product;
    const key = reason.event_id ?? reason.text;
    const group = groups.get(key) ?? { key, reason, names: [] };
    group.names.push(product.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}
