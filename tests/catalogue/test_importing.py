"""The account that an import gives of every row."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import Product, ProductId
from shopfeed.catalogue.importing import BATCH, import_products, render
from shopfeed.catalogue.memory import MemoryProductStore
from shopfeed.catalogue.rows import Merged, Note, Refused, Row
from shopfeed.errors import InvalidSource, Unavailable
from tests.catalogue.products import a_product, products


def a_refused(line: int = 2, **changes: str) -> Refused:
    return Refused(path=Path("a.csv"), line=line, **{"reason": "no name", "raw": "1,,2", **changes})


refused_rows = st.builds(
    Refused,
    path=st.just(Path("a.csv")),
    line=st.integers(1, 99),
    reason=st.sampled_from(["no name", "no link"]),
    raw=st.text(),
)
merged_rows = st.just(Merged(into=ProductId("a")))
notes = st.builds(Note, text=st.sampled_from(["torn", "odd"]), count=st.integers(1, 9))
few_products = products(st.sampled_from(["a", "b", "c", "d"]))


@given(
    before=st.lists(few_products, max_size=4),
    rows=st.lists(few_products | refused_rows | merged_rows | notes, max_size=12),
)
def test_the_account_adds_up_whatever_the_rows_are(before: list[Product], rows: list[Row | Note]):
    store = MemoryProductStore(before)

    report = import_products(rows, store)

    given_rows = [row for row in rows if not isinstance(row, Note)]
    assert report.rows_read == len(given_rows)
    assert report.rows_read == report.new + report.changed + report.unchanged + report.merged + report.rows_refused
    assert report.merged == sum(isinstance(row, Merged) for row in rows)
    assert report.rows_refused == sum(isinstance(row, Refused) for row in rows)
    assert store.count() == len({row.id for row in [*before, *rows] if isinstance(row, Product)})


@given(rows=st.lists(few_products, unique_by=lambda product: product.id))
def test_importing_again_changes_nothing(rows: list[Product]):
    store = MemoryProductStore()
    import_products(rows, store)
    revision = store.revision()

    report = import_products(rows, store)

    assert (report.new, report.changed, report.unchanged) == (0, 0, len(rows))
    assert store.revision() == revision


def test_every_refused_row_is_written_with_its_place_and_its_reason(tmp_path: Path):
    path = tmp_path / "imports" / "refused.jsonl"
    rows = [a_refused(2), a_product(), a_refused(7, reason="not UTF-8", raw="L\udcffmp", detail="byte 1")]

    report = import_products(rows, MemoryProductStore(), refused_file=path)

    assert report.refused_file == path
    assert [json.loads(line) for line in path.read_text().splitlines()] == [
        {"file": "a.csv", "line": 2, "reason": "no name", "detail": "", "raw": "1,,2"},
        {"file": "a.csv", "line": 7, "reason": "not UTF-8", "detail": "byte 1", "raw": "L\udcffmp"},
    ]


def test_without_refused_rows_there_is_no_file_not_even_an_old_one(tmp_path: Path):
    path = tmp_path / "refused.jsonl"
    path.write_text("of the import before\n")

    report = import_products([a_product()], MemoryProductStore(), refused_file=path)

    assert report.refused_file is None
    assert not path.exists()


def test_a_file_of_refused_rows_that_cannot_be_written_is_said(tmp_path: Path):
    with pytest.raises(Unavailable, match="cannot be written"):
        import_products([a_refused()], MemoryProductStore(), refused_file=tmp_path)


def test_reasons_are_counted_the_most_frequent_first():
    rows = [a_refused(2, reason="no link"), a_refused(3), a_refused(4)]

    report = import_products(rows, MemoryProductStore())

    assert list(report.refused.items()) == [("no name", 2), ("no link", 1)]
    assert report.first_refused["no name"].line == 3


def test_products_are_kept_in_batches_while_the_source_is_read():
    store = MemoryProductStore()

    def torn() -> Iterator[Product]:
        yield from (a_product(f"B{number}") for number in range(BATCH + 1))
        raise InvalidSource("the file ends in the middle")

    with pytest.raises(InvalidSource):
        import_products(torn(), store)
    assert store.count() == BATCH


def test_progress_tells_how_many_rows_are_done():
    seen: list[tuple[str, int, int | None]] = []

    import_products(
        (a_product(f"B{number}") for number in range(BATCH + 5)),
        MemoryProductStore(),
        progress=lambda *progress: seen.append(progress),
    )

    assert seen == [("keeping", BATCH, None), ("keeping", BATCH + 5, None)]


def test_the_account_can_be_read_in_the_terminal(tmp_path: Path):
    rows = [a_product("a"), Merged(into=ProductId("a")), a_refused(7, detail="''"), Note(text="odd cell", count=3)]

    report = import_products(rows, MemoryProductStore([a_product("b")]), refused_file=tmp_path / "refused.jsonl")

    assert render(report).splitlines() == [
        "        3 rows read",
        "        1 products: 1 new, 0 changed, 0 unchanged",
        "        1 rows merged into the product of another row",
        "        1 rows refused",
        "            1 no name (first: a.csv line 7: '')",
        f"          every refused row is in {tmp_path / 'refused.jsonl'}",
        "        3 x odd cell",
    ]
