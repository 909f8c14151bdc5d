"""How a SQLite file of ours is opened, migrated and shared."""

import sqlite3
from pathlib import Path
from threading import Thread

import pytest

from shopfeed.errors import Conflict, InvalidSetting, Unavailable
from shopfeed.sqlite import Database

FIRST = ("CREATE TABLE lamps (id INTEGER PRIMARY KEY) STRICT",)
SECOND = ("ALTER TABLE lamps ADD COLUMN colour TEXT",)


def test_a_file_is_migrated_step_by_step_and_only_once(tmp_path: Path):
    Database(tmp_path / "lamps.sqlite", steps=[FIRST], synchronous="NORMAL").close()

    Database(tmp_path / "lamps.sqlite", steps=[FIRST, SECOND], synchronous="NORMAL").close()
    database = Database(tmp_path / "lamps.sqlite", steps=[FIRST, SECOND], synchronous="NORMAL")

    with database.reading() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT colour FROM lamps").fetchall() == []
    database.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path):
    path = tmp_path / "lamps.sqlite"
    Database(path, steps=[FIRST], synchronous="NORMAL").close()

    with pytest.raises(Unavailable, match="syntax error"):
        Database(path, steps=[FIRST, (*SECOND, "NONSENSE")], synchronous="NORMAL")

    database = Database(path, steps=[FIRST, SECOND], synchronous="NORMAL")
    database.close()


def test_a_file_that_is_no_database_is_refused_by_name(tmp_path: Path):
    path = tmp_path / "lamps.sqlite"
    path.write_bytes(b"this is a letter, not a database" * 100)

    with pytest.raises(InvalidSetting, match=r"lamps\.sqlite is not a database of ours"):
        Database(path, steps=[FIRST], synchronous="NORMAL")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(InvalidSetting, match="cannot be the data dir: File exists"):
        Database(tmp_path / "file" / "lamps.sqlite", steps=[FIRST], synchronous="NORMAL")


def test_a_transaction_that_raises_is_undone(tmp_path: Path):
    database = Database(tmp_path / "lamps.sqlite", steps=[FIRST], synchronous="NORMAL")

    def change_its_mind() -> None:
        with database.writing() as connection:
            connection.execute("INSERT INTO lamps VALUES (1)")
            raise Conflict("changed its mind")

    with pytest.raises(Conflict):
        change_its_mind()

    with database.writing() as connection:
        assert connection.execute("SELECT count(*) FROM lamps").fetchone() == (0,)
    database.close()


def test_what_sqlite_cannot_do_is_unavailable_and_names_the_file(tmp_path: Path):
    database = Database(tmp_path / "lamps.sqlite", steps=[FIRST], synchronous="NORMAL")

    with pytest.raises(Unavailable, match=r"lamps\.sqlite: no such table"), database.reading() as connection:
        connection.execute("SELECT * FROM nowhere")
    database.close()


@pytest.mark.parametrize(("synchronous", "code"), [("NORMAL", 1), ("FULL", 2)])
def test_the_journal_and_the_wait_for_the_disk_are_as_asked(tmp_path: Path, synchronous: str, code: int):
    database = Database(tmp_path / "lamps.sqlite", steps=[FIRST], synchronous=synchronous)  # type: ignore[arg-type] - parametrised

    with database.reading() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (code,)
    database.close()


def test_a_connection_that_is_out_when_the_database_closes_is_closed_when_it_comes_back(tmp_path: Path):
    database = Database(tmp_path / "lamps.sqlite", steps=[FIRST], synchronous="NORMAL")

    with database.reading() as connection:
        database.close()

    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")


def test_readers_do_not_wait_for_a_writer(tmp_path: Path):
    database = Database(tmp_path / "lamps.sqlite", steps=[FIRST], synchronous="NORMAL")
    seen: list[tuple[int]] = []

    def read() -> None:
        with database.reading() as connection:
            seen.extend(connection.execute("SELECT count(*) FROM lamps").fetchall())

    with database.writing() as connection:
        connection.execute("INSERT INTO lamps VALUES (1)")
        reader = Thread(target=read)
        reader.start()
        reader.join(timeout=10)

    assert seen == [(0,)]
    database.close()
