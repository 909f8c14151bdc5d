"""Operators' rules at work: read anew when their file changes, and put as stages around a pipeline."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import PersonRequest
from shopfeed.errors import Invalid
from shopfeed.index import Rows, Snapshot
from shopfeed.pipeline import Candidates, Found, Mask, Pipeline, Selector, Stage
from shopfeed.ranking.quality import popularity, quality
from shopfeed.recommend.rules import Deed, Rule, parse_rules

PINNED = "pinned"
"""Name of the source that brings what is pinned."""
_PER_PIN = 20
_logger = logging.getLogger(__name__)


def read_rules(path: Path) -> tuple[Rule, ...]:
    """The rules in a file, none where there is no file. Raises ``Invalid`` for what cannot be used."""
    try:
        return parse_rules(path.read_text(encoding="utf-8"), origin=str(path))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise Invalid(f"{path} cannot be read: {error}") from error


class RuleBook:
    """The rules of ``path`` and what they hold for in the served snapshot; safe to share between threads.

    Raises ``Invalid`` where the file is wrong when it is opened; when it becomes wrong later, the rules stay as they
    were and it is logged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._stamp = _stamp(path)
        self._rules = read_rules(path)
        self._held: dict[tuple[str, str], Mask] = {}

    def live(self, now: datetime) -> list[Rule]:
        """The rules to apply at ``now``, in the order of the file."""
        stamp = _stamp(self._path)
        if stamp != self._stamp:
            self._read_again(stamp)
        return [rule for rule in self._rules if rule.is_live(now)]

    def held(self, rule: Rule, snapshot: Snapshot) -> Mask:
        """``(rows,)``: what the rule is about; found out once for a snapshot."""
        key = (snapshot.version, rule.name)
        held = self._held.get(key)
        if held is None:
            held = rule.holds(snapshot.columns)
            with self._lock:
                old = [each for each in self._held if each[0] != snapshot.version]
                for each in old:
                    del self._held[each]
                self._held[key] = held
        return held

    def _read_again(self, stamp: tuple[int, int]) -> None:
        with self._lock:
            self._stamp = stamp
            try:
                self._rules = read_rules(self._path)
                self._held = {}
            except Invalid as error:
                _logger.error("the rules stay as they were: %s", error)

    def around(self, pipeline: Pipeline[PersonRequest], now: datetime) -> Pipeline[PersonRequest]:
        """``pipeline`` with the live rules as stages; the same object where there are none."""
        rules = self.live(now)
        if not rules:
            return pipeline
        weighed = [rule for rule in rules if rule.do in (Deed.BOOST, Deed.BURY)]
        pins = [rule for rule in rules if rule.do is Deed.PIN]
        filters = [ExcludedByRule(rule, self) for rule in rules if rule.do is Deed.EXCLUDE]
        return replace(
            pipeline,
            sources=[*pipeline.sources, *([FromPins(pins, self)] if pins else [])],
            filters=[*pipeline.filters, *filters],
            scorers=[*pipeline.scorers, *([WithRules(weighed, self)] if weighed else [])],
            selector=PinsInPlace(pins, self, pipeline.selector) if pins else pipeline.selector,
        )


@dataclass(frozen=True, slots=True)
class ExcludedByRule:
    """Takes out what one rule excludes; the trace names the rule."""

    rule: Rule
    book: RuleBook

    @property
    def name(self) -> str:
        return f"rule {self.rule.name!r}"

    def mask(self, request: PersonRequest, candidates: Candidates) -> Mask:
        return ~self.book.held(self.rule, request.snapshot)[candidates.rows]


@dataclass(frozen=True, slots=True)
class WithRules:
    """The last score with what rules add to it and take from it."""

    rules: Sequence[Rule]
    book: RuleBook
    name: str = "rules"

    def score(self, request: PersonRequest, candidates: Candidates) -> Stage:
        score = candidates.scores[:, -1].copy()
        for rule in self.rules:
            change = rule.strength if rule.do is Deed.BOOST else -rule.strength
            score += np.float32(change) * self.book.held(rule, request.snapshot)[candidates.rows]
        return score


@dataclass(frozen=True, slots=True)
class FromPins:
    """The best liked products of every pin."""

    rules: Sequence[Rule]
    book: RuleBook
    name: str = PINNED

    def find(self, request: PersonRequest) -> Found:
        columns = request.snapshot.columns
        rows = np.unique(np.concatenate([self._best(rule, request.snapshot) for rule in self.rules]))
        liked = quality(columns, rows) + popularity(columns, rows)
        order = np.argsort(-liked, kind="stable")
        return Found(rows=rows[order], scores=liked[order], cue=np.full(len(rows), -1, np.int16))

    def _best(self, rule: Rule, snapshot: Snapshot) -> Rows:
        is_offered = self.book.held(rule, snapshot) & ~snapshot.columns.is_sold_out
        rows = np.flatnonzero(is_offered).astype(np.int32)
        liked = quality(snapshot.columns, rows) + popularity(snapshot.columns, rows)
        return rows[np.argsort(-liked, kind="stable")[:_PER_PIN]]


@dataclass(frozen=True, slots=True)
class PinsInPlace:
    """One product of every pin stands at the place of its rule; the others are chosen as without rules."""

    rules: Sequence[Rule]
    book: RuleBook
    inner: Selector[PersonRequest]

    @property
    def name(self) -> str:
        return self.inner.name

    def select(self, request: PersonRequest, candidates: Candidates, limit: int) -> NDArray[np.intp]:
        groups = request.snapshot.columns.name_group[candidates.rows]
        is_free = np.ones(len(candidates), np.bool_)
        pinned: list[tuple[int, int]] = []
        for rule in self.rules:
            own = np.flatnonzero(is_free & self.book.held(rule, request.snapshot)[candidates.rows])
            if len(own) and len(pinned) < limit:
                best = int(own[np.argmax(candidates.scores[own, -1])])
                pinned.append((rule.place, best))
                is_free &= groups != groups[best]
        if PINNED in candidates.stages:  # what only a pin brought has its place or none
            is_free &= candidates.source != candidates.stages.index(PINNED)
        free = np.flatnonzero(is_free)
        chosen = free[self.inner.select(request, candidates.keep(free), limit - len(pinned))].tolist()
        for place, position in sorted(pinned):
            chosen.insert(place - 1, position)
        return np.array(chosen[:limit], np.intp)


def _stamp(path: Path) -> tuple[int, int]:
    """Changes when the file does; (0, 0) where there is none."""
    try:
        told = path.stat()
    except OSError:
        return (0, 0)
    return (told.st_mtime_ns, told.st_size)
