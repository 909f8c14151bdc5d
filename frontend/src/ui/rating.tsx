/** Stars as one number, with the count of those who gave them. */
import { Star } from "lucide-react";
import type { ProductOut } from "@/api/schema";
import { useStrings } from "@/strings";

interface RatingProps {
  product: Pick<ProductOut, "rating" | "ratings_count">;
  isLong?: boolean;
  hasCount?: boolean;
}

export function Rating({ product, isLong = false, hasCount = true }: RatingProps) {
  const strings = useStrings();
  if (product.rating === null || product.ratings_count === 0) return null;
  const count = new Intl.NumberFormat(strings.locale).format(product.ratings_count);
  const rating = product.rating.toFixed(1);
  return (
    <p className="tabular flex items-center gap-1 text-[0.8125rem] whitespace-nowrap text-soft">
      <Star aria-hidden className="size-[1.1em] fill-star text-star" />
      <span className="sr-only">{strings.product.ratingSpoken(rating, count)}</span>
      <span aria-hidden>
        {rating}
        {isLong ? ` · ${strings.product.ratings(count)}` : hasCount && ` (${count})`}
      </span>
    </p>
  );
}
