"""Candidates and requests over the small shop, for tests of filters, scorers and selectors."""

from collections.abc import Sequence

import numpy as np

from shopfeed.context import Context, PersonRequest
from shopfeed.index import Snapshot
from shopfeed.pipeline import Candidates


def request_of(context: Context, *, excluded: Sequence[str] = ()) -> PersonRequest:
    """What a pipeline is asked for the person of ``context``."""
    return PersonRequest(context=context, excluded_rows=context.snapshot.rows_of(excluded))


def all_of(snapshot: Snapshot, *, scores: Sequence[float] | None = None) -> Candidates:
    """Every product of the shop, with one score each (equal ones where none are given)."""
    column = np.zeros(snapshot.rows) if scores is None else np.array(scores)
    return Candidates(
        rows=np.arange(snapshot.rows, dtype=np.int32),
        source=np.zeros(snapshot.rows, np.uint8),
        cue=np.full(snapshot.rows, -1, np.int16),
        stages=("relevance",),
        scores=column[:, None].astype(np.float32),
    )


def ids(snapshot: Snapshot, rows: np.ndarray) -> list[str]:
    """Product ids of rows."""
    return [snapshot.id_of(int(row)) for row in rows]


def kinds(snapshot: Snapshot, rows: np.ndarray) -> set[str]:
    """The kinds of products, such as ``tent``."""
    return {each.split("-")[0] for each in ids(snapshot, rows)}
