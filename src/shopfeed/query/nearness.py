"""How near a request is to every written need by what an encoder makes of both: needs told in nobody's words yet."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Encoder, Vectors
from shopfeed.query.needs import Nearness, known_needs
from shopfeed.query.stories import known_stories

_AT_ONCE = 256
_KEPT = 192
_LESS_FOR_ONE_WORD = 0.2
"""What is written as one word is that word alone: much that has nothing to do with it is near."""
_THINGS = 0.15
"""How much the likeness of the things counts beside that of the wording."""
_THINGS_READ = 2
"""So many things of a line are read."""
_MORE_FOR_A_STORY = 0.1
"""A whole request tells more surely than a few words what it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearNeeds:
    """Compares requests with the wordings of all needs; safe to share between threads."""

    encoder: Encoder
    vectors: NDArray[np.float32]
    """``(encoder's dim + wordings + lines + stories, _KEPT)``: what ``encode_wordings`` made."""

    @staticmethod
    def load(folder: Path, encoder: Encoder | None) -> "NearNeeds | None":
        """What ``encode_wordings`` made, mapped; ``None`` without an encoder, or of other wordings than the present."""
        if encoder is None:
            return None
        path = folder / wordings_file(encoder.id)
        return NearNeeds(encoder=encoder, vectors=np.asarray(np.load(path, mmap_mode="r"))) if path.exists() else None

    def to(self, text: str) -> Nearness:
        """Of a request in plain English to each line of needs: the cosine of its nearest wording or story, and a share
        of that of its things."""
        needs, stories = known_needs(), known_stories()
        into, vectors = self.vectors[: self.encoder.dim], self.vectors[self.encoder.dim :]
        cosines = vectors @ (self.encoder.encode([text])[0] @ into)
        told, things, of_stories = np.split(cosines, np.cumsum([len(needs.wordings), len(needs.things)]))
        told = np.where(needs.is_one_word, told - np.float32(_LESS_FOR_ONE_WORD), told)
        nearest = np.maximum.reduceat(told, needs.first_wordings)
        np.maximum.at(nearest, stories.lines, of_stories[stories.told] + np.float32(_MORE_FOR_A_STORY))
        return nearest + np.float32(_THINGS) * things


@lru_cache(maxsize=4)
def wordings_file(encoder_id: str) -> str:
    """The name of the file with the vectors of the present wordings: others, or of another encoder, do not fit."""
    written = hashlib.sha256("\n".join((encoder_id, str(_KEPT), *_texts())).encode()).hexdigest()
    return f"needs-{written[:16]}.npy"


def encode_wordings(encoder: Encoder) -> Vectors:
    """Of all wordings, of the things of every line, of all stories: three minutes of a core with BERT.

    ``(dim + wordings + lines + stories, _KEPT)``: first the way from the encoder's space into the ``_KEPT`` directions
    in which the texts lie widest (their singular vectors), then all texts there. Half of the directions take half of
    the time, which goes by what is read from memory.
    """
    texts = _texts()
    found = [encoder.encode(texts[at : at + _AT_ONCE]) for at in range(0, len(texts), _AT_ONCE)]
    vectors = np.vstack(found).astype(np.float32)
    _, directions = np.linalg.eigh(vectors.T @ vectors)  # of the smallest first
    into = directions[:, ::-1][:, :_KEPT]
    return np.vstack([into, vectors @ into]).astype(np.float32)


def said_things(things: Sequence[str]) -> str:
    """The things of a line as they are compared with a request."""
    return ", ".join(things[:_THINGS_READ])


def _texts() -> list[str]:
    needs = known_needs()
    return [*needs.wordings, *map(said_things, needs.things), *known_stories().texts]
