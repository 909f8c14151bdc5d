"""The sample that a fresh clone runs on: enough of it, true to its own laws, and no more real than it says."""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from shopfeed.catalogue import from_wire
from shopfeed.catalogue.art import ART_KEYS, FALLBACK, art_of

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "src" / "shopfeed"
SAMPLE = PACKAGE / "catalogue" / "sample"
REAL_BRANDS = re.compile(
    r"\b(Samsung|Sony|Apple|iPhone|Nokia|Xiaomi|Redmi|OnePlus|boAt|JBL|Bose|Philips|Prestige|Nike|Adidas|Puma|Bata|Titan|"
    r"Casio|Lego|LEGO|Barbie|Disney|Marvel|Nivea|Himalaya|Lakme|Maggi|Godrej|Whirlpool|LG|Bosch|Yonex|Decathlon)\b"
)

Wire = dict[str, Any]  # Any: lines as JSON holds them, before they are values


def lines_of(path: Path) -> list[Wire]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def products() -> list[Wire]:
    return lines_of(SAMPLE / "products.jsonl")


@pytest.fixture(scope="module")
def people() -> list[Wire]:
    return lines_of(SAMPLE / "personas.jsonl")


@pytest.fixture(scope="module")
def deeds(people: list[Wire]) -> list[Wire]:
    return [event for person in people for event in person["events"]]


def test_the_written_files_are_what_the_tables_say():
    check = subprocess.run(
        [sys.executable, "-m", "sample", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert check.stderr == ""
    assert check.returncode == 0


def test_there_is_enough_to_shop_for(products: list[Wire]):
    assert len(products) >= 3_200
    assert len({tuple(product["category"]) for product in products}) >= 30
    assert len({product["category"][0] for product in products}) >= 12
    assert len({product["brand"] for product in products}) >= 120


@pytest.mark.parametrize("field", ["id", "name", "description"])
def test_no_two_products_share_it(products: list[Wire], field: str):
    counts = Counter(product[field].lower() for product in products)

    assert [value for value, count in counts.items() if count > 1] == []


def test_every_line_is_a_product(products: list[Wire]):
    assert [from_wire(product).id for product in products] == [product["id"] for product in products]


def test_money_is_whole_paise_of_rupees(products: list[Wire]):
    asked = [product["price"] for product in products]
    crossed_out = [product["list_price"] for product in products if product["list_price"]]

    assert {type(money["amount_minor"]) for money in asked + crossed_out} == {int}
    assert {money["currency"] for money in asked + crossed_out} == {"INR"}
    assert min(money["amount_minor"] for money in asked) > 0


def test_a_list_price_is_never_below_the_price(products: list[Wire]):
    reduced = [product for product in products if product["list_price"]]

    assert 0.5 < len(reduced) / len(products) < 0.7
    assert all(product["list_price"]["amount_minor"] >= product["price"]["amount_minor"] for product in reduced)


def test_a_rating_is_there_exactly_where_somebody_rated(products: list[Wire]):
    assert all((product["rating"] is None) == (product["ratings_count"] == 0) for product in products)
    assert all(1 <= product["rating"] <= 5 for product in products if product["rating"] is not None)
    assert any(product["rating"] is None for product in products)


def test_attributes_are_words(products: list[Wire]):
    values = [value for product in products for value in product["attributes"].values()]

    assert {type(value) for value in values} == {str}
    assert all(values)


def test_every_product_has_an_illustration_of_its_own_kind(products: list[Wire]):
    shown = {
        art_of(product["name"], (product["category"][0], product["category"][1]), product["attributes"])
        for product in products
    }

    assert FALLBACK not in shown
    assert shown <= set(ART_KEYS)


def test_no_real_brand_is_named(products: list[Wire]):
    texts = [f"{product['name']} {product['brand']} {product['description']}" for product in products]

    assert [text for text in texts if REAL_BRANDS.search(text)] == []


def test_every_slot_of_the_wording_was_filled(products: list[Wire]):
    assert [product["id"] for product in products if re.search(r"[{}]|\bNone\b|  ", str(product["description"]))] == []


def test_the_people_are_many_and_have_a_past(people: list[Wire]):
    assert len(people) >= 26
    assert all(8 <= len(person["events"]) <= 25 for person in people)
    assert {person["art"] for person in people} <= set(ART_KEYS)


def test_what_people_did_was_done_to_what_exists(products: list[Wire], deeds: list[Wire]):
    videos = lines_of(PACKAGE / "videos" / "sample" / "videos.jsonl")

    assert {deed["product_id"] for deed in deeds if "product_id" in deed} <= {product["id"] for product in products}
    assert {deed["video_id"] for deed in deeds if "video_id" in deed} <= {video["id"] for video in videos}


def test_what_people_did_lies_within_a_fortnight_or_so(deeds: list[Wire]):
    assert all(0.2 <= deed["hours_ago"] <= 400 for deed in deeds)
    assert {"search", "click", "watch", "save", "purchase", "dismissal"} <= {deed["kind"] for deed in deeds}
