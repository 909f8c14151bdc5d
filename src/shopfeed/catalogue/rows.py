"""What a source of products gives: for every row a product, a merged or a refused row, so that nothing is lost."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from shopfeed.catalogue.product import Product, ProductId


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """A row that says nothing new of a product, or that was folded into it."""

    into: ProductId


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A row that cannot be a product."""

    path: Path
    line: int
    """Counted from 1, the header included; in a parquet file the number of the row."""
    reason: str
    """One of few, so that rows can be counted by it."""
    raw: Mapping[str, str] | str
    """The row as it was read: by column where it had them, otherwise its text."""
    detail: str = ""
    """What exactly is wrong with this row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something that whoever imports should know; not a row."""

    text: str
    count: int


Row = Product | Merged | Refused
"""Stands for exactly one row of a source."""


Progress = Callable[[str, int, int | None], None]
"""Is told a stage, how much of it is done and how much there is; ``None`` where that is not known beforehand."""


def no_progress(*_: object) -> None:
    """Nobody looks on."""
