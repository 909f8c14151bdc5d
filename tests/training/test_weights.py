"""Which deeds speak for a click is found again, whatever stood first."""

from collections.abc import Callable

import numpy as np
import pytest

from shopfeed.context import Taste, read_taste
from shopfeed.errors import Invalid
from shopfeed.events import EventKind
from shopfeed.training.weights import LearnedWeights, Pull, Shown, WeightsTraining, as_toml, learn_weights

DAY_S = 86_400.0
KINDS = (EventKind.SEARCH, EventKind.CLICK, EventKind.DWELL)


def a_log(click: Callable[[dict[EventKind, float], int], float], *, slates: int = 1_500, age_s: float = 0.0) -> Shown:
    """Slates of two products with one event of each of ``KINDS``; ``click`` says the logit of nearness and place."""
    rng = np.random.default_rng(7)
    pulls, clicked = [], []
    for example in range(2 * slates):
        near = {kind: float(rng.random()) for kind in KINDS}
        ages = {kind: age_s * float(rng.random()) for kind in KINDS}
        pulls += [Pull(example=example, kind=kind, age_s=ages[kind], newer=0, nearness=near[kind]) for kind in KINDS]
        faded = {kind: near[kind] * 0.5 ** (ages[kind] / DAY_S) for kind in KINDS}
        clicked.append(rng.random() < 1 / (1 + np.exp(-click(faded, example % 2))))
    return Shown(
        slate=np.repeat(np.arange(slates), 2).astype(np.int32),
        position=np.tile([0, 1], slates).astype(np.int16),
        is_clicked=np.array(clicked),
        pulls=pulls,
    )


def learn(shown: Shown, **changes: object) -> LearnedWeights:
    return learn_weights(shown, Taste().weights, WeightsTraining(**changes))  # type: ignore[arg-type]


def test_what_speaks_for_clicks_weighs_more_and_what_does_not_weighs_little():
    learned = learn(a_log(lambda near, place: 4 * near[EventKind.CLICK] + near[EventKind.SEARCH] - 2.5 - place))

    weights = learned.weights
    assert weights[EventKind.CLICK] > 2 * weights[EventKind.SEARCH] > 2 * weights[EventKind.DWELL] >= 0
    assert sum(weights.values()) == pytest.approx(sum(Taste().weights[kind] for kind in KINDS), abs=1e-3)
    assert learned.loss < learned.loss_of_places


def test_what_stands_first_is_not_mistaken_for_what_is_liked():
    shown = a_log(lambda near, place: 3 * near[EventKind.SEARCH] - 1 - 3 * place)
    first = [pull for pull in shown.pulls if pull.kind is not EventKind.DWELL or pull.example % 2 == 0]
    biased = Shown(slate=shown.slate, position=shown.position, is_clicked=shown.is_clicked, pulls=first)

    weights = learn(biased).weights  # only what stood first had a dwell before it

    assert weights[EventKind.DWELL] < 0.25 * weights[EventKind.SEARCH]


def test_the_half_life_is_found():
    shown = a_log(lambda near, place: 8 * near[EventKind.CLICK] - 2, slates=3_000, age_s=5 * DAY_S)

    assert learn(shown).half_life_s == DAY_S


def test_the_same_seed_gives_the_same_numbers():
    shown = a_log(lambda near, place: near[EventKind.CLICK] - 1, slates=100)

    assert learn(shown, seed=3) == learn(shown, seed=3)


def test_a_kind_that_is_rare_keeps_its_weight():
    shown = a_log(lambda near, place: near[EventKind.CLICK] - 1, slates=100)
    rare = [pull for pull in shown.pulls if pull.kind is not EventKind.SEARCH or pull.example < 10]

    learned = learn(Shown(slate=shown.slate, position=shown.position, is_clicked=shown.is_clicked, pulls=rare))

    assert EventKind.SEARCH not in learned.weights


def test_without_clicks_nothing_is_learned():
    shown = a_log(lambda near, place: -100.0, slates=10)

    with pytest.raises(Invalid, match="all of one kind"):
        learn(shown)


def test_what_is_written_is_read_as_a_taste(tmp_path):
    learned = LearnedWeights(weights={EventKind.CLICK: 2.5}, half_life_s=DAY_S, loss=0.1, loss_of_places=0.2)
    path = tmp_path / "taste.toml"
    path.write_text(as_toml(learned), encoding="utf-8")

    taste = read_taste(path)

    assert (taste.weights[EventKind.CLICK], taste.half_life_s) == (2.5, DAY_S)
    assert taste.weights[EventKind.SEARCH] == Taste().weights[EventKind.SEARCH]
