"""A request while it is being read: its words, which of them are understood already, and the parts found so far."""

import re
from collections.abc import Callable, Iterable

from shopfeed.query.intent import (
    Audience,
    Exclusion,
    Need,
    Part,
    PartId,
    PartKind,
    PartValue,
    PriceBounds,
    ProductType,
    Quantity,
    Span,
)
from shopfeed.query.text import Token, tokenise

_NOT_IN_AN_ID = re.compile(r"[^\w.+-]+")


class Reading:
    """Each rule takes words that no earlier rule has taken; what is left over is the rest."""

    def __init__(self, text: str, norm_of: Callable[[Token], str] = lambda token: token.norm) -> None:
        self.text = text
        self.tokens: list[Token] = tokenise(text)
        self.norms: list[str] = [norm_of(token) for token in self.tokens]
        """What the words are looked up by: a word of Hindi may have the English one here, of one or of more words."""
        self.is_taken: list[bool] = [False] * len(self.tokens)
        self.parts: list[Part] = []

    def __len__(self) -> int:
        return len(self.tokens)

    def is_free(self, start: int, end: int) -> bool:
        """Whether the words ``start`` to ``end`` exist and no rule has taken any of them."""
        return end <= len(self.tokens) and not any(self.is_taken[start:end])

    def norm(self, at: int) -> str:
        """The word there; empty outside."""
        return self.norms[at] if 0 <= at < len(self.norms) else ""

    def touches(self, at: int) -> bool:
        """Whether no space stands between the word there and the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    def take(self, start: int, end: int) -> None:
        """Those words are understood."""
        for at in range(start, end):
            self.is_taken[at] = True

    def add(self, kind: PartKind, value: PartValue, start: int, end: int, *, label: str | None = None) -> None:
        """Keeps what the words ``start`` to ``end`` mean and takes them; the same thing said twice is kept once."""
        self.take(start, end)
        self.note(kind, value, start, end, label=label)

    def note(self, kind: PartKind, value: PartValue, start: int, end: int, *, label: str | None = None) -> None:
        """Keeps what the words mean and leaves them to others."""
        identity = PartId(f"{kind}:{_NOT_IN_AN_ID.sub('-', _name_of(value))}")
        if any(part.id == identity for part in self.parts):
            return
        span = Span(self.tokens[start].start, self.tokens[end - 1].end)
        said = self.text[span.start : span.end]
        self.parts.append(Part(id=identity, kind=kind, label=label or said, value=value, span=span))

    def left_over(self, ignored: Iterable[str]) -> str:
        """The words that no rule has taken, without marks and without those ignored."""
        skipped = frozenset(ignored)
        return " ".join(
            token.surface
            for token, norm, is_taken in zip(self.tokens, self.norms, self.is_taken, strict=True)
            if not is_taken
            and token.surface[0].isalnum()
            and norm not in skipped
            and token.norm not in skipped
            and token.surface not in skipped
        )


def _name_of(value: PartValue) -> str:
    match value:
        case str():
            return value
        case ProductType() | Exclusion() | Need():
            return value.name
        case Quantity():
            return f"{value.number:g}-{value.unit}"
        case PriceBounds():
            return "cheap" if value.is_vague else f"{value.min_minor or ''}-{value.max_minor or ''}-{value.currency}"
        case Audience():
            fields = (value.relation, value.gender, value.band, value.animal)
            ages = [f"{age:g}" for age in (value.min_age_years, value.max_age_years) if age is not None]
            return "-".join([*(field for field in fields if field), *ages])
