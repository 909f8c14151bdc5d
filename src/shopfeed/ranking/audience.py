"""For whom a thing is, by its name: shoes for men are no answer to somebody who looks at shoes for boys."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import Interest, PersonRequest, query_stems
from shopfeed.index import Rows, Snapshot
from shopfeed.index.lexical import NAME_ZONES
from shopfeed.index.tokens import stems
from shopfeed.pipeline import Candidates, Mask

_GROUPS = (
    "kid kids boy boys girl girls baby babies toddler toddlers infant newborn child children",
    "man men mens gents male",
    "woman women womens ladies female",
)
_LEAST_SHARE = 0.5
_CLEARLY = 3.0

Said = NDArray[np.bool_]
"""``(n, 3)``: children, men, women."""


def for_others(request: PersonRequest, candidates: Candidates) -> Mask:
    """Where a candidate is for others than the interest that it is nearest to, which is clearly for one group.

    An interest is for a group if half of its weight says so, and three times as much as says another. A candidate that
    says nothing, or that group among others, is for everybody.
    """
    interests = request.context.interests
    wanted = [_wanted(request, interest) for interest in interests]
    clash = np.zeros(len(candidates), np.bool_)
    if all(group is None for group in wanted) or not len(candidates):
        return clash
    nearest = (request.vectors_of(candidates.rows) @ np.vstack([each.vector for each in interests]).T).argmax(axis=1)
    said = _said_by_names(request.snapshot, candidates.rows)
    for number, group in enumerate(wanted):
        if group is not None:
            clash |= (nearest == number) & said.any(axis=1) & ~said[:, group]
    return clash


def _wanted(request: PersonRequest, interest: Interest) -> int | None:
    context, signals = request.context, interest.signals
    rows = context.rows[signals]
    said = np.zeros((len(signals), len(_GROUPS)), np.bool_)
    said[rows >= 0] = _said_by_names(request.snapshot, rows[rows >= 0])
    numbers = _numbers(request.snapshot)
    for at, signal in enumerate(signals.tolist()):
        query = context.signals[signal].query
        if query is not None:
            words = query_stems(request.snapshot, query)
            said[at] = [not words.isdisjoint(group) for group in numbers]
    weights = context.weights[signals]
    shares = (weights @ said) / max(float(weights.sum()), 1e-12)
    best = int(np.argmax(shares))
    others = max(float(share) for group, share in enumerate(shares) if group != best)
    return best if shares[best] >= _LEAST_SHARE and shares[best] >= _CLEARLY * others else None


def _said_by_names(snapshot: Snapshot, rows: Rows) -> Said:
    taken = snapshot.lexical.forward.take(rows)
    in_name = NAME_ZONES[taken.zones]
    said = np.zeros((len(rows), len(_GROUPS)), np.bool_)
    for group, numbers in enumerate(_numbers(snapshot)):
        said[taken.owner[in_name & np.isin(taken.stems, numbers)], group] = True
    return said


def _numbers(snapshot: Snapshot) -> Sequence[Sequence[int]]:
    """The words of each group, as numbers of the snapshot's vocabulary."""
    return [[number for number in set(snapshot.lexical.numbers(stems(group))) if number >= 0] for group in _GROUPS]
