"""Sign-in with Firebase Auth ID tokens: a signed-in user acts for their own uid only, and it is off by default."""

import base64
import json
import time

import pytest
from flask import Flask

from shopfeed.web.access import EXTENSION
from tests.web.conftest import SERVER

PROJECT = "demo-sign-in"


def token(uid: str, *, project: str = PROJECT) -> str:
    """What the Auth emulator gives: an unsigned token, which the Admin SDK takes only where the emulator is set."""
    now = int(time.time())
    claims = {
        "iss": f"https://securetoken.google.com/{project}",
        "aud": project,
        "sub": uid,
        "user_id": uid,
        "auth_time": now - 7_200,
        "iat": now - 7_200,
        "exp": now + 3_600,
    }
    parts = ({"alg": "none", "typ": "JWT"}, claims)
    coded = (base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)
    return ".".join((*coded, ""))


def bearing(given: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {given}"}


@pytest.fixture
def app(make_app, monkeypatch: pytest.MonkeyPatch) -> Flask:
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:1")  # nothing is asked of it
    return make_app(firebase_auth_project=PROJECT)


def test_who_signed_in_acts_for_their_own_uid(app: Flask):
    browser = app.test_client()
    asha = bearing(token("asha"))

    browser.post("/search", json={"query": "camping tent"}, headers=asha)

    assert browser.get("/me", headers=asha).get_json()["user_id"] == "asha"
    assert browser.get("/recommend/asha", headers=asha).status_code == 200
    assert browser.get("/recommend/me", headers=asha).status_code == 200
    events = browser.get("/me/export", headers=asha).get_json()["events"]
    assert [event["query"] for event in events] == ["camping tent"]


@pytest.mark.parametrize("path", ["/recommend/ben", "/feed/ben"])
def test_who_signed_in_may_not_act_for_another(app: Flask, path: str):
    assert app.test_client().get(path, headers=bearing(token("asha"))).status_code == 403


@pytest.mark.parametrize("wrong", [token("asha", project="demo-other"), "guessed", "a.b.c"])
@pytest.mark.parametrize("path", ["/recommend/me", "/me", "/me/export"])
def test_a_token_that_is_not_genuine_is_refused(app: Flask, path: str, wrong: str):
    assert app.test_client().get(path, headers=bearing(wrong)).status_code == 403


def test_an_unsigned_token_is_refused_where_there_is_no_emulator(make_app):
    answer = make_app(firebase_auth_project=PROJECT).test_client().get("/me", headers=bearing(token("asha")))

    assert answer.status_code == 403


def test_the_key_of_servers_and_visitors_without_a_token_go_on_as_before(app: Flask):
    browser = app.test_client()

    assert browser.get("/recommend/anybody", headers=SERVER).status_code == 200
    assert browser.get("/me").get_json()["user_id"].startswith("v-")
    assert browser.get("/recommend/asha").status_code == 403


def test_who_signed_in_goes_on_as_no_sample_person(app: Flask):
    answer = app.test_client().put("/me/persona", json={"persona_id": None}, headers=bearing(token("asha")))

    assert answer.status_code == 403


def test_a_signed_in_user_is_no_operator(app: Flask):
    assert app.test_client().get("/products", headers=bearing(token("asha"))).status_code == 403


def test_nobody_signs_in_by_default(make_app):
    app = make_app()

    assert app.extensions[EXTENSION].sign_in is None
    assert app.test_client().get("/recommend/me", headers=bearing(token("asha"))).status_code == 403
