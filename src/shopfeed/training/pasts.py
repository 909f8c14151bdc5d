"""People's pasts from the log of events, as the sequence model is taught on them."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from shopfeed.events import Event, EventKind, UserId
from shopfeed.pipeline import Rows

ACTED = frozenset({EventKind.CLICK, EventKind.SAVE, EventKind.CART, EventKind.PURCHASE})
"""What counts as acting on a product."""


def pasts_from(events: Iterable[Event], rows_of: Callable[[Sequence[str]], Rows]) -> list[Rows]:
    """What each person acted on, the oldest first; acting on one product twice in a row is one step.

    ``events`` stand in the order of receipt; products that the catalogue no longer has are passed over.
    """
    acted: dict[UserId, list[str]] = {}
    for event in events:
        if event.kind in ACTED and event.product_id is not None:
            acted.setdefault(event.user_id, []).append(event.product_id)
    pasts = [rows_of(ids) for ids in acted.values()]
    return [_without_stutter(rows[rows >= 0]) for rows in pasts]


def _without_stutter(rows: Rows) -> Rows:
    return rows[np.diff(rows, prepend=-1) != 0]
