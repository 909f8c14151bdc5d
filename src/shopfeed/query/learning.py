"""What a catalogue teaches about words: types, brands, colours, materials, characters, and how words are spelt.

A kind of thing is the noun that ends the first phrase of many names, under many brands. ``bluetooth`` is followed by
``speaker`` sometimes, ``washing`` by ``machine`` nearly always: only the second makes one kind out of two words. What
answers a written need ("floor wiper", "silica gel") is a kind as well, where the catalogue has it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from shopfeed.query.lexicon import SERVING, SERVING_ALWAYS, Lexicon
from shopfeed.query.needs import known_needs
from shopfeed.query.text import key_of, normalise, singular
from shopfeed.query.vocabulary.brands import DOUBTFUL_BRANDS
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.grammar import QUIET
from shopfeed.query.vocabulary.types import NOT_A_TYPE

_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:\.\d+)?|[,|(\[:/;]| - ")
_ENDS = frozenset(
    {",", "|", "(", "[", ":", "/", ";", "-", "with", "for", "by", "in", "from", "of", "to", "without", "and"}
)
_LEAST_NAMES = 12
"""A head noun stands at the end of at least so many names."""
_LEAST_FIRST_WORDS = 6
"""They begin with at least so many different words: it is no brand's model."""
_LEAST_SHARE_AT_END = 0.3
"""Of all its uses, so many end the first phrase."""
_LEAST_COHESION = 0.35
"""Of all uses of the first word of a compound, so many stand before this head."""
_LEAST_NAMES_OF_AN_ANSWER = 8
"""What answers a written need is a kind of thing where so many names hold it."""
_LONGEST_ANSWER = 3
_LEAST_WORD_COUNT = 3
_LEAST_SHARE_AS_BRAND = 0.5
"""Of all names with that word, so many are of that brand."""
_LONGEST_BRAND = 4
_LONGEST_ATTRIBUTE = 3
_SHORTEST_ATTRIBUTE = 3
_ATTRIBUTES = {
    "colours": ("colour", "color", "colours", "colors"),
    "materials": ("material", "fabric", "materials"),
    "interests": ("character", "theme", "characters", "franchise", "interest"),
    "types": ("product_type", "type"),
}


def learn(
    *,
    names: Iterable[str],
    brands: Iterable[str | None] = (),
    categories: Iterable[tuple[str, str]] = (),
    attributes: Iterable[Mapping[str, str]] = (),
) -> Lexicon:
    """The lexicon of that catalogue; every argument is one value a product, in no promised order."""
    known = Lexicon()
    counts: Counter[str] = Counter()
    heads = _Heads(known)
    for name in names:
        words = [_norm(word) for word in _WORDS.findall(normalise(name))]
        counts.update({word for word in words if len(word) > 2 and word.isalpha()})
        heads.see(words)
    for _, sub in set(categories):
        heads.see_category(sub)
    brand_counts = Counter(normalise(brand) for brand in brands if brand)
    attribute_values = _attribute_values(attributes, known)
    for name in attribute_values["types"]:
        heads.see_type(name)
    return Lexicon(
        learned_types=heads.types(),
        brands=tuple(sorted(name for name in brand_counts if _is_brand(name, brand_counts[name], counts, known))),
        colours=attribute_values["colours"],
        materials=attribute_values["materials"],
        interests=attribute_values["interests"],
        word_counts={word: count for word, count in sorted(counts.items()) if count >= _LEAST_WORD_COUNT},
    )


def new_brands(lexicon: Lexicon, brands: Iterable[str | None]) -> tuple[str, ...]:
    """The brands among these (one value a product) that ``lexicon`` does not know yet, by the rule of ``learn``."""
    counts = Counter(normalise(brand) for brand in brands if brand)
    known, words = set(lexicon.brands), Counter(dict(lexicon.word_counts))
    return tuple(sorted(n for n in counts if n not in known and _is_brand(n, counts[n], words, lexicon)))


def _norm(word: str) -> str:
    return singular(word.strip())


class _Heads:
    """Counts which nouns end the first phrases of names."""

    def __init__(self, known: Lexicon) -> None:
        self._known = known
        self._at_end: Counter[tuple[str, ...]] = Counter()
        self._first_words: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        self._uses: Counter[str] = Counter()
        self._pairs: Counter[tuple[str, str]] = Counter()
        self._named: set[tuple[str, ...]] = set()
        self._categories: set[tuple[str, ...]] = set()
        self._answers = frozenset(filter(self._may_answer, (key_of(each) for each in known_needs().answers)))
        self._answers_begin = frozenset(key[0] for key in self._answers)
        self._names_with: Counter[tuple[str, ...]] = Counter()

    def see(self, words: list[str]) -> None:
        self._uses.update(words)
        self._pairs.update(pairwise(words))
        self._names_with.update(
            {
                key
                for at, word in enumerate(words)
                if word in self._answers_begin
                for length in range(1, _LONGEST_ANSWER + 1)
                if (key := tuple(words[at : at + length])) in self._answers
            }
        )
        phrase = self._first_phrase(words)
        for length in range(1, min(4, len(phrase))):
            key = tuple(phrase[-length:])
            self._at_end[key] += 1
            self._first_words[key].add(words[0])

    def see_category(self, sub: str) -> None:
        for piece in re.split(r"[&,]", sub):
            key = key_of(piece)
            if key:
                self._categories.add(key)

    def see_type(self, name: str) -> None:
        """A type that the catalogue names by itself."""
        key = tuple(word for word in key_of(name) if word.isalnum())
        while len(key) > 1 and any(said.kind == "audience" for said in self._known.meanings.get(key[:1], ())):
            key = key[1:]
        self._named.add(key)

    def types(self) -> dict[str, str | None]:
        """Learned name -> what it serves, without what is authored already."""
        single = {key for key in self._at_end if len(key) == 1 and self._is_head(key)}
        single |= {key for key in self._categories if len(key) == 1 and self._at_end[key] >= _LEAST_NAMES}
        compound = {
            key
            for key in self._at_end
            if len(key) > 1 and (key[-1:] in single or key[-1:] in self._known.type_by_key) and self._is_compound(key)
        }
        answers = {key for key, names in self._names_with.items() if names >= _LEAST_NAMES_OF_AN_ANSWER}
        learned = single | compound | answers | self._named
        return {
            " ".join(key): self._serves(key, learned) for key in sorted(learned) if key not in self._known.type_by_key
        }

    def _may_answer(self, key: tuple[str, ...]) -> bool:
        """Whether it is a kind of thing by itself, not one for somebody, and not a part of another."""
        return (
            0 < len(key) <= _LONGEST_ANSWER
            and key not in self._known.type_by_key
            and key not in self._known.meanings
            and key[-1] not in SERVING
            and key[-1] not in NOT_A_TYPE
            and not any(said.kind == "audience" for said in self._known.meanings.get(key[:1], ()))
        )

    def _first_phrase(self, words: list[str]) -> list[str]:
        end = next((at for at, word in enumerate(words) if word in _ENDS and at > 0), len(words))
        phrase = words[:end]
        while phrase and not self._may_be_a_head(phrase[-1]):
            phrase = phrase[:-1]
        return phrase

    def _may_be_a_head(self, word: str) -> bool:
        if not word.isalpha() or len(word) < 3:
            return False
        return (word,) in self._known.type_by_key or ((word,) not in self._known.meanings and word not in NOT_A_TYPE)

    def _is_head(self, key: tuple[str, ...]) -> bool:
        (word,) = key
        at_end = self._at_end[key]
        return (
            at_end >= _LEAST_NAMES
            and len(self._first_words[key]) >= _LEAST_FIRST_WORDS
            and at_end >= _LEAST_SHARE_AT_END * self._uses[word]
            and self._may_be_a_head(word)
        )

    def _is_compound(self, key: tuple[str, ...]) -> bool:
        if self._at_end[key] < _LEAST_NAMES or len(self._first_words[key]) < _LEAST_FIRST_WORDS:
            return False
        if any(not word.isalpha() or len(word) < 2 or (word,) in self._known.meanings for word in key[:-1]):
            return False
        return all(self._pairs[first, second] >= _LEAST_COHESION * self._uses[first] for first, second in pairwise(key))

    def _serves(self, key: tuple[str, ...], learned: set[tuple[str, ...]]) -> str | None:
        if key[-1] not in SERVING:
            return None
        for start in range(len(key) - 1):
            served = key[start:-1]
            if served in self._known.type_by_key:
                return self._known.type_by_key[served]
            if served in learned:
                return " ".join(served)
        return "" if key[-1] in SERVING_ALWAYS else None


def _is_brand(name: str, count: int, words: Counter[str], known: Lexicon) -> bool:
    key = key_of(name)
    if not key or len(key) > _LONGEST_BRAND or len(name) < 3 or not any(c.isalpha() for c in name):
        return False
    if all(word in ENGLISH or word in QUIET for word in key):
        return False
    first = key[0]
    if len(key) == 1 and (key in known.type_by_key or key in known.meanings or first in NOT_A_TYPE):
        return first in DOUBTFUL_BRANDS
    return len(key) > 1 or count >= _LEAST_SHARE_AS_BRAND * words[first]


def _attribute_values(attributes: Iterable[Mapping[str, str]], known: Lexicon) -> dict[str, tuple[str, ...]]:
    found: dict[str, Counter[str]] = {kind: Counter() for kind in _ATTRIBUTES}
    for each in attributes:
        for kind, keys in _ATTRIBUTES.items():
            for key in keys:
                if value := each.get(key):
                    found[kind].update(normalise(piece) for piece in re.split(r"[,/&;]| and ", value))
    return {
        kind: tuple(sorted(value for value in values if _is_telling(kind, value, known)))
        for kind, values in found.items()
    }


def _is_telling(kind: str, value: str, known: Lexicon) -> bool:
    """Whether the value is worth a word of its own: short, not known, and no word of every day."""
    key = key_of(value)
    if not 0 < len(key) <= _LONGEST_ATTRIBUTE or len(value) < _SHORTEST_ATTRIBUTE:
        return False
    if kind == "types":
        return True
    is_plain = len(key) == 1 and (key in known.type_by_key or key[0] in ENGLISH)
    return key not in known.meanings and not is_plain
