"""Videos kept in memory: for tests and for a sample that is read at the start."""

from collections.abc import Iterable, Sequence
from threading import RLock

from shopfeed.errors import Unavailable
from shopfeed.videos.video import Video, VideoId


class MemoryVideoStore:
    """The port ``VideoStore``; safe to share between threads."""

    def __init__(self, videos: Iterable[Video] = ()) -> None:
        self._lock = RLock()
        self._kept: dict[VideoId, Video] = {}
        self._is_closed = False
        self.upsert(videos)

    def upsert(self, videos: Iterable[Video]) -> int:
        given = list(videos)  # an iterable that raises half-way must leave the store alone
        changed = 0
        with self._lock:
            self._check_open()
            for video in given:
                if self._kept.get(video.id) != video:
                    changed += 1
                    self._kept[video.id] = video
        return changed

    def all(self) -> Sequence[Video]:
        with self._lock:
            self._check_open()
            return sorted(self._kept.values(), key=lambda video: (-video.published_at.timestamp(), video.id))

    def get(self, video_id: VideoId) -> Video | None:
        with self._lock:
            self._check_open()
            return self._kept.get(video_id)

    def close(self) -> None:
        with self._lock:
            self._is_closed = True

    def _check_open(self) -> None:
        if self._is_closed:
            raise Unavailable("this store of videos is closed")
