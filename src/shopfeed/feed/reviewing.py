"""The queue for operators: which products match which video by themselves, and what was said of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from shopfeed.catalogue import ProductId
from shopfeed.feed.shelf import VideoShelf
from shopfeed.feed.verdicts import Judged, Verdict, Verdicts
from shopfeed.index import Snapshot
from shopfeed.videos import VideoId

_PER_VIDEO = 12


class MatchState(StrEnum):
    """Where a match stands."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A product that matches a video."""

    video_id: VideoId
    product_id: ProductId
    cosine: float | None
    """How near they are, -1 to 1; ``None`` where the video is not ours or the product is not indexed."""
    state: MatchState


def read_queue(
    shelf: VideoShelf, snapshot: Snapshot, verdicts: Verdicts, *, least_match: float, state: MatchState
) -> Sequence[Match]:
    """Every match in ``state``, the nearest first.

    Pending are the nearest products of each video that a card may stand next to, at least ``least_match`` near and
    without a verdict; a verdict stays in its list when the product has left the catalogue.
    """
    judged = {(each.video_id, each.product_id): each for each in verdicts.all()}
    if state is MatchState.PENDING:
        found = [each for each in _automatic(shelf, snapshot, least_match) if _pair(each) not in judged]
    else:
        wanted = Verdict(state.value)
        found = [_match(each, shelf, snapshot) for each in judged.values() if each.verdict is wanted]
    return sorted(found, key=lambda match: (-(match.cosine or 0.0), match.video_id, match.product_id))


def _automatic(shelf: VideoShelf, snapshot: Snapshot, least_match: float) -> list[Match]:
    suitable = [number for number, video in enumerate(shelf.videos) if video.is_commerce_suitable]
    if not suitable:
        return []
    rows, cosines = snapshot.index.search(shelf.vectors[suitable], _PER_VIDEO)
    return [
        Match(
            video_id=shelf.videos[suitable[at]].id,
            product_id=snapshot.id_of(int(rows[at, place])),
            cosine=float(cosines[at, place]),
            state=MatchState.PENDING,
        )
        for at, place in np.argwhere((rows >= 0) & (cosines >= least_match)).tolist()
    ]


def _match(judged: Judged, shelf: VideoShelf, snapshot: Snapshot) -> Match:
    (row,) = snapshot.rows_of([judged.product_id]).tolist()
    vector = shelf.vector(judged.video_id)
    return Match(
        video_id=judged.video_id,
        product_id=judged.product_id,
        cosine=float(snapshot.vectors_of(row) @ vector) if vector is not None and row >= 0 else None,
        state=MatchState(judged.verdict.value),
    )


def _pair(match: Match) -> tuple[VideoId, ProductId]:
    return match.video_id, match.product_id
