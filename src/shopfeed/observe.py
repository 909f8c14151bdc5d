"""What was served: slates with positions, propensities and traces, kept apart from the facts and never in their way."""

import json
import logging
import queue
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from shopfeed.events import SlateId, UserId

_log = logging.getLogger(__name__)
_BATCH = 500
_PATIENCE_S = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class SlateLine:
    """One thing on a slate: a product or a video at a position, and how probable it was there."""

    thing_id: str
    position: int
    propensity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slate:
    """What was served to a person at once."""

    id: SlateId
    user_id: UserId
    at: datetime
    surface: str
    """``search``, ``recommend``, ``card``, ``feed``, ``related``."""
    snapshot: str
    lines: Sequence[SlateLine]
    trace: Mapping[str, object]


class SlateLog(Protocol):
    """Keeps slates for learning and for "why this?". It may lose the last moments in a crash: events may not."""

    def add(self, slate: Slate) -> None:
        """Take it over; returns at once."""
        ...

    def get(self, slate_id: SlateId) -> Slate | None:
        """The slate, once it has been written."""
        ...

    def all(self) -> Iterator[Slate]:
        """Every slate that has been written, in the order of writing, for training."""
        ...

    def close(self) -> None:
        """Write what is waiting."""
        ...


class SqliteSlateLog:
    """One table, written in batches by one thread; the oldest slates go when there are more than ``most``."""

    def __init__(self, path: Path, *, most: int = 500_000) -> None:
        self._path = path
        self._most = most
        self._waiting: queue.SimpleQueue[Slate | None] = queue.SimpleQueue()
        with self._connect() as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS slates (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, at TEXT NOT NULL, "
                "surface TEXT NOT NULL, snapshot TEXT NOT NULL, lines TEXT NOT NULL, trace TEXT NOT NULL)"
            )
        self._writer = threading.Thread(target=self._write, name="slate-log", daemon=True)
        self._writer.start()

    def add(self, slate: Slate) -> None:
        self._waiting.put(slate)

    def get(self, slate_id: SlateId) -> Slate | None:
        with self._connect() as connection:
            found = connection.execute("SELECT * FROM slates WHERE id = ?", (slate_id,)).fetchone()
        return None if found is None else _slate(found)

    def all(self) -> Iterator[Slate]:
        last = 0
        while True:
            with self._connect() as connection:
                rows = connection.execute(
                    "SELECT *, rowid FROM slates WHERE rowid > ? ORDER BY rowid LIMIT ?", (last, _BATCH)
                ).fetchall()
            if not rows:
                return
            yield from (_slate(row[:-1]) for row in rows)
            last = rows[-1][-1]

    def close(self) -> None:
        self._waiting.put(None)
        self._writer.join()

    def _connect(self) -> "closing[sqlite3.Connection]":
        return closing(sqlite3.connect(self._path, timeout=10))

    def _write(self) -> None:
        connection = sqlite3.connect(self._path, timeout=10)
        try:
            while (batch := self._next_batch()) is not None:
                try:
                    self._keep(connection, batch)
                except sqlite3.Error as error:  # observation must never stop what it observes
                    _log.error("%d slates were not kept: %s", len(batch), error)
        finally:
            connection.close()

    def _next_batch(self) -> list[Slate] | None:
        first = self._waiting.get()
        if first is None:
            return None
        batch = [first]
        while len(batch) < _BATCH:
            try:
                following = self._waiting.get(timeout=_PATIENCE_S if len(batch) == 1 else 0)
            except queue.Empty:
                break
            if following is None:
                self._waiting.put(None)
                break
            batch.append(following)
        return batch

    def _keep(self, connection: sqlite3.Connection, batch: Sequence[Slate]) -> None:
        with connection:
            connection.executemany(
                "INSERT OR IGNORE INTO slates VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        slate.id,
                        slate.user_id,
                        slate.at.isoformat(),
                        slate.surface,
                        slate.snapshot,
                        json.dumps([[line.thing_id, line.position, line.propensity] for line in slate.lines]),
                        json.dumps(slate.trace, default=str),
                    )
                    for slate in batch
                ],
            )
            connection.execute(
                "DELETE FROM slates WHERE rowid <= (SELECT MAX(rowid) FROM slates) - ?",
                (self._most,),
            )


def _slate(row: tuple[str, ...]) -> Slate:
    slate_id, user_id, at, surface, snapshot, lines, trace = row
    return Slate(
        id=SlateId(slate_id),
        user_id=UserId(user_id),
        at=datetime.fromisoformat(at),
        surface=surface,
        snapshot=snapshot,
        lines=[SlateLine(thing_id=thing, position=p, propensity=q) for thing, p, q in json.loads(lines)],
        trace=json.loads(trace),
    )


class MemorySlateLog:
    """For tests and for programs that keep nothing."""

    def __init__(self) -> None:
        self._slates: dict[SlateId, Slate] = {}

    def add(self, slate: Slate) -> None:
        self._slates[slate.id] = slate

    def get(self, slate_id: SlateId) -> Slate | None:
        return self._slates.get(slate_id)

    def all(self) -> Iterator[Slate]:
        yield from list(self._slates.values())

    def close(self) -> None:
        """Nothing waits here."""
