"""An immutable folder that is served: columns, vectors and indexes of one catalogue, as one encoder reads it."""

import importlib.metadata
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import Product, ProductId
from shopfeed.encoding import Vectors, widened
from shopfeed.errors import SnapshotMismatch
from shopfeed.index.columns import Columns, build_table, write_table
from shopfeed.index.faiss import FaissIndex, default_kind
from shopfeed.index.lexical import LexicalIndex
from shopfeed.index.manifest import Manifest, checksums, read_manifest, verify
from shopfeed.index.rescored import RescoredIndex
from shopfeed.index.vector_index import VectorIndex

CURRENT = "CURRENT"
"""Name of the file beside the snapshots that says which one is served."""

BUILDING = ".building"
"""Name of the file beside the snapshots that is held by who is building the next one."""

Part = Callable[[Path, Sequence[Product]], None]
"""Writes one more file or folder of a snapshot: gets the path and the products in the order of their rows."""

Asked = Callable[[Path, "Snapshot"], None]
"""Writes a file from what only the snapshot itself can answer: gets its path and the snapshot, which lies beside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What came to a snapshot after it was built."""

    to: "Snapshot"
    """As it was built."""
    revision: int
    """Of the last change of the catalogue that is in it."""
    lexical: LexicalIndex
    """The words of the added rows alone, with the stems' numbers of the whole."""
    vectors: NDArray[np.float16]
    """Of the added rows alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A loaded snapshot: everything is mapped, nothing copied; safe to share between threads."""

    folder: Path
    manifest: Manifest
    columns: Columns
    vectors: NDArray[np.float16]
    """``(rows, dim)``, unit rows."""
    index: VectorIndex
    lexical: LexicalIndex
    added: Added | None = None
    """What was added since it was built; ``None`` while that is nothing."""

    @property
    def version(self) -> str:
        """The name of the folder; with added rows also the revision up to which they were added."""
        return self.manifest.version if self.added is None else f"{self.manifest.version}+{self.added.revision}"

    @property
    def built(self) -> "Snapshot":
        """The snapshot without what was added since."""
        return self if self.added is None else self.added.to

    @property
    def rows(self) -> int:
        """How many rows it has: its products, and older forms of them that are hidden."""
        return len(self.columns.ids)

    @property
    def encoder_id(self) -> str:
        """The encoder whose vectors these are."""
        return self.manifest.encoder_id

    def vectors_of(self, rows: Sequence[int] | NDArray[np.integer[Any]] | int) -> Vectors:
        """The vectors of some rows in float32, ``(len(rows), dim)``; of one row ``(dim,)``."""
        return widened(self.vectors[rows])

    def rows_of(self, ids: Sequence[str]) -> NDArray[np.int32]:
        """Row numbers by product id, -1 where unknown."""
        return self.columns.rows_of(ids)

    def id_of(self, row: int) -> ProductId:
        """The product id of a row."""
        return self.columns.id_of(row)

    def product(self, row: int) -> Product:
        """The product of a row: its words as they were written into it, its facts as they are now."""
        return self.columns.product(int(row))

    def products(self, rows: Sequence[int] | NDArray[np.int32]) -> list[Product]:
        """The products of some rows, in their order."""
        return [self.product(int(row)) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a snapshot is made from, beside the products."""

    encoder_id: str
    text_version: int
    catalogue_revision: int
    built_at: datetime
    index_kind: str | None = None
    """A FAISS factory string; ``None`` chooses by size."""


def write_snapshot(
    root: Path,
    products: Sequence[Product],
    vectors: NDArray[np.float16],
    origin: Origin,
    parts: Mapping[str, Part] | None = None,
    asked: Mapping[str, Asked] | None = None,
) -> Manifest:
    """Write a snapshot below ``root`` and make it the current one.

    ``products`` stand in the order of their ids' UTF-8 bytes, ``vectors`` are ``(len(products), dim)``. ``parts`` are
    written first, then what is ``asked`` of it. It is written beside and renamed into place: a reader sees all of it or
    nothing, and an interruption leaves the old one current.
    """
    root.mkdir(parents=True, exist_ok=True)
    version = f"{origin.built_at:%Y%m%dT%H%M%S%fZ}"
    building = root / f".building-{version}-{os.getpid()}"
    building.mkdir()
    try:
        write_table(build_table(products), building / "columns.arrow")
        np.save(building / "vectors.npy", vectors)
        kind = origin.index_kind or default_kind(len(products))
        FaissIndex.build(vectors, kind=kind).save(building / "vectors.faiss")
        LexicalIndex.build(products).save(building / "lexical")
        for name, write in (parts or {}).items():
            write(building / name, products)
        manifest = Manifest(
            version=version,
            created_at=origin.built_at.isoformat(),
            encoder_id=origin.encoder_id,
            text_version=origin.text_version,
            dim=int(vectors.shape[1]),
            rows=len(products),
            catalogue_revision=origin.catalogue_revision,
            index_kind=kind,
            files={},
            libraries={name: importlib.metadata.version(name) for name in ("faiss-cpu", "numpy", "pyarrow", "bm25s")},
        )
        if asked:
            snapshot = _mapped(building, manifest)
            for name, ask in asked.items():
                ask(building / name, snapshot)
        manifest = replace(manifest, files=checksums(building))
        manifest.write(building)
        building.rename(root / version)
    finally:
        shutil.rmtree(building, ignore_errors=True)
    make_current(root, version)
    return manifest


def make_current(root: Path, version: str) -> None:
    """Serve this version from now on. Raises ``SnapshotMismatch`` when there is none of that name."""
    read_manifest(root / version)
    point_to(root, version)


def point_to(root: Path, name: str) -> None:
    """Let ``CURRENT`` below ``root`` name this from now on; a reader sees the old name or the new one."""
    pointer = root / f".{CURRENT}-{os.getpid()}"
    pointer.write_text(name + "\n", encoding="utf-8")
    pointer.replace(root / CURRENT)


def current_version(root: Path) -> str | None:
    """The version to serve, or ``None`` where nothing was built yet."""
    try:
        return (root / CURRENT).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None


def check_snapshot(folder: Path, *, encoder_id: str, dim: int) -> Manifest:
    """Whether it can be served, without loading it. Raises ``SnapshotMismatch`` naming what does not fit."""
    manifest = read_manifest(folder)
    if manifest.encoder_id != encoder_id:
        raise SnapshotMismatch(
            f"snapshot {manifest.version} was made with encoder {manifest.encoder_id!r}, this server runs "
            f"{encoder_id!r}: run 'shopfeed index' or set SHOPFEED_ENCODER back"
        )
    if manifest.dim != dim:
        raise SnapshotMismatch(f"snapshot {manifest.version} has {manifest.dim} dimensions, the encoder {dim}")
    verify(folder, manifest)
    return manifest


def load_snapshot(folder: Path, *, encoder_id: str, dim: int) -> Snapshot:
    """Map a snapshot. Raises ``SnapshotMismatch`` naming what does not fit."""
    return _mapped(folder, check_snapshot(folder, encoder_id=encoder_id, dim=dim))


def _mapped(folder: Path, manifest: Manifest) -> Snapshot:
    vectors = np.asarray(np.load(folder / "vectors.npy", mmap_mode="r"))  # a view of the map: its own indexing is slow
    index = FaissIndex.load(folder / "vectors.faiss")
    return Snapshot(
        folder=folder,
        manifest=manifest,
        columns=Columns.load(folder / "columns.arrow"),
        vectors=vectors,
        index=RescoredIndex(index, vectors) if "PQ" in manifest.index_kind else index,
        lexical=LexicalIndex.load(folder / "lexical"),
    )


def built_version(version: str) -> str:
    """The version of the snapshot as it was built, whatever was added since: its rows are the same rows."""
    return version.partition("+")[0]


def remove_old_snapshots(root: Path, *, keep: int) -> list[str]:
    """Delete all but the current and the newest ``keep`` snapshots; the versions deleted."""
    current = current_version(root)
    versions = sorted(path.name for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))
    old = [version for version in versions[: len(versions) - keep] if version != current]
    for version in old:
        shutil.rmtree(root / version)
    return old
