"""Holds what is served from the newest snapshot or model, and swaps it while requests are being answered."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from shopfeed.errors import ShopfeedError, Unavailable
from shopfeed.index.snapshot import current_version

Served = TypeVar("Served")

_log = logging.getLogger(__name__)


class Current(Generic[Served]):
    """The served value of what ``CURRENT`` below ``root`` names: a snapshot, or a model.

    ``load`` makes it from that folder or file. A request takes ``get()`` once and keeps it to its end; what it holds
    stays mapped until the last request lets go, so a swap drops nothing. A newer one that cannot be loaded is
    reported once and the old one goes on serving.
    """

    def __init__(self, root: Path, load: Callable[[Path], Served]) -> None:
        self._root = root
        self._load = load
        self._served: tuple[str, Served] | None = None
        self._refused: str | None = None
        self._lock = threading.Lock()
        self._stop = threading.Event()

    def get(self) -> Served:
        """What is served now. Raises ``Unavailable`` before the first snapshot."""
        served = self._served
        if served is None:
            raise Unavailable(f"there is no snapshot in {self._root} yet: run 'shopfeed import' and 'shopfeed index'")
        return served[1]

    def or_none(self) -> Served | None:
        """What is served now, ``None`` before the first: for what an answer can do without."""
        served = self._served
        return None if served is None else served[1]

    def exchange(self, before: Served, after: Served) -> bool:
        """Serve ``after`` where ``before`` is served now; else it was made of something that is served no more."""
        with self._lock:
            if self._served is None or self._served[1] is not before:
                return False
            self._served = (self._served[0], after)
            return True

    def refresh_or_report(self) -> None:
        """``refresh``, where what cannot be loaded is reported once and the one before goes on serving."""
        try:
            if self.refresh():
                _log.info("now serving %s", self._root / (current_version(self._root) or ""))
        except (ShopfeedError, OSError) as error:
            if str(error) != self._refused:
                self._refused = str(error)
                _log.error("the newer one in %s is not served: %s", self._root, error)

    def refresh(self) -> bool:
        """Take the current snapshot if it is another one; whether it was. Raises what ``load`` raises."""
        with self._lock:
            version = current_version(self._root)
            if version is None or (self._served is not None and self._served[0] == version):
                return False
            self._served = (version, self._load(self._root / version))
            return True

    def watch(self, every_s: float) -> None:
        """Refresh in the background until ``stop``."""
        threading.Thread(target=self._watch, args=(every_s,), name="snapshot-watch", daemon=True).start()

    def stop(self) -> None:
        """End the watching."""
        self._stop.set()

    def _watch(self, every_s: float) -> None:
        while not self._stop.wait(every_s):
            self.refresh_or_report()
