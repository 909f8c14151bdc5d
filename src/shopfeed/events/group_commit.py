"""One thread that writes for many: what they ask for meanwhile becomes one transaction, and one wait for the disk."""

import os
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from sqlite3 import Connection
from threading import Lock, Thread
from typing import Any, Final, TypeVar

from shopfeed.errors import Unavailable
from shopfeed.sqlite import Database

T = TypeVar("T")

_MAX_GROUP: Final = 500  # tasks in one transaction


@dataclass(frozen=True, slots=True)
class _Task:
    work: Callable[[Connection], Any]  # what it returns goes to the one who asked
    done: Future[Any]


class GroupCommit:
    """Writes to ``database``; the thread begins with the first write, in each process anew after a fork."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._is_closed = False
        self._begin_process()

    def write(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returned, once the transaction in which it ran is committed.

        ``work`` runs on the writing thread and must not raise for a reason of its own: a group stands or falls
        together. Raises ``Unavailable``; then nothing of ``work`` is kept.
        """
        done: Future[T] = Future()
        if self._pid != os.getpid():
            self._begin_process()
        with self._lock:
            if self._is_closed:
                raise Unavailable(f"{self._database.path} is closed")
            if self._thread is None:
                self._thread = Thread(target=self._run, args=(self._tasks,), name="event-writer", daemon=True)
                self._thread.start()
            self._tasks.put(_Task(work, done))
        return done.result()

    def close(self) -> None:
        """Write what was asked for, then end the thread."""
        with self._lock:
            self._is_closed = True
            thread, self._thread = self._thread, None
            self._tasks.put(None)
        if thread is not None and self._pid == os.getpid():
            thread.join()

    def _begin_process(self) -> None:
        self._pid = os.getpid()
        self._lock = Lock()
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._thread: Thread | None = None

    def _run(self, tasks: SimpleQueue[_Task | None]) -> None:
        is_last = False
        while not is_last:
            group, is_last = _next_group(tasks)
            if group:
                self._commit(group)

    def _commit(self, group: list[_Task]) -> None:
        try:
            with self._database.writing() as connection:
                results = [task.work(connection) for task in group]
        except BaseException as error:  # the edge of this thread: it goes to all who wait
            for task in group:
                task.done.set_exception(error)
            return
        for task, result in zip(group, results, strict=True):
            task.done.set_result(result)


def _next_group(tasks: SimpleQueue[_Task | None]) -> tuple[list[_Task], bool]:
    """Wait for a task and take those that are there already; ``True`` when no others will follow."""
    group: list[_Task] = []
    task = tasks.get()
    while task is not None:
        group.append(task)
        if len(group) == _MAX_GROUP:
            return group, False
        try:
            task = tasks.get_nowait()
        except Empty:
            return group, False
    return group, True
