"""What stands in the cells of the Amazon Products dataset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import Money, amazon_cells


@pytest.mark.parametrize(
    ("cell", "amount_minor"),
    [
        ("₹32,999", 3_299_900),
        ("₹1,23,456.78", 12_345_678),
        ("₹12,34,56,789", 12_345_678_900),
        ("₹1,594,900", 159_490_000),
        ("₹499", 49_900),
        ("₹68.9", 6_890),
        ("₹ 250", 25_000),
        ("Rs. 1,299", 129_900),
        ("899.00", 89_900),
    ],
)
def test_rupees_are_read_to_the_paisa(cell: str, amount_minor: int):
    assert amazon_cells.money(cell) == Money(amount_minor=amount_minor, currency="INR")


@pytest.mark.parametrize("cell", ["", "Get", "FREE", "₹", "₹0", "$12", "₹12,34", "₹1,2,3,4", "₹-5", "₹5.999", "₹1e9"])
def test_what_is_no_price_is_none(cell: str):
    assert amazon_cells.money(cell) is None


@given(st.integers(min_value=1, max_value=10**12))
def test_every_amount_written_the_indian_way_is_read_back(paise: int):
    rupees, rest = divmod(paise, 100)
    head, tail = (str(rupees)[:-3], str(rupees)[-3:])
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)][::-1]

    cell = "₹" + ",".join([*pairs, tail]) + f".{rest:02}"

    assert amazon_cells.money(cell) == Money(amount_minor=paise, currency="INR")


@pytest.mark.parametrize(("cell", "rating"), [("4.2", 4.2), ("5", 5.0), ("5.0", 5.0), ("0", 0.0)])
def test_ratings_are_read(cell: str, rating: float):
    assert amazon_cells.rating(cell) == rating


@pytest.mark.parametrize("cell", ["", "Get", "FREE", "₹99", "₹68.99", "5.1", "9", "nan", "-1"])
def test_what_is_no_rating_is_none(cell: str):
    assert amazon_cells.rating(cell) is None


@pytest.mark.parametrize(("cell", "count"), [("2,255", 2_255), ("1,23,456", 123_456), ("148.0", 148), ("7", 7)])
def test_counts_are_read(cell: str, count: int):
    assert amazon_cells.count(cell) == count


@pytest.mark.parametrize(
    "cell",
    ["", "FREE Delivery by Amazon", "Only 1 left in stock.", "Usually dispatched in 11 to 12 days.", "1.5", "9" * 10],
)
def test_what_is_no_count_is_none(cell: str):
    assert amazon_cells.count(cell) is None


def test_the_product_number_is_in_the_link():
    link = "https://www.amazon.in/Lloyd-Inverter/dp/B0BRKXTSBT/ref=sr_1_4?qid=1679134237&s=kitchen&sr=1-4"

    product_id = amazon_cells.asin(link)

    assert product_id == "B0BRKXTSBT"
    assert amazon_cells.short_link(link, product_id) == "https://www.amazon.in/dp/B0BRKXTSBT"


@pytest.mark.parametrize(
    "link", ["", "https://www.amazon.in/s?k=lamp", "https://www.amazon.in/dp/B0BRK", "/dp/b0brkxtsbt"]
)
def test_a_link_without_a_product_number_has_none(link: str):
    assert amazon_cells.asin(link) is None


def test_a_name_loses_html_invisible_signs_and_doubled_spaces():
    assert amazon_cells.name("  Salt &amp; Pepper\u200b\u00a0 Mill\x99\n(Pack) ") == "Salt & Pepper Mill (Pack)"


def test_a_name_keeps_what_other_scripts_need():
    assert amazon_cells.name("क\u200dष चाय") == "क\u200dष चाय"


def test_a_name_that_is_not_cut_is_better_than_a_longer_one_that_is():
    names = ["Lamp with a very long name that was cut...", "Lamp, white", "Lamp, white and round", "Lamp…"]

    assert max(names, key=amazon_cells.name_rank) == "Lamp, white and round"
