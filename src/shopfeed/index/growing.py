"""A snapshot with more products behind its rows: found and scored exactly as if it had been built with them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import Product
from shopfeed.index.columns import Columns, name_key
from shopfeed.index.exact import ExactIndex
from shopfeed.index.lexical import LexicalIndex
from shopfeed.index.snapshot import Added, Snapshot
from shopfeed.index.stacked import LayeredIndex, Stacked
from shopfeed.index.tokens import stems

_MOST_NAMESAKES = 256  # rows with all words of a name that are compared with it


def grow(snapshot: Snapshot, products: Sequence[Product], vectors: NDArray[np.float16], *, revision: int) -> Snapshot:
    """``snapshot`` with ``products``, distinct and at least one, behind its rows; ``vectors`` are ``(products, dim)``.

    Rows keep their numbers. A row that had the id of a new one is sold out from then on: it is found by nobody.
    What was there is neither changed nor copied but for numeric columns, so requests go on with what they began with.
    """
    built, before = snapshot.built, snapshot.added
    lexical, alone = built.lexical.with_rows(products, None if before is None else before.lexical)
    vectors = vectors if before is None else np.concatenate([before.vectors, vectors])
    return replace(
        snapshot,
        columns=snapshot.columns.with_rows(products, _name_groups(snapshot.columns, snapshot.lexical, products)),
        # It is indexed and converted, both of which a stacked array bears as an array does.
        vectors=cast("NDArray[np.float16]", Stacked(built.vectors, vectors)),
        index=LayeredIndex(built.index, ExactIndex(vectors.astype(np.float32))),
        lexical=lexical,
        added=Added(to=built, revision=revision, lexical=alone, vectors=vectors),
    )


def _name_groups(columns: Columns, lexical: LexicalIndex, products: Sequence[Product]) -> list[int]:
    """For each product the group of those with its name, of which there may be some already."""
    free = int(columns.name_group.max(initial=-1)) + 1
    groups: dict[str, int] = {}
    for product in products:
        key = name_key(product.name)
        if key not in groups:
            namesakes = lexical.rows_with_all(lexical.numbers(stems(product.name)))[:_MOST_NAMESAKES]
            same = (row for row in namesakes.tolist() if name_key(str(columns.text("name", row))) == key)
            row = next(same, None)
            groups[key] = free + len(groups) if row is None else int(columns.name_group[row])
    return [groups[name_key(product.name)] for product in products]
