from collections.abc import Sequence

import numpy as np

from shopfeed.encoding import HashingEncoder, Vectors
from shopfeed.training.level import level_of

QUERIES = ["red running shoes", "rice cooker", "steel bowl", "blue shoes"]
PRODUCTS = ["running shoes in red", "electric rice cooker", "rice bowl of steel", "shoes, blue"]


class Raised:
    """The hashing encoder with one column more that every text shares: all its cosines are higher."""

    id = "raised"
    dim = 257

    def encode(self, texts: Sequence[str]) -> Vectors:
        vectors = HashingEncoder().encode(texts)
        return np.hstack([vectors, np.full((len(vectors), 1), 0.5, np.float32)]) / np.float32(np.sqrt(1.25))


def test_lower_cosines_are_raised_to_those_of_the_base():
    level = level_of(Raised(), HashingEncoder(), queries=QUERIES, products=PRODUCTS)

    assert round(float(np.linalg.norm(level)), 4) == 0.5  # the length of the column that all texts share


def test_the_level_lies_where_no_text_points():
    level = level_of(Raised(), HashingEncoder(), queries=QUERIES, products=PRODUCTS)

    assert np.abs(HashingEncoder().encode([*QUERIES, *PRODUCTS]) @ level).max() < 1e-5


def test_cosines_that_are_higher_than_those_of_the_base_are_left():
    level = level_of(HashingEncoder(), Raised(), queries=QUERIES, products=PRODUCTS)

    assert not level.any()
