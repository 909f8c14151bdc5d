from dataclasses import replace

import numpy as np

from shopfeed.encoding import HashingEncoder
from shopfeed.training.negatives import mine_negatives
from shopfeed.training.pairs import Pair

PAIRS = [
    Pair("red running shoes", "running shoes in red", "s"),
    Pair("blue running shoes", "running shoes, blue", "s"),
    Pair("rice cooker", "electric rice cooker", "s"),
    Pair("rice cooker", "rice cooker, small", "s"),
    Pair("steel rice bowl", "rice bowl of steel", "s"),
]


def test_a_negative_is_near_the_query_and_is_not_its_answer():
    negatives = mine_negatives(PAIRS, HashingEncoder(), among=2, rng=np.random.default_rng(0))

    assert PAIRS[negatives[0]].product == "running shoes, blue"


def test_another_answer_to_the_same_query_is_no_negative():
    negatives = mine_negatives(PAIRS, HashingEncoder(), among=3, rng=np.random.default_rng(0))

    assert PAIRS[negatives[2]].query != "rice cooker"


def test_a_product_of_the_same_group_is_no_negative():
    shoes = [replace(pair, group="shoes") for pair in PAIRS[:2]]

    negatives = mine_negatives([*shoes, *PAIRS[2:]], HashingEncoder(), among=5, rng=np.random.default_rng(0))

    assert negatives[0] not in (0, 1)


def test_a_pair_without_a_wrong_neighbour_keeps_its_own_position():
    negatives = mine_negatives(PAIRS[:1], HashingEncoder(), among=5, rng=np.random.default_rng(0))

    assert negatives.tolist() == [0]
