"""Tables in files, read row by row; what kind of file it is stays in here, and what the columns mean outside."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from shopfeed.catalogue.rows import Note, Refused
from shopfeed.errors import InvalidSource


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row: its cells by column, trimmed; what was empty is ``""``."""

    path: Path
    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """What a table must and may have; names are compared in lower case."""

    required: Collection[str]
    is_wanted: Callable[[str], bool]
    """Whether a column that is not required is read."""
    are_others_refused: bool = False
    """Whether a column of another name makes the file invalid; otherwise it is passed over, with a note."""

    def chosen(self, path: Path, header: Sequence[str]) -> list[tuple[int, str]]:
        """Place and name of the columns to read. Raises ``InvalidSource`` for one that is missing or there twice."""
        missing = [name for name in self.required if name not in header]
        if missing:
            has = ", ".join(header)
            raise InvalidSource(f"{path} lacks the column {', '.join(missing)}; it has {has[:120] or 'none'}")
        others = [name for name in header if self._is_passed_over(name)]
        if others and self.are_others_refused:
            raise InvalidSource(f"{path} has a column that is not in the schema: {others[0][:60]!r}")
        chosen = [(at, name) for at, name in enumerate(header) if self._is_read(name)]
        twice = sorted({name for at, name in chosen if name in header[:at]})
        if twice:
            raise InvalidSource(f"{path} has the column {', '.join(twice)} twice")
        return chosen

    def notes(self, header: Sequence[str]) -> Iterator[Note]:
        """One for each column that will not be read, saved row numbers left out."""
        for name in header:
            if self._is_passed_over(name):
                yield Note(text=f"file with a column that is not used: {name[:60]}", count=1)

    def _is_read(self, name: str) -> bool:
        return name in self.required or self.is_wanted(name)

    def _is_passed_over(self, name: str) -> bool:
        is_row_number = not name or name.startswith("unnamed:")  # what pandas saves without being asked
        return not is_row_number and not self._is_read(name)


OnBytes = Callable[[int], None]
"""Is told how many more bytes of a file have been read."""

Read = TableRow | Refused | Note
ReadFile = Callable[[Path, Columns, OnBytes], Iterator[Read]]


def find_files(paths: Sequence[Path], *, suffixes: Sequence[str]) -> list[Path]:
    """The files that ``paths`` name, folders walked, each once, in an order that does not depend on that of ``paths``.

    Raises ``InvalidSource`` for a path that is not there, a file of another kind and a folder without any.
    """
    kinds = " or ".join(suffixes)
    found: dict[Path, Path] = {}
    for path in paths:
        if path.is_dir():
            files = [file for file in path.rglob("*") if file.suffix.lower() in suffixes and file.is_file()]
            if not files:
                raise InvalidSource(f"{path} holds no {kinds} file")
        elif not path.exists():
            raise InvalidSource(f"{path} does not exist")
        elif path.suffix.lower() not in suffixes:
            raise InvalidSource(f"{path} is not a {kinds} file")
        else:
            files = [path]
        found |= {file.resolve(): file for file in files}
    return [found[resolved] for resolved in sorted(found, key=lambda file: (file.name, str(file)))]


def size_of(path: Path) -> int:
    """Bytes of the file. Raises ``InvalidSource`` where it cannot be read."""
    try:
        return path.stat().st_size
    except OSError as error:
        raise InvalidSource(f"{path} cannot be read: {error.strerror}") from error
