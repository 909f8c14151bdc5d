"""The port for turning text into vectors; ``tests/contracts/test_encoder.py`` says what every adapter must do."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""``(texts, dim)``, unit rows (L2)."""


class Encoder(Protocol):
    """A sentence encoder. Equal texts give equal vectors, alone or in a batch."""

    @property
    def id(self) -> str:
        """Names the model and its weights (name and hash): two encoders of one id give the same vectors."""
        ...

    @property
    def dim(self) -> int:
        """The number of columns."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One unit row for each text, in their order; ``(0, dim)`` for none. Long texts are cut at a limit."""
        ...
