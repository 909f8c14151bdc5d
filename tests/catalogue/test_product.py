"""What a product and an amount of money refuse to be."""

from datetime import datetime
from typing import Any

import pytest

from shopfeed.catalogue import Money, list_price_above
from shopfeed.errors import Invalid
from tests.catalogue.products import a_product


def rupees(amount: int) -> Money:
    return Money(amount_minor=amount * 100, currency="INR")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"product_id": ""}, "1 to 128"),
        ({"product_id": "B 1"}, "no spaces"),
        ({"product_id": "a/b"}, "no '/'"),
        ({"product_id": "a\0b"}, "printable"),
        ({"product_id": "a\u2003b"}, "printable"),
        ({"product_id": "x" * 129}, "1 to 128"),
        ({"name": "  "}, "a name has"),
        ({"name": "x" * 1_001}, "not 1001"),
        ({"rating": 5.1}, "between 0 and 5"),
        ({"rating": float("nan")}, "between 0 and 5"),
        ({"ratings_count": -1}, "count of ratings"),
        ({"ratings_count": 2**31}, "count of ratings"),
        ({"list_price": rupees(2_499)}, "above the price"),
        ({"price": None, "list_price": rupees(9_999)}, "above the price"),
        ({"added_at": datetime(2026, 5, 1)}, "time zone"),
        ({"name": "broken \ud800"}, "not Unicode"),
        ({"attributes": {"colour": "\udc00"}}, "not Unicode"),
    ],
)
def test_what_cannot_be_a_product_is_refused_by_name(changes: dict[str, Any], message: str):
    with pytest.raises(Invalid, match=message):
        a_product(**changes)


@pytest.mark.parametrize(("amount_minor", "currency"), [(-1, "INR"), (2**63, "INR"), (1, "inr"), (1, "RUPEE"), (1, "")])
def test_what_cannot_be_money_is_refused(amount_minor: int, currency: str):
    with pytest.raises(Invalid):
        Money(amount_minor=amount_minor, currency=currency)


def test_a_list_price_says_something_only_above_the_price_and_in_its_currency():
    dollars = Money(amount_minor=999_900, currency="USD")

    assert list_price_above(rupees(10), rupees(11)) == rupees(11)
    assert list_price_above(rupees(10), rupees(10)) is None
    assert list_price_above(rupees(10), dollars) is None
    assert list_price_above(rupees(10), None) is None
    assert list_price_above(None, rupees(10)) is None
