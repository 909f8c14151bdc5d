"""One video over the API, as a shared address asks for it."""

from flask.testing import FlaskClient


def test_a_video_of_the_feed_can_be_asked_for_by_its_id(browser: FlaskClient):
    item = next(item for item in browser.get("/feed/me").get_json()["items"] if item["kind"] == "video")

    assert browser.get(f"/video/{item['video']['id']}").get_json() == item["video"]


def test_a_video_that_does_not_exist_is_a_problem_and_no_page(browser: FlaskClient):
    answer = browser.get("/video/there-is-none")

    assert answer.status_code == 404
    assert "there-is-none" in answer.get_json()["detail"]
