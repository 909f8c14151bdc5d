"""The feed answers correctly whatever people, clocks and cursors do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shopfeed import bootstrap
from shopfeed.catalogue import ProductId
from shopfeed.indexing import index_catalogue
from shopfeed.parts import snapshot_answers, snapshot_parts
from tests import shop
from tests.web.conftest import SERVER, Clock
from tests.web.test_feed import cards, pages


def videos(items: list[dict]) -> list[str]:
    return [item["video"]["id"] for item in items if item["kind"] == "video"]


def page(client: FlaskClient, cursor: str | None, limit: int = 5) -> dict:
    query = {"limit": limit, **({} if cursor is None else {"cursor": cursor})}
    return client.get("/feed/me", query_string=query).get_json()


def bought(client: FlaskClient, clock: Clock, product_id: str) -> None:
    event = {"id": "bought", "kind": "purchase", "at": clock().isoformat(), "product_id": product_id}
    assert client.post("/events", json={"events": [event]}).status_code == 202


def add_what_goes_with_tents(data_dir: Path) -> None:
    """Three products of other categories whose words are near to those of a tent."""
    settings = shop.settings(data_dir)
    store = bootstrap.open_products(settings)
    (tent,) = [each for each in shop.products() if each.id == "tent-Asha"]
    store.upsert(
        replace(
            tent,
            id=ProductId(f"{kind}-1"),
            name=f"{kind} for a Camping Tent, outdoor",
            category=("Sports", kind),
            description=f"{kind}, sturdy and light, for every night outside.",
        )
        for kind in ("Pegs", "Lanterns", "Ropes")
    )
    encoder = bootstrap.open_encoder(settings)
    index_catalogue(
        store,
        encoder,
        bootstrap.snapshots_dir(settings),
        now=lambda: shop.NOW + timedelta(hours=1),  # a snapshot of its own
        parts=snapshot_parts(),
        asked=snapshot_answers(encoder),
    )
    store.close()


def test_after_a_purchase_a_card_comes_with_what_goes_with_it(
    make_app: Callable[..., Flask], tmp_path: Path, clock: Clock
):
    add_what_goes_with_tents(tmp_path / "data")
    browser = make_app().test_client()
    bought(browser, clock, "tent-Asha")
    clock.pass_by(hours=1)

    card = cards(pages(browser, limit=12))[0]

    assert card["card"] == "goes_with"
    assert card["reason"]["text"].startswith("Goes with what you bought: Asha Camping Tent")
    assert {product["id"] for product in card["products"]} == {"Pegs-1", "Lanterns-1", "Ropes-1"}


def test_right_after_a_purchase_no_card_comes(browser: FlaskClient, clock: Clock):
    bought(browser, clock, "tent-Asha")
    clock.pass_by(minutes=29)

    assert cards(pages(browser)) == []


def test_a_user_with_ten_thousand_events_has_a_whole_feed(app: Flask, clock: Clock):
    server = app.test_client()
    kinds = ("speaker-Asha", "tent-Borin", "kettle-Calyx")
    for batch in range(20):
        events = [
            {
                "id": f"e{batch}-{number}",
                "kind": "click",
                "at": clock().isoformat(),
                "product_id": kinds[number % 3],
            }
            for number in range(500)
        ]
        kept = server.post("/events", json={"user_id": "u", "events": events}, headers=SERVER).get_json()
        assert kept["accepted"] == 500
        clock.pass_by(seconds=30)

    items: list[dict] = []
    answer = server.get("/feed/u?limit=20", headers=SERVER).get_json()
    items += answer["items"]
    query = {"limit": 20, "cursor": answer["next_cursor"]}
    items += server.get("/feed/u", query_string=query, headers=SERVER).get_json()["items"]

    shown = videos(items)
    assert len(shown) == len(set(shown)) == 28
    assert [item["position"] for item in items] == list(range(len(items)))


def test_a_clock_that_goes_back_between_pages_repeats_nothing(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    items: list[dict] = []
    cursor: str | None = None
    for _ in range(9):
        answer = page(browser, cursor)
        items += answer["items"]
        cursor = answer["next_cursor"]
        clock.pass_by(days=-40)
        if cursor is None:
            break

    shown = videos(items)
    assert cursor is None
    assert len(shown) == len(set(shown)) == 28
    assert [item["position"] for item in items] == list(range(len(items)))


def test_events_from_the_future_do_not_stop_the_feed(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    browser.post("/click", json={"product_id": "speaker-Asha"})
    clock.pass_by(days=-3)

    assert len(videos(pages(browser))) == 28


def test_the_context_may_change_under_the_cursor(browser: FlaskClient, clock: Clock):
    first = page(browser, None)
    browser.post("/search", json={"query": "camping tent"})
    second = page(browser, first["next_cursor"])
    clock.pass_by(minutes=1)
    browser.post("/click", json={"product_id": "kettle-Asha"})
    third = page(browser, second["next_cursor"])

    items = first["items"] + second["items"] + third["items"]
    assert len(videos(items)) == len(set(videos(items)))
    assert [item["position"] for item in items] == list(range(len(items)))


def test_the_same_cursor_twice_goes_on_at_the_same_place(browser: FlaskClient):
    cursor = page(browser, None)["next_cursor"]

    once, twice = page(browser, cursor)["items"], page(browser, cursor)["items"]

    assert [item["position"] for item in once] == [item["position"] for item in twice]
    assert videos(once) == videos(twice)


@pytest.mark.parametrize("change", ["cut", "longer", "one letter", "other signature", "empty parts", "not ascii"])
def test_a_cursor_that_was_tampered_with_is_refused(browser: FlaskClient, change: str):
    cursor = page(browser, None)["next_cursor"]
    body, _, signature = cursor.rpartition(".")
    flipped = "A" if cursor[4] != "A" else "B"
    forged = {
        "cut": cursor[:-3],
        "longer": f"{cursor}AAAA",
        "one letter": f"{cursor[:4]}{flipped}{cursor[5:]}",
        "other signature": f"{body}.{signature[::-1]}",
        "empty parts": "..",
        "not ascii": "क्रम",
    }[change]

    answer = browser.get("/feed/me", query_string={"cursor": forged})

    assert answer.status_code == 400
    assert "cursor" in answer.get_json()["detail"]
