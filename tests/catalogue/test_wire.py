"""A product as JSON, there and back."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given

from shopfeed.catalogue import Money, Product, from_wire, to_wire
from shopfeed.errors import Invalid
from tests.catalogue.products import a_product, products

LEAST = {"id": "B1", "name": "Lamp", "category": ["Home", "Lamps"]}


@given(products())
def test_a_product_survives_the_way_to_json_and_back(product: Product):
    there = json.dumps(to_wire(product))

    assert from_wire(json.loads(there)) == product


def test_the_wire_form_is_the_one_that_is_documented():
    product = a_product(
        "B1",
        list_price=Money(amount_minor=399_900, currency="INR"),
        rating=4,
        ratings_count=12,
        attributes={"b": "2", "a": "1"},
        added_at=datetime(2026, 5, 1, tzinfo=UTC),
    )

    assert json.dumps(to_wire(product)) == json.dumps(
        {
            "id": "B1",
            "name": "Bluetooth Speaker with Mic",
            "brand": "Sonoro",
            "category": ["tv, audio & cameras", "Speakers"],
            "description": "",
            "price": {"amount_minor": 249_900, "currency": "INR"},
            "list_price": {"amount_minor": 399_900, "currency": "INR"},
            "rating": 4.0,
            "ratings_count": 12,
            "image": None,
            "link": None,
            "attributes": {"a": "1", "b": "2"},
            "added_at": "2026-05-01T00:00:00Z",
            "is_sold_out": False,
        }
    )


def test_an_id_a_name_and_a_category_are_enough():
    product = from_wire(LEAST)

    assert product == Product(id=product.id, name="Lamp", category=("Home", "Lamps"))


def test_a_category_may_lack_its_sub_category():
    assert from_wire({**LEAST, "category": ["Home"]}).category == ("Home", "")


def test_a_list_price_that_is_not_above_the_price_is_left_out():
    price = {"amount_minor": 100, "currency": "INR"}

    assert from_wire({**LEAST, "price": price, "list_price": price}).list_price is None


def test_a_time_without_a_zone_is_utc():
    assert from_wire({**LEAST, "added_at": "2026-05-01"}).added_at == datetime(2026, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"id": None}, "'id' is missing"),
        ({"id": 7}, "'id' is a text"),
        ({"name": None}, "'name' is missing"),
        ({"category": None}, "'category' is missing"),
        ({"category": "Home"}, "'category' is"),
        ({"category": ["", "Lamps"]}, "'category' is"),
        ({"category": ["a", "b", "c"]}, "'category' is"),
        ({"price": 2_499}, "'price' is"),
        ({"price": {"amount_minor": 24.99, "currency": "INR"}}, "'price' is"),
        ({"price": {"amount_minor": True, "currency": "INR"}}, "'price' is"),
        ({"price": {"amount_minor": 1, "currency": "INR", "vat": 0}}, "'price' is"),
        ({"price": {"amount_minor": -1, "currency": "INR"}}, "money"),
        ({"rating": "4.2"}, "'rating' is a number"),
        ({"rating": True}, "'rating' is a number"),
        ({"ratings_count": 1.5}, "'ratings_count' is a whole number"),
        ({"attributes": {"size": 7}}, "'attributes' is"),
        ({"attributes": ["red"]}, "'attributes' is"),
        ({"added_at": "yesterday"}, "ISO 8601"),
        ({"added_at": 1_700_000_000}, "ISO 8601"),
        ({"added_at": "0001-01-01T00:00:00+10:00"}, "ISO 8601"),
        ({"is_sold_out": "no"}, "true or false"),
        ({"colour": "red"}, "unknown field 'colour'"),
    ],
)
def test_a_field_that_cannot_be_used_is_named(changes: dict[str, Any], message: str):
    with pytest.raises(Invalid, match=message):
        from_wire({**LEAST, **changes})
