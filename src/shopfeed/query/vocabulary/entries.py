"""How an authored word list is written: ``name: synonym, synonym < parent @ thing that it serves``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One canonical name with the other words for it."""

    name: str
    words: tuple[str, ...]
    """All words that say it, ``name`` first."""
    parent: str | None = None
    serves: str | None = None
    """The thing that it is an accessory of, ``""`` for many; ``None``: no accessory."""


def words(text: str) -> frozenset[str]:
    """The words of the text."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases between the commas of the text."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def read_entries(text: str) -> tuple[Entry, ...]:
    """One entry a line; a line that begins with a space goes on with the entry before it."""
    lines = text.replace("\n ", " ").splitlines()
    return tuple(_read_entry(line) for line in lines if line.strip())


def _read_entry(line: str) -> Entry:
    line, at, serves = line.partition("@")
    line, _, parent = line.partition("<")
    name, _, synonyms = line.partition(":")
    words = (name.strip(), *(word.strip() for word in synonyms.split(",") if word.strip()))
    return Entry(name=name.strip(), words=words, parent=parent.strip() or None, serves=serves.strip() if at else None)
