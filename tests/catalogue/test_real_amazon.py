"""The Amazon Products dataset as it was scraped: 109,426 rows, when the public data sets are at hand."""

import csv
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from shopfeed.catalogue import Product
from shopfeed.catalogue.amazon import COLUMNS, read_amazon_products
from shopfeed.catalogue.importing import ImportReport, import_products
from shopfeed.catalogue.memory import MemoryProductStore

PUBLIC_DATA = Path(os.environ.get("SHOPFEED_PUBLIC_DATA", Path(__file__).parents[2] / ".." / "shared" / "data"))
FOLDER = PUBLIC_DATA / "amazon_in"

pytestmark = [
    pytest.mark.real_data,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"{FOLDER} is not there: set SHOPFEED_PUBLIC_DATA"),
]

Imported = tuple[ImportReport, MemoryProductStore]

ROWS, PRODUCTS = 109_426, 99_191


@pytest.fixture(scope="module")
def raw_rows() -> list[dict[str, Any]]:
    return pq.read_table(FOLDER / "raw_rows.parquet", columns=list(COLUMNS)).to_pylist()


@pytest.fixture(scope="module")
def by_category(raw_rows: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rows as the dataset is spread: a CSV for each sub-category, without an index."""
    folder = tmp_path_factory.mktemp("by_category")
    rows_of: defaultdict[str, list[list[str]]] = defaultdict(list)
    for row in raw_rows:
        rows_of[row["sub_category"].replace("/", " ")].append([row[column] or "" for column in COLUMNS])
    for name, rows in rows_of.items():
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows([COLUMNS, *rows])
    return folder


@pytest.fixture(scope="module")
def imported() -> Iterator[Imported]:
    store = MemoryProductStore()
    yield import_products(read_amazon_products([FOLDER / "raw_rows.parquet"]), store), store
    store.close()


def kept(store: MemoryProductStore) -> dict[str, Product]:
    return {entry.product.id: entry.product for entry in store.page(limit=200_000).products}


def test_every_row_is_accounted_for(imported: Imported):
    report, store = imported

    assert (report.rows_read, report.new, report.merged) == (ROWS, PRODUCTS, ROWS - PRODUCTS)
    assert report.rows_refused == 0
    assert store.count() == PRODUCTS


def test_importing_it_again_changes_nothing(imported: Imported):
    report = import_products(read_amazon_products([FOLDER / "raw_rows.parquet"]), imported[1])

    assert (report.new, report.changed, report.unchanged) == (0, 0, PRODUCTS)


def test_files_by_category_give_the_same_products(imported: Imported, by_category: Path):
    store = MemoryProductStore()

    report = import_products(read_amazon_products([by_category]), store)

    assert (report.rows_read, report.rows_refused) == (ROWS, 0)
    assert kept(store).keys() == kept(imported[1]).keys()


def test_the_products_agree_with_a_catalogue_that_others_cleaned(imported: Imported):
    """docs/catalogue.md says why some differ."""
    ours, theirs = kept(imported[1]), their_catalogue()

    both = [(ours[id_], row) for id_, row in theirs.items()]
    assert ours.keys() == theirs.keys()
    assert all(product.link == row["link"] for product, row in both)
    assert sum(product.rating != row["rating"] for product, row in both) == 10  # another row's, with more ratings
    assert all(product.ratings_count >= (row["n_ratings"] or 0) for product, row in both)
    other_price = [
        id_ for id_, row in theirs.items() if paid(ours[id_]) != (row["price_inr"] or row["mrp_inr"] or None)
    ]
    assert len(other_price) == 47  # their rows disagree, and ours is the first row that has one
    assert sum("is_name_cut" in product.attributes for product in ours.values()) == 31_890


def paid(product: Product) -> float | None:
    return None if product.price is None else product.price.amount_minor / 100


def their_catalogue() -> dict[str, dict[str, Any]]:
    return {row["asin"]: row for row in pq.read_table(FOLDER / "catalog.parquet").to_pylist()}
