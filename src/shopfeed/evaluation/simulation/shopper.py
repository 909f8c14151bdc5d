"""A shopper: what they want, what they can bear, and how they react; it knows the catalogue but no recommender.

What a shopper likes is a matter of categories, prices and ratings, never of the vectors by which products are found.
All probabilities are assumptions; docs/simulation.md lists them.
"""

from dataclasses import dataclass
from math import exp, log2

import numpy as np

from shopfeed.encoding import Vectors
from shopfeed.index import Columns, Snapshot

_LOOKS = (0.9, 0.6, 0.6)
"""How probably the large and the two small products of a card are looked at."""
_SECOND_WISH, _SAME_MAIN = 0.7, 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Shopper:
    """Someone on one day."""

    number: int
    wants: tuple[int, ...]
    """Codes of (main, sub) categories; today's need is the first."""
    is_shopping: bool
    """Today's mood: in a mind to buy, or here for the videos."""
    at_ease_log2: float
    """Logarithm of the price that they are at ease with, in minor units."""
    price_care: float
    patience_items: float
    tolerance: float
    """Of cards: 1 is usual."""
    likes: Vectors
    """``(dim,)``, unit: which videos they enjoy."""


def draw(snapshot: Snapshot, number: int, rng: np.random.Generator) -> Shopper:
    """Somebody who wants what the catalogue has: two or three categories, larger ones more often."""
    columns = snapshot.columns
    rows = rng.integers(snapshot.rows, size=rng.integers(2, 4))
    priced = columns.price_minor[columns.sub == columns.sub[rows[0]]]
    priced = priced[priced > 0]
    usual = float(np.log2(np.median(priced))) if len(priced) else 16.0
    vector = snapshot.vectors_of(rows).mean(axis=0)
    return Shopper(
        number=number,
        wants=tuple(dict.fromkeys(columns.sub[rows].tolist())),
        is_shopping=bool(rng.random() < 0.4),
        at_ease_log2=usual + rng.normal(0, 0.7),
        price_care=rng.uniform(0.2, 1.0),
        patience_items=rng.gamma(4.0, 10.0) + 5,
        tolerance=rng.gamma(4.0, 0.25) + 0.2,
        likes=(vector / max(float(np.linalg.norm(vector)), 1e-9)).astype(np.float32),
    )


def match(shopper: Shopper, columns: Columns, row: int) -> float:
    """How much a product is what they want, 0..1: of the category they need, of another they like, or near to it."""
    sub = int(columns.sub[row])
    if sub in shopper.wants:
        return 1.0 if sub == shopper.wants[0] else _SECOND_WISH
    mains = {columns.subs[want][0] for want in shopper.wants}
    return _SAME_MAIN if columns.subs[sub][0] in mains else 0.0


def click_probability(shopper: Shopper, columns: Columns, row: int, *, place: int, times_seen: int) -> float:
    """Of one product on a card; each time it was seen before takes 40 % off."""
    price = int(columns.price_minor[row])
    octaves = abs(log2(price) - shopper.at_ease_log2) if price > 0 else 3.0
    rating = float(columns.rating[row])
    quality = 0.0 if rating != rating else rating - 4.0
    whim = ((row * 2_654_435_761 + shopper.number * 40_503) % 65_536) / 65_536 - 0.5
    wish = -4.4 + 2.8 * match(shopper, columns, row) - 0.5 * shopper.price_care * octaves + 0.4 * quality + whim
    if shopper.is_shopping:
        wish += 0.9
    return _LOOKS[place] * 0.6**times_seen / (1 + exp(-wish))


@dataclass(slots=True)
class Nerves:
    """How annoyed a shopper is now."""

    irritation: float = 0.0

    def feel_video(self) -> None:
        """A video calms."""
        self.irritation *= 0.93

    def feel_card(self, shopper: Shopper, *, best_match: float, share_repeated: float, lately: int) -> float:
        """A card annoys by what it does not match, repeats, and by how many came lately (with it, in 12 items).

        Gives the probability with which it is waved away.
        """
        annoyance = 0.35 * (1 - best_match) + 0.5 * share_repeated + 0.25 * max(0, lately - 1)
        self.irritation += annoyance * (0.6 if shopper.is_shopping else 1.2) / shopper.tolerance
        return min(0.6, 0.01 + 0.2 * self.irritation * (1 - 0.7 * best_match))

    def leaving(self, shopper: Shopper, enjoyment: float) -> float:
        """The probability of leaving after this item; ``enjoyment`` is 0..1."""
        return min(1.0, (1.4 - 0.8 * enjoyment) / shopper.patience_items + 0.03 * self.irritation)
