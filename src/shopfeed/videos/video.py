"""What is watched, as frozen values."""

import math
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid

VideoId = NewType("VideoId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Creator:
    """Who made a video."""

    handle: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A way from a video into the shop: what the button says, and what it searches."""

    label: str
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """One short vertical video.

    Raises ``Invalid`` when the id is empty or not printable, a duration or a size is not above 0, or the time has no
    zone.
    """

    id: VideoId
    creator: Creator
    caption: str
    hashtags: tuple[str, ...]
    topics: tuple[str, ...]
    duration_s: float
    width: int
    height: int
    src: str
    poster: str
    likes: int
    published_at: datetime
    is_commerce_suitable: bool = True
    """``False``: no shop card may stand next to it."""
    anchor: Anchor | None = None
    product_ids: tuple[ProductId, ...] = ()
    """What the creator pinned."""

    def __post_init__(self) -> None:
        if not self.id or not self.id.isprintable() or " " in self.id:
            raise Invalid(f"a video id has printable characters and no spaces: {self.id!a}")
        if not 0 < self.duration_s < math.inf or self.width < 1 or self.height < 1:
            raise Invalid(f"video {self.id!r}: {self.duration_s} s of {self.width} x {self.height} cannot be shown")
        if self.published_at.tzinfo is None:
            raise Invalid(f"video {self.id!r}: 'published_at' needs a time zone: {self.published_at.isoformat()}")
