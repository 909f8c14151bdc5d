"""Mends misspelt words with words that the catalogue knows, by symmetric deletion.

Two words within edit distance ``d`` share a word that both reach by at most ``d`` deletions (Garbe, SymSpell, 2012), so
one look-up for each deletion of the misspelt word finds all its neighbours.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from shopfeed.query.glossary import english_of
from shopfeed.query.lexicon import Lexicon
from shopfeed.query.needs import known_needs
from shopfeed.query.numbers import MULTIPLIERS
from shopfeed.query.prices import PRICE_WORDS
from shopfeed.query.roots import roots
from shopfeed.query.text import key_of, singular, tokenise
from shopfeed.query.vocabulary.brands import KNOWN_BRANDS
from shopfeed.query.vocabulary.common import COMMON
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.grammar import DENIALS, DENIALS_AFTER, DEPENDS, QUIET, WANTS
from shopfeed.query.vocabulary.types import NOT_A_TYPE, SERVING

_LEAST_LENGTH = 4
_LONG = 8
"""From this length on two mistakes are mended."""
_LONG_ENOUGH_TO_DOUBT = 6
"""Below this length only slips of the finger are mended."""
_PREFIX = 8
"""Deletions are made in the first letters only; the rest is compared afterwards."""
_ENDINGS = (
    ("ally", ("al", "ic", "")), ("ably", ("able",)), ("ibly", ("ible",)), ("ily", ("y",)), ("ly", ("", "le", "e")),
    ("iest", ("y",)), ("ier", ("y",)), ("iness", ("y",)), ("ness", ("",)), ("less", ("", "e")), ("ful", ("",)),
    ("ings", ("", "e")), ("ing", ("", "e")), ("ied", ("y",)), ("ies", ("y",)), ("ed", ("", "e")), ("ers", ("", "e")),
    ("er", ("", "e")), ("est", ("", "e")), ("able", ("", "e")), ("ability", ("able",)), ("ility", ("le", "ile")),
    ("ity", ("", "e")), ("ment", ("", "e")), ("ation", ("e", "", "ate")), ("ion", ("", "e")), ("ive", ("", "e", "ion")),
    ("ish", ("", "e")), ("ist", ("", "e")), ("al", ("", "e")), ("es", ("", "e")), ("s", ("",)), ("or", ("", "e")),
    ("y", ("", "e")), ("ance", ("", "e")), ("ise", ("",)), ("ize", ("",)), ("en", ("", "e")), ("wise", ("",)),
)  # fmt: skip
"""Endings by which English forms words, and what stood in their place."""
_VOWELS = "aeiou"
_SURE_COUNT = 400
"""A catalogue word in so many names is a word that people mean."""
_AUTHORED_COUNT = 40
"""An authored word counts as much as one that stands in so many names."""
_TIMES_AS_OFTEN = 80
"""What sellers misspell stands in names, too: so much oftener stands the word that is meant."""


@dataclass(frozen=True, kw_only=True)
class Speller:
    """Holds the vocabulary and its deletions."""

    counts: Mapping[str, int]
    neighbours: Mapping[str, tuple[str, ...]]
    needed: Collection[str] = frozenset()
    """Words that tell a need: they are known, and nothing is mended to them."""

    @staticmethod
    def of(lexicon: Lexicon) -> "Speller":
        """A speller that knows the words of that lexicon and plain English ones."""
        counts: dict[str, int] = {word: count for word, count in lexicon.word_counts.items() if word.isalpha()}
        small = " ".join((*DENIALS, *DENIALS_AFTER)).split()
        for word in (
            *lexicon.words,
            *QUIET,
            *ENGLISH,
            *COMMON,
            *DEPENDS,
            *WANTS,
            *NOT_A_TYPE,
            *SERVING,
            *MULTIPLIERS,
            *PRICE_WORDS,
            *small,
        ):
            if word.isalpha():
                counts[word] = counts.get(word, 0) + _AUTHORED_COUNT
        for key in lexicon.type_by_key:
            counts.setdefault(_plural(key[-1]), _AUTHORED_COUNT)
        neighbours: defaultdict[str, list[str]] = defaultdict(list)
        meant = _meant(lexicon)
        for word, count in counts.items():
            if len(word) >= _LEAST_LENGTH - 1 and word.isascii() and (count >= _SURE_COUNT or word in meant):
                for deletion in _deletions(word[:_PREFIX], 2 if len(word) >= _LONG - 1 else 1):
                    neighbours[deletion].append(word)
        return Speller(
            counts=counts,
            neighbours={key: tuple(words) for key, words in neighbours.items()},
            needed=known_needs().words,
        )

    def knowing(self, words: Iterable[str]) -> "Speller":
        """A speller that takes these words for no mistakes; nothing is mended to them."""
        return replace(self, counts={**dict.fromkeys(words, 1), **self.counts})

    def mend(self, text: str, *, kept: Collection[str] = ()) -> str | None:
        """The text with its misspelt words mended, ``None`` where nothing is. ``text`` is normalised; ``kept`` stay."""
        pieces: list[str] = []
        at = 0
        for token in tokenise(text):
            if token.surface in kept or self._is_known(token.surface, token.norm):
                continue
            mended = self.mend_word(token.surface)
            if mended is None and token.norm != token.surface:
                mended = self.mend_word(token.norm)
            if mended is not None:
                pieces.extend((text[at : token.start], mended))
                at = token.end
        return "".join((*pieces, text[at:])) if pieces else None

    def mend_word(self, word: str) -> str | None:
        """The known word that is meant, if one is near enough."""
        if len(word) < _LEAST_LENGTH or len(word) > 24:
            return None
        most = 2 if len(word) >= _LONG else 1
        best: tuple[int, int, str] | None = None
        for deletion in _deletions(word[:_PREFIX], most):
            for candidate in self.neighbours.get(deletion, ()):
                if abs(len(candidate) - len(word)) > most:
                    continue
                distance = edit_distance(word, candidate, most)
                if distance is None or candidate[0] != word[0]:
                    continue
                is_likely = self._is_sure(candidate) and _is_another_vowel(word, candidate)
                if len(word) < _LONG_ENOUGH_TO_DOUBT and not (is_likely or _is_slip(word, candidate)):
                    continue
                rank = (distance, -self.counts[candidate], candidate)
                if best is None or rank < best:
                    best = rank
        return None if best is None or best[2] == word else best[2]

    def _is_sure(self, candidate: str) -> bool:
        return max(self.counts[candidate], self.counts.get(singular(candidate), 0)) >= _SURE_COUNT

    def _is_known(self, surface: str, norm: str) -> bool:
        if not surface.isalpha() or not surface.isascii() or len(surface) < _LEAST_LENGTH:
            return True
        if norm in self.counts or surface in self.counts:
            return not self._is_often_misspelt(surface, self.counts.get(norm, 0) or self.counts[surface])
        if any(each in self.needed for each in roots(surface) if each == surface or each not in QUIET):
            return True
        if english_of(surface, in_names=1) is not None:
            return True
        return any(self.counts.get(stem, 0) >= _AUTHORED_COUNT for stem in _stems(surface))

    def _is_often_misspelt(self, word: str, count: int) -> bool:
        """Whether the ``count`` names that have it have a slip: “protien” stands in 3, protein in hundreds."""
        if count >= _AUTHORED_COUNT or len(word) < _LONG_ENOUGH_TO_DOUBT:
            return False
        meant = self.mend_word(word)
        return meant is not None and self.counts[meant] >= _TIMES_AS_OFTEN * count and _is_slip(word, meant)


def _meant(lexicon: Lexicon) -> frozenset[str]:
    """Words that a misspelt one may stand for: those of phrases with a meaning, of brands only the well-known."""
    phrases = [key for key, said in lexicon.meanings.items() if said[0].kind not in ("brand", "quality")]
    brands = [key_of(brand) for brand in KNOWN_BRANDS]
    prices = [(word,) for word in PRICE_WORDS]
    plurals = [(_plural(key[-1]),) for key in lexicon.type_by_key]
    return frozenset(word for key in (*phrases, *brands, *prices, *plurals, *lexicon.type_by_key) for word in key)


def _plural(word: str) -> str:
    """The plural where it is only an ``s``, otherwise the word itself."""
    return word if word.endswith(("f", "fe", "ch", "sh", "x", "s", "y")) else word + "s"


def _stems(word: str) -> Iterator[str]:
    """What the word may be formed from: ``comfortably`` from ``comfortable``, ``stopped`` from ``stop``."""
    for ending, others in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            yield from (stem + other for other in others if stem + other not in QUIET)
            if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
                yield stem[:-1]


def _deletions(word: str, most: int) -> Iterator[str]:
    yield word
    for first in range(len(word)):
        once = word[:first] + word[first + 1 :]
        yield once
        if most > 1:
            for second in range(first, len(once)):
                yield once[:second] + once[second + 1 :]


def _is_slip(word: str, candidate: str) -> bool:
    """Whether a letter was left out, doubled or swapped; in short words another letter is another word."""
    if len(candidate) > len(word):
        return True
    if len(candidate) == len(word):
        return sorted(word) == sorted(candidate)
    return any(a == b and word[:at] + word[at + 1 :] == candidate for at, (a, b) in enumerate(pairwise(word)))


def _is_another_vowel(word: str, candidate: str) -> bool:
    """ "Shoos" for shoes: a vowel stands for another one inside a word of five letters."""
    differing = [(a, b) for a, b in zip(word, candidate, strict=False) if a != b]
    return (
        len(word) == len(candidate) == _LONG_ENOUGH_TO_DOUBT - 1
        and len(differing) == 1
        and all(letter in _VOWELS for letter in differing[0])
    )


def edit_distance(one: str, other: str, most: int) -> int | None:
    """Insertions, deletions, replacements and swaps of neighbours between them; ``None`` above ``most``."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        following = [i]
        for j, b in enumerate(other, start=1):
            cost = min(row[j] + 1, following[j - 1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            following.append(cost)
        if min(following) > most:
            return None
        before, row = row, following
    return row[-1] if row[-1] <= most else None
