"""Words with two meanings: whether something else in the request speaks for the one that was looked up.

Olive is a colour beside a shirt and not beside oil, gold a material of a ring and a colour of a lamp, "frozen" a film
and no pizza, "noise" a brand of a watch and none before "cancelling".
"""

import re
from dataclasses import dataclass

from shopfeed.query.lexicon import Lexicon
from shopfeed.query.matching import Match
from shopfeed.query.reading import Reading
from shopfeed.query.vocabulary.brands import DOUBTFUL_BRANDS, KNOWN_BRANDS
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.grammar import LIKES
from shopfeed.query.vocabulary.hinglish import PARTICLES
from shopfeed.query.vocabulary.interests import ONLY_WHEN_LIKED
from shopfeed.query.vocabulary.qualities import DOUBTFUL_COLOURS
from shopfeed.query.wanted import NamedType

_COLOUR_WORDS = words("colour color coloured colored shade rang रंग")
_METALS = frozenset({"gold", "silver"})
"""Materials of jewellery, colours of everything else."""
_BED_SIZES = words("king queen single double mini")
_BEDDING = words("bed bedsheet mattress blanket comforter quilt dohar razai pillow net protector sheet duvet sofa")
_WORN = words("clothes shoe jewellery bag cap glove innerwear")
_LONG_REQUEST = 8
"""In longer requests a brand that only the catalogue knows has to stand beside a thing: many are plain words too."""
_NEAR = 3
"""So many words after a brand a thing stands beside it."""
_FOODS = words(
    """food yogurt pizza vegetable fruit meat appetizer snack protein chicken meal ice pea dessert dinner gluten bone
    serving pasta potato bread"""
)
_SAYS_THEME = words("theme themed print printed design lover fan enthusiast pattern motif addict")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_BEFORE_AN_INTEREST = 5
"""So many words before it "loves" still speaks of it."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What the rest of the request says about a match."""

    reading: Reading
    lexicon: Lexicon
    wanted: list[NamedType]

    @property
    def is_worn(self) -> bool:
        """Whether something to wear is wanted."""
        return any(self.lexicon.kinds_of(each.type.name) & _WORN for each in self.wanted)

    def keep(self, match: Match) -> None:
        """Adds the part that the match stands for, or none."""
        start, end = match.start, match.end
        match match.kind:
            case "audience" if match.audience is not None:
                self.reading.add("audience", match.audience, start, end)
            case "colour" if self._is_colour(match):
                self._add_colour(match)
            case "material" if match.name in _METALS and not self._is_jewellery():
                self._add_colour(match)
            case "interest" if self._is_interest(match):
                self.reading.add("interest", match.name, start, end)
            case "brand" if self._is_brand(match):
                self.reading.add("brand", match.name, start, end)
            case "size" if self._is_size(match):
                self.reading.add("size", match.name, start, end)
            case "material" | "occasion" | "quality":
                self.reading.add(match.kind, match.name, start, end)
            case _:
                pass

    def _add_colour(self, match: Match) -> None:
        end = match.end + (self.reading.norm(match.end) in _COLOUR_WORDS)
        self.reading.add("colour", match.name, match.start, end)

    def _is_colour(self, match: Match) -> bool:
        word = self.reading.norm(match.start)
        if not match.is_one_word or (word not in DOUBTFUL_COLOURS and word not in self.lexicon.colours):
            return True
        after, before = self.reading.norm(match.end), self.reading.norm(match.start - 1)
        if after in _COLOUR_WORDS or before in ("in", "colour", "color"):
            return True
        return self.is_worn or any(each.start == match.end for each in self.wanted)

    def _is_jewellery(self) -> bool:
        return any("jewellery" in self.lexicon.kinds_of(each.type.name) for each in self.wanted)

    def _is_interest(self, match: Match) -> bool:
        word = self.reading.norm(match.start)
        if word == "frozen" and _FOODS.intersection(self.reading.norms):
            return False
        if not match.is_one_word or word not in ONLY_WHEN_LIKED:
            return True
        before = self.reading.norms[max(0, match.start - _BEFORE_AN_INTEREST) : match.start]
        is_led = before[-1:] in (["for"], ["about"])
        return is_led or self.reading.norm(match.end) in _SAYS_THEME or not LIKES.isdisjoint(before)

    def _is_brand(self, match: Match) -> bool:
        before, after = self.reading.norm(match.start - 1), self.reading.norm(match.end)
        is_plain_word = match.is_one_word and self.reading.norm(match.start) in ENGLISH | PARTICLES
        is_taught = match.is_one_word and match.name not in KNOWN_BRANDS and len(self.reading) > _LONG_REQUEST
        if match.is_one_word and _ORDINAL.fullmatch(self.reading.norm(match.start)):
            return False
        if not (match.name in DOUBTFUL_BRANDS or is_plain_word or is_taught):
            return True
        if len(self.reading) == 1 or before in ("from", "by", "brand") or after == "brand":
            return True
        if match.is_one_word and self.reading.norm(match.start) in PARTICLES:
            return False
        is_near = any(match.end <= each.start <= match.end + _NEAR for each in self.wanted)
        return is_near or (match.start == 0 and bool(self.wanted))

    def _is_size(self, match: Match) -> bool:
        if not match.is_one_word or match.name not in _BED_SIZES:
            return True
        return any(word in _BEDDING for each in self.wanted for word in each.type.name.split())
