/** What is known about a product, in words and in a table. */
import type { ProductOut } from "@/api/schema";
import { useStrings } from "@/strings";

const UNITS: readonly [RegExp, string][] = [
  [/_w$/, "W"], [/_h$/, "h"], [/_g$/, "g"], [/_kg$/, "kg"], [/_ml$/, "ml"], [/_l$/, "l"], [/_cm$/, "cm"], [/_mm$/, "mm"],
  [/_mah$/, "mAh"], [/_inch$/, "in"], [/_pct$/, "%"],
]; // prettier-ignore

/** What programs read and nobody else. */
const UNSAID: ReadonlySet<string> = new Set(["product_type", "is_name_cut"]);

export function Details({ product }: { product: ProductOut }) {
  const strings = useStrings();
  const attributes = Object.entries(product.attributes).filter(([name]) => !UNSAID.has(name));
  return (
    <>
      {product.description && (
        <section className="mt-7">
          <h2 className="headline text-xl">{strings.product.about}</h2>
          <p className="mt-2.5 leading-relaxed text-pretty whitespace-pre-line">{product.description}</p>
        </section>
      )}
      {attributes.length > 0 && (
        <section className="mt-7">
          <h2 className="headline text-xl">{strings.product.details}</h2>
          <dl className="mt-2.5 divide-y divide-line border-y border-line">
            {attributes.map(([name, value]) => {
              const unit = UNITS.find(([ending]) => ending.test(name))?.[1];
              return (
                <div key={name} className="flex justify-between gap-6 py-3">
                  <dt className="text-soft">{readable(unit ? name.slice(0, name.lastIndexOf("_")) : name)}</dt>
                  <dd className="text-end font-medium break-words">{unit ? `${value} ${unit}` : capital(value)}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
    </>
  );
}

function readable(name: string): string {
  return capital(name.replaceAll("_", " "));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
