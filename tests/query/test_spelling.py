import pytest

from shopfeed.query import RuleParser
from shopfeed.query.spelling import edit_distance


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bluetoth speker", "bluetooth speaker"),
        ("sareee", "saree"),
        ("shose", "shoes"),
        ("hedphones", "headphones"),
        ("addidas", "adidas"),
    ],
)
def test_a_misspelt_word_is_mended_and_said_so(parser: RuleParser, typed: str, meant: str):
    assert parser.parse(typed).did_you_mean == meant


@pytest.mark.parametrize("words", ["comfortably", "stopped", "purchased", "hull", "shoes", "teal sconces", "1kg"])
def test_a_word_that_may_be_right_is_left_alone(parser: RuleParser, words: str):
    assert parser.parse(words).did_you_mean is None


def test_a_name_in_capitals_is_no_mistake(parser: RuleParser):
    assert parser.parse("a wallet by Bootle").did_you_mean is None


def test_a_request_may_be_taken_as_it_is_written(parser: RuleParser):
    assert parser.parse("sareee", mends=False).text == "sareee"


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("shoe", "shoe", 0),
        ("shose", "shoes", 1),
        ("speker", "speaker", 1),
        ("hedfone", "headfone", 1),
        ("cat", "dog", None),
    ],
)
def test_the_distance_counts_slips(one: str, other: str, distance: int | None):
    assert edit_distance(one, other, 2) == distance
