"""How new a candidate is, for the protected share of products that have no ratings and no past yet."""

import numpy as np

from shopfeed.context import PersonRequest
from shopfeed.pipeline import Candidates, Stage

_DAY_S = 86_400.0
HALF_LIFE_DAYS = 14.0
LEAST = 0.2
"""Less fresh than this (about a month old) is not new any more."""


def freshness(request: PersonRequest, candidates: Candidates) -> Stage:
    """1 on the day on which a product was added, halved every two weeks; 0 for what is not new or has no date."""
    added_s = request.snapshot.columns.added_at_s[candidates.rows]
    if (added_s < 0).all():
        return np.zeros(len(added_s), np.float32)
    age_days = np.maximum(request.context.now.timestamp() - added_s, 0) / _DAY_S
    fresh = np.where(added_s >= 0, 0.5 ** (age_days / HALF_LIFE_DAYS), 0)
    return np.where(fresh >= LEAST, fresh, 0).astype(np.float32)
