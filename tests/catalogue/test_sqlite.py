"""What the SQLite store of products promises beyond the port."""

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from shopfeed.catalogue import Money, ProductId, Upserted
from shopfeed.catalogue.sqlite import STEPS, SqliteProductStore
from shopfeed.errors import InvalidSetting
from tests.catalogue.products import a_product

LAMP = (
    '{"id":"L1","name":"Lamp","brand":null,"category":["Home","Lamps"],"description":"",'
    '"price":{"amount_minor":100,"currency":"INR"},"list_price":null,'
    '"rating":null,"ratings_count":0,"image":null,"link":null,"attributes":{},"added_at":null,"is_sold_out":false}'
)


def test_products_are_there_after_closing_and_opening_again(tmp_path: Path):
    store = SqliteProductStore(tmp_path / "products.sqlite")
    store.upsert([a_product("a")])
    store.close()

    reopened = SqliteProductStore(tmp_path / "products.sqlite")

    assert reopened.get(ProductId("a")) == a_product("a")
    assert reopened.upsert([a_product("a")]) == Upserted(unchanged=1)
    assert reopened.revision() == 1
    reopened.close()


def test_a_store_of_the_first_schema_is_migrated_and_keeps_its_products(tmp_path: Path):
    path = tmp_path / "products.sqlite"
    connection = sqlite3.connect(path)
    for statement in STEPS[0]:
        connection.execute(statement)
    connection.execute("INSERT INTO products VALUES ('L1', 7, ?)", (LAMP,))
    connection.execute("UPDATE catalogue SET revision = 7")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()

    store = SqliteProductStore(path)
    store.put_embeddings("minilm", {ProductId("L1"): (b"hash", b"\x00\x3c")})
    (kept,) = store.page(encoder_id="minilm").products

    assert (kept.product.name, kept.revision, kept.embedding) == ("Lamp", 7, b"\x00\x3c")
    assert store.revision() == 7
    assert [each.price for each in store.price_history(ProductId("L1"))] == [Money(amount_minor=100, currency="INR")]
    store.close()


def test_a_store_of_a_newer_schema_is_refused_by_name(tmp_path: Path):
    path = tmp_path / "products.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(InvalidSetting, match=r"products\.sqlite has schema 99.*up to 5.*upgrade shopfeed"):
        SqliteProductStore(path)


def test_threads_that_write_the_same_products_agree_in_the_end(tmp_path: Path):
    store = SqliteProductStore(tmp_path / "products.sqlite")
    batches = [[a_product(f"B{number}") for number in range(start, start + 20)] for start in range(0, 100, 10)]

    with ThreadPoolExecutor(8) as threads:
        upserted = list(threads.map(store.upsert, batches))

    assert sum(batch.new for batch in upserted) == store.count() == store.revision() == 110
    assert sum(batch.unchanged for batch in upserted) == 10 * 20 - 110
    store.close()


def test_processes_share_the_file(tmp_path: Path):
    program = """
import sys
from pathlib import Path
from shopfeed.catalogue.sqlite import SqliteProductStore
from tests.catalogue.products import a_product

for round in range(10):
    store = SqliteProductStore(Path(sys.argv[1]))
    store.upsert([a_product(f"{sys.argv[2]}-{round}-{number}") for number in range(20)])
    store.close()
"""

    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path / "products.sqlite"), name], cwd=Path(__file__).parents[2]
        )
        for name in ("one", "two", "three")
    ]
    assert [process.wait(timeout=60) for process in processes] == [0, 0, 0]

    store = SqliteProductStore(tmp_path / "products.sqlite")
    assert store.count() == store.revision() == 3 * 10 * 20
    store.close()
