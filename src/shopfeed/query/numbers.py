"""Numbers as people write them: digits, words, lakhs and thousands."""

from collections.abc import Mapping

from shopfeed.query.reading import Reading

_ONES: Mapping[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS: Mapping[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_HINDI = {
    "ek": 1, "do": 2, "teen": 3, "chaar": 4, "paanch": 5, "panch": 5, "chhe": 6, "saat": 7, "aath": 8, "nau": 9,
    "das": 10, "gyarah": 11, "barah": 12, "baarah": 12, "pandrah": 15, "bees": 20, "pachees": 25, "pachis": 25,
    "tees": 30, "chalis": 40, "chalees": 40, "pachas": 50, "pachaas": 50, "sattar": 70, "assi": 80,
    "nabbe": 90, "dedh": 1.5, "dhai": 2.5, "dhaai": 2.5, "sava": 1.25, "डेढ़": 1.5, "ढाई": 2.5, "बीस": 20, "पचास": 50,
    "एक": 1, "दो": 2, "तीन": 3, "चार": 4, "पांच": 5, "पाँच": 5, "छह": 6, "सात": 7, "आठ": 8, "नौ": 9, "दस": 10,
}  # fmt: skip
_FRACTIONS = {"half": 0.5, "quarter": 0.25, "aadha": 0.5, "dozen": 12, "couple": 2}
MULTIPLIERS = {
    "k": 1_000,
    "thousand": 1_000,
    "hazar": 1_000,
    "hazaar": 1_000,
    "hajar": 1_000,
    "हजार": 1_000,
    "हज़ार": 1_000,
    "hundred": 100,
    "sau": 100,
    "सौ": 100,
    "lakh": 100_000,
    "lac": 100_000,
    "lakhs": 100_000,
    "लाख": 100_000,
    "crore": 10_000_000,
}
_DOUBTFUL = frozenset({"do", "teen", "one", "couple", "quarter", "bees", "tees", "nau", "das", "assi"})
"""Number words that are also other words: numbers only where the caller has other reasons to expect one."""


NUMBER_WORDS = frozenset({*_ONES, *_TENS, *_HINDI, *_FRACTIONS, *MULTIPLIERS})
"""Every word that a number may be said with."""
_ALONE = frozenset({"hazar", "hazaar", "hajar", "हजार", "हज़ार"})
"""Alone it is one of them: "hazaar ke andar"."""


def number_at(reading: Reading, at: int, *, expects_one: bool = True) -> tuple[float, int] | None:
    """The number that starts at that word and the word after it; multipliers are read ("2k", "1.5 lakh")."""
    base = _plain_number_at(reading, at, expects_one=expects_one)
    if base is None and expects_one and reading.norm(at) in _ALONE and not reading.is_taken[at]:
        base = (1.0, at)
    if base is None:
        return None
    value, end = base
    while (word := reading.norm(end)) in MULTIPLIERS:
        if word == "k" and not reading.touches(end):
            break
        value *= MULTIPLIERS[word]
        end += 1
        if word in ("thousand", "lakh", "hundred") and (more := _plain_number_at(reading, end, expects_one=False)):
            smaller, after = more
            if smaller < MULTIPLIERS[word] and reading.tokens[end].surface.isalpha():
                value, end = value + smaller, after
    return value, end


def _plain_number_at(reading: Reading, at: int, *, expects_one: bool) -> tuple[float, int] | None:
    word = reading.norm(at)
    if not word or reading.is_taken[at]:
        return None
    if word[0].isdigit():
        number = digits(word)
        return None if number is None else (number, at + 1)
    if word in _DOUBTFUL and not expects_one:
        return None
    if word in _TENS:
        ones = _ONES.get(reading.norm(at + 1), 0)
        return (float(_TENS[word] + ones), at + 2) if 0 < ones < 10 else (float(_TENS[word]), at + 1)
    for words in (_ONES, _HINDI, _FRACTIONS):
        if word in words:
            return float(words[word]), at + 1
    return None


def digits(word: str) -> float | None:
    """``1,20,000`` -> 120000, ``1.5`` -> 1.5; ``None`` for what is no number or beyond all goods."""
    head, _, tail = word.partition(".")
    groups = head.split(",")
    is_grouped = len(groups) > 1 and all(len(group) in (2, 3) for group in groups[1:])
    if (len(groups) > 1 and not is_grouped) or "." in tail or "," in tail or len(word) > 15:
        return None
    try:
        return float("".join(groups) + ("." + tail if tail else ""))
    except ValueError:  # a digit that stands for no number: ⓵
        return None
