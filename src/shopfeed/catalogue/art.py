"""The illustration of a product without a picture, chosen by the words of its name; knows nothing of files or pages.

A name is read as shops write it: what is sold stands before the first comma, bracket, "for" or "with", and at the end
of that ("washing machine cover" is a cover). The rest of the name, then the category, speak only where it is silent.
"""

import re
from collections.abc import Mapping
from typing import Final

from shopfeed.catalogue.art_words import ART_WORDS, FALLBACK

ART_KEYS: Final = tuple(sorted({*ART_WORDS, FALLBACK}))

WORDS: Final = re.compile(r"[a-z0-9']+|[(|\[,]|[/:;.–—+-](?=\s)")
BREAKS: Final = frozenset(
    {"for", "with", "by", "from", "of", "compatible", "without", "which", "that", "includes", "on"}
)
BREAK_MARKS: Final = frozenset("(|[,/:;.–—+-")
MANY = 3  # a head that names more things than this is a list of search words, not a name


def art_of(name: str, category: tuple[str, str], attributes: Mapping[str, str]) -> str:
    """The key of the illustration, one of ``ART_KEYS``; ``FALLBACK`` where neither name nor category say what it is.

    The attribute ``product_type``, where there is one, is believed before the name.
    """
    product_type = attributes.get("product_type")
    if product_type and (named := _named(product_type)):
        return named[-1]
    main, sub = category
    named = _named(name)
    if named and len(named) <= MANY:
        return named[-1]
    of_category = _named(sub) or _named(main)
    if of_category and (not named or of_category[-1] in named):
        return of_category[-1]
    return named[-1] if named else FALLBACK


def _named(text: str) -> list[str]:
    """The keys of what the first telling part of ``text`` names, in order; the last is the head."""
    keys: list[str] = []
    before = earlier = ""
    for word in WORDS.findall(text.lower()):
        if word in BREAKS or word in BREAK_MARKS:
            if keys:
                return keys
            before = earlier = ""
            continue
        if word in LAST_WORDS:
            key = PHRASES.get(f"{earlier} {before} {word}") or PHRASES.get(f"{before} {word}") or PHRASES.get(word)
            if key:
                keys.append(key)
        earlier, before = before, word
    return keys


def _plural(phrase: str) -> str:
    if phrase.endswith(("s", "x", "ch", "sh")):
        return f"{phrase}es"
    if phrase.endswith("y") and phrase[-2] not in "aeiou":
        return f"{phrase[:-1]}ies"
    if phrase.endswith("f"):
        return f"{phrase[:-1]}ves"
    return f"{phrase}s"


def _phrases() -> dict[str, str]:
    singular = {" ".join(WORDS.findall(phrase)): key for key, phrases in ART_WORDS.items() for phrase in phrases}
    return {_plural(phrase): key for phrase, key in singular.items()} | singular


PHRASES: Final = _phrases()
LAST_WORDS: Final = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in PHRASES)
