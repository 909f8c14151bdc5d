"""What stands below a product: what is like it, and what goes with it."""

from dataclasses import dataclass

import numpy as np

from shopfeed.index import Rows, Snapshot

_NEAR = 160
_LEAST_COMPANION_COSINE = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Rows, best first; neither holds the product itself, and no name comes twice."""

    similar: Rows
    goes_with: Rows


def related_to(snapshot: Snapshot, row: int, *, limit: int) -> Related:
    """Nearest neighbours of the same category, and of other categories (accessories, refills, things used together)."""
    columns = snapshot.columns
    vector = snapshot.vectors[row].astype(np.float32)
    rows = snapshot.index.search(vector[None, :], min(_NEAR, max(1, snapshot.rows)))[0][0]
    rows = rows[(rows >= 0) & (rows != row)]
    rows = rows[~columns.is_sold_out[rows] & (columns.name_group[rows] != columns.name_group[row])]
    _, first = np.unique(columns.name_group[rows], return_index=True)
    rows = rows[np.sort(first)]
    is_same = columns.sub[rows] == columns.sub[row]
    cosines = snapshot.vectors[rows].astype(np.float32) @ vector
    companions = rows[~is_same & (cosines >= _LEAST_COMPANION_COSINE)]
    return Related(similar=rows[is_same][:limit], goes_with=_spread(companions, columns.sub[companions])[:limit])


def _spread(rows: Rows, subs: Rows) -> Rows:
    """At most two of a category: three washing machines do not go with a washing machine."""
    taken: dict[int, int] = {}
    kept = []
    for row, sub in zip(rows.tolist(), subs.tolist(), strict=True):
        taken[sub] = taken.get(sub, 0) + 1
        if taken[sub] <= 2:
            kept.append(row)
    return np.array(kept, np.int32)
