"""Text to words: the one place where a name, a description and a request are cut, folded and stemmed alike."""

import re
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

import Stemmer


class Zone(IntEnum):
    """Where in a product a word stands, and so what it says about the thing."""

    HEAD = 0
    """The beginning of the name: what the thing is."""
    DETAIL = 1
    """After the first comma, bracket or dash of the name."""
    FOR = 2
    """After “for”, “compatible with”, “fits”: what the thing serves or whom."""
    WITH = 3
    """After “with”, “includes”: what comes along."""
    NOT = 4
    """After “without”, “no”, or before “free”: what the thing has not."""
    BRAND = 5
    CATEGORY = 6
    ATTRIBUTE = 7
    DESCRIPTION = 8


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: its stem, its zone, and where it stands in the text."""

    stem: str
    zone: Zone
    start: int
    end: int
    is_last_of_segment: bool = False
    """Nothing but a separator or a connecting word follows."""


_UNITS = {
    "inch": "inch", "inches": "inch", "in": "inch", '"': "inch", "''": "inch", "”": "inch",
    "cm": "cm", "cms": "cm", "mm": "mm", "m": "m", "mtr": "m", "meter": "m", "meters": "m", "metre": "m", "metres": "m",
    "ft": "ft", "feet": "ft", "foot": "ft",
    "kg": "kg", "kgs": "kg", "kilo": "kg", "kilos": "kg", "g": "g", "gm": "g", "gms": "g", "gram": "g", "grams": "g",
    "ml": "ml", "l": "l", "ltr": "l", "ltrs": "l", "litre": "l", "litres": "l", "liter": "l", "liters": "l", "lt": "l",
    "w": "watt", "watt": "watt", "watts": "watt", "v": "volt", "volt": "volt", "volts": "volt",
    "mah": "mah", "gb": "gb", "tb": "tb", "mb": "mb", "hz": "hz", "mp": "mp",
    "ton": "ton", "tons": "ton", "star": "star", "stars": "star",
    "year": "year", "years": "year", "yrs": "year", "yr": "year", "month": "month", "months": "month",
    "pack": "pack", "piece": "piece", "pieces": "piece", "pcs": "piece", "pc": "piece", "seater": "seater",
}  # fmt: skip
_TIGHT = {"in", "m", "l", "g", "w", "v"}  # a unit only where it touches its number ("5 in 1" is none)
_NUMBER = r"\d+(?:,\d{2,3})*(?:\.\d+)?"
_PIECE = re.compile(
    rf"(?P<number>{_NUMBER})(?:(?P<gap>[\s-]?)(?P<unit>[a-z]+|\"|''|”)(?![a-z0-9]))?"
    r"|(?P<word>(?:[^\W_]|[\u0900-\u0dff])+(?:['’][^\W_]+)*)"  # vowel signs of Indian scripts are no \w
    r"|(?P<break>[,|()\[\]:;/{}]|\s[-–—~]\s?|[-–—]\s)"
)
_FOR = {"for", "compatible", "suitable", "fits"}
_WITH = {"with", "includes", "including", "plus"}
_WITHOUT = {"without", "no", "non", "not"}
_SKIPPED = {"a", "an", "the", "and", "or", "of", "to", "in", "on", "by", "from", "is", "are", "at", "it", "as", "be"}
_SAME = {
    "women": "woman", "womens": "woman", "ladies": "lady", "men": "man", "mens": "man", "gents": "gent",
    "children": "child", "childrens": "child", "color": "colour", "colors": "colour", "grey": "gray",
    "tv": "television", "tvs": "television", "fridge": "refrigerator", "fridges": "refrigerator",
    "mobile": "phone", "mobiles": "phone", "smartphone": "phone", "smartphones": "phone", "cellphone": "phone",
    "jewelry": "jewellery", "aluminum": "aluminium", "specs": "spectacle", "mom": "mother", "mum": "mother",
    "dad": "father", "toddlers": "toddler", "knives": "knife", "shelves": "shelf", "acs": "ac", "pyjama": "pajama",
    "pyjamas": "pajama", "moisturizer": "moisturiser", "organizer": "organiser", "organizers": "organiser",
}  # fmt: skip
_JOINED = {
    ("t", "shirt"): "tshirt", ("t", "shirts"): "tshirt", ("tee", "shirt"): "tshirt", ("wi", "fi"): "wifi",
    ("air", "conditioner"): "ac", ("air", "conditioners"): "ac", ("cell", "phone"): "phone", ("i", "phone"): "iphone",
    ("mobile", "phone"): "phone", ("mobile", "phones"): "phone", ("smart", "phone"): "phone", ("blu", "ray"): "bluray",
    ("x", "box"): "xbox", ("usb", "c"): "usbc", ("type", "c"): "typec",
}  # fmt: skip

_local = threading.local()


def _stem(word: str) -> str:
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:  # a Snowball stemmer is not safe to share between threads
        stemmer = _local.stemmer = Stemmer.Stemmer("english")
    return stemmer.stemWord(word)


def fold(text: str) -> str:
    """Lower case, without accents, every character of equal width; as long as ``text`` wherever that is possible."""
    if text.isascii():
        return text.lower()
    return "".join(_fold_character(character) for character in text)


def _fold_character(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character).casefold()
    return plain[0] if plain and not unicodedata.combining(plain[0]) else character


def words(text: str) -> list[Word]:
    """The words of a name or a request in order; words that carry no meaning are left out, but set zones.

    A number and its unit are one word (``55inch``, ``1.5ton``); “t-shirt” and “air conditioner” are one as well.
    """
    found: list[Word] = []
    zone, negated, head = Zone.HEAD, 0, 0
    pieces = list(_pieces(fold(text)))
    for at, (raw, stem, start, end) in enumerate(pieces):
        if not stem:
            if head >= _SHORTEST_HEAD or zone is not Zone.HEAD:
                zone = Zone.DETAIL
            negated = 0
            _close(found)
        elif raw in _WITHOUT:
            negated = _NEGATED_WORDS
        elif raw in _FOR and head:
            zone = Zone.FOR
            _close(found)
        elif raw in _WITH and head:
            zone = zone if zone is Zone.FOR and pieces[at - 1][0] in _FOR else Zone.WITH
            _close(found)
        elif raw == "free" and found and found[-1].end + 1 >= start:
            found[-1] = Word(found[-1].stem, Zone.NOT, found[-1].start, found[-1].end)
        elif raw not in _SKIPPED:
            head += zone is Zone.HEAD
            found.append(Word(stem, Zone.NOT if negated else zone, start, end))
            negated = max(0, negated - 1)
    _close(found)
    return found


_SHORTEST_HEAD = 3  # words; "Amazon Brand - Solimo Kettle" and "(Renewed) Kettle" say what they are after the break
_NEGATED_WORDS = 1


def _close(found: list[Word]) -> None:
    if found and not found[-1].is_last_of_segment:
        last = found[-1]
        found[-1] = Word(last.stem, last.zone, last.start, last.end, True)


def stems(text: str) -> list[str]:
    """The stems of a text in order, without their zones."""
    return [word.stem for word in words(text)]


def number_of(stem: str) -> tuple[float, str] | None:
    """``(55.0, "inch")`` of ``55inch``, ``(10.0, "")`` of ``10``; ``None`` for a word."""
    match = _STEM_NUMBER.fullmatch(stem)
    return (float(match[1]), match[2]) if match else None


_STEM_NUMBER = re.compile(r"(\d+(?:\.\d+)?)([a-z]*)")


def _pieces(text: str) -> Iterator[tuple[str, str, int, int]]:
    """``(raw, stem, start, end)``; the stem of a break is empty."""
    matches = list(_PIECE.finditer(text))
    at = 0
    while at < len(matches):
        match = matches[at]
        at += 1
        if match["break"]:
            yield "", "", match.start(), match.end()
        elif match["number"]:
            number, unit = match["number"].replace(",", ""), match["unit"]
            if "." in number:
                number = number.rstrip("0").rstrip(".")
            known = _UNITS.get(unit or "")
            if known and not (unit in _TIGHT and match["gap"]):
                yield unit, number + known, match.start(), match.end()
            elif unit and not match["gap"] and unit.isalnum():  # a model number: 5g, 255pro
                yield match[0], number + unit, match.start(), match.end()
            else:
                end = match.end("number")
                yield number, number, match.start(), end
                if unit and unit.isalpha():
                    yield unit, _canonical(unit), match.start("unit"), match.end()
        else:
            word = match["word"]
            after = matches[at]["word"] if at < len(matches) else None
            joined = _JOINED.get((word, after or "")) if after and matches[at].start() <= match.end() + 1 else None
            if joined:
                yield word, joined, match.start(), matches[at].end()
                at += 1
            else:
                yield word, _canonical(word), match.start(), match.end()


@lru_cache(maxsize=1 << 16)  # names repeat their words; stemming is most of the cost of a build
def _canonical(word: str) -> str:
    plain = word.replace("’", "'")
    plain = plain[:-2] if plain.endswith("'s") else plain.replace("'", "")
    return _stem(_SAME.get(plain, plain))
