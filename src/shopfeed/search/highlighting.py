"""Where a name answers a request."""

from collections.abc import Collection
from functools import lru_cache

from shopfeed.index.tokens import words

_GAP = 2  # characters between two words that are marked as one span


@lru_cache(maxsize=16_384)  # liked products are shown again and again
def _words(name: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((word.stem, word.start, word.end) for word in words(name))


def highlights(name: str, stems: Collection[str]) -> tuple[tuple[int, int], ...]:
    """Spans ``[start, end)`` of the words of ``name`` whose stems were asked for, ascending, neighbours joined."""
    spans: list[tuple[int, int]] = []
    for stem, start, end in _words(name):
        if stem in stems:
            if spans and start - spans[-1][1] < _GAP:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    return tuple(spans)
