"""A person's past over a small catalogue, in the shape that sources ask for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import Product, ProductId
from shopfeed.encoding import Vectors
from shopfeed.index import Columns, ExactIndex
from shopfeed.index.columns import build_table
from shopfeed.pipeline import Rows


@dataclass(frozen=True, kw_only=True)
class SmallCatalogue:
    """Products ``p0``, ``p1`` ...; their vectors are the unit vectors unless given."""

    ids: tuple[str, ...]
    vectors: Vectors
    version: str = "v1"
    encoder_id: str = "unit"
    products: Sequence[Product] = ()

    @property
    def rows(self) -> int:
        return len(self.ids)

    @property
    def index(self) -> ExactIndex:
        return ExactIndex(self.vectors)

    @property
    def columns(self) -> Columns:
        return Columns.of(build_table(self.products).combine_chunks())

    def rows_of(self, ids: Sequence[str]) -> Rows:
        return np.array([self.ids.index(each) if each in self.ids else -1 for each in ids], np.int32)

    def id_of(self, row: int) -> ProductId:
        return ProductId(self.ids[row])


def catalogue_of(count: int, *, version: str = "v1") -> SmallCatalogue:
    """``count`` products whose texts have nothing in common."""
    return SmallCatalogue(
        ids=tuple(f"p{number}" for number in range(count)), vectors=np.eye(count, dtype=np.float32), version=version
    )


@dataclass(frozen=True, kw_only=True)
class SmallPast:
    """The newest first, each counting as given."""

    snapshot: SmallCatalogue
    recent_rows: Rows
    recent_weights: NDArray[np.float32]
    recent_ages_s: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    spent_subs: NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))


def past_of(catalogue: SmallCatalogue, *rows: int, weights: Sequence[float] | None = None) -> SmallPast:
    """These rows, the newest first; all weigh 1 unless said."""
    return SmallPast(
        snapshot=catalogue,
        recent_rows=np.array(rows, np.int32),
        recent_weights=np.array([1.0] * len(rows) if weights is None else weights, np.float32),
        recent_ages_s=np.zeros(len(rows), np.float32),
    )
