/** Prices in the reader's way of writing them. */
import type { MoneyOut, ProductOut } from "@/api/schema";
import { useStrings } from "@/strings";

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, currency: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, made);
  return made;
}

/** `₹2,499`: a whole amount is written without its empty minor part. */
export function moneyText({ amount_minor, currency }: MoneyOut, locale = "en-IN"): string {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = amount_minor / 10 ** digits;
  return formatOf(locale, currency, Number.isInteger(amount) ? 0 : digits).format(amount);
}

export function percentOff({ price, list_price }: Pick<ProductOut, "price" | "list_price">): number | null {
  if (!price || !list_price || list_price.amount_minor <= price.amount_minor) return null;
  return Math.round((1 - price.amount_minor / list_price.amount_minor) * 100);
}

const SIZES = {
  s: ["text-[0.9375rem]", "text-xs"],
  m: ["text-lg", "text-sm"],
  l: ["text-2xl", "text-base"],
} as const;

export function Price({ product, size = "s" }: { product: Pick<ProductOut, "price" | "list_price" | "is_sold_out">; size?: keyof typeof SIZES }) {
  const strings = useStrings();
  const { price, list_price: list } = product;
  const off = percentOff(product);
  const [large, small] = SIZES[size];
  if (product.is_sold_out) return <p className={`${large} font-semibold text-soft`}>{strings.product.soldOut}</p>;
  if (!price) return <p className={`${large} text-soft`}>{strings.product.noPrice}</p>;
  return (
    <p className="tabular flex flex-wrap items-baseline gap-x-1.5 leading-tight">
      <span className={`${large} font-bold tracking-[-0.01em]`}>{moneyText(price, strings.locale)}</span>
      {off !== null && list && (
        <>
          <s className={`${small} text-soft`}>
            <span className="sr-only">{strings.product.before} </span>
            {moneyText(list, strings.locale)}
          </s>
          <span className={`${small} font-semibold text-leaf`}>{strings.product.off(off)}</span>
        </>
      )}
    </p>
  );
}
