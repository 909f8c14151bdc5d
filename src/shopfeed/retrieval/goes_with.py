"""What goes with what is in the cart or was bought: what one needs beside it, or what is near and something else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from shopfeed.context import PersonRequest
from shopfeed.events import EventKind
from shopfeed.index import Rows
from shopfeed.pipeline import Found
from shopfeed.retrieval.interests import best_of
from shopfeed.retrieval.neighbours import Neighbours

GOES_WITH = "goes_with"
COMPANIONS = "companions"

Beside = Callable[[str, int], Sequence[Rows]]
"""``(snapshot version, row)`` -> for each thing that one needs beside the product those that are it, the best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoesWith:
    """Neighbours of the last cart and purchase events that are neither of its category nor too much like it.

    A detergent goes with a washing machine; a second washing machine does not. The score is the cosine, the cue the
    signal.
    """

    name: str = GOES_WITH
    latest: int = 3
    near: int = 160
    per_event: int = 20
    least_cosine: float = 0.35
    most_cosine: float = 0.62
    neighbours: Neighbours = field(default_factory=Neighbours, repr=False, compare=False)

    def find(self, request: PersonRequest) -> Found:
        context = request.context
        taken = _taken(request)[: self.latest]
        if not taken:
            return Found.nothing()
        near = min(self.near, request.snapshot.rows)
        rows, cosines = self.neighbours.search(request.snapshot, context.vectors[taken], near)
        subs = request.snapshot.columns.sub
        is_other = subs[np.maximum(rows, 0)] != subs[context.rows[taken]][:, None]
        fits = is_other & (rows >= 0) & (cosines >= self.least_cosine) & (cosines <= self.most_cosine)
        fits &= np.cumsum(fits, axis=1) <= self.per_event
        cues = np.array(taken, np.int16)
        return best_of(rows[fits], cosines[fits], np.broadcast_to(cues[:, None], rows.shape)[fits])


@dataclass(frozen=True, slots=True, kw_only=True)
class Companions:
    """What one needs beside the last things in the cart or bought.

    A laptop and its bag may share a category, and no cosine tells a bag from a second laptop; its name does. The score
    falls from 1 for the first of a thing by a tenth a product; the cue is the signal.
    """

    beside: Beside
    name: str = COMPANIONS
    latest: int = 2
    per_thing: int = 6

    def find(self, request: PersonRequest) -> Found:
        context, version = request.context, request.snapshot.version
        found = [Found.nothing()]
        for signal in _taken(request)[: self.latest]:
            for thing in self.beside(version, int(context.rows[signal])):
                rows = thing[: self.per_thing]
                scores = 1 - 0.1 * np.arange(len(rows), dtype=np.float32)
                found.append(Found(rows=rows, scores=scores, cue=np.full(len(rows), signal, np.int16)))
        return best_of(
            np.concatenate([each.rows for each in found]),
            np.concatenate([each.scores for each in found]),
            np.concatenate([each.cue for each in found]),
        )


def _taken(request: PersonRequest) -> list[int]:
    """The signals that put something into the cart or bought it, newest first."""
    context = request.context
    return [
        i
        for i, event in enumerate(context.signals)
        if event.kind in (EventKind.CART, EventKind.PURCHASE) and context.rows[i] >= 0 and not context.resting[i]
    ]
