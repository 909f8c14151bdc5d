from pathlib import Path

import numpy as np
import pytest

from shopfeed.errors import Invalid
from shopfeed.pipeline import Candidates
from shopfeed.ranking.learned import LearnedRanker, RankerWeights, StageFeatures
from shopfeed.training.ranker import NOWHERE, Examples, RankerTraining, train_ranker

SLATES, PLACES = 1_500, 5


def shown(*, place_effect: float) -> tuple[Examples, np.ndarray]:
    """Slates of five whose clicks come from ``2 * first feature - 1`` plus the effect of each place; and the former."""
    rng = np.random.default_rng(7)
    features = rng.normal(size=(SLATES * PLACES, 3)).astype(np.float32)
    place = np.tile(np.arange(PLACES, dtype=np.int16), SLATES)
    liked = 2 * features[:, 0] - 1
    clicked = rng.random(len(place)) < 1 / (1 + np.exp(-(liked + place_effect * place)))
    request = np.repeat(np.arange(SLATES, dtype=np.int32), PLACES)
    return Examples(features=features, request=request, is_clicked=clicked, position=place), liked


def test_probabilities_are_those_of_the_first_place_whatever_the_places_did():
    examples, liked = shown(place_effect=-0.7)

    trained = train_ranker(examples, stages=("stage",), config=RankerTraining(epochs=60))

    said = trained.weights.probabilities(examples.features)
    assert np.abs(said - 1 / (1 + np.exp(-liked))).mean() < 0.08
    assert trained.position_effect[0] == 0
    assert trained.position_effect[4] == pytest.approx(4 * -0.7, abs=0.7)


def test_the_choice_of_a_request_is_learned_from_who_was_beside_it():
    examples, liked = shown(place_effect=0.0)
    best = np.zeros((SLATES, PLACES), bool)
    best[np.arange(SLATES), liked.reshape(SLATES, PLACES).argmax(axis=1)] = True
    choices = Examples(
        features=examples.features,
        request=examples.request,
        is_clicked=best.ravel(),
        position=np.full(len(examples), NOWHERE, np.int16),
    )

    weights = train_ranker(choices, stages=("stage",), config=RankerTraining(is_relative=True)).weights

    chosen = weights.logits(choices.features).reshape(SLATES, PLACES).argmax(axis=1)
    assert (best[np.arange(SLATES), chosen]).mean() > 0.95


def test_the_same_seed_gives_the_same_ranker():
    examples, _ = shown(place_effect=0.0)

    one, other = (train_ranker(examples, stages=("s",), config=RankerTraining(epochs=2)) for _ in range(2))

    assert np.array_equal(one.weights.linear, other.weights.linear)


def test_nothing_clicked_teaches_nothing():
    examples, _ = shown(place_effect=0.0)
    unclicked = examples.only(~examples.is_clicked)

    with pytest.raises(Invalid, match="all of one kind"):
        train_ranker(unclicked, stages=("s",), config=RankerTraining())


def test_saved_rankers_come_back(tmp_path: Path):
    examples, _ = shown(place_effect=0.0)
    weights = train_ranker(examples, stages=("s",), config=RankerTraining(epochs=1)).weights

    weights.save(tmp_path / "ranker.json")
    loaded = RankerWeights.load(tmp_path / "ranker.json")

    assert np.allclose(loaded.probabilities(examples.features), weights.probabilities(examples.features))


def test_a_file_that_is_no_ranker_is_named(tmp_path: Path):
    (tmp_path / "ranker.json").write_text("{}")

    with pytest.raises(Invalid, match=r"ranker\.json"):
        RankerWeights.load(tmp_path / "ranker.json")


class Asked:
    recent_rows = np.array([1, 2], np.int32)


def candidates_with(*scores: float) -> Candidates:
    return Candidates(
        rows=np.arange(len(scores), dtype=np.int32),
        source=np.zeros(len(scores), np.uint8),
        cue=np.zeros(len(scores), np.int16),
        stages=("s",),
        scores=np.array(scores, np.float32)[:, None],
    )


def test_a_stage_is_read_as_its_score_its_distance_from_the_best_and_its_place():
    features = StageFeatures(("s",)).of(Asked(), candidates_with(3.0, 1.0, np.nan))

    # the last has no score: it takes the worst, and the place behind all
    expected = [[3, 0, np.log(1), np.log(3)], [1, -2, np.log(2), np.log(3)], [1, -2, np.log(4), np.log(3)]]
    assert np.allclose(features, expected)


def test_a_stage_that_is_not_there_found_nothing():
    features = StageFeatures(("another",)).of(Asked(), candidates_with(3.0, 1.0))

    assert np.allclose(features[:, :3], [[0, 0, np.log(3)], [0, 0, np.log(3)]])


def test_the_ranker_scores_probabilities_in_a_pipeline():
    ranker = LearnedRanker(
        weights=RankerWeights(
            stages=("s",),
            mean=np.zeros(2, np.float32),
            spread=np.ones(2, np.float32),
            linear=np.array([1, 0], np.float32),
            hidden=np.zeros((1, 2), np.float32),
            hidden_bias=np.zeros(1, np.float32),
            out=np.zeros(1, np.float32),
            is_relative=False,
            slope=1.0,
            offset=0.0,
        )
    )

    scores = ranker.score(Asked(), candidates_with(0.0, 2.0))

    assert np.allclose(scores, [0.5, 1 / (1 + np.exp(-2))])
