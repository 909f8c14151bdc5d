"""Romanised Hindi said in the English of product names: "kaano ke liye" is for ears. It knows single words only."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from shopfeed.query.roots import roots, sound
from shopfeed.query.script import romanise
from shopfeed.query.vocabulary.common import COMMON
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.hinglish import DOING, FORMS, NAMING, OTHER_WORDS, PARTICLES

KNOWN_TO_THE_CATALOGUE = 30
"""A Hindi word that stands in so many names is found as it is."""
_LEAST_WORD = 3
"""A shorter word is written as it is listed alone."""
_LEAST_STEM = 4
"""A shorter stem of a verb is no word by itself."""
_INFLECTED = (("a", ("e", "i", "on")), ("i", ("iyan", "iyaan", "iyon")), ("", ("on", "en")))
"""By how a noun or an adjective ends: what stands instead in its other forms."""


def said_in_hindi() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every English word of the dictionary and the romanised Hindi that says it."""
    for english, listed in _lines(NAMING):
        yield english, listed
    for english, stems in _lines(DOING):
        yield english, tuple(_verb_forms(stems))


@lru_cache(maxsize=1)
def _written() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """English by the Hindi word as it is written here or as it is inflected, and by its sound."""
    by_word: dict[str, str] = {}
    for english, listed in _lines(NAMING):
        for word in listed:
            by_word.setdefault(word, english)
    for english, stems in _lines(DOING):
        for word in _verb_forms(stems):
            by_word.setdefault(word, english)
    by_sound: dict[str, str] = {}
    for word, english in by_word.items():
        if heard := sound(word):
            by_sound.setdefault(heard, english)
    for english, listed in _lines(NAMING):
        for word in _inflected(listed):
            if _is_free(word):
                by_word.setdefault(word, english)
    return by_word, by_sound


@lru_cache(maxsize=1)
def deeds() -> frozenset[str]:
    """The English words that verbs of Hindi are said in."""
    return frozenset(english for english, _ in _lines(DOING))


def english_of(word: str, in_names: int = 0) -> str | None:
    """What a word of Hindi is in English, in either script; ``None`` where it is English, unknown, or found as it is.

    ``in_names`` is in how many names of the catalogue it stands. A word that stands in none may be spelt in any way.
    """
    by_word, by_sound = _written()
    said = romanise(word)
    if in_names >= KNOWN_TO_THE_CATALOGUE:
        return None
    if said in by_word or in_names:
        return by_word.get(said)
    is_other = said in PARTICLES or any(each in ENGLISH or each in COMMON for each in roots(said))
    return None if is_other else by_sound.get(sound(said))


def in_english(text: str, english: Callable[[str], str | None] = english_of) -> str:
    """The text with its Hindi words said in English, and without the small words of Hindi where it has any others.

    ``english`` says a word, ``None`` where it stays as it is.
    """
    words = text.split()
    said = [english(word) for word in words]
    if not any(said):
        return text
    return " ".join(
        new or word for word, new in zip(words, said, strict=True) if new or romanise(word) not in PARTICLES
    )


def _lines(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in text.splitlines():
        english, _, listed = line.partition(":")
        if listed:
            yield english, tuple(listed.split())


def _verb_forms(stems: Iterable[str]) -> Iterator[str]:
    """Of each stem the forms that are no English words."""
    for stem in stems:
        forms = [stem + form for form in FORMS]
        if len(stem) >= _LEAST_STEM:
            forms.append(stem)
        yield from filter(_is_free, forms)


def _inflected(listed: Iterable[str]) -> Iterator[str]:
    for word in listed:
        ending, others = next(each for each in _INFLECTED if word.endswith(each[0]))
        if len(word) > _LEAST_WORD:
            yield from (word.removesuffix(ending) + other for other in others)


def _is_free(form: str) -> bool:
    return form not in ENGLISH and form not in COMMON and form not in OTHER_WORDS
