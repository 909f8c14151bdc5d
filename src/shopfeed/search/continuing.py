"""A request that goes on from the one before: “no, for my daughter”."""

from shopfeed.query import Intent, Parser, PartKind

_REPLACES: dict[PartKind, tuple[PartKind, ...]] = {"type": ("type", "size", "material")}
"""A part said again replaces its own kind; another type also makes the old one's size and material void."""


def continued(parser: Parser, before: Intent, now: Intent, *, mends: bool = True) -> Intent:
    """What both requests say together; where they speak of the same thing, the later one holds.

    A later request that names no known part begins anew, unless it names nothing at all.
    """
    if not now.parts:
        return now if now.rest else before
    replaced = {kind for part in now.parts for kind in _REPLACES.get(part.kind, (part.kind,))}
    kept = before.without([part.id for part in before.parts if part.kind in replaced])
    return parser.parse(" ".join((_left(kept), now.text)), mends=mends)


def _left(intent: Intent) -> str:
    """The text without what was taken off."""
    pieces, at = [], 0
    for span in sorted(intent.taken_off):
        pieces.append(intent.text[at : max(at, span.start)])
        at = max(at, span.end)
    return " ".join(" ".join((*pieces, intent.text[at:])).split())
