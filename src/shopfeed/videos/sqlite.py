"""Videos kept in a SQLite file."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from shopfeed.sqlite import Database
from shopfeed.videos.video import Video, VideoId
from shopfeed.videos.wire import from_wire, to_wire

STEPS: Final = (
    (
        "CREATE TABLE videos (id TEXT PRIMARY KEY, published_at REAL NOT NULL, payload TEXT NOT NULL) STRICT",
        "CREATE INDEX videos_newest_first ON videos (published_at DESC, id)",
    ),
)
"""``payload`` is the video's wire form as JSON; equal videos have equal payloads."""


class SqliteVideoStore:
    """The port ``VideoStore``; safe to share between threads, and the file between processes."""

    def __init__(self, path: Path) -> None:
        self._database = Database(path, steps=STEPS, synchronous="NORMAL")

    def upsert(self, videos: Iterable[Video]) -> int:
        rows = [(video.id, video.published_at.timestamp(), json.dumps(to_wire(video))) for video in videos]
        with self._database.writing() as connection:
            return max(
                connection.executemany(
                    """INSERT INTO videos (id, published_at, payload) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET published_at = excluded.published_at, payload = excluded.payload
                    WHERE payload <> excluded.payload""",
                    rows,
                ).rowcount,
                0,  # -1 for no rows
            )

    def all(self) -> Sequence[Video]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT payload FROM videos ORDER BY published_at DESC, id").fetchall()
        return [from_wire(json.loads(payload)) for (payload,) in rows]

    def get(self, video_id: VideoId) -> Video | None:
        with self._database.reading() as connection:
            row = connection.execute("SELECT payload FROM videos WHERE id = ?", (video_id,)).fetchone()
        return None if row is None else from_wire(json.loads(row[0]))

    def close(self) -> None:
        self._database.close()
