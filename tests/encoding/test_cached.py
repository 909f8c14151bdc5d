from collections.abc import Sequence

import pytest

from shopfeed.encoding import CachedEncoder, HashingEncoder, Vectors
from shopfeed.errors import Invalid


class CountingEncoder(HashingEncoder):
    """Keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked.append(list(texts))
        return super().encode(texts)


def test_a_query_that_comes_again_is_not_encoded_again():
    within = CountingEncoder()
    cached = CachedEncoder(within)

    cached.encode(["red shoes"])
    cached.encode(["red shoes"])

    assert within.asked == [["red shoes"]]
    assert (cached.hits, cached.misses) == (1, 1)


def test_the_query_that_was_used_longest_ago_is_forgotten_first():
    within = CountingEncoder()
    cached = CachedEncoder(within, size=2)

    cached.encode(["red"])
    cached.encode(["blue"])
    cached.encode(["red"])
    cached.encode(["green"])
    cached.encode(["red"])
    cached.encode(["blue"])

    assert within.asked == [["red"], ["blue"], ["green"], ["blue"]]


def test_a_batch_is_neither_remembered_nor_counted():
    cached = CachedEncoder(CountingEncoder(), size=1)
    cached.encode(["red"])

    cached.encode(["blue", "green"])
    cached.encode(["red"])

    assert (cached.hits, cached.misses) == (1, 1)


def test_it_answers_in_the_name_of_the_encoder_within():
    cached = CachedEncoder(HashingEncoder())

    assert (cached.id, cached.dim) == (HashingEncoder().id, HashingEncoder().dim)


def test_a_cache_of_nothing_is_refused():
    with pytest.raises(Invalid, match="at least 1"):
        CachedEncoder(HashingEncoder(), size=0)
