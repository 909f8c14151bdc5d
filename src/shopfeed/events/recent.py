"""The last events of users as this process knows them; it knows nothing of where they are kept."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from threading import Lock

from shopfeed.events.event import LASTING, Event, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """The end of a row of events."""

    events: tuple[Event, ...] = ()
    """Newest first."""
    is_whole: bool = False
    """There are no older ones."""

    def has(self, limit: int) -> bool:
        """Whether the last ``limit`` are known."""
        return self.is_whole or len(self.events) >= limit

    def and_then(self, received: Sequence[Event], *, most: int) -> "Newest":
        """What it is after these came, in order; at most so many of them are known."""
        known = {event.id for event in self.events}
        events = (*(event for event in reversed(received) if event.id not in known), *self.events)
        return Newest(events=events[:most], is_whole=self.is_whole and len(events) <= most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A user's last events at one state of the log, which is named by ``born`` and ``version``."""

    born: Hashable
    """When the log began to count changes for this user; it begins anew after the user was forgotten."""
    version: int
    """How many changes the log counted since."""
    latest: Newest
    lasting: Newest = field(default_factory=Newest)
    """Those of the kinds in ``LASTING`` alone."""

    def answers(self, limit: int, lasting: int = 0) -> bool:
        """Whether the last ``limit`` events are known, and so many of those that last."""
        return self.latest.is_whole or (self.latest.has(limit) and (not lasting or self.lasting.has(lasting)))


class RecentEvents:
    """Up to ``users`` of them, the longest unused one forgotten first; safe to share between threads.

    An entry is good for as long as the log says the same ``born`` and ``version``: who reads asks the log, so there is
    nothing to expire and nothing to announce to other processes.
    """

    def __init__(self, *, users: int = 2_000, events: int = 500) -> None:
        self._users = users
        self._events = events
        self._recent: OrderedDict[UserId, Recent] = OrderedDict()
        self._lock = Lock()

    def get(self, user_id: UserId) -> Recent | None:
        """What is known of the user."""
        with self._lock:
            recent = self._recent.get(user_id)
            if recent is not None:
                self._recent.move_to_end(user_id)
            return recent

    def put(self, user_id: UserId, recent: Recent) -> None:
        """Know this of the user, in place of what was known."""
        with self._lock:
            self._recent[user_id] = recent
            self._recent.move_to_end(user_id)
            if len(self._recent) > self._users:
                self._recent.popitem(last=False)

    def extend(self, user_id: UserId, received: Sequence[Event], *, version: int) -> None:
        """The log received these, in order, and that was its change number ``version`` for the user.

        What was known is forgotten where another change came between.
        """
        with self._lock:
            recent = self._recent.pop(user_id, None)
            if recent is None or recent.version != version - 1:
                return
            self._recent[user_id] = Recent(
                born=recent.born,
                version=version,
                latest=recent.latest.and_then(received, most=self._events),
                lasting=recent.lasting.and_then(
                    [event for event in received if event.kind in LASTING], most=self._events
                ),
            )

    def forget(self, user_id: UserId) -> None:
        """Know nothing of the user."""
        with self._lock:
            self._recent.pop(user_id, None)
