"""The type that the head of a product's name says, and whether another is a second one of it."""

import re
from dataclasses import dataclass

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
