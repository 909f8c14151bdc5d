"""Where nobody is named, things for animals and children come later, unless such things are for them."""

from types import SimpleNamespace
from typing import Any

import numpy as np

from shopfeed.pipeline import Candidates
from shopfeed.ranking.features import FOR_ANIMALS
from shopfeed.ranking.relevance import ForOthers

GROWN, CHILD, DOG, ANYBODY = 0, 1, 2, 3


def asked(who: list[int], **wishes: object) -> Any:  # stands in for a Question: what the stage reads of it
    said = {name: np.zeros(len(who), np.bool_) for name in ("baby", "kids", "adults", "unisex", "female", FOR_ANIMALS)}
    for row, each in enumerate(who):
        for name, of in (("adults", GROWN), ("kids", CHILD), (FOR_ANIMALS, DOG)):
            said[name][row] = each == of
    return SimpleNamespace(traits=SimpleNamespace(said=said), wish=wishes.get)


def score(who: list[int], **wishes: object) -> list[float]:
    candidates = Candidates.unscored(np.arange(len(who), dtype=np.int32))
    return ForOthers().score(asked(who, **wishes), candidates).tolist()


def test_what_is_for_dogs_or_children_comes_later_where_most_is_for_grown_people():
    assert score([GROWN, GROWN, CHILD, ANYBODY, ANYBODY, DOG]) == [0, 0, 0.5, 0, 0, 1]


def test_a_leash_is_for_dogs_and_a_puzzle_for_children():
    assert score([DOG, DOG, ANYBODY, CHILD, CHILD, CHILD]) == [0] * 6


def test_who_is_named_is_judged_by_the_grades_alone():
    assert score([GROWN, GROWN, CHILD, DOG, ANYBODY], audience=object()) == [0] * 5


def test_a_character_may_be_for_children():
    assert score([GROWN, GROWN, CHILD, ANYBODY], interest=object()) == [0] * 4
