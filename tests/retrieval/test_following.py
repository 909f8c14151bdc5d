"""Co-engagement follows the log at once, also in a worker that has just started."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.events.memory import MemoryEventLog
from shopfeed.index import Snapshot
from shopfeed.retrieval.following import Following
from shopfeed.retrieval.goes_with import GoesWith
from tests.context.pasts import clicked, did, read
from tests.ranking.candidates import ids, kinds, request_of
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
