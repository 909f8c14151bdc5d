"""Devanagari in Latin letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.query.script import romanise


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("मोज़े", "moze"),
        ("कुर्सी", "kursi"),
        ("बच्चों", "bachchon"),
        ("पंखा", "pankha"),
        ("किताब", "kitaab"),
        ("गरम", "garam"),
        ("औरत", "aurat"),
        ("घर", "ghar"),
        ("shoe", "shoe"),
        ("", ""),
    ],
)
def test_a_word_is_written_as_people_type_it(word: str, said: str):
    assert romanise(word) == said


@given(st.text(st.characters(min_codepoint=0x900, max_codepoint=0x97F), max_size=12))
def test_whatever_is_left_is_in_latin_letters(word: str):
    assert romanise(word).isascii()
