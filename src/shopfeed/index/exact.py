"""Nearest neighbours by comparing with every vector: the yardstick, and the index of small catalogues and deltas."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Vectors
from shopfeed.errors import Invalid
from shopfeed.index.vector_index import Rows, Scores

_BLOCK_ROWS = 16_384  # a block of float32 at 384 dimensions is 25 MB: it stays near the cache and bounds memory


class ExactIndex:
    """Compares with all rows, block by block; the vectors may be float16 and mapped from a file."""

    def __init__(self, vectors: NDArray[np.float16] | NDArray[np.float32]) -> None:
        self._vectors = vectors

    @classmethod
    def load(cls, path: Path) -> "ExactIndex":
        """Map a saved index."""
        return cls(np.load(path, mmap_mode="r"))

    @property
    def rows(self) -> int:
        return self._vectors.shape[0]

    def search(self, queries: Vectors, k: int, *, effort: float = 1.0) -> tuple[Rows, Scores]:
        if k < 1:
            raise Invalid(f"k must be at least 1, not {k}")
        best_rows = np.full((len(queries), k), -1, np.int32)
        best_scores = np.full((len(queries), k), -np.inf, np.float32)
        for start in range(0, self.rows, _BLOCK_ROWS):
            block = np.asarray(self._vectors[start : start + _BLOCK_ROWS], dtype=np.float32)
            scores = np.hstack([best_scores, queries @ block.T])
            numbers = np.arange(start, start + len(block), dtype=np.int32)
            rows = np.hstack([best_rows, np.broadcast_to(numbers, (len(queries), len(block)))])
            top = _top_k(scores, k)
            best_scores = np.take_along_axis(scores, top, axis=1)
            best_rows = np.take_along_axis(rows, top, axis=1)
        return best_rows, best_scores

    def save(self, path: Path) -> None:
        with path.open("wb") as file:
            np.save(file, self._vectors)


def _top_k(scores: Scores, k: int) -> NDArray[np.intp]:
    """Positions of the ``k`` best of each line, best first; equal scores in the order of their positions."""
    if scores.shape[1] > 4 * k:
        near = np.sort(np.argpartition(-scores, k - 1, axis=1)[:, :k], axis=1)
    else:
        near = np.broadcast_to(np.arange(scores.shape[1]), scores.shape)
    order = np.argsort(-np.take_along_axis(scores, near, axis=1), axis=1, kind="stable")[:, :k]
    return np.take_along_axis(near, order, axis=1)
