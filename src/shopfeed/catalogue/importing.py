"""Use case: keep the products of a source, and give an account of every row of it."""

import json
from collections import Counter
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final, TextIO

from shopfeed.catalogue.product import Product
from shopfeed.catalogue.rows import Merged, Note, Progress, Refused, Row, no_progress
from shopfeed.catalogue.store import ProductStore, Upserted
from shopfeed.errors import Unavailable

BATCH: Final = 2_000  # products in one transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of every row: ``rows_read == new + changed + unchanged + merged + rows_refused``."""

    rows_read: int
    new: int
    changed: int
    unchanged: int
    merged: int
    """Rows folded into the product of another row."""
    refused: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Rows that cannot be a product, by reason."""
    first_refused: Mapping[str, Refused] = field(default_factory=lambda: MappingProxyType({}))
    """An example of each reason."""
    refused_file: Path | None = None
    """Every refused row; ``None`` where there was none or no file was wanted."""
    notes: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """What else whoever imports should know, and how often."""

    @property
    def rows_refused(self) -> int:
        return sum(self.refused.values())


def import_products(
    rows: Iterable[Row | Note],
    store: ProductStore,
    *,
    refused_file: Path | None = None,
    progress: Progress = no_progress,
) -> ImportReport:
    """Upsert the products among ``rows`` and write the refused ones to ``refused_file``, a JSON object a line.

    The products have distinct ids: a source merges or refuses what it repeats, because it knows where it stood. So
    importing the same source again changes nothing. Products are kept in batches as they come: after an interruption,
    import again. A ``refused_file`` of an earlier import is replaced, or removed where no row is refused.
    """
    tally = _Tally()
    with _writing_refused(refused_file) as refused_out:
        batch: list[Product] = []
        for row in rows:
            tally.add(row)
            if isinstance(row, Refused):
                refused_out.write(row)
            elif isinstance(row, Product):
                batch.append(row)
                if len(batch) == BATCH:
                    tally.upserted(store.upsert(batch))
                    batch.clear()
                    progress("keeping", tally.rows_read, None)
        tally.upserted(store.upsert(batch))
        progress("keeping", tally.rows_read, None)
    return tally.report(refused_file)


def render(report: ImportReport) -> str:
    """``report`` for the terminal."""
    products = report.new + report.changed + report.unchanged
    lines = [
        f"{report.rows_read:>9,} rows read",
        f"{products:>9,} products: {report.new:,} new, {report.changed:,} changed, {report.unchanged:,} unchanged",
        f"{report.merged:>9,} rows merged into the product of another row",
        f"{report.rows_refused:>9,} rows refused",
    ]
    for reason, count in report.refused.items():
        first = report.first_refused[reason]
        lines.append(f"{count:>13,} {reason} (first: {first.path.name} line {first.line}{_because(first)})")
    if report.refused_file is not None:
        lines.append(f"          every refused row is in {report.refused_file}")
    lines += [f"{count:>9,} x {text}" for text, count in report.notes.items()]
    return "\n".join(lines)


def _because(refused: Refused) -> str:
    return f": {refused.detail[:100]}" if refused.detail else ""


class _Tally:
    """Counts while the rows go by."""

    def __init__(self) -> None:
        self.rows_read = 0
        self._merged = 0
        self._kept = Upserted()
        self._refused: Counter[str] = Counter()
        self._first_refused: dict[str, Refused] = {}
        self._notes: Counter[str] = Counter()

    def add(self, row: Row | Note) -> None:
        if isinstance(row, Note):
            self._notes[row.text] += row.count
            return
        self.rows_read += 1
        if isinstance(row, Merged):
            self._merged += 1
        elif isinstance(row, Refused):
            self._refused[row.reason] += 1
            self._first_refused.setdefault(row.reason, row)

    def upserted(self, upserted: Upserted) -> None:
        kept = self._kept
        self._kept = Upserted(
            new=kept.new + upserted.new,
            changed=kept.changed + upserted.changed,
            unchanged=kept.unchanged + upserted.unchanged,
        )

    def report(self, refused_file: Path | None) -> ImportReport:
        return ImportReport(
            rows_read=self.rows_read,
            new=self._kept.new,
            changed=self._kept.changed,
            unchanged=self._kept.unchanged,
            merged=self._merged,
            refused=MappingProxyType(dict(self._refused.most_common())),
            first_refused=MappingProxyType(self._first_refused),
            refused_file=refused_file if self._refused else None,
            notes=MappingProxyType(dict(self._notes)),
        )


class _RefusedFile:
    """Begun with the first refused row; without a path it writes nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: TextIO | None = None

    def write(self, refused: Refused) -> None:
        if self._path is None:
            return
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
        wire = {
            "file": str(refused.path),
            "line": refused.line,
            "reason": refused.reason,
            "detail": refused.detail,
            "raw": refused.raw if isinstance(refused.raw, str) else dict(refused.raw),
        }
        self._file.write(json.dumps(wire) + "\n")  # ASCII, so that bytes that are not UTF-8 are kept as \udcXX

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


@contextmanager
def _writing_refused(path: Path | None) -> Generator[_RefusedFile]:
    try:
        if path is not None:
            path.unlink(missing_ok=True)
        file = _RefusedFile(path)
        try:
            yield file
        finally:
            file.close()
    except OSError as error:
        raise Unavailable(f"{path} cannot be written: {error.strerror}") from error
