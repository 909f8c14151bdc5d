"""What every ``SlateLog`` must do, run over all its adapters."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopfeed.events import SlateId, UserId
from shopfeed.firestore import Firestore
from shopfeed.observe import MemorySlateLog, Slate, SlateLine, SlateLog, SqliteSlateLog
from shopfeed.observe.firestore import FirestoreSlateLog
from tests.firestore_emulator import open_firestore

Open = Callable[[], SlateLog]


def _memory(_: Path) -> Open:
    log = MemorySlateLog()
    return lambda: log


def _firestore(_: Path) -> Open:
    database = open_firestore()
    database.close()
    return lambda: FirestoreSlateLog(Firestore(database.project), days=30)


ADAPTERS: dict[str, Callable[[Path], Open]] = {
    "memory": _memory,
    "sqlite": lambda folder: lambda: SqliteSlateLog(folder / "slates.sqlite"),
    "firestore": _firestore,
}


@pytest.fixture(params=ADAPTERS.values(), ids=ADAPTERS.keys())
def open_log(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    """Opens the same log again: what one process wrote and closed, another reads."""
    return request.param(tmp_path)


def a_slate(id_: str, user: str = "asha") -> Slate:
    return Slate(
        id=SlateId(id_),
        user_id=UserId(user),
        at=datetime(2026, 11, 1, 12, 30, 15, 123456, tzinfo=UTC),
        surface="recommend",
        snapshot="20261101T000000000000Z",
        lines=[SlateLine(thing_id="kettle/1", position=0, propensity=0.5), SlateLine(thing_id="चाय", position=1)],
        trace={"reasons": [{"text": "“why”"}], "timings_ms": {"rank": 1.5}},
    )


def keep(open_log: Open, *slates: Slate) -> None:
    log = open_log()
    for slate in slates:
        log.add(slate)
    log.close()


def test_what_one_wrote_another_finds(open_log: Open):
    keep(open_log, a_slate("s-1"), a_slate("s/2", "ben"))

    log = open_log()
    found, other, none = (log.get(SlateId(id_)) for id_ in ("s-1", "s/2", "s-3"))
    log.close()

    assert (found, other, none) == (a_slate("s-1"), a_slate("s/2", "ben"), None)


def test_all_come_in_the_order_of_writing(open_log: Open):
    given = [a_slate(f"s-{(number * 7) % 1_201}") for number in range(1_201)]
    keep(open_log, *given[:700])
    keep(open_log, *given[700:])

    log = open_log()
    everything = list(log.all())
    log.close()

    assert [slate.id for slate in everything] == [slate.id for slate in given]


def test_an_empty_log_has_none(open_log: Open):
    log = open_log()
    everything = list(log.all())
    log.close()

    assert everything == []


def test_a_trace_that_no_document_holds_is_left_out(tmp_path: Path):
    open_log = _firestore(tmp_path)
    big = {"removed": ["x" * 1_000] * 2_000}
    slate = a_slate("s-1")

    keep(open_log, Slate(**{name: getattr(slate, name) for name in Slate.__slots__ if name != "trace"}, trace=big))
    log = open_log()
    found = log.get(SlateId("s-1"))
    log.close()

    assert found is not None
    assert (found.lines, found.trace) == (slate.lines, {})


def test_a_file_of_before_the_schema_had_a_version_is_read_on(tmp_path: Path):
    path = tmp_path / "slates.sqlite"
    keep(lambda: SqliteSlateLog(path), a_slate("s-1"))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")

    keep(lambda: SqliteSlateLog(path), a_slate("s-2"))

    log = SqliteSlateLog(path)
    everything = list(log.all())
    log.close()
    assert everything == [a_slate("s-1"), a_slate("s-2")]
