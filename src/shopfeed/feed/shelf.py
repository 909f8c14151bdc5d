"""All videos with their vectors, and how they are ranked for a person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import Context
from shopfeed.encoding import Encoder, Vectors
from shopfeed.events import EventKind
from shopfeed.feed.cursor import mark
from shopfeed.videos import Video, VideoId


def text_of_video(*, caption: str, hashtags: Sequence[str], topics: Sequence[str]) -> str:
    """What of a video an encoder reads."""
    return ". ".join([", ".join(topics), caption, " ".join(hashtags)])


class VideoShelf:
    """Videos by number; few enough to be compared all at once."""

    def __init__(self, videos: Sequence[Video], encoder: Encoder) -> None:
        self.videos = tuple(videos)
        self.vectors: Vectors = encoder.encode(
            [text_of_video(caption=each.caption, hashtags=each.hashtags, topics=each.topics) for each in videos]
        )
        self.by_mark = {mark(video.id): number for number, video in enumerate(videos)}
        self.marks = np.array([mark(video.id) for video in videos], np.int64)
        self.creators = np.unique([video.creator.handle for video in videos], return_inverse=True)[1]
        self.by_id = {video.id: video for video in videos}
        self._number = {video.id: number for number, video in enumerate(videos)}
        likes = np.log1p(np.array([video.likes for video in videos], np.float32))
        self._popularity = likes / max(float(likes.max(initial=0.0)), 1.0)
        self._published_s = np.array([video.published_at.timestamp() for video in videos], np.float64)

    def vector(self, video_id: VideoId) -> Vectors | None:
        """``(dim,)``, or ``None`` for a video that is not here."""
        number = self._number.get(video_id)
        return None if number is None else self.vectors[number]

    def nearest(self, vector: Vectors, limit: int, *, least: float) -> list[Video]:
        """The videos nearest to ``vector`` ``(dim,)``, best first, those below the cosine ``least`` left out."""
        cosines = self.vectors @ vector
        return [self.videos[i] for i in np.argsort(-cosines, kind="stable")[:limit] if cosines[i] >= least]

    def fit(self, context: Context, weights: "VideoWeights") -> NDArray[np.float32]:
        """How well each video suits the person now, ``(videos,)``; what was watched lately stands far behind."""
        fit = weights.popularity * self._popularity + weights.freshness * self._freshness(context.now, weights)
        if context.interests:
            cosines = self.vectors @ np.vstack([interest.vector for interest in context.interests]).T
            shares = np.array([interest.share for interest in context.interests], np.float32) ** 0.5
            fit = fit + weights.interest * (cosines * shares).max(axis=1)
        return (fit - self._seen(context, weights)).astype(np.float32)

    def _freshness(self, now: datetime, weights: "VideoWeights") -> NDArray[np.float32]:
        ages = np.maximum(now.timestamp() - self._published_s, 0)
        return (0.5 ** (ages / weights.freshness_half_life_s)).astype(np.float32)

    def _seen(self, context: Context, weights: "VideoWeights") -> NDArray[np.float32]:
        seen = np.zeros(len(self.videos), np.float32)
        for event in context.events:
            number = self._number.get(event.video_id) if event.video_id is not None else None
            if number is None or event.kind not in (EventKind.WATCH, EventKind.IMPRESSION, EventKind.DISMISSAL):
                continue
            age_s = max(0.0, (context.now - event.at).total_seconds())
            cost = weights.dismissed if event.kind is EventKind.DISMISSAL else weights.seen
            seen[number] = max(seen[number], cost * 0.5 ** (age_s / weights.seen_half_life_s))
        return seen


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoWeights:
    """What a video's place depends on; docs/placement.md."""

    interest: float = 1.0
    popularity: float = 0.25
    freshness: float = 0.2
    freshness_half_life_s: float = 14 * 86_400.0
    seen: float = 3.0
    """Large: a video that was just seen stands behind all that were not."""
    dismissed: float = 10.0
    seen_half_life_s: float = 3 * 86_400.0
    same_creator: float = 0.5
    """Taken off while the creator was among the last ``creator_memory`` videos."""
    creator_memory: int = 3
    same_topic: float = 0.35
    """Times the cosine to the nearest of the last ``creator_memory`` videos."""
    exploration: float = 0.1
    """Share of places that go to any video that is left, each with the same probability."""
    looked_at: int = 500
    """Of a large shelf, so many that suit the person best are compared with the videos just before."""


def choose_videos(
    shelf: VideoShelf,
    fit: NDArray[np.float32],
    left: NDArray[np.bool_],
    last: Sequence[int],
    weights: VideoWeights,
    rngs: Iterable[np.random.Generator],
) -> list[tuple[int, float]]:
    """Numbers of the next videos, one for each of ``rngs``, with the probability with which each was chosen.

    ``last`` are the numbers of the videos just before, newest last; fewer come where fewer are ``left``.
    """
    chosen: list[tuple[int, float]] = []
    free = np.flatnonzero(left)
    best_by_fit = _best(free, fit, weights.looked_at)
    near = list(last)[-weights.creator_memory :]
    for rng in rngs:
        if not len(free):
            break
        best = _next(shelf, fit, best_by_fit, near, weights)
        number = int(free[rng.integers(len(free))]) if rng.random() < weights.exploration else best
        propensity = weights.exploration / len(free) + (1 - weights.exploration) * (number == best)
        chosen.append((number, propensity))
        free = free[free != number]
        best_by_fit = (
            best_by_fit[best_by_fit != number] if len(best_by_fit) > 1 else _best(free, fit, weights.looked_at)
        )
        near = [*near, number][-weights.creator_memory :]
    return chosen


def _best(numbers: NDArray[np.intp], fit: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """The ``count`` of ``numbers`` that fit best, in the order of their numbers."""
    if len(numbers) <= count:
        return numbers
    return np.sort(numbers[np.argpartition(-fit[numbers], count)[:count]])


def _next(
    shelf: VideoShelf,
    fit: NDArray[np.float32],
    numbers: NDArray[np.intp],
    near: Sequence[int],
    weights: VideoWeights,
) -> int:
    """The best of ``numbers`` after those ``near``."""
    scores = fit[numbers].astype(np.float64)
    if near:
        scores -= weights.same_creator * np.isin(shelf.creators[numbers], shelf.creators[list(near)])
        scores -= weights.same_topic * (shelf.vectors[numbers] @ shelf.vectors[list(near)].T).max(axis=1)
    return int(numbers[np.argmax(scores)])
