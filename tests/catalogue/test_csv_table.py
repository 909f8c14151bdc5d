"""CSV files as people have them, the sick ones above all."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue.csv_table import MAX_LINE_CHARACTERS, read_csv
from shopfeed.catalogue.rows import Note, Refused
from shopfeed.catalogue.tables import Columns, Read, TableRow
from shopfeed.errors import InvalidSource

COLUMNS = Columns(required=("name", "link"), is_wanted=lambda name: name == "price")


def read(tmp_path: Path, content: bytes) -> list[Read]:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    return list(read_csv(path, COLUMNS, lambda _: None))


def cells(rows: list[Read]) -> list[list[str]]:
    return [list(row.cells.values()) for row in rows if isinstance(row, TableRow)]


def refused(rows: list[Read]) -> list[tuple[int, str]]:
    return [(row.line, row.reason) for row in rows if isinstance(row, Refused)]


def test_rows_come_with_the_columns_that_are_wanted_and_their_line(tmp_path: Path):
    rows = read(tmp_path, b"name,link,price\nLamp,/dp/1,5\nPan,/dp/2,\n")

    path = tmp_path / "table.csv"
    assert rows == [
        TableRow(path=path, line=2, cells={"name": "Lamp", "link": "/dp/1", "price": "5"}),
        TableRow(path=path, line=3, cells={"name": "Pan", "link": "/dp/2", "price": ""}),
    ]


def test_an_index_without_a_name_is_passed_over(tmp_path: Path):
    assert cells(read(tmp_path, b",name,link\n0,Lamp,/dp/1\n")) == [["Lamp", "/dp/1"]]


def test_a_column_that_is_not_used_is_noted(tmp_path: Path):
    rows = read(tmp_path, b"name,link,colour\nLamp,/dp/1,red\n")

    assert [row.text for row in rows if isinstance(row, Note)] == ["file with a column that is not used: colour"]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbfname,link\nLamp,/dp/1\n",
        b"name,link\r\nLamp,/dp/1\r\n",
        b' NAME ,"Link"\n Lamp , "/dp/1"\n'.replace(b', "', b',"'),
        b"\nname,link\n\n\nLamp,/dp/1\n\n",
        b'name,link\n"Lamp","/dp/1"',
    ],
    ids=["byte order mark", "windows line ends", "spaces and capitals", "empty lines", "no last line end"],
)
def test_harmless_differences_are_read(tmp_path: Path, content: bytes):
    assert cells(read(tmp_path, content)) == [["Lamp", "/dp/1"]]


def test_quotes_may_hold_commas_quotes_and_lines(tmp_path: Path):
    rows = read(tmp_path, b'name,link\n"Lamp, 5"" wide\nand red",/dp/1\nPan,/dp/2\n')

    assert cells(rows) == [['Lamp, 5" wide\nand red', "/dp/1"], ["Pan", "/dp/2"]]
    assert [row.line for row in rows if isinstance(row, TableRow)] == [2, 4]


def test_an_open_quote_costs_its_own_line_only(tmp_path: Path):
    rows = read(tmp_path, b'name,link\n"Lamp,/dp/1\nPan,/dp/2\n"Pot, big",/dp/3\nMug,/dp/4\n')

    assert refused(rows) == [(2, "quotes that do not match")]
    assert cells(rows) == [["Pan", "/dp/2"], ["Pot, big", "/dp/3"], ["Mug", "/dp/4"]]


def test_an_open_quote_on_the_last_line_is_refused(tmp_path: Path):
    assert refused(read(tmp_path, b'name,link\nPan,/dp/2\n"Lamp,/dp/1')) == [(3, "quotes that do not match")]


def test_a_row_with_too_few_or_too_many_columns_is_refused(tmp_path: Path):
    rows = read(tmp_path, b"name,link\nLamp\nPan,/dp/2\nPot,/dp/3,extra\n")

    assert refused(rows) == [(2, "not as many columns as the header"), (4, "not as many columns as the header")]
    assert cells(rows) == [["Pan", "/dp/2"]]


def test_a_refused_row_is_given_as_it_was(tmp_path: Path):
    rows = read(tmp_path, b"name,link\nL\xffmp,/dp/1\n")

    assert rows == [Refused(path=tmp_path / "table.csv", line=2, reason="not UTF-8", raw="L\udcffmp,/dp/1")]


def test_a_nul_byte_costs_its_own_line_only(tmp_path: Path):
    rows = read(tmp_path, b"name,link\nLa\0mp,/dp/1\nPan,/dp/2\n")

    assert refused(rows) == [(2, "a NUL byte")]
    assert cells(rows) == [["Pan", "/dp/2"]]


@pytest.mark.parametrize("length", [140_000, MAX_LINE_CHARACTERS + 1, 5_000_000], ids=["field", "line", "huge line"])
def test_a_huge_field_costs_its_own_line_only(tmp_path: Path, length: int):
    rows = read(tmp_path, b"name,link\n" + b"x" * length + b",/dp/1\nPan,/dp/2\n")

    assert refused(rows) == [(2, "a line or a field that is too long")]
    assert cells(rows) == [["Pan", "/dp/2"]]


def test_a_file_that_was_cut_off_says_so(tmp_path: Path):
    rows = read(tmp_path, b"name,link,price\nLamp,/dp/1,5\nPan,/d")

    assert refused(rows) == [(3, "not as many columns as the header")]
    assert [row.text for row in rows if isinstance(row, Note)] == [
        "file whose last line has no line end: it may have been cut off"
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"name;link\nLamp;/dp/1\n", "with semicolons: save it with commas"),
        (b"name\tlink\nLamp\t/dp/1\n", "with tabs: save it with commas"),
        (b"name,price\nLamp,5\n", "lacks the column link; it has name, price"),
        (b"Lamp,/dp/1\n", "lacks the column name, link"),
        (b"name,link,name\nLamp,/dp/1,Pan\n", "has the column name twice"),
        ("name,link\nLamp,/dp/1\n".encode("utf-16"), "is UTF-16: save it as UTF-8"),
        (b"na\xffme,link\n", "its first line has not UTF-8"),
        (b"PK\x03\x04\0\0\n", "its first line has a NUL byte"),
        (b'"name,link\n', "its first line has quotes that do not match"),
    ],
)
def test_what_is_not_such_a_table_is_said_in_one_line(tmp_path: Path, content: bytes, message: str):
    with pytest.raises(InvalidSource, match=message) as caught:
        read(tmp_path, content)

    assert "\n" not in str(caught.value)


def test_a_file_that_cannot_be_opened_is_said_in_one_line(tmp_path: Path):
    with pytest.raises(InvalidSource, match="cannot be read: Is a directory"):
        list(read_csv(tmp_path, COLUMNS, lambda _: None))


def test_all_bytes_are_reported(tmp_path: Path):
    path = tmp_path / "table.csv"
    path.write_bytes(b'name,link\n"Lamp,/dp/1\nPan,/dp/2\n')
    reported: list[int] = []

    list(read_csv(path, COLUMNS, reported.append))

    assert sum(reported) == path.stat().st_size


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=10).map(str.strip)


@given(st.lists(st.tuples(texts.filter(bool), texts)))
def test_what_a_proper_writer_wrote_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, given_rows: list[tuple[str, str]]
):
    out = io.StringIO()
    csv.writer(out).writerows([("name", "link"), *given_rows])

    rows = read(tmp_path_factory.mktemp("table"), out.getvalue().encode())

    assert cells(rows) == [list(row) for row in given_rows]


@given(st.lists(st.binary(max_size=12).filter(lambda line: line.strip() and b"\n" not in line), max_size=8))
def test_no_line_is_lost_whatever_it_is(tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]):
    content = b"name,link\n" + b"".join(line + b"\n" for line in lines)

    rows = read(tmp_path_factory.mktemp("table"), content)

    starts = sorted(row.line for row in rows if not isinstance(row, Note))
    spans = [
        1 + row.cells["name"].count("\n") + row.cells["link"].count("\n") for row in rows if isinstance(row, TableRow)
    ]
    assert len(set(starts)) == len(starts)
    assert sum(spans) + len(refused(rows)) == len(lines)
