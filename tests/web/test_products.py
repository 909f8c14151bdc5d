"""Products over the API: one with what it has cost."""

from flask.testing import FlaskClient


def test_a_product_comes_with_what_it_has_cost(browser: FlaskClient):
    found = browser.post("/search", json={"query": "speaker"}).get_json()["products"][0]

    product = browser.get(f"/product/{found['id']}").get_json()

    assert product["name"] == found["name"]
    assert [{key: price[key] for key in ("amount_minor", "currency")} for price in product["price_history"]] == [
        found["price"]
    ]
    assert product["price_history"][0]["since"].endswith("Z")
