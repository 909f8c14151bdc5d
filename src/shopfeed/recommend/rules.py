"""Operators' rules: what the shop pins, boosts, buries or leaves out, by what products are and for how long. Pure."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import numpy as np
import pyarrow.compute as pc

from shopfeed.errors import Invalid
from shopfeed.index import Columns
from shopfeed.pipeline import Mask


class Deed(StrEnum):
    """What a rule does with the products that it holds for."""

    PIN = "pin"
    BOOST = "boost"
    BURY = "bury"
    EXCLUDE = "exclude"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. A product must meet all conditions that are given, and of each list one entry (of ``words`` all)."""

    name: str
    do: Deed
    since: date | None = None
    until: date | None = None
    """The last day; days are UTC."""
    brands: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    """Names of main or sub categories. Brands, categories and words do not heed case."""
    words: tuple[str, ...] = ()
    """Words of the product's name."""
    attributes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Names of attributes, each with values of which one is enough; case is not heeded."""
    ids: tuple[str, ...] = ()
    min_price_minor: int | None = None
    max_price_minor: int | None = None
    strength: float = 0.2
    """Of a boost or bury, against scores of about 0.4 to 1.2."""
    place: int = 1
    """Of a pin: where in the slate one of its products stands; 1 is the first."""

    def is_live(self, now: datetime) -> bool:
        """Whether it is to be applied at ``now``."""
        today = now.astimezone(UTC).date()
        return (self.since is None or self.since <= today) and (self.until is None or today <= self.until)

    def holds(self, columns: Columns) -> Mask:
        """``(rows,)``: the products that it is about."""
        held = np.ones(len(columns.ids), np.bool_)
        if self.brands:
            held &= _coded(columns.brand, columns.brands, self.brands)
        if self.categories:
            mains, subs = columns.mains, [sub for _, sub in columns.subs]
            held &= _coded(columns.main, mains, self.categories) | _coded(columns.sub, subs, self.categories)
        if self.ids:
            rows = columns.rows_of(list(self.ids))
            held &= np.isin(np.arange(len(held)), rows[rows >= 0])
        if self.min_price_minor is not None:
            held &= columns.price_minor >= self.min_price_minor
        if self.max_price_minor is not None:
            held &= (columns.price_minor >= 0) & (columns.price_minor <= self.max_price_minor)
        for name, values in self.attributes:
            held &= np.logical_or.reduce([_has(columns, name, value) for value in values])
        for word in self.words:
            pattern = rf"\b{re.escape(word)}\b"
            names = columns.table.column("name")
            found = pc.call_function(
                "match_substring_regex", [names], pc.MatchSubstringOptions(pattern, ignore_case=True)
            )
            held &= found.to_numpy().astype(np.bool_)
        return held


def parse_rules(text: str, *, origin: str) -> tuple[Rule, ...]:
    """The rules of a TOML text of ``[[rule]]`` tables. Raises ``Invalid`` naming ``origin``, the rule and the field."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Invalid(f"{origin} is no TOML: {error}") from error
    tables = told.get("rule", [])
    if told.keys() - {"rule"} or not isinstance(tables, list):
        raise Invalid(f"{origin} holds [[rule]] tables and nothing else: docs/recommend.md has an example")
    rules = tuple(_rule(table, f"{origin}, rule {number}") for number, table in enumerate(tables, 1))
    names = [rule.name for rule in rules]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise Invalid(f"{origin} has two rules with the name {twice!r}: traces tell rules by name")
    return rules


_CONDITIONS = ("brands", "categories", "words", "attributes", "ids", "min_price_minor", "max_price_minor")
_LISTS = ("brands", "categories", "words", "ids")


def _rule(table: Mapping[str, Any], where: str) -> Rule:
    known = {each.name for each in fields(Rule)}
    given = dict(table)
    name = given.get("name")
    if not isinstance(name, str) or not name.strip():
        raise Invalid(f"{where} needs a name")
    where = f"{where} ({name!r})"
    unknown = sorted(given.keys() - known)
    if unknown:
        raise Invalid(f"{where} has no field {unknown[0]!r}: there are {', '.join(sorted(known))}")
    if given.get("do") not in list(Deed):
        raise Invalid(f"{where}: do is one of {', '.join(Deed)}, not {given.get('do')!r}")
    if not any(given.get(each) not in (None, []) for each in _CONDITIONS):
        raise Invalid(f"{where} is about every product: give it one of {', '.join(_CONDITIONS)}")
    values = {field: _value(field, value, where) for field, value in given.items() if field not in ("name", "do")}
    rule = Rule(name=name, do=Deed(given["do"]), **values)
    if rule.since and rule.until and rule.until < rule.since:
        raise Invalid(f"{where} ends on {rule.until}, before it begins on {rule.since}")
    return rule


def _value(field: str, value: object, where: str) -> Any:
    """The value that a field of ``Rule`` takes."""
    if field in _LISTS:
        if isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value):
            return tuple(value)
        raise Invalid(f"{where}: {field} is a list of texts, not {value!r}")
    if field == "attributes":
        return _attributes(value, where)
    if field in ("since", "until"):
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        raise Invalid(f"{where}: {field} is a day such as 2026-11-01 (no quotes), not {value!r}")
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise Invalid(f"{where}: {field} is a number of 0 or more, not {value!r}")
    if field == "strength":
        return float(value)
    if not isinstance(value, int) or (field == "place" and value < 1):
        raise Invalid(f"{where}: {field} is a whole number{' from 1' if field == 'place' else ''}, not {value!r}")
    return value


def _attributes(value: object, where: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """``{colour = "red", material = ["silk", "cotton"]}``"""
    if not isinstance(value, dict) or not value:
        raise Invalid(f"{where}: attributes is a table of names and values, not {value!r}")
    told = {name: [each] if isinstance(each, str) else each for name, each in value.items()}
    wrong = next((name for name, each in told.items() if not _is_list_of_texts(each)), None)
    if wrong is not None:
        raise Invalid(f"{where}: the attribute {wrong!r} is a text or a list of texts, not {value[wrong]!r}")
    return tuple((name, tuple(each)) for name, each in told.items())


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, str) and each.strip() for each in value)


def _has(columns: Columns, name: str, value: str) -> Mask:
    """Where an attribute has this value: the column holds JSON as ``index/columns.py`` writes it."""
    pair = f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}"
    texts = columns.table.column("attributes")
    found = pc.call_function("match_substring", [texts], pc.MatchSubstringOptions(pair, ignore_case=True))
    return found.to_numpy().astype(np.bool_)


def _coded(codes: np.ndarray, names: list[str], wanted: tuple[str, ...]) -> Mask:
    low = {each.casefold() for each in wanted}
    return np.isin(codes, [code for code, name in enumerate(names) if name is not None and name.casefold() in low])
