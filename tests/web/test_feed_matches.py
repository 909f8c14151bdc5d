"""Operators approve and reject what matches a video by itself."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import SERVER

TENT_TALK = {"id": "t", "caption": "My Camping Tent trekking outdoor waterproof", "creator": "ridge"}
BEFORE = [{"id": f"v{number}", "caption": "night sky", "duration_s": 10.0} for number in range(5)]


def judge(app: Flask, video_id: str, product_id: str, state: str) -> None:
    body = {"video_id": video_id, "product_id": product_id, "state": state}
    answer = app.test_client().post("/matches", json=body, headers=SERVER)
    assert answer.status_code == 200, answer.get_json()


def listed(app: Flask, **query: str) -> list[dict]:
    return app.test_client().get("/matches", query_string=query, headers=SERVER).get_json()["matches"]


def from_tent_talk(client: FlaskClient, **fields: object) -> list[str]:
    """The products of the card after the video about a tent, none where no card comes."""
    body = {"videos": [*BEFORE, {**TENT_TALK, **fields}, {"id": "u", "caption": "sky"}]}
    cards = client.post("/placements", json=body).get_json()["cards"]
    return [product["id"] for card in cards if card["card"] == "from_video" for product in card["products"]]


def test_the_queue_has_what_matches_a_video_nearest_first(app: Flask):
    pending = listed(app, video_id="tent-0")

    assert pending
    assert {each["product_id"].split("-")[0] for each in pending} == {"tent"}
    assert [each["cosine"] for each in pending] == sorted((each["cosine"] for each in pending), reverse=True)
    assert {each["state"] for each in pending} == {"pending"}


def test_no_video_that_is_unsuitable_for_commerce_is_in_the_queue(app: Flask):
    assert not [each for each in listed(app, limit="1000") if each["video_id"].startswith("quiet")]


def test_a_verdict_takes_a_match_out_of_the_queue_and_may_be_taken_back(app: Flask):
    product_id = listed(app, video_id="tent-0")[0]["product_id"]

    judge(app, "tent-0", product_id, "rejected")
    rejected, left = listed(app, state="rejected"), listed(app, video_id="tent-0")
    judge(app, "tent-0", product_id, "pending")

    assert [(each["video_id"], each["product_id"]) for each in rejected] == [("tent-0", product_id)]
    assert product_id not in {each["product_id"] for each in left}
    assert listed(app, video_id="tent-0")[0]["product_id"] == product_id


def test_what_was_rejected_never_comes_from_that_video(app: Flask, browser: FlaskClient):
    first = from_tent_talk(browser)
    judge(app, "t", first[0], "rejected")

    again = from_tent_talk(app.test_client())

    assert len(first) == len(again) == 3
    assert first[0] not in again


def test_a_rejection_holds_against_the_creators_pin_too(app: Flask, browser: FlaskClient):
    judge(app, "t", "kettle-Borin", "rejected")

    assert "kettle-Borin" not in from_tent_talk(browser, product_ids=["kettle-Borin"])


def test_a_rejection_says_nothing_of_other_videos(app: Flask, browser: FlaskClient):
    first = from_tent_talk(browser)
    judge(app, "another", first[0], "rejected")

    assert first[0] in from_tent_talk(app.test_client())


def test_what_was_approved_comes_before_what_only_matches(app: Flask, browser: FlaskClient):
    judge(app, "t", "kettle-Borin", "approved")

    shown = from_tent_talk(browser)

    assert shown[0] == "kettle-Borin"
    assert {each.split("-")[0] for each in shown[1:]} == {"tent"}


def test_what_the_creator_pinned_comes_before_what_was_approved(app: Flask, browser: FlaskClient):
    judge(app, "t", "kettle-Borin", "approved")

    assert from_tent_talk(browser, product_ids=["puzzle-Asha"])[:2] == ["puzzle-Asha", "kettle-Borin"]


def test_a_verdict_counts_at_once_in_another_worker_and_after_a_restart(make_app: Callable[..., Flask]):
    one, other = make_app(), make_app()
    first = from_tent_talk(other.test_client())
    judge(one, "t", first[0], "rejected")

    assert first[0] not in from_tent_talk(other.test_client())
    assert first[0] not in from_tent_talk(make_app().test_client())


def test_the_queue_is_for_operators(browser: FlaskClient):
    body = {"video_id": "t", "product_id": "tent-Asha", "state": "rejected"}

    assert browser.get("/matches").status_code == 403
    assert browser.post("/matches", json=body).status_code == 403


@pytest.mark.parametrize(
    ("changes", "status", "said"),
    [
        ({"product_id": "nothing-here"}, 404, "nothing-here"),
        ({"state": "perhaps"}, 422, "state"),
        ({"video_id": ""}, 422, "video_id"),
        ({"verdict": "approved"}, 422, "verdict"),
    ],
)
def test_a_verdict_that_cannot_be_names_what_is_wrong(app: Flask, changes: dict[str, str], status: int, said: str):
    body = {"video_id": "t", "product_id": "tent-Asha", "state": "approved", **changes}

    answer = app.test_client().post("/matches", json=body, headers=SERVER)

    assert answer.status_code == status
    assert said in answer.get_json()["detail"]
