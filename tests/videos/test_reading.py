"""Videos from their file."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid, InvalidSource
from shopfeed.videos import read_videos
from shopfeed.videos.wire import from_wire, to_wire
from tests.videos.videos import a_video

WIRE = {
    "id": "v1",
    "creator": {"handle": "desk.days", "name": "Desk Days"},
    "caption": "My desk, tidied",
    "hashtags": ["desksetup"],
    "topics": ["desk setup"],
    "duration_s": 6.0,
    "width": 540,
    "height": 960,
    "src": "/media/v1.mp4",
    "poster": "/media/v1.webp",
    "likes": 1_234,
    "published_at": "2026-05-01T12:00:00Z",
    "is_commerce_suitable": True,
    "anchor": {"label": "Shop desk setup", "query": "laptop stand"},
    "product_ids": [],
}


def test_the_wire_form_is_the_one_that_is_documented():
    assert to_wire(a_video("v1")) == WIRE
    assert from_wire(WIRE) == a_video("v1")


def test_what_may_be_left_out_has_a_default():
    wire = {field: WIRE[field] for field in WIRE if field not in ("is_commerce_suitable", "anchor", "product_ids")}

    assert from_wire(wire) == a_video("v1", anchor=None)


def test_pinned_products_and_other_videos_survive_the_way_there_and_back():
    video = a_video("v1", anchor=None, product_ids=(ProductId("B1"), ProductId("B2")), is_commerce_suitable=False)

    assert from_wire(json.loads(json.dumps(to_wire(video)))) == video


def test_a_file_is_read_in_its_order_without_its_empty_lines(tmp_path: Path):
    path = tmp_path / "videos.jsonl"
    path.write_text("\ufeff" + json.dumps({**WIRE, "id": "v2"}) + "\n\n" + json.dumps(WIRE) + "\n", encoding="utf-8")

    assert read_videos(path) == (from_wire({**WIRE, "id": "v2"}), a_video("v1"))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", r"videos\.jsonl:2: not JSON"),
        ("[]", r"videos\.jsonl:2: not a JSON object"),
        ("[" * 100_000, r"videos\.jsonl:2: not JSON"),
        (json.dumps(WIRE), r"videos\.jsonl:2: a video with id 'v1' came before"),
        (json.dumps({**WIRE, "id": "v2", "likes": "many"}), r"videos\.jsonl:2: 'likes' is a whole number, not 'many'"),
    ],
)
def test_the_first_line_that_is_no_video_is_named(tmp_path: Path, line: str, message: str):
    path = tmp_path / "videos.jsonl"
    path.write_text(json.dumps(WIRE) + "\n" + line)

    with pytest.raises(InvalidSource, match=message):
        read_videos(path)


def test_a_file_that_is_not_there_or_not_utf_8_is_said(tmp_path: Path):
    (tmp_path / "latin.jsonl").write_bytes(b"caf\xe9")

    with pytest.raises(InvalidSource, match=r"nowhere\.jsonl cannot be read: No such file"):
        read_videos(tmp_path / "nowhere.jsonl")
    with pytest.raises(InvalidSource, match=r"latin\.jsonl is not UTF-8: byte 0xe9 at 3"):
        read_videos(tmp_path / "latin.jsonl")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"id": None}, "'id' is a text"),
        ({"id": "v 1"}, "no spaces"),
        ({"creator": {"handle": "x"}}, "'creator' is an object of handle and name"),
        ({"anchor": "desk"}, "'anchor' is an object of label and query"),
        ({"hashtags": "desk"}, "'hashtags' is a list of texts"),
        ({"duration_s": 0}, "cannot be shown"),
        ({"duration_s": "6"}, "'duration_s' is a number"),
        ({"width": 540.5}, "'width' is a whole number"),
        ({"published_at": "today"}, "ISO 8601"),
        ({"is_commerce_suitable": "yes"}, "true or false"),
        ({"product_ids": [1]}, "'product_ids' is a list of texts"),
        ({"colour": "red"}, "unknown field 'colour'"),
    ],
)
def test_a_field_that_cannot_be_used_is_named(changes: dict[str, Any], message: str):
    with pytest.raises(Invalid, match=message):
        from_wire({**WIRE, **changes})


def test_a_time_needs_a_zone():
    with pytest.raises(Invalid, match="time zone"):
        a_video(published_at=datetime(2026, 5, 1))
