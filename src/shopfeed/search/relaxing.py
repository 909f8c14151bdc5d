"""Which wishes to let go when nothing fulfils them all: as little as possible, the least important first."""

from collections.abc import Mapping, Sequence

import numpy as np

from shopfeed.ranking.features import Flags

COST_OF_LETTING_GO: Mapping[str, float] = {
    "occasion": 0.5,
    "size": 1.0,
    "quantity": 2.0,
    "material": 2.5,
    "colour": 2.6,
    "audience": 4.0,
    "brand": 5.0,
    "need": 5.2,
    "interest": 5.5,
    "price": 7.0,
    "type": 9.0,
    "exclusion": 14.0,
    "facets": 30.0,
    "in_stock": 60.0,
}
"""The stated order: what is cheap goes first; two cheap ones may go before a dear one. docs/search.md"""


def let_go(
    constraints: Mapping[str, Flags], costs: Mapping[str, float] = COST_OF_LETTING_GO
) -> tuple[frozenset[str], Flags]:
    """The cheapest set of constraints whose absence leaves at least one row, and the rows that hold all others.

    ``constraints`` are masks over all rows, by name; of equally cheap sets the same one is chosen every time.
    """
    names = sorted(constraints, key=lambda name: (-costs[name], name))
    if not names:
        raise ValueError("there is nothing to let go")
    held = np.zeros(len(constraints[names[0]]), np.uint16)
    for bit, name in enumerate(names):
        held |= constraints[name].astype(np.uint16) << np.uint16(bit)
    there = np.flatnonzero(np.bincount(held, minlength=1))
    everything = (1 << len(names)) - 1
    best = min(there.tolist(), key=lambda code: (_cost(names, everything & ~code, costs), -code), default=0)
    return frozenset(name for bit, name in enumerate(names) if not best >> bit & 1), (held & best) == best


def _cost(names: Sequence[str], missing: int, costs: Mapping[str, float]) -> float:
    return sum(costs[name] for bit, name in enumerate(names) if missing >> bit & 1)
