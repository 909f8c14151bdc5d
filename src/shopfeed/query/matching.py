"""Finds the phrases of a request that a lexicon knows; where phrases overlap, the longer and likelier one stays."""

from collections.abc import Iterable
from dataclasses import dataclass

from shopfeed.query.intent import Audience, PartKind
from shopfeed.query.lexicon import Key, Lexicon, Meaning
from shopfeed.query.reading import Reading
from shopfeed.query.text import key_of
from shopfeed.query.vocabulary.grammar import BLOCKING, GENITIVES

_PREFERENCE: tuple[PartKind, ...] = (
    "interest", "occasion", "type", "audience", "brand", "size", "material", "colour", "quality"
)  # fmt: skip
_BLOCKING = frozenset(key_of(phrase) for phrase in BLOCKING)
_BLOCKING_LENGTHS = sorted({len(key) for key in _BLOCKING})


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of the request that a lexicon knows."""

    start: int
    end: int
    kind: PartKind
    name: str
    audience: Audience | None = None

    @staticmethod
    def of(meaning: Meaning, start: int, end: int) -> "Match":
        """The words ``start`` to ``end`` with that meaning."""
        return Match(start, end, meaning.kind, meaning.name, meaning.audience)

    @property
    def is_one_word(self) -> bool:
        """Whether it is a single word."""
        return self.end - self.start == 1


def find_matches(reading: Reading, lexicon: Lexicon) -> list[Match]:
    """Known phrases among the words that are not taken yet, none overlapping, in the order of the text."""
    kept: list[Match] = []
    taken: set[int] = set()
    for match in sorted(_all_matches(reading, lexicon), key=_rank):
        places = range(match.start, match.end)
        if taken.isdisjoint(places):
            kept.append(match)
            taken.update(places)
    return sorted(kept, key=lambda each: each.start)


def _all_matches(reading: Reading, lexicon: Lexicon) -> list[Match]:
    found: list[Match] = []
    blocked = _blocked(reading)
    for start in range(len(reading)):
        begins = (reading.tokens[start].norm, reading.norm(start).partition(" ")[0])
        longest = max(lexicon.longest_from.get(each, 0) for each in begins)
        longest += longest > 1 and reading.norm(start + 1) in GENITIVES
        for end in range(min(len(reading), start + longest), start, -1):
            if not reading.is_free(start, end) or (end - start == 1 and start in blocked):
                continue
            for key in _keys(reading, start, end):
                name = lexicon.type_by_key.get(key)
                if name is not None:
                    found.append(Match(start, end, "type", name))
                found.extend(Match.of(meaning, start, end) for meaning in lexicon.meanings.get(key, ()))
    return found


def _keys(reading: Reading, start: int, end: int) -> Iterable[Key]:
    """What those words are looked up by: as they are written, and in English ("printer ki syahi" is printer ink)."""
    norms = reading.norms[start:end]
    inner = (norm for norm in norms[1:-1] if norm not in GENITIVES)
    in_english = (word for norm in (norms[0], *inner, *norms[1:][-1:]) for word in norm.split())
    written = (token.norm for token in reading.tokens[start:end])
    return dict.fromkeys((tuple(written), tuple(norms), tuple(in_english)))


def _blocked(reading: Reading) -> set[int]:
    """Words that mean nothing alone where they stand."""
    return {
        place
        for at in range(len(reading))
        for length in _BLOCKING_LENGTHS
        if tuple(reading.norms[at : at + length]) in _BLOCKING
        for place in range(at, at + length)
    }


def _rank(match: Match) -> tuple[int, int, int]:
    """Longer first, then by kind; of two types that overlap the later one is the head."""
    return match.start - match.end, _PREFERENCE.index(match.kind), -match.start if match.kind == "type" else match.start
