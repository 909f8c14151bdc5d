"""Events kept in a SQLite file, acknowledged when they are durable."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Connection
from typing import Any, Final

from shopfeed.catalogue import ProductId
from shopfeed.events.event import DismissalReason, Event, EventId, EventKind, SlateId, UserId
from shopfeed.events.group_commit import GroupCommit
from shopfeed.events.log import Clock, Kept, behind, utc_now
from shopfeed.sqlite import Database
from shopfeed.videos import VideoId

STEPS: Final = (
    (
        """CREATE TABLE events (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, received_at_us INTEGER NOT NULL, user_id TEXT NOT NULL,
            id TEXT NOT NULL, kind TEXT NOT NULL, at_us INTEGER NOT NULL, product_id TEXT, video_id TEXT, query TEXT,
            slate_id TEXT, position INTEGER, value REAL, reason TEXT, UNIQUE (user_id, id)
        ) STRICT""",
    ),
    ("CREATE INDEX events_of_user ON events (user_id, seq)",),
    ("CREATE INDEX events_that_last ON events (user_id, seq) WHERE kind IN ('dismissal', 'purchase')",),
    ("CREATE INDEX searches ON events (seq) WHERE kind = 'search'",),
)
"""``seq`` is the order of receipt; times are microseconds since 1970 in UTC."""

_COLUMNS: Final = "user_id, id, kind, at_us, product_id, video_id, query, slate_id, position, value, reason"
_LASTING: Final = "('dismissal', 'purchase')"  # as the index writes LASTING, so that it is used
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_KINDS: Final = {kind.value: kind for kind in EventKind}  # EventKind(text) takes a third of reading an event
_PAGE: Final = 1_000  # rows read at once by ``all``


class SqliteEventLog:
    """The port ``EventLog``; safe to share between threads, and the file between processes.

    One thread writes for all others of the process and commits what came in meanwhile as one transaction with
    ``synchronous=FULL``; a caller returns after that commit.
    """

    def __init__(self, path: Path, *, now: Clock = utc_now) -> None:
        self._now = now
        self._database = Database(path, steps=STEPS, synchronous="FULL")
        self._writer = GroupCommit(self._database)

    def append(self, events: Sequence[Event]) -> Kept:
        rows = [_row(event) for event in events]
        accepted = self._writer.write(lambda connection: _insert(connection, rows, received_at_us=_us(self._now())))
        return Kept(accepted=accepted, duplicates=len(rows) - accepted)

    def latest(self, user_id: UserId, *, limit: int, since: datetime | None = None) -> Sequence[Event]:
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM events WHERE user_id = ? AND at_us >= ? ORDER BY seq DESC LIMIT ?",
                (user_id, _us_since(since), max(limit, 0)),
            ).fetchall()
        return [_event(row) for row in rows]

    def past(self, user_id: UserId, *, limit: int, lasting: int) -> Sequence[Event]:
        latest = self.latest(user_id, limit=limit)
        if limit < 1 or len(latest) < limit:
            return latest
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM events WHERE user_id = ? AND kind IN {_LASTING} ORDER BY seq DESC LIMIT ?",
                (user_id, max(lasting, 0)),
            ).fetchall()
        return behind(latest, [_event(row) for row in rows])

    def searches(self, *, limit: int) -> Sequence[Event]:
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM events WHERE kind = 'search' ORDER BY seq DESC LIMIT ?", (max(limit, 0),)
            ).fetchall()
        return [_event(row) for row in rows]

    def after(self, number: int, limit: int) -> Sequence[tuple[int, Event]]:
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS}, seq FROM events WHERE seq > ? ORDER BY seq LIMIT ?", (number, max(limit, 0))
            ).fetchall()
        return [(row[-1], _event(row[:-1])) for row in rows]

    def last_number(self) -> int:
        with self._database.reading() as connection:
            return connection.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()[0]

    def forget(self, user_id: UserId, event_ids: Sequence[EventId] | None = None) -> int:
        if event_ids is None:
            return self._change("DELETE FROM events WHERE user_id = ?", user_id)
        return self._change(
            "DELETE FROM events WHERE user_id = ? AND id IN (SELECT value FROM json_each(?))",
            user_id,
            json.dumps([id_ for id_ in event_ids if id_.isprintable()]),  # json_each ends a text at a NUL
        )

    def merge(self, source: UserId, target: UserId) -> int:
        if source == target:
            return 0

        def move(connection: Connection) -> int:
            moved = connection.execute(
                "UPDATE OR IGNORE events SET user_id = ? WHERE user_id = ?", (target, source)
            ).rowcount
            connection.execute("DELETE FROM events WHERE user_id = ?", (source,))
            return moved

        return self._writer.write(move)

    def all(self, *, since: datetime | None = None) -> Iterator[Event]:
        seq, since_us = 0, _us_since(since)
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(
                    f"SELECT {_COLUMNS}, seq FROM events WHERE seq > ? AND at_us >= ? ORDER BY seq LIMIT ?",
                    (seq, since_us, _PAGE),
                ).fetchall()
            if not rows:
                return
            yield from (_event(row[:-1]) for row in rows)
            seq = rows[-1][-1]

    def count(self) -> int:
        with self._database.reading() as connection:
            return connection.execute("SELECT count(*) FROM events").fetchone()[0]

    def close(self) -> None:
        self._writer.close()
        self._database.close()

    def _change(self, statement: str, *values: str) -> int:
        return self._writer.write(lambda connection: connection.execute(statement, values).rowcount)


_Row = tuple[Any, ...]  # SQLite's own values, in the order of _COLUMNS


def _insert(connection: Connection, rows: Sequence[_Row], *, received_at_us: int) -> int:
    statement = f"""INSERT INTO events (received_at_us, {_COLUMNS}) VALUES ({received_at_us}, {", ".join("?" * 11)})
        ON CONFLICT (user_id, id) DO NOTHING"""
    return max(connection.executemany(statement, rows).rowcount, 0)  # -1 for no rows


def _us(time: datetime) -> int:
    return (time - _EPOCH) // _MICROSECOND


def _us_since(since: datetime | None) -> int:
    return _us(since) if since is not None else -(2**63)


def _row(event: Event) -> _Row:
    return (
        event.user_id, event.id, event.kind.value, _us(event.at), event.product_id, event.video_id, event.query,
        event.slate_id, event.position, event.value, event.reason.value if event.reason is not None else None,
    )  # fmt: skip


def _event(row: _Row) -> Event:
    user_id, id_, kind, at_us, product_id, video_id, query, slate_id, position, value, reason = row
    return Event(
        id=EventId(id_),
        user_id=UserId(user_id),
        kind=_KINDS[kind],
        at=_EPOCH + at_us * _MICROSECOND,
        product_id=ProductId(product_id) if product_id is not None else None,
        video_id=VideoId(video_id) if video_id is not None else None,
        query=query,
        slate_id=SlateId(slate_id) if slate_id is not None else None,
        position=position,
        value=value,
        reason=DismissalReason(reason) if reason is not None else None,
        was_checked=True,
    )
