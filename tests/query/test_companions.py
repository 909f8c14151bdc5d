"""What goes with a thing is told by the type that its name says."""

import pytest

from shopfeed.query import Lexicon, is_named, needed_with
from shopfeed.query.vocabulary.companions import COMPANIONS


@pytest.mark.parametrize(
    ("name", "category", "needed"),
    [
        ("Lenovo IdeaPad 15.6 inch Laptop (8GB RAM)", "All Electronics", "laptop bag"),
        ("(Renewed) Dell Latitude Laptop", "All Electronics", "laptop bag"),
        ("Whirlpool 7 kg Fully-Automatic (White)", "Washing Machines", "liquid detergent"),
        ("Nike Men's Running Shoes for trails", "Shoes", "sports socks"),
    ],
)
def test_a_thing_has_companions(name: str, category: str, needed: str):
    assert needed in needed_with(Lexicon(), name, ("shop", category))


@pytest.mark.parametrize("name", ["Laptop Stand of steel", "Acoustic Guitar Strings", "A thing of no known kind"])
def test_an_accessory_and_an_unknown_thing_have_none(name: str):
    assert needed_with(Lexicon(), name, ("shop", "All")) == ()


def test_a_product_without_words_has_none():
    assert needed_with(Lexicon(), "", ()) == ()


def test_of_equally_wide_kinds_the_same_counts_in_every_process():
    kinds = frozenset(("camera", "guitar", "helmet", "juicer", "laptop", "router", "shaver", "tablet", "violin"))

    class OfManyKinds(Lexicon):
        def kinds_of(self, name: str) -> frozenset[str]:
            return kinds

    lexicon = OfManyKinds(learned_types={"gizmo": None})

    assert needed_with(lexicon, "Blue Gizmo", ()) == COMPANIONS["camera"]


def test_a_brand_before_a_dash_does_not_hide_the_thing():
    assert "belt" in needed_with(Lexicon(), "Amazon Brand - Symbol Women Jeans", ("shop", "All"))
    assert needed_with(Lexicon(), "Laptop Stand - for any laptop", ("shop", "All")) == ()


@pytest.mark.parametrize(
    ("search", "name", "is_it"),
    [
        ("shoe cleaner", "Foam cleaner for car seats", False),
        ("shoe cleaner", "Instant Shoe Cleaner, 120 ml", True),
        ("aux cable", "3.5 mm Aux Audio Cable for Car", True),
        ("running shoes", "Jogging Shoe of canvas", True),
        ("air conditioner cover", "Personal Air Cooler", False),
        ("women earrings", "Pearl Earrings (gold plated)", True),
    ],
)
def test_what_a_search_finds_goes_with_a_thing_only_where_it_is_what_was_sought(search: str, name: str, is_it: bool):
    assert is_named(Lexicon(), search, name) is is_it


def test_every_companion_is_another_thing_and_none_is_named_twice():
    for thing, searches in COMPANIONS.items():
        assert thing not in searches
        assert len(set(searches)) == len(searches)
