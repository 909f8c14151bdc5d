"""The type that the head of a product's name says, and whether another is a second one of it."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.query.lexicon import Key, Lexicon
from shopfeed.query.text import key_of

_PREFIX = re.compile(r"^\s*(?:[(\[][^)\]]*[)\]]\s*)+")  # “(Renewed) ...”
_HEAD_ENDS = re.compile(r"[,(|\[]| with | for ", re.IGNORECASE)
_DASH = " - "
_MOST_PARTS = 2


@dataclass(frozen=True, slots=True)
class Said:
    """What a name says that its product is."""

    name: str
    """Of the type; of an accessory the words by which it goes: strings and a bag both serve a guitar."""
    also: frozenset[str]
    """Wider types that it is, too; none for an accessory."""

    def is_second(self, other: "Said") -> bool:
        """Whether who has ``other`` has one already: the same type, or one of the two is a kind of the other."""
        return self.name == other.name or self.name in other.also or other.name in self.also


def heads_of(name: str) -> tuple[Key, ...]:
    """The words before what a product comes with, is for, or is described by; after a dash, too: “Some Brand - Jeans”.

    The first that says a type is the head.
    """
    parts = _HEAD_ENDS.split(_PREFIX.sub("", name), maxsplit=1)[0].split(_DASH)
    return tuple(key_of(part) for part in parts[:_MOST_PARTS])


def said_by(lexicon: Lexicon, name: str) -> Said | None:
    """The last type in the head of a name; ``None`` where it says none, or only that it is some case, cover or stand.

    “Watch Case” is an accessory of its own, a “Tripod Stand” is a tripod.
    """
    found = ((words, _last_type(lexicon, words, len(words))) for words in heads_of(name))
    words, at = next(((words, at) for words, at in found if at is not None), ((), None))
    if at is None:
        return None
    start, end = at
    said = lexicon.types[lexicon.type_by_key[words[start:end]]]
    if not said.is_accessory:
        return Said(said.name, lexicon.kinds_of(said.name) - {said.name})
    if said.accessory_of:
        return Said(" ".join(words[start:end]), frozenset())
    before = _last_type(lexicon, words, start)
    if before is None or before[1] != start:
        return None
    served = lexicon.types[lexicon.type_by_key[words[before[0] : start]]]
    its_own = " ".join(words[before[0] : start])
    return Said(its_own if served.is_accessory else f"{served.name} {said.name}", frozenset())


def _last_type(lexicon: Lexicon, words: Key, before: int) -> tuple[int, int] | None:
    """Where the last type in the first words stands, the longest that ends there."""
    for end in range(before, 0, -1):
        for start in range(max(0, end - lexicon.longest), end):
            if words[start:end] in lexicon.type_by_key:
                return start, end
    return None


HEADS = "heads.json"
"""The file of a snapshot with the heads of its names."""
_NOTHING = -1


class Heads:
    """What many names say that their products are, a row a name."""

    def __init__(self, things: Sequence[Said], rows: NDArray[np.int32]) -> None:
        """``rows`` ``(names,)`` are places in ``things``, -1 for a name that says nothing."""
        self._things = things
        self._rows = rows

    @staticmethod
    def of(lexicon: Lexicon, names: Iterable[str]) -> "Heads":
        """Read off the names; about 50 microseconds each."""
        places: dict[Said, int] = {}
        said = (said_by(lexicon, name) for name in names)
        rows = [_NOTHING if each is None else places.setdefault(each, len(places)) for each in said]
        return Heads(tuple(places), np.array(rows, np.int32))

    @staticmethod
    def load(folder: Path) -> "Heads | None":
        """What was written into ``folder``; ``None`` where nothing was."""
        path = folder / HEADS
        if not path.exists():
            return None
        kept = json.loads(path.read_text(encoding="utf-8"))
        things = [Said(name, frozenset(also)) for name, also in kept["things"]]
        return Heads(things, np.array(kept["rows"], np.int32))

    def write(self, path: Path) -> None:
        """Keep them as JSON."""
        things = [(thing.name, sorted(thing.also)) for thing in self._things]
        path.write_text(json.dumps({"things": things, "rows": self._rows.tolist()}), encoding="utf-8")

    def medians(self, prices: NDArray[np.int64]) -> NDArray[np.float32]:
        """``(names,)``: of ``prices`` ``(names,)`` the median over all that say the same, 0 and less left out.

        NaN where a name says nothing, or nothing that says it has a price.
        """
        usual = np.full(len(self._things) + 1, np.nan, np.float32)
        priced = np.flatnonzero((prices > 0) & (self._rows != _NOTHING))
        order = priced[np.argsort(self._rows[priced], kind="stable")]
        said, first = np.unique(self._rows[order], return_index=True)
        for thing, part in zip(said.tolist(), np.split(prices[order], first[1:]), strict=False):
            usual[thing] = np.median(part)
        return usual[self._rows]

    def say_another(self, wanted: Said) -> NDArray[np.bool_]:
        """``(names,)``: which say a thing that is neither ``wanted`` nor a kind of it, nor what that is a kind of."""
        is_another = np.array([*(not thing.is_second(wanted) for thing in self._things), False], np.bool_)
        return is_another[self._rows]
