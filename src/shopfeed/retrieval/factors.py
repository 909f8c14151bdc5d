"""Products that keep like company: co-engagement smoothed by its factors, so that two meet through what both go with.

Counts know pairs that were seen; the leading eigenvectors of the counts also know pairs that were not. Computed from
the counts of one moment for one version of a catalogue, in seconds to a minute, away from requests.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopfeed.pipeline import Candidates, Found, Stage
from shopfeed.retrieval.co_engaged import CoEngagement
from shopfeed.retrieval.past import Catalogue, Past, found, strongest

Array = NDArray[np.float32]

_WRITTEN_OUT = 8_000  # products: 256 MB


@dataclass(frozen=True, slots=True, kw_only=True)
class Factoring:
    """How the counts are factored; chosen on the validation questions of a public set (docs/evaluation.md)."""

    dim: int = 256
    evenness: float = 0.4
    """Counts are divided by both products' sums to this power before: 0.5 would forget what is popular."""
    most_pairs: int = 20_000_000
    """Of a large catalogue only the strongest partners of each product are read: of 100,000 products 200."""
    rounds: int = 3
    """Of subspace iteration, two products each (Halko, Martinsson and Tropp 2011)."""
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Factors:
    """Two vectors a product; their inner product says how alike is the company that two products keep."""

    version: str
    """Of the catalogue that they were computed for."""
    acted_on: Array
    """``(rows, dim)``, unit rows, 0 for a product that nobody has engaged with."""
    offered: Array
    """``(rows, dim)``"""


def factor(counts: CoEngagement, catalogue: Catalogue, factoring: Factoring | None = None) -> Factors:
    """Factor what was counted so far. The same counts and seed give the same factors."""
    rule = factoring or Factoring()
    pairs = _Pairs.of(counts, catalogue, most=max(1, rule.most_pairs // max(catalogue.rows, 1)))
    sums = pairs.sums() + 1
    pairs = pairs.scaled(sums**-rule.evenness)
    dim = min(rule.dim, catalogue.rows)
    rng = np.random.default_rng(rule.seed)
    basis = rng.normal(size=(catalogue.rows, min(dim + 32, catalogue.rows))).astype(np.float32)
    times = pairs.as_product()
    basis = times(basis)
    for _ in range(rule.rounds):
        basis, _ = np.linalg.qr(times(times(basis)))
    values, vectors = np.linalg.eigh(_symmetric(basis.T @ times(basis)))
    leading = np.argsort(-values)[:dim]
    weighted = (basis @ vectors[:, leading]) * np.sqrt(np.maximum(values[leading], 0))
    lengths = np.linalg.norm(weighted, axis=1, keepdims=True)
    return Factors(
        version=catalogue.version,
        acted_on=(weighted / np.maximum(lengths, 1e-6)).astype(np.float32),
        offered=(weighted * (sums**rule.evenness)[:, None]).astype(np.float32),
    )


@dataclass(frozen=True, slots=True)
class _Pairs:
    """A symmetric sparse matrix: its entries by ascending row, then column, each pair once."""

    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    values: Array
    size: int

    @classmethod
    def of(cls, counts: CoEngagement, catalogue: Catalogue, *, most: int) -> "_Pairs":
        row_of = catalogue.rows_of(counts.ids_from(0))
        rows, columns, values = [np.empty(0, np.int32)], [np.empty(0, np.int32)], [np.empty(0)]
        for code, row in enumerate(row_of.tolist()):
            codes, weights = counts.together(code)
            if len(codes) > most:
                kept = strongest(weights, most)
                codes, weights = codes[kept], weights[kept]
            partners = row_of[codes]
            known = (partners >= 0) & (row >= 0)
            here = np.full(int(known.sum()), row, np.int32)
            rows.extend((here, partners[known]))  # each count in both directions
            columns.extend((partners[known], here))
            values.extend((weights[known], weights[known]))
        places = np.concatenate(rows).astype(np.int64) * catalogue.rows + np.concatenate(columns)
        places, line = np.unique(places, return_inverse=True)
        return cls(
            (places // catalogue.rows).astype(np.int32),
            (places % catalogue.rows).astype(np.int32),
            np.bincount(line, weights=np.concatenate(values), minlength=len(places)).astype(np.float32),
            catalogue.rows,
        )

    def sums(self) -> Array:
        return np.bincount(self.rows, weights=self.values, minlength=self.size).astype(np.float32)

    def scaled(self, by: Array) -> "_Pairs":
        return _Pairs(self.rows, self.columns, self.values * by[self.rows] * by[self.columns], self.size)

    def as_product(self) -> Callable[[Array], Array]:
        """What multiplies by it: few products are faster written out."""
        if self.size > _WRITTEN_OUT:
            return self._times
        matrix = np.zeros((self.size, self.size), np.float32)
        matrix[self.rows, self.columns] = self.values
        return lambda dense: matrix @ dense

    def _times(self, dense: Array) -> Array:
        """All rows' first entries at once, then all second ones: longer rows first, so that each step is a head."""
        lengths = np.bincount(self.rows, minlength=self.size)
        order = np.argsort(-lengths, kind="stable")
        begins, falling = (np.cumsum(lengths) - lengths)[order], -lengths[order]
        product = np.zeros((self.size, dense.shape[1]), np.float32)
        for entry in range(int(lengths.max(initial=0))):
            longer = int(np.searchsorted(falling, -entry))
            at = begins[:longer] + entry
            product[:longer] += dense[self.columns[at]] * self.values[at, None]
        back = np.empty_like(product)
        back[order] = product
        return back


def _symmetric(matrix: Array) -> Array:
    return ((matrix + matrix.T) / 2).astype(np.float32)


def _wanted(factors: Factors, request: Past) -> Array | None:
    """The weighted sum of what was acted on; ``None`` for a stranger and for another version of the catalogue."""
    if not len(request.recent_rows) or request.snapshot.version != factors.version:
        return None
    return request.recent_weights @ factors.acted_on[request.recent_rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class InLikeCompany:
    """The products whose company is most like that of the person's last products."""

    factors: Factors
    name: str = "like_company"
    limit: int = 300

    def find(self, request: Past) -> Found:
        wanted = _wanted(self.factors, request)
        if wanted is None:
            return Found.nothing()
        scores = self.factors.offered @ wanted
        rows = strongest(scores, self.limit)
        return found(rows, scores[rows])


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyFit:
    """The same number for the candidates of others; 0 for a stranger."""

    factors: Factors
    name: str = "company_fit"

    def score(self, request: Past, candidates: Candidates) -> Stage:
        wanted = _wanted(self.factors, request)
        if wanted is None:
            return np.zeros(len(candidates), np.float32)
        return self.factors.offered[candidates.rows] @ wanted
