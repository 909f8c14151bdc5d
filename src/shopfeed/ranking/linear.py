"""The documented linear ranker: what there is to rank with before there is a log to learn from."""

from dataclasses import dataclass, field

import numpy as np

from shopfeed.context import PersonRequest
from shopfeed.pipeline import Candidates, Stage
from shopfeed.ranking.audience import for_others
from shopfeed.ranking.filters import Theme, fatigue
from shopfeed.ranking.freshness import freshness
from shopfeed.ranking.quality import popularity, quality

_LEAST_FELT = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Relevance:
    """How well a candidate fits the person: cosine to the best living interest, weaker interests counting less."""

    name: str = "relevance"
    strength_of_share: float = 0.15
    """0: all living interests are equal; 1: an interest counts as much as its share."""

    def score(self, request: PersonRequest, candidates: Candidates) -> Stage:
        interests = request.context.interests
        best = np.zeros(len(candidates), np.float32)
        if interests:
            strengths = np.array([interest.share**self.strength_of_share for interest in interests], np.float32)
            best = np.maximum((request.nearness_of(candidates.rows) * strengths).max(axis=1), 0)
        if request.watching is not None:
            best = 0.7 * (request.vectors_of(candidates.rows) @ request.watching) + 0.3 * best
        return best.astype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinearRanker:
    """A weighted sum of parts that are all in 0..1; ``docs/recommend.md`` says what each is for."""

    name: str = "linear"
    answers: float = 0.3
    quality: float = 0.15
    popularity: float = 0.08
    price_fit: float = 0.10
    co_engaged: float = 0.15
    goes_with: float = 0.4
    """So much that for somebody who has just bought something it stands before what everybody likes."""
    sequence: float = 0.15
    """Where a sequence model serves."""
    freshness: float = 0.08
    """About what a new product lacks in ratings."""
    fatigue: float = 0.10
    fatigue_half_life_s: float = 86_400.0
    audience: float = 0.25
    """What is for men loses where the interest is for children, and so on."""
    silence: float = 0.5
    """What the theme of a dismissal loses while it comes slowly back."""
    theme: Theme = field(default_factory=Theme)

    def score(self, request: PersonRequest, candidates: Candidates) -> Stage:
        columns = request.snapshot.columns
        score = candidates.stage("relevance") + self.answers * _share_of_best(candidates, "answers")
        score = score + self.quality * quality(columns, candidates.rows)
        score = score + self.popularity * popularity(columns, candidates.rows)
        score = score + self.price_fit * _price_fit(request, candidates)
        score = score + self.co_engaged * _share_of_best(candidates, "co_engaged")
        goes_with = np.maximum(_share_of_best(candidates, "companions"), _share_of_best(candidates, "goes_with"))
        score = score + self.goes_with * goes_with
        score = score + self.sequence * _share_of_best(candidates, "sequence")
        score = score + self.freshness * freshness(request, candidates)
        score = score - self.fatigue * fatigue(request, candidates, self.fatigue_half_life_s)
        score = score - self.audience * for_others(request, candidates)
        return (score - self.silence * self._silence(request, candidates)).astype(np.float32)

    def _silence(self, request: PersonRequest, candidates: Candidates) -> Stage:
        """How much of a dismissal that is fading still lies on each candidate."""
        lasting = np.zeros(len(candidates), np.float32)
        fading = [each for each in request.context.silences if _LEAST_FELT <= each.strength < 1]
        if not fading:
            return lasting
        vectors = request.vectors_of(candidates.rows)
        for silence in fading:
            if not self.theme.was_asked_again(request, silence):
                held = self.theme.holds(silence, candidates, vectors, request.snapshot)
                lasting = np.maximum(lasting, np.where(held, np.float32(silence.strength), 0))
        return lasting.astype(np.float32)


def _share_of_best(candidates: Candidates, source: str) -> Stage:
    """What that source gave each candidate, 1 for its best, 0 where it did not bring it."""
    if source not in candidates.stages:
        return np.zeros(len(candidates), np.float32)
    scores = np.fmax(candidates.stage(source), np.float32(0))  # the other one where one is NaN
    return (scores / max(float(scores.max(initial=0)), 1e-9)).astype(np.float32)


def _price_fit(request: PersonRequest, candidates: Candidates) -> Stage:
    """1 at the typical price of what the person acted on, halved at twice or half of it; 0.5 where nothing is known.

    What has no price cannot be bought: 0.
    """
    columns = request.snapshot.columns
    recent = columns.price_minor[request.recent_rows]
    known = recent > 0
    prices = columns.price_minor[candidates.rows]
    if not known.any():
        return np.where(prices > 0, 0.5, 0).astype(np.float32)
    weights = request.recent_weights[known] + 1e-9
    typical = (np.log2(recent[known]) @ weights) / weights.sum()
    octaves = np.abs(np.log2(np.maximum(prices, 1)) - typical)
    return np.where(prices > 0, np.exp2(-octaves), 0).astype(np.float32)
