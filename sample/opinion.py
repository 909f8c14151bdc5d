"""How many people rated a product, and how well: a long tail, and better makers rated a little better."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sample.draw import Draw

FIRST_DAY = datetime(2025, 6, 1, 4, 30, tzinfo=UTC)
LAST_DAY = datetime(2026, 11, 20, tzinfo=UTC)
YOUNG_DAYS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """The stars (None where nobody has rated yet) and the number of ratings."""

    rating: float | None
    ratings_count: int


def added_at(draw: Draw) -> datetime:
    """When the product came into the shop, with more of them lately than long ago."""
    days = (LAST_DAY - FIRST_DAY).days
    day = int(days * draw.unit("added day") ** 0.8)
    return FIRST_DAY + timedelta(days=day, minutes=int(15 * 60 * draw.unit("added minute")))


def opinion_of(*, stars: float, buyers: float, standing: float, added: datetime, draw: Draw) -> Opinion:
    """The opinion on a product of a kind that usually has ``stars`` from ``buyers`` people."""
    days = (LAST_DAY - added).days
    if days < YOUNG_DAYS and draw.happens("nobody yet", 0.6):
        return Opinion(rating=None, ratings_count=0)
    reach = math.exp(1.25 * draw.normal("reach")) * (0.6 + 0.8 * standing) * min(days / 270, 1.4)
    count = int(buyers * reach)
    if count < 1:
        return Opinion(rating=None, ratings_count=0)
    spread = 0.26 + 0.5 / math.sqrt(count)  # few ratings say little
    rating = stars + 0.35 * (standing - 0.5) + spread * draw.normal("stars")
    return Opinion(rating=round(min(max(rating, 2.3), 4.9), 1), ratings_count=count)
