"""What is left of a word when its endings and the freedom of its spelling are taken off: English by its endings,
romanised Hindi, which everybody spells as they hear it, by its sounds."""

import re
from functools import lru_cache

_ENDINGS = (("ingly", ""), ("ings", ""), ("ing", ""), ("ied", "y"), ("edly", ""), ("ed", ""), ("ly", ""))
_LEAST_STEM = 3
_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", ""))
_NO_PLURAL = ("ss", "us", "is")
_SOUNDS = (
    ("chh", "c"), ("ch", "c"), ("sh", "s"), ("aa", "a"), ("ee", "i"), ("ii", "i"), ("oo", "u"), ("uu", "u"),
    ("ou", "u"), ("au", "o"), ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("ph", "f"), ("bh", "b"),
    ("dh", "d"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("jh", "j"), ("rh", "r"), ("ck", "k"), ("q", "k"), ("w", "v"),
    ("z", "j"), ("x", "ks"), ("y", "i"),
)  # fmt: skip
"""Letters that write one sound, or sounds that writers take for each other; longer ones first."""
_TWICE = re.compile(r"(.)\1+")
_LAST_SOUND = re.compile(r"(?<=..)(?:[aeiou]|on|en|in|un|an)$")
_LEAST_SOUND = 4


@lru_cache(maxsize=16_384)
def roots(word: str) -> tuple[str, ...]:
    """What the word may be a form of, itself first: ``stopped`` of ``stop``, ``baking`` of ``bake``, ``dries`` of
    ``dry``."""
    found = [word]
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            stem = word[: -len(ending)] + instead
            found += [stem, f"{stem}e"]
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])
            break
    if len(word) > _LEAST_STEM and not word.endswith(_NO_PLURAL):
        found += [word.removesuffix(ending) + instead for ending, instead in _PLURALS if word.endswith(ending)][:1]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16_384)
def sound(word: str) -> str:
    """How a romanised Hindi word sounds: ``joote``, ``jute``, ``jootey`` and ``joota`` alike; "" where little is left.

    Its last vowel says gender, number and case, and counts for nothing.
    """
    if not word.isascii():
        return ""
    heard = word
    for letters, one in _SOUNDS:
        heard = heard.replace(letters, one)
    heard = _LAST_SOUND.sub("", _TWICE.sub(r"\1", heard))
    return heard if len(heard) >= _LEAST_SOUND else ""
