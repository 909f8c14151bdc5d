"""A snapshot is all there or not there, and is refused by name when it does not fit."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from shopfeed.errors import SnapshotMismatch
from shopfeed.index import Origin, Snapshot, current_version, load_snapshot, make_current, write_snapshot
from shopfeed.index.current import Current
from shopfeed.index.snapshot import remove_old_snapshots
from tests.catalogue.products import a_product

ORIGIN = Origin(encoder_id="tiny", text_version=1, catalogue_revision=3, built_at=datetime(2026, 5, 1, tzinfo=UTC))
PRODUCTS = [a_product("A1"), a_product("B2", name="Blue Kettle"), a_product("C3", price=None, brand=None)]
VECTORS = np.eye(3, 4, dtype=np.float16)


def load(root: Path, encoder_id: str = "tiny", dim: int = 4) -> Snapshot:
    version = current_version(root)
    assert version is not None
    return load_snapshot(root / version, encoder_id=encoder_id, dim=dim)


def test_products_come_back_as_they_were(tmp_path: Path):
    write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)

    loaded = load(tmp_path)

    assert loaded.products(range(3)) == PRODUCTS
    assert loaded.rows_of(["C3", "nobody", "A1"]).tolist() == [2, -1, 0]
    assert loaded.index.search(VECTORS.astype(np.float32), 1)[0][:, 0].tolist() == [0, 1, 2]


def test_an_empty_catalogue_makes_a_snapshot_too(tmp_path: Path):
    write_snapshot(tmp_path, [], np.empty((0, 4), np.float16), ORIGIN)

    loaded = load(tmp_path)

    assert loaded.rows == 0
    assert loaded.rows_of(["A1"]).tolist() == [-1]


def test_another_encoder_is_refused_by_name(tmp_path: Path):
    write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)

    with pytest.raises(SnapshotMismatch, match=r"made with encoder 'tiny', this server runs 'other'"):
        load(tmp_path, encoder_id="other")


def test_another_dimension_is_refused(tmp_path: Path):
    write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)

    with pytest.raises(SnapshotMismatch, match="4 dimensions, the encoder 8"):
        load(tmp_path, dim=8)


def test_a_file_that_was_changed_is_refused_by_name(tmp_path: Path):
    manifest = write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)
    np.save(tmp_path / manifest.version / "vectors.npy", VECTORS * 2)

    with pytest.raises(SnapshotMismatch, match=r"vectors\.npy was changed"):
        load(tmp_path)


def test_a_missing_file_is_refused_by_name(tmp_path: Path):
    manifest = write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)
    (tmp_path / manifest.version / "columns.arrow").unlink()

    with pytest.raises(SnapshotMismatch, match=r"columns\.arrow is missing"):
        load(tmp_path)


def test_an_interrupted_build_leaves_the_old_snapshot_current(tmp_path: Path):
    old = write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)

    def interrupt(_path: Path, _products: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN, {"part": interrupt})

    assert current_version(tmp_path) == old.version
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".building")] == []


def test_the_newest_and_the_current_survive_a_clean_up(tmp_path: Path):
    days = [replace(ORIGIN, built_at=datetime(2026, 5, day, tzinfo=UTC)) for day in (1, 2, 3, 4)]
    versions = [write_snapshot(tmp_path, PRODUCTS, VECTORS, origin).version for origin in days]
    make_current(tmp_path, versions[0])

    removed = remove_old_snapshots(tmp_path, keep=1)

    assert removed == versions[1:3]
    assert current_version(tmp_path) == versions[0]


def test_a_request_keeps_what_it_began_with_while_a_newer_snapshot_is_served(tmp_path: Path):
    write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)
    current = Current(tmp_path, lambda folder: load_snapshot(folder, encoder_id="tiny", dim=4))
    current.refresh()
    in_flight = current.get()

    newer = replace(ORIGIN, built_at=datetime(2026, 5, 2, tzinfo=UTC))
    write_snapshot(tmp_path, PRODUCTS[:1], VECTORS[:1], newer)
    swapped = current.refresh()

    assert swapped
    assert current.get().rows == 1
    assert in_flight.product(2) == PRODUCTS[2]


def test_a_newer_snapshot_that_does_not_fit_leaves_the_old_one_serving(tmp_path: Path):
    write_snapshot(tmp_path, PRODUCTS, VECTORS, ORIGIN)
    current = Current(tmp_path, lambda folder: load_snapshot(folder, encoder_id="tiny", dim=4))
    current.refresh()
    other = replace(ORIGIN, encoder_id="other", built_at=datetime(2026, 5, 2, tzinfo=UTC))
    write_snapshot(tmp_path, PRODUCTS[:1], VECTORS[:1], other)

    with pytest.raises(SnapshotMismatch):
        current.refresh()

    assert current.get().rows == 3
