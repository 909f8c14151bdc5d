import pytest

from shopfeed.query import Audience, Intent, Part, PartId, PriceBounds, ProductType, Span

RED_SHOES = Intent(
    text="red shoes under 500",
    parts=(
        Part(id=PartId("colour:red"), kind="colour", label="red", value="red", span=Span(0, 3)),
        Part(id=PartId("type:shoe"), kind="type", label="shoe", value=ProductType(name="shoe"), span=Span(4, 9)),
        Part(
            id=PartId("price:-50000-INR"),
            kind="price",
            label="under ₹500",
            value=PriceBounds(max_minor=50_000, currency="INR"),
            span=Span(10, 19),
        ),
    ),
)


def test_a_part_that_is_taken_off_counts_no_longer():
    intent = RED_SHOES.without(["colour:red"])

    assert intent.colours == ()
    assert [each.name for each in intent.types] == ["shoe"]
    assert intent.search_text == "shoes"


def test_taking_off_what_is_not_there_changes_nothing():
    assert RED_SHOES.without(["brand:nike"]) == RED_SHOES


def test_prices_are_not_looked_up_as_words():
    assert RED_SHOES.search_text == "red shoes"


def test_two_bounds_hold_together():
    both = PriceBounds(min_minor=10_000, currency="INR") & PriceBounds(max_minor=50_000, currency="INR")

    assert both == PriceBounds(min_minor=10_000, max_minor=50_000, currency="INR")


def test_bounds_in_another_currency_do_not_mix():
    rupees = PriceBounds(max_minor=50_000, currency="INR")

    assert rupees & PriceBounds(max_minor=2_000, currency="USD") == rupees


def test_what_is_said_first_of_an_audience_holds_where_both_speak():
    assert Audience(gender="male") | Audience(gender="female", band="kids") == Audience(gender="male", band="kids")


@pytest.mark.parametrize(("serves", "is_accessory"), [(None, False), ("", True), ("phone", True)])
def test_an_accessory_serves_something(serves: str | None, is_accessory: bool):
    assert ProductType(name="case", accessory_of=serves).is_accessory is is_accessory
