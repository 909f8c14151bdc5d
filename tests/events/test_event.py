"""What an event refuses to be."""

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.events import EventKind, SlateId
from shopfeed.videos import VideoId
from tests.events.events import a_click

PRODUCT, VIDEO, SLATE = ProductId("B1"), VideoId("v1"), SlateId("s1")


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": EventKind.SEARCH, "product_id": None, "query": "tea"},
        {"kind": EventKind.WATCH, "product_id": None, "video_id": VIDEO},
        {"kind": EventKind.IMPRESSION, "product_id": None, "video_id": VIDEO},
        {"kind": EventKind.IMPRESSION, "product_id": None, "slate_id": SLATE},
        {"kind": EventKind.DISMISSAL, "product_id": None, "slate_id": SLATE},
        {"kind": EventKind.SAVE, "product_id": PRODUCT},
        {"kind": EventKind.PURCHASE, "product_id": PRODUCT, "value": 2},
    ],
)
def test_these_are_events(fields: dict[str, Any]):
    assert a_click(**fields).kind is fields["kind"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"event_id": ""}, "1 to 64"),
        ({"event_id": "x" * 65}, "1 to 64"),
        ({"event_id": "a\nb"}, "printable"),
        ({"user_id": ""}, "1 to 128"),
        ({"at": datetime(2026, 5, 1)}, "time zone"),
        ({"at": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=10)))}, "lies between 1970 and 9998"),
        ({"product_id": None}, "a click needs a product_id"),
        ({"video_id": VIDEO}, "a click has no video"),
        ({"kind": EventKind.WATCH}, "a watch has no product"),
        ({"kind": EventKind.WATCH, "product_id": None}, "a watch needs a video_id"),
        ({"kind": EventKind.CLICK, "product_id": None, "slate_id": SLATE}, "a click needs a product_id"),
        ({"kind": EventKind.SEARCH, "product_id": None}, "needs a query"),
        ({"kind": EventKind.SEARCH, "product_id": None, "query": "  "}, "needs a query"),
        ({"query": "x" * 501}, "at most 500"),
        ({"query": "\ud800"}, "not Unicode"),
        ({"position": -1}, "a position lies between"),
        ({"position": 2**70}, "a position lies between"),
        ({"value": -0.5}, "a value lies between"),
        ({"value": float("nan")}, "a value lies between"),
        ({"value": float("inf")}, "a value lies between"),
    ],
)
def test_what_cannot_be_an_event_is_refused_by_name(fields: dict[str, Any], message: str):
    with pytest.raises(Invalid, match=message):
        a_click(**fields)
