"""What goes with a thing is told by the type that its name says."""

import pytest

from shopfeed.query import Lexicon, needed_with


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
