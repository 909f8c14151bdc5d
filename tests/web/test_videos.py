"""One video over the API, as a shared address asks for it."""

from flask.testing import FlaskClient

from tests.web.conftest import Clock


def test_every_video_of_the_feed_is_the_same_when_asked_for_by_its_id(browser: FlaskClient):
    videos = [item["video"] for item in browser.get("/feed/me").get_json()["items"] if item["kind"] == "video"]

    assert videos
    for video in videos:
        assert browser.get(f"/video/{video['id']}").get_json() == video


def test_a_link_to_a_shop_that_has_too_little_is_shown_nowhere(browser: FlaskClient, clock: Clock):
    assert browser.get("/video/puzzle-0").get_json()["anchor"] is None
    assert browser.get("/video/speaker-0").get_json()["anchor"] is not None

    save = {"id": "s1", "kind": "save", "at": clock().isoformat(), "video_id": "puzzle-0"}
    browser.post("/events", json={"events": [save]})
    (kept,) = browser.get("/me/saved").get_json()["videos"]
    assert kept["anchor"] is None


def test_a_video_that_does_not_exist_is_a_problem_and_no_page(browser: FlaskClient):
    answer = browser.get("/video/there-is-none")

    assert answer.status_code == 404
    assert "there-is-none" in answer.get_json()["detail"]
