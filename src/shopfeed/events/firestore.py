"""Events kept in Firestore: a document each, ``users/{user}/events/{id}``, in a collection of their user's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Lock
from typing import Any, Final

from shopfeed.catalogue import ProductId
from shopfeed.errors import Conflict
from shopfeed.events.event import LASTING, DismissalReason, Event, EventId, EventKind, SlateId, UserId
from shopfeed.events.log import Clock, Kept, behind, utc_now
from shopfeed.events.packed import EVENTS_PACKED, LASTING_PACKED, Expiring, PackedPast, lasting_of
from shopfeed.events.recent import Newest, Recent, RecentEvents
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
_WRITES_A_USER: Final = 2  # the version and the packed past
_MOVED_AT_ONCE: Final = WRITES_AT_ONCE // 2 - _WRITES_A_USER  # a move is a creation and a deletion; there are two users
_DELETED_AT_ONCE: Final = WRITES_AT_ONCE - _WRITES_A_USER


class FirestoreEventLog:
    """The port ``EventLog``; safe to share between threads, and the database between machines.

    The order of receipt is the server's: ``received_at`` is its time of the commit, to the millisecond, and ``order``
    tells the events apart that one process sent within that millisecond. An event is created, never overwritten: a
    second one of the same id makes the commit fail, and the others are sent again without it.

    ``users/{user}.version`` counts the commits that changed a user's events. It goes up in the same commit, so the last
    events that this process remembers are served only when the version says that nobody changed them: one small read
    instead of the events, and never a stale answer. An event of our own is written through when its commit was the
    very next one. Who is not remembered is read from ``PackedPast``, one document that the same commits write to; the
    events themselves are asked for where it does not hold enough. Who has events has a document.

    A batch that takes up to 500 writes (one an event, two a user) is one commit; more are several (so are a merge and
    forgetting): when the server is lost half-way, whole commits stay, and doing the same again completes it. ``days``
    (0: for ever) is when ``expires_at`` falls due, after which the TTL policy of ``deploy/firestore`` deletes an event.
    """

    def __init__(self, firestore: Firestore, *, now: Clock = utc_now, days: int = 0) -> None:
        self._firestore = firestore
        self._users = firestore.collection("users")
        self._now = now
        self._days = days
        self._recent = RecentEvents()
        self._packed = PackedPast(firestore, now=now, days=days)
        self._order = 0
        self._lock = Lock()

    def append(self, events: Sequence[Event]) -> Kept:
        if not events:
            self._firestore.count(self._users.limit(1))  # says so when the log is closed
        distinct: dict[tuple[UserId, EventId], Event] = {}
        for event in events:
            distinct.setdefault((event.user_id, event.id), event)
        accepted = sum(self._append(each) for each in _commits(distinct.values()))
        return Kept(accepted=accepted, duplicates=len(events) - accepted)

    def latest(self, user_id: UserId, *, limit: int, since: datetime | None = None) -> Sequence[Event]:
        if limit < 1 or not _can_be(user_id):
            return []
        if since is not None:
            return self._latest_since(user_id, limit=limit, since=since)
        return list(self._known(user_id, limit=limit).latest.events[:limit])

    def past(self, user_id: UserId, *, limit: int, lasting: int) -> Sequence[Event]:
        if limit < 1 or not _can_be(user_id):
            return []
        known = self._known(user_id, limit=limit, lasting=lasting)
        return behind(known.latest.events[:limit], known.lasting.events[:lasting])

    def searches(self, *, limit: int) -> Sequence[Event]:
        query = (
            self._firestore.group("events")
            .where(filter=one_of("kind", [EventKind.SEARCH]))
            .select(("id", "user_id", "kind", "at", "query", "received_at", "order"))
            .order_by("received_at", direction=NEWEST_FIRST)
            .order_by("order", direction=NEWEST_FIRST)
        )
        searches: list[Event] = []
        while (wanted := min(READS_AT_ONCE, limit - len(searches))) > 0:
            found = self._firestore.read(query.limit(wanted))
            searches += map(_event, found)
            if len(found) < wanted:
                break
            query = query.start_after(found[-1])
        return searches

    def forget(self, user_id: UserId, event_ids: Sequence[EventId] | None = None) -> int:
        if not _can_be(user_id):
            return 0
        self._recent.forget(user_id)
        if event_ids is None:
            return self._forget_user(user_id)
        documents = [self._event(user_id, id_) for id_ in dict.fromkeys(event_ids) if _can_be(id_)]
        found = self._firestore.get_many(documents, fields=NAME_ALONE)
        kept = [each.reference for each in found]
        for start in range(0, len(kept), _DELETED_AT_ONCE):
            self._delete(kept[start : start + _DELETED_AT_ONCE], of=user_id)
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
        self._recent.forget(source)
        self._recent.forget(target)
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
        received: dict[UserId, list[Expiring]] = {}
        for event, fields in given:
            received.setdefault(event.user_id, []).append((event, fields.get("expires_at")))
        for user_id, events in received.items():
            self._count_change(batch, user_id)
            self._packed.add(batch, self._user(user_id), events)
        results = self._firestore.commit(batch)[len(given) :]
        for (user_id, events), counted, packed in zip(received.items(), results[::2], results[1::2], strict=True):
            version = counted.transform_results[0].integer_value
            self._recent.extend(user_id, [event for event, _ in events], version=version)
            self._packed.added(self._user(user_id), packed)
        return len(given)

    def _known(self, user_id: UserId, *, limit: int, lasting: int = 0) -> Recent:
        """What answers for so many of the user's events: remembered, or read."""
        remembered = self._recent.get(user_id)
        if remembered is not None and remembered.answers(limit, lasting):
            user = self._firestore.get(self._user(user_id))
            if (user.create_time, _version(user)) == (remembered.born, remembered.version):
                return remembered
        known = self._read(user_id, limit=limit, lasting=lasting)
        if known.version:
            self._recent.put(user_id, known)
        return known

    def _read(self, user_id: UserId, *, limit: int, lasting: int) -> Recent:
        """From the packed past where it will do, else from the events."""
        documents = [self._user(user_id), self._packed.of(self._user(user_id))]
        found = {each.reference.path: each for each in self._firestore.get_many(documents)}
        user, packed = (found.get(document.path) for document in documents)
        if user is None:
            return Recent(born=None, version=0, latest=Newest(is_whole=True))
        born, version = user.create_time, _version(user)
        unpacked = self._packed.read(packed, user_id, version=version, limit=limit)
        if unpacked is not None:
            recent = Recent(born=born, version=version, latest=unpacked[0], lasting=unpacked[1])
            if recent.answers(limit, lasting):
                return recent
        wanted = limit if unpacked is not None else max(limit, EVENTS_PACKED)
        newest_first = self._newest_first(user_id)
        latest = self._expiring(newest_first.limit(wanted))  # after the version: what changes them later changes it
        that_last = newest_first.where(filter=one_of("kind", LASTING)).limit(LASTING_PACKED)
        older = self._expiring(that_last) if len(latest) == wanted else None
        if unpacked is None:
            self._packed.make(user, version=version, latest=latest, lasting=older)
        newest = Newest(events=tuple(event for event, _ in latest), is_whole=older is None)
        return Recent(born=born, version=version, latest=newest, lasting=_that_last(newest, older))

    def _expiring(self, query: Any) -> list[Expiring]:
        return [(_event(found), (found.to_dict() or {}).get("expires_at")) for found in self._firestore.read(query)]

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
        while True:
            user = self._firestore.get(self._user(user_id))
            kept = self._firestore.read(self._events(user_id).select(NAME_ALONE).limit(_DELETED_AT_ONCE))
            if not kept and self._is_left_out(user):
                return forgotten
            if kept:
                self._delete([found.reference for found in kept], of=user_id)
            forgotten += len(kept)

    def _is_left_out(self, user: Found) -> bool:
        """Delete the documents of a user without events; whether nothing came meanwhile since ``user`` was read."""
        batch = self._firestore.batch()
        if user.exists:
            batch.delete(user.reference, option=self._firestore.unchanged_since(user))
        batch.delete(self._packed.of(user.reference))
        try:
            self._firestore.commit(batch)
        except Conflict:
            return False
        return True

    def _delete(self, documents: Sequence[Document], *, of: UserId) -> None:
        batch = self._firestore.batch()
        for document in documents:
            batch.delete(document)
        self._count_change(batch, of)
        batch.delete(self._packed.of(self._user(of)))
        self._firestore.commit(batch)

    def _merge_page(self, source: UserId, target: UserId) -> int | None:
        """How many of the source's next events moved; ``None`` when there are none left."""
        user = self._firestore.get(self._user(source))
        moving = self._firestore.read(self._events(source).limit(_MOVED_AT_ONCE))
        if not moving:
            return None if self._is_left_out(user) else 0
        batch = self._firestore.batch()
        documents = {found.id: self._events(target).document(found.id) for found in moving}
        held = {found.id for found in self._firestore.get_many(documents.values(), fields=NAME_ALONE)}
        for found in moving:
            if found.id not in held:
                batch.create(documents[found.id], {**(found.to_dict() or {}), "user_id": target})
            batch.delete(found.reference)
        for user_id in (source, target):
            self._count_change(batch, user_id)
            batch.delete(self._packed.of(self._user(user_id)))
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


def _commits(events: Iterable[Event]) -> Iterator[list[Event]]:
    """``events`` in parts that are one commit each."""
    part: list[Event] = []
    users: set[UserId] = set()
    for event in events:
        if len(part) + 1 + _WRITES_A_USER * len(users | {event.user_id}) > WRITES_AT_ONCE:
            yield part
            part, users = [], set()
        part.append(event)
        users.add(event.user_id)
    if part:
        yield part


def _version(user: Found) -> int:
    return (user.to_dict() or {}).get("version", 0)


def _that_last(latest: Newest, older: Sequence[Expiring] | None) -> Newest:
    if older is None:
        return lasting_of(latest)
    return Newest(events=tuple(event for event, _ in older), is_whole=len(older) < LASTING_PACKED)


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
