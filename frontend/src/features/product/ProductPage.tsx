/** One product: what it is, what it costs, what is close to it, and where it was seen. */
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useEffect } from "react";
import { useLocation, useParams } from "wouter";
import { record } from "@/api/events";
import { productQuery, relatedQuery } from "@/api/queries";
import type { ProductDetailOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { hasOwnBrand } from "@/ui/Brand";
import { IconButton } from "@/ui/button";
import { moneyText, Price } from "@/ui/money";
import { Rating } from "@/ui/rating";
import { Trouble } from "@/ui/state";
import { Title } from "@/ui/Title";
import { BuyRow } from "./BuyRow";
import { Details } from "./Details";
import { Gallery } from "./Gallery";
import { PriceHistory } from "./PriceHistory";
import { Related } from "./Related";

export function ProductPage() {
  const { id = "" } = useParams<{ id: string }>();
  const productId = decoded(id);
  const { data: product, isError, error, refetch } = useQuery(productQuery(productId));
  useQuery(relatedQuery(productId)); // Asked for at once, shown below the product when that is there: nothing is pushed down.
  useDwell(productId, product !== undefined);

  if (isError && !product) return <Trouble error={error} onRetry={() => void refetch()} />;
  return (
    <div className="relative mx-auto max-w-6xl pb-12 lg:px-10 lg:pt-10">
      <BackButton />
      {product ? <Product key={product.id} product={product} /> : <ProductSkeleton />}
      {product && (
        <div className="px-4 sm:px-6 lg:px-0">
          <Related productId={productId} />
        </div>
      )}
    </div>
  );
}

/** The id of an address; one that cannot be read is an id that nothing has. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function Product({ product }: { product: ProductDetailOut }) {
  const strings = useStrings();
  const { price, list_price: list } = product;
  const saving = price && list && !product.is_sold_out ? list.amount_minor - price.amount_minor : 0;
  return (
    <div className="grid grid-cols-1 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:gap-12">
      <Title text={product.name} />
      <div className="lg:sticky lg:top-10 lg:self-start">
        <Gallery product={product} />
      </div>
      <div className="px-4 pt-6 sm:px-6 lg:px-0 lg:pt-2">
        <p className="text-sm text-soft">{[hasOwnBrand(product) && product.brand, product.category[1] || product.category[0]].filter(Boolean).join(" · ")}</p>
        <h1 className="headline mt-1.5 text-[1.75rem] break-words lg:text-[2rem]">
          <bdi>{product.name}</bdi>
        </h1>
        <div className="mt-2.5">
          <Rating product={product} isLong />
        </div>
        <div className="mt-4">
          <Price product={product} size="l" />
          {price && saving > 0 && (
            <p className="mt-1 text-sm text-leaf">{strings.product.youSave(moneyText({ ...price, amount_minor: saving }, strings.locale))}</p>
          )}
        </div>
        <BuyRow product={product} />
        <Details product={product} />
        <PriceHistory prices={product.price_history} />
      </div>
    </div>
  );
}

/** Back to where the person came from; a page opened by its address goes to the feed. */
function BackButton() {
  const strings = useStrings();
  const [, navigate] = useLocation();
  return (
    <IconButton
      icon={ArrowLeft}
      label={strings.back}
      onClick={() => (history.length > 1 ? history.back() : navigate("/"))}
      className="absolute! start-4 top-4 z-10 bg-card! shadow-md [&>svg]:rtl:rotate-180 lg:start-14 lg:top-14"
    />
  );
}

const LEAST_DWELL_S = 2;

/** How long the page was looked at, told when it is left or hidden. */
function useDwell(productId: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    let since = performance.now();
    const tell = () => {
      const seconds = Math.round((performance.now() - since) / 100) / 10;
      since = performance.now();
      if (seconds >= LEAST_DWELL_S) record({ kind: "dwell", product_id: productId, value: seconds });
    };
    const change = () => {
      if (document.visibilityState === "hidden") tell();
      else since = performance.now();
    };
    document.addEventListener("visibilitychange", change, { capture: true });
    return () => {
      document.removeEventListener("visibilitychange", change, { capture: true });
      if (document.visibilityState === "visible") tell();
    };
  }, [productId, isShown]);
}

function ProductSkeleton() {
  const strings = useStrings();
  return (
    <div role="status" aria-label={strings.loading} className="grid lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:gap-12">
      <div className="skeleton aspect-square max-h-[62dvh] w-full lg:max-h-[calc(100dvh-5rem)] lg:rounded-stage" />
      <div className="space-y-4 px-4 pt-6 sm:px-6 lg:px-0">
        <div className="skeleton h-4 w-1/3 rounded-full" />
        <div className="skeleton h-8 rounded-full" />
        <div className="skeleton h-8 w-2/3 rounded-full" />
        <div className="skeleton h-7 w-1/2 rounded-full" />
        <div className="skeleton h-13 rounded-full" />
      </div>
    </div>
  );
}
