"""Slates in Firestore, a document each, ``slates/{id}``: what one server showed, all others and a training find."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from shopfeed.events import Clock, SlateId, UserId, utc_now
from shopfeed.firestore import READS_AT_ONCE, SERVER_TIME, Firestore, Found, name_of
from shopfeed.observe.behind import WriteBehind
from shopfeed.observe.slate import Slate, lines_from_json, lines_to_json

_AT_ONCE: Final = 100
"""A commit has at most 10 MiB, and a slate's trace takes up to some ten thousand bytes."""
_MOST_TRACE: Final = 500_000
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class FirestoreSlateLog:
    """The port ``SlateLog``, written in batches by one thread, ordered by the server's time of the commit.

    ``days`` (0: for ever) is when ``expires_at`` falls due, after which the TTL policy of ``deploy/firestore`` deletes
    the slate. Lines and trace are kept as JSON texts that are never asked for, so they need no index. A trace of more
    than half a million characters is left out: a document holds a mebibyte.
    """

    def __init__(self, firestore: Firestore, *, now: Clock = utc_now, days: int = 0) -> None:
        self._firestore = firestore
        self._slates = firestore.collection("slates")
        self._now = now
        self._days = days
        self._behind = WriteBehind(self._keep)

    def add(self, slate: Slate) -> None:
        self._behind.add(slate)

    def get(self, slate_id: SlateId) -> Slate | None:
        found = self._firestore.get(self._slates.document(name_of(slate_id)))
        return _slate(found) if found.exists else None

    def all(self) -> Iterator[Slate]:
        query = self._slates.order_by("written_at").order_by("order").limit(READS_AT_ONCE)
        found = self._firestore.read(query)
        while found:
            yield from map(_slate, found)
            found = self._firestore.read(query.start_after(found[-1]))

    def close(self) -> None:
        self._behind.close()
        self._firestore.close()

    def _keep(self, batch: Sequence[Slate]) -> None:
        for start in range(0, len(batch), _AT_ONCE):
            writes = self._firestore.batch()
            for order, slate in enumerate(batch[start : start + _AT_ONCE]):
                writes.set(self._slates.document(name_of(slate.id)), {**self._fields(slate), "order": order})
            self._firestore.commit(writes)

    def _fields(self, slate: Slate) -> dict[str, Any]:
        trace = json.dumps(slate.trace, default=str)
        fields: dict[str, Any] = {
            "id": slate.id,
            "user_id": slate.user_id,
            "at": slate.at,
            "surface": slate.surface,
            "snapshot": slate.snapshot,
            "lines": lines_to_json(slate.lines),
            "trace": trace if len(trace) <= _MOST_TRACE else "{}",
            "written_at": SERVER_TIME,
        }
        return {**fields, "expires_at": self._now() + timedelta(days=self._days)} if self._days else fields


def _slate(found: Found) -> Slate:
    fields: dict[str, Any] = found.to_dict() or {}
    return Slate(
        id=SlateId(fields["id"]),
        user_id=UserId(fields["user_id"]),
        at=_EPOCH + (fields["at"] - _EPOCH),  # a plain datetime, not the client's kind
        surface=fields["surface"],
        snapshot=fields["snapshot"],
        lines=lines_from_json(fields["lines"]),
        trace=json.loads(fields["trace"]),
    )
