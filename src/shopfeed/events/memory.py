"""Events kept in memory: for tests and for trying things out; they are gone with the process."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from threading import RLock

from shopfeed.errors import Unavailable
from shopfeed.events.event import LASTING, Event, EventId, EventKind, UserId
from shopfeed.events.log import Kept, behind


class MemoryEventLog:
    """The port ``EventLog``, as durable as the process; safe to share between threads."""

    def __init__(self, events: Sequence[Event] = ()) -> None:
        self._lock = RLock()
        self._received: dict[tuple[UserId, EventId], tuple[Event, int]] = {}
        """In the order of receipt, with the number of receipt."""
        self._last_number = 0
        self._is_closed = False
        self.append(events)

    def append(self, events: Sequence[Event]) -> Kept:
        with self._lock:
            self._check_open()
            before = len(self._received)
            for event in events:
                self._last_number += 1
                self._received.setdefault((event.user_id, event.id), (event, self._last_number))
            accepted = len(self._received) - before
        return Kept(accepted=accepted, duplicates=len(events) - accepted)

    def latest(self, user_id: UserId, *, limit: int, since: datetime | None = None) -> Sequence[Event]:
        of_user = [event for event in self._all(since) if event.user_id == user_id]
        return of_user[::-1][: max(limit, 0)]

    def past(self, user_id: UserId, *, limit: int, lasting: int) -> Sequence[Event]:
        newest_first = [event for event in self._all(None) if event.user_id == user_id][::-1]
        lasting_first = [event for event in newest_first if event.kind in LASTING]
        return behind(newest_first[:limit], lasting_first[:lasting]) if limit > 0 else []

    def searches(self, *, limit: int) -> Sequence[Event]:
        return [event for event in self._all(None) if event.kind is EventKind.SEARCH][::-1][: max(limit, 0)]

    def after(self, number: int, limit: int) -> Sequence[tuple[int, Event]]:
        with self._lock:
            self._check_open()
            later = [(own, event) for event, own in self._received.values() if own > number]
        return later[: max(limit, 0)]

    def last_number(self) -> int:
        with self._lock:
            self._check_open()
            return max((number for _, number in self._received.values()), default=0)

    def forget(self, user_id: UserId, event_ids: Sequence[EventId] | None = None) -> int:
        with self._lock:
            self._check_open()
            keys = [key for key in self._received if key[0] == user_id and (event_ids is None or key[1] in event_ids)]
            for key in keys:
                del self._received[key]
        return len(keys)

    def merge(self, source: UserId, target: UserId) -> int:
        if source == target:
            return 0
        with self._lock:
            self._check_open()
            held = {id_ for user, id_ in self._received if user == target}
            moving = {id_ for user, id_ in self._received if user == source} - held
            self._received = {
                (target if user == source else user, id_): (
                    (replace(event, user_id=target), number) if user == source else (event, number)
                )
                for (user, id_), (event, number) in self._received.items()
                if user != source or id_ in moving
            }
        return len(moving)

    def all(self, *, since: datetime | None = None) -> Iterator[Event]:
        return iter(self._all(since))

    def count(self) -> int:
        return len(self._all(None))

    def close(self) -> None:
        with self._lock:
            self._is_closed = True

    def _all(self, since: datetime | None) -> list[Event]:
        with self._lock:
            self._check_open()
            return [event for event, _ in self._received.values() if since is None or event.at >= since]

    def _check_open(self) -> None:
        if self._is_closed:
            raise Unavailable("this log of events is closed")
