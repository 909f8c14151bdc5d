"""What a person's events say about cards."""

from datetime import UTC, datetime, timedelta

from shopfeed.catalogue import ProductId
from shopfeed.events import Event, EventId, EventKind, SlateId, UserId
from shopfeed.feed.mood import read_mood, seen_before, seen_on_cards
from shopfeed.feed.policy import Mood, PlacementPolicy, Shown
from shopfeed.videos import VideoId

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
CARD = EventKind.IMPRESSION


def past(*told: tuple[EventKind, str]) -> list[Event]:
    """Oldest first, a minute apart, the last one now: an impression of a card and its product, or a deed. Gives the
    events newest first."""
    events = [
        Event(
            id=EventId(f"e{number}"),
            user_id=UserId("u"),
            kind=kind,
            at=NOW - timedelta(minutes=len(told) - 1 - number),
            product_id=None if kind is EventKind.SEARCH else ProductId(what.split("/")[-1]),
            query=what if kind is EventKind.SEARCH else None,
            slate_id=SlateId(f"c-{what.split('/', maxsplit=1)[0]}") if "/" in what else None,
        )
        for number, (kind, what) in enumerate(told)
    ]
    return events[::-1]


def mood(events: list[Event], last_card_at: datetime | None = None) -> Mood:
    return read_mood(events, now=NOW, last_card_at=last_card_at, policy=PlacementPolicy())


def test_cards_are_ignored_until_something_is_done_about_a_product_anywhere():
    ignored = past((CARD, "1/a"), (CARD, "2/b"), (CARD, "3/c"))
    opened_elsewhere = past((CARD, "1/a"), (CARD, "2/b"), (EventKind.CLICK, "z"), (CARD, "3/c"))
    searched = past((CARD, "1/a"), (CARD, "2/b"), (EventKind.SEARCH, "tent"))

    assert [mood(each).ignored_cards for each in (ignored, opened_elsewhere, searched, [])] == [3, 1, 0, 0]


def test_a_card_that_was_clicked_is_not_ignored_though_more_of_it_is_seen_later():
    events = past((CARD, "1/a"), (EventKind.CLICK, "1/a"), (CARD, "1/b"), (CARD, "2/c"))

    assert mood(events).ignored_cards == 1


def test_in_a_new_visit_a_search_counts_since_the_card_that_was_seen_last():
    before, after = past((EventKind.SEARCH, "tent"), (CARD, "1/a")), past((CARD, "1/a"), (EventKind.SEARCH, "tent"))

    assert not mood(before).has_searched_since_card
    assert mood(after).has_searched_since_card
    assert mood(past((EventKind.SEARCH, "tent"))).has_searched_since_card


def test_what_was_seen_on_the_cards_of_a_rotation_rests_the_newest_last():
    events = past((CARD, "1/a"), (CARD, "1/b"), (CARD, "2/c"), (CARD, "2/a"), (CARD, "3/d"))

    assert seen_on_cards(events, PlacementPolicy()) == ("a", "b", "c", "d")
    assert seen_on_cards(events, PlacementPolicy(rotation_cards=2)) == ("c", "a", "d")
    assert seen_on_cards(events, PlacementPolicy(rotation_cards=0)) == ()


def test_the_cards_of_an_earlier_visit_count_in_the_share_of_a_new_one():
    watched = [
        Event(
            id=EventId(f"w{number}"), user_id=UserId("u"), kind=EventKind.WATCH, at=NOW, video_id=VideoId(str(number))
        )
        for number in range(3)
    ]
    events = [watched[2], watched[1], *past((CARD, "1/a"), (CARD, "1/b")), watched[0], *past((CARD, "0/z"))]

    assert seen_before(events, PlacementPolicy()).card_positions == (-5, -3)  # 2 and 4 items stand behind them
    assert seen_before(events, PlacementPolicy(window_items=4)).card_positions == (-3,)
    assert seen_before([], PlacementPolicy()) == Shown()
