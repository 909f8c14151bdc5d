"""Moving house, with the small shop."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from typer.testing import CliRunner

from shopfeed.catalogue import Product, ProductId, Upserted
from shopfeed.catalogue.firestore import FirestoreProductStore
from shopfeed.catalogue.memory import MemoryProductStore
from shopfeed.catalogue.sqlite import SqliteProductStore
from shopfeed.cli import app
from shopfeed.errors import Conflict
from shopfeed.events import Event, Kept
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.events.memory import MemoryEventLog
from shopfeed.events.sqlite import SqliteEventLog
from shopfeed.migrating import Copied, Home, Migrated, migrate
from shopfeed.videos.firestore import FirestoreVideoStore
from shopfeed.videos.memory import MemoryVideoStore
from shopfeed.videos.sqlite import SqliteVideoStore
from tests import firestore_emulator, shop
from tests.catalogue.products import a_product
from tests.events.events import a_click
from tests.firestore_emulator import open_firestore


def told(_what: str, _done: int, _total: int) -> None:
    """Nobody looks on."""


def move(source: Home, target: Home) -> Migrated:
    return migrate(source, target, encoder_id="minilm", progress=told)


def in_memory() -> Home:
    return Home(products=MemoryProductStore(), videos=MemoryVideoStore(), events=MemoryEventLog())


def fill(home: Home) -> None:
    home.products.upsert(shop.products())
    home.products.put_embeddings("minilm", {ProductId("tent-Asha"): (b"hash", b"\x00\x3c")})
    home.videos.upsert(shop.videos())
    home.events.append([a_click(f"e{number}", f"u{number % 7}", value=1) for number in range(600)])


def kept(home: Home) -> tuple[object, ...]:
    products = home.products.page(limit=1_000, encoder_id="minilm").products
    return (
        [(each.product, each.embedding_text_hash, each.embedding) for each in products],
        home.videos.all(),
        list(home.events.all()),
    )


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Home]:
    home = Home(
        products=SqliteProductStore(tmp_path / "products.sqlite"),
        videos=SqliteVideoStore(tmp_path / "videos.sqlite"),
        events=SqliteEventLog(tmp_path / "events.sqlite"),
    )
    yield home
    home.close()


@pytest.fixture
def firestore() -> Iterator[Home]:
    connection = open_firestore()
    yield Home(
        products=FirestoreProductStore(connection),
        videos=FirestoreVideoStore(connection),
        events=FirestoreEventLog(connection),
    )
    connection.close()


def test_everything_goes_to_firestore_and_back(sqlite: Home, firestore: Home):
    fill(sqlite)
    back = in_memory()

    there = move(sqlite, firestore)
    move(firestore, back)

    assert there == Migrated(
        products=Copied(total=48, copied=48),  # eight makers of six kinds
        embeddings=Copied(total=1, copied=1),
        videos=Copied(total=28, copied=28),
        events=Copied(total=600, copied=600),
    )
    assert kept(back) == kept(firestore) == kept(sqlite)


def test_a_second_time_copies_only_what_is_new():
    source, target = in_memory(), in_memory()
    fill(source)
    move(source, target)
    source.products.upsert([a_product("aa-new"), a_product("zz-new")])
    source.events.append([a_click("later")])

    again = move(source, target)

    assert (again.products, again.embeddings) == (Copied(total=50, copied=2), Copied(total=1, copied=0))
    assert again.events == Copied(total=601, copied=1)


def test_what_only_the_target_has_stays():
    source, target = in_memory(), in_memory()
    fill(source)
    target.products.upsert([a_product("mine")])

    move(source, target)

    assert target.products.get(ProductId("mine")) == a_product("mine")
    assert target.products.count() == 49


class Forgetful(MemoryEventLog):
    """Says that it keeps events and does not."""

    def append(self, events: Sequence[Event]) -> Kept:
        return Kept(accepted=len(events), duplicates=0)


class Renaming(MemoryProductStore):
    """Somebody else changes every product as soon as it is there."""

    def upsert(self, products: Iterable[Product]) -> Upserted:
        return super().upsert([replace(product, name="Changed") for product in products])


def test_events_that_are_not_there_afterwards_are_counted():
    source = in_memory()
    fill(source)

    with pytest.raises(Conflict, match="600 things"):
        move(source, replace(in_memory(), events=Forgetful()))


def test_products_that_differ_afterwards_are_counted():
    source = in_memory()
    fill(source)

    with pytest.raises(Conflict, match="48 things"):
        move(source, replace(in_memory(), products=Renaming()))


def test_the_command_tells_what_it_copied(tmp_path: Path):
    firestore_emulator.address()
    shop.build(tmp_path)
    environment = {
        "SHOPFEED_DATA_DIR": str(tmp_path),
        "SHOPFEED_ENCODER": "hashing",
        "SHOPFEED_FIRESTORE_PROJECT": f"demo-{uuid4().hex[:12]}",
    }

    first = CliRunner().invoke(app, ["migrate", "sqlite", "firestore"], env=environment)
    again = CliRunner().invoke(app, ["migrate", "sqlite", "firestore"], env=environment)

    assert "48 products, 48 copied" in first.output
    assert "48 embeddings, 48 copied" in first.output
    assert "48 products, 0 copied" in again.output
    assert "firestore has them all" in again.output
