"""What operators said of products that match a video; it knows nothing of how they match."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from shopfeed.catalogue import ProductId
from shopfeed.videos import VideoId


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


class Verdicts(Protocol):
    """Safe to share between threads and processes; a verdict is durable. Every method may raise ``Unavailable``."""

    def give(self, judged: Judged) -> None:
        """Keep it in the place of an earlier one."""
        ...

    def take_back(self, video_id: VideoId, product_id: ProductId) -> None:
        """The match waits for a verdict again; nothing happens where none was given."""
        ...

    def of(self, video_id: VideoId) -> Mapping[ProductId, Verdict]:
        """What was said of the products of one video, in the order in which it was said."""
        ...

    def all(self) -> list[Judged]:
        """Every verdict, in the order in which they were given."""
        ...

    def close(self) -> None:
        """Let go of what is open. Closing twice is allowed."""
        ...
