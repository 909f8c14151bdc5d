import pytest

from shopfeed.saying import said_price


@pytest.mark.parametrize(
    ("minor", "currency", "said"),
    [
        (99_900, "INR", "₹999"),
        (12_345_67_00, "INR", "₹12,34,567"),
        (1_00_000_00, "INR", "₹1,00,000"),
        (1_999, "USD", "$19.99"),
        (1_234_500, "CHF", "CHF 12,345"),
    ],
)
def test_amounts_are_written_as_people_read_them(minor: int, currency: str, said: str):
    assert said_price(minor, currency) == said
