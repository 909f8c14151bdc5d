"""What goes with what is in the cart or was bought lately: near to it, and of another category."""

from dataclasses import dataclass, field

import numpy as np

from shopfeed.context import PersonRequest
from shopfeed.events import EventKind
from shopfeed.pipeline import Found
from shopfeed.retrieval.interests import best_of
from shopfeed.retrieval.neighbours import Neighbours

GOES_WITH = "goes_with"


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
        taken = [
            i
            for i, event in enumerate(context.signals)
            if event.kind in (EventKind.CART, EventKind.PURCHASE) and context.rows[i] >= 0 and not context.resting[i]
        ][: self.latest]
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
