"""What every ``EventLog`` must do, run over all its adapters."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from shopfeed.errors import Unavailable
from shopfeed.events import Event, EventId, EventKind, EventLog, Kept, NumberedLog, UserId, read_past
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.events.memory import MemoryEventLog
from shopfeed.events.sqlite import SqliteEventLog
from tests.events.events import NOON, a_click, events
from tests.firestore_emulator import open_firestore


class Unknowing:
    """A log in Firestore of which every call meets a worker that has just started."""

    def __init__(self) -> None:
        self._firestore = open_firestore()

    def __getattr__(self, name: str) -> object:
        return getattr(FirestoreEventLog(self._firestore), name)


OpenLog = Callable[[Path], EventLog]

ADAPTERS: dict[str, OpenLog] = {
    "memory": lambda _: MemoryEventLog(),
    "sqlite": lambda folder: SqliteEventLog(folder / "events.sqlite"),
    "firestore": lambda _: FirestoreEventLog(open_firestore()),
    "unknowing": lambda _: cast(EventLog, Unknowing()),
}
NUMBERED: dict[str, Callable[[Path], NumberedLog]] = {
    "memory": lambda _: MemoryEventLog(),
    "sqlite": lambda folder: SqliteEventLog(folder / "events.sqlite"),
}
ASHA, BEN = UserId("asha"), UserId("ben")


@pytest.fixture(params=ADAPTERS.values(), ids=ADAPTERS.keys())
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[EventLog]:
    log = request.param(tmp_path)
    yield log
    log.close()


@pytest.fixture(params=NUMBERED.values(), ids=NUMBERED.keys())
def numbered(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NumberedLog]:
    log = request.param(tmp_path)
    yield log
    log.close()


def test_the_latest_events_of_a_user_come_newest_first(log: EventLog):
    log.append([a_click("e1"), a_click("other", "ben"), a_click("e2")])
    log.append([a_click("e3")])

    latest = log.latest(ASHA, limit=2)

    assert latest == [a_click("e3"), a_click("e2")]


def test_newest_means_last_received_whatever_the_callers_clock_says(log: EventLog):
    log.append([a_click("e1", at=NOON), a_click("e2", at=NOON - timedelta(hours=1))])

    latest = log.latest(ASHA, limit=10)

    assert [event.id for event in latest] == ["e2", "e1"]


def test_a_stranger_has_no_events(log: EventLog):
    log.append([a_click("e1")])

    assert log.latest(BEN, limit=10) == []


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_gives_nothing(log: EventLog, limit: int):
    log.append([a_click("e1")])

    assert log.latest(ASHA, limit=limit) == []


def test_since_leaves_out_what_happened_before(log: EventLog):
    log.append([a_click("old", at=NOON - timedelta(microseconds=1)), a_click("new", at=NOON)])

    assert [event.id for event in log.latest(ASHA, limit=10, since=NOON)] == ["new"]
    assert [event.id for event in log.all(since=NOON)] == ["new"]


def test_an_event_is_kept_once_and_stays_as_it_was_first(log: EventLog):
    log.append([a_click("e1", position=1)])

    kept = log.append([a_click("e1", position=2), a_click("e2"), a_click("e2")])

    assert kept == Kept(accepted=1, duplicates=2)
    assert [event.position for event in log.latest(ASHA, limit=10)] == [None, 1]


def test_an_event_that_comes_twice_in_a_batch_stands_where_it_came_first(log: EventLog):
    log.append([a_click("e2", position=1), a_click("e1"), a_click("e2", position=2)])

    assert list(log.all()) == [a_click("e2", position=1), a_click("e1")]


def test_two_users_may_use_the_same_event_id(log: EventLog):
    kept = log.append([a_click("e1", "asha"), a_click("e1", "ben")])

    assert kept == Kept(accepted=2, duplicates=0)


def test_an_empty_batch_is_kept_as_such(log: EventLog):
    assert log.append([]) == Kept(accepted=0, duplicates=0)


def test_all_events_come_in_the_order_in_which_they_were_received(log: EventLog):
    given = [a_click(f"e{number}", "asha" if number % 3 else "ben") for number in range(2_500)]
    log.append(given[:1_700])
    log.append(given[1_700:])

    assert list(log.all()) == given
    assert log.count() == 2_500


def test_purchases_and_dismissals_are_found_under_whatever_came_later(log: EventLog):
    bought, waved = a_click("b", kind=EventKind.PURCHASE), a_click("d", kind=EventKind.DISMISSAL)
    log.append([bought, a_click("b", "ben", kind=EventKind.PURCHASE), waved])
    log.append([a_click(f"e{number}") for number in range(50)])

    assert list(log.past(ASHA, limit=1, lasting=10)) == [a_click("e49"), waved, bought]
    assert list(log.past(ASHA, limit=1, lasting=1)) == [a_click("e49"), waved]
    assert list(log.past(ASHA, limit=1, lasting=0)) == [a_click("e49")]
    assert list(log.past(ASHA, limit=0, lasting=10)) == []


def test_a_past_ends_with_what_lasts(log: EventLog):
    bought = a_click("b", kind=EventKind.PURCHASE)
    log.append([bought, *(a_click(f"e{number}") for number in range(5))])

    assert [event.id for event in read_past(log, ASHA, limit=2)] == ["e4", "e3", "b"]
    assert [event.id for event in read_past(log, ASHA, limit=9)] == ["e4", "e3", "e2", "e1", "e0", "b"]


def a_search(event_id: str, user_id: str, query: str) -> Event:
    return a_click(event_id, user_id, kind=EventKind.SEARCH, product_id=None, query=query)


def test_the_last_searches_of_everybody_come_newest_first(log: EventLog):
    log.append([a_search("s1", "asha", "tent"), a_click("e1", "asha"), a_search("s1", "ben", "kettle")])
    log.append([a_search("s2", "asha", "saree")])
    log.append([a_search("s3", "asha", "lamp"), a_click("e2", "ben")])
    log.forget(ASHA, [EventId("s2")])

    assert [(search.user_id, search.query) for search in log.searches(limit=2)] == [("asha", "lamp"), ("ben", "kettle")]
    assert [search.query for search in log.searches(limit=9)] == ["lamp", "kettle", "tent"]
    assert list(log.searches(limit=0)) == []


def test_more_searches_than_are_read_at_once_are_found(log: EventLog):
    log.append([a_search(f"s{number}", f"u{number % 7}", f"tent {number}") for number in range(1_203)])

    found = [search.query for search in log.searches(limit=1_100)]

    assert found == [f"tent {number}" for number in range(1_202, 102, -1)]


def test_a_reader_catches_up_page_by_page(numbered: NumberedLog):
    numbered.append([a_click("e1"), a_click("e2", "ben"), a_click("e3")])

    first = numbered.after(0, 2)
    rest = numbered.after(first[-1][0], 10)

    assert [event.id for _, event in first] == ["e1", "e2"]
    assert [event.id for _, event in rest] == ["e3"]
    assert rest[-1][0] == numbered.last_number()
    assert list(numbered.after(numbered.last_number(), 10)) == []
    assert list(numbered.after(0, 0)) == []


def test_an_empty_log_has_no_last_number(numbered: NumberedLog):
    assert numbered.last_number() == 0


def test_a_number_is_never_given_twice(numbered: NumberedLog):
    numbered.append([a_click("e1"), a_click("e2")])
    last = numbered.last_number()
    numbered.forget(ASHA)

    numbered.append([a_click("e3")])

    assert [event.id for _, event in numbered.after(last, 10)] == ["e3"]


def test_a_user_can_be_forgotten(log: EventLog):
    log.append([a_click("e1"), a_click("e2"), a_click("e3", "ben")])

    forgotten = log.forget(ASHA)

    assert forgotten == 2
    assert list(log.all()) == [a_click("e3", "ben")]


def test_single_events_can_be_forgotten(log: EventLog):
    log.append([a_click("e1"), a_click("e2"), a_click("e1", "ben")])

    forgotten = log.forget(ASHA, [EventId("e1"), EventId("nowhere"), EventId("e2\0"), EventId("\ud800")])

    assert forgotten == 1
    assert list(log.all()) == [a_click("e2"), a_click("e1", "ben")]


def test_forgetting_no_events_forgets_none(log: EventLog):
    log.append([a_click("e1")])

    assert log.forget(ASHA, []) == 0
    assert log.count() == 1


def test_a_visitor_who_signs_in_takes_the_events_along(log: EventLog):
    log.append([a_click("e1", "visitor"), a_click("e2", "asha"), a_click("e3", "visitor")])

    moved = log.merge(UserId("visitor"), ASHA)

    assert moved == 2
    assert log.latest(ASHA, limit=10) == [a_click("e3"), a_click("e2"), a_click("e1")]
    assert log.latest(UserId("visitor"), limit=10) == []


def test_a_merge_keeps_what_the_target_had_under_the_same_id(log: EventLog):
    log.append([a_click("e1", "visitor", position=1), a_click("e1", "asha", position=2)])

    moved = log.merge(UserId("visitor"), ASHA)

    assert moved == 0
    assert list(log.all()) == [a_click("e1", "asha", position=2)]


def test_merging_twice_or_with_oneself_moves_nothing(log: EventLog):
    log.append([a_click("e1", "visitor")])
    log.merge(UserId("visitor"), ASHA)

    assert log.merge(UserId("visitor"), ASHA) == 0
    assert log.merge(ASHA, ASHA) == 0
    assert log.count() == 1


def test_many_threads_lose_nothing_and_keep_nothing_twice(log: EventLog):
    batches = [[a_click(f"e{batch}-{number}", f"u{batch % 3}") for number in range(5)] for batch in range(40)]

    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(log.append, [*batches, *batches]))

    assert sum(k.accepted for k in kept) == 200
    assert sum(k.duplicates for k in kept) == 200
    assert sorted(event.id for event in log.all()) == sorted(event.id for batch in batches for event in batch)


def test_an_append_is_seen_by_the_next_reader(log: EventLog):
    log.append([a_click("e1")])

    with ThreadPoolExecutor(1) as other_thread:
        latest = other_thread.submit(log.latest, ASHA, limit=1).result()

    assert latest == [a_click("e1")]


def test_a_closed_log_says_so(log: EventLog):
    log.append([a_click("e1")])
    log.close()
    log.close()

    with pytest.raises(Unavailable, match="closed"):
        log.append([a_click("e2")])
    with pytest.raises(Unavailable, match="closed"):
        log.latest(ASHA, limit=1)


few_users = st.sampled_from(["asha", "ben", "visitor"])
few_ids = st.sampled_from(["e1", "e2", "e3", "e4"])


class LogMachine(RuleBasedStateMachine):
    """Does the same to an adapter and to a plain list, and compares after every step."""

    def __init__(self, open_log: OpenLog) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.log = open_log(Path(self._folder.name))
        self.events: list[Event] = []

    def teardown(self) -> None:
        self.log.close()
        self._folder.cleanup()

    @rule(given=st.lists(events(few_users, few_ids), max_size=4))
    def append(self, given: list[Event]) -> None:
        kept = self.log.append(given)

        before = len(self.events)
        for event in given:
            if (event.user_id, event.id) not in {(known.user_id, known.id) for known in self.events}:
                self.events.append(event)
        assert kept.accepted == len(self.events) - before
        assert kept.accepted + kept.duplicates == len(given)

    @rule(user_id=few_users.map(UserId), event_ids=st.none() | st.lists(few_ids.map(EventId), max_size=2))
    def forget(self, user_id: UserId, event_ids: list[EventId] | None) -> None:
        forgotten = self.log.forget(user_id, event_ids)

        before = len(self.events)
        self.events = [
            e for e in self.events if e.user_id != user_id or (event_ids is not None and e.id not in event_ids)
        ]
        assert forgotten == before - len(self.events)

    @rule(users=st.tuples(few_users.map(UserId), few_users.map(UserId)))
    def merge(self, users: tuple[UserId, UserId]) -> None:
        source, target = users
        moved = self.log.merge(source, target)

        held = {event.id for event in self.events if event.user_id == target}
        moving = {e.id for e in self.events if e.user_id == source and source != target} - held
        kept = [e for e in self.events if source == target or e.user_id != source or e.id in moving]
        self.events = [replace(e, user_id=target) if e.user_id == source else e for e in kept]
        assert moved == len(moving)

    @invariant()
    def agrees(self) -> None:
        assert list(self.log.all()) == self.events
        assert self.log.count() == len(self.events)
        of_asha = [event for event in reversed(self.events) if event.user_id == ASHA]
        lasting = [event for event in of_asha[3:] if event.kind in (EventKind.PURCHASE, EventKind.DISMISSAL)]
        searched = [event.query for event in self.events if event.kind is EventKind.SEARCH]
        assert [event.query for event in self.log.searches(limit=5)] == searched[::-1][:5]
        assert list(self.log.latest(ASHA, limit=3)) == of_asha[:3]
        assert list(self.log.past(ASHA, limit=3, lasting=9)) == [*of_asha[:3], *lasting]


@pytest.mark.parametrize(("adapter", "examples"), [("memory", 25), ("sqlite", 25), ("firestore", 3), ("unknowing", 5)])
def test_whatever_is_done_to_it_a_log_agrees_with_a_list(adapter: str, examples: int):
    run_state_machine_as_test(
        partial(LogMachine, ADAPTERS[adapter]),
        settings=settings(max_examples=examples, stateful_step_count=15, deadline=None),
    )


class NumberedLogMachine(LogMachine):
    """The same for a log that can be followed."""

    def __init__(self, open_log: Callable[[Path], NumberedLog]) -> None:
        super().__init__(open_log)
        self.numbered = cast(NumberedLog, self.log)  # it was opened as one

    @invariant()
    def numbers_grow(self) -> None:
        pairs = self.numbered.after(0, 1_000)
        assert [event for _, event in pairs] == self.events
        assert [number for number, _ in pairs] == sorted({number for number, _ in pairs})
        assert self.numbered.last_number() == max((number for number, _ in pairs), default=0)


@pytest.mark.parametrize("open_log", NUMBERED.values(), ids=NUMBERED.keys())
def test_whatever_is_done_to_it_the_numbers_of_a_log_grow(open_log: Callable[[Path], NumberedLog]):
    run_state_machine_as_test(
        partial(NumberedLogMachine, open_log),
        settings=settings(max_examples=15, stateful_step_count=12, deadline=None),
    )
