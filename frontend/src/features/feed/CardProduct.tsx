/** One product on a shop card: open it, save it, put it into the cart, or wave it away with a way back. */
import { Bookmark, Check, EyeOff, ShoppingBag, Undo2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { openProduct, saveProduct, setQuantity, useIsProductSaved, useQuantity } from "@/api/actions";
import type { Place } from "@/api/events";
import { useImpression } from "@/api/impression";
import type { RecommendedOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Brand } from "@/ui/Brand";
import { Button, ButtonLink, IconButton } from "@/ui/button";
import { Price } from "@/ui/money";
import { Picture } from "@/ui/picture";
import { Rating } from "@/ui/rating";
import { type Dismissal, dismiss, explain, undo, useDismissal } from "./dismissals";

interface CardProductProps {
  product: RecommendedOut;
  place: Place;
  isHero: boolean;
}

const REASONS = ["less_like_this", "already_bought", "not_for_me"] as const;
const CELL = "relative flex size-full min-h-0 min-w-0 overflow-hidden rounded-tile border border-line bg-card";

export function CardProduct({ product, place, isHero }: CardProductProps) {
  const dismissal = useDismissal(product.id, place);
  const wasDismissed = useRef(false);
  const cell = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone with its half: the focus goes to what took its place.
  useEffect(() => {
    const isDismissed = dismissal !== undefined;
    if (isDismissed === wasDismissed.current) return;
    wasDismissed.current = isDismissed;
    cell.current?.querySelector<HTMLElement>("[data-focus]")?.focus({ preventScroll: true });
  }, [dismissal]);

  return (
    <div ref={cell} className="size-full min-h-0 min-w-0 short:min-h-max">
      {dismissal ? (
        <Dismissed product={product} place={place} dismissal={dismissal} isHero={isHero} />
      ) : (
        <Offered product={product} place={place} isHero={isHero} />
      )}
    </div>
  );
}

function Offered({ product, place, isHero }: CardProductProps) {
  const strings = useStrings();
  const seen = useImpression(place.slateId, product.id, place.position);
  const isSaved = useIsProductSaved(product.id);

  return (
    <section
      ref={seen}
      aria-label={product.name}
      className={`${CELL} flex-col short:flex-row narrow:flex-col`}
    >
      <Picture
        product={product}
        isUrgent
        className={isHero ? "min-h-24 grow basis-0 short:w-24 short:shrink-0 short:grow-0 short:basis-auto narrow:hidden" : "min-h-16 grow basis-0 short:hidden"}
      />
      <div className={`flex min-w-0 flex-col ${isHero ? "gap-1 p-4 short:grow short:p-3" : "gap-1 p-3 pb-1.5 short:grow"}`}>
        <Brand product={product} />
        <h3 className={isHero ? "text-[1.0625rem] leading-snug font-medium short:text-[0.9375rem]" : "text-sm leading-snug font-medium"}>
          <Link
            href={`/p/${encodeURIComponent(product.id)}`}
            onClick={() => openProduct(product, place)}
            className="line-clamp-2 after:absolute after:inset-0 after:rounded-tile focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ink"
          >
            <bdi>{product.name}</bdi>
          </Link>
        </h3>
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <Price product={product} size={isHero ? "m" : "s"} />
          {isHero && <Rating product={product} />}
        </div>
        {isHero ? (
          <div className="relative z-10 flex flex-wrap items-center gap-2 pt-1.5">
            <CartButton product={product} place={place} />
            <IconButton
              icon={Bookmark}
              isOn={isSaved}
              label={isSaved ? strings.product.unsave(product.name) : strings.product.save(product.name)}
              onClick={() => saveProduct(product, !isSaved, place)}
            />
            <IconButton icon={EyeOff} data-focus label={strings.card.notInterested(product.name)} onClick={() => dismiss(product.id, place)} />
          </div>
        ) : (
          <div className="relative z-10 -me-1.5 mt-auto flex items-center justify-between">
            <Rating product={product} hasCount={false} />
            <span className="ms-auto flex">
              <IconButton
                icon={Bookmark}
                tone="plain"
                size="s"
                isOn={isSaved}
                className="text-ink!"
                label={isSaved ? strings.product.unsave(product.name) : strings.product.save(product.name)}
                onClick={() => saveProduct(product, !isSaved, place)}
              />
              <IconButton
                icon={EyeOff}
                tone="plain"
                size="s"
                data-focus
                className="text-ink!"
                label={strings.card.notInterested(product.name)}
                onClick={() => dismiss(product.id, place)}
              />
            </span>
          </div>
        )}
      </div>
    </section>
  );
}

function CartButton({ product, place }: Omit<CardProductProps, "isHero">) {
  const strings = useStrings();
  const quantity = useQuantity(product.id);
  if (quantity > 0) {
    return (
      <ButtonLink tone="soft" icon={Check} href="/cart" className="grow narrow:px-3">
        {strings.product.inCart}
      </ButtonLink>
    );
  }
  return (
    <Button
      tone="buy"
      icon={ShoppingBag}
      disabled={product.is_sold_out}
      aria-label={strings.product.addToCartNamed(product.name)}
      onClick={() => setQuantity(product, 1, place)}
      className="grow narrow:px-3"
    >
      {product.is_sold_out ? strings.product.soldOut : strings.product.addToCart}
    </Button>
  );
}

function Dismissed({ product, place, dismissal, isHero }: CardProductProps & { dismissal: Dismissal }) {
  const strings = useStrings();
  return (
    <section
      aria-label={strings.card.notInterested(product.name)}
      className={`${CELL} flex-col justify-center border-dashed bg-transparent text-center ${isHero ? "gap-3 p-5" : "gap-1.5 p-2"}`}
    >
      {isHero && <Picture product={product} className="size-24 self-center rounded-2xl opacity-55 grayscale short:hidden" />}
      <p role="status" className={isHero ? "text-[0.9375rem]" : "text-[0.8125rem]"}>
        <span className="font-semibold">{strings.card.hidden}. </span>
        <span className="text-soft">{dismissal.reason ? strings.card.thanks : strings.card.tellWhy}</span>
      </p>
      {!dismissal.reason && (
        <div className={`flex flex-wrap justify-center ${isHero ? "gap-2" : "gap-1.5"}`}>
          {REASONS.map((reason) => (
            <Button
              key={reason}
              tone="soft"
              size="s"
              className={isHero ? "" : "min-h-9! px-3! text-xs!"}
              onClick={() => explain(product.id, place, dismissal, reason)}
            >
              {strings.card.reasons[reason]}
            </Button>
          ))}
        </div>
      )}
      <Button
        tone="plain"
        size="s"
        icon={Undo2}
        data-focus
        className="self-center"
        onClick={() => void undo(product.id, place, dismissal)}
      >
        {strings.undo}
      </Button>
    </section>
  );
}
