"""All videos with their vectors, and how they are ranked for a person."""

from collections.abc import Sequence
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


def choose_next(
    shelf: VideoShelf,
    fit: NDArray[np.float32],
    left: NDArray[np.bool_],
    last: Sequence[int],
    weights: VideoWeights,
    rng: np.random.Generator,
) -> tuple[int, float] | None:
    """The number of the next video and the probability with which it was chosen; ``None`` when none is left.

    ``last`` are the numbers of the videos just before, newest last.
    """
    numbers = np.flatnonzero(left)
    if not len(numbers):
        return None
    scores = fit[numbers].astype(np.float64)
    near = list(last)[-weights.creator_memory :]
    if near:
        scores -= weights.same_creator * np.isin(shelf.creators[numbers], shelf.creators[near])
        scores -= weights.same_topic * (shelf.vectors[numbers] @ shelf.vectors[near].T).max(axis=1)
    best = int(np.argmax(scores))
    chosen = int(rng.integers(len(numbers))) if rng.random() < weights.exploration else best
    propensity = weights.exploration / len(numbers) + (1 - weights.exploration) * (chosen == best)
    return int(numbers[chosen]), propensity
