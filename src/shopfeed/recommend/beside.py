"""What one needs beside a product, remembered: every search for it is asked once a snapshot, for everybody."""

import threading
from collections.abc import Callable
from functools import lru_cache

from shopfeed.index import Rows, Snapshot, built_version
from shopfeed.query import Lexicon, companion_searches, is_named, needed_with
from shopfeed.ranking.audience import for_them, for_whom
from shopfeed.retrieval.interests import Answers

_LOOKED_AT = 24
_LOOKS_S = 5.0
_REST_S = 2.0
"""Between two searches that nobody waits for: so rarely that hardly one search in a hundred meets one."""


class NeededBeside:
    """A ``Beside``: of what each search finds, that which is the thing. Safe to share between threads.

    What is added to the catalogue while it is served goes with nothing before the next snapshot.
    """

    def __init__(self, *, served: Callable[[], tuple[Snapshot, Lexicon]], answers: Answers) -> None:
        self._served = served
        self._answers = answers
        self._things = lru_cache(maxsize=4_096)(self._find)
        self._of_row = lru_cache(maxsize=16_384)(self._choose)
        self._stop = threading.Event()

    def __call__(self, version: str, row: int) -> tuple[Rows, ...]:
        """For each thing that one needs those that are it, the best first; what says whom it is for agrees."""
        return self._of_row(built_version(version), row)

    def know_all(self, rest_s: float = 0.0) -> str:
        """Ask every search, so that nobody waits for it; the version that was asked."""
        built = built_version(self._served()[0].version)
        for search in companion_searches():
            if self._stop.is_set() or built_version(self._served()[0].version) != built:
                break
            self._things(built, search)
            self._stop.wait(rest_s)
        return built

    def watch(self) -> None:
        """Know all of every new snapshot, in the background until ``stop``."""
        threading.Thread(target=self._watch, name="beside-watch", daemon=True).start()

    def stop(self) -> None:
        """End the watching."""
        self._stop.set()

    def _watch(self) -> None:
        known = ""
        while not self._stop.wait(_LOOKS_S):
            if built_version(self._served()[0].version) != known:
                known = self.know_all(_REST_S)

    def _choose(self, built: str, row: int) -> tuple[Rows, ...]:
        snapshot, lexicon = self._served()
        if built_version(snapshot.version) != built:
            return ()
        product, whom = snapshot.product(row), for_whom(snapshot, row)
        found = [self._things(built, search) for search in needed_with(lexicon, product.name, product.category)]
        if whom is not None:
            found = [for_them(snapshot, rows, whom, first=True) for rows in found]
        return tuple(rows for rows in found if len(rows))

    def _find(self, built: str, search: str) -> Rows:
        snapshot, lexicon = self._served()
        rows, _ = self._answers(snapshot.version, search, _LOOKED_AT)
        if built_version(snapshot.version) != built:  # swapped a moment ago: this version is not asked for again
            return rows[:0]
        return rows[[is_named(lexicon, search, snapshot.columns.text("name", row)) for row in rows.tolist()]]
