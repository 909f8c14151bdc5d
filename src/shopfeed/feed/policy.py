"""When a shop card may come: pure rules over what was shown and what the person did; it knows nothing of products.

What people mind about shops in feeds is how often they come. So the answer is "nothing now" unless every rule agrees,
and the answer says which rule held the card back.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import get_type_hints

from shopfeed.errors import InvalidSetting

_MOST_ROTATION = 20
"""The cursor carries the products of so many cards, and has to fit into an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementPolicy:
    """Every number of the placement; docs/placement.md explains each."""

    first_after_videos: int = 5
    gap_videos: int = 11
    """Videos between two cards, before any back-off."""
    gap_after_search_videos: int = 3
    """Videos between two cards when the person has searched since the last one: then a card is wanted."""
    gap_s: float = 20.0
    window_items: int = 25
    budget_share: float = 0.08
    """Of any ``window_items`` feed items in a row, at most this share are cards."""
    cards_per_day: int = 40
    least_relevance: float = 0.42
    """Rather no card than one whose best product is less near to the person or the video."""
    least_match: float = 0.5
    """The cosine that a product needs to the video, to come as one from the video."""
    ignored_before_backing_off: int = 3
    most_doublings: int = 3
    """Each dismissal of the last day, and each run of ignored cards, doubles the gap, at most so often."""
    dismissal_memory_s: float = 86_400.0
    rest_after_purchase_s: float = 1_800.0
    rotation_cards: int = 8
    """A product does not come again within so many cards."""
    theme_cards: int = 3
    """So many cards of a rotation may be about one interest, before it rests; a search for it wakes it."""
    least_fall: float = 0.1
    """A price is back where it is by this share below what the person saw, and below all of the 30 days before."""
    fall_is_fresh_s: float = 7 * 86_400.0
    """So long after it came down a lower price is news."""

    def __post_init__(self) -> None:
        if not 0 <= self.budget_share <= 0.5:
            raise InvalidSetting(f"the share of cards lies between 0 and 0.5, not {self.budget_share}")
        if min(self.window_items, self.first_after_videos, self.gap_videos, self.gap_after_search_videos) < 1:
            raise InvalidSetting("a window, the first card and the gaps need 1 item or more: never two cards in a row")
        if self.ignored_before_backing_off < 1 or not 0 <= self.rotation_cards <= _MOST_ROTATION:
            raise InvalidSetting(f"a run of ignored cards is at least 1, a rotation at most {_MOST_ROTATION} cards")
        for each in fields(self):
            number = getattr(self, each.name)
            if not 0 <= number < math.inf:
                raise InvalidSetting(f"{each.name} of the placement cannot be {number}: it is a number from 0 on")

    @property
    def cards_per_window(self) -> int:
        """How many cards any window may hold."""
        return math.floor(self.budget_share * self.window_items + 1e-9)


def read_policy(text: str | None) -> PlacementPolicy:
    """The defaults with the numbers of a JSON object in their place: ``{"gap_videos": 12}``.

    Raises ``InvalidSetting`` for what is no such object, a name that is not there, or a number that cannot be.
    """
    try:
        given = json.loads(text) if text else {}
    except ValueError as error:
        raise InvalidSetting(f'the placement is a JSON object such as {{"gap_videos": 12}}, not {text!r}') from error
    if not isinstance(given, dict):
        raise InvalidSetting(f'the placement is a JSON object such as {{"gap_videos": 12}}, not {text!r}')
    kinds = get_type_hints(PlacementPolicy)
    for name, number in given.items():
        if name not in kinds:
            raise InvalidSetting(f"the placement has no number {name!r}: see docs/placement.md")
        if type(number) is not int and (type(number) is not float or kinds[name] is int):
            raise InvalidSetting(f"{name} of the placement cannot be {number!r}: it is a {kinds[name].__name__}")
    return PlacementPolicy(**given)


class Held(StrEnum):
    """Why no card stands at a place."""

    FIRST_VIDEOS = "too early in the visit"
    GAP = "too near to the last card"
    GAP_TIME = "too soon after the last card"
    BUDGET = "the share of cards is used up"
    DAY = "the cards of the day are used up"
    UNSUITABLE = "next to a video that is unsuitable for commerce"
    LAST = "a card is never last"
    PURCHASE = "resting after a purchase"
    NOT_RELEVANT = "nothing fits well enough"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What was shown in this visit, as the cursor carries it."""

    position: int = 0
    """Feed items so far."""
    videos_since_card: int = 0
    """Since the last card, or since the beginning."""
    seconds_since_card: float = 0.0
    """The lengths of those videos."""
    cards: int = 0
    """All of the visit."""
    last_card_at: datetime | None = None
    """When the last card was given out."""
    card_positions: tuple[int, ...] = ()
    """Positions of the cards within the last window; below 0 those of an earlier visit."""

    def after_video(self, duration_s: float = 0.0) -> "Shown":
        """One more video was shown."""
        return replace(
            self,
            position=self.position + 1,
            videos_since_card=self.videos_since_card + 1,
            seconds_since_card=self.seconds_since_card + duration_s,
        )

    def after_card(self, at: datetime, policy: PlacementPolicy) -> "Shown":
        """A card was shown."""
        recent = (*self.card_positions, self.position)
        return Shown(
            position=self.position + 1,
            cards=self.cards + 1,
            last_card_at=at,
            card_positions=tuple(each for each in recent if each > self.position - policy.window_items),
        )

    def rested_s(self, now: datetime) -> float:
        """Seconds since the last card: by the clock, or by the lengths of the videos where the clock went back."""
        if self.last_card_at is None:
            return math.inf
        elapsed_s = (now - self.last_card_at).total_seconds()
        return elapsed_s if elapsed_s > 0 else self.seconds_since_card


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """What the person did that bears on cards, as read off their events."""

    dismissals: int = 0
    """Within the policy's memory."""
    ignored_cards: int = 0
    """Seen in a row without a click, up to now."""
    cards_today: int = 0
    has_searched_since_card: bool = False
    seconds_since_purchase: float | None = None


def gap_of(policy: PlacementPolicy, mood: Mood) -> int:
    """Videos that must lie between two cards now; a search since the last card cuts it, dismissals double it."""
    return _base_gap(policy, mood) * 2 ** _doublings(policy, mood)


def first_of(policy: PlacementPolicy, mood: Mood) -> int:
    """Videos before the first card of a visit: dismissals put it off by as much as they lengthen the gap."""
    return policy.first_after_videos + gap_of(policy, mood) - _base_gap(policy, mood)


def _base_gap(policy: PlacementPolicy, mood: Mood) -> int:
    return policy.gap_after_search_videos if mood.has_searched_since_card else policy.gap_videos


def _doublings(policy: PlacementPolicy, mood: Mood) -> int:
    return min(mood.dismissals + mood.ignored_cards // policy.ignored_before_backing_off, policy.most_doublings)


def held_back(
    policy: PlacementPolicy,
    shown: Shown,
    mood: Mood,
    *,
    rested_s: float,
    neighbours_suitable: Sequence[bool],
    has_next_video: bool,
) -> Held | None:
    """The first rule that forbids a card at ``shown.position``, or ``None`` where it may come if something fits.

    ``rested_s`` are the seconds since the last card.
    """
    if not has_next_video:
        return Held.LAST
    if not all(neighbours_suitable):
        return Held.UNSUITABLE
    if not shown.cards and shown.videos_since_card < first_of(policy, mood):
        return Held.FIRST_VIDEOS
    if shown.cards and shown.videos_since_card < gap_of(policy, mood):
        return Held.GAP
    if shown.cards and rested_s < policy.gap_s:
        return Held.GAP_TIME
    in_window = [each for each in shown.card_positions if each > shown.position - policy.window_items]
    if len(in_window) >= policy.cards_per_window:
        return Held.BUDGET
    if max(mood.cards_today, shown.cards) >= policy.cards_per_day:  # those of the visit may not be reported yet
        return Held.DAY
    if mood.seconds_since_purchase is not None and mood.seconds_since_purchase < policy.rest_after_purchase_s:
        return Held.PURCHASE
    return None
