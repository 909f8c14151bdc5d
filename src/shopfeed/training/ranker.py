"""Teaches the ranker on what was shown and clicked (``shopfeed train ranker``): numpy alone, seconds to minutes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.ranking.learned import FeatureMatrix, RankerWeights

NOWHERE = -1
"""The position of a candidate that was not shown at a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Candidates with what became of them, those of one request side by side; arrays of equal length."""

    features: FeatureMatrix
    request: NDArray[np.int32]
    """Which request, ascending."""
    is_clicked: NDArray[np.bool_]
    position: NDArray[np.int16]
    """Place in the slate, from 0; ``NOWHERE`` for all where no slate was shown."""

    def __len__(self) -> int:
        return len(self.request)

    def only(self, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> "Examples":
        """Those of the mask, or at these ascending places."""
        return Examples(
            features=self.features[chosen],
            request=self.request[chosen],
            is_clicked=self.is_clicked[chosen],
            position=self.position[chosen],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RankerTraining:
    """How to train."""

    is_relative: bool = False
    """``False``: each candidate is a click or not (logistic loss), for slate logs. ``True``: which of the request's
    candidates was chosen (softmax over the request, Cao et al. 2007), for replays of what people took."""
    hidden: int = 24
    epochs: int = 12
    requests_in_batch: int = 64
    learning_rate: float = 5e-3
    shrink: float = 1e-4
    """Decay of all weights but biases, for each step, times the learning rate."""
    position_shrink: float = 1.0
    """Prior precision of the effect of a place: one that was hardly ever shown has none."""
    calibrated_on: float = 0.2
    """Share of the requests that the net does not see, on which its probabilities are fitted."""
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """A ranker, and what a place in the slate does by itself."""

    weights: RankerWeights
    position_effect: NDArray[np.float32]
    """Logits added by each place, 0 for the first. They are learned beside the net and left out when serving, so that
    the net is not taught that what stood first was liked (as in Zhao et al. 2019)."""
    losses: NDArray[np.floating]
    """Of each of the examples that it is ``judged_on``."""

    @property
    def loss(self) -> float:
        """Their mean."""
        return float(self.losses.mean())


def train_ranker(
    examples: Examples,
    *,
    stages: tuple[str, ...],
    config: RankerTraining,
    progress: Callable[[int, float], None] = lambda epoch, loss: None,
) -> Trained:
    """Fit a net to ``examples`` of ``StageFeatures(stages)``. Raises ``Invalid`` where nothing or all was clicked."""
    if not examples.is_clicked.any() or examples.is_clicked.all():
        raise Invalid("a ranker learns from clicked and from unclicked candidates: these are all of one kind")
    held_back = hold_back(examples, config)
    learned_from = ~held_back
    if config.is_relative:  # a request without a choice says nothing about what is better
        learned_from &= np.isin(examples.request, examples.request[examples.is_clicked])
    net = _Net(examples.only(learned_from), config, np.random.default_rng(config.seed))
    for epoch in range(1, config.epochs + 1):
        progress(epoch, net.epoch())
    unseen = examples.only(judged_on(examples, config))
    slope, offset, losses = platt(net.calibration_logits(unseen), unseen.is_clicked)
    weights = net.weights(stages=stages, slope=slope, offset=offset)
    return Trained(weights=weights, position_effect=net.position - net.position[0], losses=losses)


def hold_back(examples: Examples, config: RankerTraining) -> NDArray[np.bool_]:
    """The examples of the requests that nothing is fitted to but what a logit is worth; the same for the same seed."""
    requests = np.unique(examples.request)
    held_back = np.random.default_rng(config.seed).permutation(requests)[: int(len(requests) * config.calibrated_on)]
    return np.isin(examples.request, held_back)


def judged_on(examples: Examples, config: RankerTraining) -> NDArray[np.bool_]:
    """The examples that losses are of: those that are held back; where none of them was clicked, all."""
    held_back = hold_back(examples, config)
    return held_back if examples.is_clicked[held_back].any() else np.ones(len(examples), np.bool_)


class _Net:
    """The weights while they are learned, with Adam's memory of them (Kingma and Ba 2015)."""

    def __init__(self, examples: Examples, config: RankerTraining, rng: np.random.Generator) -> None:
        if not len(examples):
            raise Invalid("too few requests to learn from and to keep some back: give more or lower calibrated_on")
        self._config, self._rng, self._examples = config, rng, examples
        self.mean = examples.features.mean(axis=0)
        self.spread = np.maximum(examples.features.std(axis=0), 1e-4)
        features = examples.features.shape[1]
        places = max(int(examples.position.max(initial=0)) + 1, 1)
        self._learned: dict[str, NDArray[np.float32]] = {
            "linear": np.zeros(features, np.float32),
            "hidden": rng.normal(0, features**-0.5, (config.hidden, features)).astype(np.float32),
            "hidden_bias": np.zeros(config.hidden, np.float32),
            "out": rng.normal(0, 0.1 * config.hidden**-0.5, config.hidden).astype(np.float32),
            "bias": np.zeros(1, np.float32),
            "position": np.zeros(places, np.float32),
        }
        self._first = {name: np.zeros_like(value) for name, value in self._learned.items()}
        self._second = {name: np.zeros_like(value) for name, value in self._learned.items()}
        self._steps = 0
        self._bounds = np.flatnonzero(np.diff(examples.request, prepend=-1, append=np.iinfo(np.int32).max))

    @property
    def position(self) -> NDArray[np.float32]:
        return self._learned["position"]

    def epoch(self) -> float:
        """Go through all requests once, in any order; the mean loss of an example."""
        total, bounds = 0.0, self._bounds.tolist()
        order = self._rng.permutation(len(self._bounds) - 1)
        batches = np.array_split(order, max(1, len(order) // self._config.requests_in_batch))
        for batch in batches:
            lines = np.concatenate([np.arange(bounds[i], bounds[i + 1]) for i in sorted(batch.tolist())])
            total += self._learn(self._examples.only(lines))
        return total / len(self._examples)

    def calibration_logits(self, examples: Examples) -> NDArray[np.floating]:
        """What the probability is read from: with the place's own effect, or relative to the request."""
        logits, _ = self._forward(examples)
        if not self._config.is_relative:
            return logits
        begins, line = _requests(examples)
        return logits - _log_sum_exp(logits, begins, line)

    def _forward(self, examples: Examples) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        learned, x = self._learned, (examples.features - self.mean) / self.spread
        wide = np.tanh(x @ learned["hidden"].T + learned["hidden_bias"])
        is_placed = examples.position != NOWHERE
        placed = learned["position"][np.where(is_placed, examples.position, 0)] * is_placed
        return x @ learned["linear"] + wide @ learned["out"] + learned["bias"] + placed, wide

    def _learn(self, batch: Examples) -> float:
        learned, x = self._learned, (batch.features - self.mean) / self.spread
        logits, wide = self._forward(batch)
        loss, push = _relative(logits, batch) if self._config.is_relative else _absolute(logits, batch)
        into_wide = push[:, None] * learned["out"] * (1 - wide**2)
        is_placed = batch.position != NOWHERE
        places = np.bincount(batch.position[is_placed], weights=push[is_placed], minlength=len(learned["position"]))
        self._step({
            "linear": x.T @ push,
            "hidden": into_wide.T @ x,
            "hidden_bias": into_wide.sum(axis=0),
            "out": wide.T @ push,
            "bias": push.sum(keepdims=True),
            "position": places + self._config.position_shrink * learned["position"] / len(self._examples),
        })  # fmt: skip
        return loss * len(batch)

    def _step(self, gradients: dict[str, NDArray[np.floating]]) -> None:
        self._steps += 1
        for name, gradient in gradients.items():
            self._first[name] += 0.1 * (gradient - self._first[name])
            self._second[name] += 0.001 * (gradient**2 - self._second[name])
            first = self._first[name] / (1 - 0.9**self._steps)
            second = self._second[name] / (1 - 0.999**self._steps)
            if name in ("linear", "hidden", "out"):
                self._learned[name] *= 1 - self._config.learning_rate * self._config.shrink
            self._learned[name] -= self._config.learning_rate * first / (np.sqrt(second) + 1e-8)

    def weights(self, *, stages: tuple[str, ...], slope: float, offset: float) -> RankerWeights:
        learned = self._learned
        is_relative = self._config.is_relative  # then the bias is the same for all of a request and falls out
        place = 0.0 if is_relative else float(learned["bias"][0] + learned["position"][0])
        return RankerWeights(
            stages=stages,
            mean=self.mean,
            spread=self.spread,
            linear=learned["linear"],
            hidden=learned["hidden"],
            hidden_bias=learned["hidden_bias"],
            out=learned["out"],
            is_relative=is_relative,
            slope=slope,
            offset=offset + slope * place,
        )


def _absolute(logits: NDArray[np.float32], batch: Examples) -> tuple[float, NDArray[np.float32]]:
    """Logistic loss of each example, and its slope by the logits; means over the batch."""
    signed = np.where(batch.is_clicked, logits, -logits)
    push = (1 / (1 + np.exp(-np.clip(logits, -60, 60))) - batch.is_clicked) / len(batch)
    return float(np.logaddexp(0, -signed).mean()), push.astype(np.float32)


def _relative(logits: NDArray[np.float32], batch: Examples) -> tuple[float, NDArray[np.float32]]:
    """Softmax loss of each request's choices (a mean over examples), and its slope by the logits (over requests)."""
    begins, line = _requests(batch)
    log_shares = logits - _log_sum_exp(logits, begins, line)
    choices = np.add.reduceat(batch.is_clicked.astype(np.float32), begins)
    wanted = batch.is_clicked / np.maximum(choices, 1)[line]
    loss = -float((wanted * log_shares).sum()) / len(batch)
    push = (np.exp(log_shares) - wanted) * (choices > 0)[line] / len(begins)
    return loss, push.astype(np.float32)


def _requests(examples: Examples) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where each request begins, and for each example the number of its request."""
    is_first = np.diff(examples.request, prepend=-1) != 0
    return np.flatnonzero(is_first), np.cumsum(is_first) - 1


def _log_sum_exp(logits: NDArray[np.float32], begins: NDArray[np.intp], line: NDArray[np.intp]) -> NDArray[np.float32]:
    """That of its request, for each example."""
    best = np.maximum.reduceat(logits, begins)
    return (best + np.log(np.add.reduceat(np.exp(logits - best[line]), begins)))[line]


def platt(
    logits: NDArray[np.floating], is_clicked: NDArray[np.bool_], *, steps: int = 50
) -> tuple[float, float, NDArray[np.float64]]:
    """Slope and offset of the probability by Newton's method (Platt 1999), and the logistic loss of each example."""
    x = np.column_stack([logits, np.ones(len(logits))]).astype(np.float64)
    fit = np.array([1.0, 0.0])
    for _ in range(steps):
        share = 1 / (1 + np.exp(-np.clip(x @ fit, -35, 35)))
        prior = 1e-3 * (fit - [1.0, 0.0])
        curve = (x * (share * (1 - share))[:, None]).T @ x + 1e-3 * np.eye(2)
        step = np.linalg.solve(curve, x.T @ (share - is_clicked) + prior)
        fit -= np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-8:
            break
    fit[0] = max(fit[0], 1e-3)  # the order is the net's
    margin = np.where(is_clicked, 1, -1) * (x @ fit)
    return float(fit[0]), float(fit[1]), np.logaddexp(0, -margin)
