"""A slate: nothing twice, no name twice, a brand twice at most or in a third of it, every interest in its turn."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopfeed.index import Snapshot
from shopfeed.ranking.diversity import InterestTurns
from tests.context.pasts import clicked, read
from tests.ranking.candidates import all_of, ids, kinds, request_of
from tests.shop import KINDS, MAKERS


def test_the_latest_interest_comes_first_and_the_other_is_there(snapshot: Snapshot):
    past = [clicked("tent-Asha"), *(clicked(f"saree-{maker}") for maker in MAKERS)]
    candidates = all_of(snapshot)

    chosen = InterestTurns().select(request_of(read(snapshot, *past)), candidates, 3)

    assert ids(snapshot, candidates.rows[chosen])[0].startswith("tent")
    assert kinds(snapshot, candidates.rows[chosen]) == {"tent", "saree"}


def test_one_interest_may_fill_a_slate(snapshot: Snapshot):
    candidates = all_of(snapshot)

    chosen = InterestTurns().select(request_of(read(snapshot, clicked("tent-Asha"))), candidates, 3)

    assert kinds(snapshot, candidates.rows[chosen]) == {"tent"}


def test_an_interest_that_has_no_candidates_gives_its_turn_away(snapshot: Snapshot):
    context = read(snapshot, clicked("tent-Asha"), clicked("saree-Asha"))
    candidates = all_of(snapshot)
    without_tents = candidates.keep(np.array([not each.startswith("tent") for each in ids(snapshot, candidates.rows)]))

    chosen = InterestTurns().select(request_of(context), without_tents, 3)

    assert len(chosen) == 3


def test_one_model_in_several_colours_comes_once(snapshot: Snapshot):
    everything_of_a_brand_is_one_model = InterestTurns(same_cosine=-1.0)
    candidates = all_of(snapshot)

    chosen = everything_of_a_brand_is_one_model.select(request_of(read(snapshot)), candidates, 48)

    assert sorted(each.split("-")[1] for each in ids(snapshot, candidates.rows[chosen])) == sorted(MAKERS)


def test_a_long_slate_keeps_its_last_place_for_what_is_new(snapshot: Snapshot):
    context = read(snapshot, clicked("speaker-Asha"))
    is_new = np.isin(np.arange(snapshot.rows), snapshot.rows_of([f"speaker-{maker}" for maker in MAKERS]))
    candidates = all_of(snapshot, scores=np.where(is_new, 0.0, 1.0).tolist())  # speakers were added in the last week

    chosen = InterestTurns(least_relevance=0.9).select(request_of(context), candidates, 6)

    assert ids(snapshot, candidates.rows[chosen])[-1].startswith("speaker")


def test_what_is_unlike_the_chosen_does_not_stand_before_what_fits(snapshot: Snapshot):
    candidates = all_of(snapshot)
    of_tents = np.array([each.startswith("tent") for each in ids(snapshot, candidates.rows)])
    of_shoes = np.array([each.startswith("shoe") for each in ids(snapshot, candidates.rows)])
    scored = all_of(snapshot, scores=(1.0 * of_tents + 0.9 * of_shoes).tolist())

    chosen = InterestTurns(least_relevance=-1.0).select(request_of(read(snapshot, clicked("tent-Asha"))), scored, 3)

    assert kinds(snapshot, scored.rows[chosen]) == {"tent"}


@given(
    past=st.lists(st.sampled_from([f"{kind}-{maker}" for kind in KINDS for maker in MAKERS]), max_size=12),
    limit=st.integers(0, 20),
    seed=st.integers(0, 100),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_slate_keeps_the_rules(snapshot: Snapshot, past: list[str], limit: int, seed: int):
    context = read(snapshot, *map(clicked, past))
    candidates = all_of(snapshot, scores=np.random.default_rng(seed).random(snapshot.rows).tolist())

    chosen = InterestTurns().select(request_of(context), candidates, limit)

    rows = candidates.rows[chosen]
    assert len(chosen) == len(set(chosen.tolist())) <= limit
    assert len(np.unique(snapshot.columns.name_group[rows])) == len(rows)
    assert np.bincount(snapshot.columns.brand[rows], minlength=1).max() <= max(2, limit // 3)
    assert len(rows) == min(limit, max(2, limit // 3) * len(MAKERS))  # as many as the share of a brand allows
