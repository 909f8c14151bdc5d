"""The second stage of a search: one number from all features, by weights that were tuned on our own requests."""

from dataclasses import dataclass, field

import numpy as np

from shopfeed.pipeline import Candidates, Stage
from shopfeed.query import PartKind
from shopfeed.ranking.agreement import FULFILLED
from shopfeed.ranking.features import FOR_ANIMALS
from shopfeed.ranking.learned import RankerWeights, StageScores
from shopfeed.ranking.question import Question

WISH_KINDS: tuple[PartKind, ...] = (
    "type", "audience", "interest", "occasion", "brand", "colour", "material", "size", "quantity", "need",
)  # fmt: skip
"""Kinds of parts that should hold, as stages of a search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fulfils:
    """How well candidates agree with the wish of one kind, -1..1; 0 where the request has none."""

    name: PartKind

    def score(self, request: Question, candidates: Candidates) -> Stage:
        wish = request.wish(self.name)
        return np.zeros(len(candidates), np.float32) if wish is None else wish.grades[candidates.rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class FulfilsAll:
    """1 where every wish holds that can hold together with the others."""

    name: str = "all_wishes"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        if not request.wishes:
            return np.zeros(len(candidates), np.float32)
        return request.joint[candidates.rows].astype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class WellLiked:
    """The shrunk rating, 0..1."""

    name: str = "quality"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        return request.traits.quality[candidates.rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Popular:
    """Logarithm of the count of ratings, 0..1."""

    name: str = "popularity"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        return request.traits.popularity[candidates.rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class CutName:
    """1 where the name was cut: what it does not say cannot be judged."""

    name: str = "cut_name"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        return request.traits.is_cut[candidates.rows].astype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForOthers:
    """Where nobody is named: 1 for what is for animals, 1/2 for what is for children, unless such things are for them.

    “Calcium” is not for dogs, a plain vest not for a baby; a leash is for dogs, and a puzzle for children.
    """

    name: str = "for_others"
    most_animals: float = 0.25
    """Share of the things that are wanted from which on they are for animals."""
    most_young: float = 0.6
    least_grown: float = 0.15
    """Share that says to be for grown people: what says nobody at all may as well be a toy."""

    def score(self, request: Question, candidates: Candidates) -> Stage:
        others = np.zeros(len(candidates), np.float32)
        if request.wish("audience") is not None or not len(candidates):
            return others
        said, rows = request.traits.said, candidates.rows
        thing = request.wish("type") or request.wish("need")
        is_thing = np.ones(len(rows), np.bool_) if thing is None else thing.grades[rows] >= FULFILLED
        grown_too = said["adults"][rows] | said["unisex"][rows] | said["female"][rows]  # “girls” are often women
        young = (said["baby"][rows] | said["kids"][rows]) & ~grown_too
        animals = said[FOR_ANIMALS][rows]
        if not is_thing.any():
            return others
        is_grown = said["adults"][rows][is_thing].mean() >= self.least_grown
        if is_grown and young[is_thing].mean() < self.most_young and request.wish("interest") is None:
            others[young] = 0.5
        if animals[is_thing].mean() < self.most_animals:
            others[animals] = 1.0
        return others


@dataclass(frozen=True, slots=True, kw_only=True)
class Relevance:
    """The weighted sum of the stages; ``docs/search.md`` says how the weights were found."""

    name: str = "relevance"
    weights: dict[str, float] = field(
        default_factory=lambda: {
            "meaning": 4.5,
            "words": 1.8,
            "rest": 0.8,
            "model_number": 1.2,
            "type": 1.0,
            "audience": 0.5,
            "interest": 0.8,
            "occasion": 0.2,
            "brand": 0.8,
            "colour": 0.4,
            "material": 0.4,
            "size": 0.2,
            "quantity": 0.5,
            "need": 2.0,
            "all_wishes": 0.8,
            "quality": 0.3,
            "popularity": 0.3,
            "price_fit": 0.5,
            "cut_name": -0.02,
            "for_others": -0.8,
        }
    )

    def score(self, request: Question, candidates: Candidates) -> Stage:
        total = np.zeros(len(candidates), np.float32)
        for stage, weight in self.weights.items():
            total += np.float32(weight) * candidates.stage(stage)
        return total


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedRelevance:
    """What clicks and checked requests taught (``shopfeed train search``), on the scale of the sum it reads."""

    weights: RankerWeights
    name: str = "learned"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        features = StageScores(self.weights.stages).of(request, candidates)
        return (self.weights.slope * self.weights.logits(features) + self.weights.offset).astype(np.float32)
