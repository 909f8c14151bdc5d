"""Co-engagement that follows the log: what anybody did counts in the next request of every worker."""

import logging
import threading
from concurrent.futures import Executor

import numpy as np

from shopfeed.context import PersonRequest
from shopfeed.errors import Unavailable
from shopfeed.events import Tail
from shopfeed.pipeline import Found
from shopfeed.retrieval.co_engaged import CoEngaged, CoEngagement

CO_ENGAGED = "co_engaged"
_PAGE = 1_000

_log = logging.getLogger(__name__)


class Following:
    """``CoEngaged`` over counts that follow the ``tail`` of a log; the cue is the signal that led there.

    The tail is read before each answer, or with ``every_s`` in the background so often, where a look is dear. Where
    there is more than a little (a worker has just started) it is counted on ``executor``, and the answers know what
    was counted until then.
    """

    name = CO_ENGAGED

    def __init__(self, tail: Tail, executor: Executor, *, at_once: int = 100, every_s: float | None = None) -> None:
        self._tail = tail
        self._executor = executor
        self._at_once = at_once
        self._every_s = every_s
        self._counts = CoEngagement()
        self._source = CoEngaged(counts=self._counts, limit=100)
        self._catching_up = threading.Lock()
        self._stop = threading.Event()
        self._is_reported = False

    @property
    def is_behind(self) -> bool:
        """Whether something is being counted in the background."""
        return self._catching_up.locked()

    def find(self, request: PersonRequest) -> Found:
        if self._every_s is None:
            self.catch_up()
        rows, scores, leader = self._source.led_to(request)
        cue = request.recent_signals[leader].astype(np.int16)
        return Found(rows=rows, scores=scores.astype(np.float32), cue=cue)

    def catch_up(self) -> None:
        """Count what is new; what is more than a little is counted beside the answers. Raises ``Unavailable``."""
        if not self._catching_up.acquire(blocking=False):
            return
        is_handed_over = False
        try:
            if self._count(self._at_once) == self._at_once:
                self._executor.submit(self._catch_up_and_release)
                is_handed_over = True
        finally:
            if not is_handed_over:
                self._catching_up.release()

    def watch(self) -> None:
        """Where the tail is read in the background, begin."""
        if self._every_s is not None:
            threading.Thread(target=self._watch, args=(self._every_s,), name="log-watch", daemon=True).start()

    def close(self) -> None:
        """End the watching and let go of the tail."""
        self._stop.set()
        self._tail.close()

    def _watch(self, every_s: float) -> None:
        while True:
            try:
                with self._catching_up:
                    while not self._stop.is_set() and self._count(_PAGE):
                        pass
                self._is_reported = False
            except Unavailable as error:  # the next look may succeed; until then the counts are as they were
                if not (self._is_reported or self._stop.is_set()):
                    _log.error("what others do is not followed: %s", error)
                self._is_reported = True
            if self._stop.wait(every_s):
                return

    def _count(self, limit: int) -> int:
        events = self._tail.next(limit)
        for event in events:
            self._counts.record(event)
        return len(events)

    def _catch_up_and_release(self) -> None:
        try:
            while self._count(self._at_once):
                pass
        except Unavailable:
            pass  # the log was closed meanwhile: nobody asks any more
        finally:
            self._catching_up.release()
