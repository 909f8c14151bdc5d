"""A feed of videos, with a card when one is due and fits."""

from collections.abc import Callable

from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import SERVER, Clock


def pages(client: FlaskClient, limit: int = 7) -> list[dict]:
    """A whole visit."""
    items: list[dict] = []
    cursor: str | None = None
    while True:
        query = {"limit": limit, **({} if cursor is None else {"cursor": cursor})}
        page = client.get("/feed/me", query_string=query).get_json()
        items.extend(page["items"])
        cursor = page["next_cursor"]
        if cursor is None:
            return items


def cards(items: list[dict]) -> list[dict]:
    return [item for item in items if item["kind"] == "shop_card"]


def test_a_visit_shows_every_video_once(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})

    shown = [item["video"]["id"] for item in pages(browser) if item["kind"] == "video"]

    assert len(shown) == len(set(shown)) == 28


def test_positions_have_no_gap(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})

    items = pages(browser)

    assert [item["position"] for item in items] == list(range(len(items)))


def test_after_a_search_a_card_comes_with_what_was_searched(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})

    card = cards(pages(browser))[0]

    assert card["position"] >= 3
    assert {product["id"].split("-")[0] for product in card["products"]} == {"speaker"}
    assert card["reason"]["text"] == "Because you searched “bluetooth speaker”"
    assert card["slate_id"].startswith("c-")


def test_the_card_learns_from_a_click(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    card = cards(pages(browser))[0]
    clock.pass_by(minutes=5)
    browser.post("/click", json={"product_id": "tent-Asha"})
    clock.pass_by(minutes=5)
    browser.post("/search", json={"query": "camping tent"})

    rest = browser.get("/feed/me", query_string={"limit": 12, "cursor": card["cursor"]}).get_json()["items"]

    learned = cards(rest)[0]
    assert "tent" in {product["id"].split("-")[0] for product in learned["products"]}


def test_the_feed_goes_on_after_any_item(browser: FlaskClient):
    first = browser.get("/feed/me?limit=6").get_json()["items"]

    again = browser.get("/feed/me", query_string={"limit": 5, "cursor": first[2]["cursor"]}).get_json()["items"]

    kept = {item["video"]["id"] for item in first[:3]}
    assert again[0]["position"] == 3
    assert kept.isdisjoint(item["video"]["id"] for item in again if item["kind"] == "video")


def test_no_card_stands_next_to_an_unsuitable_video(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})

    items = pages(browser)

    beside = [
        neighbour["video"]["id"]
        for before, item, after in zip(items, items[1:], items[2:], strict=False)
        if item["kind"] == "shop_card"
        for neighbour in (before, after)
    ]
    assert beside
    assert not [video for video in beside if video.startswith("quiet")]


def test_products_do_not_repeat_within_the_rotation(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})

    shown = [product["id"] for card in cards(pages(browser)) for product in card["products"]]

    assert len(shown) == len(set(shown))


def test_a_dismissed_card_makes_the_next_one_wait(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    card = cards(pages(browser))[0]
    clock.pass_by(minutes=1)
    dismissal = {"id": "d1", "kind": "dismissal", "at": clock().isoformat(), "slate_id": card["slate_id"]}
    browser.post("/events", json={"events": [dismissal]})

    rest = browser.get("/feed/me", query_string={"limit": 17, "cursor": card["cursor"]}).get_json()["items"]

    assert cards(rest) == []  # 8 videos doubled are 16, and the 17th is last on its page


def test_a_cursor_that_is_not_ours_is_refused(browser: FlaskClient):
    answer = browser.get("/feed/me?cursor=eyJ2IjoxfQ.forged")

    assert answer.status_code == 400
    assert "begin again without one" in answer.get_json()["detail"]


def test_a_bad_limit_names_the_field(browser: FlaskClient):
    answer = browser.get("/feed/me?limit=0")

    assert answer.status_code == 422
    assert "limit" in answer.get_json()["detail"]


def kinds_of(card: dict) -> set[str]:
    return {product["id"].split("-")[0] for product in card["products"]}


def test_a_card_is_about_one_interest_and_the_next_one_about_another(browser: FlaskClient, clock: Clock):
    browser.post("/click", json={"product_id": "tent-Asha"})
    clock.pass_by(seconds=30)
    browser.post("/click", json={"product_id": "saree-Asha"})
    clock.pass_by(minutes=5)

    first, second = cards(pages(browser, limit=28))[:2]

    assert {len(kinds_of(card)) for card in (first, second)} == {1}
    assert kinds_of(first) != kinds_of(second)
    assert {product["reason"]["text"] for product in first["products"]} == {first["reason"]["text"]}


def test_what_was_just_seen_on_a_card_rests_in_a_new_visit_too(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    before = cards(pages(browser))[0]
    seen = [
        {"id": f"s{number}", "kind": "impression", "at": clock().isoformat(), "product_id": product["id"],
         "slate_id": before["slate_id"], "position": number}
        for number, product in enumerate(before["products"])
    ]  # fmt: skip
    browser.post("/events", json={"events": seen})
    clock.pass_by(minutes=2)

    again = cards(pages(browser))[0]

    assert {product["id"] for product in before["products"]}.isdisjoint(product["id"] for product in again["products"])


def test_the_share_of_cards_holds_however_often_the_feed_is_opened_anew(browser: FlaskClient, clock: Clock):
    """Every time five items are seen, and reported as the page does."""
    browser.post("/search", json={"query": "bluetooth speaker"})
    seen: list[dict] = []
    for number in range(16):
        for item in browser.get("/feed/me?limit=6").get_json()["items"][:5]:
            clock.pass_by(seconds=8)
            is_card = item["kind"] == "shop_card"
            about = {"slate_id": item["slate_id"]} if is_card else {"video_id": item["video"]["id"]}
            event = {"id": f"{number}-{item['position']}", "kind": "impression", "at": clock().isoformat(), **about}
            assert browser.post("/events", json={"events": [event]}).status_code == 202
            seen.append(item)

    windows = [len(cards(seen[start : start + 25])) for start in range(len(seen))]
    assert max(windows) == 2


def test_a_card_answers_a_search_once_even_within_its_second(browser: FlaskClient, clock: Clock):
    clock.pass_by(microseconds=200_000)
    browser.post("/search", json={"query": "bluetooth speaker"})
    clock.pass_by(microseconds=300_000)

    card = cards(browser.get("/feed/me?limit=10").get_json()["items"])[0]
    rest = browser.get("/feed/me", query_string={"limit": 9, "cursor": card["cursor"]}).get_json()["items"]

    assert cards(rest) == []  # 8 videos lie between two cards, and 3 where a search came after the last one


def test_an_interest_rests_when_it_had_its_cards(make_app: Callable[..., Flask], clock: Clock):
    browser = make_app(placement='{"first_after_videos": 3, "gap_videos": 8, "theme_cards": 1}').test_client()
    browser.post("/click", json={"product_id": "tent-Asha"})
    clock.pass_by(minutes=5)

    own = [card for card in cards(pages(browser, limit=28)) if card["card"] in ("shelf", "picks")]

    assert [kinds_of(card) for card in own] == [{"tent"}]


def test_what_has_no_price_is_on_no_card(app: Flask, browser: FlaskClient, clock: Clock):
    for maker in ("Borin", "Calyx", "Dorsa", "Elim"):
        browser.patch(f"/product/tent-{maker}", json={"price": None}, headers=SERVER)
    app.extensions["shopfeed"].living.refresh()
    browser.post("/click", json={"product_id": "tent-Asha"})
    clock.pass_by(minutes=5)

    card = cards(pages(browser, limit=28))[0]

    assert {product["id"] for product in card["products"]} == {"tent-Fennix", "tent-Garuva", "tent-Hollo"}
