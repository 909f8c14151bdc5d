"""Ways to narrow results: category, brand, price, rating, audience, each value with its count."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.index import Snapshot
from shopfeed.ranking.features import Flags, Traits
from shopfeed.saying import Label, Saying, Value, said_price
from shopfeed.search.request import Facet, FacetValue

Rows = NDArray[np.int32]
Chosen = Mapping[str, Sequence[str]]

MOST_VALUES = 12
_STARS = (4.5, 4.0, 3.5, 3.0)
_NICE = np.array([1.0, 2.0, 3.0, 5.0, 7.5])
_BAND = re.compile(r"(\d{1,15})-(\d{0,15})")
_FACETS = ("category", "brand", "price", "rating", "audience")


@dataclass(frozen=True, slots=True)
class _Value:
    value: str
    label: Label
    count: int


class Shelves:
    """The facets of one snapshot."""

    def __init__(self, snapshot: Snapshot, traits: Traits) -> None:
        self._columns = snapshot.columns
        said = traits.said
        young = said["kids"] | said["teens"]
        self._people: dict[str, Flags] = {
            "men": said["male"] & said["adults"],
            "women": said["female"] & said["adults"],
            "boys": said["male"] & young,
            "girls": said["female"] & young,
            "kids": said["kids"],
            "baby": said["baby"],
        }
        self._brand_codes = {name: code for code, name in enumerate(self._columns.brands)}
        self._sub_codes = {" > ".join(pair): code for code, pair in enumerate(self._columns.subs)}
        self._masks: dict[str, Callable[[str], Flags]] = {
            "category": self._in_category,
            "brand": self._of_brand,
            "price": self._in_band,
            "rating": self._rated,
            "audience": self._for,
        }

    def chosen(self, chosen: Chosen) -> Flags:
        """Rows that have one of the chosen values of every facet.

        Raises ``Invalid`` for a facet that is not there and for a value that cannot be one.
        """
        holds = np.ones(len(self._columns.ids), np.bool_)
        for name, values in chosen.items():
            mask = self._masks.get(name)
            if mask is None:
                raise Invalid(f"there is no facet {name!r}: use {', '.join(self._masks)}")
            if values:
                holds &= np.logical_or.reduce([mask(value) for value in values])
        return holds

    def of(self, rows: Rows, chosen: Chosen, own: Mapping[str, Rows]) -> tuple[Facet, ...]:
        """The facets of some results.

        ``own`` gives, for a facet with chosen values, the rows that there would be without that choice: its other
        values stay to be chosen. A facet that would not narrow anything is left out.
        """
        facets: list[Facet] = []
        for name in _FACETS:
            ticked = tuple(chosen.get(name, ()))
            values = self._values(name, own.get(name, rows))
            shown = [self._counted_anew(name, each, rows) for each in values if each.value in ticked]
            shown += [each for each in values if each.value not in ticked][: MOST_VALUES - len(shown)]
            missing = [value for value in ticked if value not in {each.value for each in values}]
            shown += [self._counted_anew(name, self._absent(name, value), rows) for value in missing]
            if len(shown) > 1 or ticked:
                label = Saying(code=f"facet_{name}")
                facets.append(Facet(name=name, label=label, values=tuple(_facet_value(each, ticked) for each in shown)))
        return tuple(facets)

    def _values(self, name: str, rows: Rows) -> list[_Value]:
        columns = self._columns
        match name:
            case "category":
                counts = _counted(columns.sub[rows])
                return [
                    _Value(" > ".join(columns.subs[c]), columns.subs[c][1] or columns.subs[c][0], n) for c, n in counts
                ]
            case "brand":
                return [
                    _Value(columns.brands[code], columns.brands[code], n) for code, n in _counted(columns.brand[rows])
                ]
            case "price":
                return self._bands(rows)
            case "rating":
                rating = columns.rating[rows]
                found = [(stars, int(np.count_nonzero(rating >= stars))) for stars in _STARS]
                return [_Value(f"{stars:g}", _stars_label(f"{stars:g}"), n) for stars, n in found if n]
            case _:
                found = [_Value(who, Saying(code=who), int(flags[rows].sum())) for who, flags in self._people.items()]
                return [each for each in found if each.count]

    def _bands(self, rows: Rows) -> list[_Value]:
        """Up to five bands between round prices, about equally full."""
        prices = self._columns.price_minor[rows]
        prices = prices[prices >= 0]
        if not len(prices):
            return []
        currency = self._columns.currencies[self._columns.currency[rows[0]]]
        cuts = sorted({_nice(float(cut)) for cut in np.quantile(prices, [0.2, 0.4, 0.6, 0.8])})
        edges = [0, *[cut for cut in cuts if cut > 0]]
        bands: list[_Value] = []
        for low, high in zip(edges, [*edges[1:], None], strict=True):
            inside = int(np.count_nonzero((prices >= low) & ((prices < high) if high is not None else True)))
            if inside:
                value = f"{low}-{'' if high is None else high - 1}"
                bands.append(_Value(value, _band_label(low, high, currency), inside))
        return bands

    def _counted_anew(self, name: str, chosen: _Value, rows: Rows) -> _Value:
        """A chosen value with all results that have it: a choice brings up more of them than there were before it."""
        found = int(np.count_nonzero(self._masks[name](chosen.value)[rows]))
        return replace(chosen, count=max(chosen.count, found))

    def _absent(self, name: str, value: str) -> _Value:
        """A chosen value that is not among those offered (a band of another page): it can be taken back."""
        if name == "price" and (match := _BAND.fullmatch(value)):
            high = int(match[2]) + 1 if match[2] else None
            currency = self._columns.currencies[0] if self._columns.currencies else ""
            return _Value(value, _band_label(int(match[1]), high, currency), 0)
        return _Value(value, self._label(name, value), 0)

    def _label(self, name: str, value: str) -> Label:
        if name == "audience" and value in self._people:
            return Saying(code=value)
        if name == "rating":
            return _stars_label(value)
        return value.split(" > ")[-1] if name == "category" else value

    def _in_category(self, value: str) -> Flags:
        return self._columns.sub == self._sub_codes.get(value, _NO_CODE)

    def _of_brand(self, value: str) -> Flags:
        return self._columns.brand == self._brand_codes.get(value, _NO_CODE)

    def _in_band(self, value: str) -> Flags:
        match = _BAND.fullmatch(value)
        if match is None:
            raise Invalid(f"a price band reads '50000-99999' or '50000-', in minor units, not {value!r}")
        prices = self._columns.price_minor
        holds = prices >= int(match[1])
        return holds & (prices <= int(match[2])) if match[2] else holds

    def _rated(self, value: str) -> Flags:
        try:
            stars = float(value)
        except ValueError as error:
            raise Invalid(f"a rating is a number of stars, not {value!r}") from error
        return self._columns.rating >= stars

    def _for(self, value: str) -> Flags:
        if value not in self._people:
            raise Invalid(f"there is no audience {value!r}: use {', '.join(self._people)}")
        return self._people[value]


_NO_CODE = -2


def _facet_value(each: _Value, ticked: Sequence[str]) -> FacetValue:
    return FacetValue(value=each.value, label=each.label, count=each.count, is_chosen=each.value in ticked)


def _counted(codes: NDArray[np.int32]) -> list[tuple[int, int]]:
    """``(code, count)``, the most frequent first, then the one that stands before the other; -1 is no code."""
    values, first, counts = np.unique(codes[codes >= 0], return_index=True, return_counts=True)
    order = np.lexsort((first, -counts))
    return [(int(values[at]), int(counts[at])) for at in order]


def _nice(minor: float) -> int:
    """A round price near ``minor``, at least a whole unit."""
    units = max(1.0, minor / 100)
    scale = 10 ** np.floor(np.log10(units))
    return round(float(_NICE[np.argmin(np.abs(_NICE - units / scale))] * scale)) * 100


def _stars_label(stars: str) -> Label:
    return Saying(code="stars_at_least", values={"stars": stars})


def _band_label(low: int, high: int | None, currency: str) -> Label:
    values: dict[str, Value] = {"low": said_price(low, currency)}
    if high is None:
        return Saying(code="band_above", values=values)
    values["high"] = said_price(high, currency)
    return Saying(code="band_under" if low == 0 else "band_between", values=values)
