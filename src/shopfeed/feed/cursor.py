"""Where a visit stands, as an opaque signed text: the server keeps nothing, and nobody can forge a place."""

import base64
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime

from itsdangerous import BadData, URLSafeSerializer

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.feed.policy import Shown

MOST_VIDEOS = 1_000
"""A visit ends here; the next one begins with what was seen least lately."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """All that the feed must remember between two pages."""

    seed: int
    """Makes the visit's random choices its own."""
    shown: Shown
    videos: tuple[int, ...] = ()
    """``mark`` of each video shown, in order."""
    products: tuple[ProductId, ...] = ()
    """Ids of the products on the last cards, in order."""


def mark(thing_id: str) -> int:
    """Three bytes of the CRC-32 of an id. Of 1,000 videos one in 17,000 shares another's mark and is left out."""
    return zlib.crc32(thing_id.encode()) >> 8


class CursorCodec:
    """Writes and reads visits; the secret never leaves the server."""

    def __init__(self, secret_key: str) -> None:
        self._serializer = URLSafeSerializer(secret_key, salt="feed-cursor-2")

    def write(self, visit: Visit) -> str:
        """As URL-safe text."""
        shown = visit.shown
        at = None if shown.last_card_at is None else int(shown.last_card_at.timestamp())
        since = [shown.videos_since_card, int(shown.seconds_since_card)]
        state = [shown.position, *since, shown.cards, at, list(shown.card_positions)]
        return str(self._serializer.dumps([visit.seed, state, _pack(visit.videos), list(visit.products)]))

    def read(self, text: str) -> Visit:
        """Raises ``Invalid`` for anything that this server did not write."""
        try:
            seed, state, marks, products = self._serializer.loads(text)
            position, videos, seconds, cards, at, card_positions = state
            return Visit(
                seed=seed,
                shown=Shown(
                    position=position,
                    videos_since_card=videos,
                    seconds_since_card=seconds,
                    cards=cards,
                    last_card_at=None if at is None else datetime.fromtimestamp(at, UTC),
                    card_positions=tuple(card_positions),
                ),
                videos=_unpack(marks),
                products=tuple(ProductId(str(each)) for each in products),
            )
        except (BadData, ValueError, TypeError, UnicodeError) as error:
            raise Invalid(f"not a cursor of this feed: {text[:40]!r}: begin again without one") from error


def _pack(marks: tuple[int, ...]) -> str:
    return base64.b64encode(b"".join(each.to_bytes(3, "big") for each in marks)).decode()


def _unpack(text: str) -> tuple[int, ...]:
    packed = base64.b64decode(text)
    return tuple(int.from_bytes(packed[i : i + 3], "big") for i in range(0, len(packed), 3))
