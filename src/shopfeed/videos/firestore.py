"""Videos kept in Firestore: a document each, ``videos/{id}``, with the fields of its wire form."""

from collections.abc import Iterable, Sequence
from functools import partial

from shopfeed.firestore import READS_AT_ONCE, WRITES_AT_ONCE, Firestore, Found, name_of
from shopfeed.videos.video import Video, VideoId
from shopfeed.videos.wire import Wire, from_wire, to_wire


class FirestoreVideoStore:
    """The port ``VideoStore``; safe to share between threads, and the database between machines.

    An upsert of more than 500 videos is several commits: when the server is lost half-way, doing the same again
    completes it.
    """

    def __init__(self, firestore: Firestore) -> None:
        self._firestore = firestore
        self._videos = firestore.collection("videos")

    def upsert(self, videos: Iterable[Video]) -> int:
        given = list(videos)
        return sum(
            self._firestore.settle(partial(self._upsert, given[start : start + WRITES_AT_ONCE]))
            for start in range(0, len(given), WRITES_AT_ONCE)
        )

    def all(self) -> Sequence[Video]:
        videos: list[Video] = []
        query = self._videos.order_by("__name__").limit(READS_AT_ONCE)
        found = self._firestore.read(query)
        while found:
            videos += map(_video, found)
            found = self._firestore.read(query.start_after(found[-1]))
        return sorted(videos, key=lambda video: (-video.published_at.timestamp(), video.id))

    def get(self, video_id: VideoId) -> Video | None:
        if not (video_id and video_id.isprintable()):
            return None
        found = self._firestore.get(self._videos.document(name_of(video_id)))
        return _video(found) if found.exists else None

    def close(self) -> None:
        self._firestore.close()

    def _upsert(self, videos: Sequence[Video]) -> int:
        names = [name_of(video.id) for video in videos]
        found = self._firestore.get_many(self._videos.document(name) for name in dict.fromkeys(names))
        kept = {each.id: each.to_dict() for each in found}
        written: dict[str, Wire] = {}
        changed = 0
        for name, wire in zip(names, map(to_wire, videos), strict=True):
            if kept.get(name) != wire:
                changed += 1
                kept[name] = written[name] = wire
        batch = self._firestore.batch()
        for name, wire in written.items():
            batch.set(self._videos.document(name), wire)
        if len(batch):
            self._firestore.commit(batch)
        return changed


def _video(found: Found) -> Video:
    return from_wire(found.to_dict() or {})
