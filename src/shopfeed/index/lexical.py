"""Products by their words: BM25 over the fields of a product, and the words of each row in order.

bm25s computes the score of every word in every product when the index is built (Lù, 2024, arXiv:2407.03618); a search
adds up one column a word. Fields are weighed as in BM25F (Robertson, Zaragoza, Taylor 2004): a word of the name counts
as several words of the description.
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import bm25s
import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import Product
from shopfeed.errors import Invalid
from shopfeed.index.forward import LAST, Forward, zone_mask
from shopfeed.index.tokens import Word, Zone, number_of, stems, words

Rows = NDArray[np.int32]
Scores = NDArray[np.float32]

K1 = 1.2
B = 0.35  # a long title is as often rich as it is stuffed: docs/search.md
FIELD_WEIGHTS = {Zone.BRAND: 2, Zone.CATEGORY: 2, Zone.ATTRIBUTE: 1, Zone.DESCRIPTION: 1}
NAME_WEIGHT = 3
PHRASE_WEIGHT = 0.35  # of the mean idf of two words that stand side by side in the request and in the name
NAME_ZONES = zone_mask(Zone.HEAD, Zone.DETAIL, Zone.FOR, Zone.WITH)
_MAX_DESCRIPTION_WORDS = 256  # what follows is rarely about the product
_MAX_QUERY_WORDS = 64
_LOOKED_AT = 500  # rows: the share of names is then known to 2 %
_WRITTEN_AS_ONE_AT_LEAST = 2  # products that write “smartwatch”, before “smart watch” is found by it as well


class LexicalIndex:
    """BM25 and phrases over the products of a snapshot; read-only, safe to share between threads."""

    def __init__(
        self, *, postings: "Postings | LayeredPostings", vocabulary: Mapping[str, int], forward: Forward, length: float
    ) -> None:
        self.vocabulary = vocabulary
        """Stem to its number."""
        self.forward = forward
        self.length = length
        """How many terms a product has on average, as BM25 counts them; 0 where nobody wrote it down."""
        self._postings = postings
        self._name_idf: dict[int, float] = {}

    @classmethod
    def build(cls, products: Sequence[Product]) -> "LexicalIndex":
        """Index products in the order of their rows."""
        fields = [_fields(product) for product in products]
        counts = Counter(stem for each in fields for stem in {word.stem for word in each})
        documents = [_terms(each, counts) for each in fields]
        vocabulary = {stem: at for at, stem in enumerate(dict.fromkeys(s for each in documents for s in each))}
        return cls(
            postings=Postings.build(documents, vocabulary),
            vocabulary=vocabulary,
            forward=_forward(fields, vocabulary),
            length=mean_length(documents),
        )

    def with_rows(
        self, products: Sequence[Product], added: "LexicalIndex | None"
    ) -> "tuple[LexicalIndex, LexicalIndex]":
        """This index with ``products`` behind the rows that were ``added`` to it before, and the added rows alone.

        What is added is numbered and scored as this index does, by its frequencies and its mean length, so that all
        scores can be compared. The cost is that of what is added; nothing here is changed or copied but the vocabulary.
        """
        fields = [_fields(product) for product in products]
        frequencies = self.frequencies
        joined = {left.stem + right.stem for each in fields for left, right in pairwise(each)}
        counts = {stem: int(frequencies[self.vocabulary[stem]]) for stem in joined if stem in self.vocabulary}
        documents = [_terms(each, counts) for each in fields]
        length = self.length or mean_length(documents)
        known = self.vocabulary if added is None else added.vocabulary
        new = dict.fromkeys(stem for each in documents for stem in each if stem not in known)
        vocabulary = {**known, **{stem: len(known) + at for at, stem in enumerate(new)}} if new else known
        before = Postings.nothing() if added is None else added.own_postings
        words_before = Forward.nothing() if added is None else added.forward
        alone = LexicalIndex(
            postings=before.with_documents(
                _weighed(documents, vocabulary, frequencies, rows=self.rows, length=length),
                first_row=words_before.rows,
                vocabulary_size=len(vocabulary),
            ),
            vocabulary=vocabulary,
            forward=words_before.joined(_forward(fields, vocabulary)),
            length=self.length,
        )
        whole = LexicalIndex(
            postings=LayeredPostings(self.own_postings, alone.own_postings, first_row=self.rows),
            vocabulary=vocabulary,
            forward=self.forward.stacked(alone.forward),
            length=self.length,
        )
        return whole, alone

    @property
    def own_postings(self) -> "Postings":
        """Those of an index that is not layered."""
        if isinstance(self._postings, LayeredPostings):
            raise Invalid("rows are added to the index that was built, not to one with added rows")
        return self._postings

    @property
    def rows(self) -> int:
        """How many products it holds."""
        return self.forward.rows

    def save(self, folder: Path) -> None:
        """Write it into a new folder."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "vocabulary.json").write_text(json.dumps(list(self.vocabulary), ensure_ascii=False), encoding="utf-8")
        (folder / "statistics.json").write_text(json.dumps({"length": self.length}), encoding="utf-8")
        self.own_postings.save(folder)
        self.forward.save(folder)

    @classmethod
    def load(cls, folder: Path) -> "LexicalIndex":
        """Map a saved index: its arrays are shared between all processes that serve it."""
        ordered: list[str] = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
        statistics = folder / "statistics.json"  # an older shopfeed wrote none
        return cls(
            postings=Postings.load(folder),
            vocabulary={stem: at for at, stem in enumerate(ordered)},
            forward=Forward.load(folder),
            length=json.loads(statistics.read_text(encoding="utf-8"))["length"] if statistics.exists() else 0.0,
        )

    def search(self, query: str, k: int) -> tuple[Rows, Scores]:
        """The ``k`` best rows and their scores, best first, equal scores by row; fewer where fewer hold any word.

        ``k`` below 1 raises ``Invalid``.
        """
        if k < 1:
            raise Invalid(f"k must be at least 1, not {k}")
        scores = self.scores(self.terms(query))
        near = best(scores, 2 * k)
        ranked = scores[near] + self.phrase_bonus(query, near)
        order = np.argsort(-ranked, kind="stable")[:k]
        return near[order], ranked[order]

    def terms(self, query: str) -> dict[str, float]:
        """The words to look up, with their weights: its stems, and two words also as the one that products write."""
        found = stems(query)[:_MAX_QUERY_WORDS]
        weights = {stem: 1.0 for stem in found if stem in self.vocabulary}
        for pair in pairwise(found):
            if "".join(pair) in self.vocabulary:
                weights.setdefault("".join(pair), 0.5)
        return weights

    def scores(self, terms: Mapping[str, float]) -> Scores:
        """BM25 of every row, ``(rows,)``, zero where none of the terms occurs; unknown terms count nothing."""
        scores = np.zeros(self.rows, np.float32)
        for stem, weight in terms.items():
            number = self.vocabulary.get(stem)
            if number is not None:
                rows, weights = self._postings.column(number)
                scores[rows] += np.float32(weight) * weights
        return scores

    def phrase_bonus(self, query: str, rows: Rows) -> Scores:
        """What ``rows`` gain for words that stand side by side in the request and in their name."""
        bonus = np.zeros(len(rows), np.float32)
        taken = self.forward.take(rows)
        for pair in set(pairwise(self.numbers(stems(query)[:_MAX_QUERY_WORDS]))):
            if min(pair) >= 0:
                at = taken.starts_of(pair)
                at = at[NAME_ZONES[taken.zones[at]]]
                bonus[np.unique(taken.owner[at])] += PHRASE_WEIGHT * (self.idf(pair[0]) + self.idf(pair[1])) / 2
        return bonus

    def numbers(self, phrase: Sequence[str]) -> tuple[int, ...]:
        """The numbers of some stems, -1 for a stem that no product has."""
        return tuple(self.vocabulary.get(stem, -1) for stem in phrase)

    def rows_with(self, number: int) -> Rows:
        """Rows that hold the stem of that number in any field, ascending; none for -1."""
        return self._postings.column(number)[0] if number >= 0 else np.empty(0, np.int32)

    def rows_with_all(self, numbers: Sequence[int]) -> Rows:
        """Rows that hold every one of the stems, ascending."""
        if not numbers or min(numbers) < 0:
            return np.empty(0, np.int32)
        columns = sorted((self.rows_with(number) for number in set(numbers)), key=len)
        rows = columns[0]
        for column in columns[1:]:
            at = np.minimum(np.searchsorted(column, rows), len(column) - 1)
            rows = rows[column[at] == rows]
        return rows

    @property
    def frequencies(self) -> NDArray[np.int64]:
        """In how many products each stem stands, ``(vocabulary,)``."""
        return self._postings.frequencies

    def name_idf(self, number: int) -> float:
        """How telling a stem is in a name: as ``idf``, over names alone (of many rows a sample is looked at)."""
        known = self._name_idf.get(number)
        if known is None:
            rows = self.rows_with(number)
            looked_at = rows[:: max(1, len(rows) // _LOOKED_AT)]
            in_name = self.forward.take(looked_at).has(number, NAME_ZONES).mean() if len(rows) else 0.0
            frequency = len(rows) * float(in_name)
            known = float(np.log1p((self.rows - frequency + 0.5) / (frequency + 0.5)))
            self._name_idf[number] = known
        return known

    def idf(self, number: int) -> float:
        """How telling a stem is: ``log(1 + (rows - df + .5) / (df + .5))``; the rarest's for -1."""
        frequency = len(self.rows_with(number))
        return float(np.log1p((self.rows - frequency + 0.5) / (frequency + 0.5)))


class Postings:
    """For every stem, the rows that hold it and its BM25 score there."""

    def __init__(self, starts: NDArray[np.int64], rows: Rows, weights: Scores) -> None:
        self._starts = starts
        self._rows = rows
        self._weights = weights

    @classmethod
    def build(cls, documents: Sequence[Mapping[str, int]], vocabulary: Mapping[str, int]) -> "Postings":
        """From how often each product has each stem."""
        if not vocabulary:
            return cls(np.zeros(1, np.int64), np.empty(0, np.int32), np.empty(0, np.float32))
        repeated = [[vocabulary[stem] for stem, times in each.items() for _ in range(times)] for each in documents]
        engine = bm25s.BM25(k1=K1, b=B, method="lucene")
        scores = engine.build_index_from_ids(list(vocabulary.values()), repeated, show_progress=False)
        starts = np.asarray(scores["indptr"], np.int64)
        rows = np.asarray(scores["indices"], np.int32)
        stem = np.repeat(np.arange(len(vocabulary)), np.diff(starts))
        order = np.lexsort((rows, stem))  # rows ascend within a stem, which intersections rely on
        return cls(starts, rows[order], np.asarray(scores["data"], np.float32)[order])

    @classmethod
    def nothing(cls) -> "Postings":
        """Of no products."""
        return cls(np.zeros(1, np.int64), np.empty(0, np.int32), np.empty(0, np.float32))

    def with_documents(
        self, documents: Sequence[Mapping[int, float]], *, first_row: int, vocabulary_size: int
    ) -> "Postings":
        """With more products behind those that are here, by the scores of their stems' numbers."""
        lengths = [len(each) for each in documents]
        stem = np.concatenate(
            [
                np.repeat(np.arange(len(self._starts) - 1), self.frequencies),
                np.fromiter((number for each in documents for number in each), np.int64, sum(lengths)),
            ]
        )
        rows = np.concatenate([self._rows, np.repeat(np.arange(first_row, first_row + len(lengths)), lengths)])
        weights = np.concatenate(
            [
                self._weights,
                np.fromiter((weight for each in documents for weight in each.values()), np.float32, sum(lengths)),
            ]
        )
        order = np.argsort(stem, kind="stable")  # of one stem the rows ascend already
        starts = np.zeros(vocabulary_size + 1, np.int64)
        np.cumsum(np.bincount(stem, minlength=vocabulary_size), out=starts[1:])
        return Postings(starts, rows[order].astype(np.int32), weights[order])

    @property
    def frequencies(self) -> NDArray[np.int64]:
        """How many rows hold each stem."""
        return np.diff(self._starts)

    def column(self, number: int) -> tuple[Rows, Scores]:
        """Rows, ascending, and scores of one stem."""
        part = slice(self._starts[number], self._starts[number + 1])
        return self._rows[part], self._weights[part]

    def save(self, folder: Path) -> None:
        """Write three arrays into ``folder``."""
        np.save(folder / "posting_starts.npy", self._starts)
        np.save(folder / "posting_rows.npy", self._rows)
        np.save(folder / "posting_weights.npy", self._weights)

    @classmethod
    def load(cls, folder: Path) -> "Postings":
        """Map what ``save`` wrote."""
        names = ("posting_starts", "posting_rows", "posting_weights")
        starts, rows, weights = (np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r")) for name in names)
        return cls(starts, rows, weights)  # plain views of the maps: slicing a memmap costs ten times as much


class LayeredPostings:
    """Two postings as one: those of ``rest`` know all stems, and its rows come from ``first_row`` on."""

    def __init__(self, first: Postings, rest: Postings, *, first_row: int) -> None:
        self._first = first
        self._rest = rest
        self._first_row = np.int32(first_row)
        self._known = len(first.frequencies)

    @property
    def frequencies(self) -> NDArray[np.int64]:
        """How many rows hold each stem."""
        frequencies = self._rest.frequencies
        frequencies[: self._known] += self._first.frequencies
        return frequencies

    def column(self, number: int) -> tuple[Rows, Scores]:
        """Rows, ascending, and scores of one stem."""
        rows, weights = self._rest.column(number)
        if number >= self._known:
            return rows + self._first_row, weights
        first_rows, first_weights = self._first.column(number)
        if not len(rows):
            return first_rows, first_weights
        return np.concatenate([first_rows, rows + self._first_row]), np.concatenate([first_weights, weights])


def best(scores: Scores, k: int) -> Rows:
    """Rows of the ``k`` highest scores above zero, best first, equal scores by row."""
    rows = np.flatnonzero(scores > 0)
    if len(rows) > k:
        found = scores[rows]
        least = np.partition(found, len(found) - k)[len(found) - k]
        above = rows[found > least]
        rows = np.sort(np.concatenate([above, rows[found == least][: k - len(above)]]))
    return rows[np.argsort(-scores[rows], kind="stable")].astype(np.int32)


def _fields(product: Product) -> list[Word]:
    """All words of a product, the name's first."""
    return [
        *words(product.name),
        *_field(product.brand or "", Zone.BRAND),
        *_field(" , ".join(product.category), Zone.CATEGORY),
        *(word for pair in product.attributes.items() for word in _attribute(*pair)),
        *list(_field(product.description, Zone.DESCRIPTION))[:_MAX_DESCRIPTION_WORDS],
    ]


def _attribute(name: str, value: str) -> Iterator[Word]:
    """The words of a value; its name too where the value alone says nothing (``power: 20`` but ``colour: black``)."""
    spoken = name.replace("_", " ")
    return _field(value if value.strip().isalpha() else f"{value} {spoken}", Zone.ATTRIBUTE)


def _field(text: str, zone: Zone) -> Iterator[Word]:
    for word in words(text):
        yield Word(
            word.stem, Zone.NOT if word.zone is Zone.NOT else zone, word.start, word.end, word.is_last_of_segment
        )


def _terms(fields: Sequence[Word], counts: Mapping[str, int]) -> Counter[str]:
    """How often each stem counts: once a field, however often it stands there, weighed by field."""
    terms: Counter[str] = Counter()
    for stem, field in dict.fromkeys((word.stem, word.zone if word.zone in FIELD_WEIGHTS else None) for word in fields):
        terms[stem] += NAME_WEIGHT if field is None else FIELD_WEIGHTS[field]
        number = number_of(stem)
        if number and number[1]:
            terms[f"{number[0]:g}"] += 1
    for left, right in pairwise(fields):
        joined = left.stem + right.stem
        if not left.is_last_of_segment and counts.get(joined, 0) >= _WRITTEN_AS_ONE_AT_LEAST:
            terms[joined] += 1
    return terms


def mean_length(documents: Sequence[Mapping[str, int]]) -> float:
    """How many terms they have on average."""
    return sum(sum(each.values()) for each in documents) / max(1, len(documents))


def _weighed(
    documents: Sequence[Mapping[str, int]],
    vocabulary: Mapping[str, int],
    frequencies: NDArray[np.int64],
    *,
    rows: int,
    length: float,
) -> list[dict[int, float]]:
    """BM25 of each stem of each product, as ``Postings.build`` has it, by the statistics of ``rows`` other products."""
    weighed: list[dict[int, float]] = []
    for terms in documents:
        norm = K1 * (1 - B + B * sum(terms.values()) / max(length, 1.0))
        numbered = {vocabulary[stem]: times for stem, times in terms.items()}
        weighed.append({number: _idf(number, frequencies, rows) * t / (norm + t) for number, t in numbered.items()})
    return weighed


def _idf(number: int, frequencies: NDArray[np.int64], rows: int) -> float:
    frequency = max(1, int(frequencies[number])) if number < len(frequencies) else 1
    return math.log1p(max(0.5, rows - frequency + 0.5) / (frequency + 0.5))


def _forward(fields: Sequence[Sequence[Word]], vocabulary: Mapping[str, int]) -> Forward:
    lengths = np.fromiter((len(each) for each in fields), np.int64, len(fields))
    return Forward(
        np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)]),
        np.fromiter((vocabulary[word.stem] for each in fields for word in each), np.int32),
        np.fromiter(
            (int(word.zone) | (LAST if word.is_last_of_segment else 0) for each in fields for word in each), np.uint8
        ),
    )
