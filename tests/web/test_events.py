"""Events are taken whole or not at all, and once."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import SERVER, Clock


def click(event_id: str, clock: Clock, **fields: object) -> dict:
    return {"id": event_id, "kind": "click", "at": clock().isoformat(), "product_id": "tent-Asha", **fields}


def test_a_batch_that_is_sent_again_counts_once(browser: FlaskClient, clock: Clock):
    batch = {"events": [click("e1", clock), click("e2", clock)]}

    first, second = (browser.post("/events", json=batch) for _ in range(2))

    assert first.status_code == 202
    assert first.get_json() == {"accepted": 2, "duplicates": 0, "declined": 0}
    assert second.get_json() == {"accepted": 0, "duplicates": 2, "declined": 0}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"kind": "levitate"}, "kind"),
        ({"at": "yesterday"}, "at"),
        ({"product_id": None}, "needs a product_id"),
        ({"surprise": 1}, "surprise"),
        ({"position": -1}, "position"),
    ],
)
def test_a_batch_with_one_bad_event_is_refused_whole(
    browser: FlaskClient, clock: Clock, changes: dict[str, object], told: str
):
    answer = browser.post("/events", json={"events": [click("e1", clock), click("e2", clock, **changes)]})

    assert answer.status_code in (400, 422)
    assert told in answer.get_json()["detail"]
    assert browser.get("/me/data").get_json()["events"] == []


def test_a_clock_that_is_ahead_is_set_back(browser: FlaskClient, clock: Clock):
    browser.post("/events", json={"events": [click("e1", clock, at="2099-01-01T00:00:00Z")]})

    kept = browser.get("/me/data").get_json()["events"][0]

    assert kept["at"].startswith("2026-11-02")


def test_without_consent_only_what_is_done_on_purpose_is_kept(browser: FlaskClient, clock: Clock):
    browser.put("/me/preferences", json={"has_consented": False})
    saved = click("e2", clock, kind="save")

    answer = browser.post("/events", json={"events": [click("e1", clock), saved]}).get_json()

    assert answer == {"accepted": 1, "duplicates": 0, "declined": 1}
    assert [event["kind"] for event in browser.get("/me/data").get_json()["events"]] == ["save"]


def test_a_click_on_nothing_is_a_404_that_names_it(browser: FlaskClient):
    answer = browser.post("/click", json={"product_id": "gone"})

    assert answer.status_code == 404
    assert "'gone'" in answer.get_json()["detail"]


def test_many_at_once_are_all_kept(app: Flask, clock: Clock):
    def send(number: int) -> int:
        batch = {"user_id": "busy", "events": [click(f"e{number}", clock)]}
        return app.test_client().post("/events", json=batch, headers=SERVER).get_json()["accepted"]

    with ThreadPoolExecutor(8) as pool:
        accepted = sum(pool.map(send, range(40)))

    assert accepted == 40
