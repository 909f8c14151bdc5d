"""Whole feeds keep the laws of placement, page by page, through the cursor, whatever people and clocks do."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopfeed.catalogue import ProductId
from shopfeed.feed.cards import CARD_SIZE, CardKind, ShopCard
from shopfeed.feed.cursor import CursorCodec, Visit
from shopfeed.feed.laws import GivenOut, broken_laws
from shopfeed.feed.placing import State, UpcomingVideo, place
from shopfeed.feed.policy import Mood, PlacementPolicy, Shown
from shopfeed.recommend import Reason
from shopfeed.saying import Saying
from shopfeed.videos import VideoId
from tests.feed.test_policy import moods, policies

NOW = datetime(2026, 5, 1, tzinfo=UTC)
CODEC = CursorCodec("secret")
REASON = Reason(saying=Saying(code="query", values={"query": "tent"}), kind="search")

videos = st.builds(
    UpcomingVideo, id=st.just(VideoId("v")), is_commerce_suitable=st.booleans(), duration_s=st.floats(0.1, 60)
)
pages = st.tuples(moods, st.lists(videos, min_size=1, max_size=25), st.floats(-4_000, 200), st.integers(1, 30))


def card(*products: str) -> ShopCard:
    ids = tuple(ProductId(each) for each in products)
    return ShopCard(kind=CardKind.SHELF, products=(), product_ids=ids, reason=REASON, query="tent")


def first_that_rest_not(_video: UpcomingVideo | None, resting: Sequence[ProductId]) -> ShopCard | None:
    free = [str(number) for number in range(20) if str(number) not in resting]
    return card(*free[:CARD_SIZE]) if len(free) >= CARD_SIZE else None


def scroll(
    policy: PlacementPolicy, days: Sequence[tuple[Mood, list[UpcomingVideo], float, int]]
) -> tuple[list[GivenOut], list[list[UpcomingVideo]]]:
    """A visit, and the videos that each page had before it."""
    visit = Visit(seed=1, shown=Shown())
    given_out: list[GivenOut] = []
    now, last, offered = NOW, None, []
    for page, (mood, coming, seconds, limit) in enumerate(days):
        now += timedelta(seconds=seconds)
        placement = place(
            coming,
            before=last,
            state=State(shown=visit.shown, products=visit.products),
            mood=mood,
            policy=policy,
            find_card=first_that_rest_not,
            now=now,
            limit=limit,
        )
        given_out.extend(GivenOut(what=item.what, page=page, at=now, mood=mood) for item in placement.items)
        state = placement.items[-1].state
        visit = CODEC.read(CODEC.write(Visit(seed=1, shown=state.shown, products=state.products)))
        last = placement.items[-1].what
        offered.append(coming)
    return given_out, offered


@settings(max_examples=300, deadline=None)
@given(policy=policies, days=st.lists(pages, max_size=6))
def test_no_feed_breaks_a_law(policy: PlacementPolicy, days: list[tuple[Mood, list[UpcomingVideo], float, int]]):
    given_out, _ = scroll(policy, days)

    assert broken_laws(given_out, policy) == []


@settings(max_examples=300, deadline=None)
@given(policy=policies, page=pages)
def test_within_a_page_the_lengths_of_the_videos_keep_cards_apart(
    policy: PlacementPolicy, page: tuple[Mood, list[UpcomingVideo], float, int]
):
    given_out, _ = scroll(policy, [page])

    assert broken_laws(given_out, policy) == []


@settings(max_examples=300, deadline=None)
@given(policy=policies, page=pages)
def test_videos_keep_their_order_and_none_is_lost(
    policy: PlacementPolicy, page: tuple[Mood, list[UpcomingVideo], float, int]
):
    given_out, (offered,) = scroll(policy, [page])

    shown = [item.what for item in given_out if isinstance(item.what, UpcomingVideo)]
    assert shown == offered[: len(shown)]
    assert len(given_out) == min(page[3], len(given_out) - len(shown) + len(offered))


def test_a_page_of_fifty_has_several_cards():
    calm = [(Mood(), [UpcomingVideo(id=VideoId("v"), duration_s=6.0)] * 50, 0.0, 50)]

    given_out, _ = scroll(PlacementPolicy(), calm)

    assert [at for at, item in enumerate(given_out) if isinstance(item.what, ShopCard)] == [
        5,
        17,
        30,
        42,
    ]  # 11 videos apart, 2 in 25


@pytest.mark.parametrize(
    ("items", "law"),
    [
        ("cv", "first at 0"),
        ("vvvc", "last at 3"),
        ("vvvccv", "in a row at 3"),
        ("vvvcvvvcv", "gap at 7"),
        ("vvvc" + "v" * 8 + "c" + "v" * 8 + "cv", "budget at 3 of 23"),
    ],
)
def test_the_laws_notice_what_is_broken(items: str, law: str):
    video = UpcomingVideo(id=VideoId("v"), duration_s=30.0)
    visit = [
        GivenOut(what=card(str(at)) if kind == "c" else video, page=0, at=NOW, mood=Mood())
        for at, kind in enumerate(items)
    ]

    assert law in broken_laws(visit, PlacementPolicy(first_after_videos=3, gap_videos=8))


def test_the_laws_notice_a_repeated_product_a_purchase_and_a_quiet_video():
    quiet = UpcomingVideo(id=VideoId("q"), duration_s=30.0, is_commerce_suitable=False)
    whats = [quiet] * 3 + [card("1")] + [quiet] * 9 + [card("1")] + [quiet]
    visit = [GivenOut(what=each, page=0, at=NOW, mood=Mood(seconds_since_purchase=5.0)) for each in whats]

    found = broken_laws(visit, PlacementPolicy())

    assert {"repeat at 13", "purchase at 3", "unsuitable neighbour at 3"} <= set(found)
