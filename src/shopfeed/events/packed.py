"""A person's last events once more, packed in one document of Firestore: who does not know them reads it, and no query.

The document is a copy. It is trusted only while it counts as many changes as ``users/{user}`` does, it may be deleted
at any time, and whoever then reads the events makes it anew (docs/decisions/0020).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from shopfeed.errors import Conflict, ShopfeedError
from shopfeed.events.event import LASTING, Event, UserId
from shopfeed.events.log import Clock
from shopfeed.events.recent import Newest
from shopfeed.events.wire import from_wire, to_wire
from shopfeed.firestore import ONE_MORE, Batch, Document, Firestore, Found, appended

Fields = dict[str, Any]  # Firestore's own values
Expiring = tuple[Event, datetime | None]
"""An event, and when it expires."""

EVENTS_PACKED: Final = 200
"""How many events are read to make the document anew."""
LASTING_PACKED: Final = 500
_KEPT_BYTES: Final = 64_000
"""Of each of the two lists when it is shortened: some 330 events, and with the longest texts that there are some 20."""
_ADDED_BYTES: Final = 8_000
"""More at once is not added; the document is deleted instead."""
_SHORTENED_EVERY: Final = 32
"""Changes: with the bounds above a document has at most 384 kB then, far below the 1 MiB that Firestore takes."""
_LIFE: Final = timedelta(days=7)
"""Without a new event, where events expire."""
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


class PackedPast:
    """The document ``users/{user}/packed/past`` of one database; safe to share between threads.

    ``events`` and ``lasting`` are lists of the wire forms of events as JSON texts, in the order of receipt, an
    ``expires_at`` in those that have one. ``version`` counts the changes that it took part in. ``is_cut`` and
    ``is_lasting_cut`` say that there are older ones.
    """

    def __init__(self, firestore: Firestore, *, now: Clock, days: int) -> None:
        self._firestore = firestore
        self._now = now
        self._days = days

    @staticmethod
    def of(user: Document) -> Document:
        """Where it lies."""
        return user.collection("packed").document("past")

    def add(self, batch: Batch, user: Document, received: Sequence[Expiring]) -> None:
        """In the commit that keeps them: these came last."""
        texts = [_text(*each) for each in received]
        lasting = [text for text, (event, _) in zip(texts, received, strict=True) if event.kind in LASTING]
        if sum(len(text.encode()) for text in (*texts, *lasting)) > _ADDED_BYTES:
            batch.delete(self.of(user))
            return
        fields: Fields = {"version": ONE_MORE, "events": appended(texts), **self._expiry()}
        if lasting:
            fields["lasting"] = appended(lasting)
        batch.set(self.of(user), fields, merge=True)

    def added(self, user: Document, result: Any) -> None:
        """After that commit, which gave ``result`` for this write: now and then cut off what nobody reads.

        What fails here is made good later: the events are kept.
        """
        version = max((each.integer_value for each in result.transform_results), default=0)
        if not version or version % _SHORTENED_EVERY:
            return
        with suppress(ShopfeedError):  # after as many changes it is looked at again
            self._shorten(self.of(user))

    def read(self, found: Found | None, user_id: UserId, *, version: int, limit: int) -> tuple[Newest, Newest] | None:
        """The last events, ``limit`` at most, and those that last; ``None`` where the document cannot be trusted."""
        fields = {} if found is None else found.to_dict() or {}
        if fields.get("version") != version:
            return None
        texts = self._living(fields.get("events", []))
        latest = Newest(
            events=tuple(_event(text, user_id) for text in reversed(texts[-limit:])),
            is_whole=len(texts) <= limit and not fields.get("is_cut", False),
        )
        if latest.is_whole:
            return latest, lasting_of(latest)
        lasting = tuple(_event(text, user_id) for text in reversed(self._living(fields.get("lasting", []))))
        return latest, Newest(events=lasting, is_whole=not fields.get("is_lasting_cut", False))

    def make(
        self, user: Found, *, version: int, latest: Sequence[Expiring], lasting: Sequence[Expiring] | None
    ) -> None:
        """Write it anew, of the newest events first, unless the user's events changed after ``user`` was read.

        ``lasting`` is ``None`` where ``latest`` is all that there is. What fails is left to who reads next.
        """
        texts, is_cut = _newest(_text(*each) for each in latest)
        of_these = [each for each in latest if each[0].kind in LASTING] if lasting is None else lasting
        lasting_texts, is_lasting_cut = _newest(_text(*each) for each in of_these)
        batch = self._firestore.batch()
        batch.update(user.reference, {"id": user.get("id")}, option=self._firestore.unchanged_since(user))
        batch.set(
            self.of(user.reference),
            {
                "version": version,
                "events": texts,
                "lasting": lasting_texts,
                "is_cut": is_cut or lasting is not None,
                "is_lasting_cut": is_lasting_cut or (lasting is not None and len(lasting) >= LASTING_PACKED),
                **self._expiry(),
            },
        )
        with suppress(ShopfeedError):  # it is a copy
            self._firestore.commit(batch)

    def _shorten(self, document: Document) -> None:
        found = self._firestore.get(document)
        fields = found.to_dict() or {}
        if not fields:
            return
        texts, is_cut = _newest(reversed(self._living(fields.get("events", []))))
        lasting, is_lasting_cut = _newest(reversed(self._living(fields.get("lasting", []))))
        shorter: Fields = {
            "events": texts,
            "lasting": lasting,
            "is_cut": is_cut or fields.get("is_cut", False),
            "is_lasting_cut": is_lasting_cut or fields.get("is_lasting_cut", False),
        }
        if shorter.items() <= fields.items():
            return
        batch = self._firestore.batch()
        batch.update(document, shorter, option=self._firestore.unchanged_since(found))
        try:
            self._firestore.commit(batch)
        except Conflict:  # somebody else adds to it now; who reads next makes it anew
            batch = self._firestore.batch()
            batch.delete(document)
            self._firestore.commit(batch)

    def _living(self, texts: Sequence[str]) -> list[str]:
        """Without those that have expired."""
        if not self._days:
            return list(texts)
        now = self._now()
        return [text for text in texts if _expires_at(text) > now]

    def _expiry(self) -> Fields:
        return {"expires_at": self._now() + min(_LIFE, timedelta(days=self._days))} if self._days else {}


def lasting_of(latest: Newest) -> Newest:
    """Those that last among all events of a user."""
    return Newest(events=tuple(event for event in latest.events if event.kind in LASTING), is_whole=True)


def _text(event: Event, expires_at: datetime | None) -> str:
    expiry = {} if expires_at is None else {"expires_at": expires_at.astimezone(UTC).isoformat()}
    return json.dumps({**to_wire(event), **expiry}, ensure_ascii=False, separators=(",", ":"))


def _event(text: str, user_id: UserId) -> Event:
    wire: Mapping[str, Any] = json.loads(text)
    return from_wire(
        {name: value for name, value in wire.items() if name != "expires_at"}, user_id=user_id, received_at=_NEVER
    )


def _expires_at(text: str) -> datetime:
    expires_at = json.loads(text).get("expires_at")
    return _NEVER if expires_at is None else datetime.fromisoformat(expires_at)


def _newest(texts: Iterable[str]) -> tuple[list[str], bool]:
    """Of texts, newest first, as many as there is room for, newest last; and whether there were more."""
    taken: list[str] = []
    room = _KEPT_BYTES
    for text in texts:
        room -= len(text.encode())
        if room < 0:
            return taken[::-1], True
        taken.append(text)
    return taken[::-1], False
