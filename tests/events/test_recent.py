"""What a process remembers of its users, and when it must not."""

from shopfeed.events import EventKind, UserId
from shopfeed.events.recent import Newest, Recent, RecentEvents
from tests.events.events import a_click

ASHA, BEN = UserId("asha"), UserId("ben")


def recent(*event_ids: str, version: int = 1, is_whole: bool = True) -> Recent:
    """Newest first."""
    latest = Newest(events=tuple(a_click(id_) for id_ in event_ids), is_whole=is_whole)
    return Recent(born="noon", version=version, latest=latest)


def test_what_was_received_next_is_written_through():
    memory = RecentEvents()
    memory.put(ASHA, recent("e2", "e1", version=4))

    memory.extend(ASHA, [a_click("e3"), a_click("e4")], version=5)

    assert memory.get(ASHA) == recent("e4", "e3", "e2", "e1", version=5)


def test_a_change_that_came_between_makes_it_forget():
    memory = RecentEvents()
    memory.put(ASHA, recent("e1", version=4))

    memory.extend(ASHA, [a_click("e3")], version=6)

    assert memory.get(ASHA) is None


def test_an_event_that_was_read_before_it_was_written_through_counts_once():
    memory = RecentEvents()
    memory.put(ASHA, recent("e2", "e1", version=4))

    memory.extend(ASHA, [a_click("e2")], version=5)

    assert memory.get(ASHA) == recent("e2", "e1", version=5)


def test_a_long_past_is_cut_and_is_then_no_longer_whole():
    memory = RecentEvents(events=2)
    memory.put(ASHA, recent("e2", "e1"))

    memory.extend(ASHA, [a_click("e3")], version=2)

    assert memory.get(ASHA) == recent("e3", "e2", version=2, is_whole=False)


def test_the_longest_unused_user_is_forgotten_first():
    memory = RecentEvents(users=2)
    memory.put(ASHA, recent("e1"))
    memory.put(BEN, recent("e2"))
    memory.get(ASHA)

    memory.put(UserId("cleo"), recent("e3"))

    assert memory.get(BEN) is None
    assert memory.get(ASHA) == recent("e1")


def test_fewer_events_than_are_asked_for_answer_only_when_there_are_no_older_ones():
    assert recent("e1").answers(5)
    assert not recent("e1", is_whole=False).answers(5)
    assert recent("e1", is_whole=False).answers(1)


def test_what_lasts_is_written_through_beside_the_rest():
    memory = RecentEvents()
    memory.put(ASHA, recent("e1"))

    memory.extend(ASHA, [a_click("b", kind=EventKind.PURCHASE), a_click("e2")], version=2)

    known = memory.get(ASHA)
    assert known is not None
    assert [event.id for event in known.latest.events] == ["e2", "b", "e1"]
    assert [event.id for event in known.lasting.events] == ["b"]


def test_what_lasts_is_asked_for_only_where_there_are_older_events():
    bought = Newest(events=(a_click("b", kind=EventKind.PURCHASE),))
    known = Recent(born="noon", version=1, latest=Newest(events=(a_click("e1"),)), lasting=bought)

    assert known.answers(1, lasting=1)
    assert not known.answers(1, lasting=2)
    assert recent("e1").answers(1, lasting=2)
