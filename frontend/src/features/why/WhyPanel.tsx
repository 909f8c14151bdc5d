/** The reasons behind a card, beside the stage on a desk; also the way to wave the whole card away. */
import { hideCard, showCardAgain, useIsCardHidden } from "@/api/actions";
import type { ShopCardOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button, ButtonLink } from "@/ui/button";
import { WhyList } from "./WhyList";

export function WhyPanel({ card }: { card: ShopCardOut }) {
  const strings = useStrings();
  const isHidden = useIsCardHidden(card.slate_id);
  return (
    <div>
      <h2 className="headline mb-3 text-[1.625rem]">{strings.why.title}</h2>
      <WhyList card={card} />
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button tone="soft" onClick={() => (isHidden ? void showCardAgain(card.slate_id) : hideCard(card.slate_id))}>
          {isHidden ? strings.undo : strings.why.hide}
        </Button>
        <ButtonLink tone="plain" href="/you">
          {strings.why.allData}
        </ButtonLink>
      </div>
    </div>
  );
}
