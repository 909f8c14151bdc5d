"""Reads off a person's events what bears on the placement of cards."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice

from shopfeed.catalogue import ProductId
from shopfeed.events import Event, EventKind, SlateId
from shopfeed.feed.policy import Mood, PlacementPolicy, Shown

CARD_SLATE = "c-"
"""Slates of cards begin so, and an event about a card names its slate."""


def read_mood(
    events: Sequence[Event], *, now: datetime, last_card_at: datetime | None, policy: PlacementPolicy
) -> Mood:
    """``events`` newest first. A clock that went back makes an age zero, never negative.

    In a new visit, which has no card yet, the last card is the one that was seen last.
    """
    if last_card_at is None:
        last_card_at = next((event.at for event in events if _is_of_card(event)), None)
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
        if event.slate_id is not None and _is_of_card(event):
            seen.setdefault(event.slate_id)
    return list(seen)


def _is_of_card(event: Event) -> bool:
    return event.kind is EventKind.IMPRESSION and (event.slate_id or "").startswith(CARD_SLATE)


def seen_before(events: Sequence[Event], policy: PlacementPolicy) -> Shown:
    """What a new visit begins with: how many items ago the last cards were seen, so that the share of cards holds
    however often a feed is opened anew. ``events`` newest first."""
    items = list(islice(dict.fromkeys(filter(None, map(_item_of, events))), policy.window_items))
    return Shown(
        card_positions=tuple(-1 - at for at in reversed(range(len(items))) if items[at].startswith(CARD_SLATE))
    )


def _item_of(event: Event) -> str | None:
    """The feed item that was seen: a card's slate, or what a video is called here; ``None`` for another event."""
    if _is_of_card(event):
        return event.slate_id
    is_of_video = event.kind in (EventKind.WATCH, EventKind.IMPRESSION) and event.product_id is None
    return f"video {event.video_id}" if is_of_video and event.video_id is not None else None


def seen_on_cards(events: Sequence[Event], policy: PlacementPolicy) -> tuple[ProductId, ...]:
    """The products of the last cards that were seen, of so many as a rotation has, in whatever visit; newest last."""
    slates = set(_cards(events)[: policy.rotation_cards])
    seen = [event.product_id for event in events if event.slate_id in slates and _is_of_card(event)]
    return tuple(dict.fromkeys(each for each in reversed(seen) if each is not None))


_DEEDS = (EventKind.SEARCH, EventKind.CLICK, EventKind.SAVE, EventKind.CART, EventKind.PURCHASE)


def _ignored(events: Sequence[Event]) -> int:
    """How many cards were seen since the person last did something about a product, on a card or elsewhere.

    A dismissal is counted elsewhere.
    """
    since = next((at for at, event in enumerate(events) if event.kind in _DEEDS), len(events))
    answered = {event.slate_id for event in events[since:] if event.kind in _DEEDS}
    return sum(slate not in answered for slate in _cards(events[:since]))
