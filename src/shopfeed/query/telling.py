"""The words of a request that say something of the goods: the others only hold it together."""

from collections.abc import Iterable

from shopfeed.query.script import romanise
from shopfeed.query.text import Token
from shopfeed.query.vocabulary.grammar import QUIET
from shopfeed.query.vocabulary.hinglish import PARTICLES
from shopfeed.query.vocabulary.pictures import named_in


def has_words(text: str) -> bool:
    """Whether there is a letter or a digit in it."""
    return any(map(str.isalnum, text))


def says_something(request: str) -> bool:
    """Whether a request has words, or the picture of a thing: “👗” does, “';--” and “😂” do not."""
    return has_words(request) or bool(named_in(request))


def telling(tokens: Iterable[Token]) -> list[Token]:
    """Those of ``tokens``, in order."""
    return [
        token
        for token in tokens
        if token.surface[0].isalnum()
        and token.norm not in QUIET
        and token.surface not in QUIET
        and romanise(token.surface) not in PARTICLES
    ]
