"""Nearest neighbours, words, and the snapshot that holds both."""

from shopfeed.index.columns import Columns, name_key
from shopfeed.index.exact import ExactIndex
from shopfeed.index.faiss import FaissIndex
from shopfeed.index.snapshot import (
    Added,
    Origin,
    Snapshot,
    built_version,
    check_snapshot,
    current_version,
    load_snapshot,
    make_current,
    write_snapshot,
)
from shopfeed.index.stacked import LayeredIndex
from shopfeed.index.vector_index import Rows, Scores, VectorIndex

__all__ = [
    "Added",
    "Columns",
    "ExactIndex",
    "FaissIndex",
    "LayeredIndex",
    "Origin",
    "Rows",
    "Scores",
    "Snapshot",
    "VectorIndex",
    "built_version",
    "check_snapshot",
    "current_version",
    "load_snapshot",
    "make_current",
    "name_key",
    "write_snapshot",
]
