"""What is read off every product once, as columns: for whom it is, whether it serves another thing, how well liked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from shopfeed.index import Columns
from shopfeed.index.forward import LAST, Forward, zone_mask
from shopfeed.index.lexical import NAME_ZONES, LexicalIndex
from shopfeed.index.tokens import Zone, number_of, stems
from shopfeed.ranking.quality import popularity, quality

Flags = NDArray[np.bool_]
Numbered = tuple[int, tuple[float, str]]
"""The number of a stem that is an amount, and the amount with its unit, which may be empty."""

SAID_ZONES = zone_mask(Zone.HEAD, Zone.DETAIL, Zone.FOR, Zone.WITH, Zone.BRAND, Zone.CATEGORY, Zone.ATTRIBUTE)
"""Where a product says something of itself; a description also tells stories."""

_PEOPLE = {
    "male": "man gent boy male husband father dad brother groom beard",
    "female": "woman lady girl female wife mother sister bride maternity",
    "baby": "baby infant newborn toddler",
    "kids": "kid child boy girl toddler junior",
    "teens": "teen teenager youth",
    "adults": "man gent woman lady husband wife bride groom adult",
    "unisex": "unisex everyone couple",
    "dog": "dog puppy puppies",
    "cat": "cat kitten feline",
    "fish": "fish aquarium",
    "bird": "bird parrot",
    "pet": "pet",
}
_SPOKEN_TOGETHER = (
    ("male", "female", "unisex"),
    ("baby", "kids", "teens", "adults"),
    ("dog", "cat", "fish", "bird", "pet"),
)
FOR_ANIMALS = "for_animals"
_USERS = ("dog", "cat", "pet")
_FOR_ZONES = zone_mask(Zone.FOR, Zone.CATEGORY)
"""“Treats for dogs” are for them, and so is what stands on their shelf; headphones with cat ears are not."""
_REST_ZONES = zone_mask(Zone.BRAND, Zone.CATEGORY, Zone.ATTRIBUTE)
_SERVING = (
    "cover case strap protector guard skin sleeve hose filter adapter adaptor charger cable holder mount bracket pouch "
    "spare tempered stand remote replacement compatible lens sticker decal buckle connector trolley trolly"
)
"""A thing whose head says one of these serves another thing."""

MODIFIED_BY = (
    f"{_SERVING} band belt battery pipe valve motor part bracket tray hanger organiser cleaner cleaning descaler "
    "powder polish lace insole sole box bag rack hook clip film sticker cap lid brush mat pad tool winder accessory "
    "accessories kit knob door gasket seal coupler stabilizer stabiliser repair cushion oil spray wipes case dust lock "
    "chain pump glass bulb socket regulator compressor capacitor inlet outlet drain drum screen keychain charm pin "
    "tyre tire liner scooper backpack rucksack desk lapdesk briefcase string armband kickstand gimbal ornament "
    "decoration siphon"
)
"""A thing's name followed by one of these is the name of what serves it: “washing machine cover”."""

MIN_HEAD_NOUN_SHARE = 0.3
"""A stem that so often ends the beginning of a name is a noun for a thing (“table *lamp*”)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """Columns over all rows of a snapshot, read off its words; ``(rows,)`` each."""

    said: dict[str, Flags]
    """By the names of ``_PEOPLE``: who it says it is for; ``FOR_ANIMALS``: that animals use it."""
    min_age_years: NDArray[np.float32]
    max_age_years: NDArray[np.float32]
    """Of “2-5 years”; NaN where no range is given."""
    serves_another: Flags
    """The beginning of its name names an accessory."""
    is_cut: Flags
    """Its name ends with dots."""
    quality: NDArray[np.float32]
    """Shrunk rating, 0..1."""
    popularity: NDArray[np.float32]
    """Logarithm of the count of ratings, 0..1."""
    modifier_stems: Flags
    """Over the vocabulary: a thing's name followed by it names an accessory of the thing."""
    noun_stems: Flags
    """Over the vocabulary: it ends names as nouns do."""
    stems_of_unit: dict[str, NDArray[np.int32]]
    """Numbers of the stems that give an amount in that unit (``55inch``, ``43inch`` for ``inch``)."""
    numbered: tuple[Numbered, ...]
    """All stems that are an amount."""


def read_traits(columns: Columns, lexical: LexicalIndex) -> Traits:
    """Read them; about a second for 100,000 products."""
    modifiers = _stem_flags(lexical, stems(MODIFIED_BY))
    nouns = _nouns(lexical) & ~modifiers
    numbered = _numbered(lexical.vocabulary, first=0)
    return _read_rows(columns, lexical, first_row=0, modifiers=modifiers, nouns=nouns, numbered=numbered)


def read_added_traits(built: Traits, columns: Columns, added: LexicalIndex) -> tuple[Traits, Traits]:
    """Of a snapshot to whose rows with the traits ``built`` others were added: of the whole, and of those alone.

    ``columns`` are of the whole, ``added`` holds the words of the added rows. Which stems are nouns was learned from
    what was built; a stem that is new is none.
    """
    new = len(added.vocabulary) - len(built.noun_stems)
    modifiers = _stem_flags(added, stems(MODIFIED_BY))
    nouns = np.concatenate([built.noun_stems, np.zeros(new, np.bool_)]) & ~modifiers
    first_row = len(columns.ids) - added.rows
    numbered = (*built.numbered, *_numbered(added.vocabulary, first=len(built.noun_stems)))
    alone = _read_rows(columns, added, first_row=first_row, modifiers=modifiers, nouns=nouns, numbered=numbered)
    whole = Traits(
        said={name: np.concatenate([flags, alone.said[name]]) for name, flags in built.said.items()},
        min_age_years=np.concatenate([built.min_age_years, alone.min_age_years]),
        max_age_years=np.concatenate([built.max_age_years, alone.max_age_years]),
        serves_another=np.concatenate([built.serves_another, alone.serves_another]),
        is_cut=np.concatenate([built.is_cut, alone.is_cut]),
        quality=np.concatenate([built.quality, alone.quality]),
        popularity=np.concatenate([built.popularity, alone.popularity]),
        modifier_stems=modifiers,
        noun_stems=nouns,
        stems_of_unit=alone.stems_of_unit,
        numbered=numbered,
    )
    return whole, alone


def _read_rows(
    columns: Columns,
    lexical: LexicalIndex,
    *,
    first_row: int,
    modifiers: Flags,
    nouns: Flags,
    numbered: tuple[Numbered, ...],
) -> Traits:
    """Of the rows of ``lexical``, which are those of ``columns`` from ``first_row`` on."""
    rows = np.arange(first_row, first_row + lexical.rows, dtype=np.int32)
    low, high = _ages(lexical, numbered)
    units: dict[str, list[int]] = {}
    for at, (_, unit) in numbered:
        if unit:
            units.setdefault(unit, []).append(at)
    return Traits(
        said=_said(lexical),
        min_age_years=low,
        max_age_years=high,
        serves_another=_heads_with(lexical.forward, _stem_flags(lexical, stems(_SERVING))),
        is_cut=_is_cut(columns, first_row),
        quality=quality(columns, rows),
        popularity=popularity(columns, rows),
        modifier_stems=modifiers,
        noun_stems=nouns,
        stems_of_unit={unit: np.array(each, np.int32) for unit, each in units.items()},
        numbered=numbered,
    )


def _numbered(vocabulary: Mapping[str, int], *, first: int) -> tuple[Numbered, ...]:
    """The stems from number ``first`` on that are an amount."""
    later = islice(vocabulary.items(), first, None)
    return tuple((at, number) for stem, at in later if stem[:1].isdecimal() and (number := number_of(stem)))


def _stem_flags(lexical: LexicalIndex, chosen: Iterable[str]) -> Flags:
    flags = np.zeros(len(lexical.vocabulary), np.bool_)
    flags[[number for number in lexical.numbers(list(chosen)) if number >= 0]] = True
    return flags


def _said(lexical: LexicalIndex) -> dict[str, Flags]:
    """What names say of people; the shelf and the attributes are heard where the name is silent on gender or age."""
    by_name = {name: _rows_saying(lexical, stems(said), NAME_ZONES) for name, said in _PEOPLE.items()}
    by_rest = {name: _rows_saying(lexical, stems(said), _REST_ZONES) for name, said in _PEOPLE.items()}
    said: dict[str, Flags] = {}
    for group in _SPOKEN_TOGETHER:
        is_silent = ~np.logical_or.reduce([by_name[name] for name in group])
        said |= {name: by_name[name] | (by_rest[name] & is_silent) for name in group}
    users = stems(" ".join(_PEOPLE[name] for name in _USERS))
    return said | {FOR_ANIMALS: _rows_saying(lexical, users, _FOR_ZONES)}


def _rows_saying(lexical: LexicalIndex, chosen: Iterable[str], zones: Flags) -> Flags:
    """Rows that have one of the stems in one of the zones."""
    found = np.zeros(lexical.rows, np.bool_)
    for number in lexical.numbers(list(chosen)):
        rows = lexical.rows_with(number)
        found[rows[lexical.forward.take(rows).has(number, zones)]] = True
    return found


def _owners(forward: Forward) -> NDArray[np.int32]:
    return np.repeat(np.arange(forward.rows, dtype=np.int32), np.diff(forward.starts))


def _heads_with(forward: Forward, chosen: Flags) -> Flags:
    found = np.zeros(forward.rows, np.bool_)
    if len(chosen):
        in_head = (forward.zones & np.uint8(LAST - 1)) == Zone.HEAD
        found[_owners(forward)[in_head & chosen[forward.stems]]] = True
    return found


def _nouns(lexical: LexicalIndex) -> Flags:
    """Stems that end the beginning of a name in at least ``MIN_HEAD_NOUN_SHARE`` of the names that begin with them."""
    forward, size = lexical.forward, len(lexical.vocabulary)
    in_head = (forward.zones & np.uint8(LAST - 1)) == Zone.HEAD
    ends = in_head & ((forward.zones & np.uint8(LAST)) > 0)
    all_times = np.bincount(forward.stems[in_head], minlength=size)
    last_times = np.bincount(forward.stems[ends], minlength=size)
    return (last_times >= MIN_HEAD_NOUN_SHARE * all_times) & (last_times >= _SEEN_AT_LEAST)


_SEEN_AT_LEAST = 8


def _is_cut(columns: Columns, first_row: int) -> Flags:
    names = columns.table.column("name").slice(first_row).to_pylist()
    return np.fromiter((name.rstrip().endswith(("...", "…")) for name in names), np.bool_, len(names))


def _ages(lexical: LexicalIndex, numbered: Iterable[Numbered]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Bounds in years of the first “2-5 years”, “6 to 12 months” of each row."""
    size = len(lexical.vocabulary)
    value, years = np.full(size, np.nan, np.float32), np.zeros(size, np.float32)
    for at, (number, unit) in numbered:
        value[at] = number
        years[at] = {"year": 1.0, "month": 1 / 12}.get(unit, 0.0)
    stem_at, owner = lexical.forward.stems, _owners(lexical.forward)
    low = np.full(lexical.rows, np.nan, np.float32)
    high = low.copy()
    if not len(stem_at):
        return low, high
    ends = np.flatnonzero(years[stem_at] > 0)
    ends = ends[(ends > 0) & (owner[np.maximum(ends - 1, 0)] == owner[ends])]
    before, end = stem_at[ends - 1], stem_at[ends]
    unit_before = np.where(years[before] > 0, years[before], years[end])
    is_range = (value[before] * unit_before < value[end] * years[end]) & (value[before] < _OLDEST)
    at = ends[is_range][::-1]  # the first range of a row is written last, and stays
    low[owner[at]] = (value[before] * unit_before)[is_range][::-1]
    high[owner[at]] = (value[end] * years[end])[is_range][::-1]
    return low, high


_OLDEST = 100
