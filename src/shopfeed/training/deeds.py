"""What weights are learned from: each product that was shown, and what the person had done before it was."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

import numpy as np

from shopfeed.context import Context, Taste, VideoVectors, read_context
from shopfeed.encoding import Encoder
from shopfeed.errors import Invalid
from shopfeed.events import Event, SlateId, UserId
from shopfeed.index import Snapshot
from shopfeed.observe import Slate
from shopfeed.training.weights import Pull, Shown

SURFACES = ("recommend", "card")
"""Slates that a person's past shaped; the page of a search is shaped by its words."""
_READ = 200
_UNFADED = Taste(weights=dict.fromkeys(Taste().weights, 1.0), half_life_s=1e9, fading_per_event=1.0)
"""Leaves of a signal's weight the share that was watched or dwelled."""


def shown_to(
    slates: Iterable[Slate],
    events: Iterable[Event],
    *,
    seen: Collection[SlateId],
    chosen: Collection[tuple[SlateId, str]],
    snapshot: Snapshot,
    encoder: Encoder,
    video_vector: VideoVectors,
) -> Shown:
    """Every product that was shown on a slate of ``SURFACES`` that was seen, with the pulls of the past before it.

    ``events`` are in the order of receipt. Raises ``Invalid`` for no such slate.
    """
    pasts: dict[UserId, list[Event]] = defaultdict(list)
    for event in events:
        pasts[event.user_id].append(event)
    number, position, is_clicked, pulls = [], [], [], []
    wanted = (slate for slate in slates if slate.id in seen and slate.surface in SURFACES)
    for at, slate in enumerate(wanted):
        before = [event for event in pasts[slate.user_id] if event.at < slate.at and event.slate_id != slate.id]
        past = read_context(
            before[: -_READ - 1 : -1],  # newest first
            snapshot=snapshot,
            encoder=encoder,
            video_vector=video_vector,
            now=slate.at,
            taste=_UNFADED,
        )
        for line in slate.lines:
            (row,) = snapshot.rows_of([line.thing_id])
            if row < 0:
                continue
            pulls.extend(_pulls(past, int(row), example=len(number)))
            number.append(at)
            position.append(line.position)
            is_clicked.append((slate.id, line.thing_id) in chosen)
    if not number:
        raise Invalid("no recommendation was seen yet: the weights stay the documented ones")
    return Shown(
        slate=np.array(number, np.int32),
        position=np.array(position, np.int16),
        is_clicked=np.array(is_clicked, np.bool_),
        pulls=pulls,
    )


def _pulls(past: Context, row: int, *, example: int) -> Iterator[Pull]:
    """What every event that speaks for something says of the product in ``row``."""
    cosines = past.vectors @ past.snapshot.vectors_of(row)
    for newer, (event, cosine) in enumerate(zip(past.signals, cosines.tolist(), strict=True)):
        yield Pull(
            example=example,
            kind=event.kind,
            age_s=float(past.ages_s[newer]),
            newer=newer,
            nearness=max(0.0, cosine) * float(past.weights[newer]),
        )
