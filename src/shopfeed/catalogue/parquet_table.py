"""Reads a parquet file as a table of texts."""

from collections.abc import Iterator
from math import isnan
from pathlib import Path
from typing import Any, Final

from shopfeed.catalogue.rows import Refused
from shopfeed.catalogue.tables import Columns, OnBytes, Read, TableRow, size_of
from shopfeed.errors import InvalidSource

_BATCH: Final = 10_000  # rows in memory at once


def read_parquet(path: Path, columns: Columns, on_bytes: OnBytes) -> Iterator[Read]:
    """Every row of ``path`` in its order, numbered from 1, and notes on the file.

    Raises ``InvalidSource`` before the first row for a file that is not parquet or lacks a column, and later where a
    page of it turns out to be damaged.
    """
    from pyarrow import ArrowException  # heavy, and many people bring CSV
    from pyarrow.parquet import ParquetFile

    try:
        with ParquetFile(path) as file:
            names: list[str] = list(file.schema_arrow.names)
            header = [name.strip().lower() for name in names]
            chosen = columns.chosen(path, header)
            yield from columns.notes(header)
            number, size = 0, size_of(path)
            for batch in file.iter_batches(batch_size=_BATCH, columns=[names[at] for at, _ in chosen]):
                rows = zip(*(batch.column(names[at]).to_pylist() for at, _ in chosen), strict=True)
                for values in rows:
                    number += 1
                    yield _row(path, number, {name: _text(v) for (_, name), v in zip(chosen, values, strict=True)})
                on_bytes(size * batch.num_rows // max(file.metadata.num_rows, 1))
    except (ArrowException, OSError, UnicodeDecodeError) as error:
        raise InvalidSource(f"{path} cannot be read as parquet: {str(error).splitlines()[0][:200]}") from error


def _row(path: Path, number: int, cells: dict[str, str]) -> TableRow | Refused:
    if any("\0" in cell for cell in cells.values()):
        return Refused(path=path, line=number, reason="a NUL byte", raw=cells)
    return TableRow(path=path, line=number, cells=cells)


def _text(value: Any) -> str:  # whatever Arrow makes of a cell
    if value is None or (isinstance(value, float) and isnan(value)):
        return ""
    return str(value).strip()
