from shopfeed.query import Lexicon, learn
from tests.query.conftest import NAMES


def test_a_noun_that_ends_the_names_of_many_brands_is_a_type(lexicon: Lexicon):
    assert "sconce" in lexicon.learned_types


def test_a_word_of_one_brand_is_none():
    lexicon = learn(names=[*NAMES, *["Nadwave Zippo Zoomer, Black"] * 40])

    assert "zoomer" not in lexicon.learned_types


def test_what_answers_a_written_need_is_a_type_where_the_catalogue_has_it():
    assert "silica gel" in learn(names=["Dryo Silica Gel 1 kg, 50 packets"] * 8).learned_types
    assert "silica gel" not in learn(names=["Dryo Silica Gel 1 kg, 50 packets"] * 7).learned_types


def test_a_type_that_a_product_names_is_learned(lexicon: Lexicon):
    assert "hot air brush" in lexicon.learned_types


def test_a_lexicon_is_read_back_as_it_was_written(lexicon: Lexicon):
    assert Lexicon.from_json(lexicon.to_json()) == lexicon


def test_a_running_shoe_is_a_shoe_and_a_watch_strap_is_no_watch(lexicon: Lexicon):
    assert {"running shoe", "sports shoe", "shoe"} <= lexicon.kinds_of("running shoe")
    assert "watch" not in lexicon.kinds_of("watch strap")


def test_an_empty_catalogue_still_leaves_the_words_that_everybody_knows():
    assert learn(names=[]).type_named(("shoe",)) is not None
