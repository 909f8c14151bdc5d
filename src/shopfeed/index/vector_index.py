"""The port for nearest neighbours; ``tests/contracts/test_vector_index.py`` says what every adapter must do."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Vectors

Rows = NDArray[np.int32]
"""Row numbers of the snapshot."""
Scores = NDArray[np.float32]


class VectorIndex(Protocol):
    """Inner-product search over unit vectors (so: cosine; L2 distance squared is ``2 - 2 * score``)."""

    @property
    def rows(self) -> int:
        """How many vectors are in it."""
        ...

    def search(self, queries: Vectors, k: int, *, effort: float = 1.0) -> tuple[Rows, Scores]:
        """The ``k`` nearest rows of each query, best first, and their cosines: ``(queries, k)`` each.

        Where fewer than ``k`` are found, the rest of the row is -1 and ``-inf``. ``k`` below 1 raises ``Invalid``.
        An index that looks through a part of its vectors may look through ``effort`` times as many, 0..1, and misses
        some more of the nearest; one that looks through all does so always.
        """
        ...
