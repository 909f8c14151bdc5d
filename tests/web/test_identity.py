"""A browser acts for itself only; a server with the key acts for anybody it names."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import SERVER


@pytest.mark.parametrize("path", ["/recommend/somebody", "/feed/somebody"])
def test_a_browser_may_not_act_for_another(browser: FlaskClient, path: str):
    answer = browser.get(path)

    assert answer.status_code == 403
    assert answer.mimetype == "application/problem+json"
    assert "'me'" in answer.get_json()["detail"]


def test_a_wrong_key_is_refused_even_for_oneself(browser: FlaskClient):
    answer = browser.get("/recommend/me", headers={"Authorization": "Bearer guessed"})

    assert answer.status_code == 403


def test_a_server_has_no_me(browser: FlaskClient):
    answer = browser.get("/recommend/me", headers=SERVER)

    assert answer.status_code == 400
    assert "name the user" in answer.get_json()["detail"]


def test_without_a_key_in_the_settings_no_server_may_act(make_app):
    client = make_app(api_key=None).test_client()

    assert client.get("/recommend/user-7", headers=SERVER).status_code == 403


def test_the_visitor_cookie_is_signed_and_out_of_reach_of_scripts(browser: FlaskClient):
    cookie = browser.get("/me").headers["Set-Cookie"]

    assert cookie.startswith("shopfeed_visitor=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_a_forged_cookie_makes_a_new_visitor(app: Flask, browser: FlaskClient):
    own = browser.get("/me").get_json()["user_id"]
    forger = app.test_client()
    forger.set_cookie("shopfeed_visitor", own)

    assert forger.get("/me").get_json()["user_id"] != own


def test_batches_of_the_catalogue_are_for_operators(browser: FlaskClient):
    assert browser.get("/products").status_code == 403


def test_an_operator_walks_the_catalogue_in_batches_with_embeddings(browser: FlaskClient):
    query = {"limit": 20, "embeddings": "true"}
    first = browser.get("/products", query_string=query, headers=SERVER).get_json()
    second = browser.get("/products", query_string={**query, "cursor": first["next_cursor"]}, headers=SERVER).get_json()
    third = browser.get("/products", query_string={**query, "cursor": second["next_cursor"]}, headers=SERVER).get_json()

    ids = [product["id"] for page in (first, second, third) for product in page["products"]]
    assert len(ids) == len(set(ids)) == 48
    assert third["next_cursor"] is None
    assert len(first["embeddings"]) == 20
    assert all(first["embeddings"])


def test_the_page_itself_makes_the_visitor(browser: FlaskClient):
    browser.get("/").close()

    assert browser.get_cookie("shopfeed_visitor") is not None


def test_an_answer_that_changes_nothing_sets_no_cookie(browser: FlaskClient):
    browser.get("/me")

    assert "Set-Cookie" not in browser.get("/me").headers
