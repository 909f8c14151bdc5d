/** The reasons behind a card, beside the stage on a desk. */
import type { ShopCardOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { WhyList } from "./WhyList";

export function WhyPanel({ card }: { card: ShopCardOut }) {
  const strings = useStrings();
  return (
    <div>
      <h2 className="headline mb-3 text-[1.625rem]">{strings.why.title}</h2>
      <WhyList card={card} />
    </div>
  );
}
