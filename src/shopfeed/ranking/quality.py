"""How good and how popular products are, with shrinkage: one five-star rating proves little."""

import numpy as np

from shopfeed.index import Columns
from shopfeed.pipeline import Rows, Stage

PRIOR_RATING = 3.8
PRIOR_COUNT = 40.0
"""Bayesian mean: as if everybody had already been rated ``PRIOR_RATING`` by so many."""
MANY = 50_000


def quality(columns: Columns, rows: Rows) -> Stage:
    """The shrunk rating, 0 at three stars and 1 at five: ``(sum + prior * m) / (count + m)``."""
    ratings = columns.rating[rows]
    is_rated = ~np.isnan(ratings)
    counts = np.where(is_rated, columns.ratings_count[rows], 0).astype(np.float32)
    shrunk = (np.where(is_rated, ratings, 0) * counts + PRIOR_RATING * PRIOR_COUNT) / (counts + PRIOR_COUNT)
    return np.clip((shrunk - 3.0) / 2.0, 0, 1).astype(np.float32)


def popularity(columns: Columns, rows: Rows) -> Stage:
    """Logarithm of the number of ratings, 1 at ``MANY``."""
    return np.clip(np.log1p(columns.ratings_count[rows]) / np.log1p(MANY), 0, 1).astype(np.float32)
