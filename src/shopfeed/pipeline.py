"""Source -> filter -> scorer -> selector -> observers: the one shape of every answer; it knows nothing of products."""

import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, field, replace
from typing import Generic, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

RequestT = TypeVar("RequestT")
RequestT_contra = TypeVar("RequestT_contra", contravariant=True)

Rows = NDArray[np.int32]
"""Row numbers of the snapshot."""
Mask = NDArray[np.bool_]
Stage = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one source brings: rows, best first, its own scores, and for each row which cue of the request led there."""

    rows: Rows
    scores: Stage
    cue: NDArray[np.int16]
    """Index into the request's cues (interests, events), -1 where none; ``(n,)``."""

    @staticmethod
    def nothing() -> "Found":
        """No candidates."""
        return Found(rows=np.empty(0, np.int32), scores=np.empty(0, np.float32), cue=np.empty(0, np.int16))


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Columns of equal length; a row of the catalogue appears once."""

    rows: Rows
    source: NDArray[np.uint8]
    """Index of the source that brought it first (by the pipeline's order)."""
    cue: NDArray[np.int16]
    """The cue of that source."""
    stages: tuple[str, ...]
    scores: Stage
    """``(n, len(stages))``: one column a source (NaN where it did not bring the row), then one a scorer."""

    @staticmethod
    def unscored(rows: Rows) -> "Candidates":
        """These rows as they are, which no source brought and no stage has seen."""
        none = np.empty((len(rows), 0), np.float32)
        return Candidates(
            rows=rows,
            source=np.zeros(len(rows), np.uint8),
            cue=np.full(len(rows), -1, np.int16),
            stages=(),
            scores=none,
        )

    def __len__(self) -> int:
        return len(self.rows)

    def keep(self, chosen: Mask | NDArray[np.intp]) -> "Candidates":
        """These candidates only, by mask or by positions."""
        return replace(
            self, rows=self.rows[chosen], source=self.source[chosen], cue=self.cue[chosen], scores=self.scores[chosen]
        )

    def stage(self, name: str) -> Stage:
        """The column of that stage."""
        return self.scores[:, self.stages.index(name)]

    def said_of(self, at: int) -> dict[str, float]:
        """What each stage said of one candidate, to four places; a source that did not bring it says nothing."""
        said = zip(self.stages, self.scores[at].tolist(), strict=True)
        return {stage: round(score, 4) for stage, score in said if not math.isnan(score)}

    def with_stage(self, name: str, scores: Stage) -> "Candidates":
        """With one more column."""
        return replace(self, stages=(*self.stages, name), scores=np.column_stack([self.scores, scores]))


class Source(Protocol[RequestT_contra]):
    """Brings candidates."""

    @property
    def name(self) -> str: ...

    def find(self, request: RequestT_contra) -> Found:
        """Rows without repetition, best first; an error leaves the source out of this answer."""
        ...


class Filter(Protocol[RequestT_contra]):
    """Says which candidates may stay."""

    @property
    def name(self) -> str: ...

    def mask(self, request: RequestT_contra, candidates: Candidates) -> Mask:
        """``True`` where the candidate stays, ``(n,)``."""
        ...


class Scorer(Protocol[RequestT_contra]):
    """Gives every candidate one number; the last scorer's number ranks."""

    @property
    def name(self) -> str: ...

    def score(self, request: RequestT_contra, candidates: Candidates) -> Stage:
        """``(n,)``, higher is better, never NaN."""
        ...


class Selector(Protocol[RequestT_contra]):
    """Chooses from the scored candidates."""

    @property
    def name(self) -> str: ...

    def select(self, request: RequestT_contra, candidates: Candidates, limit: int) -> NDArray[np.intp]:
        """Positions in ``candidates``, in the order to show, at most ``limit``, none twice."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What one filter took out."""

    by: str
    rows: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a pipeline answers: the chosen candidates in order, and everything needed to say why and why not."""

    chosen: Candidates
    candidates: Candidates
    """All that were scored, in no promised order."""
    removed: tuple[Removed, ...]
    failures: tuple[str, ...]
    """Sources that were left out, as ``name: what happened``."""
    timings_ms: dict[str, float]


class Observer(Protocol[RequestT_contra]):
    """Looks on: counts, logs, traces. It cannot change the answer."""

    def saw(self, request: RequestT_contra, selection: Selection) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Pipeline(Generic[RequestT]):
    """Runs the stages in order.

    With an ``executor`` the sources run side by side and each has ``source_budget_s`` from the start of the request;
    one that fails or is late is left out and named in ``failures``. The sources named in ``inline`` run in the calling
    thread meanwhile: those that only compute over memory, for which a change of thread costs more than it saves. They
    cannot be late, and one that fails is left out all the same.
    """

    sources: Sequence[Source[RequestT]]
    filters: Sequence[Filter[RequestT]]
    scorers: Sequence[Scorer[RequestT]]
    selector: Selector[RequestT]
    observers: Sequence[Observer[RequestT]] = field(default=())
    executor: Executor | None = None
    inline: frozenset[str] = frozenset()
    source_budget_s: float = 0.5
    clock: Callable[[], float] = time.perf_counter

    def run(self, request: RequestT, *, limit: int) -> Selection:
        """At most ``limit`` chosen candidates, best first."""
        started = self.clock()
        timings: dict[str, float] = {}
        found, failures = self._gather(request, timings)
        candidates = _merge([source.name for source in self.sources], found)
        removed: list[Removed] = []
        for each in self.filters:
            at = self.clock()
            mask = each.mask(request, candidates)
            if not mask.all():
                removed.append(Removed(by=each.name, rows=candidates.rows[~mask]))
                candidates = candidates.keep(mask)
            timings[each.name] = (self.clock() - at) * 1_000
        for scorer in self.scorers:
            at = self.clock()
            candidates = candidates.with_stage(scorer.name, scorer.score(request, candidates))
            timings[scorer.name] = (self.clock() - at) * 1_000
        at = self.clock()
        chosen = candidates.keep(self.selector.select(request, candidates, limit))
        timings[self.selector.name] = (self.clock() - at) * 1_000
        timings["total"] = (self.clock() - started) * 1_000
        selection = Selection(
            chosen=chosen,
            candidates=candidates,
            removed=tuple(removed),
            failures=tuple(failures),
            timings_ms=timings,
        )
        for observer in self.observers:
            observer.saw(request, selection)
        return selection

    def _gather(self, request: RequestT, timings: dict[str, float]) -> tuple[list[Found], list[str]]:
        if self.executor is None:
            calls: list[Callable[[], Found]] = [lambda s=source: s.find(request) for source in self.sources]
        else:
            calls = self._side_by_side(request, self.executor)
        found = [Found.nothing() for _ in self.sources]
        failed: dict[int, str] = {}
        inline_first = sorted(range(len(calls)), key=lambda i: self.sources[i].name not in self.inline)
        for i in inline_first:
            name, at = self.sources[i].name, self.clock()
            try:
                found[i] = calls[i]()
            except FutureTimeout:
                failed[i] = f"{name}: late"
            except Exception as error:  # the edge of a source: the rest must answer, and it is counted
                failed[i] = f"{name}: {type(error).__name__}: {error}"
            timings[name] = (self.clock() - at) * 1_000
        return found, [failed[i] for i in sorted(failed)]

    def _side_by_side(self, request: RequestT, executor: Executor) -> list[Callable[[], Found]]:
        """For each source what gives its candidates; all that are not ``inline`` have begun."""
        deadline = self.clock() + self.source_budget_s

        def call(source: Source[RequestT]) -> Callable[[], Found]:
            if source.name in self.inline:
                return lambda: source.find(request)
            future: Future[Found] = executor.submit(source.find, request)
            return lambda: future.result(timeout=max(0.0, deadline - self.clock()))

        return [call(source) for source in self.sources]


def _merge(names: Sequence[str], found: Sequence[Found]) -> Candidates:
    """One line a row of the catalogue, with a score column for each source."""
    stages = tuple(names)
    if not found or not any(len(each.rows) for each in found):
        return Candidates(
            rows=np.empty(0, np.int32),
            source=np.empty(0, np.uint8),
            cue=np.empty(0, np.int16),
            stages=stages,
            scores=np.empty((0, len(stages)), np.float32),
        )
    all_rows = np.concatenate([each.rows for each in found])
    all_sources = np.repeat(np.arange(len(found), dtype=np.uint8), [len(each.rows) for each in found])
    all_cues = np.concatenate([each.cue for each in found])
    rows, first, line = np.unique(all_rows, return_index=True, return_inverse=True)
    scores = np.full((len(rows), len(stages)), np.nan, np.float32)
    scores[line, all_sources] = np.concatenate([each.scores for each in found])
    return Candidates(rows=rows, source=all_sources[first], cue=all_cues[first], stages=stages, scores=scores)
