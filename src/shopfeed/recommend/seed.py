"""The seed's rule, exactly: latest 3 interactions, the 3 nearest of each by L2, duplicates out, shuffled, the first 3.

It is the baseline that everything else must beat. It gives back what was just clicked, on purpose.
"""

from collections.abc import Sequence

import numpy as np

from shopfeed.encoding import Encoder
from shopfeed.events import Event, EventKind
from shopfeed.index import Rows, Snapshot
from shopfeed.videos import Video, VideoId

LATEST = 3
NEAREST = 3
KEPT = 3
_INTERACTIONS = (EventKind.SEARCH, EventKind.CLICK, EventKind.WATCH)


class SeedRule:
    """Encodes the text of each interaction and asks the index; unit rows, so the order by cosine is that by L2."""

    def __init__(self, encoder: Encoder, videos: dict[VideoId, Video]) -> None:
        self._encoder = encoder
        self._videos = videos

    def rows(self, events: Sequence[Event], snapshot: Snapshot, rng: np.random.Generator) -> list[tuple[int, Event]]:
        """At most three rows, each with the interaction that led to it. ``events`` newest first."""
        nearest: dict[int, Event] = {}
        for event, text in self._interactions(events, snapshot):
            rows: Rows = snapshot.index.search(self._encoder.encode([text]), NEAREST)[0][0]
            for row in rows.tolist():
                if row >= 0:
                    nearest.setdefault(row, event)
        shuffled = list(nearest)
        rng.shuffle(shuffled)
        return [(row, nearest[row]) for row in shuffled[:KEPT]]

    def _interactions(self, events: Sequence[Event], snapshot: Snapshot) -> list[tuple[Event, str]]:
        told = ((event, self._text(event, snapshot)) for event in events if event.kind in _INTERACTIONS)
        return [(event, text) for event, text in told if text is not None][:LATEST]

    def _text(self, event: Event, snapshot: Snapshot) -> str | None:
        if event.query is not None:
            return event.query
        if event.product_id is not None:
            (row,) = snapshot.rows_of([event.product_id])
            return str(snapshot.columns.text("name", int(row))) if row >= 0 else None
        video = self._videos.get(event.video_id) if event.video_id is not None else None
        return video.caption if video else None
