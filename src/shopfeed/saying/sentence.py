"""A sentence as a code with values, and its words in a language; it knows nothing of requests or products."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Literal

from shopfeed.catalogue import Money
from shopfeed.saying.english import ENGLISH
from shopfeed.saying.hindi import HINDI
from shopfeed.saying.money import said_price

Language = Literal["en", "hi"]

_SENTENCES: Mapping[Language, Mapping[str, str]] = {"en": ENGLISH, "hi": HINDI}


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What is said, in no language yet; ``str()`` gives the English words.

    ``values`` fill the places of the sentence. Names from the catalogue and a person's own words are texts and stay as
    they are; a ``Saying`` among them is said in the same language.
    """

    code: str
    """A key of ``ENGLISH``."""
    values: Mapping[str, "Value"] = field(default_factory=dict)

    def __str__(self) -> str:
        return say(self)


Value = str | int | float | Money | Saying | tuple[str | Saying, ...]
Label = str | Saying
"""A few words for a control: a text where they are the catalogue's or the person's own."""


def say(label: Label, language: Language = "en") -> str:
    """The words. Raises ``KeyError`` for a code without a sentence and for a place without a value."""
    if isinstance(label, str):
        return label
    sentences = _SENTENCES[language]
    said: list[str] = []
    for text, name, how, _ in Formatter().parse(sentences[label.code]):
        said.append(text)
        if name is not None:
            said.append(_said(label.values[name], how or "", language))
    return "".join(said)


def _said(value: "Value", how: str, language: Language) -> str:
    """One value. ``how``: ``and``, ``or`` join several, ``plural`` is an English noun's, ``is|are`` follows a count."""
    match value:
        case tuple():
            return _joined([say(each, language) for each in value], how, language)
        case Money():
            return said_price(value.amount_minor, value.currency)
        case str() | Saying():
            return plural(say(value, language)) if how == "plural" else say(value, language)
        case int() if "|" in how:
            return how.split("|")[value != 1]
        case int():
            return f"{value:,}"
        case _:
            return f"{value:.1f}"


def _joined(said: list[str], how: str, language: Language) -> str:
    """``a, b and c``."""
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} {_SENTENCES[language][how]} {said[-1]}"


def plural(noun: str) -> str:
    """``shoes`` of ``shoe``; what already is one stays."""
    if noun.endswith("s") and not noun.endswith(("ss", "us")):
        return noun
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"
