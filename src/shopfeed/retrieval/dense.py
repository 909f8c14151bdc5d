"""Candidates by meaning: the nearest vectors."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from shopfeed.encoding import Vectors
from shopfeed.index import Snapshot
from shopfeed.pipeline import Found, Mask


class Meant(Protocol):
    """What the source reads of a request."""

    @property
    def snapshot(self) -> Snapshot: ...
    @property
    def vector(self) -> Vectors | None: ...
    @property
    def allowed(self) -> Mask: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Dense:
    """The nearest allowed rows; where few rows are allowed each of them is compared."""

    name: str = "dense"
    k: int = 300
    most_compared: int = 4_000
    """So many rows cost 4 ms to compare one by one; the index then finds too few that are allowed."""

    def find(self, request: Meant) -> Found:
        snapshot = request.snapshot
        if request.vector is None or not snapshot.rows:
            return Found.nothing()
        allowed = int(np.count_nonzero(request.allowed))
        if allowed <= self.most_compared:
            rows = np.flatnonzero(request.allowed).astype(np.int32)
            cosines = snapshot.vectors_of(rows) @ request.vector
            order = np.argsort(-cosines, kind="stable")[: self.k]
            rows, cosines = rows[order], cosines[order]
        else:
            found, near = snapshot.index.search(request.vector[None, :], min(self.k, snapshot.rows))
            keep = found[0] >= 0
            keep[keep] = request.allowed[found[0][keep]]
            rows, cosines = found[0][keep], near[0][keep]
        return Found(rows=rows, scores=cosines, cue=np.full(len(rows), -1, np.int16))
