"""A past becomes interests with weight and age, and silences; whatever the past is."""

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopfeed.context import Kinds, Taste
from shopfeed.events import DismissalReason, Event, EventKind, SlateId
from shopfeed.index import Snapshot
from tests.context.pasts import clicked, did, kinds_of, read, searched, shares, themes
from tests.shop import KINDS, MAKERS, NOW

DAY = 24.0


def test_a_stranger_has_no_interests(snapshot: Snapshot):
    context = read(snapshot)

    assert context.is_stranger
    assert context.vectors.shape == (0, context.snapshot.vectors.shape[1])


def test_things_that_are_alike_are_one_interest_and_others_another(snapshot: Snapshot):
    context = read(snapshot, clicked("tent-Asha"), clicked("kettle-Asha"), clicked("tent-Borin"))

    assert themes(context) == [{"tent"}, {"kettle"}]
    assert shares(context).sum() == pytest.approx(1)


def test_a_search_without_words_is_no_interest(snapshot: Snapshot):
    context = read(snapshot, searched("';--"), searched("\N{FACE WITH TEARS OF JOY}"), clicked("tent-Asha"))

    assert themes(context) == [{"tent"}]
    assert len(read(snapshot, searched("\N{DRESS}")).interests) == 1


def test_a_click_joins_the_search_that_led_to_it(snapshot: Snapshot):
    slate = SlateId("s-1")

    context = read(snapshot, clicked("puzzle-Asha", slate_id=slate), searched("a gift", slate_id=slate))

    assert len(context.interests) == 1


def test_things_of_one_card_stay_apart(snapshot: Snapshot):
    card = SlateId("c-1")

    context = read(snapshot, clicked("tent-Asha", slate_id=card), clicked("saree-Asha", slate_id=card))

    assert themes(context) == [{"tent"}, {"saree"}]


def test_an_event_counts_half_after_its_half_life(snapshot: Snapshot):
    taste = Taste(fading_per_event=1.0, half_life_s=3 * 86_400)

    context = read(snapshot, clicked("tent-Asha"), clicked("kettle-Asha", hours_ago=3 * DAY), taste=taste)

    assert context.weights[1] == pytest.approx(context.weights[0] / 2)


def test_each_newer_event_takes_its_factor_off_the_older_ones(snapshot: Snapshot):
    context = read(snapshot, clicked("tent-Asha"), clicked("kettle-Asha"), taste=Taste(fading_per_event=0.8))

    assert context.weights[1] == pytest.approx(0.8 * context.weights[0])


def test_an_old_interest_fades_away(snapshot: Snapshot):
    newer = [clicked(f"tent-{maker}") for maker in MAKERS]

    context = read(snapshot, *newer, clicked("kettle-Asha", hours_ago=9 * DAY))

    # 1.6 * 0.5 ** 3 * 0.85 ** 8 = 0.054 beside 1.6 * (1 - 0.85 ** 8) / 0.15 = 7.8: under the least share of 6 %
    assert themes(context) == [{"tent"}]


def test_one_binge_does_not_drown_what_was_done_just_now(snapshot: Snapshot):
    binge = [clicked(f"tent-{maker}") for maker in MAKERS]

    context = read(snapshot, clicked("kettle-Asha"), *binge)

    assert {"kettle"} in themes(context)


def test_a_save_that_was_taken_back_does_not_count(snapshot: Snapshot):
    saved = did(EventKind.SAVE, product_id="tent-Asha", hours_ago=1)

    context = read(snapshot, did(EventKind.UNSAVE, product_id="tent-Asha"), saved)

    assert context.is_stranger


def test_a_like_that_was_taken_back_and_given_again_counts_once(snapshot: Snapshot):
    like, again = (did(EventKind.LIKE, video_id="tent-1", hours_ago=hours) for hours in (2, 0))

    context = read(snapshot, again, did(EventKind.UNLIKE, video_id="tent-1", hours_ago=1), like)

    assert [event.id for event in context.signals] == [again.id]


def test_products_and_videos_that_are_gone_are_passed_over(snapshot: Snapshot):
    gone = (clicked("gone-1"), did(EventKind.WATCH, video_id="gone-2", value=1.0))

    context = read(snapshot, *gone, clicked("tent-Asha"))

    assert [event.product_id for event in context.signals] == ["tent-Asha"]
    assert len(context.events) == 3


def test_a_clock_that_was_ahead_makes_nothing_younger_than_now(snapshot: Snapshot):
    context = read(snapshot, clicked("tent-Asha", hours_ago=-5), clicked("kettle-Asha"))

    assert context.ages_s.tolist() == [0, 0]


def test_somebody_who_comes_back_after_years_still_has_interests(snapshot: Snapshot):
    context = read(snapshot, clicked("tent-Asha"), clicked("kettle-Asha"), now=NOW + timedelta(days=3_650))

    assert len(context.interests) == 2
    assert np.isfinite(context.weights).all()
    assert (context.weights > 0).all()


def test_a_skipped_video_says_nothing_and_a_long_watch_more_than_a_short_one(snapshot: Snapshot):
    long, short, skipped = (did(EventKind.WATCH, video_id=f"tent-{share}", value=share) for share in (1.0, 0.5, 0.1))

    context = read(snapshot, long, short, skipped, taste=Taste(fading_per_event=1.0))

    assert context.weights.tolist() == [1.0, 0.5]


def test_ten_thousand_events_are_read_and_the_newest_count(snapshot: Snapshot):
    past = [clicked(f"{kind}-{maker}") for kind in KINDS for maker in MAKERS] * 209

    context = read(snapshot, searched("silk saree"), *past)

    assert len(context.events) == 10_033
    assert len(context.signals) == Taste().most_signals
    assert context.signals[0].query == "silk saree"


def test_a_dismissed_theme_is_silent_for_two_weeks_and_comes_slowly_back(snapshot: Snapshot):
    def strength(days: float) -> float:
        dismissal = did(EventKind.DISMISSAL, product_id="tent-Asha", hours_ago=days * DAY)
        return read(snapshot, dismissal).silences[0].strength

    assert strength(13.9) == 1.0
    assert strength(21) == pytest.approx(0.5)  # 14 days silent, then a half-life of 7
    assert strength(28) == pytest.approx(0.25)


def test_an_interest_rests_when_its_theme_is_waved_away(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Borin")

    context = read(snapshot, dismissal, clicked("tent-Asha", hours_ago=1), clicked("saree-Asha", hours_ago=2))

    assert themes(context) == [{"saree"}]


def test_an_interest_lives_again_with_an_event_after_the_dismissal(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Borin", hours_ago=1)

    context = read(snapshot, clicked("tent-Calyx"), dismissal, clicked("tent-Asha", hours_ago=2))

    assert themes(context) == [{"tent"}]


def test_already_bought_silences_the_type_for_its_usual_life(snapshot: Snapshot):
    taste = Taste(lives_days={"kettles": 100.0}, usual_life_days=10.0)

    def silent_types(days: float) -> list[bool]:
        bought = did(
            EventKind.DISMISSAL,
            product_id="kettle-Asha",
            hours_ago=days * DAY,
            reason=DismissalReason.ALREADY_BOUGHT,
        )
        return [silence.is_whole_type for silence in read(snapshot, bought, taste=taste).silences]

    assert silent_types(99) == [True]
    assert silent_types(101) == []


def test_the_looking_around_before_a_purchase_is_over_however_unlike_it_is(snapshot: Snapshot):
    by_names_alone = Taste(silenced_interest_cosine=2.0)
    bought = did(EventKind.PURCHASE, product_id="kettle-Asha", hours_ago=1)
    before = [clicked("kettle-Borin", hours_ago=2), searched("electric kettle", hours_ago=3)]
    other = clicked("tent-Asha", hours_ago=2)

    context = read(snapshot, bought, *before, other, taste=by_names_alone, kinds=kinds_of(snapshot))

    assert context.resting.tolist() == [False, True, True, False]


def test_what_is_looked_at_after_a_purchase_of_its_type_speaks(snapshot: Snapshot):
    bought = did(EventKind.PURCHASE, product_id="kettle-Asha", hours_ago=1)

    context = read(snapshot, clicked("kettle-Borin"), bought, kinds=kinds_of(snapshot))

    assert not context.resting.any()


def test_nothing_rests_for_a_purchase_of_which_nothing_is_said(snapshot: Snapshot):
    silent = Kinds(of_row=lambda _version, _row: None, of_query=lambda _query: None)
    bought = did(EventKind.PURCHASE, product_id="kettle-Asha", hours_ago=1)

    assert not read(snapshot, bought, clicked("kettle-Borin", hours_ago=2), kinds=silent).resting.any()


def test_the_type_of_a_durable_in_the_cart_is_silent_until_it_is_taken_out(snapshot: Snapshot):
    taste = Taste(lives_days={"kettles": 1_000.0})
    cart = did(EventKind.CART, product_id="kettle-Asha", hours_ago=1)

    assert len(read(snapshot, cart, taste=taste).silences) == 1
    assert read(snapshot, did(EventKind.UNCART, product_id="kettle-Asha"), cart, taste=taste).silences == ()


def test_what_is_used_up_may_be_in_the_cart_twice(snapshot: Snapshot):
    taste = Taste(lives_days={"kettles": 20.0})

    assert read(snapshot, did(EventKind.CART, product_id="kettle-Asha"), taste=taste).silences == ()


PRODUCTS = st.sampled_from([*(f"{kind}-{maker}" for kind in KINDS for maker in MAKERS), "gone-1"])
HOURS = st.floats(-48, 24 * 400)
EVENTS = st.one_of(
    st.builds(
        lambda kind, product, hours: did(kind, product_id=product, hours_ago=hours),
        st.sampled_from([
            EventKind.CLICK, EventKind.SAVE, EventKind.UNSAVE, EventKind.CART, EventKind.UNCART, EventKind.PURCHASE,
            EventKind.DISMISSAL, EventKind.IMPRESSION,
        ]),
        PRODUCTS,
        HOURS,
    ),
    st.builds(lambda words, hours: searched(words, hours_ago=hours), st.sampled_from(["tent", "a red saree"]), HOURS),
    st.builds(
        lambda video, share, hours: did(EventKind.WATCH, video_id=video, value=share, hours_ago=hours),
        st.sampled_from(["tent-1", "shoe-2", "gone-3"]),
        st.floats(0, 3),
        HOURS,
    ),
)  # fmt: skip


@given(st.lists(EVENTS, max_size=40))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_past_is_read_within_its_bounds(snapshot: Snapshot, past: list[Event]):
    context = read(snapshot, *past)

    grouped = [int(i) for interest in context.interests for i in interest.signals]
    assert len(grouped) == len(set(grouped)) <= len(context.signals)
    assert len(context.interests) <= Taste().most_interests
    assert not context.interests or shares(context).sum() == pytest.approx(1, abs=1e-4)
    assert all(np.linalg.norm(each.vector) == pytest.approx(1, abs=1e-3) for each in context.interests)
    assert all(0 < silence.strength <= 1 for silence in context.silences)
    assert (context.ages_s >= 0).all()
