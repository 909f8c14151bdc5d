"""The port behind which videos are kept; ``tests/contracts/test_video_store.py`` says what every adapter must do."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from shopfeed.videos.video import Video, VideoId


class VideoStore(Protocol):
    """Videos by id: few enough to be held in memory. Every method may raise ``Unavailable``."""

    def upsert(self, videos: Iterable[Video]) -> int:
        """Keep ``videos``, replacing those of the same id; how many were new or changed. All of them or none."""
        ...

    def all(self) -> Sequence[Video]:
        """Every video, newest first; those published at the same time in the order of their ids."""
        ...

    def get(self, video_id: VideoId) -> Video | None:
        """The video, or ``None``."""
        ...

    def close(self) -> None:
        """Let go of what is open; afterwards every method raises ``Unavailable``. Closing twice is allowed."""
        ...
