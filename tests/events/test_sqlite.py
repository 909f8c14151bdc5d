"""What the SQLite log promises beyond the port: acknowledged is durable, and old files are read."""

import os
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopfeed.errors import InvalidSetting, Unavailable
from shopfeed.events import UserId
from shopfeed.events.sqlite import STEPS, SqliteEventLog
from tests.events.events import a_click

WRITER = """
import sys, threading
from datetime import UTC, datetime
from pathlib import Path
from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.events.sqlite import SqliteEventLog

log = SqliteEventLog(Path(sys.argv[1]))
printing = threading.Lock()

def write(thread):
    for number in range(1_000_000):
        event_id = EventId(f"{sys.argv[2]}-{thread}-{number}")
        event = Event(id=event_id, user_id=UserId("asha"), kind=EventKind.SEARCH, at=datetime.now(UTC), query="tea")
        log.append([event])
        with printing:
            print(event_id, flush=True)

for thread in range(4):
    threading.Thread(target=write, args=(thread,)).start()
"""


def start_writer(path: Path, name: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], stdout=subprocess.PIPE, text=True)


def kill_after(writer: subprocess.Popen[str], *, acknowledged: int) -> set[str]:
    """Kill ``writer`` after so many acknowledgements; all that it gave until its end."""
    assert writer.stdout is not None
    heard = {writer.stdout.readline().strip() for _ in range(acknowledged)}
    os.kill(writer.pid, signal.SIGKILL)
    rest, _ = writer.communicate()
    *whole, _torn = rest.split("\n")
    return heard | set(whole)


def test_every_acknowledged_event_survives_kill_9(tmp_path: Path):
    path = tmp_path / "events.sqlite"

    acknowledged = kill_after(start_writer(path, "writer"), acknowledged=300)

    log = SqliteEventLog(path)
    kept = {event.id for event in log.all()}
    log.close()
    assert len(acknowledged) >= 300
    assert acknowledged <= kept


def test_a_process_goes_on_after_another_was_killed_while_both_were_writing(tmp_path: Path):
    path = tmp_path / "events.sqlite"
    first, second = start_writer(path, "first"), start_writer(path, "second")

    acknowledged = kill_after(first, acknowledged=100) | kill_after(second, acknowledged=100)

    log = SqliteEventLog(path)
    log.append([a_click("after")])
    kept = {event.id for event in log.all()}
    log.close()
    assert acknowledged | {"after"} <= kept


def test_what_was_appended_is_there_after_closing_and_opening_again(tmp_path: Path):
    log = SqliteEventLog(tmp_path / "events.sqlite")
    log.append([a_click("e1")])
    log.close()

    reopened = SqliteEventLog(tmp_path / "events.sqlite")

    assert list(reopened.all()) == [a_click("e1")]
    reopened.close()


def test_the_log_keeps_when_an_event_was_received(tmp_path: Path):
    log = SqliteEventLog(tmp_path / "events.sqlite", now=lambda: datetime(1970, 1, 1, 0, 0, 2, tzinfo=UTC))
    log.append([a_click("e1")])
    log.close()

    with sqlite3.connect(tmp_path / "events.sqlite") as connection:
        rows = connection.execute("SELECT received_at_us FROM events").fetchall()
    connection.close()

    assert rows == [(2_000_000,)]  # two seconds after the epoch


def test_a_log_of_the_first_schema_is_migrated_and_keeps_its_events(tmp_path: Path):
    path = tmp_path / "events.sqlite"
    connection = sqlite3.connect(path)
    connection.execute(STEPS[0][0])
    connection.execute(
        "INSERT INTO events (received_at_us, user_id, id, kind, at_us, query) VALUES (2, 'asha', 'e1', 'search', 1, ?)",
        ("tea",),
    )
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()

    log = SqliteEventLog(path)

    assert [event.query for event in log.latest(UserId("asha"), limit=1)] == ["tea"]
    log.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    connection.close()


def test_a_log_of_a_newer_schema_is_refused_by_name(tmp_path: Path):
    path = tmp_path / "events.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(InvalidSetting, match=r"events\.sqlite has schema 99.*upgrade shopfeed"):
        SqliteEventLog(path)


def test_the_latest_events_are_found_by_an_index(tmp_path: Path):
    SqliteEventLog(tmp_path / "events.sqlite").close()
    connection = sqlite3.connect(tmp_path / "events.sqlite")

    plan = connection.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM events WHERE user_id = 'a' AND at_us >= 0 ORDER BY seq DESC LIMIT 3"
    ).fetchall()

    connection.close()
    assert "events_of_user" in plan[0][-1]
    assert len(plan) == 1  # no step that sorts


def test_a_batch_that_cannot_be_written_is_an_error_and_the_next_one_is_kept(tmp_path: Path):
    path = tmp_path / "events.sqlite"
    log = SqliteEventLog(path)
    vandal = sqlite3.connect(path)
    vandal.execute("ALTER TABLE events RENAME TO hidden")

    with pytest.raises(Unavailable, match=r"events\.sqlite: no such table"):
        log.append([a_click("e1")])
    vandal.execute("ALTER TABLE hidden RENAME TO events")
    vandal.close()
    log.append([a_click("e2")])

    assert [event.id for event in log.all()] == ["e2"]
    log.close()


def test_a_forked_process_writes_with_a_thread_and_a_connection_of_its_own(tmp_path: Path):
    program = """
import os, sys
from pathlib import Path
from shopfeed.events.sqlite import SqliteEventLog
from tests.events.events import a_click

log = SqliteEventLog(Path(sys.argv[1]))
log.append([a_click("parent")])
child = os.fork()
if child == 0:
    log.append([a_click("child")])
    log.close()
    os._exit(0)
os.waitpid(child, 0)
log.append([a_click("parent again")])
print(sorted(event.id for event in log.all()))
log.close()
"""

    finished = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "events.sqlite")],
        capture_output=True, text=True, timeout=60, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip

    assert finished.stdout.strip() == "['child', 'parent', 'parent again']"
