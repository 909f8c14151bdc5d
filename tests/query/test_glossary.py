"""Romanised Hindi said in English."""

import pytest

from shopfeed.query import english_of, in_english
from shopfeed.query.glossary import said_in_hindi


@pytest.mark.parametrize(
    ("word", "english"),
    [
        ("kaano", "ear"),
        ("jhumke", "earring"),
        ("moze", "sock"),
        ("syahi", "ink"),
        ("kaatne", "cut"),
        ("sukhakar", "dry"),
        ("makdiyon", "spider"),
        ("मोज़े", "sock"),
        ("मच्छर", "mosquito"),
    ],
)
def test_a_hindi_word_is_said_in_english_in_any_form_and_script(word: str, english: str):
    assert english_of(word) == english


@pytest.mark.parametrize(("spelt", "otherwise"), [("almaari", "almari"), ("machhar", "machar"), ("tauliya", "tolia")])
def test_a_hindi_word_may_be_spelt_as_it_sounds(spelt: str, otherwise: str):
    assert english_of(spelt) == english_of(otherwise) is not None


@pytest.mark.parametrize("word", ["kitchen", "packs", "tools", "melon", "dhoti", "mat", "are", "the", "xyzzy"])
def test_what_is_no_hindi_is_left_alone(word: str):
    assert english_of(word) is None


def test_a_word_of_a_few_names_is_hindi_only_as_it_is_written_and_one_of_many_is_found_as_it_is():
    assert english_of("jhumkka") == "earring"
    assert english_of("jhumkka", in_names=5) is None
    assert english_of("jhumka", in_names=5) == "earring"
    assert english_of("jhumka", in_names=500) is None


def test_a_sentence_loses_the_small_words_of_hindi_only_where_it_is_hindi():
    assert in_english("kamre ka taapmaan dikhane wala meter") == "room temperature show meter"
    assert in_english("shirt ke") == "shirt ke"


def test_the_dictionary_makes_no_form_of_a_verb_that_is_another_word():
    words = {word for _, listed in said_in_hindi() for word in listed}

    assert len(words) > 2_500
    assert {"dhoni", "melon", "latte"}.isdisjoint(words)
