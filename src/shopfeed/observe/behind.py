"""Writes behind the answer: one thread that keeps what was observed in batches, and never stops what it observes."""

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Final

from shopfeed.errors import ShopfeedError
from shopfeed.observe.slate import Slate

BATCH: Final = 500
_PATIENCE_S: Final = 0.5
_MOST_WAITING: Final = 20_000

_log = logging.getLogger(__name__)


class WriteBehind:
    """Gives slates to ``keep`` in batches of up to ``BATCH``, in the order in which they came.

    A batch that ``keep`` cannot keep is reported and lost. Where the home does not answer for long, what comes while
    20,000 wait is lost as well: observation must not fill the memory.
    """

    def __init__(self, keep: Callable[[Sequence[Slate]], None]) -> None:
        self._keep = keep
        self._waiting: queue.Queue[Slate | None] = queue.Queue()
        self._is_closed = False
        self._writer = threading.Thread(target=self._write, name="slate-log", daemon=True)
        self._writer.start()

    def add(self, slate: Slate) -> None:
        """Take it over; returns at once."""
        if self._waiting.qsize() < _MOST_WAITING:
            self._waiting.put(slate)

    def close(self) -> None:
        """Keep what is waiting. Closing twice is allowed."""
        if not self._is_closed:
            self._is_closed = True
            self._waiting.put(None)
        self._writer.join()

    def _write(self) -> None:
        while (batch := self._next_batch()) is not None:
            try:
                self._keep(batch)
            except ShopfeedError as error:
                _log.error("%d slates were not kept: %s", len(batch), error)

    def _next_batch(self) -> list[Slate] | None:
        first = self._waiting.get()
        if first is None:
            return None
        batch = [first]
        while len(batch) < BATCH:
            try:
                following = self._waiting.get(timeout=_PATIENCE_S if len(batch) == 1 else 0.001)
            except queue.Empty:
                break
            if following is None:
                self._waiting.put(None)
                break
            batch.append(following)
        return batch
