"""Sources that follow a person's living interests: by meaning, by what answers their searches, and from the video."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from shopfeed.context import PersonRequest
from shopfeed.events import EventKind
from shopfeed.pipeline import Found, Rows, Stage
from shopfeed.retrieval.neighbours import Neighbours

NO_INTEREST = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class NearInterests:
    """The nearest neighbours of every living interest, and of its strongest signal; the cue is the interest."""

    name: str = "near_interests"
    per_interest: int = 60
    strongest_signals: int = 1
    neighbours: Neighbours = field(default_factory=Neighbours, repr=False, compare=False)

    def find(self, request: PersonRequest) -> Found:
        context = request.context
        if context.is_stranger:
            return Found.nothing()
        queries, cues = [], []
        for number, interest in enumerate(context.interests):
            signals = interest.signals[: self.strongest_signals] if len(interest.signals) > 1 else interest.signals[:0]
            queries.extend([interest.vector, *context.vectors[signals]])
            cues.extend([number] * (1 + len(signals)))
        rows, scores = self.neighbours.search(request.snapshot, np.vstack(queries), self.per_interest)
        return best_of(rows.ravel(), scores.ravel(), np.repeat(np.array(cues, np.int16), self.per_interest))


Answers = Callable[[str, str, int], tuple[Rows, Stage]]
"""The rows of a snapshot version that answer a query, at most so many, and how well each does, above 0; none for
another version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAnswers:
    """What answers the person's latest searches, as the search itself understands them.

    The score falls from 1 for the best answer to 0 for what answers ``worst_share`` as well, which is left out: what
    has one word of three has its place in a long page, and is nothing to recommend. The cue is the search's interest.
    """

    answers: Answers
    name: str = "answers"
    per_search: int = 40
    latest_searches: int = 3
    worst_share: float = 0.75

    def find(self, request: PersonRequest) -> Found:
        context = request.context
        searches = [i for i, event in enumerate(context.signals) if event.kind is EventKind.SEARCH]
        found: list[Found] = []
        for signal in searches[: self.latest_searches]:
            cue = context.interest_of(signal)
            query = context.signals[signal].query
            if cue == NO_INTEREST or query is None:
                continue
            rows, how_well = self.answers(request.snapshot.version, query, self.per_search)
            shares = how_well / max(float(how_well.max(initial=0)), 1e-9)
            scores = ((shares - self.worst_share) / (1 - self.worst_share)).astype(np.float32)
            rows, scores = rows[scores > 0], scores[scores > 0]
            found.append(Found(rows=rows, scores=scores, cue=np.full(len(rows), cue, np.int16)))
        if not found:
            return Found.nothing()
        return best_of(
            np.concatenate([each.rows for each in found]),
            np.concatenate([each.scores for each in found]),
            np.concatenate([each.cue for each in found]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NearVideo:
    """The nearest neighbours of the video that is on the screen."""

    name: str = "near_video"
    count: int = 80

    def find(self, request: PersonRequest) -> Found:
        if request.watching is None:
            return Found.nothing()
        rows, scores = request.snapshot.index.search(request.watching[None, :], self.count)
        return best_of(rows[0], scores[0], np.full(self.count, NO_INTEREST, np.int16))


def best_of(rows: np.ndarray, scores: np.ndarray, cues: np.ndarray) -> Found:
    """Each row once, with its best score and the cue of that score; rows of -1 (nothing found) are dropped."""
    order = np.argsort(-scores, kind="stable")
    order = order[rows[order] >= 0]
    _, first = np.unique(rows[order], return_index=True)
    kept = order[np.sort(first)]
    return Found(
        rows=rows[kept].astype(np.int32), scores=scores[kept].astype(np.float32), cue=cues[kept].astype(np.int16)
    )
