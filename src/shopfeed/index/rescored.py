"""Neighbours from an index that keeps little of each vector, put in order by the vectors themselves."""

import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Vectors, widened
from shopfeed.errors import Invalid
from shopfeed.index.vector_index import Rows, Scores, VectorIndex

_AT_LEAST = 100
_TIMES = 2
"""Of so many, and of so many times the wanted neighbours, the best are taken (benchmarks/sizes.py)."""


class RescoredIndex:
    """The index within finds, ``vectors`` decide; these may be float16 and mapped: a search reads some hundred rows."""

    def __init__(self, index: VectorIndex, vectors: NDArray[np.float16]) -> None:
        self._index = index
        self._vectors = vectors

    @property
    def rows(self) -> int:
        return self._index.rows

    def search(self, queries: Vectors, k: int, *, effort: float = 1.0) -> tuple[Rows, Scores]:
        if k < 1:
            raise Invalid(f"k must be at least 1, not {k}")
        wanted = max(k, min(max(_AT_LEAST, _TIMES * k), self.rows))
        rows, _ = self._index.search(queries, wanted, effort=effort)
        scores = np.full(rows.shape, -np.inf, np.float32)
        for at, query in enumerate(queries):
            known = rows[at] >= 0
            scores[at, known] = widened(self._vectors[rows[at, known]]) @ query
        best = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        return np.take_along_axis(rows, best, axis=1), np.take_along_axis(scores, best, axis=1)
