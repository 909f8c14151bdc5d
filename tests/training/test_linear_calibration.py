"""The score of the linear ranker as a probability of a click, and when the learned net comes in its place."""

from dataclasses import replace

import numpy as np
import pytest

from shopfeed.errors import Invalid
from shopfeed.pipeline import Candidates
from shopfeed.ranking.learned import LearnedRanker
from shopfeed.recommend.models import SameAs
from shopfeed.training.linear import calibrate_linear, is_surely_better
from shopfeed.training.ranker import Examples, RankerTraining, judged_on, train_ranker

SLATES, PLACES = 1_500, 5
STAGES = ("relevance", "linear")
CONFIG = RankerTraining()


def shown(*, by: int, place_effect: float = -0.5) -> tuple[Examples, np.ndarray]:
    """Slates of five, clicked by ``2 * score - 2`` of the stage ``by`` and the place; and that score."""
    rng = np.random.default_rng(7)
    scores = rng.uniform(0, 2, (SLATES * PLACES, 2)).astype(np.float32)
    place = np.tile(np.arange(PLACES, dtype=np.int16), SLATES)
    logit = 2 * scores[:, by] - 2 + place_effect * place
    clicked = rng.random(len(place)) < 1 / (1 + np.exp(-logit))
    there = np.ones_like(scores)
    features = np.column_stack([scores[:, 0], there[:, 0], scores[:, 1], there[:, 1]])
    request = np.repeat(np.arange(SLATES, dtype=np.int32), PLACES)
    return Examples(features=features, request=request, is_clicked=clicked, position=place), scores[:, by]


def candidates(*linear: float) -> Candidates:
    count = len(linear)
    return Candidates(
        rows=np.arange(count, dtype=np.int32),
        source=np.zeros(count, np.uint8),
        cue=np.full(count, -1, np.int16),
        stages=STAGES,
        scores=np.column_stack([np.zeros(count), linear]).astype(np.float32),
    )


def test_the_score_is_read_as_the_probability_of_a_click_in_the_first_place():
    examples, _ = shown(by=1)

    trained = calibrate_linear(examples, stages=STAGES, config=CONFIG)

    said = LearnedRanker(weights=trained.weights).score(None, candidates(0.0, 1.0, 2.0))  # type: ignore[arg-type]  # asks nothing of it
    # 2 * score - 2 is -2, 0 and 2: sigmoid .119, .5, .881
    np.testing.assert_allclose(said, [0.119, 0.5, 0.881], atol=0.08)
    np.testing.assert_allclose(trained.position_effect, [0, -0.5, -1, -1.5, -2], atol=0.35)


def test_the_order_stays_whatever_the_log_says():
    examples, _ = shown(by=1)
    against = replace(examples, is_clicked=~examples.is_clicked)

    trained = calibrate_linear(against, stages=STAGES, config=CONFIG)

    said = LearnedRanker(weights=trained.weights).score(None, candidates(0.0, 1.0, 2.0))  # type: ignore[arg-type]  # asks nothing of it
    assert (np.diff(said) > 0).all()
    assert SameAs().score(None, candidates(0.3, 0.9)).tolist() == pytest.approx([0.3, 0.9])


def test_a_net_that_knows_what_the_linear_score_does_not_is_surely_better():
    examples, _ = shown(by=0)

    net = train_ranker(examples, stages=STAGES, config=CONFIG)
    linear = calibrate_linear(examples, stages=STAGES, config=CONFIG)

    judged = examples.request[judged_on(examples, CONFIG)]
    assert is_surely_better(net, linear, judged)
    assert not is_surely_better(linear, net, judged)


def test_a_net_is_not_surely_better_than_what_already_says_it_all():
    examples, _ = shown(by=1)

    net = train_ranker(examples, stages=STAGES, config=CONFIG)
    linear = calibrate_linear(examples, stages=STAGES, config=CONFIG)

    assert not is_surely_better(net, linear, examples.request[judged_on(examples, CONFIG)])


def test_slates_that_were_ranked_by_something_else_cannot_calibrate_it():
    examples, _ = shown(by=1)

    with pytest.raises(Invalid, match="no slate says what the stage 'linear' scored"):
        calibrate_linear(examples, stages=("relevance", "other"), config=CONFIG)
