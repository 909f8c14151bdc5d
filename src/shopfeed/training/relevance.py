"""Teaches the second stage of a search: from what was clicked on its slates, and from requests whose answers are known.

The net reads the weighted sum beside the stages that the sum is made of; where it finds nothing to add, it ranks alike.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from shopfeed.errors import Invalid
from shopfeed.index import Rows
from shopfeed.ranking.learned import RankerWeights, StageScores
from shopfeed.search import SearchService
from shopfeed.training.ranker import NOWHERE, Examples, RankerTraining, train_ranker

SUM = "relevance"
"""The stage that has to be beaten."""
_DEPTH = 200


def stages_of(service: SearchService) -> tuple[str, ...]:
    """What the second stage reads: every scorer, the weighted sum last; sources bring only their own candidates."""
    return tuple(scorer.name for scorer in service.pipeline.scorers)


def examples_of_requests(
    service: SearchService, right: Mapping[str, Rows], stages: tuple[str, ...], *, depth: int = _DEPTH
) -> Examples:
    """The best ``depth`` candidates of every request, and which of them answer it; ``right`` says so, by request.

    Requests without a right candidate teach nothing and are left out. Raises ``Invalid`` where none is left.
    """
    features, requests, is_right = [], [], []
    for number, (request, rows) in enumerate(right.items()):
        found = service.pipeline.run(service.question(request), limit=depth).chosen
        answers = np.isin(found.rows, rows)
        if not answers.any():
            continue
        features.append(StageScores(stages).of(None, found))
        requests.append(np.full(len(found), number, np.int32))
        is_right.append(answers)
    if not features:
        raise Invalid("no request has an answer in this catalogue: there is nothing to learn from")
    return Examples(
        features=np.vstack(features),
        request=np.concatenate(requests),
        is_clicked=np.concatenate(is_right),
        position=np.full(sum(map(len, requests)), NOWHERE, np.int16),
    )


def together(several: Iterable[Examples]) -> Examples:
    """All of them, no two requests under one number."""
    parts: list[Examples] = []
    for each in several:
        first = int(parts[-1].request.max()) + 1 if parts else 0
        parts.append(replace(each, request=each.request - each.request.min() + first))
    return Examples(
        features=np.vstack([each.features for each in parts]),
        request=np.concatenate([each.request for each in parts]),
        is_clicked=np.concatenate([each.is_clicked for each in parts]),
        position=np.concatenate([each.position for each in parts]),
    )


def train_relevance(examples: Examples, *, stages: tuple[str, ...], config: RankerTraining) -> RankerWeights:
    """The net, on the scale of the weighted sum, by which selectors measure. Raises what ``train_ranker`` does."""
    weights = train_ranker(examples, stages=stages, config=config).weights
    logits = weights.logits(examples.features)
    sums = weighted_sums(examples, stages)
    slope = float(sums.std() / max(float(logits.std()), 1e-6))
    return replace(weights, slope=slope, offset=float(sums.mean()) - slope * float(logits.mean()))


def weighted_sums(examples: Examples, stages: tuple[str, ...]) -> np.ndarray:
    """What the weighted sum said of each example."""
    return examples.features[:, StageScores(stages).names.index(f"{SUM}.score")]
