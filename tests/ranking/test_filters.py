"""What must not be shown is not shown, for as long as it must not."""

from dataclasses import replace

import numpy as np

from shopfeed.context import Taste
from shopfeed.events import EventKind
from shopfeed.index import Snapshot
from shopfeed.ranking.filters import NothingDismissed, NothingKnown, NothingSilenced, NotTooOften, Theme
from shopfeed.ranking.linear import LinearRanker
from tests.context.pasts import clicked, did, kinds_of, read, searched
from tests.ranking.candidates import all_of, ids, kinds, request_of

DAY = 24.0


def test_what_was_clicked_saved_bought_or_just_shown_is_known(snapshot: Snapshot):
    past = [clicked("tent-Asha"), did(EventKind.SAVE, product_id="shoe-Asha"),
            did(EventKind.PURCHASE, product_id="kettle-Asha")]  # fmt: skip
    candidates = all_of(snapshot)

    mask = NothingKnown().mask(request_of(read(snapshot, *past), excluded=["saree-Asha"]), candidates)

    assert set(ids(snapshot, candidates.rows[~mask])) == {"tent-Asha", "shoe-Asha", "kettle-Asha", "saree-Asha"}


def test_the_same_model_in_another_colour_is_known_too(snapshot: Snapshot):
    candidates = all_of(snapshot)
    everything_of_a_brand_is_one_model = NothingKnown(same_cosine=-1.0)

    mask = everything_of_a_brand_is_one_model.mask(request_of(read(snapshot, clicked("tent-Asha"))), candidates)

    assert {each.split("-")[1] for each in ids(snapshot, candidates.rows[~mask])} == {"Asha"}


def test_what_was_dismissed_stays_away_for_good(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Asha", hours_ago=2_000 * DAY)
    candidates = all_of(snapshot)

    mask = NothingDismissed().mask(request_of(read(snapshot, dismissal)), candidates)

    assert ids(snapshot, candidates.rows[~mask]) == ["tent-Asha"]


def test_a_dismissed_theme_is_silent_and_others_are_not(snapshot: Snapshot):
    candidates = all_of(snapshot)
    request = request_of(read(snapshot, did(EventKind.DISMISSAL, product_id="tent-Asha", hours_ago=13 * DAY)))

    kept = candidates.rows[NothingSilenced().mask(request, candidates)]

    assert kinds(snapshot, kept) == {"speaker", "shoe", "kettle", "saree", "puzzle"}


def test_after_two_weeks_a_theme_may_come_but_costs_less_and_less(snapshot: Snapshot):
    candidates = all_of(snapshot)
    tents = [row for row, each in enumerate(ids(snapshot, candidates.rows)) if each.startswith("tent")]

    def score(days: float) -> float:
        request = request_of(read(snapshot, did(EventKind.DISMISSAL, product_id="tent-Asha", hours_ago=days * DAY)))
        assert NothingSilenced().mask(request, candidates).all()
        return float(LinearRanker().score(request, candidates)[tents].mean())

    assert score(15) < score(21) < score(35) < score(90)


def test_searching_again_speaks_louder_than_a_purchase(snapshot: Snapshot):
    purchase = did(EventKind.PURCHASE, product_id="kettle-Asha", hours_ago=2)
    candidates = all_of(snapshot)
    words = str(snapshot.columns.text("name", int(snapshot.rows_of(["kettle-Borin"])[0])))

    silent = NothingSilenced().mask(request_of(read(snapshot, purchase)), candidates)
    asked = NothingSilenced().mask(request_of(read(snapshot, searched(words), purchase)), candidates)

    assert "kettle" not in kinds(snapshot, candidates.rows[silent])
    assert asked.all()


BY_NAMES_ALONE = Theme(like_cosine=2.0, like_in_category_cosine=2.0)


def test_what_says_the_type_of_what_was_bought_is_a_second_one_wherever_it_stands(snapshot: Snapshot):
    request = request_of(read(snapshot, did(EventKind.PURCHASE, product_id="kettle-Asha")))
    candidates = all_of(snapshot)

    unnamed = NothingSilenced(theme=BY_NAMES_ALONE).mask(request, candidates)
    named = NothingSilenced(theme=BY_NAMES_ALONE, kinds=kinds_of(snapshot)).mask(request, candidates)

    assert unnamed.all()
    assert kinds(snapshot, candidates.rows[named]) == {"speaker", "shoe", "saree", "tent", "puzzle"}
    assert kinds(snapshot, candidates.rows[~named]) == {"kettle"}


def test_a_companion_of_the_purchase_comes_and_one_that_another_thing_brought_is_a_second_one(snapshot: Snapshot):
    past = [did(EventKind.PURCHASE, product_id="kettle-Asha"), did(EventKind.CART, product_id="tent-Asha")]
    request = request_of(read(snapshot, *past))
    silenced = NothingSilenced(theme=BY_NAMES_ALONE, second_cosine=2.0, kinds=kinds_of(snapshot))

    def kept(cue: int) -> set[str]:
        found = all_of(snapshot)
        brought = replace(found, stages=("companions",), cue=np.full(len(found), cue, np.int16))
        return kinds(snapshot, brought.rows[silenced.mask(request, brought)])

    assert "kettle" in kept(0)
    assert "kettle" not in kept(1)


def test_the_type_may_come_again_when_the_life_of_what_was_bought_is_over(snapshot: Snapshot):
    taste = Taste(lives_days={"kettles": 20.0})
    silenced = NothingSilenced(kinds=kinds_of(snapshot))

    def kept(days: float) -> set[str]:
        bought = did(EventKind.PURCHASE, product_id="kettle-Asha", hours_ago=24 * days)
        candidates = all_of(snapshot)
        return kinds(
            snapshot, candidates.rows[silenced.mask(request_of(read(snapshot, bought, taste=taste)), candidates)]
        )

    assert "kettle" not in kept(19)
    assert "kettle" in kept(21)


def test_what_is_seen_again_and_again_rests_until_the_memory_has_faded(snapshot: Snapshot):
    candidates = all_of(snapshot)

    def resting(hours_ago: float) -> list[str]:
        seen = [did(EventKind.IMPRESSION, product_id="tent-Asha", hours_ago=hours_ago) for _ in range(4)]
        return ids(snapshot, candidates.rows[~NotTooOften().mask(request_of(read(snapshot, *seen)), candidates)])

    assert resting(hours_ago=1) == ["tent-Asha"]
    assert resting(hours_ago=2 * DAY) == []  # 4 * 0.5 is under 2.5


def test_fatigue_heals_with_time(snapshot: Snapshot):
    candidates = all_of(snapshot)
    tent = int(snapshot.rows_of(["tent-Asha"])[0])

    def score(hours_ago: float) -> float:
        seen = did(EventKind.IMPRESSION, product_id="tent-Asha", hours_ago=hours_ago)
        return float(LinearRanker().score(request_of(read(snapshot, seen)), candidates)[tent])

    assert score(0) < score(24) < score(24 * 7)
