"""How well every row agrees with a part of a request, remembered: asked again, it costs nothing."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.index.tokens import stems
from shopfeed.query import Audience, Exclusion, Heads, Need, PriceBounds, ProductType, Quantity
from shopfeed.ranking.agreement import Agreement, Grades
from shopfeed.ranking.features import Flags
from shopfeed.search.synonyms import Synonyms

PartValue = ProductType | Audience | PriceBounds | Quantity | Exclusion | Need | str
_MANY = 1_024  # grades kept: a part asked for again costs nothing; 0.4 MB each at 100,000 products


class Grading(Protocol):
    """Grades of all rows, ``(rows,)``; who gets them does not write on them."""

    def grade(self, value: PartValue, kind: str = "") -> Grades:
        """How well each row agrees with what a part of a request says; ``as_said``: a type in the person's words."""
        ...

    def excluded(self, exclusion: Exclusion) -> Flags:
        """Rows that are or have what must not be."""
        ...

    def say_another(self, wanted: ProductType) -> Flags:
        """Rows whose name says another thing: “Laptop Office Backpack” for a laptop."""
        ...

    @property
    def usual_prices(self) -> NDArray[np.float32]:
        """``(rows,)``: the median price of what each name says, NaN where it says nothing or nothing has a price."""
        ...


class OfRows:
    """Grades of the rows that one agreement knows."""

    def __init__(
        self, agreement: Agreement, synonyms: Synonyms, heads: Heads, prices: NDArray[np.int64], *, rows: int
    ) -> None:
        """``heads`` are what the names of the rows say, ``prices`` ``(rows,)`` in minor units, 0 and less for none."""
        self._agreement = agreement
        self._heads = heads
        self._synonyms = synonyms
        self._rows = rows
        self.grade = lru_cache(maxsize=_grades_kept(rows))(self._grade)
        self.excluded = lru_cache(maxsize=64)(agreement.excluded)
        self.say_another = lru_cache(maxsize=_grades_kept(rows))(self._say_another)
        self.usual_prices = heads.medians(prices)

    def _grade(self, value: PartValue, kind: str = "") -> Grades:
        match value:
            case ProductType() if kind == "as_said":
                return self._agreement.type(value)
            case ProductType():
                return self._type(value)
            case Audience():
                return self._agreement.audience(value)
            case Quantity():
                return self._agreement.quantity(value)
            case str() if kind == "brand":
                return self._agreement.brand(value)
            case str() if kind == "colour":
                return self._agreement.colour(value, self._synonyms.colours)
            case str():
                return self._agreement.words(kind, value)
            case _:
                return np.zeros(self._rows, np.float32)

    def _type(self, wanted: ProductType) -> Grades:
        """The type or a kind of it; where a name says neither, its noun alone counts a little."""
        own, wider = self._agreement.type(wanted, self._kinds(wanted)), self._agreement.noun(wanted)
        return np.where(own == 0, wider, own)

    def _say_another(self, wanted: ProductType) -> Flags:
        return self._heads.say_another(self._synonyms.said(wanted))

    def _kinds(self, wanted: ProductType) -> Sequence[ProductType]:
        said = tuple(stems(wanted.name))
        return [
            each
            for each in self._synonyms.narrower(wanted)
            if each.also or tuple(stems(each.name))[-len(said) :] != said  # a school shoe says that it is a shoe
        ]


class OfAdded:
    """The grades of ``built`` and then those of the rows that were added: the first stay remembered."""

    def __init__(self, built: Grading, added: Grading) -> None:
        self._built = built
        self._added = added
        self.usual_prices = np.concatenate([built.usual_prices, added.usual_prices])

    def grade(self, value: PartValue, kind: str = "") -> Grades:
        return np.concatenate([self._built.grade(value, kind), self._added.grade(value, kind)])

    def excluded(self, exclusion: Exclusion) -> Flags:
        return np.concatenate([self._built.excluded(exclusion), self._added.excluded(exclusion)])

    def say_another(self, wanted: ProductType) -> Flags:
        return np.concatenate([self._built.say_another(wanted), self._added.say_another(wanted)])


def _grades_kept(rows: int) -> int:
    return max(32, min(_MANY, 64_000_000 // max(1, 4 * rows)))
