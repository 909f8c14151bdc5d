/** Into the cart or onto the saved list; stays within reach of the thumb while the page scrolls. */
import { Bookmark, Check, ExternalLink, ShoppingBag } from "lucide-react";
import { saveProduct, setQuantity, useIsProductSaved, useQuantity } from "@/api/actions";
import type { ProductOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button, ButtonLink, IconButton } from "@/ui/button";

export function BuyRow({ product }: { product: ProductOut }) {
  const strings = useStrings();
  const isSaved = useIsProductSaved(product.id);
  const quantity = useQuantity(product.id);

  return (
    <>
      <div className="sticky bottom-[calc(var(--nav-height)+env(safe-area-inset-bottom))] z-10 -mx-4 mt-4 flex items-center gap-3 bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:px-0">
        {quantity > 0 ? (
          <ButtonLink tone="ink" size="l" icon={Check} href="/cart" className="min-w-0 grow px-3!">
            {strings.product.viewCart}
          </ButtonLink>
        ) : (
          <Button
            tone="buy"
            size="l"
            icon={ShoppingBag}
            disabled={product.is_sold_out}
            onClick={() => setQuantity(product, 1)}
            className="min-w-0 grow px-3!"
          >
            {product.is_sold_out ? strings.product.soldOut : strings.product.addToCart}
          </Button>
        )}
        <IconButton
          icon={Bookmark}
          isOn={isSaved}
          className="size-[52px]!"
          label={isSaved ? strings.product.unsave(product.name) : strings.product.save(product.name)}
          onClick={() => saveProduct(product, !isSaved)}
        />
      </div>
      <p role="status" className="sr-only">
        {quantity > 0 ? strings.product.added : ""}
      </p>
      {product.link && (
        <a
          href={product.link}
          target="_blank"
          rel="noreferrer"
          className="mt-1 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-ember-ink underline-offset-4 hover:underline"
        >
          {strings.product.shop}
          <ExternalLink aria-hidden className="size-4" />
        </a>
      )}
    </>
  );
}
