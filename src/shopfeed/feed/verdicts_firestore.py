"""Verdicts kept in Firestore: a document each, ``verdicts/{video and product}``."""

import json
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from threading import Lock
from typing import Any, Final

from shopfeed.catalogue import ProductId
from shopfeed.feed.verdicts import Judged, Verdict
from shopfeed.firestore import READS_AT_ONCE, Document, Firestore, Found, name_of
from shopfeed.videos import VideoId

_FRESH_S: Final = 1.0
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class FirestoreVerdicts:
    """The port ``Verdicts``: one of this process counts at once here, and after at most a second in all others.

    A feed asks for many videos, so the verdicts are held in memory and read anew once they are a second old.
    """

    def __init__(self, firestore: Firestore) -> None:
        self._firestore = firestore
        self._verdicts = firestore.collection("verdicts")
        self._held: dict[VideoId, dict[ProductId, Verdict]] = {}
        self._stale_at = 0.0
        self._lock = Lock()

    def give(self, judged: Judged) -> None:
        batch = self._firestore.batch()
        fields = {
            "video_id": judged.video_id,
            "product_id": judged.product_id,
            "verdict": judged.verdict.value,
            "at": judged.at,
        }
        batch.set(self._document(judged.video_id, judged.product_id), fields)
        self._firestore.commit(batch)
        self._stale_at = 0.0

    def take_back(self, video_id: VideoId, product_id: ProductId) -> None:
        batch = self._firestore.batch()
        batch.delete(self._document(video_id, product_id))
        self._firestore.commit(batch)
        self._stale_at = 0.0

    def of(self, video_id: VideoId) -> Mapping[ProductId, Verdict]:
        with self._lock:
            if time.monotonic() >= self._stale_at:
                self._stale_at = time.monotonic() + _FRESH_S  # before the reading: a verdict given meanwhile undoes it
                held: dict[VideoId, dict[ProductId, Verdict]] = {}
                for judged in self.all():
                    held.setdefault(judged.video_id, {})[judged.product_id] = judged.verdict
                self._held = held
            return self._held.get(video_id, {})

    def all(self) -> list[Judged]:
        query = self._verdicts.order_by("at").order_by("__name__").limit(READS_AT_ONCE)
        judged: list[Judged] = []
        found = self._firestore.read(query)
        while found:
            judged += map(_judged, found)
            found = self._firestore.read(query.start_after(found[-1]))
        return judged

    def close(self) -> None:
        self._firestore.close()

    def _document(self, video_id: VideoId, product_id: ProductId) -> Document:
        return self._verdicts.document(name_of(json.dumps([video_id, product_id])))


def _judged(found: Found) -> Judged:
    fields: dict[str, Any] = found.to_dict() or {}
    return Judged(
        video_id=VideoId(fields["video_id"]),
        product_id=ProductId(fields["product_id"]),
        verdict=Verdict(fields["verdict"]),
        at=_EPOCH + (fields["at"] - _EPOCH),  # a plain datetime, not the client's kind
    )
