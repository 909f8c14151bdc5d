"""What of a product an encoder reads, as one line of text."""

import re
from collections.abc import Mapping
from hashlib import sha256

from shopfeed.catalogue import Product

TEXT_VERSION = 1
"""Grows when ``text_of`` gives another text for the same product; it is part of every ``text_hash``."""

TELLING_ATTRIBUTES = (
    "product_type",
    "type",
    "audience",
    "gender",
    "age",
    "age_band",
    "character",
    "occasion",
    "theme",
    "style",
    "colour",
    "color",
    "pattern",
    "finish",
    "material",
    "fabric",
    "flavour",
    "scent",
    "skin_type",
    "hair_type",
    "genre",
    "author",
    "connection",
    "connectivity",
    "waterproof",
    "size",
)
"""Attributes that people ask for, in the order in which they are read; codes and bare numbers are not."""

_WORD = re.compile(r"\w+")
_DESCRIPTION_CHARACTERS = 200
_TEXT_CHARACTERS = 480  # about 110 tokens: cheap to encode, and within every model's limit


def text_of(product: Product) -> str:
    """Name, brand, category, telling attributes and the beginning of the description; nothing is said twice.

    The most telling stands first, so that what is cut is the end of the description. Equal products give equal texts.
    """
    main, sub = product.category
    told = [_one_line(product.name)]
    words = _words(product.name)
    for part in (product.brand or "", sub or main, *_telling(product.attributes)):
        if not _words(part) <= words:
            told.append(_one_line(part))
            words |= _words(part)
    beginning = _cut(_one_line(product.description), _DESCRIPTION_CHARACTERS)
    return _cut(". ".join([*told, beginning] if beginning else told), _TEXT_CHARACTERS)


def text_hash(text: str) -> bytes:
    """Sixteen bytes that name ``text`` under this ``TEXT_VERSION``; a product of the same hash is not encoded again."""
    return sha256(f"{TEXT_VERSION}\n{text}".encode(errors="replace")).digest()[:16]


def _telling(attributes: Mapping[str, str]) -> list[str]:
    by_name = {name.casefold(): value for name, value in attributes.items()}
    return [by_name[name] for name in TELLING_ATTRIBUTES if name in by_name]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str, limit: int) -> str:
    """At most ``limit`` characters, cut between words where there is one."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0]
