"""From rows of the Amazon Products dataset to products."""

from itertools import permutations
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from shopfeed.catalogue import Money, Product
from shopfeed.catalogue.amazon import COLUMNS, read_amazon_products
from shopfeed.catalogue.rows import Merged, Note, Refused
from shopfeed.errors import InvalidSource
from tests.catalogue.amazon_files import a_row, write_csv


def read(*paths: Path) -> list[Product | Merged | Refused | Note]:
    return list(read_amazon_products(paths))


def products(*paths: Path) -> list[Product]:
    return [row for row in read(*paths) if isinstance(row, Product)]


def test_a_row_becomes_a_product(tmp_path: Path):
    path = write_csv(tmp_path / "Speakers.csv", [a_row("B0SPEAKER1")])

    (product,) = products(path)

    assert product == Product(
        id=product.id,
        name="Sonoro Bluetooth Speaker",
        category=("tv, audio & cameras", "Speakers"),
        price=Money(amount_minor=149_900, currency="INR"),
        list_price=Money(amount_minor=299_900, currency="INR"),
        rating=4.2,
        ratings_count=2_255,
        image="https://images.example/speaker.jpg",
        link="https://www.amazon.in/dp/B0SPEAKER1",
    )
    assert product.id == "B0SPEAKER1"


def test_the_whole_file_with_its_unnamed_index_is_read_like_one_of_a_category(tmp_path: Path):
    rows = [a_row("B000000001"), a_row("B000000002", name="Another")]

    whole = products(write_csv(tmp_path / "Amazon-Products.csv", rows, with_index=True))
    by_category = products(write_csv(tmp_path / "Speakers.csv", rows))

    assert whole == by_category


@pytest.mark.parametrize(
    ("discount", "actual", "price", "list_price"),
    [
        ("₹1,499", "₹2,999", 149_900, 299_900),
        ("", "₹2,999", 299_900, None),
        ("₹2,999", "₹2,999", 299_900, None),
        ("₹1,499", "", 149_900, None),
        ("", "", None, None),
        ("", "₹0", None, None),
    ],
)
def test_the_price_is_what_is_paid(
    tmp_path: Path, discount: str, actual: str, price: int | None, list_price: int | None
):
    path = write_csv(tmp_path / "a.csv", [a_row(discount_price=discount, actual_price=actual)])

    (product,) = products(path)

    assert (product.price and product.price.amount_minor) == price
    assert (product.list_price and product.list_price.amount_minor) == list_price


def test_junk_in_ratings_and_counts_is_left_out_and_noted(tmp_path: Path):
    rows = [
        a_row("B000000001", ratings="Get", no_of_ratings="FREE Delivery by Amazon"),
        a_row("B000000002", ratings="₹99", no_of_ratings="Only 1 left in stock."),
        a_row("B000000003", ratings="", no_of_ratings=""),
    ]

    read_rows = read(write_csv(tmp_path / "a.csv", rows))

    kept = [(row.rating, row.ratings_count) for row in read_rows if isinstance(row, Product)]
    notes = {row.text: row.count for row in read_rows if isinstance(row, Note)}
    assert kept == [(None, 0)] * 3
    assert notes == {
        "cell of no_of_ratings that says something else: left out": 2,
        "cell of ratings that says something else: left out": 2,
    }


def test_a_repeated_row_is_merged(tmp_path: Path):
    path = write_csv(tmp_path / "a.csv", [a_row("B000000001"), a_row("B000000001")])

    assert [type(row) for row in read(path)] == [Merged, Product]


def test_a_product_in_several_categories_is_one_product_that_knows_them(tmp_path: Path):
    rows = [
        a_row(main_category="tv, audio & cameras", sub_category="Speakers"),
        a_row(main_category="stores", sub_category="Party"),
        a_row(main_category="music", sub_category="Gear"),
        a_row(main_category="stores", sub_category="Party"),
    ]

    (product,) = products(write_csv(tmp_path / "a.csv", rows))

    assert product.category == ("tv, audio & cameras", "Speakers")
    assert product.attributes == {"also_in": "stores > Party; music > Gear"}


def test_of_several_names_the_whole_one_stays(tmp_path: Path):
    rows = [a_row(name="Sonoro Speaker with a name that was..."), a_row(name="Sonoro Speaker, blue")]

    (product,) = products(write_csv(tmp_path / "a.csv", rows))

    assert product.name == "Sonoro Speaker, blue"
    assert "is_name_cut" not in product.attributes


def test_a_name_that_is_cut_in_all_rows_is_marked(tmp_path: Path):
    rows = [a_row(name="Sonoro Speaker wi..."), a_row(name="Sonoro Speaker with a lo...")]

    (product,) = products(write_csv(tmp_path / "a.csv", rows))

    assert product.name == "Sonoro Speaker with a lo..."
    assert product.attributes == {"is_name_cut": "true"}


def test_what_one_row_does_not_know_another_tells(tmp_path: Path):
    rows = [
        a_row(image="", ratings="", no_of_ratings="", discount_price="", actual_price=""),
        a_row(ratings="4.0", no_of_ratings="10", discount_price="", actual_price="₹500"),
        a_row(ratings="3.9", no_of_ratings="12", discount_price="₹400", actual_price="₹500"),
    ]

    (product,) = products(write_csv(tmp_path / "a.csv", rows))

    assert product.image == "https://images.example/speaker.jpg"
    assert (product.rating, product.ratings_count) == (3.9, 12)  # of the row with the most ratings
    assert product.price == Money(amount_minor=50_000, currency="INR")  # of the first row with a price


def test_brands_are_learned_from_all_products(tmp_path: Path):
    rows = [
        a_row(f"B00000000{number}", name=f"Sonoro {thing}") for number, thing in enumerate(["Horn", "Drum", "Bass"])
    ]

    assert {product.brand for product in products(write_csv(tmp_path / "a.csv", rows))} == {"Sonoro"}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"link": ""}, "no product number in the link"),
        ({"link": "https://www.amazon.in/s?k=speaker"}, "no product number in the link"),
        ({"name": " \u200b "}, "no name"),
        ({"name": "x" * 1_001}, "a name that is too long"),
        ({"main_category": ""}, "no main category"),
    ],
)
def test_a_row_that_cannot_be_a_product_is_refused(tmp_path: Path, changes: dict[str, str], reason: str):
    path = write_csv(tmp_path / "a.csv", [a_row(**changes)])

    (refused,) = read(path)

    assert isinstance(refused, Refused)
    assert (refused.path, refused.line, refused.reason) == (path, 2, reason)
    assert refused.raw == {column: cell.strip() for column, cell in a_row(**changes).items()}


def test_a_folder_is_read_in_the_order_of_its_names_whatever_order_is_asked_for(tmp_path: Path):
    files = [
        write_csv(tmp_path / "c.csv", [a_row("B000000001", sub_category="C"), a_row("B000000002", sub_category="C")]),
        write_csv(tmp_path / "sub" / "a.csv", [a_row("B000000001", sub_category="A")]),
        write_csv(tmp_path / "b.csv", [a_row("B000000002", sub_category="B"), a_row("B000000003", sub_category="B")]),
    ]
    (tmp_path / "readme.txt").write_text("not a table")

    by_folder = read(tmp_path)
    by_files = [read(*order) for order in permutations(files)]

    assert [row.category[1] for row in by_folder if isinstance(row, Product)] == ["A", "B", "B"]
    assert by_files == [by_folder] * 6


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path):
    path = write_csv(tmp_path / "a.csv", [a_row()])

    assert read(path, tmp_path, path) == read(path)


def test_parquet_gives_the_same_products_as_csv(tmp_path: Path):
    rows = [a_row("B000000001"), a_row("B000000002", ratings="", discount_price=""), a_row("B000000001", name="Other")]
    table = pa.table({column: [row[column] or None for row in rows] for column in COLUMNS})
    pq.write_table(table, tmp_path / "rows.parquet")

    from_parquet = read(tmp_path / "rows.parquet")

    assert from_parquet == read(write_csv(tmp_path / "rows.csv", rows))


def test_numbers_in_parquet_are_read_like_texts(tmp_path: Path):
    table = pa.table(
        {
            **{column: [cell] for column, cell in a_row().items()},
            "ratings": [4.5],
            "no_of_ratings": [float("nan")],
            "actual_price": [2999],
        }
    )
    pq.write_table(table, tmp_path / "rows.parquet")

    (product,) = products(tmp_path / "rows.parquet")

    assert (product.rating, product.ratings_count) == (4.5, 0)
    assert product.list_price == Money(amount_minor=299_900, currency="INR")


def test_a_nul_byte_in_parquet_costs_its_own_row_only(tmp_path: Path):
    rows = [a_row("B000000001", name="Sono\0ro"), a_row("B000000002")]
    pq.write_table(pa.table({column: [row[column] for row in rows] for column in COLUMNS}), tmp_path / "rows.parquet")

    first, second = read(tmp_path / "rows.parquet")

    assert isinstance(first, Refused)
    assert (first.line, first.reason) == (1, "a NUL byte")
    assert isinstance(second, Product)


def test_half_a_parquet_file_is_said_in_one_line(tmp_path: Path):
    pq.write_table(pa.table({column: [a_row()[column]] * 1_000 for column in COLUMNS}), tmp_path / "whole.parquet")
    content = (tmp_path / "whole.parquet").read_bytes()
    half = tmp_path / "half.parquet"
    half.write_bytes(content[: len(content) // 2])

    with pytest.raises(InvalidSource, match=r"half\.parquet cannot be read as parquet: [^\n]+$"):
        read(half)


def test_half_a_csv_file_gives_its_whole_rows_and_refuses_the_torn_one(tmp_path: Path):
    path = write_csv(tmp_path / "a.csv", [a_row(f"B{number:09}") for number in range(100)])
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])

    rows = read(path)

    whole = content[: len(content) // 2].count(b"\n") - 1  # without the header
    assert len([row for row in rows if isinstance(row, Product)]) == whole
    assert len([row for row in rows if isinstance(row, Refused)]) == 1


@pytest.mark.parametrize("missing", COLUMNS)
def test_a_missing_column_is_named(tmp_path: Path, missing: str):
    path = tmp_path / "a.csv"
    path.write_text(",".join(column for column in COLUMNS if column != missing) + "\n")

    with pytest.raises(InvalidSource, match=f"lacks the column {missing};"):
        read(path)


def test_a_bad_file_in_a_folder_is_found_before_any_row_is_given(tmp_path: Path):
    write_csv(tmp_path / "a.csv", [a_row(), a_row()])
    (tmp_path / "b.csv").write_bytes(b"")

    with pytest.raises(InvalidSource, match=r"b\.csv is empty"):
        next(iter(read_amazon_products([tmp_path])))


@pytest.mark.parametrize(
    ("name", "message"),
    [("nowhere.csv", "does not exist"), ("notes.txt", "is not a .csv or .parquet file"), ("empty", "holds no .csv")],
)
def test_a_path_that_names_no_table_is_said(tmp_path: Path, name: str, message: str):
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "empty").mkdir()

    with pytest.raises(InvalidSource, match=message):
        read(tmp_path / name)


def test_progress_ends_at_the_size_of_the_files(tmp_path: Path):
    path = write_csv(tmp_path / "a.csv", [a_row(f"B{number:09}") for number in range(100)])
    seen: list[tuple[str, int, int | None]] = []

    list(read_amazon_products([path], progress=lambda *progress: seen.append(progress)))

    assert seen[-1] == ("reading", path.stat().st_size, path.stat().st_size)
