"""What a product has cost, and since when; it knows nothing of where that is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, TypeVar

from shopfeed.catalogue.product import Money, Product

Kept = TypeVar("Kept")

MOST_PRICES: Final = 100
"""How many prices of a product a store gives back, the latest ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSince:
    """A price, and when the store first had it."""

    price: Money
    since: datetime
    """UTC, to the millisecond."""


def utc_now() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


def new_price(before: Product | None, product: Product, now: datetime) -> PriceSince | None:
    """The price that ``product`` brings; ``None`` where it has none, or has what ``before`` had."""
    if product.price is None or (before is not None and before.price == product.price):
        return None
    return PriceSince(price=product.price, since=to_milliseconds(now))


def latest(prices: Sequence[Kept]) -> Sequence[Kept]:
    """Of prices in their order, those that are given back."""
    return prices[-MOST_PRICES:]


def to_milliseconds(time: datetime) -> datetime:
    """UTC, what is finer cut off: all stores keep so much."""
    in_utc = time.astimezone(UTC)
    return in_utc.replace(microsecond=in_utc.microsecond // 1_000 * 1_000)
