import pytest

from shopfeed.query import Lexicon, RuleParser
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


def test_a_vowel_for_another_one_is_mended_in_a_word_that_many_names_have():
    speller = RuleParser(lexicon=Lexicon(word_counts={"shoe": 2_000, "boult": 5})).speller

    assert speller.mend("shoos") == "shoes"
    assert speller.mend("boult") is None


def test_a_slip_that_some_sellers_make_is_mended_too():
    speller = RuleParser(
        lexicon=Lexicon(word_counts={"protien": 3, "protein": 290, "wirel": 11, "wireles": 9, "wireless": 4_000})
    ).speller

    assert speller.mend("protien powder") == "protein powder"
    assert speller.mend("wireles mouse") == "wireless mouse"


def test_a_word_that_is_rarer_than_its_neighbour_but_not_by_far_stays():
    assert RuleParser(lexicon=Lexicon(word_counts={"tritan": 30, "titan": 300})).speller.mend("tritan bottle") is None


def test_a_small_word_is_no_stem_of_another():
    assert RuleParser(lexicon=Lexicon()).speller.mend("wasing machine") == "washing machine"
