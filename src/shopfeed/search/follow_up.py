"""The one question that splits a broad result best."""

from collections.abc import Mapping, Sequence

import numpy as np

from shopfeed.query import Intent, PartKind
from shopfeed.saying import Saying, say
from shopfeed.search.request import Facet, FacetValue, FollowUp

BROAD_AT_LEAST = 30
"""With fewer results nobody has to be asked."""
MOST_OPTIONS = 4
_LEAST_SHARE = 0.08
_LEAST_COVERED = 0.5
_LEAST_SPREAD_BITS = 0.8
_MOST_PARTS = 2
_ASKS: Mapping[str, PartKind] = {"audience": "audience", "category": "type", "price": "price", "brand": "brand"}
"""Facets that can be asked for, and what a request says where it need not be asked."""


def follow_up(intent: Intent, facets: Sequence[Facet], total: int) -> FollowUp | None:
    """The question whose answers part the results most evenly; ``None`` where the request is narrow enough."""
    if total < BROAD_AT_LEAST or len(intent.parts) > _MOST_PARTS or not intent.search_text:
        return None
    known = {part.kind for part in intent.parts}
    best: tuple[float, str, list[FacetValue]] | None = None
    for facet in facets:
        if facet.name not in _ASKS or _ASKS[facet.name] in known or any(v.is_chosen for v in facet.values):
            continue
        options = [each for each in facet.values if each.count >= _LEAST_SHARE * total][:MOST_OPTIONS]
        counts = np.array([each.count for each in options], np.float64)
        if len(options) < 2 or counts.sum() < _LEAST_COVERED * total:
            continue
        spread = _bits(counts) * min(1.0, counts.sum() / total)
        if spread >= _LEAST_SPREAD_BITS and (best is None or spread > best[0]):
            best = (spread, facet.name, options)
    if best is None:
        return None
    _, name, options = best
    return FollowUp(
        facet=name,
        question=Saying(code=f"ask_{name}"),
        options=tuple((each.label, _narrowed(intent.text, name, each)) for each in options),
    )


def _bits(counts: np.ndarray) -> float:
    """Shannon's entropy of the shares."""
    shares = counts / counts.sum()
    return float(-(shares * np.log2(shares)).sum())


def _narrowed(text: str, facet: str, value: FacetValue) -> str:
    """The request with the answer behind it, in English, which every request may go on in."""
    label = say(value.label)
    match facet:
        case "audience":
            return f"{text} for {label.lower()}"
        case "price":
            return f"{text} {label.lower().replace(' and more', ' or more')}"
        case "brand":
            return f"{label} {text}"
        case _:
            return f"{text} {label.lower()}"
