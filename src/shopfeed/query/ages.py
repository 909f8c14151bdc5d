"""How old the person is for whom it is: "10-year-old", "aged 5 to 7", "6 months", "turning 8"."""

from dataclasses import dataclass, replace
from math import inf
from typing import Literal

from shopfeed.query.intent import AgeBand, Audience
from shopfeed.query.numbers import digits, number_at
from shopfeed.query.reading import Reading
from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.people import PEOPLE

_YEARS = words("year yr yo saal साल sal varsh y")
_MONTHS = words("month mth mahine mahina महीने mo")
_OLD = words("old olds o age aged ki ka ke wale wali of की का के")
_SAYS_AGE = words("age aged umar umr turning turn turned उम्र")
_AFTER_SAYS_AGE = words("of is group about around between ki from :")
_LEADS = words("for of age aged turning is under below above over a")
_LASTS = words(
    "last lasted lasting use used work working run store keep stay good valid guarantee guaranteed warranty year month"
)
"""Before "for 4 years" they speak of time."""
_RUNS_ON = words("warranty guarantee battery subscription plan supply validity backup")
_UNTIL = words("to - and se or / से till")
_IS = words("is , ( turn turned turning just now who he she almost nearly about")
_ENDS_AN_AGE = words(", . ) ; ! ? and now so who he she today soon but next this want wants need in") | {""}
_BELOW = frozenset({"under", "below"})
_ABOVE = frozenset({"above", "over"})
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}  # fmt: skip
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_OLDEST = 110
_OLDEST_CHILD = 18
_SHORT_REQUEST = 8
"""Words; in so short a request "4 years" at the end is an age."""
_MONTHS_A_YEAR = 12
_BANDS: tuple[tuple[float, AgeBand], ...] = (
    (3, "baby"),
    (13, "kids"),
    (18, "teens"),
    (60, "adults"),
    (inf, "seniors"),
)


@dataclass(frozen=True, slots=True)
class _Age:
    """Numbers that may be an age, with the words that they take."""

    low: float
    high: float | None
    unit: Literal["year", "month"] | None
    start: int
    end: int
    open_end: Literal["below", "above"] | None = None


def band_of(age_years: float) -> AgeBand:
    """Under 3 ``baby``, to 12 ``kids``, to 17 ``teens``, to 59 ``adults``, then ``seniors``."""
    return next(band for limit, band in _BANDS if age_years < limit)


def read_ages(reading: Reading) -> None:
    """Adds an audience part for every age."""
    for at in range(len(reading)):
        if reading.is_taken[at]:
            continue
        age = _birthday_at(reading, at) or _age_at(reading, at) or _age_of_person_at(reading, at)
        if age is not None and max(age.low, age.high or 0) <= _OLDEST:
            _add(reading, age)


def _birthday_at(reading: Reading, at: int) -> _Age | None:
    """ "first birthday", "3rd birthday"."""
    if reading.norm(at) in _ORDINALS and reading.norm(at + 1) in ("birthday", "bday"):
        return _Age(_ORDINALS[reading.norm(at)], None, "year", at, at + 1)
    if reading.norm(at + 1) in _ORDINAL_ENDINGS and reading.norm(at + 2) in ("birthday", "bday"):
        years = digits(reading.norm(at)) if reading.norm(at)[0].isdigit() else None
        return None if years is None else _Age(years, None, "year", at, at + 2)
    return None


def _age_of_person_at(reading: Reading, at: int) -> _Age | None:
    """ "My son is 8", "my nephew, 12", "daughter (5)", "kids under 5": a number right after a person."""
    number = number_at(reading, at, expects_one=False)
    if number is None or number[0] != int(number[0]):
        return None
    years, end = number
    if reading.norm(end) not in _ENDS_AN_AGE or years <= 0:
        return None
    if reading.norm(at - 1) in _BELOW | _ABOVE and _is_person(reading, at - 2) and years <= _OLDEST_CHILD:
        open_end = "below" if reading.norm(at - 1) in _BELOW else "above"
        return _Age(years, None, "year", at - 1, end, open_end)
    before = at - 1
    while before > at - 4 and reading.norm(before) in _IS:
        before -= 1
    if not _is_person(reading, before):
        return None
    is_close = before == at - 1
    if is_close and (years > _OLDEST_CHILD or reading.norm(end) not in ("", ",", ")", ".")):
        return None
    return _Age(years, None, "year", at, end)


def _age_at(reading: Reading, at: int) -> _Age | None:
    """ "10-year-old", "aged 5 to 7", "6 months", "3+ years": numbers with a unit or after a word for age."""
    says_age = reading.norm(at) in _SAYS_AGE
    start = at + 1 if says_age else at
    while says_age and reading.norm(start) in _AFTER_SAYS_AGE:
        start += 1
    age = _numbers_at(reading, start, says_age=says_age)
    if age is None or not (says_age or _speaks_of_age(reading, age)):
        return None
    lead = reading.norm(start - 1)
    begin = at
    open_end = age.open_end
    if lead in _BELOW | _ABOVE and not reading.is_taken[start - 1]:
        begin, open_end = start - 1, "below" if lead in _BELOW else "above"
    end = age.end
    while reading.norm(end) in _OLD and reading.norm(end) not in ("ke", "of"):
        end += 1
    if reading.norm(end) == "+":
        end, open_end = end + 1, "above"
    elif reading.norm(end) == "and" and reading.norm(end + 1) in ("above", "up", "over", "older"):
        end, open_end = end + 2, "above"
    return replace(age, start=begin, end=end, open_end=open_end)


def _numbers_at(reading: Reading, start: int, *, says_age: bool) -> _Age | None:
    """One number or two with their unit; ``None`` where there is no number."""
    first = number_at(reading, start) if start < len(reading) else None
    if first is None:
        return None
    low, end = first
    unit = _unit_at(reading, end)
    end += unit is not None
    until = end + (reading.norm(end) == "old")
    second = number_at(reading, until + 1) if reading.norm(until) in _UNTIL and until + 1 < len(reading) else None
    if second is None:
        return _Age(low, None, unit, start, end)
    high, after = second
    high_unit = _unit_at(reading, after)
    if high_unit is None and not says_age:
        return _Age(low, None, unit, start, end)
    if unit == "month" and high_unit == "year":
        low, unit = low / _MONTHS_A_YEAR, "year"
    return _Age(low, high, unit or high_unit, start, after + (high_unit is not None))


def _speaks_of_age(reading: Reading, age: _Age) -> bool:
    """Whether a number with a unit is an age and no other time: a warranty, a battery life."""
    if age.unit is None or reading.norm(age.end) in _RUNS_ON or reading.norm(age.end + 1) in _RUNS_ON:
        return False
    if reading.norm(age.end) in _OLD or _is_person(reading, age.end) or reading.tokens[age.end - 1].surface == "yo":
        return True
    lead = reading.norm(age.start - 1)
    has_person = any(_is_person(reading, at) for at in range(len(reading)))
    if has_person and lead in (",", "(", ""):
        return True
    ends = reading.norm(age.end) in ("", ",", ".") and len(reading) <= _SHORT_REQUEST and lead not in _LASTS
    if ends and age.low < _OLDEST_CHILD:
        return True  # "frozen dress 4 years"
    is_led = lead in _LEADS or age.high is not None or reading.norm(age.end) == "+"
    return is_led and (has_person or (lead == "for" and reading.norm(age.start - 2) not in _LASTS))


def _add(reading: Reading, age: _Age) -> None:
    scale = _MONTHS_A_YEAR if age.unit == "month" else 1
    low, high = sorted((age.low / scale, (age.low if age.high is None else age.high) / scale))
    audience = Audience(
        band=band_of(max(0.0, high - 1) if age.open_end == "below" else (low + high) / 2),
        min_age_years=None if age.open_end == "below" else low,
        max_age_years=None if age.open_end == "above" else high,
    )
    reading.add("audience", audience, age.start, age.end)


def _unit_at(reading: Reading, at: int) -> Literal["year", "month"] | None:
    word = reading.norm(at)
    if word in _MONTHS:
        return "month"
    return "year" if word in _YEARS and (word != "y" or reading.touches(at)) else None


def _is_person(reading: Reading, at: int) -> bool:
    who = PEOPLE.get(reading.norm(at))
    return who is not None and who.animal is None
