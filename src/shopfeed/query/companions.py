"""What goes with a thing, from its name: the type that the name says, and the searches for what one needs beside it."""

import hashlib
from collections.abc import Sequence

from shopfeed.query.heads import heads_of, said_by
from shopfeed.query.lexicon import Key, Lexicon
from shopfeed.query.text import key_of
from shopfeed.query.vocabulary.companions import COMPANIONS

_FOR_WHOM = frozenset(("man", "men", "woman", "women", "for"))
"""A name often leaves it to the shelf."""
_BY_KEY = {key_of(name): searches for name, searches in COMPANIONS.items()}


def needed_with(lexicon: Lexicon, name: str, category: Sequence[str]) -> tuple[str, ...]:
    """Searches for what one needs beside a product, by the head of its name, else by its narrowest category.

    Nothing for an accessory, and where the type has no companions.
    """
    for words in (*heads_of(name), key_of(category[-1]) if category else ()):
        found = _of(lexicon, words)
        if found is not None:
            return found
    return ()


def companions_hash() -> str:
    """Changes with what is written down of what goes with what."""
    written = "\n".join(f"{name}: {', '.join(searches)}" for name, searches in COMPANIONS.items())
    return hashlib.sha256(written.encode()).hexdigest()


def is_named(lexicon: Lexicon, search: str, name: str) -> bool:
    """Whether a product of that ``name`` is what ``search`` seeks: it has all the words, or its head says the type.

    A search always finds something; what is only near it does not go with anything.
    """
    words = tuple(word for word in key_of(search) if word not in _FOR_WHOM)
    if set(words) <= set(key_of(name)):
        return True
    if lexicon.type_named(words) is None:  # “shoe cleaner” is no type: some cleaner is not it
        return False
    sought, said = said_by(lexicon, search), said_by(lexicon, name)
    return sought is not None and said is not None and sought.is_second(said)


def _of(lexicon: Lexicon, words: Key) -> tuple[str, ...] | None:
    """Of the last type in these words, the longest that ends there; ``None`` where they say no type that is known."""
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - lexicon.longest), end):
            key = words[start:end]
            said = lexicon.type_named(key)
            if said is not None and said.is_accessory:
                return ()
            names = (key,) if said is None else (key, *(key_of(each) for each in _narrowest_first(lexicon, said.name)))
            known = next((_BY_KEY[each] for each in names if each in _BY_KEY), None)
            if known is not None:
                return known
    return None


def _narrowest_first(lexicon: Lexicon, name: str) -> list[str]:
    """The longest name is the narrowest; of equally long ones the same comes first in every process."""
    return sorted(lexicon.kinds_of(name), key=lambda each: (-len(each), each))
