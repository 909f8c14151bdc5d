"""What is for others than an interest is for loses."""

from dataclasses import replace

import numpy as np

from shopfeed.events import EventKind
from shopfeed.index import Snapshot
from shopfeed.ranking.audience import for_others
from tests.context.pasts import clicked, did, read, searched
from tests.ranking.candidates import all_of, kinds, request_of

# of the small shop the shoes are for men, the sarees for women and the puzzles for children


def test_shoes_for_men_do_not_fit_a_search_for_shoes_for_boys(snapshot: Snapshot):
    candidates = all_of(snapshot)

    clash = for_others(request_of(read(snapshot, searched("children running shoes"))), candidates)

    assert kinds(snapshot, candidates.rows[clash]) >= {"shoe", "saree"}
    assert not kinds(snapshot, candidates.rows[clash]) & {"puzzle", "kettle", "tent", "speaker"}


def test_what_is_for_the_same_people_fits(snapshot: Snapshot):
    candidates = all_of(snapshot)

    clash = for_others(request_of(read(snapshot, clicked("shoe-Asha"))), candidates)

    assert "shoe" not in kinds(snapshot, candidates.rows[clash])


def test_an_interest_that_is_for_nobody_in_particular_fits_everybody(snapshot: Snapshot):
    assert not for_others(request_of(read(snapshot, clicked("kettle-Asha"))), all_of(snapshot)).any()


def test_an_interest_for_men_and_women_alike_fits_everybody(snapshot: Snapshot):
    request = request_of(read(snapshot, searched("running shoes for men and women")))

    assert not for_others(request, all_of(snapshot)).any()


def test_a_stranger_has_no_audience(snapshot: Snapshot):
    assert not for_others(request_of(read(snapshot)), all_of(snapshot)).any()


def test_what_goes_with_a_thing_is_for_whom_the_thing_is(snapshot: Snapshot):
    found = all_of(snapshot)
    companions = replace(
        found,
        source=np.zeros(len(found), np.uint8),
        cue=np.zeros(len(found), np.int16),
        stages=("companions",),
        scores=np.ones((len(found), 1), np.float32),
    )
    bought = request_of(read(snapshot, did(EventKind.PURCHASE, product_id="puzzle-Asha")))

    clash = for_others(bought, companions)

    assert kinds(snapshot, found.rows[clash]) >= {"shoe", "saree"}
    assert not kinds(snapshot, found.rows[clash]) & {"puzzle", "kettle"}
    assert not for_others(bought, replace(companions, cue=np.full(len(found), -1, np.int16))).any()
