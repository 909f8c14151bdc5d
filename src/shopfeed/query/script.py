"""Devanagari in Latin letters, as people type Hindi: "मोज़े" is moze."""

import re
import unicodedata
from functools import lru_cache

_CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh", "ञ": "n",
    "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d", "ध": "dh", "न": "n",
    "प": "p", "फ": "ph", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r", "ल": "l", "व": "v", "श": "sh",
    "ष": "sh", "स": "s", "ह": "h", "ळ": "l",
}  # fmt: skip
_DOTTED = {"क": "q", "ज": "z", "फ": "f"}
"""With a dot below; the others sound as without."""
_SIGNS = {
    "ा": "aa", "ि": "i", "ी": "i", "ु": "u", "ू": "oo", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o", "ौ": "au", "ॅ": "e",
    "ॉ": "o",
}  # fmt: skip
_VOWELS = {
    "अ": "a", "आ": "aa", "इ": "i", "ई": "i", "उ": "u", "ऊ": "oo", "ऋ": "ri", "ए": "e", "ऐ": "ai", "ओ": "o", "औ": "au",
    "ऑ": "o", "ऍ": "e",
}  # fmt: skip
_DOT, _SILENT, _NASAL = "\u093c", "\u094d", frozenset("\u0901\u0902")
_UNSPOKEN_END = re.compile(r"(?<=.)@$")
_UNSPOKEN = re.compile(r"(?<=[aeiou])([^aeiou@]+)@(?=[^aeiou@]+[aeiou])")
"""An "a" that nobody says: at the end of a word, and between two syllables with vowels of their own."""
_LAST_A = re.compile(r"aa$")


@lru_cache(maxsize=16_384)
def romanise(word: str) -> str:
    """The word in Latin letters; one that has no Devanagari comes back as it is."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word)
    if not any("\u0900" <= letter <= "\u097f" for letter in letters):
        return word
    pieces: list[str] = []
    for at, letter in enumerate(letters):
        if letter in _CONSONANTS:
            is_dotted = letters[at + 1 : at + 2] == _DOT
            after = letters[at + 1 + is_dotted : at + 2 + is_dotted]
            said = _DOTTED.get(letter, _CONSONANTS[letter]) if is_dotted else _CONSONANTS[letter]
            pieces.append(said if after in _SIGNS or after == _SILENT else f"{said}@")
        elif letter in _NASAL:
            pieces.append("n")
        else:
            pieces.append(_SIGNS.get(letter) or _VOWELS.get(letter) or (letter if letter.isascii() else ""))
    said = _UNSPOKEN_END.sub("", "".join(pieces))
    said = _UNSPOKEN.sub(r"\1", said).replace("@", "a")
    return _LAST_A.sub("a", said)
