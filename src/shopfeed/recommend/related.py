"""What stands below a product: what is like it, and what goes with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

import numpy as np

from shopfeed.context import Kinds
from shopfeed.index import Rows, Snapshot
from shopfeed.ranking.audience import for_them, for_whom

_NEAR = 160
_LEAST_COMPANION_COSINE = 0.3
_OF_A_THING = 2
"""So many products of each thing that one needs beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Rows, best first; neither holds the product itself, and no name comes twice."""

    similar: Rows
    goes_with: Rows


def related_to(
    snapshot: Snapshot, row: int, *, limit: int, beside: Sequence[Rows] = (), kinds: Kinds | None = None
) -> Related:
    """Nearest neighbours of the same category; and what goes with it: ``beside``, then neighbours of other categories.

    ``beside`` has for each thing that one needs beside the product those that are it, the best first. With ``kinds`` no
    neighbour goes with it that its name says to be a second one, and none ever that is for others.
    """
    columns = snapshot.columns
    vector = snapshot.vectors_of(row)
    rows = snapshot.index.search(vector[None, :], min(_NEAR, max(1, snapshot.rows)))[0][0]
    rows = rows[(rows >= 0) & (rows != row)]
    rows = rows[~columns.is_sold_out[rows] & (columns.name_group[rows] != columns.name_group[row])]
    _, first = np.unique(columns.name_group[rows], return_index=True)
    rows = rows[np.sort(first)]
    is_same = columns.sub[rows] == columns.sub[row]
    cosines = snapshot.vectors_of(rows) @ vector
    near = rows[~is_same & (cosines >= _LEAST_COMPANION_COSINE)]
    if kinds is not None and (own := kinds.of_row(snapshot.version, row)) is not None:
        said = (kinds.of_row(snapshot.version, each) for each in near.tolist())
        near = near[[each is None or not each.is_second(own) for each in said]]
    if (whom := for_whom(snapshot, row)) is not None:
        near = for_them(snapshot, near, whom)
    in_turn = chain.from_iterable(zip_longest(*(each[:_OF_A_THING].tolist() for each in beside)))
    needed = np.array([each for each in in_turn if each is not None], np.int32)
    needed = needed[~columns.is_sold_out[needed] & (columns.name_group[needed] != columns.name_group[row])]
    goes_with = np.concatenate([needed, _spread(near, columns.sub[near])]).astype(np.int32)
    _, first = np.unique(columns.name_group[goes_with], return_index=True)
    return Related(similar=rows[is_same][:limit], goes_with=goes_with[np.sort(first)][:limit])


def _spread(rows: Rows, subs: Rows) -> Rows:
    """At most two of a category: three washing machines do not go with a washing machine."""
    taken: dict[int, int] = {}
    kept = []
    for row, sub in zip(rows.tolist(), subs.tolist(), strict=True):
        taken[sub] = taken.get(sub, 0) + 1
        if taken[sub] <= 2:
            kept.append(row)
    return np.array(kept, np.int32)
