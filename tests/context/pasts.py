"""Events of one person for tests, newest first, and how they are read."""

from datetime import datetime, timedelta
from itertools import count

import numpy as np

from shopfeed.context import Context, Kinds, Taste, read_context
from shopfeed.encoding import HashingEncoder, Vectors
from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.index import Snapshot
from shopfeed.query import Lexicon, Said, said_by
from shopfeed.videos import VideoId
from tests.shop import NOW

ENCODER = HashingEncoder()
_numbers = count()


def did(kind: EventKind, *, hours_ago: float = 0.0, **fields: object) -> Event:
    """An event of somebody, with an id of its own."""
    return Event(
        id=EventId(f"e{next(_numbers)}"),
        user_id=UserId("somebody"),
        kind=kind,
        at=NOW - timedelta(hours=hours_ago),
        **fields,  # type: ignore[arg-type]  # a test names the fields that its kind has
    )


def clicked(product_id: str, **fields: object) -> Event:
    """The person opened the product."""
    return did(EventKind.CLICK, product_id=product_id, **fields)


def searched(query: str, **fields: object) -> Event:
    """The person searched."""
    return did(EventKind.SEARCH, query=query, **fields)


def video_vector(video_id: VideoId) -> Vectors | None:
    """A video is about the first word of its id."""
    return None if video_id.startswith("gone") else ENCODER.encode([video_id.split("-")[0]])[0]


def read(
    snapshot: Snapshot,
    *events: Event,
    now: datetime = NOW,
    taste: Taste | None = None,
    kinds: Kinds | None = None,
) -> Context:
    """The context of ``events``, which stand newest first."""
    return read_context(
        events,
        snapshot=snapshot,
        encoder=ENCODER,
        video_vector=video_vector,
        now=now,
        taste=taste or Taste(),
        kinds=kinds,
    )


def kinds_of(snapshot: Snapshot) -> Kinds:
    """What the authored words know of the names in a snapshot."""
    lexicon = Lexicon()

    def of_row(version: str, row: int) -> Said | None:
        return said_by(lexicon, snapshot.columns.text("name", row)) if version == snapshot.version else None

    return Kinds(of_row=of_row, of_query=lambda query: said_by(lexicon, query))


def themes(context: Context) -> list[set[str]]:
    """Of each interest the kinds of products (``tent`` of ``tent-Asha``) that it holds, the strongest first."""
    return [
        {str(context.signals[int(i)].product_id).split("-")[0] for i in interest.signals}
        for interest in context.interests
    ]


def shares(context: Context) -> np.ndarray:
    """Of the interests."""
    return np.array([interest.share for interest in context.interests])
