"""The one loop that places cards between videos, for our own feed and for a platform's; it knows no catalogue."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from shopfeed.catalogue import ProductId
from shopfeed.feed.cards import CARD_SIZE, ShopCard
from shopfeed.feed.policy import Held, Mood, PlacementPolicy, Shown, held_back
from shopfeed.videos import VideoId


@dataclass(frozen=True, slots=True, kw_only=True)
class UpcomingVideo:
    """All that placement asks of a video."""

    id: VideoId
    is_commerce_suitable: bool = True
    duration_s: float = 0.0
    creator: str | None = None
    """Their handle."""
    product_ids: tuple[ProductId, ...] = ()
    """What the creator pinned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the loop carries from place to place."""

    shown: Shown
    products: tuple[ProductId, ...] = ()
    """On the last cards, in order: they rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One feed item: a video, with a card or without one where it is a card that is placed."""

    what: UpcomingVideo | ShopCard
    position: int
    before: UpcomingVideo | None
    """For a card, the video before it."""
    after: UpcomingVideo | None
    """For a card, the video after it."""
    state: State
    """After this item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Feed items in order, and by position the rule that kept a card away."""

    items: tuple[Placed, ...]
    held: dict[int, Held]


FindCard = Callable[[UpcomingVideo | None, Sequence[ProductId]], ShopCard | None]
"""The best card after a video, without the given products; ``None`` where nothing fits well enough."""


def place(
    upcoming: Iterable[UpcomingVideo],
    *,
    before: UpcomingVideo | None,
    state: State,
    mood: Mood,
    policy: PlacementPolicy,
    find_card: FindCard,
    now: datetime,
    limit: int,
) -> Placement:
    """Up to ``limit`` feed items: the upcoming videos in order, each with a card before it where one may come and fits.

    ``before`` is the last video that was shown. A card always has a video after it among the items. All are given out
    at one moment, ``now``: between them time is taken to pass by the lengths of the videos.
    """
    items: list[Placed] = []
    rested_s = state.shown.rested_s(now)
    held: dict[int, Held] = {}
    for last, video in pairwise([before, *upcoming]):
        if video is None or len(items) >= limit:
            break
        if limit - len(items) >= 2:
            neighbours = [each.is_commerce_suitable for each in (last, video) if each is not None]
            rule = held_back(
                policy, state.shown, mood, rested_s=rested_s, neighbours_suitable=neighbours, has_next_video=True
            )
            found = rule or find_card(last, state.products) or Held.NOT_RELEVANT
            if isinstance(found, Held):
                held[state.shown.position] = found
            else:
                position, state = state.shown.position, _after_card(state, found, now, policy)
                rested_s = 0.0
                mood = replace(mood, cards_today=mood.cards_today + 1, has_searched_since_card=False)
                items.append(Placed(what=found, position=position, before=last, after=video, state=state))
        position = state.shown.position
        state = replace(state, shown=state.shown.after_video(video.duration_s))
        rested_s += video.duration_s
        items.append(Placed(what=video, position=position, before=None, after=None, state=state))
    return Placement(items=tuple(items), held=held)


def _after_card(state: State, card: ShopCard, now: datetime, policy: PlacementPolicy) -> State:
    kept = policy.rotation_cards * CARD_SIZE
    products = (*state.products, *card.product_ids)
    return State(shown=state.shown.after_card(now, policy), products=products[-kept:] if kept else ())
