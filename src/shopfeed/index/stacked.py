"""Arrays end to end without copying the first: what is large and mapped stays where it is while rows are added."""

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from shopfeed.encoding import Vectors
from shopfeed.errors import Invalid
from shopfeed.index.vector_index import Rows, Scores, VectorIndex


class Stacked:
    """``first`` and then ``rest``, equal but for their length; only what is taken from it is copied."""

    def __init__(self, first: NDArray[Any], rest: NDArray[Any]) -> None:
        self._first = first
        self._rest = rest

    def __len__(self) -> int:
        return len(self._first) + len(self._rest)

    @property
    def shape(self) -> tuple[int, ...]:
        """As of an array."""
        return (len(self), *self._first.shape[1:])

    @property
    def dtype(self) -> np.dtype[Any]:
        """As of an array."""
        return self._first.dtype

    def __getitem__(self, key: Any) -> Any:
        """By number, numbers, mask or slice over the first axis, as of an array."""
        if isinstance(key, slice):
            key = np.arange(*key.indices(len(self)))
        at = np.asarray(key)
        at = np.flatnonzero(at) if at.dtype == np.bool_ else at
        border = len(self._first)
        if at.ndim == 0:
            return self._first[at] if at < border else self._rest[at - border]
        at = at.astype(np.intp, copy=False)
        is_added = at >= border
        if not is_added.any():
            return self._first[at]
        taken = np.empty((*at.shape, *self._first.shape[1:]), self.dtype)
        taken[~is_added] = self._first[at[~is_added]]
        taken[is_added] = self._rest[at[is_added] - border]
        return taken

    def __array__(self, dtype: DTypeLike | None = None, *, copy: bool | None = None) -> NDArray[Any]:
        """Both in one array: a copy of everything."""
        return np.concatenate([self._first, self._rest]).astype(dtype or self.dtype, copy=False)

    def astype(self, dtype: DTypeLike) -> NDArray[Any]:
        """As of an array: a copy of everything."""
        return self.__array__(dtype)


class LayeredIndex:
    """Two indexes that are searched as one; the rows of ``rest`` come after those of ``first``."""

    def __init__(self, first: VectorIndex, rest: VectorIndex) -> None:
        self._first = first
        self._rest = rest

    @property
    def rows(self) -> int:
        return self._first.rows + self._rest.rows

    def search(self, queries: Vectors, k: int, *, effort: float = 1.0) -> tuple[Rows, Scores]:
        if k < 1:
            raise Invalid(f"k must be at least 1, not {k}")
        rows, scores = self._first.search(queries, k, effort=effort)
        more_rows, more_scores = self._rest.search(queries, min(k, max(1, self._rest.rows)), effort=effort)
        more_rows = np.where(more_rows < 0, more_rows, more_rows + np.int32(self._first.rows))
        rows, scores = np.hstack([rows, more_rows]), np.hstack([scores, more_scores])
        best = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        return np.take_along_axis(rows, best, axis=1), np.take_along_axis(scores, best, axis=1)
