/** A checkout that says that it is a demo, and tells the feed what was bought. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { CircleCheck, FlaskConical } from "lucide-react";
import { useState } from "react";
import { placeDemoOrder, totalsOf } from "@/api/actions";
import { cartQuery } from "@/api/queries";
import type { CartLineOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button, ButtonLink } from "@/ui/button";
import { moneyText } from "@/ui/money";
import { Page } from "@/ui/Page";
import { Picture } from "@/ui/picture";
import { State } from "@/ui/state";
import { Totals } from "./CartPage";
import { EmptyCart } from "./EmptyCart";

export function CheckoutPage() {
  const strings = useStrings();
  const { data: cart } = useQuery(cartQuery);
  const [ordered, setOrdered] = useState<CartLineOut[] | null>(null);
  const order = useMutation({
    mutationFn: (lines: CartLineOut[]) => {
      setOrdered(lines);
      return placeDemoOrder(lines);
    },
  });

  if (ordered) {
    return (
      <Page title={strings.cart.checkoutTitle}>
        <State icon={CircleCheck} title={strings.cart.placed} text={strings.cart.placedText}>
          <ButtonLink tone="ink" href="/">
            {strings.cart.onwards}
          </ButtonLink>
        </State>
        <Lines lines={ordered} />
      </Page>
    );
  }
  const lines = cart?.lines ?? [];
  if (cart && lines.length === 0) {
    return (
      <Page title={strings.cart.checkoutTitle}>
        <EmptyCart />
      </Page>
    );
  }
  return (
    <Page title={strings.cart.checkoutTitle}>
      <div className="mx-auto max-w-xl space-y-6">
        <section className="flex gap-4 rounded-tile border border-dashed border-ember-ink/60 bg-card p-5">
          <FlaskConical aria-hidden className="mt-0.5 size-6 shrink-0 text-ember-ink" />
          <div>
            <h2 className="font-semibold">{strings.cart.demo}</h2>
            <p className="mt-1 text-sm text-pretty text-soft">{strings.cart.demoText}</p>
          </div>
        </section>
        <Lines lines={lines} />
        <Totals totals={totalsOf(lines)} />
        <Button
          tone="buy"
          size="l"
          className="w-full"
          disabled={lines.length === 0 || order.isPending}
          onClick={() => order.mutate(lines)}
        >
          {order.isPending ? strings.cart.placing : strings.cart.place}
        </Button>
      </div>
    </Page>
  );
}

function Lines({ lines }: { lines: CartLineOut[] }) {
  const strings = useStrings();
  return (
    <ul className="mx-auto max-w-xl divide-y divide-line border-y border-line">
      {lines.map(({ product, quantity }) => (
        <li key={product.id} className="flex items-center gap-4 py-3.5">
          <Picture product={product} className="size-14 shrink-0 rounded-xl" />
          <span className="line-clamp-2 min-w-0 grow text-[0.9375rem] leading-snug">{product.name}</span>
          <span className="tabular text-end text-sm whitespace-nowrap">
            <span className="text-soft">{quantity} × </span>
            <span className="font-semibold">{product.price ? moneyText(product.price, strings.locale) : strings.product.noPrice}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
