"""The port behind which events are kept; ``tests/contracts/test_event_log.py`` says what every adapter must do."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from shopfeed.events.event import Event, EventId, UserId

Clock = Callable[[], datetime]
"""Says what time it is (aware)."""


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What ``append`` did with a batch: every event is in exactly one of the two counts."""

    accepted: int
    duplicates: int
    """Already kept under the same id for the same user: left as they were."""


class EventLog(Protocol):
    """Events by user, in the order in which they were received. Every method may raise ``Unavailable``.

    ``since`` speaks of when an event happened (``Event.at``), not of when it was received.
    """

    def append(self, events: Sequence[Event]) -> Kept:
        """Keep ``events``; when this returns they survive the end of the process and of the machine's power.

        All of them or none. Idempotent by ``(user_id, id)``.
        """
        ...

    def latest(self, user_id: UserId, *, limit: int, since: datetime | None = None) -> Sequence[Event]:
        """The user's last events, newest first in the order in which they were received; none for a limit of 0."""
        ...

    def past(self, user_id: UserId, *, limit: int, lasting: int) -> Sequence[Event]:
        """The user's last ``limit`` events, then those among their last ``lasting`` purchases and dismissals
        (``LASTING``) that are older, newest first; none for a limit of 0.
        """
        ...

    def searches(self, *, limit: int) -> Sequence[Event]:
        """The last searches of all users, newest first, each with its user, time and query; details may be left out."""
        ...

    def forget(self, user_id: UserId, event_ids: Sequence[EventId] | None = None) -> int:
        """Delete these events of the user, or all of them (``None``); how many there were."""
        ...

    def merge(self, source: UserId, target: UserId) -> int:
        """Give all events of ``source`` to ``target`` (a visitor signs in); how many moved. Idempotent.

        The order of receipt stays. An event that ``target`` has under the same id is a duplicate and is dropped.
        """
        ...

    def all(self, *, since: datetime | None = None) -> Iterator[Event]:
        """Every event in the order in which it was received, for export, training and replay."""
        ...

    def count(self) -> int:
        """How many events are kept."""
        ...

    def close(self) -> None:
        """Keep what was given and let go; afterwards every method raises ``Unavailable``. Closing twice is allowed."""
        ...


def behind(latest: Sequence[Event], lasting: Sequence[Event]) -> list[Event]:
    """``latest``, then what of ``lasting`` is not among them: both of one user, newest first."""
    known = {event.id for event in latest}
    return [*latest, *(event for event in lasting if event.id not in known)]


class NumberedLog(EventLog, Protocol):
    """A log that one reader can follow over all users: what a home in one place can do."""

    def after(self, number: int, limit: int) -> Sequence[tuple[int, Event]]:
        """At most ``limit`` events received after the one with that number, oldest first, each with its own; 0: all.

        Numbers grow with the order of receipt and are never given twice. An event that another process is about to
        keep gets a higher number than all that can be read now, so nobody who catches up by ``after`` misses one.
        """
        ...

    def last_number(self) -> int:
        """The number of the last event, 0 where there is none."""
        ...
