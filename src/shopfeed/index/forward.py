"""The words of every product in their order, as flat arrays: what phrases, highlights and "is it the thing?" read."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from shopfeed.index.stacked import Stacked
from shopfeed.index.tokens import Zone

Rows = NDArray[np.int32]

LAST = 0x80
"""Bit of ``zones``: the word is the last of its segment (a separator or a connecting word follows)."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The words of some rows, one after the other."""

    rows: int
    """How many rows were taken."""
    owner: NDArray[np.int32]
    """Position in the taken rows, for each word, ascending."""
    stems: NDArray[np.int32]
    zones: NDArray[np.uint8]
    is_last: NDArray[np.bool_]

    def starts_of(self, phrase: Sequence[int]) -> NDArray[np.intp]:
        """Where the stems of ``phrase`` stand side by side within one zone of one row; none for an empty phrase."""
        if not phrase or len(self.stems) < len(phrase):
            return np.empty(0, np.intp)
        reach = len(self.stems) - len(phrase) + 1
        at = np.flatnonzero(self.stems[:reach] == phrase[0])
        for step, stem in enumerate(phrase[1:], 1):
            at = at[(self.stems[at + step] == stem) & (self.owner[at + step] == self.owner[at])]
        return at

    def has(self, stem: int, zones: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """For each taken row, whether it has the stem in one of the ``zones`` (a mask over ``Zone``)."""
        found = np.zeros(self.rows, np.bool_)
        found[self.owner[(self.stems == stem) & zones[self.zones]]] = True
        return found


@dataclass(frozen=True, slots=True)
class Forward:
    """Stems by row: row ``r`` has ``stems[starts[r]:starts[r + 1]]``."""

    starts: NDArray[np.int64]
    stems: NDArray[np.int32]
    """Numbers of the vocabulary."""
    zones: NDArray[np.uint8]
    """A ``Zone`` each, with the bit ``LAST``."""

    @classmethod
    def nothing(cls) -> "Forward":
        """Of no products."""
        return cls(np.zeros(1, np.int64), np.empty(0, np.int32), np.empty(0, np.uint8))

    def joined(self, rest: "Forward") -> "Forward":
        """These rows and then those of ``rest``, copied."""
        stems, zones = np.concatenate([self.stems, rest.stems]), np.concatenate([self.zones, rest.zones])
        return Forward(self._starts_with(rest), stems, zones)

    def stacked(self, rest: "Forward") -> "Forward":
        """These rows and then those of ``rest``, where these words stay where they are; it is for ``take`` alone."""
        stems, zones = Stacked(self.stems, rest.stems), Stacked(self.zones, rest.zones)
        # ``take`` indexes them, which stacked arrays bear as arrays do.
        return Forward(self._starts_with(rest), cast("NDArray[np.int32]", stems), cast("NDArray[np.uint8]", zones))

    def _starts_with(self, rest: "Forward") -> NDArray[np.int64]:
        return np.concatenate([self.starts, self.starts[-1] + rest.starts[1:]])

    @property
    def rows(self) -> int:
        """How many products it holds."""
        return len(self.starts) - 1

    def take(self, rows: Rows) -> Taken:
        """The words of these rows."""
        first = self.starts[rows]
        lengths = self.starts[np.asarray(rows, np.int64) + 1] - first
        owner = np.repeat(np.arange(len(rows), dtype=np.int32), lengths)
        before = np.cumsum(lengths) - lengths
        at = np.arange(len(owner), dtype=np.int64) + np.repeat(first - before, lengths)
        zones = self.zones[at]
        return Taken(len(rows), owner, self.stems[at], zones & np.uint8(LAST - 1), (zones & np.uint8(LAST)) > 0)

    def save(self, folder: Path) -> None:
        """Write three arrays into ``folder``."""
        for name in ("starts", "stems", "zones"):
            np.save(folder / f"{name}.npy", getattr(self, name))

    @classmethod
    def load(cls, folder: Path) -> "Forward":
        """Map what ``save`` wrote."""
        names = ("starts", "stems", "zones")
        return cls(*(np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r")) for name in names))  # a view of the map


def zone_mask(*zones: Zone) -> NDArray[np.bool_]:
    """``(zones,)``: ``True`` for the named ones."""
    mask = np.zeros(len(Zone), np.bool_)
    mask[list(zones)] = True
    return mask
