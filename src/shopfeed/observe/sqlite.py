"""Slates in one table of an SQLite file."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from shopfeed.events import SlateId, UserId
from shopfeed.observe.behind import BATCH, WriteBehind
from shopfeed.observe.slate import Slate, lines_from_json, lines_to_json
from shopfeed.sqlite import Database

STEPS: Final = (
    (
        # "IF NOT EXISTS": files of before the schema had a version hold this table already
        """CREATE TABLE IF NOT EXISTS slates (
            id TEXT PRIMARY KEY, user_id TEXT NOT NULL, at TEXT NOT NULL, surface TEXT NOT NULL,
            snapshot TEXT NOT NULL, lines TEXT NOT NULL, trace TEXT NOT NULL
        )""",
    ),
)


class SqliteSlateLog:
    """One table, written in batches by one thread; the oldest slates go when there are more than ``most``."""

    def __init__(self, path: Path, *, most: int = 500_000) -> None:
        self._most = most
        self._database = Database(path, steps=STEPS, synchronous="FULL")
        self._behind = WriteBehind(self._keep)

    def add(self, slate: Slate) -> None:
        self._behind.add(slate)

    def get(self, slate_id: SlateId) -> Slate | None:
        with self._database.reading() as connection:
            found = connection.execute("SELECT * FROM slates WHERE id = ?", (slate_id,)).fetchone()
        return None if found is None else _slate(found)

    def all(self) -> Iterator[Slate]:
        last = 0
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(
                    "SELECT *, rowid FROM slates WHERE rowid > ? ORDER BY rowid LIMIT ?", (last, BATCH)
                ).fetchall()
            if not rows:
                return
            yield from (_slate(row[:-1]) for row in rows)
            last = rows[-1][-1]

    def close(self) -> None:
        self._behind.close()
        self._database.close()

    def _keep(self, batch: Sequence[Slate]) -> None:
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO slates VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        slate.id,
                        slate.user_id,
                        slate.at.isoformat(),
                        slate.surface,
                        slate.snapshot,
                        lines_to_json(slate.lines),
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
        lines=lines_from_json(lines),
        trace=json.loads(trace),
    )
