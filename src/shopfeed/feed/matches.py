"""Which videos call for products at all: asked before every look for a card, so it is remembered by snapshot."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Lock

import numpy as np

from shopfeed.encoding import Encoder, Vectors
from shopfeed.feed.cards import CARD_SIZE
from shopfeed.feed.verdicts import Verdicts
from shopfeed.index import Snapshot
from shopfeed.videos import Video

_MOST_REMEMBERED = 10_000


@dataclass(frozen=True, kw_only=True)
class Matches:
    """Whether the shop has enough for a video, or for what the link on it searches."""

    encoder: Encoder
    least_match: float
    """Cosine that the products of a card need."""
    verdicts: Verdicts
    """What operators said of single products: asked every time, so that it counts at once in every process."""
    _known: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def with_true_anchor(self, video: Video, snapshot: Snapshot) -> Video:
        """The video, without its anchor where too little matches or it is unsuitable for commerce."""
        anchor = video.anchor
        if anchor is None:
            return video
        if video.is_commerce_suitable and self._is_enough(
            snapshot, f"anchor {anchor.query}", lambda: self.encoder.encode([anchor.query])[0]
        ):
            return video
        return replace(video, anchor=None)

    def calls_for_products(self, key: str, vector: Vectors, snapshot: Snapshot) -> bool:
        """Whether enough products are near to a video; ``key`` names what ``vector`` ``(dim,)`` was made of."""
        return self._is_enough(snapshot, f"video {key}", lambda: vector)

    def _is_enough(self, snapshot: Snapshot, key: str, vector: Callable[[], Vectors]) -> bool:
        name = (snapshot.version, key)
        known = self._known.get(name)
        if known is None:
            cosines = snapshot.index.search(vector()[None, :], CARD_SIZE)[1][0]
            known = bool(np.sum(cosines >= self.least_match) == CARD_SIZE)
            with self._lock:
                if len(self._known) >= _MOST_REMEMBERED:
                    self._known.clear()
                self._known[name] = known
        return known
