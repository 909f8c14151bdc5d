"""How well every product agrees with what a request wants, part by part: one column of grades in -1..1 a wish.

A grade of 1: the product says so. 0: it says nothing about it. Below 0: it says otherwise (a cover for a washing
machine is no washing machine, a women's watch is not for men).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shopfeed.index import Columns
from shopfeed.index.forward import Taken, zone_mask
from shopfeed.index.lexical import LexicalIndex
from shopfeed.index.tokens import Zone, stems
from shopfeed.query import Audience, Exclusion, ProductType, Quantity
from shopfeed.ranking.features import FOR_ANIMALS, SAID_ZONES, Flags, Traits

Grades = NDArray[np.float32]
"""``(rows,)``, each within -1..1."""
Wordings = Callable[[str, str], Sequence[str]]
"""``(kind, canonical name)`` to all words that say it: ``("colour", "blue")`` to ``("blue", "navy", ...)``."""

FULFILLED = 0.5
"""A grade from which a wish counts as fulfilled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeGrades:
    """What it means for a product's grade where a wanted type stands in it."""

    other_name: float = 0.95
    """A synonym of the type."""
    kind: float = 0.9
    """A sneaker for a shoe."""
    head: float = 1.0
    detail: float = 0.75
    along: float = 0.1
    """“... with speaker”."""
    served: float = -0.5
    """“... for laptop”."""
    category: float = 0.5
    attribute: float = 0.8
    description: float = 0.15
    other_noun_follows: float = 0.35
    """“table lamp” for a table."""
    accessory_follows: float = -0.7
    """“watch strap” for a watch."""
    accessory_begins: float = -0.5
    """The name begins as an accessory, and the type stands in a detail."""
    scattered: float = 0.6
    """All words of the type, its noun among the beginning of the name, but apart."""
    apart_accessory: float = 0.3
    """“watch with pink strap” for a watch strap."""
    noun_only: float = 0.3
    """The noun of the type alone (“shoes” for running shoes)."""


class Agreement:
    """Grades over all rows of one snapshot."""

    def __init__(
        self,
        *,
        columns: Columns,
        lexical: LexicalIndex,
        traits: Traits,
        wordings: Wordings,
        grades: TypeGrades | None = None,
    ) -> None:
        self._columns = columns
        self._lexical = lexical
        self._traits = traits
        self._wordings = wordings
        self._rule = grades or TypeGrades()
        self._thing = lru_cache(maxsize=_PHRASES_KEPT)(self._grade_thing)
        self._rows_saying = lru_cache(maxsize=_PHRASES_KEPT)(self._find_rows_saying)

    def type(self, wanted: ProductType, kinds: Sequence[ProductType] = ()) -> Grades:
        """Whether a product *is* the thing, or one of the ``kinds`` of it."""
        grades = np.zeros(self._lexical.rows, np.float32)
        for at, name in enumerate((wanted.name, *wanted.also)):
            for rows, found in self._of_type(name, is_accessory=wanted.is_accessory):
                _raise(grades, (rows, found), 1.0 if at == 0 else self._rule.other_name)
        for name in dict.fromkeys(name for each in kinds for name in (each.name, *each.also)):
            for rows, found in self._of_type(name, is_accessory=wanted.is_accessory):
                _raise(grades, (rows, np.maximum(found, 0)), self._rule.kind)
        return grades

    def _of_type(self, name: str, *, is_accessory: bool) -> Iterator[tuple[NDArray[np.int32], Grades]]:
        """Rows and grades of a type's name; nothing where no product has its words."""
        phrase = tuple(stems(name))
        if phrase and min(self._lexical.numbers(phrase)) >= 0:
            yield self._accessory(phrase) if is_accessory else self._thing(phrase)

    def _grade_thing(self, phrase: tuple[str, ...]) -> tuple[NDArray[np.int32], Grades]:
        """Rows that hold the phrase and their grades, negative ones included."""
        rule, numbers = self._rule, self._lexical.numbers(phrase)
        rows = self._lexical.rows_with_all(numbers)
        taken = self._lexical.forward.take(rows)
        at = taken.starts_of(numbers)
        owner, zones = taken.owner[at], taken.zones[at]
        grade = self._by_zone(zones)
        in_name = zones <= Zone.WITH
        grade = np.where(in_name, self._by_what_follows(taken, at + len(numbers) - 1, grade), grade)
        serves = self._traits.serves_another[rows[owner]] & ((zones == Zone.DETAIL) | (zones == Zone.WITH))
        grade = np.where(serves & (grade > 0), rule.accessory_begins, grade).astype(np.float32)
        best = np.full((2, len(rows)), -np.inf, np.float32)
        np.maximum.at(best[0], owner[in_name], grade[in_name])
        np.maximum.at(best[1], owner[~in_name], grade[~in_name])
        if len(numbers) > 1:
            best[0] = np.maximum(best[0], self._scattered(taken, numbers))
        begins = np.flatnonzero(zones == Zone.HEAD)[::-1]  # the first of a row is written last, and stays
        first_said = np.zeros(len(rows), np.float32)
        first_said[owner[begins]] = grade[begins]
        by_name = np.where(first_said < 0, first_said, best[0])
        by_rest = np.where(self._traits.serves_another[rows] & (best[1] > 0), rule.served, best[1])
        found = np.where(np.isfinite(by_name), by_name, by_rest)
        return rows, np.where(np.isfinite(found), found, 0).astype(np.float32)

    def _by_zone(self, zones: NDArray[np.uint8]) -> Grades:
        rule = self._rule
        table = np.zeros(len(Zone), np.float32)
        table[[Zone.HEAD, Zone.DETAIL, Zone.FOR, Zone.WITH]] = rule.head, rule.detail, rule.served, rule.along
        table[[Zone.CATEGORY, Zone.ATTRIBUTE, Zone.DESCRIPTION]] = rule.category, rule.attribute, rule.description
        return table[zones]

    def _by_what_follows(self, taken: Taken, last: NDArray[np.intp], grade: Grades) -> Grades:
        """Lower the grade where the type only describes the noun that comes after it."""
        traits, rule = self._traits, self._rule
        goes_on = ~taken.is_last[last]
        follows_accessory = np.zeros(len(last), np.bool_)
        follows_noun = np.zeros(len(last), np.bool_)
        step = last
        for distance in range(1, 3):
            step = np.minimum(step + 1, len(taken.stems) - 1)
            here = goes_on & (taken.owner[step] == taken.owner[last])
            follows_accessory |= here & traits.modifier_stems[taken.stems[step]]
            if distance == 1:
                follows_noun = here & traits.noun_stems[taken.stems[step]] & taken.is_last[step]
            goes_on = here & ~taken.is_last[step]
        grade = np.where(follows_noun & (grade > 0), grade * rule.other_noun_follows, grade)
        return np.where(follows_accessory, rule.accessory_follows, grade).astype(np.float32)

    def _scattered(self, taken: Taken, numbers: Sequence[int]) -> Grades:
        """For rows that hold all words of the type apart from each other."""
        noun = taken.has(numbers[-1], _BEGINNING)
        everything = np.logical_and.reduce([taken.has(number, SAID_ZONES) for number in numbers])
        serves = np.zeros(taken.rows, np.bool_)
        at = np.flatnonzero((taken.stems == numbers[-1]) & (taken.zones == Zone.HEAD))
        after = self._by_what_follows(taken, at, np.ones(len(at), np.float32))
        serves[taken.owner[at[after < 0]]] = True
        return np.where(noun & everything & ~serves, self._rule.scattered, -np.inf).astype(np.float32)

    def _accessory(self, phrase: Sequence[str]) -> tuple[NDArray[np.int32], Grades]:
        """For “watch strap”: its noun begins the name, and what it serves is named anywhere."""
        numbers = self._lexical.numbers(phrase)
        rows = self._lexical.rows_with_all(numbers)
        taken = self._lexical.forward.take(rows)
        everything = np.logical_and.reduce([taken.has(number, SAID_ZONES) for number in numbers])
        noun = taken.has(numbers[-1], _BEGINNING)
        side_by_side = np.zeros(len(rows), np.bool_)
        at = taken.starts_of(numbers)
        ends = taken.is_last[at + len(numbers) - 1]
        side_by_side[taken.owner[at[(taken.zones[at] == Zone.HEAD) | ((taken.zones[at] == Zone.DETAIL) & ends)]]] = True
        served = np.logical_or.reduce([np.zeros(len(rows), np.bool_), *(taken.has(n, _SERVED) for n in numbers[:-1])])
        is_noun = (taken.stems == numbers[-1]) & taken.is_last & (taken.zones == Zone.HEAD)
        ends_head = np.zeros(len(rows), np.bool_)
        ends_head[taken.owner[is_noun]] = True
        kinds = [side_by_side | (noun & served), ends_head & everything, noun & everything, everything]
        rule = self._rule
        return rows, np.select(kinds, [1.0, rule.detail, rule.apart_accessory, 0.1], 0.0).astype(np.float32)

    def noun(self, wanted: ProductType) -> Grades:
        """The wider type: the noun of a name of several words (“shoes” where running shoes are wanted)."""
        phrase = stems(wanted.name)
        if len(phrase) < 2 or wanted.is_accessory:
            return np.zeros(self._lexical.rows, np.float32)
        grades = np.zeros(self._lexical.rows, np.float32)
        rows, found = self._thing(tuple(phrase[-1:]))
        grades[rows] = np.where(found > 0, self._rule.noun_only * found, found)
        return grades

    def audience(self, wanted: Audience) -> Grades:
        """Whether it is for them; what says nothing is a little behind what says so."""
        said, rows = self._traits.said, self._lexical.rows
        if wanted.animal:
            others = np.logical_or.reduce([said[each] for each in _ANIMALS if each != wanted.animal])
            kinds = [said.get(wanted.animal, said["pet"]), said["pet"] & ~others, others]
            return np.select(kinds, [1.0, 0.6, -1.0], 0.0).astype(np.float32)
        stated = [each for each in (self._gender(wanted), self._band(wanted)) if each is not None]
        people = np.stack(stated) if stated else np.zeros((1, rows), np.float32)
        worst = people.min(axis=0)
        grade = np.where(worst < 0, worst, people.mean(axis=0))
        age = self._age(wanted)
        if age is not None:
            against = (age < 0) | (grade < 0)
            grade = np.select([np.isnan(age), against], [grade, np.fmin(age, grade)], np.fmax(age, grade))
        return np.where(said[FOR_ANIMALS], np.fmin(grade, -0.8), grade).astype(np.float32)

    def _gender(self, wanted: Audience) -> Grades | None:
        if wanted.gender is None:
            return None
        said = self._traits.said
        own, other = said[wanted.gender], said["female" if wanted.gender == "male" else "male"]
        both = (own & other) | (said["unisex"])
        return np.select([both, own, other], [0.8, 1.0, -1.0], 0.0).astype(np.float32)

    def _band(self, wanted: Audience) -> Grades | None:
        said = self._traits.said
        young, grown = said["kids"] | said["baby"] | said["teens"], said["adults"]
        match wanted.band:
            case "baby":
                return np.select([said["baby"], said["kids"], grown], [1.0, 0.2, -1.0], 0.0).astype(np.float32)
            case "kids":
                other = said["baby"] & ~said["kids"]
                return np.select([said["kids"], other, grown], [1.0, -0.4, -1.0], 0.0).astype(np.float32)
            case "teens":
                return np.select([said["teens"], said["baby"], young, grown], [1.0, -0.8, 0.6, 0.3], 0.0).astype(
                    np.float32
                )
            case "adults" | "seniors":
                return np.select([grown, young], [1.0, -0.9], 0.0).astype(np.float32)
            case None:
                return None

    def _age(self, wanted: Audience) -> Grades | None:
        """NaN where a product gives no range of ages."""
        low, high = wanted.min_age_years, wanted.max_age_years
        if low is None and high is None:
            return None
        least, most = self._traits.min_age_years, self._traits.max_age_years
        fits = (most >= (low if low is not None else 0) - 0.25) & (least <= (high if high is not None else 200) + 0.25)
        return np.select([np.isnan(most), fits], [np.nan, 1.0], -0.8).astype(np.float32)

    def words(self, kind: str, name: str) -> Grades:
        """Whether a product says it: in its name or attributes 1, apart .7, in its description .5, else 0."""
        grades = np.zeros(self._lexical.rows, np.float32)
        for wording in dict.fromkeys((name, *self._wordings(kind, name))):
            numbers = self._lexical.numbers(stems(wording))
            rows = self._lexical.rows_with_all(numbers)
            if not len(rows):
                continue
            taken = self._lexical.forward.take(rows)
            at = taken.starts_of(numbers)
            found = np.zeros(len(rows), np.float32)
            if len(numbers) > 1:
                found[np.logical_and.reduce([taken.has(number, SAID_ZONES) for number in numbers])] = 0.6
            np.maximum.at(found, taken.owner[at], _SAYING[taken.zones[at]])
            _raise(grades, (rows, found), 1.0)
        return grades

    def brand(self, name: str) -> Grades:
        """Whether it is made by them: its brand, or named at the beginning and not as what it fits."""
        grades = np.zeros(self._lexical.rows, np.float32)
        numbers = self._lexical.numbers(stems(name))
        rows = self._lexical.rows_with_all(numbers)
        taken = self._lexical.forward.take(rows)
        at = taken.starts_of(numbers)
        found = np.zeros(len(rows), np.float32)
        table = np.zeros(len(Zone), np.float32)
        table[[Zone.HEAD, Zone.BRAND, Zone.DETAIL]] = 1.0, 1.0, 0.4
        np.maximum.at(found, taken.owner[at], table[taken.zones[at]])
        _raise(grades, (rows, found), 1.0)
        return grades

    def colour(self, name: str, others: Iterable[str]) -> Grades:
        """Whether it has the colour; what names another colour alone is behind what names none."""
        own = self.words("colour", name)
        named = np.zeros(len(own), np.bool_)
        for other in others:
            named[self._rows_saying((other,))] = True
        return np.where((own <= 0) & named, -0.5, own).astype(np.float32)

    def quantity(self, wanted: Quantity) -> Grades:
        """Whether it says that amount; another amount of the unit says otherwise."""
        (stem,) = stems(f"{wanted.number:g}{wanted.unit}")[:1] or [""]
        number = self._lexical.numbers([stem])[0]
        grades = np.zeros(self._lexical.rows, np.float32)
        unit = stem.lstrip("0123456789.")
        for other in self._traits.stems_of_unit.get(unit, np.empty(0, np.int32)):
            grades[self._lexical.rows_with(int(other))] = -0.5
        grades[self._lexical.rows_with(number)] = 1.0
        return grades

    def excluded(self, exclusion: Exclusion) -> Flags:
        """Rows that are or have what must not be."""
        if exclusion.kind == "brand":
            return self.brand(exclusion.name) > 0
        flags = np.zeros(self._lexical.rows, np.bool_)
        wordings = (exclusion.name, *exclusion.words, *self._wordings(exclusion.kind, exclusion.name))
        flags[self._rows_saying(wordings)] = True
        return flags

    def _find_rows_saying(self, wordings: tuple[str, ...]) -> NDArray[np.int32]:
        found = [np.empty(0, np.int32)]
        for wording in dict.fromkeys(wordings):
            numbers = self._lexical.numbers(stems(wording))
            rows = self._lexical.rows_with_all(numbers)
            taken = self._lexical.forward.take(rows)
            at = taken.starts_of(numbers)
            found.append(rows[np.unique(taken.owner[at[SAID_ZONES[taken.zones[at]]]])])
        return np.unique(np.concatenate(found))


_PHRASES_KEPT = 4_096  # rows and grades of a phrase: some kilobytes each
_BEGINNING = zone_mask(Zone.HEAD, Zone.DETAIL)
_SERVED = zone_mask(Zone.FOR)
_ANIMALS = ("dog", "cat", "fish", "bird")
_SAYING = np.where(SAID_ZONES, 1.0, np.where(zone_mask(Zone.DESCRIPTION), 0.5, 0.0)).astype(np.float32)
"""What a phrase in a zone says, by zone."""


def _raise(grades: Grades, found: tuple[NDArray[np.int32], Grades], factor: float) -> None:
    """Write the grades of some rows over weaker ones: a positive grade beats a negative one, a negative one none."""
    rows, new = found
    old, new = grades[rows], new * np.float32(factor)
    grades[rows] = np.where((new > np.maximum(old, 0)) | (old == 0), new, old)
