"""What a product has cost, and since when; it knows nothing of where that is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final, TypeVar

from shopfeed.catalogue.product import Money, Product

Kept = TypeVar("Kept")

MOST_PRICES: Final = 100
"""How many prices of a product a store gives back, the latest ones."""


LOOKED_BACK: Final = timedelta(days=30)
"""A price has fallen where it is below all that was asked in so long before it: the European rule for what a reduced
price may be compared with (Directive 98/6/EC, article 6a). Raised first and then lowered, it has not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSince:
    """A price, and when the store first had it."""

    price: Money
    since: datetime
    """UTC, to the millisecond."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceFall:
    """The present price of a product that came down to it."""

    prices: tuple[PriceSince, ...]
    """Oldest first, at least two of one currency; the last is the present one."""
    before: Money
    """The lowest of the ``LOOKED_BACK`` before; above the present one."""

    @property
    def now(self) -> Money:
        """The present price."""
        return self.prices[-1].price

    @property
    def at(self) -> datetime:
        """Since when."""
        return self.prices[-1].since

    def price_at(self, time: datetime) -> Money | None:
        """What it cost at ``time``, ``None`` where that is longer ago than is known."""
        return next((each.price for each in reversed(self.prices) if each.since <= time), None)

    def share_below(self, price: Money) -> float:
        """By what share of ``price`` the present one is below it; 0 or less where it is not."""
        if price.currency != self.now.currency or not price.amount_minor:
            return 0.0
        return 1 - self.now.amount_minor / price.amount_minor


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


def fall_of(prices: Sequence[PriceSince]) -> PriceFall | None:
    """The fall that the last of ``prices`` (oldest first) is, ``None`` where it is none.

    Prices of several currencies cannot be compared: none has fallen.
    """
    if len(prices) < 2 or len({each.price.currency for each in prices}) > 1:
        return None
    *earlier, last = prices
    begin = last.since - LOOKED_BACK
    in_force = [each for each, end in pairwise(prices) if end.since > begin] or earlier[-1:]
    before = min((each.price for each in in_force), key=lambda price: price.amount_minor)
    return PriceFall(prices=tuple(prices), before=before) if last.price.amount_minor < before.amount_minor else None


def to_milliseconds(time: datetime) -> datetime:
    """UTC, what is finer cut off: all stores keep so much."""
    in_utc = time.astimezone(UTC)
    return in_utc.replace(microsecond=in_utc.microsecond // 1_000 * 1_000)
