/** What stands where a cart would be. */
import { ShoppingBag } from "lucide-react";
import { useStrings } from "@/strings";
import { ButtonLink } from "@/ui/button";
import { State } from "@/ui/state";

export function EmptyCart() {
  const strings = useStrings();
  return (
    <State icon={ShoppingBag} title={strings.cart.empty} text={strings.cart.emptyText}>
      <ButtonLink tone="ink" href="/search">
        {strings.cart.find}
      </ButtonLink>
    </State>
  );
}
