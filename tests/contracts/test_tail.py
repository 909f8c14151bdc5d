"""What every ``Tail`` must do, run over all its adapters."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from shopfeed.errors import Unavailable
from shopfeed.events import Event, EventLog, NumberedTail, Tail
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.events.firestore_tail import FirestoreTail
from shopfeed.events.memory import MemoryEventLog
from shopfeed.events.sqlite import SqliteEventLog
from shopfeed.firestore import Firestore
from shopfeed.retrieval.co_engaged import Counting
from tests.events.events import a_click
from tests.firestore_emulator import open_firestore

OpenBoth = Callable[[Path], tuple[EventLog, Tail]]


def in_memory(_: Path) -> tuple[EventLog, Tail]:
    log = MemoryEventLog()
    return log, NumberedTail(log)


def over_sqlite(folder: Path) -> tuple[EventLog, Tail]:
    log = SqliteEventLog(folder / "events.sqlite")
    return log, NumberedTail(log)


def over_firestore(_: Path) -> tuple[EventLog, Tail]:
    firestore = open_firestore()
    tail = FirestoreTail(Firestore(firestore.project), kinds=Counting().strengths)
    return FirestoreEventLog(firestore), tail


ADAPTERS: dict[str, OpenBoth] = {"memory": in_memory, "sqlite": over_sqlite, "firestore": over_firestore}


@pytest.fixture(params=ADAPTERS.values(), ids=list(ADAPTERS))
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[EventLog, Tail]]:
    log, tail = request.param(tmp_path)
    yield log, tail
    tail.close()
    log.close()


def ids(events: Sequence[Event]) -> list[str]:
    return [event.id for event in events]


def test_what_was_received_before_comes_first_and_in_order(both: tuple[EventLog, Tail]):
    log, tail = both
    log.append([a_click("e1"), a_click("e2", "ben")])
    log.append([a_click("e3")])

    assert ids(tail.next(10)) == ["e1", "e2", "e3"]


def test_an_event_says_who_did_what_to_which_product_and_when(both: tuple[EventLog, Tail]):
    log, tail = both
    log.append([a_click("e1", "ben")])

    assert list(tail.next(10)) == [a_click("e1", "ben")]


def test_each_event_is_given_once_also_page_by_page(both: tuple[EventLog, Tail]):
    log, tail = both
    log.append([a_click(f"e{number}") for number in range(5)])

    pages = [ids(tail.next(2)) for _ in range(4)]

    assert pages == [["e0", "e1"], ["e2", "e3"], ["e4"], []]


def test_what_comes_later_is_given_then(both: tuple[EventLog, Tail]):
    log, tail = both
    log.append([a_click("e1")])
    before = ids(tail.next(10))

    log.append([a_click("e2", "ben"), a_click("e3")])

    assert before == ["e1"]
    assert ids(tail.next(10)) == ["e2", "e3"]
    assert ids(tail.next(10)) == []


def test_an_empty_log_has_a_tail_that_begins_with_the_first_event(both: tuple[EventLog, Tail]):
    log, tail = both
    before = ids(tail.next(10))

    log.append([a_click("e1")])

    assert before == []
    assert ids(tail.next(10)) == ["e1"]


class Refusing(MemoryEventLog):
    """Does not answer the first ``refusals`` times."""

    refusals = 1

    def after(self, number: int, limit: int) -> Sequence[tuple[int, Event]]:
        if self.refusals:
            self.refusals -= 1
            raise Unavailable("away")
        return super().after(number, limit)


def test_a_numbered_log_is_followed_from_the_last_events_on():
    log = MemoryEventLog([a_click(f"e{number}") for number in range(5)])

    assert ids(NumberedTail(log, remembered=2).next(10)) == ["e3", "e4"]


def test_a_tail_that_was_refused_goes_on_from_the_same_place():
    log = Refusing([a_click("e1")])
    tail = NumberedTail(log)
    log.append([a_click("e2")])

    with pytest.raises(Unavailable):
        tail.next(10)

    assert ids(tail.next(10)) == ["e1", "e2"]
