"""The laws of placement: they hold whatever is shown and whatever people do."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopfeed.errors import InvalidSetting
from shopfeed.feed.policy import Held, Mood, PlacementPolicy, Shown, gap_of, held_back, read_policy

NOW = datetime(2026, 5, 1, tzinfo=UTC)
POLICY = PlacementPolicy(first_after_videos=3, gap_videos=8)

policies = st.builds(
    PlacementPolicy,
    first_after_videos=st.integers(1, 6),
    gap_videos=st.integers(1, 12),
    gap_after_search_videos=st.integers(1, 5),
    gap_s=st.floats(0, 60),
    window_items=st.integers(1, 60),
    budget_share=st.floats(0, 0.5),
)
moods = st.builds(
    Mood,
    dismissals=st.integers(0, 5),
    ignored_cards=st.integers(0, 10),
    cards_today=st.integers(0, 50),
    has_searched_since_card=st.booleans(),
    seconds_since_purchase=st.none() | st.floats(0, 10_000),
)


def ask(
    shown: Shown, mood: Mood | None = None, *, policy: PlacementPolicy = POLICY, now: datetime = NOW, **changes: object
) -> Held | None:
    given_: dict[str, object] = {
        "rested_s": shown.rested_s(now),
        "neighbours_suitable": [True, True],
        "has_next_video": True,
    }
    return held_back(policy, shown, mood or Mood(), **{**given_, **changes})  # type: ignore[arg-type]


def walk(policy: PlacementPolicy, days: Sequence[tuple[Mood, bool, float]]) -> list[bool]:
    """Feeds a visit one video at a time, a card before each whenever it may come: ``True`` is a card."""
    shown, now, items = Shown(), NOW, []
    for mood, is_suitable, seconds in days:
        now += timedelta(seconds=seconds)
        if ask(shown, mood, policy=policy, now=now, neighbours_suitable=[is_suitable]) is None:
            shown = shown.after_card(now, policy)
            items.append(True)
        shown = shown.after_video()
        items.append(False)
    return items


def test_the_first_videos_are_free_of_cards():
    assert ask(Shown(position=2, videos_since_card=2)) is Held.FIRST_VIDEOS
    assert ask(Shown(position=3, videos_since_card=3)) is None


def test_a_card_needs_its_distance_to_the_last_one():
    shown = Shown(position=9, videos_since_card=5, cards=1, card_positions=(3,))

    assert ask(shown) is Held.GAP


def test_a_search_since_the_last_card_brings_the_next_one_nearer():
    shown = Shown(position=7, videos_since_card=3, cards=1, card_positions=(3,))

    assert ask(shown, Mood(has_searched_since_card=True)) is None


def test_every_dismissal_doubles_the_distance_up_to_a_limit():
    gaps = [gap_of(POLICY, Mood(dismissals=number)) for number in range(5)]

    assert gaps == [8, 16, 32, 64, 64]  # three doublings at most


def test_three_ignored_cards_count_like_a_dismissal():
    assert gap_of(POLICY, Mood(ignored_cards=3)) == 16


def test_seconds_count_as_well_as_videos():
    shown = Shown(
        position=15, videos_since_card=9, cards=1, last_card_at=NOW - timedelta(seconds=5), card_positions=(5,)
    )

    assert ask(shown) is Held.GAP_TIME


def test_a_clock_that_went_back_does_not_hold_cards_for_ever():
    shown = Shown(
        position=15,
        videos_since_card=9,
        cards=1,
        last_card_at=NOW + timedelta(days=400),
        card_positions=(5,),
        seconds_since_card=54.0,
    )

    assert ask(shown) is None


@pytest.mark.parametrize(
    ("changes", "mood", "rule"),
    [
        ({"has_next_video": False}, Mood(), Held.LAST),
        ({"neighbours_suitable": [True, False]}, Mood(), Held.UNSUITABLE),
        ({}, Mood(cards_today=40), Held.DAY),
        ({}, Mood(seconds_since_purchase=60.0), Held.PURCHASE),
    ],
)
def test_the_rule_that_holds_a_card_back_is_named(changes: dict[str, object], mood: Mood, rule: Held):
    assert ask(Shown(position=10, videos_since_card=10), mood, **changes) is rule


@settings(max_examples=300, deadline=None)
@given(policy=policies, days=st.lists(st.tuples(moods, st.booleans(), st.floats(-5, 40)), max_size=120))
def test_no_window_ever_holds_more_cards_than_its_budget(policy: PlacementPolicy, days: list[tuple[Mood, bool, float]]):
    items = walk(policy, days)

    windows = [items[start : start + policy.window_items] for start in range(len(items))]
    assert all(sum(window) <= policy.budget_share * policy.window_items + 1e-9 for window in windows)


@settings(max_examples=300, deadline=None)
@given(policy=policies, days=st.lists(st.tuples(moods, st.booleans(), st.floats(-5, 40)), max_size=120))
def test_never_first_never_last_never_two_in_a_row(policy: PlacementPolicy, days: list[tuple[Mood, bool, float]]):
    items = walk(policy, days)

    assert not any(items[:1])
    assert not any(items[-1:])
    assert not any(this and following for this, following in pairwise(items))


def test_the_numbers_can_be_set_as_json():
    policy = read_policy('{"gap_videos": 12, "gap_s": 30, "budget_share": 0.05}')

    assert policy == PlacementPolicy(gap_videos=12, gap_s=30, budget_share=0.05)
    assert read_policy(None) == read_policy("") == PlacementPolicy()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gap_videos=12", "is a JSON object"),
        ("[12]", "is a JSON object"),
        ('{"gap": 12}', "no number 'gap'"),
        ('{"gap_videos": "12"}', "it is a int"),
        ('{"gap_videos": 1.5}', "it is a int"),
        ('{"gap_videos": true}', "it is a int"),
        ('{"gap_videos": 0}', "1 item or more"),
        ('{"gap_s": -1}', "from 0 on"),
        ('{"gap_s": NaN}', "from 0 on"),
        ('{"rotation_cards": 400}', "at most 20 cards"),
    ],
)
def test_a_placement_that_cannot_be_is_refused_by_name(text: str, said: str):
    with pytest.raises(InvalidSetting, match=said):
        read_policy(text)


@settings(deadline=None)
@given(share=st.floats(0.51, 5) | st.floats(-5, -0.01))
def test_a_share_that_no_person_would_bear_is_refused(share: float):
    with pytest.raises(InvalidSetting, match=r"between 0 and 0\.5"):
        PlacementPolicy(budget_share=share)
