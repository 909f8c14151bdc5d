import pytest

from shopfeed.query import RuleParser


@pytest.mark.parametrize(
    ("request_text", "low", "high"),
    [
        ("shoes under 1000", None, 1_000),
        ("shoes below 2k", None, 2_000),
        ("shoes upto rs. 1,500", None, 1_500),
        ("shoes not more than ₹799", None, 799),
        ("shoes 1500 max", None, 1_500),
        ("shoes 500 to 800", 500, 800),
        ("shoes 500-800", 500, 800),
        ("shoes between 500 and 800 rupees", 500, 800),
        ("shoes 2-3k", 2_000, 3_000),
        ("shoes around 1500", 1_200, 1_800),  # a fifth to either side
        ("laptop under 1 lakh", None, 100_000),
        ("laptop under 1.5 lakh", None, 150_000),
        ("laptop below 1,20,000", None, 120_000),
        ("laptop under fifty thousand", None, 50_000),
        ("shoes above 2000", 2_000, None),
        ("shoes 2000 and above", 2_000, None),
        ("watch Rs. 999", None, 999),
        ("watch 999/-", None, 999),
        ("joote 500 ke andar", None, 500),
        ("जूते 500 से कम", None, 500),
        ("joote 600 rs se zyada nahi", None, 600),
        ("joote 600 se zyada", 600, None),
        ("jeans hazaar ke andar", None, 1_000),
        ("dedh hazaar tak ki saree", None, 1_500),
        ("paanch sau se hazaar ke beech watch", 500, 1_000),
        ("500 aur 1000 ke beech joote", 500, 1_000),
        ("दो हज़ार से कम की घड़ी", None, 2_000),
        ("my budget is 15000, a phone", None, 15_000),
    ],
)
def test_a_price_has_bounds_in_rupees(parser: RuleParser, request_text: str, low: int | None, high: int | None):
    price = parser.parse(request_text).price

    assert price is not None
    assert price.currency == "INR"
    assert price.min_minor == (None if low is None else low * 100)
    assert price.max_minor == (None if high is None else high * 100)


def test_another_currency_is_kept(parser: RuleParser):
    price = parser.parse("earphones under $20").price

    assert price is not None
    assert (price.max_minor, price.currency) == (2_000, "USD")


@pytest.mark.parametrize("wish", ["cheap", "sasti", "affordable", "not too expensive", "pocket friendly"])
def test_a_vague_wish_bounds_nothing(parser: RuleParser, wish: str):
    price = parser.parse(f"{wish} watch").price

    assert price is not None
    assert price.is_vague
    assert (price.min_minor, price.max_minor) == (None, None)


@pytest.mark.parametrize(
    "request_text",
    [
        "backpack under 2 kg",
        "43 inch tv",
        "4k monitor",
        "iphone 13",
        "shoes size 9",
        "pack of 100",
        "fan 2 year warranty",
    ],
)
def test_other_numbers_are_no_prices(parser: RuleParser, request_text: str):
    assert parser.parse(request_text).price is None


def test_the_chip_says_the_bound(parser: RuleParser):
    (part,) = [part for part in parser.parse("shoes under 1000").parts if part.kind == "price"]

    assert part.label == "under ₹1,000"
