"""An event as JSON, there and back."""

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given

from shopfeed.errors import Invalid
from shopfeed.events import Event, UserId
from shopfeed.events.wire import from_wire, to_wire
from tests.events.events import NOON, a_click, events

ASHA = UserId("asha")
CLICK = {"id": "e1", "kind": "click", "at": "2026-05-01T12:00:00Z", "product_id": "B1"}


@given(events())
def test_an_event_survives_the_way_to_json_and_back(event: Event):
    there = json.dumps(to_wire(event))

    assert from_wire(json.loads(there), user_id=event.user_id, received_at=event.at) == event


def test_the_wire_form_has_what_the_event_has_and_not_its_user():
    assert to_wire(a_click()) == CLICK


@pytest.mark.parametrize("at", ["2026-05-01T12:00:01Z", "2026-05-01T17:30:01+05:30", "9999-12-31T23:59:59Z"])
def test_a_clock_that_runs_ahead_is_set_back(at: str):
    event = from_wire({**CLICK, "at": at}, user_id=ASHA, received_at=NOON)

    assert event.at == NOON


def test_a_clock_that_runs_behind_is_believed():
    event = from_wire({**CLICK, "at": "2026-05-01T10:30:00-01:00"}, user_id=ASHA, received_at=NOON)

    assert event.at == NOON - timedelta(minutes=30)


def test_a_time_without_a_zone_is_utc():
    event = from_wire({**CLICK, "at": "2026-05-01T11:59:00"}, user_id=ASHA, received_at=NOON)

    assert event.at == NOON - timedelta(minutes=1)


def test_an_event_without_a_time_happened_just_now():
    wire = {field: CLICK[field] for field in ("id", "kind", "product_id")}

    assert from_wire(wire, user_id=ASHA, received_at=NOON).at == NOON


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"id": None}, "needs a 'id'"),
        ({"id": 1}, "'id' is a text"),
        ({"kind": None}, "needs a 'kind'"),
        ({"kind": "glance"}, "'kind' is one of search, .*, not 'glance'"),
        ({"reason": "ugly"}, "'reason' is one of not_for_me, .*, not 'ugly'"),
        ({"at": 1_700_000_000}, "ISO 8601"),
        ({"at": "noon"}, "ISO 8601"),
        ({"at": "1969-12-31T23:59:59Z"}, "lies between 1970 and 9998"),
        ({"at": "0001-01-01T00:00:00+10:00"}, "ISO 8601"),
        ({"position": 1.5}, "'position' is a whole number"),
        ({"position": True}, "'position' is a whole number"),
        ({"value": "2"}, "'value' is a number"),
        ({"value": 10**400}, "'value' is a number"),
        ({"product_id": 7}, "'product_id' is a text"),
        ({"user_id": "ben"}, "no field 'user_id'"),
        ({"product_id": None}, "needs a product_id"),
    ],
)
def test_what_cannot_be_used_is_named(changes: dict[str, Any], message: str):
    with pytest.raises(Invalid, match=message):
        from_wire({**CLICK, **changes}, user_id=ASHA, received_at=NOON)
