/** The true reasons behind a card; each that rests on something the person did can be forgotten here. */
import { Bookmark, Clock, Eye, Gift, Heart, type LucideIcon, MousePointerClick, Pin, Search, ShoppingBag, Sparkles, Tag, TrendingUp } from "lucide-react";
import { useState } from "react";
import { retract } from "@/api/events";
import { renewFeedAhead } from "@/api/feed";
import type { ReasonOut, ShopCardOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button } from "@/ui/button";
import { showToast } from "@/ui/toast";
import { reasonsOf } from "./reasons";

const ICONS: Record<ReasonOut["kind"], LucideIcon> = {
  search: Search, click: MousePointerClick, watch: Eye, like: Heart, save: Bookmark, cart: ShoppingBag, purchase: ShoppingBag,
  video: Eye, popular: TrendingUp, new: Sparkles, similar: Sparkles, goes_with: Gift, price_drop: Tag, pinned: Pin,
}; // prettier-ignore

export function WhyList({ card }: { card: ShopCardOut }) {
  const strings = useStrings();
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set());
  const groups = reasonsOf(card);
  const personal = groups.filter(({ reason }) => reason.event_id != null).length;

  const forget = async (eventId: string) => {
    setForgotten((all) => new Set(all).add(eventId));
    try {
      await retract(eventId);
      renewFeedAhead();
    } catch {
      setForgotten((all) => new Set([...all].filter((id) => id !== eventId)));
      showToast(strings.trouble.down.text);
    }
  };

  return (
    <div>
      <p className="text-pretty text-soft">{strings.why.intro(personal)}</p>
      <ul className="mt-4 divide-y divide-line">
        {groups.map(({ key, reason, names }) => {
          const Icon = ICONS[reason.kind] ?? Clock;
          const eventId = reason.event_id ?? null;
          const isForgotten = eventId !== null && forgotten.has(eventId);
          return (
            <li key={key} className="flex gap-3.5 py-4">
              <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sunk">
                <Icon aria-hidden className="size-[1.125rem] text-ember-ink" />
              </span>
              <div className="min-w-0 grow">
                <p className={`leading-snug font-medium ${isForgotten ? "text-soft line-through" : ""}`}>
                  <bdi>{reason.text}</bdi>
                </p>
                <p className="mt-0.5 line-clamp-2 text-sm text-soft">{names.join(" · ")}</p>
                {eventId !== null && (
                  <div className="-ms-3.5 mt-1" aria-live="polite">
                    {isForgotten ? (
                      <p className="inline-flex min-h-9 items-center px-3.5 text-sm font-semibold text-leaf">{strings.why.forgotten}</p>
                    ) : (
                      <Button tone="plain" size="s" aria-label={strings.why.forgetThat(reason.text)} onClick={() => void forget(eventId)}>
                        {strings.why.forget}
                      </Button>
                    )}
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
