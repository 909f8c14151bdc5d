"""A word with a digit says which one fits; a count does not."""

from types import SimpleNamespace
from typing import Any

import numpy as np

from shopfeed.index import Snapshot
from shopfeed.pipeline import Candidates
from shopfeed.ranking.text_match import ModelNumber


def named(shelf: Snapshot, *said: str) -> dict[str, float]:
    """What it gives to whom, where it gives anything."""
    candidates = Candidates.unscored(np.arange(shelf.rows, dtype=np.int32))
    asked: Any = SimpleNamespace(snapshot=shelf, rest=said)  # stands in for a Question: what the stage reads of it
    scores = ModelNumber().score(asked, candidates)
    return {shelf.product(row).id: float(score) for row, score in enumerate(scores) if score}


def test_a_name_with_the_number_is_the_one_that_is_meant(shelf: Snapshot):
    assert named(shelf, "cover", "5g") == {"phone-1": 1.0, "phone-case": 1.0}


def test_of_two_numbers_each_counts(shelf: Snapshot):
    assert named(shelf, "5g", "4k") == {"phone-1": 0.5, "phone-case": 0.5, "tv-55": 0.5}


def test_a_count_and_what_no_product_has_say_nothing(shelf: Snapshot):
    assert named(shelf, "20", "x9000", "watch") == {}
