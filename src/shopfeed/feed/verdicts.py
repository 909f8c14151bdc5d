"""What operators said of products that match a video, kept in a SQLite file; it knows nothing of how they match."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from shopfeed.catalogue import ProductId
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


class Verdict(StrEnum):
    """What an operator said of one product for one video."""

    APPROVED = "approved"
    """It comes before what only matches."""
    REJECTED = "rejected"
    """It never comes as one from this video."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One verdict and when it was given."""

    video_id: VideoId
    product_id: ProductId
    verdict: Verdict
    at: datetime


class Verdicts:
    """Safe to share between threads, and the file between processes: a verdict is durable and counts at once in all.

    Every method may raise ``Unavailable``.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path, steps=STEPS, synchronous="FULL")

    def give(self, judged: Judged) -> None:
        """Keep it in the place of an earlier one."""
        with self._database.writing() as connection:
            connection.execute(
                """INSERT INTO verdicts (video_id, product_id, verdict, at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET verdict = excluded.verdict, at = excluded.at""",
                (judged.video_id, judged.product_id, judged.verdict.value, judged.at.isoformat()),
            )

    def take_back(self, video_id: VideoId, product_id: ProductId) -> None:
        """The match waits for a verdict again; nothing happens where none was given."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM verdicts WHERE video_id = ? AND product_id = ?", (video_id, product_id))

    def of(self, video_id: VideoId) -> Mapping[ProductId, Verdict]:
        """What was said of the products of one video."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT product_id, verdict FROM verdicts WHERE video_id = ? ORDER BY at, product_id", (video_id,)
            ).fetchall()
        return {ProductId(product_id): Verdict(verdict) for product_id, verdict in rows}

    def all(self) -> list[Judged]:
        """Every verdict, in the order in which they were given."""
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
