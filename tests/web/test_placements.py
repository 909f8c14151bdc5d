"""A platform with its own feed asks where which card goes."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests import shop
from tests.web.conftest import SERVER, Clock

TALK = "My Camping Tent trekking outdoor waterproof"


def videos(count: int, **fields: object) -> list[dict]:
    return [{"id": f"v{number}", "caption": "night sky", "duration_s": 10.0, **fields} for number in range(count)]


def ask(client: FlaskClient, body: dict, status: int = 200) -> dict:
    answer = client.post("/placements", json=body)
    assert answer.status_code == status, answer.get_json()
    return answer.get_json()


def test_a_card_stands_between_two_videos_with_products_and_a_reason(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})

    card = ask(browser, {"videos": videos(8)})["cards"][0]

    assert (card["position"], card["after_video_id"], card["before_video_id"]) == (3, "v2", "v3")
    assert {product["id"].split("-")[0] for product in card["products"]} == {"speaker"}
    assert card["reason"]["text"] == "Because you searched “bluetooth speaker”"
    assert card["slate_id"].startswith("c-")


def test_every_other_place_names_the_rule_that_held_the_card(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})

    answer = ask(browser, {"videos": videos(8)})

    assert [(each["before_video_id"], each["rule"]) for each in answer["held"]] == [
        ("v0", "first_videos"), ("v1", "first_videos"), ("v2", "first_videos"),
        ("v4", "gap"), ("v5", "gap"), ("v6", "gap"), ("v7", "gap"),
    ]  # fmt: skip


def test_what_was_shown_before_counts(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    clock.pass_by(minutes=5)
    shown = {"position": 9, "cards": [{"position": 3, "seconds_ago": 60, "product_ids": ["speaker-Asha"]}]}

    card = ask(browser, {"videos": videos(8), "shown": shown})["cards"][0]

    assert card["position"] == 12  # eight videos after position 3
    assert "speaker-Asha" not in {product["id"] for product in card["products"]}


def test_the_length_of_the_videos_counts_for_the_seconds_between_cards(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    clock.pass_by(minutes=5)
    shown = {"position": 12, "cards": [{"position": 3, "seconds_ago": 5}]}

    answer = ask(browser, {"videos": videos(4), "shown": shown})

    assert [each["rule"] for each in answer["held"]] == ["gap_time", "gap_time", "gap"]
    assert answer["cards"][0]["before_video_id"] == "v2"  # 5 s and twice 10 s


def test_an_unknown_video_calls_for_what_its_caption_speaks_of(browser: FlaskClient):
    upcoming = [*videos(3), {"id": "t", "caption": TALK, "creator": "ridge"}, {"id": "u", "caption": "sky"}]

    card = ask(browser, {"videos": upcoming})["cards"][0]

    assert (card["card"], card["after_video_id"], card["reason"]["text"]) == (
        "from_video",
        "t",
        "From this video by @ridge",
    )
    assert {product["id"].split("-")[0] for product in card["products"]} == {"tent"}


def test_what_the_creator_pinned_comes_first(browser: FlaskClient):
    pinned = {"id": "t", "caption": TALK, "creator": "ridge", "product_ids": ["kettle-Borin", "nothing-here"]}

    card = ask(browser, {"videos": [*videos(3), pinned, {"id": "u"}]})["cards"][0]

    assert [product["reason"]["kind"] for product in card["products"]] == ["pinned", "video", "video"]
    assert card["products"][0]["id"] == "kettle-Borin"
    assert card["reason"]["text"] == "Pinned to this video by @ridge"


def test_nothing_comes_where_nothing_fits(browser: FlaskClient):
    answer = ask(browser, {"videos": videos(8, caption="")})

    assert answer["cards"] == []
    assert answer["held"][-1]["text"] == "nothing fits well enough"


def test_no_card_stands_next_to_an_unsuitable_video(browser: FlaskClient):
    browser.post("/search", json={"query": "bluetooth speaker"})
    upcoming = videos(8)
    upcoming[3]["is_commerce_suitable"] = False

    answer = ask(browser, {"videos": upcoming})

    assert [card["before_video_id"] for card in answer["cards"]] == ["v5"]


def test_a_server_asks_for_its_user(app: Flask):
    server = app.test_client()
    server.post("/search", json={"query": "bluetooth speaker", "user_id": "u-1"}, headers=SERVER)

    answer = server.post("/placements", json={"user_id": "u-1", "videos": videos(8)}, headers=SERVER).get_json()

    assert len(answer["cards"]) == 1


def test_a_browser_may_not_ask_for_somebody_else(browser: FlaskClient):
    ask(browser, {"user_id": "u-1", "videos": videos(1)}, status=403)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"videos": []}, "videos"),
        ({"videos": [{"caption": "no id"}]}, "id"),
        ({"videos": [{"id": "v", "duration_s": -1}]}, "duration_s"),
        ({"videos": [{"id": "v", "captain": "Comet"}]}, "captain"),
    ],
)
def test_a_body_that_cannot_be_read_names_the_field(browser: FlaskClient, body: dict, said: str):
    assert said in ask(browser, body, status=422)["detail"]


def test_cards_that_cannot_have_stood_there_are_refused(browser: FlaskClient):
    shown = {"position": 4, "cards": [{"position": 4, "seconds_ago": 5}]}

    refused = ask(browser, {"videos": videos(1), "shown": shown}, status=400)

    assert "each below 4" in refused["detail"]


def test_a_purchase_calls_for_silence(browser: FlaskClient, clock: Clock):
    purchase = {"id": "e1", "kind": "purchase", "at": clock().isoformat(), "product_id": "tent-Asha"}
    browser.post("/events", json={"events": [purchase]})

    held = ask(browser, {"videos": videos(5)})["held"]

    assert [each["rule"] for each in held[3:]] == ["purchase", "purchase"]


def test_a_dismissal_counts_however_much_was_watched_since(browser: FlaskClient, clock: Clock):
    dismissal = {"id": "d", "kind": "dismissal", "at": clock().isoformat(), "slate_id": "c-1"}
    watched = [
        {"id": f"w{number}", "kind": "impression", "at": clock().isoformat(), "video_id": "speaker-1"}
        for number in range(400)
    ]
    browser.post("/events", json={"events": [dismissal, *watched]})
    browser.post("/search", json={"query": "bluetooth speaker"})

    answer = ask(browser, {"videos": videos(8)})

    assert [card["position"] for card in answer["cards"]] == [6]  # 3, and 3 more for the doubled gap after a search


def test_who_comes_back_to_a_category_is_told_once_what_is_new_in_it(browser: FlaskClient, clock: Clock):
    browser.post("/click", json={"product_id": "speaker-Asha"})
    browser.post("/click", json={"product_id": "speaker-Borin"})
    clock.pass_by(minutes=5)

    first, second = ask(browser, {"videos": videos(14)})["cards"]

    assert (first["card"], first["reason"]["text"]) == ("new_in", "New in Speakers, which you come back to")
    assert second["card"] != "new_in"


def anchors(client: FlaskClient) -> set[str]:
    items = client.get("/feed/me?limit=20").get_json()["items"]
    return {str(item["video"]["anchor"]) for item in items if item["kind"] == "video"}


def test_a_video_keeps_its_link_where_the_shop_has_something_for_it(browser: FlaskClient):
    assert len(anchors(browser)) > 1


def test_a_video_loses_its_link_where_nothing_is_near_enough(make_app: Callable[..., Flask]):
    assert anchors(make_app(placement='{"least_match": 0.999}').test_client()) == {"None"}


def watched(client: FlaskClient, clock: Clock, *video_ids: str) -> None:
    events = [
        {"id": f"w-{each}", "kind": "watch", "at": clock().isoformat(), "video_id": each, "value": 1.0}
        for each in video_ids
    ]
    assert client.post("/events", json={"events": events}).status_code == 202


TENTS = [{"id": f"tent-{number}", "duration_s": 10.0} for number in range(4)]
"""Videos of the small shop, in the platform's own order."""


def test_what_was_merely_watched_does_not_hide_what_was_searched(browser: FlaskClient, clock: Clock):
    browser.post("/search", json={"query": "bluetooth speaker"})
    clock.pass_by(minutes=5)
    watched(
        browser, clock, *(f"{kind}-{number}" for kind in ("tent", "saree", "kettle", "shoe") for number in range(4))
    )
    clock.pass_by(minutes=5)

    card = ask(browser, {"videos": videos(8)})["cards"][0]

    assert {product["id"].split("-")[0] for product in card["products"]} == {"speaker"}


def test_who_only_watches_gets_what_they_watch(browser: FlaskClient, clock: Clock):
    watched(browser, clock, "tent-0", "tent-1", "tent-2")
    clock.pass_by(minutes=5)

    card = ask(browser, {"videos": videos(8)})["cards"][0]

    assert {product["id"].split("-")[0] for product in card["products"]} == {"tent"}


@pytest.mark.parametrize(("seen", "cards"), [("tent-3", ["from_video"]), ("kettle-3", [])])
def test_a_card_from_a_video_matches_the_video_and_the_person(
    browser: FlaskClient, clock: Clock, seen: str, cards: list[str]
):
    # All sarees rest, so nothing of what was opened can come.
    browser.post("/click", json={"product_id": "saree-Asha"})
    watched(browser, clock, seen)
    clock.pass_by(minutes=5)
    sarees = [f"saree-{maker}" for maker in shop.MAKERS]
    shown = {"position": 40, "cards": [{"position": 3, "seconds_ago": 900, "product_ids": sarees}]}

    answer = ask(browser, {"videos": TENTS, "shown": {**shown, "last_video": TENTS[0]}})

    assert [card["card"] for card in answer["cards"]] == cards
