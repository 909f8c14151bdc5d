"""What one needs beside a product: what the search finds of every such thing is kept with the snapshot."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.index import Rows, Snapshot, built_version
from shopfeed.query import Lexicon, companions_hash, is_named, needed_with
from shopfeed.ranking.audience import for_them, for_whom

_LOOKED_AT = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBeside:
    """What one needs beside each product of a snapshot."""

    rows: Mapping[str, Rows] = field(default_factory=dict)
    """For each search the rows that are what it seeks, the best first."""
    needs: Sequence[tuple[str, ...]] = ()
    """The searches that some products need beside them."""
    need_of: NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    """``(rows,)``: which of ``needs`` a product has."""

    def of(self, row: int) -> list[Rows]:
        """For each thing that one needs beside that product the rows that are it; of one that is not known nothing."""
        if not 0 <= row < len(self.need_of):
            return []
        return [self.rows[search] for search in self.needs[self.need_of[row]] if search in self.rows]

    @staticmethod
    def read(path: Path) -> "FoundBeside":
        """What ``write`` wrote; nothing where there is no such file."""
        if not path.exists():
            return FoundBeside()
        written = json.loads(path.read_text(encoding="utf-8"))
        return FoundBeside(
            rows={search: np.array(rows, np.int32) for search, rows in written["rows"].items()},
            needs=[tuple(each) for each in written["needs"]],
            need_of=np.array(written["need_of"], np.int32),
        )

    def write(self, path: Path) -> None:
        """As JSON."""
        written = {
            "rows": {search: rows.tolist() for search, rows in self.rows.items()},
            "needs": self.needs,
            "need_of": self.need_of.tolist(),
        }
        path.write_text(json.dumps(written) + "\n", encoding="utf-8")


def companions_file() -> str:
    """The name of the file of a snapshot with what goes with what, as it is written down now: another does not fit."""
    return f"companions-{companions_hash()[:16]}.json"


def find_companions(snapshot: Snapshot, lexicon: Lexicon, search: Callable[[str, int], Rows]) -> FoundBeside:
    """Ask for all that one needs beside any product: ``(query, limit)`` -> rows, the best first.

    What is only near a search goes with nothing.
    """
    number_of: dict[tuple[str, ...], int] = {}
    need_of = np.empty(snapshot.rows, np.int32)
    columns = snapshot.columns
    for row, sub in enumerate(columns.sub.tolist()):
        needed = needed_with(lexicon, columns.text("name", row), columns.subs[sub])
        need_of[row] = number_of.setdefault(needed, len(number_of))
    found: dict[str, Rows] = {}
    for query in dict.fromkeys(each for needed in number_of for each in needed):
        rows = search(query, _LOOKED_AT)
        rows = rows[[is_named(lexicon, query, columns.text("name", row)) for row in rows.tolist()]]
        if len(rows):
            found[query] = rows
    return FoundBeside(rows=found, needs=list(number_of), need_of=need_of)


class NeededBeside:
    """A ``Beside`` that remembers what it chose. Safe to share between threads.

    What is added to the catalogue while it is served goes with nothing before the next snapshot.
    """

    def __init__(self, *, served: Callable[[], tuple[Snapshot, FoundBeside]]) -> None:
        self._served = served
        self._of_row = lru_cache(maxsize=16_384)(self._choose)

    def __call__(self, version: str, row: int) -> tuple[Rows, ...]:
        """For each thing that one needs those that are it, the best first; what says whom it is for agrees."""
        return self._of_row(built_version(version), row)

    def _choose(self, built: str, row: int) -> tuple[Rows, ...]:
        snapshot, beside = self._served()
        if built_version(snapshot.version) != built:  # swapped a moment ago: this version is not asked for again
            return ()
        found, whom = beside.of(row), for_whom(snapshot, row)
        if whom is not None:
            found = [for_them(snapshot, rows, whom, first=True) for rows in found]
        return tuple(rows for rows in found if len(rows))
