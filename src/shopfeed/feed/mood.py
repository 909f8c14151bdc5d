"""Reads off a person's events what bears on the placement of cards."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from shopfeed.events import Event, EventKind, SlateId
from shopfeed.feed.policy import Mood, PlacementPolicy

CARD_SLATE = "c-"
"""Slates of cards begin so, and an event about a card names its slate."""


def read_mood(
    events: Sequence[Event], *, now: datetime, last_card_at: datetime | None, policy: PlacementPolicy
) -> Mood:
    """``events`` newest first. A clock that went back makes an age zero, never negative."""
    purchases = [_age_s(event, now) for event in events if event.kind is EventKind.PURCHASE]
    return Mood(
        dismissals=sum(
            event.kind is EventKind.DISMISSAL and _age_s(event, now) < policy.dismissal_memory_s for event in events
        ),
        ignored_cards=_ignored(events),
        cards_today=len(_cards(event for event in events if _age_s(event, now) < 86_400)),
        has_searched_since_card=any(
            event.kind is EventKind.SEARCH and (last_card_at is None or event.at > last_card_at) for event in events
        ),
        seconds_since_purchase=min(purchases, default=None),
    )


def _age_s(event: Event, now: datetime) -> float:
    return max(0.0, (now - event.at).total_seconds())


def _cards(events: Iterable[Event]) -> list[SlateId]:
    """The cards that were seen, newest first, each once."""
    seen: dict[SlateId, None] = {}
    for event in events:
        slate = event.slate_id
        if event.kind is EventKind.IMPRESSION and slate is not None and slate.startswith(CARD_SLATE):
            seen.setdefault(slate)
    return list(seen)


_ANSWERS = (EventKind.CLICK, EventKind.SAVE, EventKind.CART, EventKind.PURCHASE)


def _ignored(events: Sequence[Event]) -> int:
    """How many of the latest cards in a row were seen and left alone; a dismissal is counted elsewhere."""
    answered = {event.slate_id for event in events if event.kind in _ANSWERS}
    ignored = 0
    for slate in _cards(events):
        if slate in answered:
            break
        ignored += 1
    return ignored
