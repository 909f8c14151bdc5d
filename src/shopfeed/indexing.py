"""Use case: a catalogue and an encoder become a snapshot; what was encoded once is not encoded again."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import KeptProduct, Product, ProductId, ProductStore
from shopfeed.encoding import TEXT_VERSION, Encoder, text_hash, text_of
from shopfeed.errors import SnapshotMismatch
from shopfeed.index import Origin, current_version, write_snapshot
from shopfeed.index.manifest import Manifest, read_manifest
from shopfeed.index.snapshot import Asked, Part

_ENCODE_AT_ONCE = 1_024  # what is lost at most when the work is interrupted
_PAGE = 1_000

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """What an indexing run did."""

    manifest: Manifest
    encoded: int
    reused: int
    is_new: bool
    """``False``: nothing had changed since the current snapshot, which stays."""


def index_catalogue(
    store: ProductStore,
    encoder: Encoder,
    root: Path,
    *,
    now: Callable[[], datetime],
    parts: Mapping[str, Part] | None = None,
    asked: Mapping[str, Asked] | None = None,
    index_kind: str | None = None,
    progress: Progress = lambda _what, _done, _total: None,
) -> Indexed:
    """Encode what is new or changed, then write a snapshot below ``root`` and make it current.

    Embeddings are kept in the store as they are made, so that an interrupted run goes on where it stopped.
    """
    revision = store.revision()
    current = _fitting_current(root, encoder, revision, index_kind, {*(parts or {}), *(asked or {})})
    if current is not None:
        return Indexed(manifest=current, encoded=0, reused=current.rows, is_new=False)
    encoded = _encode_missing(store, encoder, progress)
    products, vectors = _collect(store, encoder, revision, progress)
    progress("building the index", 0, 1)
    manifest = write_snapshot(
        root,
        products,
        vectors,
        Origin(
            encoder_id=encoder.id,
            text_version=TEXT_VERSION,
            catalogue_revision=revision,
            built_at=now(),
            index_kind=index_kind,
        ),
        parts,
        asked,
    )
    progress("building the index", 1, 1)
    return Indexed(manifest=manifest, encoded=encoded, reused=len(products) - encoded, is_new=True)


def _fitting_current(
    root: Path, encoder: Encoder, revision: int, index_kind: str | None, parts: Collection[str]
) -> Manifest | None:
    version = current_version(root)
    if version is None:
        return None
    try:
        manifest = read_manifest(root / version)
    except SnapshotMismatch:
        return None
    fits = (
        manifest.encoder_id == encoder.id
        and manifest.text_version == TEXT_VERSION
        and manifest.catalogue_revision == revision
        and index_kind in (None, manifest.index_kind)
        and set(parts) <= set(manifest.files)
    )
    return manifest if fits else None


def _kept(store: ProductStore, encoder_id: str) -> Iterator[Sequence[KeptProduct]]:
    """Every kept product, page by page, with the embedding that this encoder made of it."""
    cursor: str | None = None
    while True:
        page = store.page(cursor=cursor, limit=_PAGE, encoder_id=encoder_id)
        yield page.products
        cursor = page.next_cursor
        if cursor is None:
            return


def _encode_missing(store: ProductStore, encoder: Encoder, progress: Progress) -> int:
    """Encode every product without an embedding of its present text; how many."""
    missing: dict[ProductId, str] = {}
    for page in _kept(store, encoder.id):
        for kept in page:
            if not _fits(kept):
                missing[kept.product.id] = text_of(kept.product)
    # Like lengths together: within a batch every text is padded to the longest.
    in_order = sorted(missing, key=lambda product_id: len(missing[product_id]))
    for start in range(0, len(in_order), _ENCODE_AT_ONCE):
        progress("encoding", start, len(in_order))
        ids = in_order[start : start + _ENCODE_AT_ONCE]
        vectors = encoder.encode([missing[product_id] for product_id in ids]).astype("<f2")
        store.put_embeddings(
            encoder.id,
            {
                product_id: (text_hash(missing[product_id]), vector.tobytes())
                for product_id, vector in zip(ids, vectors, strict=True)
            },
        )
    progress("encoding", len(in_order), len(in_order))
    return len(in_order)


def _fits(kept: KeptProduct) -> bool:
    """Whether its embedding was made of its present text."""
    return kept.embedding_text_hash == text_hash(text_of(kept.product))


def _collect(
    store: ProductStore, encoder: Encoder, revision: int, progress: Progress
) -> tuple[list[Product], NDArray[np.float16]]:
    """The products in the order of their ids' UTF-8 bytes, and their vectors.

    What got new words since ``revision`` is left out: who serves the snapshot adds what changed since.
    """
    kept: list[KeptProduct] = []
    for page in _kept(store, encoder.id):
        kept.extend(each for each in page if each.embedding is not None and (each.revision <= revision or _fits(each)))
        progress("reading", len(kept), len(kept))
    kept.sort(key=lambda each: each.product.id.encode())
    vectors = np.frombuffer(b"".join(each.embedding or b"" for each in kept), dtype="<f2")
    return [each.product for each in kept], vectors.reshape(len(kept), encoder.dim).astype(np.float16)
