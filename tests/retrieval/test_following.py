"""Co-engagement follows the log at once, also in a worker that has just started."""

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from shopfeed.errors import Unavailable
from shopfeed.events import Event, EventId, EventKind, NumberedTail, Tail, UserId
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


class Watched:
    """A tail that says when it was read to the end, and refuses the first ``refusals`` times."""

    def __init__(self, tail: Tail, *, refusals: int = 0) -> None:
        self.was_read_to_the_end = threading.Event()
        self.is_closed = False
        self._tail = tail
        self._refusals = refusals

    def next(self, limit: int) -> Sequence[Event]:
        if self._refusals:
            self._refusals -= 1
            raise Unavailable("away")
        events = self._tail.next(limit)
        if not events:
            self.was_read_to_the_end.set()
        return events

    def close(self) -> None:
        self.is_closed = True


def clicks(*product_ids: str) -> list[Event]:
    """Of somebody else, a minute apart."""
    at = NOW - timedelta(hours=1)
    return [
        replace(clicked(product), id=EventId(f"c{number}"), user_id=UserId("other"), at=at + timedelta(minutes=number))
        for number, product in enumerate(product_ids)
    ]


def test_what_others_went_on_to_is_found_and_names_the_signal(snapshot: Snapshot, executor: ThreadPoolExecutor):
    following = Following(NumberedTail(MemoryEventLog(clicks("tent-Asha", "puzzle-Asha"))), executor)
    request = request_of(read(snapshot, clicked("shoe-Asha"), clicked("tent-Asha")))

    found = following.find(request)

    assert ids(snapshot, found.rows) == ["puzzle-Asha"]
    assert found.cue.tolist() == [1]  # the click on the tent is the second newest signal


def test_an_event_counts_in_the_next_request(snapshot: Snapshot, executor: ThreadPoolExecutor):
    log = MemoryEventLog(clicks("tent-Asha"))
    following = Following(NumberedTail(log), executor)
    request = request_of(read(snapshot, clicked("tent-Asha")))
    before = following.find(request)

    log.append(clicks("tent-Asha", "saree-Asha")[1:])

    assert len(before.rows) == 0
    assert ids(snapshot, following.find(request).rows) == ["saree-Asha"]


def test_a_worker_that_is_far_behind_catches_up_beside_its_answers(snapshot: Snapshot):
    log = MemoryEventLog(clicks(*["tent-Asha", "puzzle-Asha"] * 50, "saree-Asha"))
    request = request_of(read(snapshot, clicked("puzzle-Asha")))
    has_time = threading.Event()
    with ThreadPoolExecutor(1) as threads:
        threads.submit(has_time.wait)
        following = Following(NumberedTail(log), threads, at_once=10)
        at_first = following.find(request)
        was_behind = following.is_behind
        has_time.set()

    assert ids(snapshot, at_first.rows) == ["tent-Asha"]
    assert (was_behind, following.is_behind) == (True, False)
    assert set(ids(snapshot, following.find(request).rows)) == {"tent-Asha", "saree-Asha"}


def test_a_log_that_is_far_away_is_read_beside_the_answers_until_the_end(
    snapshot: Snapshot, executor: ThreadPoolExecutor
):
    log, request = MemoryEventLog(clicks("tent-Asha", "puzzle-Asha")), request_of(read(snapshot, clicked("tent-Asha")))
    tail = Watched(NumberedTail(log))
    following = Following(tail, executor, every_s=0.001)
    unread = following.find(request)

    following.watch()
    tail.was_read_to_the_end.wait(60)
    following.close()

    assert len(unread.rows) == 0
    assert ids(snapshot, following.find(request).rows) == ["puzzle-Asha"]
    assert tail.is_closed


def test_a_log_that_does_not_answer_for_a_while_is_reported_once_and_followed_again(
    snapshot: Snapshot, executor: ThreadPoolExecutor, caplog: pytest.LogCaptureFixture
):
    tail = Watched(NumberedTail(MemoryEventLog(clicks("tent-Asha", "puzzle-Asha"))), refusals=2)
    following = Following(tail, executor, every_s=0.001)

    following.watch()
    tail.was_read_to_the_end.wait(60)
    following.close()

    assert [record.message for record in caplog.records] == ["what others do is not followed: away"]
    request = request_of(read(snapshot, clicked("tent-Asha")))
    assert ids(snapshot, following.find(request).rows) == ["puzzle-Asha"]


def test_a_worker_begins_with_the_last_events_only(snapshot: Snapshot, executor: ThreadPoolExecutor):
    log = MemoryEventLog(clicks("tent-Asha", "puzzle-Asha", "shoe-Asha", "saree-Asha"))
    following = Following(NumberedTail(log, remembered=2), executor)

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


def test_what_one_needs_beside_it_comes_for_what_was_bought_last(snapshot: Snapshot):
    past = [did(EventKind.PURCHASE, product_id="kettle-Asha"), did(EventKind.CART, product_id="tent-Asha")]
    request = request_of(read(snapshot, *past))
    kettle, cups = snapshot.rows_of(["kettle-Asha", "puzzle-Asha"])

    source = Companions(beside=lambda _version, row: (np.array([cups], np.int32),) if row == kettle else ())
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
