"""What a person may want to type: their own recent searches, kinds of things, popular searches, products.

Words are completed by prefix; a word that begins nothing known is mended first.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from heapq import merge
from itertools import chain
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import ProductId
from shopfeed.index import Snapshot
from shopfeed.index.tokens import fold, stems, words
from shopfeed.query import Lexicon
from shopfeed.ranking.quality import popularity, quality

MOST_RECENT = 3
MOST_PHRASES = 5
_LAST_LETTER = "\U0010ffff"
_TYPED_LIMIT = 80  # characters; nobody is offered a completion of more
_STEMS_PER_PREFIX = 48
_MENDED_LETTERS = 12
_MENDED_KEPT = 10_000
_MOST_SLIPS = 2
_LEAST_PRODUCTS_OF_TYPE = 3
_LABEL_LENGTH = 90
_MOST_POPULAR_UNTYPED = 3
_SHARE_AT_HOME = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One line under the search bar."""

    text: str
    kind: Literal["recent", "type", "popular", "product"]
    product_id: ProductId | None = None
    event_id: str | None = None
    """Of the person's own search."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A kind of thing or a popular search."""

    text: str
    words: tuple[str, ...]
    kind: Literal["type", "popular"]
    weight: float


class Suggester:
    """Suggestions from one snapshot; safe to share between threads."""

    def __init__(self, *, snapshot: Snapshot, lexicon: Lexicon, popular: Sequence[tuple[str, int]] = ()) -> None:
        """``popular`` are searches and how often they were made."""
        self._snapshot = snapshot
        phrases = _phrases(snapshot, lexicon, popular)
        at_home = _at_home(snapshot, lexicon)
        asked = [phrase for phrase in phrases if phrase.kind == "popular"][:_MOST_POPULAR_UNTYPED]
        self._untyped = [*asked, *(_Phrase(name, tuple(fold(name).split()), "type", 0.0) for name in at_home)]
        self._best_liked = _best_liked(snapshot)
        self._stems = sorted(snapshot.lexical.vocabulary)
        self._numbers = np.array(snapshot.lexical.numbers(self._stems), np.int64)
        self._frequencies = snapshot.lexical.frequencies
        having: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for phrase in phrases:
            for word in dict.fromkeys(phrase.words):
                having[word].append(phrase)
        self._having = dict(having)
        self._mender = _Mender(sorted(filter(str.isalpha, having)))
        self._beginnings = sorted(having)

    def grown(self, snapshot: Snapshot) -> "Suggester":
        """Suggests from ``snapshot``, which is this one's with rows added; the phrases stay."""
        grown = copy(self)
        grown._snapshot = snapshot
        grown._best_liked = _best_liked(snapshot)
        stems_now = list(snapshot.lexical.vocabulary)
        if len(stems_now) > len(self._stems):
            grown._stems = list(merge(self._stems, sorted(stems_now[len(self._stems) :])))
            grown._numbers = np.array(snapshot.lexical.numbers(grown._stems), np.int64)
        grown._frequencies = snapshot.lexical.frequencies
        return grown

    def suggest(self, text: str, *, recent: Sequence[tuple[str, str]] = (), limit: int = 8) -> tuple[Suggestion, ...]:
        """At most ``limit`` suggestions, none twice. ``recent`` are ``(query, event id)``, the newest first."""
        typed = fold(text)[:_TYPED_LIMIT].split()
        own = _recent(typed, recent, MOST_RECENT if typed else limit)
        found = list(own)
        taken = {each.text.casefold() for each in own}
        for typed_words in (typed, self._mended(typed)):
            if typed_words is None:
                continue
            for each in self._phrases_for(typed_words):
                if each.text not in taken and len(found) < len(own) + MOST_PHRASES:
                    taken.add(each.text)
                    found.append(Suggestion(text=each.text, kind=each.kind))
            if typed_words:
                for suggestion in self._products_for(typed_words, limit - len(found)):
                    if suggestion.text.casefold() not in taken:
                        taken.add(suggestion.text.casefold())
                        found.append(suggestion)
            if len(found) > len(own):
                break
        return tuple(found[:limit])

    def _mended(self, typed: list[str]) -> list[str] | None:
        """The typed words with the unknown ones mended, ``None`` where nothing could be."""
        mended = [word if self._begins_something(word) else self._mender.mend(word) or word for word in typed]
        return mended if mended != typed else None

    def _begins_something(self, word: str) -> bool:
        return bool(self._begun_by(word))

    def _begun_by(self, beginning: str) -> Sequence[str]:
        """The words of phrases that begin so."""
        words = self._beginnings
        return words[bisect_left(words, beginning) : bisect_left(words, beginning + _LAST_LETTER)]

    def _phrases_for(self, typed: list[str]) -> list[_Phrase]:
        """Phrases in which every typed word begins a word, in order; those that begin so first, then the weightiest.

        Before anything is typed: what many search for, then what the largest shelves are full of.
        """
        if not typed:
            return self._untyped[: 2 * MOST_PHRASES]
        having = dict.fromkeys(chain(*(self._having[word] for word in self._begun_by(max(typed, key=len)))))
        found = [(_fit(typed, phrase), phrase) for phrase in having]
        ranked = sorted(
            ((fit, p) for fit, p in found if fit), key=lambda each: (-each[0] * each[1].weight, each[1].text)
        )
        return [phrase for _, phrase in ranked[: 2 * MOST_PHRASES]]

    def _products_for(self, typed: list[str], most: int) -> list[Suggestion]:
        """The best liked products that hold all words, the last one as a beginning."""
        if most < 1:
            return []
        lexical = self._snapshot.lexical
        holds = self._having_beginning(typed[-1]) & ~self._snapshot.columns.is_sold_out
        for stem in stems(" ".join(typed[:-1])):
            own = np.zeros(lexical.rows, np.bool_)
            own[lexical.rows_with(lexical.vocabulary.get(stem, -1))] = True
            holds &= own
        best = self._best_liked[np.flatnonzero(holds[self._best_liked])[: 3 * most]]
        _, first = np.unique(self._snapshot.columns.name_group[best], return_index=True)
        return [
            Suggestion(
                text=_label(str(self._snapshot.columns.text("name", row))),
                kind="product",
                product_id=self._snapshot.id_of(row),
            )
            for row in best[np.sort(first)][:most].tolist()
        ]

    def _having_beginning(self, typed: str) -> NDArray[np.bool_]:
        """Rows that hold one of the most frequent stems that begin so, or the stem of the word itself."""
        lexical = self._snapshot.lexical
        at = bisect_left(self._stems, typed)
        numbers = self._numbers[at : bisect_left(self._stems, typed + _LAST_LETTER)]
        if len(numbers) > _STEMS_PER_PREFIX:
            numbers = numbers[np.argpartition(-self._frequencies[numbers], _STEMS_PER_PREFIX)[:_STEMS_PER_PREFIX]]
        holds = np.zeros(lexical.rows, np.bool_)
        for number in (*numbers.tolist(), *lexical.numbers(stems(typed))):
            holds[lexical.rows_with(number)] = True
        return holds


def _best_liked(snapshot: Snapshot) -> NDArray[np.intp]:
    """All rows, the best liked first."""
    rows = np.arange(snapshot.rows, dtype=np.int32)
    return np.argsort(-(popularity(snapshot.columns, rows) + quality(snapshot.columns, rows)), kind="stable")


class _Mender:
    """The known word whose beginning is nearest to a mistyped one."""

    def __init__(self, known: list[str]) -> None:
        self._known = known
        self._letters = np.zeros((_MENDED_LETTERS, len(known)), np.uint32)
        for at, word in enumerate(known):
            self._letters[: len(word), at] = [ord(c) for c in word[:_MENDED_LETTERS]]
        self.mend = lru_cache(maxsize=_MENDED_KEPT)(self._mend)
        """Cached: what was typed before the last word is asked for with every letter of that."""

    def _mend(self, typed: str) -> str | None:
        """With one slip in four letters, two in eight (a letter missing, added, wrong or swapped); else ``None``."""
        allowed = min(len(typed) // 4, _MOST_SLIPS)
        if not allowed or len(typed) > _MENDED_LETTERS or not self._known:
            return None
        slips = self._slips([ord(c) for c in typed], allowed)
        best = int(slips.argmin())
        return self._known[best] if slips[best] <= allowed else None

    def _slips(self, typed: list[int], allowed: int) -> NDArray[np.int8]:
        """Optimal string alignment of ``typed`` with the best beginning of every known word, all words at once.

        Only the alignments of at most ``allowed`` slips are looked at (Ukkonen, 1985): what needs more has more here.
        """
        width, words_count = self._letters.shape
        too_many = np.int8(allowed + 1)
        before_last = last = np.full((width + 1, words_count), too_many)
        last[: allowed + 1] = np.arange(allowed + 1, dtype=np.int8)[:, None]
        for i, letter in enumerate(typed, 1):
            row = np.full((width + 1, words_count), too_many)
            if i <= allowed:
                row[0] = i
            first, end = max(1, i - allowed), min(width, i + allowed)
            wrong = self._letters[first - 1 : end] != letter
            for j in range(first, end + 1):
                least = np.minimum(last[j], row[j - 1]) + np.int8(1)
                np.minimum(least, last[j - 1] + wrong[j - first], out=least)
                if i > 1 and j > 1:
                    swapped = (self._letters[j - 2] == letter) & (self._letters[j - 1] == typed[i - 2])
                    np.minimum(least, before_last[j - 2] + np.where(swapped, np.int8(1), too_many), out=least)
                row[j] = least
            before_last, last = last, row
        return last.min(axis=0) + (self._letters[0] != typed[0])


def _phrases(snapshot: Snapshot, lexicon: Lexicon, popular: Sequence[tuple[str, int]]) -> list[_Phrase]:
    lexical = snapshot.lexical
    found: dict[str, _Phrase] = {}
    for name in lexicon.types:
        count = len(lexical.rows_with_all(lexical.numbers(stems(name))))
        if count >= _LEAST_PRODUCTS_OF_TYPE:
            found[name] = _Phrase(name, tuple(fold(name).split()), "type", 1 + float(np.log1p(count)))
    for query, count in popular:
        text = fold(" ".join(query.split()))
        found[text] = _Phrase(text, tuple(text.split()), "popular", 4 + float(np.log1p(count)))
    return sorted(found.values(), key=lambda phrase: (-phrase.weight, phrase.text))


def _at_home(snapshot: Snapshot, lexicon: Lexicon) -> list[str]:
    """Types that have a shelf of their own, one a shelf, those with the most products first.

    A word that stands on every shelf ("bag", "band") is at home on none. Accessories are not offered unasked, nor words
    that only the catalogue taught and nobody has another name for ("heating").
    """
    lexical, sub = snapshot.lexical, snapshot.columns.sub
    best: dict[int, tuple[int, str]] = {}
    for name, each in lexicon.types.items():
        shelves = sub[lexical.rows_with_all(lexical.numbers(stems(name)))]
        shelves = shelves[shelves >= 0]
        if each.is_accessory or not each.also or len(shelves) < _LEAST_PRODUCTS_OF_TYPE:
            continue
        counts = np.bincount(shelves)
        home = int(counts.argmax())
        if counts[home] >= _SHARE_AT_HOME * len(shelves):
            best[home] = max(best.get(home, (0, "")), (int(counts[home]), name))
    return [name for _, name in sorted(best.values(), key=lambda found: (-found[0], found[1]))]


def _fit(typed: list[str], phrase: _Phrase) -> float:
    """1 where the phrase begins with what is typed, less where its words come later, 0 where one is missing."""
    at, skipped = 0, 0
    for word in typed:
        while at < len(phrase.words) and not phrase.words[at].startswith(word):
            at, skipped = at + 1, skipped + 1
        if at == len(phrase.words):
            return 0.0
        at += 1
    return 0.6**skipped


def _recent(typed: list[str], recent: Sequence[tuple[str, str]], most: int) -> list[Suggestion]:
    found: dict[str, Suggestion] = {}
    for query, event_id in recent:
        said = fold(query).split()
        if all(any(word.startswith(each) for word in said) for each in typed) and said and len(found) < most:
            found.setdefault(" ".join(said), Suggestion(text=query, kind="recent", event_id=event_id))
    return list(found.values())


def _label(name: str) -> str:
    """The beginning of a name, to the end of a word."""
    if len(name) <= _LABEL_LENGTH:
        return name
    ends = [word.end for word in words(name) if word.end <= _LABEL_LENGTH]
    return name[: ends[-1] if ends else _LABEL_LENGTH]
