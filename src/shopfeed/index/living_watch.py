"""Looks for changes of the catalogue in the background, and hands on every snapshot that has grown."""

import logging
import threading
import time
from collections.abc import Callable

from shopfeed.errors import ShopfeedError
from shopfeed.index.living import Living

LOOK_EVERY_S = 0.25
"""How often each process asks the store for its revision: one small read, in the background."""
_SHARE_OF_A_CORE = 0.5
"""What encoding and growing may take while requests are answered."""

_log = logging.getLogger(__name__)


class LivingWatch:
    """Refreshes in the background what ``current`` gives, until ``stop``, and hands on every new snapshot.

    ``looked`` is told of every look.
    """

    def __init__(
        self,
        current: Callable[[], Living | None],
        *,
        grown: Callable[[Living], None],
        looked: Callable[[Living], object] = lambda _living: None,
    ) -> None:
        self._current = current
        self._grown = grown
        self._looked = looked
        self._lock = threading.Lock()
        self._woken = threading.Event()
        self._stop = threading.Event()
        self._is_reported = False
        self._waiting = 0
        self._encoded = 0

    def watch(self, every_s: float = LOOK_EVERY_S) -> None:
        """Begin."""
        threading.Thread(target=self._watch, args=(every_s,), name="catalogue-watch", daemon=True).start()

    def stop(self) -> None:
        """End."""
        self._stop.set()
        self._woken.set()

    def hurry(self) -> None:
        """Look now: this process has just changed the catalogue, so it also encodes what is new."""
        self._woken.set()

    def refresh(self, *, makes: bool = True) -> None:
        """Look once and hand on what is new. Raises ``Unavailable``."""
        with self._lock:
            living = self._current()
            if living is not None:
                if living.refresh(makes=makes):
                    self._grown(living)
                self._waiting, self._encoded = living.waiting, living.encoded
                self._looked(living)

    def _watch(self, every_s: float) -> None:
        pause_s = every_s
        while not self._stop.is_set():
            was_woken = self._woken.wait(pause_s)
            self._woken.clear()
            started, encoded = time.monotonic(), self._encoded
            # Who changed the catalogue encodes. What still waits a look later is encoded by whoever looks first.
            self._refresh_or_report(makes=was_woken or self._waiting > 0)
            took_s = time.monotonic() - started
            is_busy = self._waiting > 0 and self._encoded > encoded
            pause_s = took_s * (1 - _SHARE_OF_A_CORE) / _SHARE_OF_A_CORE if is_busy else every_s

    def _refresh_or_report(self, *, makes: bool) -> None:
        try:
            self.refresh(makes=makes)
            self._is_reported = False
        except ShopfeedError as error:  # what is served goes on being served; the next look may succeed
            if not self._is_reported:
                _log.error("changes of the catalogue are not seen: %s", error)
            self._is_reported = True
        except Exception:  # the edge of a thread: one product that cannot be read must not end all looking
            if not self._is_reported:
                _log.exception("changes of the catalogue are not seen")
            self._is_reported = True
