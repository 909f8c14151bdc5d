"""Searching through the API: odd requests get sensible answers; what was asked is kept in the person's own words."""

import pytest
from flask.testing import FlaskClient


def search(client: FlaskClient, **body: object) -> dict:
    answer = client.post("/search", json=body)
    assert answer.status_code == 200, answer.get_json()
    return answer.get_json()


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "a",
        "🙂🙂",
        "जूते",
        "'; DROP TABLE products;--",
        "\x00\x07kettle",
        "x" * 5_000,
        "%s %d {}",
        "\u202edesrever",
    ],
)
def test_odd_requests_are_answered(browser: FlaskClient, query: str):
    answer = search(browser, query=query)

    assert answer["products"]
    assert answer["slate_id"].startswith("s-")


def test_a_request_that_is_too_long_is_refused_by_name(browser: FlaskClient):
    answer = browser.post("/search", json={"query": "x" * 5_001})

    assert answer.status_code == 422
    assert "5000" in answer.get_json()["detail"]


def test_a_search_is_kept_in_the_persons_own_words(browser: FlaskClient):
    search(browser, query="  Silk   SAREE\x07 please ")

    assert browser.get("/me/data").get_json()["events"][0]["query"] == "Silk SAREE please"


def test_turning_the_page_is_not_another_search(browser: FlaskClient):
    first = search(browser, query="bluetooth speaker", limit=3)

    second = search(browser, query="bluetooth speaker", limit=3, cursor=first["next_cursor"])

    ids = [product["id"] for page in (first, second) for product in page["products"]]
    assert len(ids) == len(set(ids)) == 6
    assert len(browser.get("/me/data").get_json()["events"]) == 1


def test_an_answer_explains_itself_when_asked_to(browser: FlaskClient):
    plain, explained = (search(browser, query="silk saree", explain=explain) for explain in (False, True))

    assert plain["products"][0]["stages"] is None
    assert explained["products"][0]["stages"]


@pytest.mark.parametrize(
    ("body", "status"), [({"cursor": "zzz"}, 400), ({"similar_to": "nope"}, 404), ({"video_id": "nope"}, 404)]
)
def test_what_is_not_ours_is_refused(browser: FlaskClient, body: dict[str, str], status: int):
    assert browser.post("/search", json={"query": "saree", **body}).status_code == status


def test_a_product_and_a_video_can_be_searched_by(browser: FlaskClient):
    like_a_tent = search(browser, similar_to="tent-Asha")["products"]
    from_a_video = search(browser, video_id="saree-1")["products"]

    assert like_a_tent[0]["id"].startswith("tent-")
    assert from_a_video[0]["id"].startswith("saree-")


def test_ones_own_searches_are_suggested_first(browser: FlaskClient):
    search(browser, query="silk saree for a wedding")

    suggestions = browser.get("/suggest?q=silk").get_json()["suggestions"]

    assert suggestions[0]["text"] == "silk saree for a wedding"
    assert suggestions[0]["kind"] == "recent"


def test_a_suggested_product_comes_with_what_its_picture_needs(browser: FlaskClient):
    suggestions = browser.get("/suggest?q=tent").get_json()["suggestions"]

    products = [each["product"] for each in suggestions if each["kind"] == "product"]
    assert products
    assert all(product["id"].startswith("tent-") and product["art"] for product in products)
    assert all(each["product"] is None for each in suggestions if each["kind"] != "product")


def test_a_message_does_not_repeat_thousands_of_letters(browser: FlaskClient):
    message = search(browser, query="x" * 5_000)["message"]

    assert message is None or len(message) < 200


def test_what_was_typed_can_be_searched_instead_of_what_was_mended(browser: FlaskClient):
    mended = search(browser, query="silk sareee")

    exact = search(browser, query=mended["typed_query"], is_exact=True)

    assert (mended["did_you_mean"], mended["typed_query"]) == ("silk saree", "silk sareee")
    assert (exact["did_you_mean"], exact["typed_query"], exact["query"]) == (None, None, "silk sareee")


def test_a_request_goes_on_from_the_last_one_that_is_kept(browser: FlaskClient):
    search(browser, query="camping tent for my son")

    assert search(browser, query="no, for my daughter", is_follow_up=True)["query"] == "camping tent for my daughter"


def test_a_request_goes_on_from_the_one_that_it_names(browser: FlaskClient):
    search(browser, query="silk saree")

    answer = search(browser, query="no, for my daughter", previous_query="camping tent for my son")

    assert answer["query"] == "camping tent for my daughter"
