"""Events kept in Firestore: a document each, ``users/{user}/events/{id}``, in a collection of their user's own."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Lock
from typing import Any, Final

from shopfeed.catalogue import ProductId
from shopfeed.errors import Conflict
from shopfeed.events.event import LASTING, DismissalReason, Event, EventId, EventKind, SlateId, UserId
from shopfeed.events.log import Clock, Kept, utc_now
from shopfeed.events.recent import Recent, RecentEvents
from shopfeed.events.wire import to_wire
from shopfeed.firestore import (
    NAME_ALONE,
    NEWEST_FIRST,
    ONE_MORE,
    READS_AT_ONCE,
    SERVER_TIME,
    WRITES_AT_ONCE,
    Batch,
    Collection,
    Document,
    Firestore,
    Found,
    name_of,
    one_of,
)
from shopfeed.videos import VideoId

Fields = dict[str, Any]  # Firestore's own values

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_APPENDED_AT_ONCE: Final = WRITES_AT_ONCE // 2  # each event may be another user's, whose version goes up
_MOVED_AT_ONCE: Final = WRITES_AT_ONCE // 2 - 1  # a move is a creation and a deletion


class FirestoreEventLog:
    """The port ``EventLog``; safe to share between threads, and the database between machines.

    The order of receipt is the server's: ``received_at`` is its time of the commit, to the millisecond, and ``order``
    tells the events apart that one process sent within that millisecond. An event is created, never overwritten: a
    second one of the same id makes the commit fail, and the others are sent again without it.

    ``users/{user}.version`` counts the commits that changed a user's events. It goes up in the same commit, so the last
    events that this process remembers are served only when the version says that nobody changed them: one small read
    instead of the events, and never a stale answer. An event of our own is written through when its commit was the
    very next one.

    A batch of up to 250 events is one commit; more are several (so are a merge and forgetting): when the
    server is lost half-way, whole commits stay, and doing the same again completes it. ``days`` (0: for ever)
    is when ``expires_at`` falls due, after which the TTL policy of ``deploy/firestore`` deletes the event.
    """

    def __init__(self, firestore: Firestore, *, now: Clock = utc_now, days: int = 0) -> None:
        self._firestore = firestore
        self._users = firestore.collection("users")
        self._now = now
        self._days = days
        self._recent = RecentEvents()
        self._lasting = RecentEvents()
        self._order = 0
        self._lock = Lock()

    def append(self, events: Sequence[Event]) -> Kept:
        if not events:
            self._firestore.count(self._users.limit(1))  # says so when the log is closed
        distinct: dict[tuple[UserId, EventId], Event] = {}
        for event in events:
            distinct.setdefault((event.user_id, event.id), event)
        first = list(distinct.values())
        accepted = sum(
            self._append(first[start : start + _APPENDED_AT_ONCE]) for start in range(0, len(first), _APPENDED_AT_ONCE)
        )
        return Kept(accepted=accepted, duplicates=len(events) - accepted)

    def latest(self, user_id: UserId, *, limit: int, since: datetime | None = None) -> Sequence[Event]:
        if limit < 1 or not _can_be(user_id):
            return []
        if since is not None:
            return self._latest_since(user_id, limit=limit, since=since)
        return self._remembered(self._recent, user_id, self._newest_first(user_id), limit=limit)

    def lasting(self, user_id: UserId, *, limit: int) -> Sequence[Event]:
        if limit < 1 or not _can_be(user_id):
            return []
        lasting = self._newest_first(user_id).where(filter=one_of("kind", LASTING))
        return self._remembered(self._lasting, user_id, lasting, limit=limit)

    def forget(self, user_id: UserId, event_ids: Sequence[EventId] | None = None) -> int:
        if not _can_be(user_id):
            return 0
        self._forget_remembered(user_id)
        if event_ids is None:
            return self._forget_user(user_id)
        documents = [self._event(user_id, id_) for id_ in dict.fromkeys(event_ids) if _can_be(id_)]
        found = self._firestore.get_many(documents, fields=NAME_ALONE)
        kept = [each.reference for each in found]
        for start in range(0, len(kept), WRITES_AT_ONCE - 1):
            self._delete(kept[start : start + WRITES_AT_ONCE - 1], of=user_id)
        return len(kept)

    def merge(self, source: UserId, target: UserId) -> int:
        if source == target or not (_can_be(source) and _can_be(target)):
            return 0
        moved = 0
        while True:
            of_this_page = self._firestore.settle(partial(self._merge_page, source, target))
            if of_this_page is None:
                break
            moved += of_this_page
        self._forget_remembered(source)
        self._forget_remembered(target)
        return moved

    def all(self, *, since: datetime | None = None) -> Iterator[Event]:
        query = self._firestore.group("events").order_by("received_at").order_by("order").limit(READS_AT_ONCE)
        found = self._firestore.read(query)
        while found:
            yield from (event for event in map(_event, found) if since is None or event.at >= since)
            found = self._firestore.read(query.start_after(found[-1]))

    def count(self) -> int:
        return self._firestore.count(self._firestore.group("events"))

    def close(self) -> None:
        self._firestore.close()

    def _append(self, events: Sequence[Event]) -> int:
        order = self._next_order(len(events))
        given = [(event, {**_fields(event), **self._receipt(order + number)}) for number, event in enumerate(events)]
        try:
            return self._create(given)
        except Conflict:
            return self._firestore.settle(partial(self._create_missing, given))

    def _create_missing(self, given: Sequence[tuple[Event, Fields]]) -> int:
        documents = (self._event(event.user_id, event.id) for event, _ in given)
        kept = {found.reference.path for found in self._firestore.get_many(documents, fields=NAME_ALONE)}
        return self._create([each for each in given if self._event(each[0].user_id, each[0].id).path not in kept])

    def _create(self, given: Sequence[tuple[Event, Fields]]) -> int:
        if not given:
            return 0
        batch = self._firestore.batch()
        for event, fields in given:
            batch.create(self._event(event.user_id, event.id), fields)
        users = list(dict.fromkeys(event.user_id for event, _ in given))
        for user_id in users:
            self._count_change(batch, user_id)
        results = self._firestore.commit(batch)[len(given) :]
        for user_id, result in zip(users, results, strict=True):
            received = [event for event, _ in given if event.user_id == user_id]
            version = result.transform_results[0].integer_value
            self._recent.extend(user_id, received, version=version)
            self._lasting.extend(user_id, [event for event in received if event.kind in LASTING], version=version)
        return len(given)

    def _remembered(self, memory: RecentEvents, user_id: UserId, query: Any, *, limit: int) -> Sequence[Event]:
        user = self._firestore.get(self._user(user_id))  # before the events: what changes them later changes it
        version = (user.to_dict() or {}).get("version", 0)
        recent = memory.get(user_id)
        if recent is None or (recent.born, recent.version) != (user.create_time, version) or not recent.answers(limit):
            events = [_event(found) for found in self._firestore.read(query.limit(limit))]
            recent = Recent(born=user.create_time, version=version, events=events, is_whole=len(events) < limit)
            if user.exists:
                memory.put(user_id, recent)
        return list(recent.events[:limit])

    def _forget_remembered(self, user_id: UserId) -> None:
        self._recent.forget(user_id)
        self._lasting.forget(user_id)

    def _latest_since(self, user_id: UserId, *, limit: int, since: datetime) -> Sequence[Event]:
        query = self._newest_first(user_id).limit(READS_AT_ONCE)
        latest: list[Event] = []
        found = self._firestore.read(query)
        while found and len(latest) < limit:
            latest += (event for event in map(_event, found) if event.at >= since)
            found = self._firestore.read(query.start_after(found[-1]))
        return latest[:limit]

    def _forget_user(self, user_id: UserId) -> int:
        forgotten = 0
        while kept := self._firestore.read(self._events(user_id).select(NAME_ALONE).limit(WRITES_AT_ONCE - 1)):
            self._delete([found.reference for found in kept], of=user_id)
            forgotten += len(kept)
        batch = self._firestore.batch()
        batch.delete(self._user(user_id))
        self._firestore.commit(batch)
        return forgotten

    def _delete(self, documents: Sequence[Document], *, of: UserId) -> None:
        batch = self._firestore.batch()
        for document in documents:
            batch.delete(document)
        self._count_change(batch, of)
        self._firestore.commit(batch)

    def _merge_page(self, source: UserId, target: UserId) -> int | None:
        """How many of the source's next events moved; ``None`` when there are none left."""
        moving = self._firestore.read(self._events(source).limit(_MOVED_AT_ONCE))
        batch = self._firestore.batch()
        if not moving:
            batch.delete(self._user(source))
            self._firestore.commit(batch)
            return None
        documents = {found.id: self._events(target).document(found.id) for found in moving}
        held = {found.id for found in self._firestore.get_many(documents.values(), fields=NAME_ALONE)}
        for found in moving:
            if found.id not in held:
                batch.create(documents[found.id], {**(found.to_dict() or {}), "user_id": target})
            batch.delete(found.reference)
        self._count_change(batch, source)
        self._count_change(batch, target)
        self._firestore.commit(batch)
        return len(moving) - len(held)

    def _count_change(self, batch: Batch, user_id: UserId) -> None:
        batch.set(self._user(user_id), {"id": user_id, "version": ONE_MORE}, merge=True)

    def _receipt(self, order: int) -> Fields:
        receipt: Fields = {"received_at": SERVER_TIME, "order": order}
        if self._days:
            receipt["expires_at"] = self._now() + timedelta(days=self._days)
        return receipt

    def _next_order(self, events: int) -> int:
        """The first of as many numbers, above all before them in this process and, clocks permitting, in others."""
        with self._lock:
            first = max(self._order + 1, (self._now() - _EPOCH) // _MICROSECOND)
            self._order = first + events - 1
        return first

    def _user(self, user_id: UserId) -> Document:
        return self._users.document(name_of(user_id))

    def _events(self, user_id: UserId) -> Collection:
        return self._user(user_id).collection("events")

    def _event(self, user_id: UserId, event_id: EventId) -> Document:
        return self._events(user_id).document(name_of(event_id))

    def _newest_first(self, user_id: UserId) -> Any:  # a query; the client's type for it is not exported
        events = self._events(user_id)
        return events.order_by("received_at", direction=NEWEST_FIRST).order_by("order", direction=NEWEST_FIRST)


def _can_be(id_: str) -> bool:
    return bool(id_) and id_.isprintable()


def _fields(event: Event) -> Fields:
    """Its wire form with its user, and its time as the database's own kind, so that it can be ordered and expire."""
    return {**to_wire(event), "user_id": event.user_id, "at": event.at}


def _event(found: Found) -> Event:
    fields: Mapping[str, Any] = found.to_dict() or {}
    product_id, video_id, slate_id = (fields.get(name) for name in ("product_id", "video_id", "slate_id"))
    reason = fields.get("reason")
    return Event(
        id=EventId(fields["id"]),
        user_id=UserId(fields["user_id"]),
        kind=EventKind(fields["kind"]),
        at=_EPOCH + (fields["at"] - _EPOCH),  # a plain datetime, not the client's kind
        product_id=ProductId(product_id) if product_id is not None else None,
        video_id=VideoId(video_id) if video_id is not None else None,
        query=fields.get("query"),
        slate_id=SlateId(slate_id) if slate_id is not None else None,
        position=fields.get("position"),
        value=fields.get("value"),
        reason=DismissalReason(reason) if reason is not None else None,
    )
