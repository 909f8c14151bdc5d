"""Romanised Hindi said in the English of product names: "kaano ke liye" is for ears. It knows single words only."""

from collections.abc import Mapping
from functools import lru_cache

from shopfeed.query.roots import sound
from shopfeed.query.vocabulary.common import COMMON
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.hinglish import HINGLISH


@lru_cache(maxsize=1)
def _written() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """English by the Hindi word as it is written here, and by its sound."""
    lines = (line.partition(":") for line in HINGLISH.splitlines() if line.strip())
    by_word = {word: english for english, _, words in lines for word in words.split()}
    by_sound = {heard: english for word, english in by_word.items() if (heard := sound(word))}
    return by_word, by_sound


def english_of(word: str) -> str | None:
    """What a word of romanised Hindi is in English, however it is spelt; ``None`` where it is English or unknown."""
    by_word, by_sound = _written()
    if word in by_word:
        return by_word[word]
    return None if word in ENGLISH or word in COMMON else by_sound.get(sound(word))
