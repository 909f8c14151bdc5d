"""Co-engagement that follows the log: what anybody did counts in the next request of every worker."""

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import PersonRequest
from shopfeed.errors import Unavailable
from shopfeed.events import Event
from shopfeed.pipeline import Found
from shopfeed.retrieval.co_engaged import CoEngaged, CoEngagement

CO_ENGAGED = "co_engaged"
_MOST_EXPLAINED = 12


class Followed(Protocol):
    """The part of ``NumberedLog`` that is followed."""

    def after(self, number: int, limit: int) -> Sequence[tuple[int, Event]]: ...

    def last_number(self) -> int: ...


class Following:
    """``CoEngaged`` over counts that catch up with ``log`` before they answer; the cue is the signal that led there.

    A worker begins with the last ``remembered`` events. Where it is far behind (it has just started) it catches up on
    ``executor`` and answers with what it has counted until then.
    """

    name = CO_ENGAGED

    def __init__(self, log: Followed, executor: Executor, *, remembered: int = 200_000, at_once: int = 100) -> None:
        self._log = log
        self._executor = executor
        self._remembered = remembered
        self._at_once = at_once
        self._counts = CoEngagement()
        self._source = CoEngaged(counts=self._counts, limit=100)
        self._begin: int | None = None
        self._catching_up = Lock()

    @property
    def seen(self) -> int:
        """The number of the last event that was counted."""
        return self._counts.seen

    def find(self, request: PersonRequest) -> Found:
        self.catch_up()
        found = self._source.find(request)
        return replace(found, cue=self._signals(request, found))

    def catch_up(self) -> None:
        """Count what is new; what is more than a little is counted beside the answers."""
        if not self._catching_up.acquire(blocking=False):
            return
        is_handed_over = False
        try:
            if self._counts.catch_up(self._read_after, most=self._at_once) >= self._at_once:
                self._executor.submit(self._catch_up_and_release)
                is_handed_over = True
        finally:
            if not is_handed_over:
                self._catching_up.release()

    def _catch_up_and_release(self) -> None:
        try:
            while self._counts.catch_up(self._read_after, most=self._at_once):
                pass
        except Unavailable:
            pass  # the log was closed meanwhile: nobody asks any more
        finally:
            self._catching_up.release()

    def _read_after(self, number: int, limit: int) -> list[tuple[int, Event]]:
        if self._begin is None:
            self._begin = max(0, self._log.last_number() - self._remembered)
        return list(self._log.after(max(number, self._begin), limit))

    def _signals(self, request: PersonRequest, found: Found) -> NDArray[np.int16]:
        """For each found row the signal of the person whose product is engaged with beside it most."""
        cue = np.full(len(found.rows), -1, np.int16)
        best = np.zeros(len(found.rows))
        snapshot, context = request.snapshot, request.context
        codes = np.array([self._counts.code_of(snapshot.id_of(int(row))) for row in found.rows], np.int64)
        for signal in np.flatnonzero((context.rows >= 0) & ~context.resting)[:_MOST_EXPLAINED].tolist():
            partners, weights = self._counts.partners(self._counts.code_of(snapshot.id_of(int(context.rows[signal]))))
            known = np.zeros(int(max(codes.max(initial=0), partners.max(initial=0))) + 1)
            known[partners] = weights
            pull = known[codes] * context.weights[signal]
            cue[pull > best] = signal
            best = np.maximum(best, pull)
        return cue
