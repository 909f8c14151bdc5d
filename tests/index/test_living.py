"""A snapshot follows its store: what waits, who encodes, and what there is no room for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from shopfeed.alone import alone
from shopfeed.catalogue import Product
from shopfeed.catalogue.memory import MemoryProductStore
from shopfeed.encoding.hashing import HashingEncoder
from shopfeed.index import Origin, load_snapshot, write_snapshot
from shopfeed.index.embeddings import Embeddings
from shopfeed.index.living import Living, living
from tests.catalogue.products import a_product

ENCODER = HashingEncoder()
BUILT = [a_product("A1", name="Brass Lamp"), a_product("B2", name="Blue Kettle")]
NEW = [a_product(f"new-{at}", name=f"Drone number {at}") for at in range(40)]


@pytest.fixture
def store() -> MemoryProductStore:
    store = MemoryProductStore()
    store.upsert(BUILT)
    return store


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / ".encoding"


@pytest.fixture
def follow(store: MemoryProductStore, tmp_path: Path, lock: Path) -> Callable[..., Living]:
    """One that follows the store from a snapshot of what was built."""
    vectors = ENCODER.encode([product.name for product in BUILT]).astype(np.float16)
    built_at = datetime(2026, 5, 1, tzinfo=UTC)
    origin = Origin(encoder_id=ENCODER.id, text_version=1, catalogue_revision=2, built_at=built_at)
    manifest = write_snapshot(tmp_path, BUILT, vectors, origin)

    def follow(**changes: int) -> Living:
        snapshot = load_snapshot(tmp_path / manifest.version, encoder_id=ENCODER.id, dim=ENCODER.dim)
        return Living(
            store=store,
            embeddings=Embeddings(store, ENCODER, lock),
            snapshot=replace(snapshot, columns=living(snapshot.columns)),
            revision=2,
            **changes,
        )

    return follow


def names(following: Living) -> list[str]:
    """Of the added rows."""
    snapshot = following.snapshot
    return [product.name for product in snapshot.products(range(snapshot.columns.built, snapshot.rows))]


def refresh(following: Living, *, times: int = 1, makes: bool = True) -> None:
    for time in range(times):
        following.refresh(makes=makes, clock=lambda time=time: float(time))


def test_a_new_product_waits_for_whoever_encodes_it(store: MemoryProductStore, follow: Callable[..., Living]):
    one, other = follow(), follow()
    store.upsert(NEW[:1])

    refresh(other, makes=False)
    waited = other.waiting
    refresh(one)
    refresh(other, makes=False)

    assert waited == 1
    assert names(one) == names(other) == ["Drone number 0"]
    assert (one.encoded, other.encoded, other.waiting) == (1, 0, 0)


def test_while_another_process_encodes_nothing_is_encoded_twice(
    store: MemoryProductStore, follow: Callable[..., Living], lock: Path
):
    following = follow()
    store.upsert(NEW[:1])

    with alone(lock):
        refresh(following)
    meanwhile = (following.waiting, following.encoded)
    refresh(following)

    assert meanwhile == (1, 0)
    assert names(following) == ["Drone number 0"]


def test_what_there_is_no_room_for_waits_and_is_told(
    store: MemoryProductStore, follow: Callable[..., Living], caplog: pytest.LogCaptureFixture
):
    following = follow(most_added=3)
    store.upsert(NEW[:5])

    refresh(following, times=4)

    assert (following.added, following.waiting) == (3, 2)
    assert caplog.text.count("3 products were added: more are found after the next 'shopfeed index'") == 1


def test_a_single_product_does_not_wait_for_a_large_feed(store: MemoryProductStore, follow: Callable[..., Living]):
    following = follow()
    store.upsert(NEW)
    store.upsert([a_product("single", name="Theremin")])

    refresh(following)

    assert 0 < following.added < len(NEW)
    assert "Theremin" in names(following)


def test_what_was_added_before_a_start_is_there_at_once(store: MemoryProductStore, follow: Callable[..., Living]):
    store.upsert(NEW[:3])
    refresh(follow(), times=3)

    later = follow()
    later.catch_up()

    assert (later.added, later.encoded) == (3, 0)


def test_another_picture_is_shown_without_encoding(store: MemoryProductStore, follow: Callable[..., Living]):
    following = follow()
    store.upsert(NEW[:1])
    refresh(following)
    changed: Product = replace(NEW[0], image="https://example.org/new.webp")
    store.upsert([changed])

    refresh(following, times=2)

    (row,) = following.snapshot.rows_of([changed.id]).tolist()
    assert following.snapshot.product(row).image == changed.image
    assert following.encoded == 1


def test_what_is_deleted_while_it_waits_is_never_added(store: MemoryProductStore, follow: Callable[..., Living]):
    following = follow()
    store.upsert(NEW[:1])
    refresh(following, makes=False)
    store.delete([NEW[0].id])

    refresh(following, times=2)

    assert (following.added, following.waiting) == (0, 0)
