"""The packed past: what who does not know a person reads, and when it must not be believed."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

import pytest

from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.firestore import ONE_MORE, Firestore
from tests.events.events import NOON, a_click

ASHA, VISITOR = UserId("asha"), UserId("visitor")


@pytest.fixture
def log(firestore: Firestore) -> FirestoreEventLog:
    return FirestoreEventLog(firestore)


def unknown(firestore: Firestore) -> FirestoreEventLog:
    """A worker that has just started."""
    return FirestoreEventLog(firestore)


def packed(firestore: Firestore, user: str = "asha") -> dict[str, Any]:
    """The fields of the document."""
    document = firestore.collection("users").document(user).collection("packed").document("past")
    return firestore.get(document).to_dict() or {}


def lose(firestore: Firestore, event_id: str) -> None:
    """Delete the event's own document alone: who still finds the event did not ask for the events."""
    batch = firestore.batch()
    batch.delete(firestore.collection("users").document("asha").collection("events").document(event_id))
    firestore.commit(batch)


def keep_as_before_the_upgrade(firestore: Firestore, event: Event) -> None:
    """As a server did that knew of no packed past."""
    strange = Firestore(firestore.project)
    FirestoreEventLog(strange).append([a_click(event.id, "strange")])
    found = strange.get(strange.collection("users").document("strange").collection("events").document(event.id))
    user = firestore.collection("users").document(event.user_id)
    batch = firestore.batch()
    batch.create(user.collection("events").document(event.id), {**(found.to_dict() or {}), "user_id": event.user_id})
    batch.set(user, {"id": event.user_id, "version": ONE_MORE}, merge=True)
    firestore.commit(batch)
    strange.close()


def ids(events: Any) -> list[str]:
    return [event.id for event in events]


def test_who_does_not_know_a_person_does_not_ask_for_the_events(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("e1"), a_click("e2", position=3, value=None)])
    log.append([a_click("e3", at=NOON + timedelta(microseconds=1))])
    lose(firestore, "e2")

    latest = unknown(firestore).latest(ASHA, limit=2)

    assert latest == [a_click("e3", at=NOON + timedelta(microseconds=1)), a_click("e2", position=3)]


def test_nor_for_purchases_from_before_them(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("b", kind=EventKind.PURCHASE, value=2.0)])
    log.append([a_click(f"e{number}") for number in range(5)])
    lose(firestore, "b")

    past = unknown(firestore).past(ASHA, limit=3, lasting=10)

    assert ids(past) == ["e4", "e3", "e2", "b"]


def test_what_is_sent_twice_is_packed_once(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("e1")])

    unknown(firestore).append([a_click("e1"), a_click("e2")])

    assert len(packed(firestore)["events"]) == 2
    assert ids(unknown(firestore).latest(ASHA, limit=9)) == ["e2", "e1"]


def test_two_workers_that_write_at_once_lose_nothing(firestore: Firestore):
    workers = [unknown(firestore), unknown(firestore)]
    batches = [[a_click(f"e{number}-{part}") for part in range(2)] for number in range(30)]

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda at: workers[at % 2].append(batches[at]), range(30)))

    assert len(packed(firestore)["events"]) == 60
    assert sorted(ids(unknown(firestore).latest(ASHA, limit=100))) == sorted(ids(chain(*batches)))


def test_what_is_forgotten_is_in_no_copy(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("e1"), a_click("e2"), a_click("e3")])

    log.forget(ASHA, [EventId("e2")])
    at_once = packed(firestore)
    log.append([a_click("e4")])

    assert at_once == {}
    assert ids(unknown(firestore).latest(ASHA, limit=9)) == ["e4", "e3", "e1"]
    assert '"e2"' not in "".join(packed(firestore)["events"])


def test_who_is_forgotten_has_no_copy(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("e1")])

    log.forget(ASHA)

    assert packed(firestore) == {}
    assert list(unknown(firestore).latest(ASHA, limit=9)) == []


def test_an_event_that_comes_while_its_person_is_forgotten_is_not_hidden(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("e1")])
    log.forget(ASHA, [EventId("e1")])
    before = firestore.get(firestore.collection("users").document("asha"))

    log.append([a_click("e2")])

    assert not log._is_left_out(before)
    assert ids(unknown(firestore).latest(ASHA, limit=9)) == ["e2"]


def test_the_past_of_a_visitor_comes_before_what_follows(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("v1", "visitor")])
    log.append([a_click("e1")])
    log.append([a_click("v2", "visitor")])

    log.merge(VISITOR, ASHA)
    log.append([a_click("e2")])

    assert ids(unknown(firestore).latest(ASHA, limit=9)) == ["e2", "v2", "e1", "v1"]
    assert packed(firestore, "visitor") == {}
    assert list(unknown(firestore).latest(VISITOR, limit=9)) == []


def test_events_from_before_the_upgrade_are_packed_when_they_are_read(firestore: Firestore, log: FirestoreEventLog):
    keep_as_before_the_upgrade(firestore, a_click("e1"))
    log.append([a_click("e2")])

    first = unknown(firestore).latest(ASHA, limit=9)
    lose(firestore, "e1")
    second = unknown(firestore).latest(ASHA, limit=9)

    assert ids(first) == ids(second) == ["e2", "e1"]


def test_a_server_from_before_the_upgrade_may_go_on_meanwhile(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("e1")])
    keep_as_before_the_upgrade(firestore, a_click("e2"))
    log.append([a_click("e3")])

    assert ids(unknown(firestore).latest(ASHA, limit=2)) == ["e3", "e2"]


def test_it_is_not_written_where_something_was_forgotten_meanwhile(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("e1"), a_click("e2")])
    before = firestore.get(firestore.collection("users").document("asha"))
    log.forget(ASHA, [EventId("e2")])

    log._packed.make(before, version=1, latest=[(a_click("e2"), None), (a_click("e1"), None)], lasting=None)

    assert packed(firestore) == {}


def test_a_long_past_is_cut_and_still_answers(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click("b", kind=EventKind.PURCHASE)])
    for number in range(100):  # of 9 events of 105 bytes each: 91 kB after 96 changes
        log.append([a_click(f"{number:03}-{part}-with-an-id-as-long-as-they-are") for part in range(9)])
    lose(firestore, "b")

    past = unknown(firestore).past(ASHA, limit=200, lasting=10)

    assert [event.id[:5] for event in past[:2]] == ["099-8", "099-7"]
    assert [event.id for event in past[200:]] == ["b"]
    assert packed(firestore)["is_cut"]
    assert sum(map(len, packed(firestore)["events"])) < 64_000 + 32 * 9 * 120
    assert len(unknown(firestore).latest(ASHA, limit=1_000)) == 900  # asked for as events, of which one is lost


def test_what_is_too_much_at_once_is_packed_when_it_is_read(firestore: Firestore, log: FirestoreEventLog):
    many = [a_click(f"e{number:03}") for number in range(400)]

    log.append(many)
    at_once = packed(firestore)
    latest = unknown(firestore).latest(ASHA, limit=3)

    assert at_once == {}
    assert ids(latest) == ["e399", "e398", "e397"]
    assert len(packed(firestore)["events"]) == 200
    assert len(unknown(firestore).latest(ASHA, limit=1_000)) == 400


def test_a_batch_of_one_person_is_one_commit(firestore: Firestore, log: FirestoreEventLog):
    log.append([a_click(f"e{number}") for number in range(498)])

    assert (firestore.get(firestore.collection("users").document("asha")).to_dict() or {})["version"] == 1


def test_an_expired_event_is_in_no_answer_and_the_copy_expires_soon(firestore: Firestore):
    days = [NOON]

    def now() -> datetime:
        return days[-1]

    FirestoreEventLog(firestore, now=now, days=30).append([a_click("e1")])
    expires_at = packed(firestore)["expires_at"]
    days.append(NOON + timedelta(days=20))
    FirestoreEventLog(firestore, now=now, days=30).append([a_click("e2")])
    days.append(NOON + timedelta(days=31))

    latest = FirestoreEventLog(firestore, now=now, days=30).latest(ASHA, limit=9)

    assert expires_at == NOON + timedelta(days=7)
    assert ids(latest) == ["e2"]
