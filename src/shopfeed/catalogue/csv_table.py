"""Reads a CSV file as people have it: what is damaged becomes a refused row, and swallows none of those after it."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from shopfeed.catalogue.rows import Note, Refused
from shopfeed.catalogue.tables import Columns, OnBytes, Read, TableRow
from shopfeed.errors import InvalidSource

MAX_LINE_CHARACTERS: Final = 250_000

WRONG_COLUMNS: Final = "not as many columns as the header"
WRONG_QUOTES: Final = "quotes that do not match"
NOT_UTF8: Final = "not UTF-8"
NUL_BYTE: Final = "a NUL byte"
TOO_LONG: Final = "a line or a field that is too long"

_MAX_LINE_BYTES: Final = 4 * MAX_LINE_CHARACTERS  # so a line that was cut here has too many characters for sure
_BOM: Final = "\ufeff"
_UTF16_BOMS: Final = ("\udcff\udcfe", "\udcfe\udcff")  # as they look when they are read as UTF-8
_OTHER_DELIMITERS: Final = {";": "semicolons", "\t": "tabs", "|": "bars"}


def read_csv(path: Path, columns: Columns, on_bytes: OnBytes) -> Iterator[Read]:
    """Every row of ``path`` in its order, as a row or as a refused one, and notes on the file.

    A row may span lines inside quotes; when such a row is broken its first line is refused and reading goes on with the
    second, so that an open quote loses no rows. Raises ``InvalidSource``, before the first row, for a file that cannot
    be read, is empty, is not UTF-8 text separated by commas, or lacks a column.
    """
    try:
        with path.open("rb") as file:
            yield from _read(path, _Lines(file, on_bytes), columns)
    except OSError as error:
        raise InvalidSource(f"{path} cannot be read: {error.strerror}") from error


class _Lines:
    """The lines of a file as text, numbered, with a way back for those that a broken row has swallowed."""

    def __init__(self, file: BinaryIO, on_bytes: OnBytes) -> None:
        self._file = file
        self._on_bytes = on_bytes
        self._waiting: list[str] = []  # in reverse order
        self.number = 1
        """Number of the first line of this row."""
        self.of_row: list[str] = []
        self.is_end_open = False
        """Whether the last line of the file has no line end."""

    def start_row(self) -> None:
        self.number += len(self.of_row)
        self.of_row = []

    def put_back_all_but_first(self) -> None:
        self._waiting.extend(reversed(self.of_row[1:]))
        del self.of_row[1:]

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._waiting.pop() if self._waiting else self._read()
        if not line:
            raise StopIteration
        self.of_row.append(line)
        return line

    def _read(self) -> str:
        line = rest = self._file.readline(_MAX_LINE_BYTES)
        self._on_bytes(len(line))
        while len(rest) == _MAX_LINE_BYTES and not rest.endswith(b"\n"):  # the row is refused: pass over its rest
            rest = self._file.readline(_MAX_LINE_BYTES)
            self._on_bytes(len(rest))
        if line:
            self.is_end_open = not rest.endswith(b"\n")
        return line.decode("utf-8", errors="surrogateescape")


def _read(path: Path, lines: _Lines, columns: Columns) -> Iterator[Read]:
    header = _header(path, lines, columns)
    chosen = columns.chosen(path, header)
    yield from columns.notes(header)
    while (row := _next_row(lines, width=len(header))) is not None:
        if isinstance(row, str):
            lines.put_back_all_but_first()
            raw = lines.of_row[0].rstrip("\r\n")
            yield Refused(path=path, line=lines.number, reason=row, raw=raw[:MAX_LINE_CHARACTERS])
        else:
            yield TableRow(path=path, line=lines.number, cells={name: row[at].strip() for at, name in chosen})
    if lines.is_end_open:
        yield Note(text="file whose last line has no line end: it may have been cut off", count=1)


def _next_row(lines: _Lines, *, width: int | None) -> list[str] | str | None:
    """The cells of the next row that is not empty, or the reason why they are none; ``None`` at the end of the file."""
    cells: list[str] | None = []
    while cells == []:
        lines.start_row()
        try:
            cells = next(csv.reader(lines, strict=True), None)
        except csv.Error as error:
            return _damage(lines.of_row) or (TOO_LONG if "field limit" in str(error) else WRONG_QUOTES)
    if cells is None:
        return None
    return _damage(lines.of_row) or (WRONG_COLUMNS if width is not None and len(cells) != width else cells)


def _damage(lines: list[str]) -> str | None:
    if any(len(line) > MAX_LINE_CHARACTERS for line in lines):
        return TOO_LONG
    text = "".join(lines)
    if "\0" in text:
        return NUL_BYTE
    try:
        text.encode()
    except UnicodeEncodeError:
        return NOT_UTF8
    return None


def _header(path: Path, lines: _Lines, columns: Columns) -> list[str]:
    cells = _next_row(lines, width=None)
    text = "".join(lines.of_row)
    if cells is None:
        raise InvalidSource(f"{path} is empty")
    if text.startswith(_UTF16_BOMS):
        raise InvalidSource(f"{path} is UTF-16: save it as UTF-8")
    if isinstance(cells, str):
        raise InvalidSource(f"{path} is not a CSV file: its first line has {cells}")
    names = [name.removeprefix(_BOM).strip().strip('"').lower() for name in cells]
    for delimiter, plural in _OTHER_DELIMITERS.items():
        others = {name.strip().strip('"').lower() for name in text.removeprefix(_BOM).split(delimiter)}
        if len(others) > 1 and others >= set(columns.required):
            raise InvalidSource(f"{path} separates its columns with {plural}: save it with commas")
    return names
