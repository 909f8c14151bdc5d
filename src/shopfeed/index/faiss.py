"""Nearest neighbours with FAISS: the only file that imports it.

Small catalogues are searched exactly (``Flat``); from ``IVF_FROM_ROWS`` on, an inverted file over 8-bit
scalar-quantised vectors (Jégou et al. 2011; measured in docs/decisions/0003) answers in well under a millisecond.
"""

import math
import threading
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Vectors
from shopfeed.errors import Invalid, SnapshotMismatch
from shopfeed.index.vector_index import Rows, Scores

IVF_FROM_ROWS = 20_000
NPROBE = 24  # of 512 lists: docs/decisions/0003
_TRAIN_ROWS_PER_LIST = 64
_ADDED_AT_ONCE = 65_536  # 100 MB of float32 at 384 dimensions
_SEED = 20_240


class FaissIndex:
    """A FAISS index over unit vectors by inner product."""

    def __init__(self, index: Any) -> None:  # Any: FAISS ships no types
        self._index = index

    @classmethod
    def build(cls, vectors: Vectors | NDArray[np.float16], *, kind: str | None = None) -> "FaissIndex":
        """Index ``(rows, dim)`` unit vectors. ``kind`` is a FAISS factory string; ``None`` chooses by size.

        Vectors may be float16 and mapped: they are read in blocks. Raises ``Invalid`` for an unknown kind.
        """
        with _one_build:
            index = cls.trained(vectors, kind=kind or default_kind(len(vectors)))
            for start in range(0, len(vectors), _ADDED_AT_ONCE):
                index.add(np.ascontiguousarray(vectors[start : start + _ADDED_AT_ONCE], dtype=np.float32))
        if len(vectors) and "IVF" in (kind or default_kind(len(vectors))):
            lists = faiss.extract_index_ivf(index)
            lists.nprobe = probed(lists.nlist)
        return cls(index)

    @staticmethod
    def trained(vectors: Vectors | NDArray[np.float16], *, kind: str) -> Any:
        """A FAISS index of that kind that has learned what it needs from these vectors and holds none of them."""
        try:
            index = faiss.index_factory(vectors.shape[1], kind, faiss.METRIC_INNER_PRODUCT)
        except RuntimeError as error:
            raise Invalid(f"not a FAISS index kind: {kind!r} (write for example 'Flat' or 'IVF512,SQ8')") from error
        if not len(vectors):
            return faiss.IndexFlatIP(vectors.shape[1])  # nothing can be learned from nothing
        if not index.is_trained:
            try:
                index.train(_sample(vectors, kind))
            except RuntimeError as error:
                raise Invalid(
                    f"{len(vectors):,} products are too few for the index kind {kind!r}: leave it out"
                ) from error
        return index

    @classmethod
    def load(cls, path: Path) -> "FaissIndex":
        """Map a saved index into memory, shared between processes."""
        try:
            index = faiss.read_index(str(path), faiss.IO_FLAG_MMAP | faiss.IO_FLAG_READ_ONLY)
        except RuntimeError as error:
            raise SnapshotMismatch(f"{path} is not a FAISS index: run 'shopfeed index' to build a new one") from error
        _read_in_this_thread(index)
        return cls(index)

    @property
    def rows(self) -> int:
        return int(self._index.ntotal)

    def search(self, queries: Vectors, k: int, *, effort: float = 1.0) -> tuple[Rows, Scores]:
        if k < 1:
            raise Invalid(f"k must be at least 1, not {k}")
        shape = (len(queries), k)
        if self.rows == 0 or len(queries) == 0:  # FAISS asserts that there is something to search
            return np.full(shape, -1, np.int32), np.full(shape, -np.inf, np.float32)
        scores, rows = self._index.search(
            np.ascontiguousarray(queries, dtype=np.float32), k, params=self._parameters(effort)
        )
        return rows.astype(np.int32), np.where(rows < 0, np.float32(-np.inf), scores)

    def _parameters(self, effort: float) -> Any:
        """What FAISS is told beside a query; ``None`` where it does as it was built."""
        if effort >= 1 or not isinstance(self._index, faiss.IndexIVF):  # one with a rotation before it is none
            return None
        parameters: Any = faiss.SearchParametersIVF()
        parameters.nprobe = max(1, round(effort * self._index.nprobe))
        return parameters

    def save(self, path: Path) -> None:
        faiss.write_index(self._index, str(path))


def _read_in_this_thread(index: Any) -> None:
    """Mapped lists are in memory: the 32 threads that FAISS starts with every search to read ahead cost five of it."""
    try:
        inverted: Any = faiss.extract_index_ivf(index)  # Any: its lists may be None to a type checker, never here
        lists = faiss.downcast_InvertedLists(inverted.invlists)
    except RuntimeError:  # no inverted lists in this kind
        return
    if isinstance(lists, faiss.OnDiskInvertedLists):
        lists.prefetch_nthread = 0


_one_build = threading.Lock()


def default_kind(rows: int) -> str:
    """``Flat`` below ``IVF_FROM_ROWS``; else about ``1.6 * sqrt(rows)`` lists, as a power of two."""
    if rows < IVF_FROM_ROWS:
        return "Flat"
    return f"IVF{2 ** round(math.log2(1.6 * math.sqrt(rows)))},SQ8"


def probed(lists: int) -> int:
    """How many of so many lists a search looks through: 24 of 512, 34 of 2,048, growing with the fourth root."""
    return round(NPROBE * (max(lists, 512) / 512) ** 0.25)


def _sample(vectors: Vectors | NDArray[np.float16], kind: str) -> Vectors:
    """Enough rows to train the lists on, the same ones every time."""
    lists = int("".join(filter(str.isdigit, kind.split(",")[0])) or 256)
    wanted = min(len(vectors), lists * _TRAIN_ROWS_PER_LIST)
    chosen = np.random.default_rng(_SEED).choice(len(vectors), wanted, replace=False)
    return np.ascontiguousarray(vectors[chosen], dtype=np.float32)


def use_threads(count: int) -> None:
    """How many threads a search may use; one is best where many requests are answered side by side."""
    faiss.omp_set_num_threads(count)
