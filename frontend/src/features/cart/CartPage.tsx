/** The cart. */
import { useQuery } from "@tanstack/react-query";
import { Minus, Plus, Trash2 } from "lucide-react";
import { Link } from "wouter";
import { setQuantity, totalsOf } from "@/api/actions";
import { cartQuery } from "@/api/queries";
import type { CartLineOut, MoneyOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { ButtonLink, IconButton } from "@/ui/button";
import { moneyText, Price } from "@/ui/money";
import { Page } from "@/ui/Page";
import { Picture } from "@/ui/picture";
import { Trouble } from "@/ui/state";
import { showToast } from "@/ui/toast";
import { EmptyCart } from "./EmptyCart";

export function CartPage() {
  const strings = useStrings();
  const { data: cart, isError, error, refetch } = useQuery(cartQuery);

  if (isError && !cart) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!cart) {
    return (
      <Page title={strings.cart.title}>
        <div role="status" aria-label={strings.loading} className="space-y-4">
          <div className="skeleton h-28 rounded-tile" />
          <div className="skeleton h-28 rounded-tile" />
        </div>
      </Page>
    );
  }
  if (cart.lines.length === 0) {
    return (
      <Page title={strings.cart.title}>
        <EmptyCart />
      </Page>
    );
  }
  return (
    <Page title={strings.cart.title}>
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12">
        <ul className="divide-y divide-line border-y border-line">
          {cart.lines.map((line) => (
            <Line key={line.product.id} line={line} />
          ))}
        </ul>
        <aside className="h-fit rounded-tile bg-sunk p-5 lg:sticky lg:top-10">
          <Totals totals={totalsOf(cart.lines)} />
          <ButtonLink tone="buy" size="l" href="/checkout" className="mt-5 w-full">
            {strings.cart.checkout}
          </ButtonLink>
          <p className="mt-3 text-center text-sm text-soft">{strings.cart.demo}</p>
        </aside>
      </div>
    </Page>
  );
}

export function Totals({ totals }: { totals: MoneyOut[] }) {
  const strings = useStrings();
  return (
    <p className="flex items-baseline justify-between gap-4">
      <span className="font-semibold">{strings.cart.total}</span>
      <span className="tabular text-2xl font-bold">{totals.map((total) => moneyText(total, strings.locale)).join(" + ")}</span>
    </p>
  );
}

function Line({ line: { product, quantity } }: { line: CartLineOut }) {
  const strings = useStrings();
  const remove = () => {
    setQuantity(product, 0);
    showToast(strings.cart.removed, { label: strings.undo, run: () => setQuantity(product, quantity) });
  };
  return (
    <li className="flex gap-4 py-5">
      <Picture product={product} className="size-[96px] shrink-0 rounded-2xl sm:size-[112px]" />
      <div className="flex min-w-0 grow flex-col justify-between gap-3">
        <div className="space-y-1">
          <h2 className="text-[0.9375rem] leading-snug font-medium">
            <Link href={`/p/${encodeURIComponent(product.id)}`} className="hit relative line-clamp-2 hover:underline">
              <bdi>{product.name}</bdi>
            </Link>
          </h2>
          <Price product={product} />
        </div>
        <div className="flex items-center justify-between gap-3">
          <div className="flex items-center rounded-full bg-sunk">
            <IconButton
              icon={quantity > 1 ? Minus : Trash2}
              size="s"
              label={quantity > 1 ? strings.cart.fewer(product.name) : strings.cart.remove(product.name)}
              onClick={() => (quantity > 1 ? setQuantity(product, quantity - 1) : remove())}
            />
            <span aria-label={strings.cart.quantity(quantity)} role="status" className="tabular min-w-7 text-center font-semibold">
              {quantity}
            </span>
            <IconButton icon={Plus} size="s" label={strings.cart.another(product.name)} onClick={() => setQuantity(product, quantity + 1)} />
          </div>
          {quantity > 1 && (
            <button
              type="button"
              aria-label={strings.cart.remove(product.name)}
              onClick={remove}
              className="hit relative min-h-9 px-2 text-sm font-medium text-soft underline-offset-4 hover:text-ink hover:underline"
            >
              {strings.cart.removeShort}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
