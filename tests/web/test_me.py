"""What a person keeps, what is known of them, and how they take it back."""

from flask.testing import FlaskClient

from tests.web.conftest import SERVER, Clock


def tell(client: FlaskClient, clock: Clock, *told: tuple[str, str, str, float | None]) -> None:
    """Events as ``(id, kind, product_id, value)``, a second apart."""
    events = []
    for event_id, kind, product_id, value in told:
        clock.pass_by(seconds=1)
        events.append(
            {"id": event_id, "kind": kind, "at": clock().isoformat(), "product_id": product_id, "value": value}
        )
    client.post("/events", json={"events": events})


def test_saved_is_what_was_not_unsaved_since(browser: FlaskClient, clock: Clock):
    tell(
        browser,
        clock,
        ("1", "save", "tent-Asha", None),
        ("2", "save", "shoe-Asha", None),
        ("3", "unsave", "tent-Asha", None),
    )

    saved = browser.get("/me/saved").get_json()

    assert [product["id"] for product in saved["products"]] == ["shoe-Asha"]
    assert browser.get("/me").get_json()["saved_count"] == 1


def test_the_cart_adds_up(browser: FlaskClient, clock: Clock):
    tell(
        browser,
        clock,
        ("1", "cart", "speaker-Asha", 1),
        ("2", "cart", "speaker-Asha", 2),
        ("3", "cart", "puzzle-Asha", 1),
        ("4", "uncart", "puzzle-Asha", None),
    )

    cart = browser.get("/me/cart").get_json()

    assert [(line["product"]["id"], line["quantity"]) for line in cart["lines"]] == [("speaker-Asha", 3)]
    assert cart["totals"] == [{"amount_minor": 600_000, "currency": "INR"}]  # 3 x 2,000 rupees in paise


def test_what_was_bought_leaves_the_cart(browser: FlaskClient, clock: Clock):
    tell(browser, clock, ("1", "cart", "speaker-Asha", 1), ("2", "purchase", "speaker-Asha", 1))

    assert browser.get("/me/cart").get_json()["lines"] == []


def test_ones_data_is_told_in_plain_words(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "silk saree"})
    tell(browser, clock, ("1", "dismissal", "tent-Asha", None))

    data = browser.get("/me/data").get_json()

    assert [event["text"] for event in data["events"]] == [
        "You waved away Asha Camping Tent trekking outdoor waterproof 32",
        "You searched “silk saree”",
    ]
    assert data["interests"][0]["label"] == "You searched “silk saree”"
    assert [event["id"] for event in data["silenced"]] == ["1"]


def test_everything_can_be_forgotten(browser: FlaskClient):
    browser.post("/search", json={"query": "silk saree"})

    forgotten = browser.delete("/me/data").get_json()

    assert forgotten == {"forgotten": 1}
    assert browser.get("/me/data").get_json()["events"] == []


def test_the_export_is_a_file(browser: FlaskClient):
    assert "attachment" in browser.get("/me/export").headers["Content-Disposition"]


def test_an_unknown_persona_is_a_404(browser: FlaskClient):
    assert browser.put("/me/persona", json={"persona_id": "nobody"}).status_code == 404


def test_who_signs_in_takes_the_visitors_past_along(browser: FlaskClient):
    browser.post("/search", json={"query": "silk saree"})
    visitor_id = browser.get("/me").get_json()["user_id"]

    merged = browser.post("/users/asha/merge", json={"visitor_id": visitor_id}, headers=SERVER)
    again = browser.post("/users/asha/merge", json={"visitor_id": visitor_id}, headers=SERVER)

    assert (merged.get_json(), again.get_json()) == ({"moved": 1}, {"moved": 0})
    products = browser.get("/recommend/asha", headers=SERVER).get_json()["products"]
    assert {product["id"].split("-")[0] for product in products} == {"saree"}
    assert browser.get("/recommend/me").get_json()["products"][0]["reason"]["kind"] == "popular"


def test_a_browser_may_not_take_anothers_past(browser: FlaskClient):
    refused = browser.post("/users/asha/merge", json={"visitor_id": "v-1"})

    assert refused.status_code == 403
