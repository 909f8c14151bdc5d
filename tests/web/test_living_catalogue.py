"""The catalogue changes while it is served."""

from collections.abc import Callable
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import SERVER

SPEAKER = "speaker-Asha"


def look(app: Flask) -> None:
    """What the background does four times a second."""
    app.extensions["shopfeed"].current.get().living.refresh()


def found(browser: FlaskClient) -> dict[str, dict[str, Any]]:
    """The speakers that a search finds, by id."""
    products = browser.post("/search", json={"query": "bluetooth speaker", "limit": 50}).get_json()["products"]
    return {product["id"]: product for product in products}


def recommended(browser: FlaskClient) -> set[str]:
    return {product["id"] for product in browser.get("/recommend/me?limit=20").get_json()["products"]}


def patch(browser: FlaskClient, product_id: str = SPEAKER, **changes: object):
    return browser.patch(f"/product/{product_id}", json=changes, headers=SERVER)


def rupees(amount: int) -> dict[str, object]:
    return {"amount_minor": amount * 100, "currency": "INR"}


def test_a_new_price_is_in_the_product_at_once_and_in_the_search_after_a_look(app: Flask, browser: FlaskClient):
    before = found(browser)[SPEAKER]["price"]

    answer = patch(browser, price=rupees(777))
    look(app)

    assert answer.status_code == 200
    assert [price["amount_minor"] for price in answer.get_json()["price_history"]] == [before["amount_minor"], 77_700]
    assert browser.get(f"/product/{SPEAKER}").get_json()["price"] == rupees(777)
    assert found(browser)[SPEAKER]["price"] == rupees(777)


def test_a_new_price_counts_in_what_a_search_allows(app: Flask, browser: FlaskClient):
    patch(browser, price=rupees(99))
    look(app)

    answer = browser.post("/search", json={"query": "bluetooth speaker under 100 rupees"}).get_json()

    assert [product["id"] for product in answer["products"]] == [SPEAKER]


def test_what_is_sold_out_disappears_and_comes_back(app: Flask, browser: FlaskClient):
    patch(browser, is_sold_out=True)
    look(app)
    gone = SPEAKER not in found(browser) and SPEAKER not in recommended(browser)

    patch(browser, is_sold_out=False)
    look(app)

    assert gone
    assert SPEAKER in found(browser)


def test_what_is_deleted_is_nowhere(app: Flask, browser: FlaskClient):
    answer = browser.delete(f"/product/{SPEAKER}", headers=SERVER)
    look(app)

    assert answer.status_code == 204
    assert browser.get(f"/product/{SPEAKER}").status_code == 404
    assert SPEAKER not in found(browser)
    assert SPEAKER not in recommended(browser)
    assert SPEAKER not in {each.get("product_id") for each in browser.get("/suggest?q=asha").get_json()["suggestions"]}
    assert browser.delete(f"/product/{SPEAKER}", headers=SERVER).status_code == 404


def test_every_worker_and_one_that_starts_later_sees_a_change(make_app: Callable[..., Flask]):
    one, other = make_app(), make_app()
    patch(one.test_client(), price=rupees(777))

    look(other)
    later = make_app()

    assert found(other.test_client())[SPEAKER]["price"] == rupees(777)
    assert found(later.test_client())[SPEAKER]["price"] == rupees(777)


def test_a_change_of_an_older_revision_is_refused_with_the_way_out(browser: FlaskClient):
    first = browser.get(f"/product/{SPEAKER}")
    patch(browser, price=rupees(777), revision=first.get_json()["revision"])

    by_field = patch(browser, price=rupees(1), revision=first.get_json()["revision"])
    by_header = browser.delete(f"/product/{SPEAKER}", headers={**SERVER, "If-Match": first.headers["ETag"]})

    assert (by_field.status_code, by_header.status_code) == (412, 412)
    assert f"GET /product/{SPEAKER}" in by_field.get_json()["detail"]
    assert browser.get(f"/product/{SPEAKER}").get_json()["price"] == rupees(777)


def test_a_batch_is_reported_as_an_import_and_refused_rows_say_why(browser: FlaskClient):
    lamp = {"id": "lamp-1", "name": "Desk Lamp", "category": ["Home", "Lamps"]}

    body = {"products": [lamp, lamp, {"id": "lamp-2"}]}
    report = browser.post("/products", json=body, headers=SERVER).get_json()

    refused = report.pop("refused")
    assert report == {"rows_read": 3, "new": 1, "changed": 0, "unchanged": 0, "merged": 1, "rows_refused": 1}
    assert (refused[0]["position"], "'name' is missing" in refused[0]["detail"]) == (2, True)
    assert browser.get("/product/lamp-1").get_json()["name"] == "Desk Lamp"


def test_only_an_operator_may_change_the_catalogue(browser: FlaskClient):
    lamp = {"id": "lamp-1", "name": "Desk Lamp", "category": ["Home", "Lamps"]}

    assert browser.post("/products", json={"products": [lamp]}).status_code == 403
    assert browser.patch(f"/product/{SPEAKER}", json={"is_sold_out": True}).status_code == 403
    assert browser.delete(f"/product/{SPEAKER}").status_code == 403


def test_a_patch_without_sense_changes_nothing(browser: FlaskClient):
    assert patch(browser, is_sold_out=None).status_code == 400
    assert patch(browser, price={"amount_minor": -1, "currency": "INR"}).status_code == 422
    assert patch(browser, "nowhere", price=rupees(1)).status_code == 404
