"""Learns from the names of a catalogue which of them begin with a brand; pure, and silent where it is not sure.

Shops write the brand first. So a word that stands first far more often than elsewhere is a brand ("Philips"), and one
that stands everywhere is not ("Wireless"). Where a brand is also what other things are made for ("for Samsung"), its
own categories tell: there it comes first.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

_FEWEST: Final = 3  # products that must share a brand
_FIRST_ENOUGH: Final = 0.65  # share of a word's products in which it comes first; measured by eye on 200 names
_FEWEST_IN_CATEGORY: Final = 8
_FIRST_ENOUGH_IN_CATEGORY: Final = 0.85
_FEWEST_FIRST_AT_ALL: Final = 0.1
_BOUND: Final = 0.6  # share of a second word's products in which it follows the first: "Hilfiger" after "Tommy"
_HARDLY_BOUND: Final = 0.1
_ALWAYS: Final = 0.75  # share of a first word's products in which the same word follows
_ONLY: Final = 0.9  # share of a first word's products in which a word follows that is bound to it

_NEVER: Final = frozenset({
    "and", "branded", "combo", "for", "generic", "imported", "of", "only", "pack", "set", "unbranded", "with",
})  # fmt: skip
_NEVER_ALONE: Final = _NEVER | frozenset({
    "a", "about", "all", "amazing", "an", "best", "dr", "free", "fresh", "genuine", "good", "great", "it", "its",
    "just", "latest", "miss", "mr", "mrs", "ms", "my", "new", "newly", "no", "not", "on", "one", "original", "premium",
    "pure", "sai", "shree", "shri", "special", "sri", "super", "the", "this", "your",
})  # fmt: skip
_BEFORE: Final = re.compile(
    r"(?:amazon brand\s*[-–:]\s*|[\[(](?:renewed|refurbished|certified refurbished)[\])]\s*)", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\s,;:|()\[\]{}/]+")
_TRIM: Final = "®™©-–.*\"'‘’“”!~#+"
_LONGEST: Final = 3  # words in a brand

Key = tuple[str, ...]
"""Words as they are compared."""


@dataclass(frozen=True, slots=True)
class Brands:
    """The brands of a catalogue, each as it is most often written."""

    by_key: Mapping[Key, str]

    def of(self, name: str) -> str | None:
        """The brand with which ``name`` begins, the longest that is known; ``None`` where there is none."""
        key = tuple(_folded(_beginning(name)))
        for length in range(len(key), 0, -1):
            if (brand := self.by_key.get(key[:length])) is not None:
                return brand
        return None


def learn_brands(names: Iterable[tuple[str, str]]) -> Brands:
    """The brands that show in ``names``, given as ``(name, category)``; their order does not matter."""
    names_of: dict[str, set[str]] = {}
    for name, category in names:
        names_of.setdefault(category, set()).add(name)
    counts = _count(names_of)
    keys = {key for key in counts.first if counts.first[key] >= _FEWEST and _is_brand(key, counts)}
    forms: dict[Key, Counter[str]] = {key: Counter() for key in keys}
    for words in counts.beginnings.values():
        key = tuple(_folded(words))
        for length in range(1, len(key) + 1):
            if key[:length] in forms:
                forms[key[:length]][" ".join(words[:length])] += 1
    return Brands({key: max(form.items(), key=lambda item: (item[1], item[0]))[0] for key, form in forms.items()})


@dataclass(slots=True)
class _Counts:
    beginnings: dict[str, list[str]]
    """By name its first words, as they are written."""
    first: Counter[Key]
    """Names that begin with these words."""
    anywhere: Counter[str]
    """Names that hold this word."""
    followers: dict[str, Counter[str]]
    """By first word: names in which this word comes second."""
    leaders: set[str]
    """Words that come first in nearly all names of some category that hold them."""
    of_categories: set[str]
    """Words of the categories' names."""


def _count(names_of: Mapping[str, set[str]]) -> _Counts:
    words_of = {name: {_fold(word) for word in _WORD.findall(name)} for names in names_of.values() for name in names}
    beginnings = {name: _beginning(name) for name in words_of}
    keys = {name: tuple(_folded(words)) for name, words in beginnings.items()}
    followers: dict[str, Counter[str]] = {}
    for key in keys.values():
        if len(key) > 1:
            followers.setdefault(key[0], Counter())[key[1]] += 1
    return _Counts(
        beginnings=beginnings,
        first=Counter(key[:length] for key in keys.values() for length in range(1, len(key) + 1)),
        anywhere=Counter(chain.from_iterable(words_of.values())),
        followers=followers,
        leaders=set(chain.from_iterable(_leaders(names, words_of, keys) for names in names_of.values())),
        of_categories=set(chain.from_iterable(_folded(_WORD.findall(category)) for category in names_of)),
    )


def _leaders(names: set[str], words_of: Mapping[str, set[str]], keys: Mapping[str, Key]) -> Iterator[str]:
    """Words that come first in nearly all of ``names`` that hold them."""
    anywhere = Counter(chain.from_iterable(words_of[name] for name in names))
    first = Counter(keys[name][0] for name in names if keys[name])
    for word, count in first.items():
        if count >= max(_FEWEST_IN_CATEGORY, _FIRST_ENOUGH_IN_CATEGORY * anywhere[word]):
            yield word


def _is_brand(key: Key, counts: _Counts) -> bool:
    match key:
        case (word,):
            return _stands_first(word, counts) and not _is_only_a_beginning(word, counts)
        case (first, second):
            return _belong_together(first, second, counts)
        case (first, second, third):
            share = counts.first[key] / counts.first[first, second]
            bound = counts.first[key] / counts.anywhere[third]
            return _is_brand((first, second), counts) and not _has_digit(third) and share >= _ALWAYS and bound >= _BOUND
        case _:
            return False


def _stands_first(word: str, counts: _Counts) -> bool:
    """Whether ``word`` comes first far more often than elsewhere, at least in one category."""
    if word in _NEVER_ALONE or word in counts.of_categories or len(word) < 2 or not _has_letter(word):
        return False
    share = counts.first[word,] / counts.anywhere[word]
    return share >= _FIRST_ENOUGH or (share >= _FEWEST_FIRST_AT_ALL and word in counts.leaders)


def _is_only_a_beginning(word: str, counts: _Counts) -> bool:
    """Whether ``word`` is hardly ever followed by a word that comes without it: "Daniel" (Klein, Wellington)."""
    followers = counts.followers.get(word, Counter())
    bound = sum(count for second, count in followers.items() if _is_bound(word, second, counts))
    return bound >= _ONLY * counts.first[word,]


def _belong_together(first: str, second: str, counts: _Counts) -> bool:
    if second in _NEVER_ALONE or first in _NEVER or _has_digit(second):
        return False
    if _stands_first(first, counts) and not _is_only_a_beginning(first, counts):
        together = counts.followers[first][second]
        return together >= max(_ALWAYS * counts.first[first,], _HARDLY_BOUND * counts.anywhere[second])
    return _is_bound(first, second, counts)


def _is_bound(first: str, second: str, counts: _Counts) -> bool:
    """Whether ``second`` hardly comes without ``first``."""
    together = counts.followers[first][second]
    return together >= max(_FEWEST, _BOUND * counts.anywhere[second]) and _has_letter(first) and _has_letter(second)


def _beginning(name: str) -> list[str]:
    """The first words, up to a sign that ends what they say."""
    words: list[str] = []
    start = before.end() if (before := _BEFORE.match(name)) is not None else 0
    for token in name[start:].split()[:_LONGEST]:
        found = _WORD.match(token)
        word = found[0].strip(_TRIM) if found is not None else ""
        if not word:
            break
        words.append(word)
        if found is not None and (found.end() < len(token) or token[-1] in "-–"):
            break
    return words


def _has_letter(word: str) -> bool:
    return any(letter.isalpha() for letter in word)


def _has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _fold(word: str) -> str:
    return word.strip(_TRIM).casefold()


def _folded(words: Iterable[str]) -> list[str]:
    return [_fold(word) for word in words]
