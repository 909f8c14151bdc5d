"""Following the events in Firestore: where a reader begins, and what comes to light late."""

from datetime import datetime, timedelta

import pytest

from shopfeed.errors import Unavailable
from shopfeed.events import EventKind, utc_now
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.events.firestore_tail import FirestoreTail
from shopfeed.firestore import Firestore
from tests.events.events import a_click

KINDS = [EventKind.CLICK, EventKind.SAVE]


@pytest.fixture
def log(firestore: Firestore) -> FirestoreEventLog:
    return FirestoreEventLog(firestore)


def receive(firestore: Firestore, event_id: str, at: datetime) -> None:
    """Put a click there as if the server had received it then."""
    document = firestore.collection("users").document("asha").collection("events").document(event_id)
    fields = {"id": event_id, "user_id": "asha", "kind": "click", "at": at, "product_id": "B1"}
    batch = firestore.batch()
    batch.create(document, {**fields, "received_at": at, "order": 1})
    firestore.commit(batch)


def read(tail: FirestoreTail, limit: int = 10) -> list[str]:
    return [event.id for event in tail.next(limit)]


def test_only_what_counts_is_read(firestore: Firestore, log: FirestoreEventLog):
    seen, saved = a_click("seen", kind=EventKind.IMPRESSION), a_click("saved", kind=EventKind.SAVE)
    search = a_click("search", kind=EventKind.SEARCH, product_id=None, query="lamp")
    log.append([seen, search, saved, a_click("e1")])

    assert read(FirestoreTail(firestore, kinds=KINDS)) == ["saved", "e1"]


def test_what_is_about_no_product_is_passed_over_and_the_next_page_comes(firestore: Firestore, log: FirestoreEventLog):
    videos = [a_click(f"v{number}", kind=EventKind.SAVE, product_id=None, video_id="lamp") for number in range(3)]
    log.append([*videos, a_click("e1")])
    tail = FirestoreTail(firestore, kinds=KINDS)

    assert [read(tail, 2), read(tail, 2)] == [["e1"], []]


def test_an_event_that_comes_to_light_late_is_given_and_no_other_one_again(firestore: Firestore):
    now = utc_now()
    receive(firestore, "first", now - timedelta(seconds=10))
    receive(firestore, "second", now)
    tail = FirestoreTail(firestore, kinds=KINDS, late_s=3)
    before = read(tail)

    receive(firestore, "late", now - timedelta(seconds=2))

    assert before == ["first", "second"]
    assert [read(tail), read(tail)] == [["late"], []]


def test_what_is_later_than_that_is_missed(firestore: Firestore):
    now = utc_now()
    receive(firestore, "first", now)
    tail = FirestoreTail(firestore, kinds=KINDS, late_s=3)
    read(tail)

    receive(firestore, "too late", now - timedelta(seconds=4))

    assert read(tail) == []


def test_a_reader_begins_with_the_longest_span_that_is_not_too_much(firestore: Firestore):
    now = utc_now()
    for minutes in (2, 20, 21, 22):
        receive(firestore, f"{minutes} minutes ago", now - timedelta(minutes=minutes))

    few = read(FirestoreTail(firestore, kinds=KINDS, now=lambda: now, remembered=3))
    all_of_them = read(FirestoreTail(firestore, kinds=KINDS, now=lambda: now, remembered=4))

    assert few == ["2 minutes ago"]
    assert all_of_them == ["22 minutes ago", "21 minutes ago", "20 minutes ago", "2 minutes ago"]


def test_what_was_given_is_forgotten_when_no_reading_can_find_it_again(firestore: Firestore):
    now = utc_now()
    for seconds in range(60):
        receive(firestore, f"e{seconds}", now + timedelta(seconds=seconds))
    tail = FirestoreTail(firestore, kinds=KINDS, late_s=3)

    read(tail, 100)

    assert len(tail._given) == 4  # those of the last three seconds, ends included


def test_a_closed_tail_says_so(firestore: Firestore):
    tail = FirestoreTail(firestore, kinds=KINDS)
    tail.close()

    with pytest.raises(Unavailable, match="closed"):
        tail.next(10)
