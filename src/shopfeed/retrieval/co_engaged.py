"""What people who acted on this acted on next: counted from the events as they come, and the source that asks it.

Every worker counts for itself by catching up with the log, so an event counts in the next request everywhere.
"""

from collections import OrderedDict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import nlargest
from threading import RLock
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import ProductId
from shopfeed.events import Event, EventKind, UserId
from shopfeed.pipeline import Found, Rows
from shopfeed.retrieval.past import Catalogue, Past, found

Codes = NDArray[np.int32]
"""Numbers that ``CoEngagement`` gives to products in the order in which it meets them."""

_FARTHEST = 200.0  # half-lives between a landmark and an event: 2 ** 200, and its square, are well within a double


def _default_strengths() -> Mapping[EventKind, float]:
    return MappingProxyType(
        {EventKind.CLICK: 1.0, EventKind.SAVE: 1.5, EventKind.CART: 2.0, EventKind.PURCHASE: 3.0},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """How engagements are counted, and how much of it is remembered."""

    strengths: Mapping[EventKind, float] = field(default_factory=_default_strengths)
    """A pair counts the root of the product of its two."""
    window: int = 20
    """A new engagement is paired with so many products before it."""
    fading_per_step: float = 0.7
    """And each step between the two takes this factor off."""
    backwards: float = 0.5
    """What a later product says for an earlier one, of what the earlier says for the later."""
    half_life_s: float | None = 30 * 86_400.0
    """After this long a pair counts half; ``None``: it never fades."""
    most_partners: int = 500
    """The weakest partners of a product beyond these are forgotten (from time to time, so up to twice as many live)."""
    most_products: int = 100_000
    """The products engaged with longest ago lose their partners beyond these."""
    most_people: int = 100_000
    """The same for the windows of people: somebody who comes back later begins a new one."""


class CoEngagement:
    """Which products are engaged with after which; safe to share between threads.

    Contract: ``record`` is told of each event once, in the order of receipt. Ages are by ``Event.at``: a pair has the
    weight ``0.5 ** (age / half_life)``, kept exactly by counting newer pairs higher (forward decay, Cormode et al.
    2009) so that nothing has to be touched to fade. An event that is taken back later has already been counted; it
    fades. Memory is bounded by ``Counting``: about 100 bytes a partner.
    """

    def __init__(self, counting: Counting | None = None) -> None:
        self._counting = counting or Counting()
        self._lock = RLock()
        self._code: dict[ProductId, int] = {}
        self._ids: list[ProductId] = []
        self._partners: OrderedDict[int, dict[int, float]] = OrderedDict()
        self._totals: dict[int, float] = {}
        self._windows: OrderedDict[UserId, deque[tuple[int, float]]] = OrderedDict()
        self._arrays: dict[int, tuple[Codes, NDArray[np.float64]]] = {}
        self._landmark: datetime | None = None
        self._newest_scale = 1.0

    def record(self, event: Event) -> None:
        """Count one event; one without a product or of a kind without strength changes nothing."""
        strength = self._counting.strengths.get(event.kind, 0.0)
        if event.product_id is None or strength <= 0:
            return
        with self._lock:
            self._count(event.user_id, event.product_id, strength, self._scale(event.at))

    @property
    def unit(self) -> float:
        """What weights of ``partners`` have to be divided by to be of today: newer pairs are counted higher."""
        return self._newest_scale**0.5

    def code_of(self, product_id: ProductId) -> int:
        """The product's code, -1 where nobody has engaged with it."""
        return self._code.get(product_id, -1)

    def ids_from(self, code: int) -> Sequence[ProductId]:
        """The products with this code and above, in the order of their codes."""
        return self._ids[code:]

    def partners(self, code: int) -> tuple[Codes, NDArray[np.float64]]:
        """Codes of what is engaged with beside this product, and the weight of each divided by the root of all.

        The root keeps a popular product, which has been paired with everything, from speaking louder than a rare one.
        """
        with self._lock:
            arrays = self._arrays.get(code)
            if arrays is None:
                arrays = self._arrays[code] = self._to_arrays(code)
            return arrays

    def together(self, code: int) -> tuple[Codes, NDArray[np.float64]]:
        """As ``partners``, with the counts themselves."""
        with self._lock:
            held = self._partners.get(code, {})
            weights = np.fromiter(held.values(), np.float64, len(held)) / self._newest_scale
            return np.fromiter(held.keys(), np.int32, len(held)), weights

    def _count(self, user_id: UserId, product_id: ProductId, strength: float, scale: float) -> None:
        rule = self._counting
        code = self._code.setdefault(product_id, len(self._ids))
        if code == len(self._ids):
            self._ids.append(product_id)
        window = self._windows.setdefault(user_id, deque(maxlen=rule.window))
        self._windows.move_to_end(user_id)
        if window and window[-1][0] == code:  # the click, the cart and the purchase of one product are one step
            window[-1] = (code, max(window[-1][1], strength))
            return
        self._totals[code] = self._totals.get(code, 0.0) + scale
        fading = scale
        for earlier, earlier_strength in reversed(window):
            if earlier != code:
                weight = fading * (strength * earlier_strength) ** 0.5
                self._add(earlier, code, weight)
                self._add(code, earlier, rule.backwards * weight)
            fading *= rule.fading_per_step
        window.append((code, strength))
        if len(self._windows) > rule.most_people:
            self._windows.popitem(last=False)

    def _add(self, code: int, partner: int, weight: float) -> None:
        if weight <= 0:
            return
        rule = self._counting
        held = self._partners.setdefault(code, {})
        self._partners.move_to_end(code)
        held[partner] = held.get(partner, 0.0) + weight
        if len(held) > 2 * rule.most_partners:
            self._partners[code] = dict(nlargest(rule.most_partners, held.items(), key=lambda pair: pair[1]))
        self._arrays.pop(code, None)
        if len(self._partners) > rule.most_products:
            oldest, _ = self._partners.popitem(last=False)
            self._arrays.pop(oldest, None)

    def _scale(self, at: datetime) -> float:
        """What a pair that is made at this time counts, against one made at the landmark."""
        half_life_s = self._counting.half_life_s
        if half_life_s is None:
            return 1.0
        if self._landmark is None:
            self._landmark = at
        half_lives = (at - self._landmark).total_seconds() / half_life_s
        if half_lives > _FARTHEST:
            self._move_landmark(at, half_lives)
            half_lives = 0.0
        scale = 2.0 ** max(half_lives, -_FARTHEST)
        self._newest_scale = max(self._newest_scale, scale)
        return scale

    def _move_landmark(self, to: datetime, half_lives: float) -> None:
        shrink = 2.0**-half_lives
        self._landmark, self._newest_scale = to, 1.0
        self._totals = {code: total * shrink for code, total in self._totals.items()}
        for held in self._partners.values():
            for partner in held:
                held[partner] *= shrink
        self._arrays.clear()

    def _to_arrays(self, code: int) -> tuple[Codes, NDArray[np.float64]]:
        held = self._partners.get(code, {})
        root = max(self._totals.get(code, 0.0), 1e-300) ** 0.5
        return np.fromiter(held.keys(), np.int32, len(held)), np.fromiter(held.values(), np.float64, len(held)) / root


@dataclass(frozen=True, slots=True, kw_only=True)
class CoEngaged:
    """What goes with the person's last products, by the counts; cues are not told, for several products may lead there.

    A score is the sum over the recent products of their weight times the partner's: 0 and above, comparable between
    requests of one time.
    """

    counts: CoEngagement
    name: str = "co_engaged"
    limit: int = 300
    most_recent: int = 50
    _lookup: "_RowsOfCodes" = field(default_factory=lambda: _RowsOfCodes(), repr=False, compare=False)

    def find(self, request: Past) -> Found:
        """At most ``limit`` rows of the request's catalogue, none of which need be new to the person."""
        rows, scores, _ = self.led_to(request)
        return found(rows, scores)

    def led_to(self, request: Past) -> tuple[Rows, NDArray[np.float64], NDArray[np.intp]]:
        """The rows, their scores, and the recent product that adds most to each, by its place; best first.

        Equal scores stand in the order of rows; of products that add equally it is the newest.
        """
        recent = request.recent_rows[: self.most_recent].tolist()
        pairs = [self.counts.partners(self.counts.code_of(request.snapshot.id_of(row))) for row in recent]
        row_of = self._lookup.rows(self.counts, request.snapshot)  # after the partners, so that it knows all of them
        owner = np.repeat(np.arange(len(pairs)), [len(codes) for codes, _ in pairs])
        partner = np.concatenate([codes for codes, _ in pairs] or [np.empty(0, np.int32)])
        added = np.concatenate([weights for _, weights in pairs] or [np.empty(0)])
        added = added * request.recent_weights[: self.most_recent].astype(np.float64)[owner]
        scores = np.bincount(partner, weights=added, minlength=len(row_of))
        codes = np.flatnonzero((scores > 0) & (row_of >= 0))
        if len(codes) > self.limit:
            codes = codes[scores[codes] >= np.partition(scores[codes], -self.limit)[-self.limit]]
        codes = codes[np.lexsort((row_of[codes], -scores[codes]))[: self.limit]]
        place = np.full(len(row_of), -1, np.intp)
        place[codes] = np.arange(len(codes))
        near = np.flatnonzero(place[partner] >= 0)
        near = near[np.lexsort((-owner[near], added[near]))]
        leader = np.zeros(len(codes), np.intp)
        leader[place[partner[near]]] = owner[near]  # the last one that is written adds most
        return row_of[codes], scores[codes] / self.counts.unit, leader


class _RowsOfCodes:
    """Remembers for one catalogue which row each code is; a code once looked up stays until the catalogue changes."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._version: str | None = None
        self._rows = np.empty(0, np.int32)

    def rows(self, counts: CoEngagement, catalogue: Catalogue) -> Rows:
        with self._lock:
            if self._version != catalogue.version:
                self._version, self._rows = catalogue.version, np.empty(0, np.int32)
            new = counts.ids_from(len(self._rows))
            if new:
                self._rows = np.concatenate([self._rows, catalogue.rows_of(new)])
            return self._rows
