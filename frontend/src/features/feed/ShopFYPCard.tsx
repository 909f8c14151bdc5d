/** A shop card of the feed: a few products under one true reason, on paper, so that it reads at once as no video. */
import { EyeOff, Gift, Info, type LucideIcon, Play, Sparkle, Sparkles, LayoutGrid, TrendingDown, Undo2 } from "lucide-react";
import { memo, useEffect, useState } from "react";
import { showCardAgain, useIsCardHidden } from "@/api/actions";
import { countImpression } from "@/api/impression";
import type { ShopCardOut } from "@/api/schema";
import { visit } from "@/api/visit";
import { useStrings } from "@/strings";
import { Button, ButtonLink } from "@/ui/button";
import { useMedia, WIDE } from "@/ui/media";
import { overlay } from "@/ui/overlay";
import { CardProduct } from "./CardProduct";

const ICONS: Record<ShopCardOut["card"], LucideIcon> = {
  picks: Sparkles,
  shelf: LayoutGrid,
  from_video: Play,
  goes_with: Gift,
  new_in: Sparkle,
  back_in_price: TrendingDown,
};

const MOST_SHOWN = 4;

interface ShopFYPCardProps {
  card: ShopCardOut;
  isActive: boolean;
  labelId: string;
}

export const ShopFYPCard = memo(function ShopFYPCard({ card, isActive, labelId }: ShopFYPCardProps) {
  const strings = useStrings();
  const hasRisen = useOnce(isActive);
  const [hasLearned] = useState(() => visit.hasTaught(card));
  const isHidden = useIsCardHidden(card.slate_id);
  const hasReasonsBeside = useMedia(WIDE);
  const Icon = ICONS[card.card];
  const products = card.products.slice(0, MOST_SHOWN);

  useEffect(
    () => (isActive ? countImpression({ slate_id: card.slate_id, position: card.position }) : undefined),
    [isActive, card],
  );

  return (
    <div className="scope-paper absolute inset-0 flex flex-col gap-3 overflow-y-auto bg-paper p-4 pt-5 text-ink tiny:gap-2">
      <header className="shrink-0">
        <p className="flex items-center gap-1.5 text-sm font-semibold text-ember-ink">
          <Icon aria-hidden className="size-4" />
          {strings.card.eyebrow[card.card]}
          {hasLearned && (
            <span className="ms-auto inline-flex items-center gap-1.5 rounded-full bg-ember/15 px-2.5 py-0.5 text-[0.8125rem]">
              <span aria-hidden className="size-1.5 rounded-full bg-ember" />
              {strings.card.learned}
            </span>
          )}
        </p>
        <h2 id={labelId} className="headline mt-1 line-clamp-2 text-[1.75rem] short:text-[1.375rem] narrow:line-clamp-none">
          <span
            className={
              hasLearned
                ? `box-decoration-clone bg-linear-to-r from-ember/30 to-ember/30 bg-[length:100%_38%] bg-[position:0_88%] bg-no-repeat ${hasRisen ? "animate-learned" : ""}`
                : ""
            }
          >
            <bdi>{card.reason.text}</bdi>
          </span>
        </h2>
      </header>

      {isHidden ? (
        <Hidden slateId={card.slate_id} />
      ) : (
        <div className={`grid min-h-0 grow gap-3 short:min-h-max ${LAYOUTS[products.length] ?? ""}`}>
          {products.map((product, index) => (
            <div
              key={product.id}
              style={{ animationDelay: `${index * 55}ms` }}
              className={`min-h-0 min-w-0 short:min-h-max ${hasRisen ? "animate-rise" : "motion-safe:opacity-0"} ${(index === 0 && products.length !== MOST_SHOWN) || products.length === 2 ? "col-span-2 narrow:col-span-1" : ""}`}
            >
              <CardProduct
                product={product}
                place={{ slateId: card.slate_id, position: index }}
                isHero={index === 0 && products.length !== MOST_SHOWN}
              />
            </div>
          ))}
        </div>
      )}

      <footer className="flex shrink-0 flex-wrap items-center justify-between gap-2">
        {!hasReasonsBeside && (
          <Button tone="soft" icon={Info} className="slim:grow slim:px-3.5" onClick={() => overlay.set({ kind: "why", card })}>
            {strings.card.why}
          </Button>
        )}
        <ButtonLink tone="ink" href={allMatches(card)} className="ms-auto slim:grow slim:px-3.5">
          {card.query === null ? strings.card.seeSimilar : strings.card.seeAll}
        </ButtonLink>
      </footer>
    </div>
  );
});

function Hidden({ slateId }: { slateId: string }) {
  const strings = useStrings();
  return (
    <div className="grid min-h-0 grow place-content-center justify-items-center gap-3 rounded-tile border border-dashed border-line p-6 text-center">
      <EyeOff aria-hidden className="size-8 text-soft" />
      <p role="status" className="text-balance">
        <span className="font-semibold">{strings.card.hidden}. </span>
        <span className="text-soft">{strings.why.hidden}</span>
      </p>
      <Button tone="plain" icon={Undo2} onClick={() => void showCardAgain(slateId)}>
        {strings.undo}
      </Button>
    </div>
  );
}

const LAYOUTS: Record<number, string> = {
  1: "grid-cols-2 grid-rows-1 narrow:grid-cols-1",
  2: "grid-cols-2 grid-rows-[minmax(15rem,1.5fr)_minmax(8rem,1fr)] narrow:grid-cols-1",
  3: "grid-cols-2 grid-rows-[minmax(15rem,1.45fr)_minmax(11.5rem,1fr)] short:grid-rows-[auto_auto] narrow:grid-cols-1 narrow:grid-rows-none",
  4: "grid-cols-2 grid-rows-[minmax(12rem,1fr)_minmax(12rem,1fr)] short:grid-rows-[auto_auto] narrow:grid-cols-1 narrow:grid-rows-none",
};

function allMatches(card: ShopCardOut): string {
  if (card.query !== null) return `/search?q=${encodeURIComponent(card.query)}`;
  const first = card.products[0];
  return first ? `/search?like=${encodeURIComponent(first.id)}` : "/search";
}

/** False until it was true once. */
function useOnce(now: boolean): boolean {
  const [was, setWas] = useState(now);
  if (now && !was) setWas(true);
  return was || now;
}
