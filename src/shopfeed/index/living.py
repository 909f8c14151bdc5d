"""What changed since a snapshot was built, laid over its columns: prices, stock, deletions show without a new one."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from shopfeed.catalogue import KeptProduct, Money, ProductId, ProductStore, fall_of
from shopfeed.errors import ShopfeedError
from shopfeed.index.columns import NONE, Columns

LOOK_EVERY_S = 0.25
"""How often each process asks the store for its revision: one small read, in the background."""

_HISTORIES_AT_ONCE = 500
_MOST_PRICES = 20
"""Of each product whose price has fallen: what was asked longer ago bears on no card."""

_log = logging.getLogger(__name__)


def living(columns: Columns) -> Columns:
    """The same columns with facts of their own that ``Living`` may change; 25 bytes a product."""
    return replace(
        columns,
        price_minor=columns.price_minor.copy(),
        list_price_minor=columns.list_price_minor.copy(),
        rating=columns.rating.copy(),
        ratings_count=columns.ratings_count.copy(),
        is_sold_out=columns.is_sold_out.copy(),
        currency=columns.currency.copy(),
        currencies=list(columns.currencies),
        changed={},
        falls={},
    )


@dataclass(slots=True)
class Living:
    """Keeps the columns of one snapshot as the store has them.

    A number is written whole, so a request reads the old or the new one, never a mixture. What was deleted is sold out
    from then on. The words and the vector of a row stay those of the snapshot until the next one is built.
    """

    store: ProductStore
    columns: Columns
    revision: int
    """All changes up to it are in the columns."""

    def refresh(self) -> int:
        """Take over what changed since; how many rows. Raises ``Unavailable``."""
        revision = self.store.revision()
        if revision <= self.revision:
            return 0
        changes = self.store.changes(since=self.revision)
        ids = [kept.product.id for kept in changes.products]
        rows = self.columns.rows_of(ids).tolist()
        repriced = [
            kept.product.id
            for kept, row in zip(changes.products, rows, strict=True)
            if row >= 0 and not self._has_price(row, kept.product.price)
        ]
        self._take_falls(repriced)
        for kept, row in zip(changes.products, rows, strict=True):
            if row >= 0:
                _write(self.columns, row, kept)
        gone = self.columns.rows_of(list(changes.deleted)).tolist()
        for row, at in zip(gone, changes.deleted.values(), strict=True):
            if row >= 0:
                self.columns.is_sold_out[row] = True
                self.columns.changed[row] = at
        self.revision = revision  # read before the changes: what came in between is found again
        return sum(row >= 0 for row in (*rows, *gone))

    def look_back(self, since: datetime) -> None:
        """Take over which prices came down at ``since`` or later, before this snapshot too. Raises ``Unavailable``."""
        self._take_falls(self.store.repriced(since=since))

    def _take_falls(self, product_ids: Sequence[ProductId]) -> None:
        for start in range(0, len(product_ids), _HISTORIES_AT_ONCE):
            chunk = product_ids[start : start + _HISTORIES_AT_ONCE]
            histories = self.store.price_histories(chunk)
            for id_, row in zip(chunk, self.columns.rows_of(chunk).tolist(), strict=True):
                fall = fall_of(histories.get(id_, ())[-_MOST_PRICES:])
                if fall is not None and row >= 0:
                    self.columns.falls[row] = fall
                else:
                    self.columns.falls.pop(row, None)

    def _has_price(self, row: int, price: Money | None) -> bool:
        if price is None:
            return int(self.columns.price_minor[row]) == NONE
        currency = self.columns.currencies[self.columns.currency[row]]
        return (int(self.columns.price_minor[row]), currency) == (price.amount_minor, price.currency)


class LivingWatch:
    """Refreshes in the background what ``current`` gives, until ``stop``."""

    def __init__(self, current: Callable[[], Living | None]) -> None:
        self._current = current
        self._stop = threading.Event()
        self._is_reported = False

    def watch(self, every_s: float = LOOK_EVERY_S) -> None:
        """Begin."""
        threading.Thread(target=self._watch, args=(every_s,), name="catalogue-watch", daemon=True).start()

    def stop(self) -> None:
        """End."""
        self._stop.set()

    def _watch(self, every_s: float) -> None:
        while not self._stop.wait(every_s):
            self._refresh()

    def _refresh(self) -> None:
        try:
            living = self._current()
            if living is not None:
                living.refresh()
            self._is_reported = False
        except ShopfeedError as error:  # what is served goes on being served; the next look may succeed
            if not self._is_reported:
                _log.error("changes of the catalogue are not seen: %s", error)
            self._is_reported = True


def _write(columns: Columns, row: int, kept: KeptProduct) -> None:
    product = kept.product
    price = product.price or product.list_price
    if price is not None:
        columns.currency[row] = _code(columns, price.currency)
    columns.price_minor[row] = product.price.amount_minor if product.price else NONE
    columns.list_price_minor[row] = product.list_price.amount_minor if product.list_price else NONE
    columns.rating[row] = np.nan if product.rating is None else product.rating
    columns.ratings_count[row] = product.ratings_count
    columns.is_sold_out[row] = product.is_sold_out
    columns.changed[row] = kept.revision  # last: who reads this number reads the new facts


def _code(columns: Columns, currency: str) -> int:
    if currency not in columns.currencies:
        columns.currencies.append(currency)
    return columns.currencies.index(currency)
