"""Remembered neighbours are those of the index, and each vector is asked once."""

import numpy as np

from shopfeed.encoding import Vectors
from shopfeed.index import ExactIndex, Rows
from shopfeed.pipeline import Stage
from shopfeed.retrieval.neighbours import Neighbours


class Counted:
    """A catalogue of three products that counts what its index is asked."""

    def __init__(self, version: str, vectors: Vectors) -> None:
        self.version = version
        self.index = self
        self.asked = 0
        self._inner = ExactIndex(vectors)

    def search(self, queries: Vectors, k: int, *, effort: float = 1.0) -> tuple[Rows, Stage]:
        self.asked += len(queries)
        return self._inner.search(queries, k)


UNIT = np.eye(3, dtype=np.float32)


def test_each_vector_is_asked_once_and_answered_as_by_the_index():
    catalogue, neighbours = Counted("v1", UNIT), Neighbours()

    first = neighbours.search(catalogue, UNIT[[0, 1, 0]], 1)  # type: ignore[arg-type]  # all that it needs
    again = neighbours.search(catalogue, UNIT[[1, 2]], 1)  # type: ignore[arg-type]

    assert first[0].ravel().tolist() == [0, 1, 0]
    assert first[1].ravel().tolist() == [1, 1, 1]
    assert again[0].ravel().tolist() == [1, 2]
    assert catalogue.asked == 3


def test_another_snapshot_is_asked_anew():
    neighbours = Neighbours()
    neighbours.search(Counted("v1", UNIT), UNIT[:1], 1)  # type: ignore[arg-type]

    rows, _ = neighbours.search(Counted("v2", UNIT[::-1]), UNIT[:1], 1)  # type: ignore[arg-type]

    assert rows.tolist() == [[2]]


def test_no_more_is_remembered_than_allowed():
    catalogue, neighbours = Counted("v1", UNIT), Neighbours(most=1)

    neighbours.search(catalogue, UNIT[:2], 1)  # type: ignore[arg-type]
    neighbours.search(catalogue, UNIT[:1], 1)  # type: ignore[arg-type]

    assert catalogue.asked == 3


def test_nothing_asked_is_nothing_found():
    rows, cosines = Neighbours().search(Counted("v1", UNIT), UNIT[:0], 2)  # type: ignore[arg-type]

    assert rows.shape == cosines.shape == (0, 2)
