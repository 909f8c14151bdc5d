"""What reads like a person's last products: a source and a scorer over the vectors of their texts."""

from dataclasses import dataclass

import numpy as np

from shopfeed.pipeline import Candidates, Found, Stage
from shopfeed.retrieval.past import found
from shopfeed.retrieval.sequence import PastWithVectors


@dataclass(frozen=True, slots=True, kw_only=True)
class NearRecent:
    """The nearest neighbours of each of the last products, which count by their weights (relative to the heaviest).

    A score is the best ``weight * cosine``, in -1..1.
    """

    name: str = "near_recent"
    limit: int = 100
    """Neighbours of each product, and of all together."""
    most_recent: int = 5

    def find(self, request: PastWithVectors) -> Found:
        recent = request.recent_rows[: self.most_recent]
        if not len(recent):
            return Found.nothing()
        rows, cosines = request.snapshot.index.search(
            request.snapshot.vectors[recent].astype(np.float32), min(self.limit, request.snapshot.rows)
        )
        weights = request.recent_weights[: self.most_recent]
        scores = np.where(rows >= 0, cosines * (weights / weights.max())[:, None], -np.inf).ravel()
        order = np.argsort(-scores, kind="stable")
        order = order[np.isfinite(scores[order])]
        _, first = np.unique(rows.ravel()[order], return_index=True)
        best = order[np.sort(first)][: self.limit]
        return found(rows.ravel()[best].astype(np.int32), scores[best])


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeRecent:
    """The same number for the candidates of others; 0 for a stranger."""

    name: str = "like_recent"
    most_recent: int = 5

    def score(self, request: PastWithVectors, candidates: Candidates) -> Stage:
        recent, weights = request.recent_rows[: self.most_recent], request.recent_weights[: self.most_recent]
        if not len(recent):
            return np.zeros(len(candidates), np.float32)
        vectors = request.snapshot.vectors
        cosines = vectors[candidates.rows].astype(np.float32) @ vectors[recent].astype(np.float32).T
        return (cosines * (weights / weights.max())).max(axis=1)
