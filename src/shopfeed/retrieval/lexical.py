"""Candidates by their words, and candidates that fulfil what was asked for."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.index.lexical import best
from shopfeed.pipeline import Found, Mask, Rows


class Worded(Protocol):
    """What the sources read of a request."""

    @property
    def words(self) -> NDArray[np.float32]: ...
    @property
    def allowed(self) -> Mask: ...
    @property
    def joint(self) -> Mask: ...
    @property
    def traits(self) -> "Liked": ...


class Liked(Protocol):
    """What they read of every row."""

    @property
    def popularity(self) -> NDArray[np.float32]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexical:
    """The allowed rows of the highest BM25."""

    name: str = "lexical"
    k: int = 300

    def find(self, request: Worded) -> Found:
        rows = best(np.where(request.allowed, request.words, 0), self.k)
        return _found(rows, request.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fulfilling:
    """Rows that fulfil every wish that can be fulfilled together: those with the most words of the request first.

    Neither nearness nor words alone bring them all up where a request names many things at once.
    """

    name: str = "fulfilling"
    k: int = 200

    def find(self, request: Worded) -> Found:
        scores = request.words + _EVEN_WITHOUT_WORDS * (1 + request.traits.popularity)
        rows = best(np.where(request.joint, scores, 0).astype(np.float32), self.k)
        return _found(rows, request.words)


_EVEN_WITHOUT_WORDS = np.float32(1e-3)


def _found(rows: Rows, words: NDArray[np.float32]) -> Found:
    return Found(rows=rows, scores=words[rows], cue=np.full(len(rows), -1, np.int16))
