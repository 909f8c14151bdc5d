"""How good a ranked list is, as numbers; it knows nothing of what was ranked or by whom.

All of them take what stands in the list from the top and answer per query, so that a mean can carry its interval.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shopfeed.errors import Invalid

PerQuery = NDArray[np.float64]
"""One value a query, ``(queries,)``."""


def exponential_gain(relevance: ArrayLike) -> NDArray[np.float64]:
    """``2^(relevance - 1) - 1``: judgements 1..4 gain 0, 1, 3 and 7 (Burges et al., 2005, shifted by one)."""
    return np.exp2(np.asarray(relevance, np.float64) - 1) - 1


def dcg(gains: ArrayLike, k: int) -> float:
    """Sum of ``gain / log2(1 + rank)`` over the first ``k`` (Järvelin and Kekäläinen, 2002)."""
    head = np.asarray(gains, np.float64)[: _positive(k)]
    return float((head / np.log2(np.arange(2, len(head) + 2))).sum())


def ndcg(gains: ArrayLike, k: int, *, all_gains: ArrayLike | None = None) -> float:
    """``dcg`` over the best in reach; ``all_gains`` where the list leaves judged things out. 0 without any gain."""
    ideal = np.sort(np.asarray(gains if all_gains is None else all_gains, np.float64))[::-1]
    best = dcg(ideal, k)
    return dcg(gains, k) / best if best > 0 else 0.0


def precision(is_relevant: ArrayLike, k: int) -> float:
    """Share of the first ``k`` places that hold something relevant; an empty place counts as a miss."""
    return float(np.asarray(is_relevant, bool)[: _positive(k)].sum()) / k


def recall(is_relevant: ArrayLike, k: int, *, relevant: int) -> float:
    """Share of the ``relevant`` things that stand in the first ``k``; ``relevant`` below 1 raises ``Invalid``."""
    return float(np.asarray(is_relevant, bool)[: _positive(k)].sum()) / _positive(relevant)


def reciprocal_rank(is_relevant: ArrayLike, k: int | None = None) -> float:
    """1 over the rank of the first relevant thing, 0 where none stands in the first ``k``."""
    flags = np.asarray(is_relevant, bool)[: None if k is None else _positive(k)]
    return float(1 / (flags.argmax() + 1)) if flags.any() else 0.0


def rank_recall(ranks: ArrayLike, k: int) -> PerQuery:
    """For one right answer a query: 1 where its rank (from 0; negative: not in the list) is below ``k``."""
    at = np.asarray(ranks)
    return ((at >= 0) & (at < _positive(k))).astype(np.float64)


def rank_ndcg(ranks: ArrayLike, k: int) -> PerQuery:
    """For one right answer a query: ``1 / log2(2 + rank)`` where its rank (from 0) is below ``k``, else 0."""
    at = np.asarray(ranks, np.int64)
    return rank_recall(at, k) / np.log2(np.maximum(at, 0) + 2)


def rank_reciprocal(ranks: ArrayLike, k: int | None = None) -> PerQuery:
    """For one right answer a query: ``1 / (1 + rank)`` where it is in the list (in its first ``k``), else 0."""
    at = np.asarray(ranks, np.int64)
    seen = at >= 0 if k is None else rank_recall(at, k) > 0
    return seen / (np.maximum(at, 0) + 1.0)


def coverage(lists: Sequence[ArrayLike], *, of: int) -> float:
    """Share of a catalogue of ``of`` products that stands in at least one of the lists."""
    shown: set[int] = set()
    for each in lists:
        shown.update(np.asarray(each, np.int64).tolist())
    return len(shown) / _positive(of)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A mean and the interval in which the bootstrap finds it."""

    mean: float
    low: float
    high: float
    queries: int

    def __str__(self) -> str:
        if not self.queries:
            return "nobody asked"
        return f"{self.mean:.3f} [{self.low:.3f}, {self.high:.3f}]"


def bootstrap(
    values: ArrayLike,
    *,
    rng: np.random.Generator,
    level: float = 0.95,
    resamples: int = 2_000,
    statistic: Callable[[NDArray[np.float64]], NDArray[np.float64]] | None = None,
) -> Interval:
    """Mean over queries and its percentile interval (Efron 1979), the query being what is drawn again.

    ``statistic`` turns ``(resamples, queries)`` into ``(resamples,)``; the mean where absent. No values: all NaN.
    """
    sample = np.asarray(values, np.float64)
    if sample.size == 0:
        return Interval(mean=float("nan"), low=float("nan"), high=float("nan"), queries=0)
    measure = statistic or (lambda draws: draws.mean(axis=1))
    drawn = np.concatenate(
        [measure(sample[rng.integers(0, sample.size, (_BLOCK, sample.size))]) for _ in range(-(-resamples // _BLOCK))]
    )[:resamples]
    low, high = np.quantile(drawn, [(1 - level) / 2, (1 + level) / 2])
    centre = measure(sample[None, :])[0]
    return Interval(mean=float(centre), low=float(low), high=float(high), queries=sample.size)


def paired_difference(
    ours: ArrayLike, theirs: ArrayLike, *, rng: np.random.Generator, level: float = 0.95, resamples: int = 2_000
) -> Interval:
    """Mean of ``ours - theirs`` over the same queries; an interval above 0 says that ours is better."""
    left, right = np.asarray(ours, np.float64), np.asarray(theirs, np.float64)
    if left.shape != right.shape:
        raise Invalid(f"a paired difference needs the same queries on both sides, not {left.shape} and {right.shape}")
    return bootstrap(left - right, rng=rng, level=level, resamples=resamples)


_BLOCK = 100  # draws at a time: 50,000 queries then need 40 MB, not 800


def _positive(k: int) -> int:
    if k < 1:
        raise Invalid(f"a cut-off and a count of relevant things are at least 1, not {k}")
    return k
