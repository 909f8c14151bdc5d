"""Asks the questions of a split through pipelines, the same objects that serve, and keeps where the answers stood."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import ProductId
from shopfeed.encoding import Encoder, Vectors
from shopfeed.evaluation.sequences import Folder, Person
from shopfeed.evaluation.split import Question
from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.index import ExactIndex, FaissIndex, VectorIndex
from shopfeed.pipeline import Candidates, Filter, Found, Mask, Pipeline, Rows, Selection, Source, Stage
from shopfeed.retrieval.co_engaged import CoEngagement
from shopfeed.retrieval.past import found, strongest

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_DAY_S = 86_400
EXACT_UP_TO = 30_000
"""Products: up to here every product is compared with every other."""
_BATCH = 256  # queries: the scores of 100,000 products are then 100 MB


class RememberedIndex:
    """An index that keeps its answers: a replay asks for the neighbours of the same products again and again."""

    def __init__(self, index: VectorIndex) -> None:
        self._index = index
        self._answers: dict[bytes, tuple[Rows, NDArray[np.float32]]] = {}

    @property
    def rows(self) -> int:
        """That of the index within."""
        return self._index.rows

    def remember(self, queries: Vectors, k: int) -> None:
        """Ask many at once, which is several times faster than one request after the other."""
        for begin in range(0, len(queries), _BATCH):
            batch = queries[begin : begin + _BATCH]
            rows, scores = self._index.search(batch, k)
            self._answers.update(zip((query.tobytes() for query in batch), zip(rows, scores, strict=True), strict=True))

    def search(self, queries: Vectors, k: int, *, effort: float = 1.0) -> tuple[Rows, NDArray[np.float32]]:
        """As the index within, with all its effort."""
        keys = [query.tobytes() for query in queries]
        new = [at for at, key in enumerate(keys) if key not in self._answers or len(self._answers[key][0]) < k]
        if new:
            self.remember(queries[new], k)
        answers = [self._answers[key] for key in keys]
        return np.stack([rows[:k] for rows, _ in answers]), np.stack([scores[:k] for _, scores in answers])


class ReplayCatalogue:
    """The products of a folder in the shape that sources ask for."""

    def __init__(self, folder: Folder, vectors: Vectors, *, encoder_id: str) -> None:
        self.version = folder.name
        self.encoder_id = encoder_id
        self.vectors = vectors
        """``(rows, dim)``, unit rows."""
        self.index = RememberedIndex(_index_of(vectors))
        self.product_ids = folder.product_ids
        self._row_of = {id_: row for row, id_ in enumerate(folder.product_ids)}

    @property
    def rows(self) -> int:
        """How many products there are."""
        return len(self.product_ids)

    def rows_of(self, ids: Sequence[str]) -> Rows:
        """Row numbers by product id, -1 where unknown."""
        return np.array([self._row_of.get(id_, -1) for id_ in ids], np.int32)

    def id_of(self, row: int) -> ProductId:
        """The product id of a row."""
        return ProductId(self.product_ids[row])


def _index_of(vectors: Vectors) -> VectorIndex:
    """Exact where that is fast enough, else the kind that serves a catalogue of this size."""
    if len(vectors) <= EXACT_UP_TO:
        return ExactIndex(vectors)
    return FaissIndex.build(vectors)


def read_texts(folder: Folder, encoder: Encoder, *, cache: Path | None = None) -> ReplayCatalogue:
    """Encode the texts of a folder; below ``cache`` the vectors of the same texts and encoder are kept and found."""
    seen = hashlib.sha256("\0".join((encoder.id, *folder.texts)).encode()).hexdigest()
    kept = None if cache is None else cache / f"texts-{seen[:16]}.npy"
    if kept is not None and kept.exists():
        return ReplayCatalogue(folder, np.load(kept), encoder_id=encoder.id)
    vectors = encoder.encode(folder.texts)
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.save(kept, vectors)
    return ReplayCatalogue(folder, vectors, encoder_id=encoder.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayRequest:
    """A question as a request; the arrays are newest first."""

    snapshot: ReplayCatalogue
    recent_rows: Rows
    recent_weights: NDArray[np.float32]
    recent_ages_s: NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fading:
    """What a product of the past counts: this factor for every later moment (time of a basket, or step)."""

    per_step: float = 0.8

    def request(self, question: Question, catalogue: ReplayCatalogue) -> ReplayRequest:
        """The question asked of a catalogue."""
        times = question.times[::-1]
        steps = np.cumsum(np.diff(times, prepend=times[:1]) != 0)
        return ReplayRequest(
            snapshot=catalogue,
            recent_rows=question.past[::-1],
            recent_weights=(self.per_step**steps).astype(np.float32),
            recent_ages_s=(question.at - times).astype(np.float32),
        )


def engagements(lessons: Sequence[Person], folder: Folder) -> Iterator[Event]:
    """The lessons as purchases; without times each step is a day."""
    scale = 1 if folder.has_times else _DAY_S
    for person in lessons:
        for step, (row, time) in enumerate(zip(person.rows.tolist(), person.times.tolist(), strict=True)):
            yield Event(
                id=EventId(f"{step}"),
                user_id=UserId(person.id),
                kind=EventKind.PURCHASE,
                at=_BEGIN + timedelta(seconds=time * scale),
                product_id=ProductId(folder.product_ids[row]),
            )


def count(lessons: Sequence[Person], folder: Folder, counts: CoEngagement) -> CoEngagement:
    """Let it count the lessons, person by person."""
    for event in engagements(lessons, folder):
        counts.record(event)
    return counts


class Popular:
    """A source and a scorer: how many people acted on a product; equal numbers stand in a seeded order by chance."""

    def __init__(self, lessons: Sequence[Person], products: int, *, name: str = "popular", limit: int = 300) -> None:
        self.name = name
        self.people = np.bincount(
            np.concatenate([np.unique(person.rows) for person in lessons] or [np.empty(0, np.int32)]),
            minlength=products,
        )
        chance = np.random.default_rng(0).random(products)
        self._scores = (self.people + 0.5 * chance).astype(np.float32)
        self._best = strongest(self._scores, limit)

    def find(self, request: ReplayRequest) -> Found:
        return found(self._best, self._scores[self._best])

    def score(self, request: ReplayRequest, candidates: Candidates) -> Stage:
        return np.log1p(self._scores[candidates.rows])


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedRule:
    """The rule that all this has to beat: 3 nearest products of each of the last 3, duplicates out, shuffled.

    It shows three; here all of its up to nine stand in the list, which flatters it.
    """

    name: str = "seed_rule"
    latest: int = 3
    nearest: int = 3

    def find(self, request: ReplayRequest) -> Found:
        near, _ = request.snapshot.index.search(
            request.snapshot.vectors[request.recent_rows[: self.latest]], self.nearest
        )
        rows = np.unique(near)
        rng = np.random.default_rng(int(rows.sum()))  # a shuffle, the same in every run
        scores = rng.permutation(len(rows)).astype(np.float32)
        order = np.argsort(-scores)
        return found(rows[order].astype(np.int32), scores[order])


@dataclass(frozen=True, slots=True)
class NotInThePast:
    """A filter for logs in which nobody takes a product twice."""

    name: str = "in_the_past"

    def mask(self, request: ReplayRequest, candidates: Candidates) -> Mask:
        return ~np.isin(candidates.rows, request.recent_rows)


@dataclass(frozen=True, slots=True)
class Only:
    """A filter that lets these products through alone."""

    allowed: Mask
    """``(products,)``"""
    name: str = "only"

    def mask(self, request: ReplayRequest, candidates: Candidates) -> Mask:
        return self.allowed[candidates.rows]


@dataclass(frozen=True, slots=True)
class Again:
    """A source of what the person took before, by what it weighs: for logs in which people come back for the same."""

    name: str = "again"

    def find(self, request: ReplayRequest) -> Found:
        rows, line = np.unique(request.recent_rows, return_inverse=True)
        scores = np.bincount(line, weights=request.recent_weights).astype(np.float32)
        order = np.argsort(-scores, kind="stable")
        return found(rows[order], scores[order])


@dataclass(frozen=True, slots=True)
class Best:
    """A selector: by the last stage, nothing else."""

    name: str = "best"

    def select(self, request: ReplayRequest, candidates: Candidates, limit: int) -> NDArray[np.intp]:
        return np.argsort(-np.nan_to_num(candidates.scores[:, -1], nan=-np.inf), kind="stable")[:limit]


ReplayPipeline = Pipeline[ReplayRequest]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What one pipeline answered; the lists have one entry a question."""

    ranks: tuple[NDArray[np.int64], ...]
    """Place of each wanted product from 0, -1 where it is in none; of equals the middle place, or the one after it."""
    shown: tuple[Rows, ...]
    """The first places."""
    scores: tuple[NDArray[np.float32], ...]
    """Their last scores."""
    failures: int
    """Sources left out, over all questions."""


def ask(
    pipeline: ReplayPipeline,
    questions: Sequence[Question],
    catalogue: ReplayCatalogue,
    *,
    fading: Fading,
    shown: int = 10,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Answers:
    """Run the pipeline for every question; its whole list is looked through, there are no sampled negatives."""
    ranks, lists, scores, failures = [], [], [], 0
    for number, question in enumerate(questions):
        selection = pipeline.run(fading.request(question, catalogue), limit=catalogue.rows)
        ranks.append(places(selection, question.wanted))
        lists.append(selection.chosen.rows[:shown])
        scores.append(selection.chosen.scores[:shown, -1] if len(selection.chosen) else np.empty(0, np.float32))
        failures += len(selection.failures)
        progress(number + 1, len(questions))
    return Answers(ranks=tuple(ranks), shown=tuple(lists), scores=tuple(scores), failures=failures)


def places(selection: Selection, wanted: Rows) -> NDArray[np.int64]:
    """Where the wanted products stand in the answer, by the last stage's scores, -1 for nowhere."""
    chosen = selection.chosen
    ranks = np.full(len(wanted), -1, np.int64)
    if not len(chosen):
        return ranks
    scores = chosen.scores[:, -1]
    for at, row in enumerate(wanted.tolist()):
        (here,) = np.nonzero(chosen.rows == row)
        if len(here):
            ahead = int((scores > scores[here[0]]).sum())
            equal = int((scores == scores[here[0]]).sum()) - 1
            ranks[at] = ahead + (equal + 1) // 2
    return ranks


def alone(source: Source[ReplayRequest], *filters: Filter[ReplayRequest]) -> ReplayPipeline:
    """A baseline: one source, its own scores."""
    return Pipeline(sources=[source], filters=filters, scorers=[OwnScore(source.name)], selector=Best())


@dataclass(frozen=True, slots=True)
class OwnScore:
    """A scorer: what the source said."""

    source: str
    name: str = "own_score"

    def score(self, request: ReplayRequest, candidates: Candidates) -> Stage:
        return candidates.stage(self.source)
