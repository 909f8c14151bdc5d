"""An encoder without a model: words and pieces of words hashed to columns, where nothing may be downloaded."""

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import pairwise

import numpy as np

from shopfeed.encoding.encoder import Vectors

_DIM = 256
_WORD = re.compile(r"\w+")
_PIECE = 3  # characters
_PIECE_WEIGHT = 0.4  # a word's pieces together stay below the word itself
_MAX_CHARACTERS = 2_000


class HashingEncoder:
    """Signed feature hashing (Weinberger et al., 2009) of words, pairs of words and character trigrams.

    It finds what shares words, and words that are nearly spelled alike; it knows no synonyms.
    """

    @property
    def id(self) -> str:
        """The same everywhere: there are no weights."""
        return "hashing-256-v1"

    @property
    def dim(self) -> int:
        """The number of columns."""
        return _DIM

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One unit row for each text; a text without a word points along the first axis."""
        vectors = np.zeros((len(texts), _DIM), np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for feature, weight in _features(text):
                column, sign = _place(feature)
                row[column] += sign * weight
            if not row.any():
                row[0] = 1
            row /= np.linalg.norm(row)
        return vectors


def _features(text: str) -> Iterator[tuple[str, float]]:
    words = _WORD.findall(text[:_MAX_CHARACTERS].casefold())
    for word in words:
        yield word, 1.0
        framed = f"<{word}>"
        for start in range(len(framed) - _PIECE + 1):
            yield f"#{framed[start : start + _PIECE]}", _PIECE_WEIGHT
    for first, second in pairwise(words):
        yield f"{first} {second}", 0.5


def _place(feature: str) -> tuple[int, int]:
    number = int.from_bytes(blake2b(feature.encode(errors="replace"), digest_size=4).digest(), "little")
    return (number >> 1) % _DIM, 1 if number & 1 else -1
