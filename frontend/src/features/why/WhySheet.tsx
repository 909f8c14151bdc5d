/** The reasons behind a card, over the feed; also the way to wave the whole card away. */
import { record, retract } from "@/api/events";
import { renewFeedAhead } from "@/api/feed";
import type { ShopCardOut } from "@/api/schema";
import { useStrings } from "@/strings";
import { Button, ButtonLink } from "@/ui/button";
import { Sheet } from "@/ui/sheet";
import { showToast } from "@/ui/toast";
import { WhyList } from "./WhyList";

export function WhySheet({ card, onClose }: { card: ShopCardOut; onClose: () => void }) {
  const strings = useStrings();

  const hide = () => {
    const eventId = record({ kind: "dismissal", slate_id: card.slate_id, reason: "less_like_this" });
    renewFeedAhead();
    onClose();
    showToast(strings.why.hidden, { label: strings.undo, run: () => void retract(eventId).catch(() => undefined) });
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
