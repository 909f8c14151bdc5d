"""What is said to people comes in the language that they ask for, and as a code with values."""

import pytest
from flask.testing import FlaskClient

HINDI = {"Accept-Language": "hi-IN,hi;q=0.9,en;q=0.5"}


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        (None, "en"),
        ("hi", "hi"),
        ("hi-IN", "hi"),
        ("en-GB,hi;q=0.5", "en"),
        ("fr", "en"),
        ("fr,hi;q=0.1", "hi"),
        (",;=", "en"),
    ],
)
def test_the_first_known_language_is_taken(browser: FlaskClient, asked: str | None, answered: str):
    answer = browser.get("/recommend/me", headers={} if asked is None else {"Accept-Language": asked})

    assert answer.headers["Content-Language"] == answered
    assert "Accept-Language" in answer.headers["Vary"]


def test_an_answer_without_words_names_no_language(browser: FlaskClient):
    assert "Content-Language" not in browser.get("/me", headers=HINDI).headers


def test_a_reason_is_words_and_a_code_with_values(browser: FlaskClient):
    browser.post("/search", json={"query": "camping tent"})

    (english, *_), (hindi, *_) = (
        browser.get("/recommend/me", headers=headers).get_json()["products"] for headers in ({}, HINDI)
    )

    assert english["reason"]["text"] == "Because you searched “camping tent”"
    assert hindi["reason"]["text"] == "क्योंकि आपने “camping tent” खोजा"
    assert english["reason"]["saying"] == hindi["reason"]["saying"]
    assert hindi["reason"]["saying"] == {
        "code": "because_search",
        "values": {"subject": {"code": "query", "values": {"query": "camping tent"}}},
    }


def test_a_search_is_answered_in_hindi(browser: FlaskClient):
    answer = browser.post("/search", json={"query": "speaker under 2 rupees without leather"}, headers=HINDI).get_json()

    assert [chip["label"] for chip in answer["chips"]] == ["speaker", "₹2 तक", "leather नहीं"]
    assert answer["message"] == "यहाँ ऐसा कुछ नहीं जो साथ में “₹2 तक” भी हो; ये सबसे पास हैं।"
    assert answer["message_saying"]["code"] == "let_go"
    assert [each["label"] for each in answer["relaxed"]] == ["₹2 तक"]
    assert {"दाम", "ब्रांड"} <= {facet["label"] for facet in answer["facets"]}


def test_the_one_question_comes_in_hindi_and_narrows_in_words_that_are_understood(browser: FlaskClient):
    answers = [browser.post("/search", json={"query": "gift"}, headers=headers).get_json() for headers in ({}, HINDI)]

    english, hindi = (answer["follow_up"] for answer in answers)
    assert english["facet"] == hindi["facet"]
    assert (english["question"].isascii(), hindi["question"].isascii()) == (True, False)
    assert [option["query"] for option in english["options"]] == [option["query"] for option in hindi["options"]]


def test_what_is_known_of_a_person_is_told_in_hindi(browser: FlaskClient):
    browser.post("/search", json={"query": "silk saree"})

    known = browser.get("/me/data", headers=HINDI).get_json()

    assert known["events"][0]["text"] == known["interests"][0]["label"] == "आपने “silk saree” खोजा"
