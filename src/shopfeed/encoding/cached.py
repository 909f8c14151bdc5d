"""Remembers the vectors of the queries that people repeat."""

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

import numpy as np

from shopfeed.encoding.encoder import Encoder, Vectors
from shopfeed.errors import Invalid


class CachedEncoder:
    """An encoder that keeps the vectors of the ``size`` single texts used last; safe to share between threads.

    Only calls with one text are remembered: queries come one by one, and a batch of products would push them out.
    """

    def __init__(self, encoder: Encoder, *, size: int = 4_096) -> None:
        if size < 1:
            raise Invalid(f"a cache of queries holds at least 1, not {size}")
        self._encoder = encoder
        self._size = size
        self._kept: OrderedDict[str, Vectors] = OrderedDict()
        self._lock = Lock()
        self._hits = 0
        self._misses = 0

    @property
    def id(self) -> str:
        """That of the encoder within."""
        return self._encoder.id

    @property
    def dim(self) -> int:
        """That of the encoder within."""
        return self._encoder.dim

    @property
    def hits(self) -> int:
        """How many single texts were answered from memory."""
        return self._hits

    @property
    def misses(self) -> int:
        """How many single texts had to be encoded."""
        return self._misses

    def encode(self, texts: Sequence[str]) -> Vectors:
        """As the encoder within; two threads that ask for the same new text at once may both compute it."""
        if len(texts) != 1:
            return self._encoder.encode(texts)
        (text,) = texts
        kept = self._look_up(text)
        if kept is None:
            kept = self._encoder.encode(texts)
            self._keep(text, kept)
        return np.array(kept)

    def _look_up(self, text: str) -> Vectors | None:
        with self._lock:
            kept = self._kept.get(text)
            if kept is None:
                self._misses += 1
            else:
                self._hits += 1
                self._kept.move_to_end(text)
            return kept

    def _keep(self, text: str, vectors: Vectors) -> None:
        with self._lock:
            self._kept[text] = vectors
            self._kept.move_to_end(text)
            if len(self._kept) > self._size:
                self._kept.popitem(last=False)
