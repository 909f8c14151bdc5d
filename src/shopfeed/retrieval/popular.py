"""What many liked, for the categories of a person's past or for a stranger, and a protected share of what is new."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.index import Columns
from shopfeed.pipeline import Found, Rows
from shopfeed.retrieval.past import Catalogue, Past, found

Goodness = Callable[[Columns], NDArray[np.float32]]
"""One number a product, ``(rows,)``; higher is better, ``-inf`` where it must not be offered."""


class CatalogueWithColumns(Catalogue, Protocol):
    """A catalogue with the facts of its products."""

    @property
    def columns(self) -> Columns: ...


class PastInCategories(Past, Protocol):
    """A past over such a catalogue."""

    @property
    def snapshot(self) -> CatalogueWithColumns: ...

    @property
    def spent_subs(self) -> NDArray[np.int32]:
        """Categories of which the person needs no more for now."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PopularAndGood:
    """The shrunk rating times the logarithm of how many have rated.

    The rating is the Bayesian average ``(sum + prior mean * prior weight) / (count + prior weight)``, with the mean of
    its own (main, sub) category as prior: five stars by one person do not beat 4.6 by a thousand.
    """

    prior_weight: float = 40.0
    """Counts as so many ratings at the category's mean."""

    def __call__(self, columns: Columns) -> NDArray[np.float32]:
        is_rated = ~np.isnan(columns.rating) & (columns.ratings_count > 0)
        counts = np.where(is_rated, columns.ratings_count, 0).astype(np.float64)
        sums = counts * np.nan_to_num(columns.rating)
        overall = sums.sum() / counts.sum() if counts.sum() else 0.0
        subs = max(len(columns.subs), 1)
        sub_counts = np.bincount(columns.sub, weights=counts, minlength=subs)
        sub_sums = np.bincount(columns.sub, weights=sums, minlength=subs)
        prior = (sub_sums + overall * self.prior_weight) / (sub_counts + self.prior_weight)
        shrunk = (sums + prior[columns.sub] * self.prior_weight) / (counts + self.prior_weight)
        goodness = shrunk * np.log1p(counts)
        return np.where(columns.is_sold_out, -np.inf, goodness).astype(np.float32)


def newest(columns: Columns) -> NDArray[np.float32]:
    """Days since 1970 at which a product was added; what has no date is not new."""
    offered = (columns.added_at_s >= 0) & ~columns.is_sold_out
    return np.where(offered, columns.added_at_s / 86_400.0, -np.inf).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Shelves:
    """For one catalogue, the rows of each category by goodness, the best first."""

    goodness: NDArray[np.float32]
    order: Rows
    begins: NDArray[np.intp]
    _of_all: dict[int, Rows] = field(default_factory=dict)

    @classmethod
    def of(cls, columns: Columns, goodness: Goodness) -> "_Shelves":
        numbers = goodness(columns)
        order = np.lexsort((-numbers, columns.sub)).astype(np.int32)
        return cls(numbers, order, np.searchsorted(columns.sub[order], np.arange(len(columns.subs) + 1)))

    def best_of(self, sub: int, count: int) -> Rows:
        shelf = self.order[self.begins[sub] : self.begins[sub + 1]][:count]
        return shelf[np.isfinite(self.goodness[shelf])]

    def best_of_all(self, per_category: int) -> Rows:
        """Of every category the best, the best first; put together once, for every stranger asks."""
        rows = self._of_all.get(per_category)
        if rows is None:
            shelves = [self.best_of(sub, per_category) for sub in range(len(self.begins) - 1)]
            rows = np.concatenate(shelves) if shelves else np.empty(0, np.int32)
            rows = self._of_all[per_category] = rows[np.argsort(-self.goodness[rows], kind="stable")]
        return rows


class _ShelvesByVersion:
    """The shelves of the catalogue that is served, put up once for each version of it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: tuple[str, _Shelves] | None = None

    def of(self, catalogue: CatalogueWithColumns, goodness: Goodness) -> _Shelves:
        with self._lock:
            if self._held is None or self._held[0] != catalogue.version:
                self._held = (catalogue.version, _Shelves.of(catalogue.columns, goodness))
            return self._held[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class FromCategories:
    """The best of the categories of the person's last products, shared out by their weight; for a stranger, of all.

    A category of which the person needs no more brings nothing; who has only such is a stranger here.

    With ``goodness=newest`` and a small ``limit`` this is the protected share of new products: they need no ratings
    and no past of their own to be candidates.
    """

    goodness: Goodness = field(default_factory=PopularAndGood)
    name: str = "popular"
    limit: int = 60
    most_categories: int = 5
    stranger_per_category: int = 3
    """So that one large category does not fill a stranger's slate."""
    _shelves: _ShelvesByVersion = field(default_factory=_ShelvesByVersion, repr=False, compare=False)

    def find(self, request: PastInCategories) -> Found:
        """At most ``limit`` rows; of one category all scores are goodness, so categories stand beside each other."""
        shelves = self._shelves.of(request.snapshot, self.goodness)
        spent = set(request.spent_subs.tolist())
        weights: dict[int, float] = {}
        past = zip(
            request.snapshot.columns.sub[request.recent_rows].tolist(), request.recent_weights.tolist(), strict=True
        )
        for sub, weight in past:
            if sub not in spent:
                weights[sub] = weights.get(sub, 0.0) + weight
        if weights:
            rows = self._of_categories(weights, shelves)
        else:
            rows = shelves.best_of_all(self.stranger_per_category)
            rows = rows[~np.isin(request.snapshot.columns.sub[rows], request.spent_subs)][: self.limit]
        return found(rows, shelves.goodness[rows])

    def _of_categories(self, weights: Mapping[int, float], shelves: _Shelves) -> Rows:
        chosen = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[: self.most_categories]
        whole = sum(weight for _, weight in chosen)
        rows = np.concatenate(
            [shelves.best_of(sub, max(1, int(weight / whole * self.limit))) for sub, weight in chosen]
        )[: self.limit]
        return rows[np.argsort(-shelves.goodness[rows], kind="stable")].astype(np.int32)
