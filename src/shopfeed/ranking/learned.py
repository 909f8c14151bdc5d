"""A small net over what the stages found out: one number for a candidate, read as the probability of a click."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.pipeline import Candidates, Stage

Array = NDArray[np.float32]
FeatureMatrix = NDArray[np.float32]
"""``(candidates, features)``, nothing missing."""


class WithRecentRows(Protocol):
    """A request that says which products the person acted on."""

    @property
    def recent_rows(self) -> NDArray[np.int32]: ...


@dataclass(frozen=True, slots=True)
class StageFeatures:
    """Three features a stage, and how long the past is.

    Of a stage: its score (the worst of the request where it has none for a candidate), how far that is below the
    request's best, and the logarithm of its place. A place needs no common scale, a score says how sure the stage is.
    """

    stages: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """One a column."""
        kinds = ("score", "below_best", "log_place")
        return (*(f"{stage}.{kind}" for stage in self.stages for kind in kinds), "log_past")

    def of(self, request: WithRecentRows, candidates: Candidates) -> FeatureMatrix:
        """``(n, len(names))``; a stage that the candidates do not have counts as one that found nothing."""
        columns: list[Array] = []
        for stage in self.stages:
            known = stage in candidates.stages
            scores = candidates.stage(stage) if known else np.full(len(candidates), np.nan, np.float32)
            columns.extend(_three(scores))
        past = np.full(len(candidates), np.log1p(len(request.recent_rows)), np.float32)
        return np.column_stack([*columns, past]).astype(np.float32)


@dataclass(frozen=True, slots=True)
class StageScores:
    """Two features a stage: its score (0 where it has none for a candidate) and whether it has one.

    They are the same whoever stands beside a candidate, so they can be read back from a log of what was shown alone.
    """

    stages: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """One a column."""
        return tuple(f"{stage}.{kind}" for stage in self.stages for kind in ("score", "is_there"))

    def of(self, request: object, candidates: Candidates) -> FeatureMatrix:
        """``(n, len(names))``; a stage that the candidates do not have counts as one that found nothing."""
        nothing = np.full(len(candidates), np.nan, np.float32)
        return self.of_scores([
            candidates.stage(stage) if stage in candidates.stages else nothing for stage in self.stages
        ])  # fmt: skip

    def of_scores(self, scores: Sequence[Stage]) -> FeatureMatrix:
        """The same from one array a stage, NaN where it has no score."""
        columns = [column for each in scores for column in (np.nan_to_num(each, nan=0.0), ~np.isnan(each))]
        return np.column_stack(columns).astype(np.float32)


def _three(scores: Stage) -> tuple[Array, Array, Array]:
    has = ~np.isnan(scores)
    if not has.any():
        nothing = np.zeros(len(scores), np.float32)
        return nothing, nothing, np.full(len(scores), np.log1p(len(scores)), np.float32)
    filled = np.where(has, scores, scores[has].min())
    ascending = np.sort(filled)
    ahead = len(filled) - np.searchsorted(ascending, filled, side="right")  # ties share the better place
    place = np.where(has, ahead, len(filled))
    return filled, filled - ascending[-1], np.log1p(place).astype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class RankerWeights:
    """``logit = linear . x + out . tanh(hidden x + bias)`` over standardised features; made by ``training.ranker``."""

    stages: tuple[str, ...]
    """Whose ``StageFeatures`` it reads, or ``StageScores`` where it is not relative."""
    mean: Array
    spread: Array
    """``(features,)`` each, above 0."""
    linear: Array
    hidden: Array
    """``(units, features)``"""
    hidden_bias: Array
    out: Array
    is_relative: bool
    """Learned within a request: a logit means something beside the other candidates' only, so it is read after taking
    off ``log(sum(exp(logits)))`` of the request."""
    slope: float
    """Above 0."""
    offset: float
    """``probability = sigmoid(slope * logit + offset)`` (Platt 1999), on examples that the net was not fitted to."""

    def logits(self, features: FeatureMatrix) -> Array:
        """``(n,)``"""
        x = (features - self.mean) / self.spread
        return (x @ self.linear + np.tanh(x @ self.hidden.T + self.hidden_bias) @ self.out).astype(np.float32)

    def probabilities(self, features: FeatureMatrix) -> Array:
        """Of a click on each candidate of one request, ``(n,)``, as if it stood in the first place."""
        if not len(features):
            return np.empty(0, np.float32)
        logits = self.logits(features)
        if self.is_relative:
            logits = logits - _log_sum_exp(logits)
        sure = np.clip(self.slope * logits + self.offset, -60, 60)  # beyond, the exponential leaves float32
        return (1 / (1 + np.exp(-sure))).astype(np.float32)

    def save(self, path: Path) -> None:
        """Write JSON."""
        held = {name: getattr(self, name) for name in _NUMBERS}
        arrays = {name: getattr(self, name).tolist() for name in _ARRAYS}
        path.write_text(json.dumps({"stages": list(self.stages), **held, **arrays}), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "RankerWeights":
        """Read what ``save`` wrote. Raises ``Invalid`` for a file that is something else."""
        try:
            held: Mapping[str, object] = json.loads(path.read_text(encoding="utf-8"))
            arrays = {name: np.array(held[name], np.float32) for name in _ARRAYS}
            numbers = {name: held[name] for name in _NUMBERS}
            stages: Sequence[str] = held["stages"]  # type: ignore[assignment]  # checked by use
            return cls(stages=tuple(stages), **numbers, **arrays)  # type: ignore[arg-type]  # the same
        except (OSError, KeyError, ValueError, TypeError) as error:
            raise Invalid(f"{path} is no ranker: make one with 'shopfeed train ranker'") from error


_ARRAYS = ("mean", "spread", "linear", "hidden", "hidden_bias", "out")
_NUMBERS = ("is_relative", "slope", "offset")


def _log_sum_exp(logits: Array) -> float:
    best = logits.max()
    return float(best + np.log(np.exp(logits - best).sum()))


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedRanker:
    """A scorer: the probability of a click on each candidate."""

    weights: RankerWeights
    name: str = "learned"

    def score(self, request: WithRecentRows, candidates: Candidates) -> Stage:
        reader = StageFeatures if self.weights.is_relative else StageScores
        return self.weights.probabilities(reader(self.weights.stages).of(request, candidates))
