"""The catalogue changes while it is served."""

import time
from collections.abc import Callable
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import SERVER

SPEAKER = "speaker-Asha"


def look(app: Flask) -> None:
    """What the background does four times a second."""
    app.extensions["shopfeed"].living.refresh()


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


DRONE = {
    "id": "drone-1",
    "name": "Zyntho Quadrocopter Drone with camera",
    "brand": "Zyntho",
    "category": ["Toys", "Drones"],
    "price": rupees(4_999),
    "rating": 4.5,
    "ratings_count": 900,
    "added_at": "2026-11-01T00:00:00Z",
}


def post(browser: FlaskClient, *products: dict[str, object]):
    return browser.post("/products", json={"products": list(products)}, headers=SERVER).get_json()


def search(browser: FlaskClient, query: str) -> list[str]:
    products = browser.post("/search", json={"query": query, "limit": 50}).get_json()["products"]
    return [product["id"] for product in products]


def test_a_new_product_is_searched_suggested_and_recommended_after_a_look(app: Flask, browser: FlaskClient):
    before = search(browser, "zyntho drone")

    post(browser, DRONE)
    look(app)

    assert "drone-1" not in before
    assert search(browser, "zyntho drone")[0] == "drone-1"
    assert "drone-1" in {each.get("product_id") for each in browser.get("/suggest?q=quadro").get_json()["suggestions"]}
    assert "drone-1" in recommended(browser)  # it was searched for
    assert browser.get("/product/drone-1/related").status_code == 200
    assert browser.get("/readyz").get_json()["products"] == 49


def test_a_new_product_is_found_by_every_worker_and_by_one_that_starts_later(make_app: Callable[..., Flask]):
    one, other = make_app(), make_app()
    post(one.test_client(), DRONE)
    look(one)

    look(other)
    later = make_app()

    assert search(other.test_client(), "zyntho drone")[0] == "drone-1"
    assert search(later.test_client(), "zyntho drone")[0] == "drone-1"


def test_a_text_is_encoded_once_by_whoever_is_first(make_app: Callable[..., Flask]):
    one, other = make_app(), make_app()
    post(one.test_client(), DRONE)

    look(one)
    look(other)
    post(one.test_client(), {**DRONE, "price": rupees(3_999), "image": "https://example.org/drone.webp"})
    look(one)

    encoded = [app.extensions["shopfeed"].current.get().living.encoded for app in (one, other)]
    assert encoded == [1, 0]
    assert found_price(one, "zyntho drone") == rupees(3_999)


def found_price(app: Flask, query: str) -> object:
    return app.test_client().post("/search", json={"query": query}).get_json()["products"][0]["price"]


def test_new_words_take_the_place_of_the_old_ones(app: Flask, browser: FlaskClient):
    product = browser.get(f"/product/{SPEAKER}").get_json()
    renamed = {key: product[key] for key in ("id", "brand", "price", "rating", "ratings_count")}
    words = {"name": "Theremin Xylophone for beginners", "category": ["Music", "Xylophones"]}

    post(browser, {**renamed, **words})
    look(app)

    assert found(browser).get(SPEAKER, words)["name"] == words["name"]
    assert search(browser, "theremin xylophone")[0] == SPEAKER
    assert search(browser, "theremin xylophone").count(SPEAKER) == 1


def test_an_added_product_can_be_repriced_sold_out_and_deleted(app: Flask, browser: FlaskClient):
    post(browser, DRONE)
    look(app)

    patch(browser, "drone-1", price=rupees(1_234))
    look(app)
    repriced = found_price(app, "zyntho drone")
    patch(browser, "drone-1", is_sold_out=True)
    look(app)
    while_sold_out = search(browser, "zyntho drone")
    patch(browser, "drone-1", is_sold_out=False)
    look(app)
    back = search(browser, "zyntho drone")
    browser.delete("/product/drone-1", headers=SERVER)
    look(app)

    assert repriced == rupees(1_234)
    assert "drone-1" not in while_sold_out
    assert back[0] == "drone-1"
    assert "drone-1" not in search(browser, "zyntho drone")
    assert "drone-1" not in recommended(browser)


def test_facets_know_new_brands_and_shelves(app: Flask, browser: FlaskClient):
    post(browser, DRONE)
    look(app)

    body = {"query": "drone", "filters": {"brand": ["Zyntho"], "category": ["Toys > Drones"]}}
    answer = browser.post("/search", json=body).get_json()

    assert [product["id"] for product in answer["products"]] == ["drone-1"]


def test_it_shows_within_a_second_in_a_serving_process(app: Flask, browser: FlaskClient):
    services = app.extensions["shopfeed"]
    services.living.watch()

    post(browser, DRONE)

    deadline = time.monotonic() + 1
    while "drone-1" not in search(browser, "zyntho drone") and time.monotonic() < deadline:
        pass
    assert "drone-1" in search(browser, "zyntho drone")
