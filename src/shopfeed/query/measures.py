"""Numbers with units ("55 inch", "pack of 6") and sizes ("size 9", "xl", "king size")."""

from shopfeed.query.intent import Quantity
from shopfeed.query.numbers import number_at
from shopfeed.query.reading import Reading
from shopfeed.query.text import singular
from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.qualities import SIZES_BY_WORD

_UNITS_WRITTEN = {
    "inch": 'inch in " inche',
    "cm": "cm centimeter centimetre cms",
    "mm": "mm millimeter millimetre",
    "m": "m meter metre mtr",
    "ft": "ft foot feet '",
    "yard": "yard",
    "km": "km kilometer kilometre",
    "kg": "kg kilo kilogram kgs",
    "g": "g gm gram gms",
    "mg": "mg",
    "lb": "lb lbs pound",
    "oz": "oz ounce",
    "l": "l litre liter ltr lt ltrs",
    "ml": "ml millilitre milliliter",
    "gallon": "gallon",
    "w": "w watt watts",
    "kw": "kw",
    "v": "v volt",
    "a": "amp ampere",
    "mah": "mah",
    "hp": "hp",
    "hz": "hz",
    "ton": "ton tonne",
    "gb": "gb gig",
    "tb": "tb",
    "mp": "mp megapixel",
    "fps": "fps",
    "rpm": "rpm",
    "star": "star",
    "seater": "seater",
    "burner": "burner",
    "speed": "speed",
    "gear": "gear",
    "ply": "ply",
    "port": "port",
    "door": "door",
    "tier": "tier",
    "shelf": "shelf",
    "pocket": "pocket",
    "compartment": "compartment",
    "layer": "layer",
    "blade": "blade",
    "channel": "channel",
    "spf": "spf",
    "thread count": "tc",
    "person": "person people seater",
    "hour": "hour hr",
    "minute": "minute",
    "page": "page",
    "psi": "psi",
    "db": "db",
    "lumen": "lumen lm",
    "gsm": "gsm",
    "mph": "mph kmph",
    "bar": "bar",
    "piece": "piece pc pcs pack count ct pair jar unit nos bottle",
}
_UNITS = {singular(word) or word: unit for unit, words in _UNITS_WRITTEN.items() for word in words.split()}
_UNITS["seater"] = "seater"
UNIT_WORDS = frozenset(_UNITS) | words(
    """year yr yo y month mth saal mahine mahina week day % percent k person people साल महीने degree time x kid
    child wheel string sheet serving"""
)
"""Words after a number that make it something else than money."""
_UNITS_OF_ONE = frozenset({"tb", "kg", "litre", "liter", "ton", "metre", "meter", "foot", "l", "kilo"})
_NETWORKS = frozenset({"2", "3", "4", "5", "6"})
_OF_PIECES = frozenset({"pack", "set", "box", "pair", "combo", "bundle", "packet", "packs"})

_SIZE_SYSTEMS = frozenset({"uk", "us", "eu", "ind", "india"})
_BRA_BANDS = frozenset(str(band) for band in range(28, 46, 2))
_BRA_CUPS = frozenset({"a", "aa", "b", "c", "d", "dd", "e", "f"})
_BODY = frozenset({"waist", "chest", "bust", "inseam", "neck"})
_LETTERS = {"xs": "xs", "xl": "xl", "xxl": "xxl", "xxxl": "xxxl", "xxs": "xxs", "xxxxl": "4xl"}
_NOT_A_LETTER_SIZE_BEFORE = frozenset({"galaxy", "iphone"})


def read_quantities(reading: Reading) -> None:
    """Adds numbers with units."""
    for at in range(len(reading)):
        if not reading.is_taken[at]:
            _read_quantity(reading, at)


def _read_quantity(reading: Reading, at: int) -> None:
    if reading.norm(at) in _OF_PIECES and reading.norm(at + 1) == "of":
        number = number_at(reading, at + 2)
        if number is not None:
            value, end = number
            end += reading.norm(end) in ("piece", "pc")
            reading.add("quantity", Quantity(number=value, unit="piece"), at, end)
        return
    if reading.norm(at) == "spf" and (number := number_at(reading, at + 1)):
        reading.add("quantity", Quantity(number=number[0], unit="spf"), at, number[1])
        return
    number = number_at(reading, at, expects_one=False)
    if number is None and reading.norm(at) == "one" and reading.norm(at + 1) in _UNITS_OF_ONE:
        number = (1.0, at + 1)
    if number is None:
        return
    value, end = number
    if reading.norm(end) == "a" and value == 0.5:
        end += 1
    word = reading.norm(end)
    unit = _UNITS.get(word)
    if unit is None or not reading.is_free(at, end + 1):
        return
    if word == "g" and reading.norm(at) in _NETWORKS and reading.touches(end):
        return
    if word == "in" and not (
        reading.touches(end) or reading.norm(end + 1) in ("tv", "television", "monitor", "laptop", "screen")
    ):
        return
    if word == "a" or (word in ("'", "m", "v", "w", "l", "pound", "time") and not reading.touches(end) and word == "'"):
        return
    if word in ("jar", "bottle", "pair", "person", "people") and value > 50:
        return
    end += 1
    if unit == "piece" and reading.norm(end) in ("set", "pack", "piece"):
        end += 1
    reading.add("quantity", Quantity(number=value, unit=unit), at, end)


def read_sizes(reading: Reading) -> None:
    """Adds sizes that are said as such: ``size m``, ``uk 9``, ``2xl``, ``waist 34``."""
    for at in range(len(reading)):
        if not reading.is_taken[at]:
            _read_size(reading, at)


def _read_size(reading: Reading, at: int) -> None:
    word = reading.norm(at)
    if word == "size" or word == "sized":
        _read_after_size(reading, at)
    elif (word in _SIZE_SYSTEMS and (number := _digits_at(reading, at + 1))) or (
        word in _BODY and (number := _digits_at(reading, at + 1))
    ):
        reading.add("size", f"{word} {number}", at, at + 2)
    elif ((number := _digits_at(reading, at)) and reading.norm(at + 1) in _SIZE_SYSTEMS) or (
        (number := _digits_at(reading, at)) and reading.norm(at + 1) in _BODY
    ):
        reading.add("size", f"{reading.norm(at + 1)} {number}", at, at + 2)
    elif number and word in _BRA_BANDS and reading.norm(at + 1) in _BRA_CUPS and reading.touches(at + 1):
        reading.add("size", number + reading.norm(at + 1), at, at + 2)
    elif number and _says_number(reading, at + 1):
        reading.add("size", number, at, at + 2)
    elif word in ("2", "3", "4", "5") and reading.norm(at + 1) == "xl" and reading.touches(at + 1):
        reading.add("size", {"2": "xxl", "3": "xxxl"}.get(word, f"{word}xl"), at, at + 2)
    elif word in _LETTERS and reading.norm(at - 1) not in _NOT_A_LETTER_SIZE_BEFORE:
        end = at + 1 + (reading.norm(at + 1) in ("size", "sized"))
        reading.add("size", _LETTERS[word], at, end)
    elif word in SIZES_BY_WORD and reading.norm(at + 1) in ("size", "sized"):
        _add_letter(reading, at, at + 2)


def _says_number(reading: Reading, at: int) -> bool:
    """ "9 number", "9 no."; "spf 50 no white cast" says something else."""
    return reading.norm(at) == "number" or (
        reading.norm(at) == "no" and reading.norm(at + 1) in ("", ",", ".", "shoe", "size")
    )


def _add_letter(reading: Reading, at: int, end: int) -> None:
    is_extra = reading.norm(at - 1) in ("extra", "x") and not reading.is_taken[at - 1]
    letter = SIZES_BY_WORD[reading.norm(at)]
    if is_extra:
        reading.add("size", {"s": "xs", "l": "xl"}.get(letter, letter), at - 1, end)
    else:
        reading.add("size", letter, at, end)


def _read_after_size(reading: Reading, at: int) -> None:
    after = at + 1
    while reading.norm(after) in ("is", "of", ":", "a", "no", "number", "."):
        after += 1
    if reading.norm(after) in ("extra", "x") and reading.norm(after + 1) in ("large", "small"):
        reading.add("size", "xl" if reading.norm(after + 1) == "large" else "xs", at, after + 2)
        return
    word = reading.norm(after)
    letter = SIZES_BY_WORD.get(word) or _LETTERS.get(word)
    if letter:
        reading.add("size", letter, at, after + 1)
    elif word in ("2", "3", "4", "5") and reading.norm(after + 1) == "xl":
        reading.add("size", {"2": "xxl", "3": "xxxl"}.get(word, f"{word}xl"), at, after + 2)
    elif word in _SIZE_SYSTEMS and (number := _digits_at(reading, after + 1)):
        reading.add("size", f"{word} {number}", at, after + 2)
    elif number := _number_text_at(reading, after):
        end = after + 1
        if reading.norm(end) in ("x", "by", "*") or reading.norm(end) in _UNITS:
            return  # 22 x 7 x 2 cm is a measure
        if number in _BRA_BANDS and reading.norm(end) in _BRA_CUPS and reading.touches(end):
            number, end = number + reading.norm(end), end + 1
        if reading.norm(end) in _SIZE_SYSTEMS:
            number, end = f"{reading.norm(end)} {number}", end + 1
        reading.add("size", number, at, end)
    elif reading.norm(at - 1) and (number := _digits_at(reading, at - 1)):
        reading.add("size", number, at - 1, at + 1)


def _digits_at(reading: Reading, at: int) -> str | None:
    word = reading.norm(at)
    return word if word[:1].isdigit() and len(word) <= 4 and not reading.is_taken[at] else None


def _number_text_at(reading: Reading, at: int) -> str | None:
    number = number_at(reading, at) if at < len(reading) else None
    if number is None or number[1] != at + 1:
        return None
    return f"{number[0]:g}"


def read_letter_sizes(reading: Reading) -> None:
    """Adds bare letters and words that are sizes where something to wear is wanted: "large shirt", "shirt M"."""
    for at in range(len(reading)):
        word = reading.norm(at)
        if word not in SIZES_BY_WORD or reading.is_taken[at] or reading.tokens[at].surface != word:
            continue
        if word == "s" and reading.text[: reading.tokens[at].start].endswith("'"):
            continue
        _add_letter(reading, at, at + 1)
