"""The head of a name says what a product is, and whether it is a second one of another."""

from pathlib import Path

import pytest

from shopfeed.query import HEADS, Heads, Lexicon, Said, said_by


def said(name: str) -> Said:
    found = said_by(Lexicon(), name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("bought", "other"),
    [
        ("Mivi Collar Bluetooth Wireless Earphones, 24 Hours", "JK Wired Headphone with mic"),
        ("Ernie Ball Guitar Strings", "D'Addario Electric Guitar Strings, Light"),
        ("Camera Mount Tripod Stand with bag", "Light Tripod for travel"),
        ("(Renewed) Dell Laptop", "Lenovo IdeaPad Laptop (8 GB)"),
    ],
)
def test_a_second_one_is_known_under_other_words(bought: str, other: str):
    assert said(other).is_second(said(bought))
    assert said(bought).is_second(said(other))


@pytest.mark.parametrize(
    ("bought", "companion"),
    [
        ("Apple Phone 64 GB", "Spigen Phone Case"),
        ("Yamaha Acoustic Guitar", "Ernie Ball Guitar Strings"),
        ("Ernie Ball Guitar Strings", "Padded Guitar Bag"),
        ("Titan Analog Watch", "Leather Watch Case"),
        ("Leather Watch Case", "Silicone Phone Case"),
    ],
)
def test_a_companion_is_no_second_one(bought: str, companion: str):
    assert not said(companion).is_second(said(bought))
    assert not said(bought).is_second(said(companion))


@pytest.mark.parametrize("name", ["", "Adjustable Stand", "A thing of no known kind", "Cover for all"])
def test_some_accessory_of_anything_says_nothing(name: str):
    assert said_by(Lexicon(), name) is None


def test_the_heads_of_many_names_say_which_are_another_thing(tmp_path: Path):
    names = [
        "Dell Laptop 14 inch",
        "Laptop Office Travel Backpack",
        "A thing of no known kind",
        "Canvas Sneakers",
        "Shoes",
    ]
    heads = Heads.of(Lexicon(), names)
    shoe = Said("shoe", Lexicon().kinds_of("shoe") - {"shoe"})

    assert heads.say_another(Said("laptop", frozenset())).tolist() == [False, True, False, True, True]
    assert heads.say_another(shoe).tolist() == [True, True, False, False, False]

    heads.write(tmp_path / HEADS)
    kept = Heads.load(tmp_path)
    assert kept is not None
    assert kept.say_another(shoe).tolist() == heads.say_another(shoe).tolist()


def test_where_no_heads_are_kept_there_are_none(tmp_path: Path):
    assert Heads.load(tmp_path) is None


def test_a_name_that_says_a_kind_or_a_wider_thing_is_no_other():
    sneaker = Said("sneaker", Lexicon().kinds_of("sneaker") - {"sneaker"})

    assert Heads.of(Lexicon(), ["Shoes", "Kettle"]).say_another(sneaker).tolist() == [False, True]
