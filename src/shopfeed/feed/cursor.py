"""Where a visit stands, as an opaque signed text: the server keeps nothing, and nobody can forge a place."""

import hashlib
import json
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from itsdangerous import BadData, Signer
from itsdangerous.encoding import base64_decode, base64_encode

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.feed.policy import Shown

MOST_VIDEOS = 1_000
"""A visit ends here; the next one begins with what was seen least lately."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


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
        self._signer = Signer(secret_key, salt="feed-cursor-3", digest_method=hashlib.sha256)

    def write(self, visit: Visit) -> str:
        """As URL-safe text: the state, the marks as bytes (four characters a video), the signature."""
        shown = visit.shown
        # To the microsecond: a card that answers a search of the same second came after it.
        at = None if shown.last_card_at is None else (shown.last_card_at - _EPOCH) // _MICROSECOND
        since = [shown.videos_since_card, int(shown.seconds_since_card)]
        state = [shown.position, *since, shown.cards, at, list(shown.card_positions)]
        told = json.dumps([visit.seed, state, list(visit.products)], ensure_ascii=False, separators=(",", ":"))
        marks = b"".join(each.to_bytes(3, "big") for each in visit.videos)
        return self._signer.sign(b".".join([base64_encode(told), base64_encode(marks)])).decode()

    def read(self, text: str) -> Visit:
        """Raises ``Invalid`` for anything that this server did not write."""
        try:
            told, _, marks = self._signer.unsign(text).partition(b".")
            seed, state, products = json.loads(base64_decode(told))
            position, videos, seconds, cards, at, card_positions = state
            return Visit(
                seed=seed,
                shown=Shown(
                    position=position,
                    videos_since_card=videos,
                    seconds_since_card=seconds,
                    cards=cards,
                    last_card_at=None if at is None else _EPOCH + at * _MICROSECOND,
                    card_positions=tuple(card_positions),
                ),
                videos=_unpacked(base64_decode(marks)),
                products=tuple(ProductId(str(each)) for each in products),
            )
        except (BadData, ValueError, TypeError, OverflowError, UnicodeError) as error:
            raise Invalid(f"not a cursor of this feed: {text[:40]!r}: begin again without one") from error


def _unpacked(marks: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(marks[at : at + 3], "big") for at in range(0, len(marks), 3))
