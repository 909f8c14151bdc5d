"""Other words for what was understood, read off the lexicon: wordings of a colour, kinds of a type."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from shopfeed.query import Heads, Lexicon, ProductType, Said, english_of
from shopfeed.query.text import key_of

_NO_OTHER_COLOUR = frozenset({"multicolour", "transparent"})
"""What has one of these may have the wanted colour as well."""


class Synonyms:
    """Look-ups over one lexicon; made once for a snapshot."""

    def __init__(self, lexicon: Lexicon) -> None:
        wordings: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for key, meanings in lexicon.meanings.items():
            for meaning in meanings:
                wordings[meaning.kind, meaning.name].append(" ".join(key))
        self._wordings = dict(wordings)
        self._narrower: defaultdict[str, list[ProductType]] = defaultdict(list)
        for name, each in lexicon.types.items():
            for kind in sorted(lexicon.kinds_of(name) - {name}):
                self._narrower[kind].append(each)
        self._lexicon = lexicon
        named = {name for kind, name in wordings if kind == "colour"}
        self.colours = tuple(sorted(named - _NO_OTHER_COLOUR))
        """Names of colours that exclude each other."""

    def wordings(self, kind: str, name: str) -> Sequence[str]:
        """All words that say it."""
        return self._wordings.get((kind, name), ())

    def narrower(self, wanted: ProductType) -> Sequence[ProductType]:
        """Types that are one as well: a sneaker is a shoe. An accessory is never a kind of what it serves."""
        return [each for each in self._narrower.get(wanted.name, ()) if each.is_accessory == wanted.is_accessory]

    def said(self, wanted: ProductType) -> Said:
        """The type as the head of a name would say it."""
        return Said(wanted.name, self._lexicon.kinds_of(wanted.name) - {wanted.name})

    def heads(self, names: Iterable[str]) -> Heads:
        """What these names say that their products are."""
        return Heads.of(self._lexicon, names)

    def english(self, word: str) -> str | None:
        """What a word of Hindi that few names have is in English."""
        return english_of(word, max(self._lexicon.word_counts.get(each, 0) for each in (word, *key_of(word))))
