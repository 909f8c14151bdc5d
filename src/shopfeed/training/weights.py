"""What events are worth, learned from slates: which deeds of a past speak for what was clicked (``train weights``).

For every product on a slate that was seen, each kind of event of that person's past says how near it is to the
product, faded by age and by newer events as ``context/reading.py`` fades it. A logistic regression finds what each kind
adds to a click beside the place, whose effect is learned with it and left out (as in Zhao et al. 2019); weights cannot
be negative.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.events import EventKind

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pull:
    """What one event of the past says of one product that was shown."""

    example: int
    """Which product on which slate, from 0."""
    kind: EventKind
    age_s: float
    newer: int
    """How many events that speak for something came after it, before the slate."""
    nearness: float
    """Cosine of event and product, 0..1, times the share that was watched or dwelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What was shown and what became of it; arrays of equal length, those of one slate side by side."""

    slate: NDArray[np.int32]
    position: NDArray[np.int16]
    is_clicked: NDArray[np.bool_]
    pulls: Sequence[Pull]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsTraining:
    """How to learn."""

    half_lives_s: tuple[float, ...] = (43_200.0, 86_400.0, 259_200.0, 604_800.0, 1_209_600.0)
    fading_per_event: float = 0.85
    least_events: int = 50
    """A kind with fewer pulls keeps its weight."""
    shrink: float = 1.0
    """Prior precision of every coefficient."""
    steps: int = 400
    kept_back: float = 0.25
    """Share of the slates on which the half-life is chosen."""
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedWeights:
    """What was learned."""

    weights: Mapping[EventKind, float]
    """Of the kinds that were seen often enough, on the scale of the weights that were there."""
    half_life_s: float
    loss: float
    """Mean logistic loss on slates that only chose the half-life."""
    loss_of_places: float
    """The same, knowing the place alone."""


def learn_weights(shown: Shown, present: Mapping[EventKind, float], config: WeightsTraining) -> LearnedWeights:
    """Learn from what was shown. The same seed gives the same numbers.

    Raises ``Invalid`` where nothing or all was clicked, or no kind of event is there often enough.
    """
    if not shown.is_clicked.any() or shown.is_clicked.all():
        raise Invalid("weights are learned from what was clicked beside what was not: here it is all of one kind")
    counts = {kind: sum(pull.kind is kind for pull in shown.pulls) for kind in present}
    kinds = [kind for kind, count in counts.items() if count >= config.least_events]
    if not kinds:
        raise Invalid(
            f"no kind of event comes before the slates {config.least_events} times: there is nothing to learn"
        )
    rng = np.random.default_rng(config.seed)
    slates = np.unique(shown.slate)
    back = np.isin(shown.slate, rng.permutation(slates)[: max(1, round(len(slates) * config.kept_back))])
    if shown.is_clicked[~back].sum() in (0, (~back).sum()):
        raise Invalid("too few slates to learn from and to keep some back")
    places = _places(shown.position)
    tried = []
    for half_life_s in config.half_lives_s:
        features = _features(shown, kinds, half_life_s, config)
        fit = _fit(features[~back], places[~back], shown.is_clicked[~back], config)
        tried.append((_loss(features[back], places[back], shown.is_clicked[back], fit), half_life_s))
    loss, half_life_s = min(tried)
    nothing = np.zeros((len(places), 0))
    alone = _fit(nothing[~back], places[~back], shown.is_clicked[~back], config)
    features = _features(shown, kinds, half_life_s, config)
    said = _fit(features, places, shown.is_clicked, config)[: len(kinds)]
    if not said.any():
        raise Invalid("no event of a past speaks for what was clicked: the weights stay as they are")
    scale = sum(present[kind] for kind in kinds) / said.sum()
    return LearnedWeights(
        weights={kind: round(float(each * scale), 4) for kind, each in zip(kinds, said, strict=True)},
        half_life_s=half_life_s,
        loss=loss,
        loss_of_places=_loss(nothing[back], places[back], shown.is_clicked[back], alone),
    )


def as_toml(learned: LearnedWeights) -> str:
    """The part of a taste that was learned (``context/taste.py`` reads it)."""
    lines = [f"{kind.value} = {weight}" for kind, weight in learned.weights.items()]
    return "\n".join([f"half_life_s = {learned.half_life_s}", "", "[weights]", *lines, ""])


def _features(shown: Shown, kinds: Sequence[EventKind], half_life_s: float, config: WeightsTraining) -> Floats:
    features = np.zeros((len(shown.slate), len(kinds)))
    column = {kind: at for at, kind in enumerate(kinds)}
    for pull in shown.pulls:
        if pull.kind in column:
            faded = 0.5 ** (pull.age_s / half_life_s) * config.fading_per_event**pull.newer
            features[pull.example, column[pull.kind]] += pull.nearness * faded
    return features


def _places(position: NDArray[np.int16]) -> Floats:
    """One column a place, the last ones together, and with them the constant."""
    return np.eye(_MOST_PLACES)[np.clip(position, 0, _MOST_PLACES - 1)]


_MOST_PLACES = 20


def _fit(features: Floats, places: Floats, is_clicked: NDArray[np.bool_], config: WeightsTraining) -> Floats:
    """Coefficients of features, never negative, then of places: projected gradient descent with a safe step."""
    x = np.hstack([features, places])
    step = 4 / (np.linalg.norm(x, 2) ** 2 + 4 * config.shrink)
    fit = ahead = np.zeros(x.shape[1])
    momentum = 1.0
    for _ in range(config.steps):
        wrong = 1 / (1 + np.exp(-np.clip(x @ ahead, -35, 35))) - is_clicked
        after = ahead - step * (x.T @ wrong + config.shrink * ahead)
        after[: features.shape[1]] = np.maximum(after[: features.shape[1]], 0)
        following = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead = after + (momentum - 1) / following * (after - fit)
        fit, momentum = after, following
    return fit


def _loss(features: Floats, places: Floats, is_clicked: NDArray[np.bool_], fit: Floats) -> float:
    margin = np.where(is_clicked, 1, -1) * (np.hstack([features, places]) @ fit)
    return float(np.logaddexp(0, -margin).mean())
