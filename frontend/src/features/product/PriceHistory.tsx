/** What a product has cost: a sentence for everyone, and a line that draws it. */
import type { PriceSinceOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { moneyText } from "@/ui/money";

const WIDTH = 320;
const HEIGHT = 72;
const EDGE = 4;

/** Nothing while fewer than two prices are known. `prices` oldest first, the present one last. */
export function PriceHistory({ prices }: { prices: readonly PriceSinceOut[] }) {
  const strings = useStrings();
  const [now] = prices.slice(-1);
  const known = prices.filter(({ currency }) => currency === now?.currency);
  const [first] = known;
  if (!first || !now || known.length < 2) return null;

  const amounts = known.map(({ amount_minor }) => amount_minor);
  const text = (amount_minor: number) => moneyText({ amount_minor, currency: now.currency }, strings.locale);
  const day = new Intl.DateTimeFormat(strings.locale, { day: "numeric", month: "long", year: "numeric" });
  return (
    <section className="mt-7">
      <h2 className="headline text-xl">{strings.product.priceHistory}</h2>
      <p className="mt-2.5 text-pretty">
        {strings.product.priceRange(day.format(new Date(first.since)), text(Math.min(...amounts)), text(Math.max(...amounts)))}
      </p>
      <svg
        aria-hidden
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="mt-3 h-18 w-full text-ember-ink rtl:-scale-x-100"
      >
        <path d={stepsOf(known)} fill="none" stroke="currentColor" strokeWidth="2.5" vectorEffect="non-scaling-stroke" strokeLinejoin="round" />
      </svg>
    </section>
  );
}

/** One step a price; the last one goes on for a tenth of the width, as it still holds. */
export function stepsOf(prices: readonly PriceSinceOut[]): string {
  const times = prices.map(({ since }) => Date.parse(since));
  const amounts = prices.map(({ amount_minor }) => amount_minor);
  const [start = 0] = times;
  const [end = start] = times.slice(-1);
  const low = Math.min(...amounts);
  const span = Math.max(...amounts) - low;
  const x = (time: number) => Math.round(end > start ? ((time - start) / (end - start)) * WIDTH * 0.9 : 0);
  const y = (amount: number) => Math.round(HEIGHT - EDGE - (span > 0 ? (amount - low) / span : 0.5) * (HEIGHT - 2 * EDGE));
  const steps = amounts.map((amount, index) => `${index === 0 ? "M" : "H"}${x(times[index] ?? start)}${index === 0 ? " " : "V"}${y(amount)}`);
  return `${steps.join("")}H${WIDTH}`;
}
