"""A SQLite file of ours: opened in WAL mode, its schema migrated forward; it knows nothing of what the tables mean."""

import os
import sqlite3
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Literal

from shopfeed.errors import InvalidSetting, Unavailable

Step = Sequence[str]
"""The statements that take a schema from one version to the next."""

BUSY_TIMEOUT_S = 20.0
BUSY_PAUSE_S = 0.01


class Database:
    """Connections to one file, for any number of threads and processes; a fork gets connections of its own.

    ``steps`` is the schema's history: step ``n`` makes version ``n + 1`` of version ``n``, and a step that was released
    is never changed. ``synchronous="FULL"`` makes a commit survive the loss of power, ``"NORMAL"`` the end of the
    process. Opening raises ``InvalidSetting`` for a file that a newer program has written, for one that is not a
    database, and for a folder that cannot be made. Every method raises ``Unavailable`` when SQLite cannot do what is
    asked, and after ``close``.
    """

    def __init__(self, path: Path, *, steps: Sequence[Step], synchronous: Literal["NORMAL", "FULL"]) -> None:
        self.path = path
        self._synchronous = synchronous
        self._is_closed = False
        self._begin_process()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InvalidSetting(f"{path.parent} cannot be the data dir: {error.strerror}") from error
        with self._translated():
            self._migrate(steps)

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """A connection to read with; what one statement sees is one state of the file."""
        connection = self._borrow()
        try:
            with self._translated():
                yield connection
        finally:
            self._give_back(connection)

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """A transaction: committed when the block ends, undone when it raises; one at a time."""
        connection = self._borrow()
        try:
            with self._write_lock, self._translated():
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
        finally:
            self._give_back(connection)

    def close(self) -> None:
        """Close the connections that are idle now, and each other one when it is given back."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _begin_process(self) -> None:
        self._pid = os.getpid()
        self._lock = Lock()
        self._write_lock = Lock()
        self._idle: list[sqlite3.Connection] = []

    def _borrow(self) -> sqlite3.Connection:
        if self._pid != os.getpid():  # a connection must not be carried over a fork, not even to be closed
            self._inherited = self._idle
            self._begin_process()
        with self._lock:
            if self._is_closed:
                raise Unavailable(f"{self.path} is closed")
            if self._idle:
                return self._idle.pop()
        with self._translated():
            return self._connect()

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            if not self._is_closed:
                self._idle.append(connection)
                return
        connection.close()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, cached_statements=64
        )
        try:
            _enter_wal(connection)
            connection.execute(f"PRAGMA synchronous = {self._synchronous}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, steps: Sequence[Step]) -> None:
        try:
            connection = self._connect()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            raise InvalidSetting(f"{self.path} is not a database of ours ({error}): choose another data dir") from error
        try:
            connection.execute("BEGIN IMMEDIATE")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version > len(steps):
                raise InvalidSetting(
                    f"{self.path} has schema {version}, written by a newer shopfeed (this one knows up to "
                    f"{len(steps)}): upgrade shopfeed or choose another data dir"
                )
            for statement in (statement for step in steps[version:] for statement in step):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(steps)}")
            connection.execute("COMMIT")
        except BaseException:
            connection.close()  # undoes what is not committed
            raise
        self._idle.append(connection)

    @contextmanager
    def _translated(self) -> Generator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise Unavailable(f"{self.path}: {error}") from error


def _enter_wal(connection: sqlite3.Connection) -> None:
    """Set WAL mode; while another process creates or removes the log SQLite does not wait, so we do."""
    give_up_at = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            is_busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY  # the primary code of an extended one
            if not is_busy or time.monotonic() > give_up_at:
                raise
        time.sleep(BUSY_PAUSE_S)
