"""Reads a folder of products and of what people acted on, in their order: the form in which public logs are evaluated.

``items.parquet``, one row a product:

=================  =======================  =====================================================================
``item_id``        integer or string        unique
``title``          string                   may be empty
``brand``          string, optional         read together with the title
``categories``     string or list, opt.     separated by commas, the narrowest last; that one is read
=================  =======================  =====================================================================

``sequences.parquet``, one row a person:

=================  =======================  =====================================================================
``user_id``        integer or string        unique
``items``          list of ``item_id``      the oldest first, not empty
``times``          list, optional           of each, not falling: seconds since 1970, or timestamps; equal times are one
                                            basket
``complete``       boolean, optional        ``false``: the last product is kept back, so the person is learned from and
                                            not asked about; without the column all are complete
=================  =======================  =====================================================================

Other columns are passed over.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.pipeline import Rows

Times = NDArray[np.int64]
"""Seconds since 1970."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What one person acted on."""

    id: str
    rows: Rows
    """Products as rows of the folder, the oldest first."""
    times: Times
    """Of each; 0, 1, 2 ... where the folder has no times: then only the order is known."""
    is_complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """Products and people of one log."""

    name: str
    product_ids: tuple[str, ...]
    texts: tuple[str, ...]
    """What is known of each product in words."""
    people: tuple[Person, ...]
    has_times: bool


def read_folder(path: Path) -> Folder:
    """Read the two tables. Raises ``Invalid`` naming the file and what does not fit the form above."""
    items = _read(path / "items.parquet", needed=("item_id", "title"))
    sequences = _read(path / "sequences.parquet", needed=("user_id", "items"))
    ids = [str(each) for each in items.column("item_id").to_pylist()]
    row_of = {id_: row for row, id_ in enumerate(ids)}
    if len(row_of) != len(ids):
        raise Invalid(f"{path / 'items.parquet'}: an item_id stands there twice")
    if not ids or not sequences.num_rows:
        raise Invalid(f"{path}: there is nothing to learn from: {len(ids)} items, {sequences.num_rows} people")
    has_times = "times" in sequences.column_names
    return Folder(
        name=path.resolve().name,
        product_ids=tuple(ids),
        texts=tuple(_texts(items)),
        people=tuple(_people(sequences, row_of, path / "sequences.parquet", has_times=has_times)),
        has_times=has_times,
    )


def _read(path: Path, *, needed: Sequence[str]) -> pa.Table:
    try:
        table = pq.read_table(path)
    except (OSError, pa.ArrowInvalid) as error:
        raise Invalid(f"cannot read {path}: {error}") from error
    missing = [name for name in needed if name not in table.column_names]
    if missing:
        raise Invalid(f"{path} has no column {missing[0]!r}: see docs/evaluation.md for the form")
    return table


def _texts(items: pa.Table) -> list[str]:
    def column(name: str) -> list[str]:
        if name not in items.column_names:
            return [""] * items.num_rows
        values = items.column(name).to_pylist()
        return [",".join(map(str, each)) if isinstance(each, list) else str(each or "") for each in values]

    narrowest = [each.rsplit(",", 1)[-1] for each in column("categories")]
    parts = zip(column("title"), column("brand"), narrowest, strict=True)
    return [" ".join(" ".join(each).split()) for each in parts]


def _people(sequences: pa.Table, row_of: dict[str, int], path: Path, *, has_times: bool) -> list[Person]:
    ids = sequences.column("user_id").to_pylist()
    pasts = sequences.column("items").to_pylist()
    times = sequences.column("times").to_pylist() if has_times else [range(len(past or ())) for past in pasts]
    is_complete = (
        sequences.column("complete").to_pylist() if "complete" in sequences.column_names else [True] * len(ids)
    )
    people = []
    for id_, past, past_times, complete in zip(ids, pasts, times, is_complete, strict=True):
        try:
            rows = np.array([row_of[str(each)] for each in past or ()], np.int32)
        except KeyError as error:
            raise Invalid(f"{path}: user {id_!r} has item {error}, which items.parquet does not") from error
        at = _seconds(past_times, f"{path}: user {id_!r}")
        if not len(rows) or len(at) != len(rows) or (np.diff(at) < 0).any():
            raise Invalid(f"{path}: user {id_!r} needs one or more items, and as many times, not falling")
        people.append(Person(id=str(id_), rows=rows, times=at, is_complete=complete is None or bool(complete)))
    return people


def _seconds(times: Sequence[object] | None, whose: str) -> Times:
    try:
        if times and isinstance(times[0], datetime):
            return np.array([int(each.timestamp()) for each in _aware(times)], np.int64)
        return np.array([] if times is None else times, np.float64).astype(np.int64)
    except (TypeError, ValueError) as error:
        raise Invalid(f"{whose} has times that are neither numbers of seconds nor timestamps: {error}") from error


def _aware(times: Sequence[object]) -> Iterator[datetime]:
    """Those without a zone are read as UTC."""
    for each in times:
        if not isinstance(each, datetime):
            raise TypeError(f"{each!r} is no timestamp")
        yield each if each.tzinfo is not None else each.replace(tzinfo=UTC)
