"""The words of a request that say something of the goods: the others only hold it together."""

from collections.abc import Iterable

from shopfeed.query.script import romanise
from shopfeed.query.text import Token
from shopfeed.query.vocabulary.grammar import QUIET
from shopfeed.query.vocabulary.hinglish import PARTICLES


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
