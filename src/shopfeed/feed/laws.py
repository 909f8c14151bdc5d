"""What must hold of every feed, checked from outside: it looks at what was given out, not at how that came about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from shopfeed.feed.cards import ShopCard
from shopfeed.feed.placing import UpcomingVideo
from shopfeed.feed.policy import Mood, PlacementPolicy, first_of, gap_of


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenOut:
    """One feed item of a visit, with the page on which it was given out."""

    what: UpcomingVideo | ShopCard
    page: int
    at: datetime
    """What the clock said for the whole page."""
    mood: Mood
    """When the page was asked for."""


def broken_laws(visit: Sequence[GivenOut], policy: PlacementPolicy) -> list[str]:
    """What a whole visit breaks, as ``law at position``; empty where every law holds."""
    cards = [at for at, item in enumerate(visit) if isinstance(item.what, ShopCard)]
    return [
        *_at_the_edges(visit, cards, policy),
        *_budget(cards, len(visit), policy),
        *_of_each_card(visit, cards, policy),
        *_between_cards(visit, cards, policy),
        *_rotation(visit, cards, policy),
    ]


def _at_the_edges(visit: Sequence[GivenOut], cards: Sequence[int], policy: PlacementPolicy) -> Iterator[str]:
    if cards and cards[0] < first_of(policy, visit[cards[0]].mood):
        yield f"first at {cards[0]}"
    for at in cards:
        following = visit[at + 1] if at + 1 < len(visit) else None
        if following is None or following.page != visit[at].page:
            yield f"last at {at}"
        elif isinstance(following.what, ShopCard):
            yield f"in a row at {at}"


def _budget(cards: Sequence[int], items: int, policy: PlacementPolicy) -> Iterator[str]:
    for number, at in enumerate(cards):
        inside = sum(at <= other < at + policy.window_items for other in cards[number:])
        if inside > policy.budget_share * policy.window_items + 1e-9:
            yield f"budget at {at} of {items}"


def _of_each_card(visit: Sequence[GivenOut], cards: Sequence[int], policy: PlacementPolicy) -> Iterator[str]:
    for number, at in enumerate(cards):
        mood = visit[at].mood
        if not all(_is_suitable(item) for item in (*visit[at - 1 : at], *visit[at + 1 : at + 2])):
            yield f"unsuitable neighbour at {at}"
        if mood.seconds_since_purchase is not None and mood.seconds_since_purchase < policy.rest_after_purchase_s:
            yield f"purchase at {at}"
        if max(number, mood.cards_today) >= policy.cards_per_day:
            yield f"day at {at}"


def _is_suitable(item: GivenOut) -> bool:
    return isinstance(item.what, ShopCard) or item.what.is_commerce_suitable


def _between_cards(visit: Sequence[GivenOut], cards: Sequence[int], policy: PlacementPolicy) -> Iterator[str]:
    for last, at in pairwise(cards):
        before, here = visit[last], visit[at]
        is_same_page = before.page == here.page
        mood = replace(here.mood, has_searched_since_card=False) if is_same_page else here.mood
        if at - last - 1 < gap_of(policy, mood):
            yield f"gap at {at}"
        elapsed_s = (here.at - before.at).total_seconds()
        rested_s = _length_s([item for item in visit[last:at] if elapsed_s <= 0 or item.page == here.page])
        if rested_s + max(elapsed_s, 0.0) < policy.gap_s - 1e-6:
            yield f"seconds at {at}"


def _length_s(items: Sequence[GivenOut]) -> float:
    return sum(item.what.duration_s for item in items if isinstance(item.what, UpcomingVideo))


def _rotation(visit: Sequence[GivenOut], cards: Sequence[int], policy: PlacementPolicy) -> Iterator[str]:
    products = [set(item.what.product_ids) for item in visit if isinstance(item.what, ShopCard)]
    for number, at in enumerate(cards):
        resting = set().union(*products[max(0, number - policy.rotation_cards) : number])
        if products[number] & resting:
            yield f"repeat at {at}"
