"""How a request and a title are cut into words: one way for both, so that they can meet."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MAX_REQUEST_LENGTH = 1_000
"""Characters of a request that are read; nobody says what they want in more."""

_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-"})
_TOKEN = re.compile(r"[\u0900-\u097f]+|\d+(?:[.,]\d+)*|[^\W\d_\u0900-\u097f]+(?:'[^\W\d_]+)?|[^\w\s]|_")
_IRREGULAR = {
    "men": "men",
    "women": "women",
    "children": "child",
    "wives": "wife",
    "knives": "knife",
    "shelves": "shelf",
    "scarves": "scarf",
    "mice": "mouse",
    "feet": "foot",
    "clothes": "clothes",
    "shoes": "shoe",
    "tomatoes": "tomato",
    "potatoes": "potato",
    "dress": "dress",
    "movies": "movie",
    "cookies": "cookie",
    "hoodies": "hoodie",
    "selfies": "selfie",
    "undies": "undies",
    "series": "series",
    "lens": "lens",
    "lenses": "lens",
    "gas": "gas",
    "canvas": "canvas",
    "christmas": "christmas",
    "adidas": "adidas",
    "news": "news",
    "always": "always",
    "perhaps": "perhaps",
    "guys": "guy",
    "toes": "toe",
    "gbps": "gbps",
    "yrs": "yr",
    "hrs": "hr",
    "bags": "bag",
    "tights": "tights",
    "shades": "shades",
    "clothing": "clothing",
    "kurtis": "kurti",
    "saris": "sari",
    "dhotis": "dhoti",
    "bindis": "bindi",
    "bikinis": "bikini",
    "leggings": "legging",
    "batteries": "battery",
}
_ENDS_LIKE_A_SINGULAR = ("ss", "us", "is", "'s")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark of a text."""

    surface: str
    """As it stands in the text."""
    norm: str
    """Singular, without possessive: what lexicons are keyed by."""
    start: int
    end: int


def normalise(text: str) -> str:
    """Lower case, NFKC, straight quotes and ASCII digits, one space between words, no control characters."""
    plain = unicodedata.normalize("NFKC", text[: MAX_REQUEST_LENGTH * 4]).translate(_QUOTES).casefold()
    plain = plain.replace("y/o", "yo")
    kept = plain if plain.isascii() and plain.isprintable() else "".join(_plain_character(c) for c in plain)
    return " ".join(kept.split())[:MAX_REQUEST_LENGTH].rstrip()


def _plain_character(character: str) -> str:
    if character.isascii():
        return character if character.isprintable() else " "
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    category = unicodedata.category(character)
    return " " if category[0] in "CZ" or category in ("So", "Sk") or "\ufe00" <= character <= "\ufe0f" else character


@lru_cache(maxsize=65_536)
def singular(word: str) -> str:
    """The word without its plural or possessive ending, by rule: ``shoes`` -> ``shoe``, ``men's`` -> ``men``."""
    if len(word) > 2:
        word = word.removesuffix("'s").removesuffix("'")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(_ENDS_LIKE_A_SINGULAR):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def tokenise(text: str) -> list[Token]:
    """Words, numbers and marks in order; a hyphen inside a word only parts it, digits and letters part."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        surface, start, end = match.group(), match.start(), match.end()
        if surface == "-" and not _parts_numbers(text, start):
            continue
        tokens.append(Token(surface, singular(surface), start, end))
    return tokens


def _parts_numbers(text: str, at: int) -> bool:
    if text[:at].endswith("/"):
        return True  # "999/-" is how a price ends
    before, after = text[:at].rstrip()[-1:], text[at + 1 :].lstrip()[:1]
    return before in "0123456789kK" and (after.isdigit() or after in "₹$€£r/")


@lru_cache(maxsize=16_384)
def key_of(phrase: str) -> tuple[str, ...]:
    """What a phrase is looked up by: the norms of its words."""
    return tuple(token.norm for token in tokenise(normalise(phrase)))
