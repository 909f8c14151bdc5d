"""What products and searches say that they are about, so that a second one is known by its name."""

from collections.abc import Callable
from dataclasses import dataclass

from shopfeed.query import Said

LEAST_COSINE = 0.35
"""What is less like a thing is no second one, whatever its name says: kettle chips are no kettle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """Two look-ups; both give ``None`` where nothing is said."""

    of_row: Callable[[str, int], Said | None]
    """``(snapshot version, row)`` -> the type that the name of the product says."""
    of_query: Callable[[str], Said | None]
    """The type that a search asks for."""
