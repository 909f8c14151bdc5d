"""Selectors for a small slate: every living interest has its turn, nothing comes twice."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import PersonRequest
from shopfeed.pipeline import Candidates
from shopfeed.ranking.filters import SAME_COSINE
from shopfeed.ranking.freshness import freshness


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestTurns:
    """Fills a slate by the shares of the interests, the latest first; with two living ones neither fills it alone.

    Within an interest it takes the best by the last stage less ``sameness`` times the cosine to the nearest chosen one
    (maximal marginal relevance, Carbonell and Goldstein 1998), as far as that exceeds the cosine to the interest: two
    tents are alike because both are tents, and what is no tent gains nothing by being unlike them. Products of one
    name, or of one model in other colours and sizes, come once, a brand at most ``brand_cap`` times, or in a third of
    a longer slate. Of ``new_every``
    places one is kept for what is new.
    What no interest brought fills up what is left.
    """

    name: str = "interest_turns"
    sameness: float = 0.5
    brand_cap: int = 2
    least_relevance: float = 0.45
    """An interest only takes its turn with something that is at least so near to it."""
    same_cosine: float = SAME_COSINE
    new_every: int = 6
    """A slate of three keeps no place: there a new product has only its bonus in the ranker."""

    def select(self, request: PersonRequest, candidates: Candidates, limit: int) -> NDArray[np.intp]:
        if not len(candidates) or limit < 1:
            return np.empty(0, np.intp)
        pool = _Pool(request, candidates, self, brand_cap=max(self.brand_cap, limit // 3))
        interests = request.context.interests
        owed = [interest.share * limit for interest in interests]
        if len(interests) > 1:
            owed = [min(each, limit - 1) for each in owed]
        own = [np.flatnonzero(pool.owner == number) for number in range(len(interests))]
        kept = 0
        if limit >= self.new_every:
            new = np.flatnonzero((freshness(request, candidates) > 0) & (pool.owner >= 0))
            kept = sum([pool.take_best(new) for _ in range(limit // self.new_every)])
        if interests and len(pool.chosen) < limit:  # what was done just now has the first turn
            owed[_latest(request)] -= pool.take_best(own[_latest(request)])
        while len(pool.chosen) < limit and interests:
            turn = int(np.argmax(owed))
            taken = pool.take_best(own[turn]) if owed[turn] > -limit else False
            owed[turn] = owed[turn] - 1 if taken else -np.inf
            if not np.isfinite(max(owed)):
                break
        everything = np.arange(len(candidates))
        while len(pool.chosen) < limit and pool.take_best(everything):
            pass
        return pool.best_first(kept)


def _latest(request: PersonRequest) -> int:
    """The interest of the newest event."""
    return int(np.argmin([interest.signals.min() for interest in request.context.interests]))


class _Pool:
    """The candidates not chosen yet."""

    def __init__(self, request: PersonRequest, candidates: Candidates, rule: InterestTurns, *, brand_cap: int) -> None:
        columns = request.snapshot.columns
        self._brand_cap = brand_cap
        self._rule = rule
        self._vectors = request.vectors_of(candidates.rows)
        self._scores = candidates.scores[:, -1]
        self._groups = columns.name_group[candidates.rows]
        self._brands = columns.brand[candidates.rows]
        self._free = np.ones(len(candidates), np.bool_)
        self._nearest = np.zeros(len(candidates), np.float32)
        self.owner, self._fit = _owners(request, candidates, rule.least_relevance)
        self.chosen: list[int] = []

    def take_best(self, among: NDArray[np.intp]) -> bool:
        """Choose the best free one; whether there was one."""
        among = among[self._free[among]]
        if not len(among):
            return False
        marginal = self._scores[among] - self._rule.sameness * np.maximum(self._nearest[among] - self._fit[among], 0)
        best = int(among[np.argmax(marginal)])
        self.chosen.append(best)
        cosines = self._vectors @ self._vectors[best]
        self._nearest = np.maximum(self._nearest, cosines)
        brand = self._brands[best]
        is_same_model = (self._brands == brand) & (cosines >= self._rule.same_cosine)
        self._free &= (self._groups != self._groups[best]) & ~is_same_model
        if brand >= 0 and sum(self._brands[i] == brand for i in self.chosen) >= self._brand_cap:
            self._free &= self._brands != brand
        return True

    def best_first(self, kept: int) -> NDArray[np.intp]:
        """The chosen ones; the first ``kept``, whose places were kept, stand last."""
        return np.array([*self.chosen[kept:], *self.chosen[:kept]], np.intp)


def _owners(
    request: PersonRequest, candidates: Candidates, least: float
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """The interest that each candidate is nearest to and the cosine; -1 and 0 where it is near to none."""
    if not request.context.interests:
        return np.full(len(candidates), -1, np.intp), np.zeros(len(candidates), np.float32)
    cosines = request.nearness_of(candidates.rows)
    best = cosines.max(axis=1)
    return np.where(best >= least, cosines.argmax(axis=1), -1), np.where(best >= least, best, 0).astype(np.float32)
