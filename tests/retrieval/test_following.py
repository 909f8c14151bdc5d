"""Co-engagement follows the log at once, also in a worker that has just started."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.events.memory import MemoryEventLog
from shopfeed.index import Snapshot
from shopfeed.ranking.filters import NothingSilenced, Theme
from shopfeed.retrieval.following import Following
from shopfeed.retrieval.goes_with import Companions, GoesWith
from tests.context.pasts import clicked, did, read
from tests.ranking.candidates import all_of, ids, kinds, request_of
from tests.shop import NOW


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as threads:
        yield threads


def clicks(*product_ids: str) -> list[Event]:
    """Of somebody else, a minute apart."""
    at = NOW - timedelta(hours=1)
    return [
        replace(clicked(product), id=EventId(f"c{number}"), user_id=UserId("other"), at=at + timedelta(minutes=number))
        for number, product in enumerate(product_ids)
    ]


def test_what_others_went_on_to_is_found_and_names_the_signal(snapshot: Snapshot, executor: ThreadPoolExecutor):
    following = Following(MemoryEventLog(clicks("tent-Asha", "puzzle-Asha")), executor)
    request = request_of(read(snapshot, clicked("shoe-Asha"), clicked("tent-Asha")))

    found = following.find(request)

    assert ids(snapshot, found.rows) == ["puzzle-Asha"]
    assert found.cue.tolist() == [1]  # the click on the tent is the second newest signal


def test_an_event_counts_in_the_next_request(snapshot: Snapshot, executor: ThreadPoolExecutor):
    log = MemoryEventLog(clicks("tent-Asha"))
    following = Following(log, executor)
    request = request_of(read(snapshot, clicked("tent-Asha")))
    before = following.find(request)

    log.append(clicks("tent-Asha", "saree-Asha")[1:])

    assert len(before.rows) == 0
    assert ids(snapshot, following.find(request).rows) == ["saree-Asha"]


def test_a_worker_that_is_far_behind_catches_up_beside_its_answers(snapshot: Snapshot):
    log = MemoryEventLog(clicks(*["tent-Asha", "puzzle-Asha"] * 50))
    with ThreadPoolExecutor(1) as threads:
        following = Following(log, threads, at_once=10)
        following.catch_up()

    assert following.seen == log.last_number()


def test_a_worker_begins_with_the_last_events_only(snapshot: Snapshot, executor: ThreadPoolExecutor):
    log = MemoryEventLog(clicks("tent-Asha", "puzzle-Asha", "shoe-Asha", "saree-Asha"))
    following = Following(log, executor, remembered=2)

    found = following.find(request_of(read(snapshot, clicked("tent-Asha"))))

    assert len(found.rows) == 0


def test_a_cart_is_completed_from_other_categories_only(snapshot: Snapshot):
    request = request_of(read(snapshot, did(EventKind.CART, product_id="kettle-Asha")))

    found = GoesWith(least_cosine=-1.0).find(request)

    assert "kettle" not in kinds(snapshot, found.rows)
    assert len(found.rows) > 0
    assert set(found.cue.tolist()) == {0}


def test_nothing_goes_with_a_click(snapshot: Snapshot):
    assert len(GoesWith().find(request_of(read(snapshot, clicked("kettle-Asha")))).rows) == 0


def test_what_one_needs_beside_it_comes_by_its_searches_for_what_was_bought_last(snapshot: Snapshot):
    past = [did(EventKind.PURCHASE, product_id="kettle-Asha"), did(EventKind.CART, product_id="tent-Asha")]
    request = request_of(read(snapshot, *past))
    kettle, cups = snapshot.rows_of(["kettle-Asha", "puzzle-Asha"])

    def answers(_version: str, query: str, limit: int) -> tuple[np.ndarray, np.ndarray]:
        return (np.array([cups], np.int32)[:limit] if query == "cups" else np.empty(0, np.int32)), np.ones(1)

    source = Companions(needs=lambda _version, row: ("cups",) if row == kettle else ("lamp",), answers=answers)
    found = source.find(request)

    assert found.rows.tolist() == [cups]
    assert found.cue.tolist() == [0]


def test_a_companion_is_not_silenced_with_the_type_but_a_second_one_is(snapshot: Snapshot):
    request = request_of(read(snapshot, did(EventKind.PURCHASE, product_id="kettle-Asha")))
    found = all_of(snapshot)
    brought = replace(found, stages=("companions",), scores=np.ones((len(found), 1), np.float32))

    far_enough = NothingSilenced(theme=Theme(like_cosine=-1.0), second_cosine=0.5).mask(request, brought)

    kept = kinds(snapshot, brought.rows[far_enough])
    assert "kettle" not in kept
    assert "puzzle" in kept
