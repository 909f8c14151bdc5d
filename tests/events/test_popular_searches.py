from datetime import timedelta

import pytest

from shopfeed.events import Event, EventId, EventKind, UserId, popular_searches
from shopfeed.events.memory import MemoryEventLog
from tests.events.events import NOON


def searched(user: str, query: str, number: int = 0, days_ago: int = 0) -> Event:
    return Event(
        id=EventId(f"e{number}-{query[:30]}"),
        user_id=UserId(user),
        kind=EventKind.SEARCH,
        at=NOON - timedelta(days=days_ago),
        query=query,
    )


def found(events: list[Event]) -> list[tuple[str, int]]:
    return list(popular_searches(MemoryEventLog(events), now=NOON))


def test_the_most_popular_search_comes_first_however_it_was_written():
    events = [searched(f"u{at}", "Blue  Kettle" if at % 2 else "blue kettle") for at in range(4)]
    events += [searched(f"u{at}", "silk saree") for at in range(3)]

    assert found(events) == [("blue kettle", 4), ("silk saree", 3)]


def test_one_person_who_asks_often_makes_nothing_popular():
    assert found([searched("u1", "blue kettle", at) for at in range(20)]) == []


@pytest.mark.parametrize(
    "query", ["call 98450 12345", "me@example.org", "x" * 61, "https://example.org", "order 123456"]
)
def test_what_may_name_a_person_is_never_offered_to_others(query: str):
    assert found([searched(f"u{at}", query) for at in range(5)]) == []


def test_what_was_popular_long_ago_is_no_longer():
    assert found([searched(f"u{at}", "diyas", days_ago=31) for at in range(5)]) == []


def test_nothing_is_popular_where_nobody_searched():
    assert found([]) == []
