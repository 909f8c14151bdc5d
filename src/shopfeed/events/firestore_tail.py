"""The tail of the log in Firestore: a query over the events of all users, asked again and again."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from shopfeed.catalogue import ProductId
from shopfeed.events.event import Event, EventId, EventKind, UserId
from shopfeed.events.log import Clock, utc_now
from shopfeed.firestore import READS_AT_ONCE, Firestore, Found, at_or_after, one_of

_SPANS: Final = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 180, 1_440, 7_200, 43_200))
"""How far back a reader may begin; the last is 30 days."""
_FIELDS: Final = ("id", "user_id", "kind", "at", "product_id", "received_at", "order")


class FirestoreTail:
    """The events of ``kinds`` about products, with their user, kind, time and product alone.

    It begins with the longest of some spans up to 30 days that holds at most ``remembered`` of them, which the server
    counts. The order is that of ``FirestoreEventLog``, by ``received_at``: when a request reached the server, which is
    before its commit. So an event may come to light after a later one: whenever all was read, the next reading begins
    ``late_s`` seconds before the last event and passes over what it knows. What is later still is missed.
    ``firestore`` is its own: it is closed with it.
    """

    def __init__(
        self,
        firestore: Firestore,
        *,
        kinds: Collection[EventKind],
        now: Clock = utc_now,
        remembered: int = 20_000,
        late_s: float = 3.0,
    ) -> None:
        self._firestore = firestore
        self._query = (
            firestore.group("events")
            .where(filter=one_of("kind", [kind.value for kind in kinds]))
            .select(_FIELDS)
            .order_by("received_at")
            .order_by("order")
        )
        self._now = now
        self._remembered = remembered
        self._late = timedelta(seconds=late_s)
        self._since: datetime | None = None
        self._last_of_page: Found | None = None
        self._given: dict[str, datetime] = {}
        """When the events were received that a reading from ``_since`` on finds again."""

    def next(self, limit: int) -> Sequence[Event]:
        if self._since is None:
            self._since = self._begin()
        at_once = min(limit, READS_AT_ONCE)
        while True:
            page = self._firestore.read(self._following(self._since).limit(at_once))
            new = [found.to_dict() or {} for found in page if found.reference.path not in self._given]
            self._move_on(page, is_all=len(page) < at_once)
            events = [_event(fields) for fields in new if "product_id" in fields]
            if events or self._last_of_page is None:
                return events

    def close(self) -> None:
        self._firestore.close()

    def _begin(self) -> datetime:
        now = self._now()
        begin = now - _SPANS[0]
        for span in _SPANS:
            since = self._query.where(filter=at_or_after("received_at", now - span))
            if self._firestore.count(since.limit(self._remembered + 1)) > self._remembered:
                break
            begin = now - span
        return begin

    def _following(self, since: datetime) -> Any:  # a query; the client's type for it is not exported
        query = self._query.where(filter=at_or_after("received_at", since))
        return query if self._last_of_page is None else query.start_after(self._last_of_page)

    def _move_on(self, page: Sequence[Found], *, is_all: bool) -> None:
        """Go on behind ``page``, or where nothing is behind it a little before its end."""
        self._last_of_page = None if is_all else page[-1]
        self._given |= {found.reference.path: found.get("received_at") for found in page}
        if self._given:
            late = max(self._given.values()) - self._late
            self._given = {path: at for path, at in self._given.items() if at >= late}
            if is_all:
                self._since = late


def _event(fields: Mapping[str, Any]) -> Event:
    return Event(
        id=EventId(fields["id"]),
        user_id=UserId(fields["user_id"]),
        kind=EventKind(fields["kind"]),
        at=fields["at"],
        product_id=ProductId(fields["product_id"]),
    )
