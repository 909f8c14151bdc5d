"""What changed since a snapshot was built: prices, stock and deletions over its rows, new products and words behind."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import KeptProduct, Money, Product, ProductId, ProductStore, fall_of
from shopfeed.index.columns import NONE, Columns
from shopfeed.index.embeddings import Embeddings
from shopfeed.index.growing import grow
from shopfeed.index.snapshot import Snapshot

MOST_ADDED = 20_000
"""Rows that are added at most: an exact search among more costs too much. The rest waits for the next snapshot."""
_LOOKED_UP_AT_ONCE = 128  # growing by more at once would be felt by who is being answered
_ENCODED_AT_ONCE = 16
_GROWS_EVERY_S = 0.4
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
    """Keeps a snapshot as the store has it; one thread at a time refreshes it.

    Facts (prices, stock, ratings) are written over the columns. A number is written whole, so a request reads the old
    or the new one, never a mixture. What was deleted is sold out from then on. A product that is new, or that has new
    words, becomes a row behind the others as soon as its text is encoded, and its older row is hidden: for that there
    is a new ``snapshot``, and who began with the old one goes on with it.
    """

    store: ProductStore
    embeddings: Embeddings
    snapshot: Snapshot
    """With ``living`` columns."""
    revision: int
    """All changes up to it are in the columns, or waiting."""
    most_added: int = MOST_ADDED
    encoded: int = 0
    """How many texts were encoded here."""
    _waiting: dict[ProductId, KeptProduct] = field(default_factory=dict)
    _ready: dict[ProductId, NDArray[np.float16]] = field(default_factory=dict)
    _grown_at: float = float("-inf")
    _is_full: bool = False

    @property
    def waiting(self) -> int:
        """How many products are not found yet."""
        return len(self._waiting)

    @property
    def added(self) -> int:
        """How many rows were added since the snapshot was built."""
        return self.snapshot.rows - self.snapshot.columns.built

    def refresh(self, *, makes: bool = True, clock: Callable[[], float] = time.monotonic) -> bool:
        """Take over what changed; whether ``snapshot`` is another one now. Raises ``Unavailable``.

        With ``makes`` a text that nobody has encoded is encoded here, a few a call. While more are waiting, a call
        returns early and the next one goes on.
        """
        self._take_changes()
        if not self._waiting:
            return False
        self._find_vectors(makes=makes)
        is_time = clock() - self._grown_at >= _GROWS_EVERY_S
        if not self._ready or not (is_time or len(self._ready) == len(self._waiting)):
            return False
        self._grow()
        self._grown_at = clock()
        return True

    def catch_up(self) -> None:
        """Take over what changed before anybody is served; what is not encoded yet waits. Raises ``Unavailable``."""
        self._take_changes()
        waiting = [kept.product for kept in self._waiting.values()][: self.most_added]
        for start in range(0, len(waiting), _LOOKED_UP_AT_ONCE):
            self._ready |= self.embeddings.kept(waiting[start : start + _LOOKED_UP_AT_ONCE])
        if self._ready:
            self._grow()

    def _take_changes(self) -> None:
        revision = self.store.revision()
        if revision <= self.revision:
            return
        changes = self.store.changes(since=self.revision)
        columns = self.snapshot.columns
        rows = columns.rows_of([kept.product.id for kept in changes.products]).tolist()
        self._take_falls(
            [
                kept.product.id
                for kept, row in zip(changes.products, rows, strict=True)
                if row >= 0 and not self._has_price(row, kept.product.price)
            ]
        )
        for kept, row in zip(changes.products, rows, strict=True):
            if row >= 0:
                _write(columns, row, kept)
            self._forget(kept.product.id)
            if row < 0 or _words(columns.product(row)) != _words(kept.product):
                self._waiting[kept.product.id] = kept
        gone = columns.rows_of(list(changes.deleted)).tolist()
        for (id_, at), row in zip(changes.deleted.items(), gone, strict=True):
            self._forget(id_)
            if row >= 0:
                columns.is_sold_out[row] = True
                columns.changed[row] = at
        self.revision = revision  # read before the changes: what came in between is found again

    def look_back(self, since: datetime) -> None:
        """Take over which prices came down at ``since`` or later, before this snapshot too. Raises ``Unavailable``."""
        self._take_falls(self.store.repriced(since=since))

    def _take_falls(self, product_ids: Sequence[ProductId]) -> None:
        columns = self.snapshot.columns
        for start in range(0, len(product_ids), _HISTORIES_AT_ONCE):
            chunk = product_ids[start : start + _HISTORIES_AT_ONCE]
            histories = self.store.price_histories(chunk)
            for id_, row in zip(chunk, columns.rows_of(chunk).tolist(), strict=True):
                fall = fall_of(histories.get(id_, ())[-_MOST_PRICES:])
                if fall is not None and row >= 0:
                    columns.falls[row] = fall
                else:
                    columns.falls.pop(row, None)

    def _has_price(self, row: int, price: Money | None) -> bool:
        columns = self.snapshot.columns
        if price is None:
            return int(columns.price_minor[row]) == NONE
        currency = columns.currencies[columns.currency[row]]
        return (int(columns.price_minor[row]), currency) == (price.amount_minor, price.currency)

    def _forget(self, product_id: ProductId) -> None:
        self._waiting.pop(product_id, None)
        self._ready.pop(product_id, None)

    def _find_vectors(self, *, makes: bool) -> None:
        """Of some that wait; what has only another picture or date keeps the vector that it has.

        They are taken from both ends, so that a single product does not wait for all of a large feed before it.
        """
        room = self.most_added - self.added - len(self._ready)
        if room <= 0 and not self._is_full:
            _log.warning("%d products were added: more are found after the next 'shopfeed index'", self.added)
        self._is_full = room <= 0
        unread = [kept.product for id_, kept in self._waiting.items() if id_ not in self._ready]
        unread = _from_both_ends(unread, max(0, min(room, _LOOKED_UP_AT_ONCE)))
        found = self.embeddings.kept(unread) if unread else {}
        missing = [product for product in unread if product.id not in found]
        if missing and makes:
            made = self.embeddings.make(_from_both_ends(missing, _ENCODED_AT_ONCE))
            self.encoded += len(made)
            found |= made
        self._ready |= found

    def _grow(self) -> None:
        kept = [self._waiting[id_] for id_ in self._ready]
        vectors = np.stack(list(self._ready.values()))
        before = self.snapshot.columns
        self.snapshot = grow(
            self.snapshot, [each.product for each in kept], vectors, revision=max(k.revision for k in kept)
        )
        ids = [each.product.id for each in kept]
        after = self.snapshot.columns
        for old, new in zip(before.rows_of(ids).tolist(), after.rows_of(ids).tolist(), strict=True):
            if old in before.falls:  # a new name is a new row: the price came down all the same
                after.falls[new] = before.falls.pop(old)
        for id_ in ids:
            self._forget(id_)


def _from_both_ends(products: Sequence[Product], count: int) -> Sequence[Product]:
    if len(products) <= count:
        return products
    last = count // 2
    return [*products[: count - last], *products[len(products) - last :]]


def _words(product: Product) -> tuple[object, ...]:
    """What a row cannot change."""
    return (
        product.name,
        product.brand,
        product.category,
        product.description,
        product.image,
        product.link,
        dict(product.attributes),
        product.added_at and int(product.added_at.timestamp()),
    )


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
