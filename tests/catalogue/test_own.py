"""Products in our own schema, from files."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import Money, Product, to_wire
from shopfeed.catalogue.own import read_own_products
from shopfeed.catalogue.rows import Merged, Note, Refused
from shopfeed.errors import InvalidSource
from tests.catalogue.products import a_product
from tests.catalogue.products import products as any_product

LAMP = '{"id":"L1","name":"Lamp","category":["Home","Lamps"]}'


def read(path: Path, content: str | bytes) -> list[Product | Merged | Refused | Note]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_own_products([path]))


def refused(rows: list[Product | Merged | Refused | Note]) -> list[tuple[int, str, str]]:
    return [(row.line, row.reason, row.detail) for row in rows if isinstance(row, Refused)]


@given(given=st.lists(any_product(), max_size=5, unique_by=lambda product: product.id))
def test_what_is_written_line_by_line_is_read_back(tmp_path_factory: pytest.TempPathFactory, given: list[Product]):
    lines = "".join(json.dumps(to_wire(product), ensure_ascii=False) + "\n" for product in given) + LAMP.replace(
        "L1", "/"
    )

    rows = read(tmp_path_factory.mktemp("own") / "products.jsonl", lines)

    assert rows[:-1] == given  # the last one, with its impossible id, keeps the file from being empty


def test_empty_lines_and_a_byte_order_mark_are_passed_over(tmp_path: Path):
    rows = read(tmp_path / "products.jsonl", b"\xef\xbb\xbf\n" + LAMP.encode() + b"\r\n\n")

    assert [type(row) for row in rows] == [Product]


@pytest.mark.parametrize(
    ("line", "reason", "detail"),
    [
        (b"{", "not a JSON object", "Expecting property name"),
        (b"[]", "not a JSON object", ""),
        (b'"lamp"', "not a JSON object", ""),
        (b"id,name", "not a JSON object", "Expecting value"),
        (b"[" * 100_000, "not a JSON object", "recursion"),
        (b"1" * 5_000, "not a JSON object", "digits"),
        (b"x" * 1_500_000, "not a JSON object", "Expecting value"),
        (LAMP.encode()[:-1] + b',"name":"Lamp"}', "not a product of our schema", "'name' is there twice"),
        (LAMP.encode()[:-1] + b',"rating":NaN}', "not a product of our schema", "NaN is no number"),
        (LAMP.encode()[:-1] + b',"colour":"red"}', "not a product of our schema", "unknown field 'colour'"),
        (LAMP.encode().replace(b"Lamp", b"L\xff"), "not a JSON object", "utf-8"),
        (LAMP.encode().replace(b"Lamp", rb"\ud800"), "not a product of our schema", "not Unicode"),
    ],
    ids=range(12),
)
def test_a_line_that_is_no_product_costs_itself_only(tmp_path: Path, line: bytes, reason: str, detail: str):
    rows = read(tmp_path / "products.jsonl", line + b"\n" + LAMP.encode())

    ((number, got_reason, got_detail),) = refused(rows)
    assert (number, got_reason) == (1, reason)
    assert detail in got_detail
    assert isinstance(rows[-1], Product)


def test_of_two_rows_with_one_id_the_first_stays(tmp_path: Path):
    other = LAMP.replace("Lamp", "Lantern", 1)

    rows = read(tmp_path / "products.jsonl", "\n".join([LAMP, LAMP, other]))

    assert [type(row) for row in rows] == [Product, Merged, Refused]
    assert refused(rows) == [(3, "an id that came before with other values", "L1")]


def test_a_csv_has_a_column_for_every_field(tmp_path: Path):
    rows = read(
        tmp_path / "products.csv",
        "id,name,brand,category_main,category_sub,description,price_minor,list_price_minor,currency,rating,"
        "ratings_count,image,link,added_at,is_sold_out,attributes.colour\n"
        "S1,Speaker,Sonoro,Audio,Speakers,Loud,249900,399900,INR,4.3,18231,/s.png,https://s.example,2026-05-01,yes,red\n",
    )

    assert rows == [
        a_product(
            "S1",
            name="Speaker",
            category=("Audio", "Speakers"),
            description="Loud",
            list_price=Money(amount_minor=399_900, currency="INR"),
            rating=4.3,
            ratings_count=18_231,
            image="/s.png",
            link="https://s.example",
            attributes={"colour": "red"},
            added_at=rows[0].added_at if isinstance(rows[0], Product) else None,
            is_sold_out=True,
        )
    ]
    assert isinstance(rows[0], Product)
    assert str(rows[0].added_at) == "2026-05-01 00:00:00+00:00"


def test_a_csv_needs_three_columns_only(tmp_path: Path):
    (product,) = read(tmp_path / "products.csv", "id,name,category_main\nL1,Lamp,Home\n")

    assert isinstance(product, Product)
    assert (product.category, product.price, product.attributes) == (("Home", ""), None, {})


@pytest.mark.parametrize(
    ("header", "cell", "detail"),
    [
        ("price_minor", "249900", "'price_minor' needs a 'currency'"),
        ("rating", "good", "'rating' is a number, not 'good'"),
        ("rating", "9", "between 0 and 5"),
        ("ratings_count", "1.5", "'ratings_count' is a number"),
        ("is_sold_out", "maybe", "true or false, not 'maybe'"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(tmp_path: Path, header: str, cell: str, detail: str):
    rows = read(tmp_path / "products.csv", f"id,name,category_main,{header}\nL1,Lamp,Home,{cell}\n")

    ((line, reason, got),) = refused(rows)
    assert (line, reason) == (2, "not a product of our schema")
    assert detail in got


def test_a_column_that_is_not_in_the_schema_is_refused_by_name(tmp_path: Path):
    with pytest.raises(InvalidSource, match="not in the schema: 'colour'"):
        read(tmp_path / "products.csv", "id,name,category_main,colour\nL1,Lamp,Home,red\n")


@pytest.mark.parametrize("name", ["products.jsonl", "products.csv"])
def test_an_empty_file_is_said(tmp_path: Path, name: str):
    with pytest.raises(InvalidSource, match="is empty"):
        read(tmp_path / name, "\n")


def test_files_in_a_folder_are_read_in_the_order_of_their_names(tmp_path: Path):
    (tmp_path / "b.jsonl").write_text(LAMP.replace("L1", "B"))
    (tmp_path / "a.csv").write_text("id,name,category_main\nA,Lamp,Home\n")

    rows = list(read_own_products([tmp_path]))

    assert [row.id for row in rows if isinstance(row, Product)] == ["A", "B"]
