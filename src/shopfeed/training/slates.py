"""Examples for the ranker from what was served: the slates that were seen, and what of them was clicked."""

from collections.abc import Collection, Iterable, Mapping

import numpy as np

from shopfeed.errors import Invalid
from shopfeed.events import Event, EventKind, SlateId
from shopfeed.observe import Slate
from shopfeed.ranking.learned import StageScores
from shopfeed.training.ranker import Examples

CHOICES = frozenset({EventKind.CLICK, EventKind.SAVE, EventKind.CART, EventKind.PURCHASE})
"""Any of these on a slate counts as its click."""


def seen_and_chosen(events: Iterable[Event]) -> tuple[set[SlateId], set[tuple[SlateId, str]]]:
    """Slates that somebody saw, and which products were chosen on which slate."""
    seen, chosen = set(), set()
    for event in events:
        if event.slate_id is None:
            continue
        if event.kind is EventKind.IMPRESSION or event.kind in CHOICES:
            seen.add(event.slate_id)
        if event.kind in CHOICES and event.product_id is not None:
            chosen.add((event.slate_id, event.product_id))
    return seen, chosen


def examples_from(
    slates: Iterable[Slate],
    *,
    seen: Collection[SlateId],
    chosen: Collection[tuple[SlateId, str]],
    stages: tuple[str, ...],
) -> Examples:
    """One example a product that was shown on a slate that was seen; its features are ``StageScores(stages)``.

    The scores are those of the slate's trace, so slates without one are passed over. Raises ``Invalid`` for none left.
    """
    scores, requests, clicked, positions = [], [], [], []
    for number, slate in enumerate(each for each in slates if each.id in seen):
        said = _scores_by_product(slate)
        for line in slate.lines:
            if line.thing_id in said:
                scores.append([said[line.thing_id].get(stage, np.nan) for stage in stages])
                requests.append(number)
                clicked.append((slate.id, line.thing_id) in chosen)
                positions.append(line.position)
    if not scores:
        raise Invalid("no slate with a trace was seen yet: the ranker stays the documented linear one")
    by_stage = np.array(scores, np.float32).T
    return Examples(
        features=StageScores(stages).of_scores(list(by_stage)),
        request=np.array(requests, np.int32),
        is_clicked=np.array(clicked, np.bool_),
        position=np.array(positions, np.int16),
    )


def _scores_by_product(slate: Slate) -> dict[str, Mapping[str, float]]:
    products = slate.trace.get("products", ())
    return {each["id"]: each["scores"] for each in products} if isinstance(products, list) else {}
