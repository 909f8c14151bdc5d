"""What the score of the documented linear ranker is worth: its order stays, a log of clicks makes it a probability."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.ranking.learned import RankerWeights
from shopfeed.training.ranker import NOWHERE, Examples, RankerTraining, Trained, hold_back, judged_on, platt

LINEAR = "linear"
"""The stage whose score is read."""


def calibrate_linear(examples: Examples, *, stages: tuple[str, ...], config: RankerTraining) -> Trained:
    """``sigmoid(slope * score + offset)`` as the probability of a click; what each place does is learned beside it.

    ``examples`` are of ``StageScores(stages)``. Slope and places are fitted by a logistic regression to the requests
    that a net of the same ``config`` learns from, slope and offset once more to those that are held back (Platt 1999):
    so the two losses compare. The slope is above 0. Raises ``Invalid`` where ``linear`` is not among the stages, or
    nothing or all was clicked.
    """
    if LINEAR not in stages:
        raise Invalid(f"no slate says what the stage {LINEAR!r} scored: there is nothing to calibrate")
    if not examples.is_clicked.any() or examples.is_clicked.all():
        raise Invalid("a ranker learns from clicked and from unclicked candidates: these are all of one kind")
    scores = examples.features[:, 2 * stages.index(LINEAR)]  # beside each score stands whether there is one
    alone = replace(examples, features=np.column_stack([scores, np.ones(len(scores), np.float32)]))
    slope, offset, places = _fit(alone.only(~hold_back(examples, config)), shrink=config.position_shrink)
    unseen = alone.only(judged_on(examples, config))
    logits = slope * unseen.features[:, 0] + offset + _effect(places, unseen.position)
    again, shift, losses = platt(logits, unseen.is_clicked)
    nothing = np.zeros(2, np.float32)
    weights = RankerWeights(
        stages=(LINEAR,),
        mean=nothing,
        spread=np.ones(2, np.float32),
        linear=np.array([slope, 0.0], np.float32),
        hidden=nothing[None, :],
        hidden_bias=nothing[:1],
        out=nothing[:1],
        is_relative=False,
        slope=again,
        offset=shift + again * offset,
    )
    return Trained(weights=weights, position_effect=places.astype(np.float32), losses=losses)


def _effect(places: NDArray[np.float64], position: NDArray[np.int16]) -> NDArray[np.float64]:
    """Of each example's place; one beyond those that were learned has none."""
    is_known = (position != NOWHERE) & (position < len(places))
    return np.where(is_known, places[np.where(is_known, position, 0)], 0.0)


def _fit(examples: Examples, *, shrink: float, steps: int = 50) -> tuple[float, float, NDArray[np.float64]]:
    """Slope, offset and the logits that each place adds, 0 for the first, by Newton's method.

    A place has the prior precision ``shrink``, so one that was hardly ever shown adds nothing.
    """
    count = max(int(examples.position.max(initial=0)) + 1, 1)
    is_at = examples.position[:, None] == np.arange(1, count)
    x = np.column_stack([examples.features, is_at]).astype(np.float64)
    precision = np.array([1e-3, 1e-3, *[shrink] * (count - 1)])
    fit = np.zeros(x.shape[1])
    for _ in range(steps):
        share = 1 / (1 + np.exp(-np.clip(x @ fit, -35, 35)))
        curve = (x * (share * (1 - share))[:, None]).T @ x + np.diag(precision)
        step = np.linalg.solve(curve, x.T @ (share - examples.is_clicked) + precision * fit)
        fit -= np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-8:
            break
    return max(float(fit[0]), 1e-3), float(fit[1]), np.concatenate([[0.0], fit[2:]])


def is_surely_better(one: Trained, other: Trained, requests: NDArray[np.int32]) -> bool:
    """Whether ``one`` foresees the examples that both are judged on better, by more than chance (one-sided 95 %).

    ``requests`` are those of these examples: what is shown together stands or falls together.
    """
    gain = other.losses - one.losses
    _, line = np.unique(requests, return_inverse=True)
    gains = np.bincount(line, weights=gain)
    return len(gains) > 1 and float(gains.mean()) > 1.645 * float(gains.std(ddof=1)) / len(gains) ** 0.5
