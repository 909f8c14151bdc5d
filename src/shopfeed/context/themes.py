"""What a dismissal is about in words: those by which the person had come to it, if they tell one thing of another.

A vector says what a product is like. What was waved away is often an accessory, or stood there for an interest that is
wider than itself: the words that it has in common with the searches and products before it say which one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shopfeed.index import Rows, Snapshot
from shopfeed.index.lexical import NAME_ZONES, LexicalIndex
from shopfeed.index.tokens import stems

Stems = frozenset[int]
"""Numbers of a snapshot's vocabulary."""

_TELLING_IDF = 3.0
"""A word that stands in more than 5 % of the products (“women”, “black”) tells no theme."""
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """Words of a theme and how much each says of it; the weights sum to 1."""

    weights: Mapping[int, float]

    def are_in(self, said: Stems) -> bool:
        """Whether these words say at least half of the theme."""
        return sum(weight for stem, weight in self.weights.items() if stem in said) >= _HALF

    def hold(self, snapshot: Snapshot, rows: Rows) -> NDArray[np.bool_]:
        """For each row whether its name says at least half of the theme."""
        said = np.zeros(len(rows), np.float32)
        taken = snapshot.lexical.forward.take(rows)
        for stem, weight in self.weights.items():
            said += np.float32(weight) * taken.has(stem, NAME_ZONES)
        return said >= _HALF


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """An event before a dismissal, by its words, its nearness to the product, and its weight."""

    stems: Stems
    cosine: float
    weight: float
    is_search: bool


def name_stems(snapshot: Snapshot, rows: Rows) -> list[Stems]:
    """The words of the names of some products; none for a row of -1."""
    known = rows >= 0
    taken = snapshot.lexical.forward.take(rows[known])
    in_name = NAME_ZONES[taken.zones]
    bounds = np.searchsorted(taken.owner[in_name], np.arange(taken.rows + 1)).tolist()
    said, stem_list = iter(range(taken.rows)), taken.stems[in_name].tolist()
    return [
        frozenset(stem_list[bounds[at := next(said)] : bounds[at + 1]]) if is_known else frozenset()
        for is_known in known.tolist()
    ]


def query_stems(snapshot: Snapshot, query: str) -> Stems:
    """The words of a search that the catalogue knows."""
    return frozenset(number for number in snapshot.lexical.numbers(_stems_of(query)) if number >= 0)


@lru_cache(maxsize=4_096)  # the same searches are read for every answer
def _stems_of(query: str) -> tuple[str, ...]:
    return tuple(stems(query))


def theme_words(lexical: LexicalIndex, own: Stems, causes: Sequence[Cause], *, near: float) -> ThemeWords | None:
    """The words that a dismissed product shares with what led to it; ``None`` where nothing in words did.

    ``own`` are those of its name. What led to it is as near as ``near``, or has one of its telling words. Of that a
    word counts by its idf times the cube of the share of the causes that have it, if the person searched for it or the
    product has it. The product itself must say half of the theme.
    """
    telling = {stem for stem in own if lexical.name_idf(stem) >= _TELLING_IDF}
    led = [each for each in causes if each.cosine >= near or each.stems & telling]
    searched = frozenset[int]().union(*(each.stems for each in led if each.is_search))
    if len(led) < 2 and not searched:
        return None
    total = max(sum(each.weight for each in led), 1e-12)
    weights: dict[int, float] = {}
    for stem in own | searched:
        share = sum(each.weight for each in led if stem in each.stems) / total
        if share > 0 and (idf := lexical.name_idf(stem)) >= _TELLING_IDF:
            weights[stem] = idf * share**3
    whole = sum(weights.values())
    theme = ThemeWords({stem: weight / whole for stem, weight in weights.items()})
    return theme if weights and theme.are_in(own) else None
