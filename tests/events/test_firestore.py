"""Events in Firestore as others find them there, and two workers that remember without being stale."""

from datetime import timedelta

import pytest

from shopfeed.events import EventId, EventKind, UserId
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.firestore import Firestore
from tests.events.events import NOON, a_click

ASHA = UserId("asha")


@pytest.fixture
def one(firestore: Firestore) -> FirestoreEventLog:
    return FirestoreEventLog(firestore)


@pytest.fixture
def other(firestore: Firestore) -> FirestoreEventLog:
    """Another worker, with a memory of its own."""
    return FirestoreEventLog(firestore)


def test_an_event_lies_in_a_collection_of_its_user(firestore: Firestore, one: FirestoreEventLog):
    one.append([a_click("e1", position=2)])

    document = firestore.collection("users").document("asha").collection("events").document("e1")
    fields = firestore.get(document).to_dict() or {}

    assert fields.keys() == {"id", "user_id", "kind", "at", "product_id", "position", "received_at", "order"}
    assert (fields["kind"], fields["at"], fields["position"]) == ("click", NOON, 2)


def test_ids_that_are_no_names_of_documents_are_kept_all_the_same(one: FirestoreEventLog):
    strange = [a_click(event_id, "__a/b__") for event_id in (".", "..", "__x__", "a/b", "%2F", "a%25b", "日本")]

    one.append(strange)

    assert one.latest(UserId("__a/b__"), limit=10) == strange[::-1]


def test_an_event_counts_at_once_on_every_worker(one: FirestoreEventLog, other: FirestoreEventLog):
    one.append([a_click("e1")])
    one.latest(ASHA, limit=10)
    other.latest(ASHA, limit=10)

    one.append([a_click("e2")])
    after_one = [[event.id for event in log.latest(ASHA, limit=10)] for log in (one, other)]
    other.append([a_click("e3")])
    after_other = [[event.id for event in log.latest(ASHA, limit=10)] for log in (one, other)]

    assert after_one == [["e2", "e1"]] * 2
    assert after_other == [["e3", "e2", "e1"]] * 2


def test_what_is_taken_back_on_one_worker_is_gone_on_the_other(one: FirestoreEventLog, other: FirestoreEventLog):
    one.append([a_click("e1"), a_click("e2", kind=EventKind.PURCHASE)])
    other.latest(ASHA, limit=10)

    one.forget(ASHA, [EventId("e2")])

    assert [event.id for event in other.latest(ASHA, limit=10)] == ["e1"]
    assert [event.id for event in other.past(ASHA, limit=1, lasting=10)] == ["e1"]


def test_who_was_forgotten_and_comes_back_is_not_taken_for_who_they_were(
    one: FirestoreEventLog, other: FirestoreEventLog
):
    one.append([a_click("e1")])
    other.latest(ASHA, limit=10)

    one.forget(ASHA)
    one.append([a_click("e2")])  # the version is 1 again

    assert [event.id for event in other.latest(ASHA, limit=10)] == ["e2"]


def test_who_signs_in_on_one_worker_has_the_past_on_the_other(one: FirestoreEventLog, other: FirestoreEventLog):
    one.append([a_click("e1"), a_click("e2", "visitor")])
    other.latest(ASHA, limit=10)
    other.latest(UserId("visitor"), limit=10)

    one.merge(UserId("visitor"), ASHA)

    assert [event.id for event in other.latest(ASHA, limit=10)] == ["e2", "e1"]
    assert list(other.latest(UserId("visitor"), limit=10)) == []


def test_the_events_are_not_read_again_while_nobody_changes_them(firestore: Firestore, one: FirestoreEventLog):
    one.append([a_click("e1")])
    one.latest(ASHA, limit=10)
    one.append([a_click("e2")])
    batch = firestore.batch()
    batch.delete(firestore.collection("users").document("asha").collection("events").document("e1"))
    firestore.commit(batch)  # behind the log's back: the version stays

    remembered = [event.id for event in one.latest(ASHA, limit=10)]

    assert remembered == ["e2", "e1"]


def test_nothing_is_left_of_who_is_forgotten(firestore: Firestore, one: FirestoreEventLog):
    one.append([a_click(f"e{number}") for number in range(3)])

    one.forget(ASHA)

    assert not firestore.get(firestore.collection("users").document("asha")).exists
    assert one.count() == 0


def test_an_event_with_days_to_live_says_when_it_expires(firestore: Firestore):
    log = FirestoreEventLog(firestore, now=lambda: NOON, days=90)

    log.append([a_click("e1")])

    (found,) = firestore.read(firestore.group("events").limit(9))
    assert (found.to_dict() or {})["expires_at"] == NOON + timedelta(days=90)
