"""Nearest neighbours that are remembered: the same searches and the same products are asked about again and again."""

from collections import OrderedDict
from threading import Lock

import numpy as np

from shopfeed.encoding import Vectors
from shopfeed.index import Snapshot
from shopfeed.pipeline import Rows, Stage


class Neighbours:
    """Asks the index of a snapshot, all new questions at once and each vector once; safe to share between threads.

    It keeps the last ``most`` answers of the snapshot that was asked last. An answer of 160 neighbours is 1.3 kB.
    ``effort`` is the index's. A third, 8 of 512 lists, finds .971 of the true 60 neighbours of an interest among 99,191
    products, and .984 of the first ten.
    """

    def __init__(self, *, most: int = 20_000, effort: float = 1 / 3) -> None:
        self._most = most
        self._effort = effort
        self._lock = Lock()
        self._version: str | None = None
        self._answers: OrderedDict[tuple[int, bytes], tuple[Rows, Stage]] = OrderedDict()

    def search(self, snapshot: Snapshot, queries: Vectors, k: int) -> tuple[Rows, Stage]:
        """Rows and cosines, ``(len(queries), k)`` each, as ``snapshot.index.search``."""
        if not len(queries):
            return snapshot.index.search(queries, k, effort=self._effort)
        keys = [(k, query.tobytes()) for query in queries]
        known = self._known(snapshot.version, keys)
        new = {key: at for at, key in enumerate(keys) if key not in known}
        if new:
            rows, cosines = snapshot.index.search(queries[list(new.values())], k, effort=self._effort)
            asked = dict(zip(new, zip(rows, cosines, strict=True), strict=True))
            known |= asked
            self._keep(snapshot.version, asked)
        return np.stack([known[key][0] for key in keys]), np.stack([known[key][1] for key in keys])

    def _known(self, version: str, keys: list[tuple[int, bytes]]) -> dict[tuple[int, bytes], tuple[Rows, Stage]]:
        with self._lock:
            if self._version != version:
                self._version = version
                self._answers.clear()
            known = {key: self._answers[key] for key in keys if key in self._answers}
            for key in known:
                self._answers.move_to_end(key)
            return known

    def _keep(self, version: str, asked: dict[tuple[int, bytes], tuple[Rows, Stage]]) -> None:
        with self._lock:
            if self._version != version:  # swapped meanwhile: the answers are of rows that are gone
                return
            self._answers.update(asked)
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
