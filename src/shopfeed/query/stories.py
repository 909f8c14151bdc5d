"""Whole requests that tell of a thing without naming it: “my headset lies on the desk, want something to hang it on”.

They stand in ``vocabulary/stories``, a line for each thing: ``thing: request; request``. A long request is nearer to
one of these than to the few words of a written need; they are compared by meaning alone.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from shopfeed.query.needs import known_needs, plainly
from shopfeed.query.text import key_of, normalise, tokenise


@dataclass(frozen=True, slots=True, kw_only=True)
class Stories:
    """The requests and the lines of needs that they tell."""

    texts: tuple[str, ...]
    """In English, where a word of Hindi has one; every word stays, for a sentence says more than its words."""
    told: NDArray[np.intp]
    """``(pairs,)`` numbers of requests, one for each line that one tells."""
    lines: NDArray[np.intp]
    """``(pairs,)`` the numbers of those lines."""


@lru_cache(maxsize=1)
def known_stories() -> Stories:
    """The ones that everybody shares, read once a process. Raises ``ValueError`` for a thing that answers no need."""
    lines_of: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for line, things in enumerate(known_needs().things):
        lines_of[key_of(things[0])].append(line)
    texts: list[str] = []
    pairs: list[tuple[int, int]] = []
    for thing, requests in _written():
        lines = lines_of.get(key_of(thing))
        if lines is None:
            raise ValueError(f"a story tells of {thing!r}, which is the first answer to no need")
        for request in requests:
            pairs += [(len(texts), line) for line in lines]
            texts.append(_plain(request))
    told, lines = np.array(pairs, np.intp).T
    return Stories(texts=tuple(texts), told=told, lines=lines)


def _written() -> Iterator[tuple[str, list[str]]]:
    folder = resources.files("shopfeed.query.vocabulary") / "stories"
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        for line in file.read_text(encoding="utf-8").splitlines():
            thing, _, requests = line.partition(":")
            yield thing, [each.strip() for each in requests.split(";") if each.strip()]


def _plain(request: str) -> str:
    return " ".join(plainly(token.surface) for token in tokenise(normalise(request)))
