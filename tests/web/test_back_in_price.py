"""A price that came down since the person cared: the card says so, truly, in every process, and once."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import SERVER, Clock
from tests.web.test_feed import cards, pages
from tests.web.test_living_catalogue import look, patch, rupees

SPEAKER = "speaker-Asha"
"""₹2,000 in the small shop."""


def does(client: FlaskClient, clock: Clock, kind: str, product_id: str = SPEAKER, times: int = 1) -> None:
    events = [
        {"id": f"{kind}-{product_id}-{clock().timestamp()}-{i}", "kind": kind, "at": clock().isoformat(),
         "product_id": product_id}
        for i in range(times)
    ]  # fmt: skip
    assert client.post("/events", json={"events": events}).get_json()["accepted"] == times


def reprice(app: Flask, clock: Clock, amount: int, product_id: str = SPEAKER) -> None:
    """The store takes the time from the test's clock, as the events do."""
    app.extensions["shopfeed"].products._now = clock
    assert patch(app.test_client(), product_id, price=rupees(amount)).status_code == 200
    look(app)


def price_cards(client: FlaskClient) -> list[dict[str, Any]]:
    return [card for card in cards(pages(client, limit=12)) if card["card"] == "back_in_price"]


@pytest.fixture
def shop_of_today(app: Flask, clock: Clock) -> Flask:
    """The price was ₹2,200 first and came to ₹2,000 a month and more before today."""
    reprice(app, clock, 2_200)
    reprice(app, clock, 2_000)
    clock.pass_by(days=40)
    return app


@pytest.mark.parametrize(
    ("kind", "times", "said", "products"),
    [
        ("save", 1, "You saved it at ₹2,000; now ₹1,499", 3),
        ("cart", 1, "It is in your cart at ₹2,000; now ₹1,499", 1),  # who has one in the cart is offered no other
        ("click", 2, "You looked at it at ₹2,000; now ₹1,499", 3),
    ],
)
def test_what_the_person_cared_for_is_back_in_price(
    shop_of_today: Flask, clock: Clock, kind: str, times: int, said: str, products: int
):
    browser = shop_of_today.test_client()
    does(browser, clock, kind, times=times)
    clock.pass_by(hours=5)
    reprice(shop_of_today, clock, 1_499)
    clock.pass_by(hours=1)

    (card,) = price_cards(browser)

    assert card["reason"]["text"] == said
    assert card["reason"]["kind"] == "price_drop"
    assert card["products"][0]["id"] == SPEAKER
    assert card["products"][0]["price"] == rupees(1_499)
    assert {each["category"][1] for each in card["products"]} == {"Speakers"}
    assert len({each["id"] for each in card["products"]}) == products


def test_another_process_and_one_that_starts_later_know_it_too(make_app: Callable[..., Flask], clock: Clock):
    one, other = make_app(), make_app()
    reprice(one, clock, 2_200)
    reprice(one, clock, 2_000)
    clock.pass_by(days=40)
    server = {"user_id": "u", "events": [{"id": "s", "kind": "save", "at": clock().isoformat(), "product_id": SPEAKER}]}
    one.test_client().post("/events", json=server, headers=SERVER)
    clock.pass_by(hours=1)
    reprice(one, clock, 1_499)
    clock.pass_by(hours=1)

    look(other)
    seen = [
        [item["card"] for item in cards(app.test_client().get("/feed/u?limit=12", headers=SERVER).get_json()["items"])]
        for app in (other, make_app())
    ]

    assert [kinds[0] for kinds in seen] == ["back_in_price", "back_in_price"]


@pytest.mark.parametrize("since", ["click", "save", "purchase", "unsave", "dismissal"])
def test_who_has_seen_the_new_price_bought_it_or_let_it_go_is_not_told(shop_of_today: Flask, clock: Clock, since: str):
    browser = shop_of_today.test_client()
    does(browser, clock, "save")
    clock.pass_by(hours=5)
    reprice(shop_of_today, clock, 1_499)
    clock.pass_by(hours=1)
    does(browser, clock, since)
    clock.pass_by(hours=2)

    assert price_cards(browser) == []


@pytest.mark.parametrize(
    ("amounts", "hours"),
    [
        ((1_950,), 1),  # 2.5 % less
        ((2_600, 2_000), 1),  # raised first: back at what it was
        ((1_499,), 24 * 8),  # no news any more
        ((1_499, 1_990), 1),  # up again
    ],
)
def test_what_is_no_true_news_is_not_told(shop_of_today: Flask, clock: Clock, amounts: tuple[int, ...], hours: int):
    browser = shop_of_today.test_client()
    does(browser, clock, "save")
    for amount in amounts:
        clock.pass_by(hours=1)
        reprice(shop_of_today, clock, amount)
    clock.pass_by(hours=hours)

    assert price_cards(browser) == []


def test_a_price_that_was_never_higher_for_this_person_is_not_told(shop_of_today: Flask, clock: Clock):
    browser = shop_of_today.test_client()
    reprice(shop_of_today, clock, 1_499)
    clock.pass_by(hours=1)
    does(browser, clock, "save")
    clock.pass_by(hours=1)

    assert price_cards(browser) == []


def test_what_is_sold_out_is_not_told(shop_of_today: Flask, clock: Clock):
    browser = shop_of_today.test_client()
    does(browser, clock, "save")
    clock.pass_by(hours=1)
    reprice(shop_of_today, clock, 1_499)
    patch(browser, is_sold_out=True)
    look(shop_of_today)

    assert price_cards(browser) == []


def test_three_that_came_down_and_are_like_what_was_saved_are_a_card(shop_of_today: Flask, clock: Clock):
    browser = shop_of_today.test_client()
    does(browser, clock, "save")
    clock.pass_by(hours=5)
    for maker in ("Borin", "Calyx", "Dorsa"):
        reprice(shop_of_today, clock, 1_499, f"speaker-{maker}")
    clock.pass_by(hours=1)

    (card,) = price_cards(browser)

    assert {each["id"] for each in card["products"]} == {f"speaker-{maker}" for maker in ("Borin", "Calyx", "Dorsa")}
    assert all(each["reason"]["text"].startswith("Down from ₹2,") for each in card["products"])
    assert all(
        "to ₹1,499, like what you saved: Asha Bluetooth Speaker" in each["reason"]["text"] for each in card["products"]
    )


def test_a_search_is_answered_before_prices_are_told(shop_of_today: Flask, clock: Clock):
    browser = shop_of_today.test_client()
    does(browser, clock, "save")
    clock.pass_by(hours=5)
    reprice(shop_of_today, clock, 1_499)
    browser.post("/search", json={"query": "camping tent"})
    clock.pass_by(minutes=5)

    first, second = cards(pages(browser, limit=28))[:2]

    assert first["reason"]["text"] == "Because you searched “camping tent”"
    assert second["card"] == "back_in_price"


def test_a_new_name_does_not_hide_that_the_price_came_down(shop_of_today: Flask, clock: Clock):
    browser = shop_of_today.test_client()
    does(browser, clock, "save")
    clock.pass_by(hours=5)
    reprice(shop_of_today, clock, 1_499)
    product = browser.get(f"/product/{SPEAKER}").get_json()
    renamed = {key: value for key, value in product.items() if key not in ("art", "price_history", "revision")}
    renamed["name"] = "Asha Bluetooth Speaker portable wireless, second edition"
    report = browser.post("/products", json={"products": [renamed]}, headers=SERVER).get_json()
    look(shop_of_today)
    clock.pass_by(hours=1)

    (card,) = price_cards(browser)

    assert report["changed"] == 1
    assert card["products"][0]["name"] == renamed["name"]
    assert card["reason"]["text"] == "You saved it at ₹2,000; now ₹1,499"
