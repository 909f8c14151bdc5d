"""What was encoded once is not encoded again, and an interrupted run goes on where it stopped."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from shopfeed.catalogue import Money
from shopfeed.catalogue.memory import MemoryProductStore
from shopfeed.encoding import HashingEncoder, Vectors
from shopfeed.index import load_snapshot
from shopfeed.indexing import Indexed, index_catalogue
from tests.catalogue.products import a_product

PRODUCTS = [a_product(f"P{number:04}", name=f"Speaker number {number}") for number in range(1_500)]


class CountingEncoder:
    """The hashing encoder, counting what it is given; it breaks off after ``breaks_after`` texts."""

    def __init__(self, breaks_after: int | None = None) -> None:
        self._within = HashingEncoder()
        self._breaks_after = breaks_after
        self.id, self.dim = self._within.id, self._within.dim
        self.texts = 0

    def encode(self, texts: Sequence[str]) -> Vectors:
        if self._breaks_after is not None and self.texts >= self._breaks_after:
            raise KeyboardInterrupt
        self.texts += len(texts)
        return self._within.encode(texts)


def index(store: MemoryProductStore, encoder: CountingEncoder, root: Path) -> Indexed:
    return index_catalogue(store, encoder, root, now=lambda: datetime.now(UTC))


def test_every_product_gets_its_own_vector(tmp_path: Path):
    encoder = CountingEncoder()
    done = index(MemoryProductStore(reversed(PRODUCTS)), encoder, tmp_path)

    snapshot = load_snapshot(tmp_path / done.manifest.version, encoder_id=encoder.id, dim=encoder.dim)
    row = snapshot.rows_of(["P0777"])[0]

    assert snapshot.product(row).name == "Speaker number 777"
    np.testing.assert_allclose(np.linalg.norm(snapshot.vectors.astype(np.float32), axis=1), 1, atol=2e-3)


def test_nothing_changed_means_nothing_done(tmp_path: Path):
    store, encoder = MemoryProductStore(PRODUCTS), CountingEncoder()
    index(store, encoder, tmp_path)

    again = index(store, encoder, tmp_path)

    assert not again.is_new
    assert encoder.texts == 1_500


def test_a_price_alone_is_not_encoded_again(tmp_path: Path):
    store, encoder = MemoryProductStore(PRODUCTS), CountingEncoder()
    index(store, encoder, tmp_path)
    store.upsert([replace(PRODUCTS[0], price=Money(amount_minor=1, currency="INR"))])

    again = index(store, encoder, tmp_path)

    assert again.is_new
    assert (again.encoded, again.reused) == (0, 1_500)


def test_a_new_name_is_encoded_again_alone(tmp_path: Path):
    store, encoder = MemoryProductStore(PRODUCTS), CountingEncoder()
    index(store, encoder, tmp_path)
    store.upsert([replace(PRODUCTS[0], name="Kettle")])

    assert index(store, encoder, tmp_path).encoded == 1


def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path: Path):
    store = MemoryProductStore(PRODUCTS)
    with pytest.raises(KeyboardInterrupt):
        index(store, CountingEncoder(breaks_after=1_000), tmp_path)

    rest = CountingEncoder()
    done = index(store, rest, tmp_path)

    assert rest.texts == 1_500 - 1_024  # a batch of 1,024 was kept before it broke off
    assert done.manifest.rows == 1_500


def test_a_part_that_the_current_snapshot_lacks_is_a_reason_for_a_new_one(tmp_path: Path):
    store, encoder = MemoryProductStore(PRODUCTS[:3]), CountingEncoder()
    index(store, encoder, tmp_path)

    def write(path: Path, products: Sequence[object]) -> None:
        path.write_text(str(len(products)), encoding="utf-8")

    done = index_catalogue(store, encoder, tmp_path, now=lambda: datetime.now(UTC), parts={"count.txt": write})

    assert done.is_new
    assert (tmp_path / done.manifest.version / "count.txt").read_text(encoding="utf-8") == "3"
    assert encoder.texts == 3
