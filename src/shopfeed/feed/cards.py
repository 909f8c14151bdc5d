"""What a shop card holds and what it is called: the kinds, each with the rule for when it may appear."""

from dataclasses import dataclass
from enum import StrEnum

from shopfeed.catalogue import ProductId
from shopfeed.index import Snapshot
from shopfeed.recommend import Reason, Recommended

CARD_SIZE = 3
"""So many products has a card, or fewer where its kind says so."""


class CardKind(StrEnum):
    """How a card is shown."""

    PICKS = "picks"
    """One product large and two small, from what the person did lately."""
    SHELF = "shelf"
    """Products of one theme: all rest on the same event."""
    FROM_VIDEO = "from_video"
    """Products that fit the video just before it; what its creator pinned comes first."""
    GOES_WITH = "goes_with"
    """Products of other types that go with what was just bought or put in the cart."""
    NEW_IN = "new_in"
    """Products that are new in a category which the person comes back to."""
    BACK_IN_PRICE = "back_in_price"
    """What came down in price since the person saved it, and what is like it; one product is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopCard:
    """Products with one headline."""

    kind: CardKind
    products: tuple[Recommended, ...]
    product_ids: tuple[ProductId, ...]
    reason: Reason
    query: str | None
    """What “see all matches” searches."""


def card_of(
    snapshot: Snapshot, fitting: tuple[Recommended, ...], *, kind: CardKind | None = None, least: int = CARD_SIZE
) -> ShopCard | None:
    """The card of the first products that fit, or ``None`` when they are fewer than ``least``.

    Its headline is the reason of the first. Without ``kind`` it is a shelf where all rest on one event, else picks.
    """
    if len(fitting) < least:
        return None
    products = fitting[:CARD_SIZE]
    reasons = list({each.reason.text: each.reason for each in products}.values())
    return ShopCard(
        kind=kind or (CardKind.SHELF if len(reasons) == 1 else CardKind.PICKS),
        products=products,
        product_ids=tuple(snapshot.id_of(each.row) for each in products),
        reason=reasons[0],
        query=next((reason.query for reason in reasons if reason.query), None),
    )
