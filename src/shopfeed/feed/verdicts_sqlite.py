"""Verdicts kept in a SQLite file."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from shopfeed.catalogue import ProductId
from shopfeed.feed.verdicts import Judged, Verdict
from shopfeed.sqlite import Database
from shopfeed.videos import VideoId

STEPS: Final = (
    (
        """CREATE TABLE verdicts (
            video_id TEXT NOT NULL, product_id TEXT NOT NULL, verdict TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (video_id, product_id)
        ) STRICT, WITHOUT ROWID""",
    ),
)


class SqliteVerdicts:
    """The port ``Verdicts``, in a file that processes share: a verdict counts at once in all of them."""

    def __init__(self, path: Path) -> None:
        self._database = Database(path, steps=STEPS, synchronous="FULL")

    def give(self, judged: Judged) -> None:
        with self._database.writing() as connection:
            connection.execute(
                """INSERT INTO verdicts (video_id, product_id, verdict, at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET verdict = excluded.verdict, at = excluded.at""",
                (judged.video_id, judged.product_id, judged.verdict.value, judged.at.isoformat()),
            )

    def take_back(self, video_id: VideoId, product_id: ProductId) -> None:
        with self._database.writing() as connection:
            connection.execute("DELETE FROM verdicts WHERE video_id = ? AND product_id = ?", (video_id, product_id))

    def of(self, video_id: VideoId) -> Mapping[ProductId, Verdict]:
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT product_id, verdict FROM verdicts WHERE video_id = ? ORDER BY at, product_id", (video_id,)
            ).fetchall()
        return {ProductId(product_id): Verdict(verdict) for product_id, verdict in rows}

    def all(self) -> list[Judged]:
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT video_id, product_id, verdict, at FROM verdicts ORDER BY at, video_id, product_id"
            ).fetchall()
        return [
            Judged(
                video_id=VideoId(video_id),
                product_id=ProductId(product_id),
                verdict=Verdict(verdict),
                at=datetime.fromisoformat(at),
            )
            for video_id, product_id, verdict, at in rows
        ]

    def close(self) -> None:
        """Let go of the file. Closing twice is allowed."""
        self._database.close()
