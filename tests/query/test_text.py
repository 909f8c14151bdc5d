import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.query.text import MAX_REQUEST_LENGTH, key_of, normalise, singular, tokenise


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("shoes", "shoe"),
        ("men's", "men"),
        ("girls'", "girl"),
        ("watches", "watch"),
        ("dresses", "dress"),
        ("batteries", "battery"),
        ("glass", "glass"),
        ("bus", "bus"),
        ("'", "'"),
    ],
)
def test_a_word_loses_its_plural_and_its_possessive(word: str, expected: str):
    assert singular(word) == expected


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("T-Shirts", ("t", "shirt")),
        ("ben10", ("ben", "10")),
        ("Spider-Man", ("spider", "man")),
        ("जूते", ("जूते",)),
        ("55inch", ("55", "inch")),
    ],
)
def test_a_phrase_is_looked_up_by_the_norms_of_its_words(phrase: str, key: tuple[str, ...]):
    assert key_of(phrase) == key


def test_a_hyphen_between_numbers_is_kept():
    assert [token.surface for token in tokenise("500-800")] == ["500", "-", "800"]


def test_devanagari_digits_are_digits():
    assert normalise("५०० रुपये") == "500 रुपये"


def test_emoji_and_control_characters_are_no_words():
    assert normalise("red\x00 \u202eshoes 👟👟") == "red shoes"


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str):
    once = normalise(text)

    assert normalise(once) == once
    assert len(once) <= MAX_REQUEST_LENGTH


@given(st.text())
def test_every_token_stands_where_it_says(text: str):
    plain = normalise(text)

    assert all(plain[token.start : token.end] == token.surface for token in tokenise(plain))
