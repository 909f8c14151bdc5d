/** The reasons behind a card, over the feed; also the way to wave the whole card away. */
import { hideCard } from "@/api/actions";
import type { ShopCardOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button, ButtonLink } from "@/ui/button";
import { Sheet } from "@/ui/sheet";
import { WhyList } from "./WhyList";

export function WhySheet({ card, onClose }: { card: ShopCardOut; onClose: () => void }) {
  const strings = useStrings();

  const hide = () => {
    hideCard(card.slate_id);
    onClose();
  };

  return (
    <Sheet
      title={strings.why.title}
      onClose={onClose}
      footer={
        <>
          <Button tone="ink" className="grow" onClick={onClose}>
            {strings.why.gotIt}
          </Button>
          <Button tone="soft" className="grow" onClick={hide}>
            {strings.why.hide}
          </Button>
          <ButtonLink tone="plain" href="/you" className="grow" onClick={onClose}>
            {strings.why.allData}
          </ButtonLink>
        </>
      }
    >
      <WhyList card={card} />
    </Sheet>
  );
}
