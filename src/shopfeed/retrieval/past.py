"""The little that a source needs to know of a request to follow a person's past: rows, what they weigh, their age."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import ProductId
from shopfeed.pipeline import Found, Rows


class Catalogue(Protocol):
    """Where the rows of a request come from: a snapshot, or the products of a replay."""

    @property
    def version(self) -> str:
        """Changes whenever a row may stand for another product."""
        ...

    @property
    def rows(self) -> int:
        """How many products there are."""
        ...

    def rows_of(self, ids: Sequence[str]) -> Rows:
        """Row numbers by product id, -1 where unknown."""
        ...

    def id_of(self, row: int) -> ProductId:
        """The product id of a row."""
        ...


class Past(Protocol):
    """A request that carries the products which a person acted on, newest first; the arrays have equal length."""

    @property
    def snapshot(self) -> Catalogue: ...

    @property
    def recent_rows(self) -> Rows: ...

    @property
    def recent_weights(self) -> NDArray[np.float32]:
        """What each counts now: above 0, higher is more."""
        ...

    @property
    def recent_ages_s(self) -> NDArray[np.float32]:
        """How long ago each was."""
        ...


def strongest(scores: NDArray[np.floating], count: int) -> Rows:
    """Rows of the ``count`` highest finite scores of ``(rows,)``, best first; equal scores in the order of rows."""
    count = min(count, len(scores))
    if count < 1:
        return np.empty(0, np.int32)
    if count < len(scores) // 4:
        least = np.partition(scores, len(scores) - count)[len(scores) - count]
        near = np.flatnonzero(scores >= least)
    else:
        near = np.arange(len(scores))
    order = near[np.argsort(-scores[near], kind="stable")[:count]]
    return order[np.isfinite(scores[order])].astype(np.int32)


def found(rows: Rows, scores: NDArray[np.floating]) -> Found:
    """Rows, best first, that no single cue of the request led to."""
    return Found(rows=rows, scores=scores.astype(np.float32), cue=np.full(len(rows), -1, np.int16))
