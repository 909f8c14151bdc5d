"""The illustration of a product: by what its name says is sold, not by every word in it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import art
from shopfeed.catalogue.art import ART_KEYS, FALLBACK, art_of
from shopfeed.catalogue.art_words import ART_WORDS

NOWHERE = ("Other", "Other")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Boomlark Pebble 5 W Bluetooth Speaker, Black", "speaker-high-volume"),
        ("Men's Running Shoes, UK 9", "running-shoe"),
        ("Leather Wallets", "purse"),
        ("Noise Cancelling Headphones (Navy)", "headphone"),
        ("8 kg Front Load Washing Machine", "bubbles"),
    ],
)
def test_a_name_shows_what_it_sells(name: str, key: str):
    assert art_of(name, NOWHERE, {}) == key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Waterproof Washing Machine Cover, Grey", "basket"),
        ("Replacement Watch Strap 22 mm", "watch"),
        ("Camera Tripod with Phone Holder", "camera"),
        ("Earphone for Mobile Phone", "headphone"),
    ],
)
def test_an_accessory_is_not_the_thing_that_it_serves(name: str, key: str):
    assert art_of(name, NOWHERE, {}) == key


def test_the_product_type_is_believed_before_the_name():
    shown = art_of("Captain Comet Special", NOWHERE, {"product_type": "school bag"})

    assert shown == "backpack"


def test_a_silent_name_is_shown_by_its_category():
    assert art_of("Fossil NM3121SM01", ("accessories", "Watches"), {}) == "watch"


def test_a_list_of_search_words_is_settled_by_its_category():
    name = "Mirror Display Touch Lamp Radio Wireless Earphone Clock Torch Microphone"

    assert art_of(name, ("Electronics", "Headphones"), {}) == "headphone"


def test_what_nothing_is_known_of_has_the_fallback():
    assert art_of("Zyxxo 4000", NOWHERE, {}) == FALLBACK


@given(st.text(max_size=200), st.text(max_size=40), st.text(max_size=40))
def test_any_text_has_an_illustration(name: str, main: str, sub: str):
    assert art_of(name, (main, sub), {}) in ART_KEYS


def test_no_phrase_calls_for_two_illustrations():
    phrases = [phrase for phrases in ART_WORDS.values() for phrase in phrases]

    assert len(phrases) == len(set(phrases))


def test_the_keys_that_the_pages_draw_are_the_keys_that_are_chosen():
    listed = json.loads(Path(art.__file__).with_name("art_keys.json").read_text(encoding="utf-8"))

    assert tuple(listed) == ART_KEYS
