"""A request that goes on from the one before: “no, for my daughter”."""

import re
from dataclasses import replace
from typing import Final

from shopfeed.query import Intent, Parser, PartKind, Span

_REPLACES: dict[PartKind, tuple[PartKind, ...]] = {
    "type": ("type", "need", "size", "material"),
    "need": ("type", "need", "size", "material"),
}
"""A part said again replaces its own kind; another type also makes the old one's size and material void."""

_LEADS_TO: Final = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "her",
        "his",
        "in",
        "my",
        "of",
        "on",
        "or",
        "our",
        "the",
        "their",
        "to",
        "with",
        "your",
    ]
)
"""Words that only lead to the next one, and lead nowhere once that is taken off."""
_TAKES_BACK: Final = re.compile(
    r"(?:(?:no|nope|sorry|actually|rather|instead|wait|oh)\b[\s,.;:!–-]*)+(?:i mean\w*\b[\s,]*)?"
)


def continued(parser: Parser, before: Intent, now: Intent, *, mends: bool = True) -> Intent:
    """What both requests say together; where they speak of the same thing, the later one holds.

    A later request that names no known part begins anew, unless it names nothing at all.
    """
    said = _without_taking_back(now)
    if said != now.text:
        now = parser.parse(said, mends=mends)
    if not now.parts:
        return now if now.rest else before
    replaced = {kind for part in now.parts for kind in _REPLACES.get(part.kind, (part.kind,))}
    kept = _without_need(before.without([part.id for part in before.parts if part.kind in replaced]), before)
    return parser.parse(" ".join((_left(kept), now.text)), mends=mends)


def _without_need(kept: Intent, before: Intent) -> Intent:
    """Without the words that told a need, where it is void now; what they said of somebody stays."""
    told = [part.span for part in before.parts if part.kind == "need" and part not in kept.parts]
    cut: list[Span] = []
    for start, end in told:
        at = start
        for part in sorted(kept.parts, key=lambda part: part.span):
            if start <= part.span.start < end:
                cut.append(Span(at, part.span.start))
                at = part.span.end
        cut.append(Span(at, max(at, end)))
    return replace(kept, taken_off=(*kept.taken_off, *cut)) if cut else kept


def _left(intent: Intent) -> str:
    """The text without what was taken off, and without the words that only led there."""
    words: list[str] = []
    at = 0
    for span in sorted(intent.taken_off):
        words += intent.text[at : max(at, span.start)].split()
        while words and words[-1] in _LEADS_TO:
            words.pop()
        at = max(at, span.end)
    return " ".join((*words, *intent.text[at:].split()))


def _without_taking_back(now: Intent) -> str:
    """The later request without the “no,” before it; “no wires” is a part and stays."""
    lead = _TAKES_BACK.match(now.text)
    if lead is None or any(part.span.start < lead.end() for part in now.parts if part.kind != "need"):
        return now.text
    return now.text[lead.end() :]
