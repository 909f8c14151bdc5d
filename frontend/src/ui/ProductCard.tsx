/** A product in a grid: tile, brand, name, price, and a bookmark beside the words, not on the picture. */
import { Bookmark } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { openProduct, saveProduct, useIsProductSaved } from "@/api/actions";
import { useImpression } from "@/api/impression";
import type { ProductOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Brand, hasOwnBrand } from "./Brand";
import { IconButton } from "./button";
import { Price } from "./money";
import { Picture } from "./picture";
import { Rating } from "./rating";

interface ProductCardProps {
  product: ProductOut;
  slateId: string | null;
  position: number;
  /** The name as it should be read: with its matching words marked, where there are some. */
  name?: ReactNode;
  note?: string;
  isUrgent?: boolean;
}

export function ProductCard({ product, slateId, position, name, note, isUrgent = false }: ProductCardProps) {
  const strings = useStrings();
  const seen = useImpression(slateId, product.id, position);
  const isSaved = useIsProductSaved(product.id);
  const place = slateId ? { slateId, position } : null;

  return (
    <article ref={seen} aria-label={product.name} className="group relative min-w-0">
      <Picture
        product={product}
        isUrgent={isUrgent}
        className="aspect-square w-full rounded-tile transition-transform duration-340 ease-app group-hover:scale-[1.015]"
      />
      <div className="relative mt-3">
        <div className="min-w-0 space-y-1">
          <Brand product={product} className="pe-9" />
          <h3 className={`text-[0.9375rem] leading-snug font-medium ${hasOwnBrand(product) ? "" : "pe-7"}`}>
            <Link
              href={`/p/${encodeURIComponent(product.id)}`}
              onClick={() => openProduct(product, place)}
              className="line-clamp-2 break-words after:absolute after:inset-0 after:rounded-tile focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-ink"
            >
              <bdi>{name ?? product.name}</bdi>
            </Link>
          </h3>
          <Price product={product} />
          <Rating product={product} />
          {note && <p className="line-clamp-2 text-[0.8125rem] text-ember-ink">{note}</p>}
        </div>
        <IconButton
          icon={Bookmark}
          size="s"
          tone="plain"
          isOn={isSaved}
          className="absolute! -end-2 -top-2 z-10 text-ink!"
          label={isSaved ? strings.product.unsave(product.name) : strings.product.save(product.name)}
          onClick={() => saveProduct(product, !isSaved, place)}
        />
      </div>
    </article>
  );
}

export const GRID = "grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 sm:gap-x-5 xl:grid-cols-4 3xl:grid-cols-6";

/** A grid where there is room; on a phone one row that goes on sideways, so that a page of shelves stays short. */
export const SHELF = `${GRID} max-sm:no-bar max-sm:-mx-4 max-sm:flex max-sm:snap-x max-sm:scroll-px-4 max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1 max-sm:*:w-[42%] max-sm:*:shrink-0 max-sm:*:snap-start`;

export function GridSkeleton({ count = 8 }: { count?: number }) {
  const strings = useStrings();
  return (
    <div role="status" aria-label={strings.loading} className={GRID}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index}>
          <div className="skeleton aspect-square rounded-tile" />
          <div className="skeleton mt-3 h-3.5 w-1/3 rounded-full" />
          <div className="skeleton mt-2 h-4 rounded-full" />
          <div className="skeleton mt-2 h-4 w-2/3 rounded-full" />
        </div>
      ))}
    </div>
  );
}
