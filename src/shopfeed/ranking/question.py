"""A request as the stages of a search see it: vectors, words and wishes over the rows of one snapshot."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Vectors
from shopfeed.index import Snapshot
from shopfeed.query import Intent, PartId, PartKind
from shopfeed.ranking.agreement import FULFILLED, Grades
from shopfeed.ranking.features import Flags, Traits
from shopfeed.saying import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Something that should hold: all parts of one kind, as alternatives."""

    kind: PartKind
    part_ids: tuple[PartId, ...]
    label: Label
    grades: Grades
    """``(rows,)``."""

    @property
    def fulfilled(self) -> Flags:
        """Rows that fulfil it."""
        return self.grades >= FULFILLED


@dataclass(frozen=True, slots=True, kw_only=True)
class Must:
    """Something that has to hold: a price bound, an exclusion, a chosen facet value."""

    name: str
    part_ids: tuple[PartId, ...]
    label: Label
    holds: Flags
    """``(rows,)``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a pipeline of searches is asked."""

    snapshot: Snapshot
    traits: Traits
    intent: Intent
    text: str
    """What is looked up and encoded; empty where there is only a vector."""
    vector: Vectors | None
    """``(dim,)``, unit; ``None`` where there is nothing to encode."""
    terms: Mapping[str, float]
    """Stems to look up, with their weights."""
    words: NDArray[np.float32]
    """BM25 of every row for ``terms``, ``(rows,)``."""
    rest: tuple[str, ...]
    """Stems of the words that are in no part of the request, as far as any product has them."""
    best_words: float
    """About what BM25 gives a product that has all the words; above 0."""
    wishes: tuple[Wish, ...]
    musts: tuple[Must, ...]
    allowed: Flags
    """Rows that every must admits, ``(rows,)``."""
    joint: Flags
    """Allowed rows that fulfil every wish that was not let go, ``(rows,)``."""
    let_go: frozenset[str] = frozenset()
    """Kinds of the wishes and names of the musts that were let go."""
    not_rows: NDArray[np.int32]
    """Rows that must not answer: the product itself, when its like is sought."""

    def wish(self, kind: str) -> Wish | None:
        """The wish of that kind."""
        return next((each for each in self.wishes if each.kind == kind), None)
