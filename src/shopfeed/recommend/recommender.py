"""A person's recent events become a few products with true reasons."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from shopfeed.context import Context, Kinds, PersonRequest, Taste, VideoVectors, read_context
from shopfeed.encoding import Encoder, Vectors
from shopfeed.events import Event
from shopfeed.index import Rows, Snapshot
from shopfeed.pipeline import Candidates, Pipeline, Selection
from shopfeed.recommend.models import SEQUENCE, Models
from shopfeed.recommend.operators import PINNED, RuleBook
from shopfeed.recommend.reasons import CHOSEN_BY_THE_SHOP, Reason, VideoTitles, company_reason, event_reason, reason_for
from shopfeed.recommend.seed import SeedRule
from shopfeed.retrieval.following import CO_ENGAGED
from shopfeed.retrieval.goes_with import COMPANIONS, GOES_WITH
from shopfeed.videos import Video

LEAST_CARRIED = 0.45
"""A row that is less near to every interest was not carried by any of them."""
_NOTHING = np.empty(0, np.int32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended:
    """One chosen row, why, and how near it is to the person (or the video), 0..1."""

    row: int
    reason: Reason
    relevance: float
    scores: Mapping[str, float] = field(default_factory=dict, hash=False)
    """What each stage said of it; empty where it came without a pipeline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """The answer, and all that is needed to explain it."""

    context: Context
    products: tuple[Recommended, ...]
    selection: Selection | None
    """``None`` under the seed's rule, which has no stages."""


@dataclass(frozen=True, kw_only=True)
class Recommender:
    """Answers by the pipeline, or by the seed's rule where that is set."""

    stages: Pipeline[PersonRequest]
    encoder: Encoder
    video_vector: VideoVectors
    titles: VideoTitles
    taste: Taste
    now: Callable[[], datetime]
    rng: np.random.Generator
    seed_rule: SeedRule | None = None
    rules: RuleBook | None = None
    models: Models | None = None
    kinds: Kinds | None = None

    @property
    def pipeline(self) -> Pipeline[PersonRequest]:
        """The stages with the models and the operators' rules of this moment."""
        stages = self.stages if self.models is None else self.models.around(self.stages)
        return stages if self.rules is None else self.rules.around(stages, self.now())

    def context(self, events: Sequence[Event], snapshot: Snapshot) -> Context:
        """Read the person's events (newest first) against a snapshot."""
        return read_context(
            events,
            snapshot=snapshot,
            encoder=self.encoder,
            video_vector=self.video_vector,
            now=self.now(),
            taste=self.taste,
            kinds=self.kinds,
        )

    def recommend(
        self,
        context: Context,
        *,
        limit: int,
        excluded_rows: Rows = _NOTHING,
        video: Video | None = None,
        watching: Vectors | None = None,
    ) -> Recommendation:
        """At most ``limit`` products for the person, or with ``video`` for the person while it is on the screen.

        ``watching`` ``(dim,)`` stands for a video that is none of ours.
        """
        if self.seed_rule is not None:
            return self._by_the_seed(self.seed_rule, context)
        if video is not None:
            watching = self.video_vector(video.id)
        request = PersonRequest(context=context, excluded_rows=excluded_rows, watching=watching)
        selection = self.pipeline.run(request, limit=limit)
        chosen = selection.chosen
        carriers, relevance = _carrying_interests(request, chosen.rows), chosen.stage("relevance").tolist()
        products = tuple(
            Recommended(
                row=row,
                reason=self._reason(request, chosen, at, video, interest=carriers[at]),
                relevance=relevance[at],
                scores=chosen.said_of(at),
            )
            for at, row in enumerate(chosen.rows.tolist())
        )
        return Recommendation(context=context, products=products, selection=selection)

    def _reason(
        self, request: PersonRequest, chosen: Candidates, at: int, video: Video | None, *, interest: int
    ) -> Reason:
        row, first_source = int(chosen.rows[at]), chosen.stages[chosen.source[at]]
        if first_source == PINNED or (interest < 0 and _is_pinned(chosen, at)):
            return CHOSEN_BY_THE_SHOP
        if video is None and interest < 0 and first_source in (COMPANIONS, GOES_WITH):
            return event_reason(request.context, request.context.signals[int(chosen.cue[at])], self.titles)
        if video is None and interest < 0 and first_source in (CO_ENGAGED, SEQUENCE) and chosen.cue[at] >= 0:
            return company_reason(request.context, request.context.signals[int(chosen.cue[at])], self.titles)
        return reason_for(request, row, interest=interest, video=video, titles=self.titles)

    def _by_the_seed(self, rule: SeedRule, context: Context) -> Recommendation:
        found = rule.rows(context.events, context.snapshot, self.rng)
        products = tuple(
            Recommended(row=row, reason=event_reason(context, event, self.titles), relevance=1.0)
            for row, event in found
        )
        return Recommendation(context=context, products=products, selection=None)


def _is_pinned(chosen: Candidates, at: int) -> bool:
    return PINNED in chosen.stages and not np.isnan(chosen.stage(PINNED)[at])


def _carrying_interests(request: PersonRequest, rows: Rows) -> list[int]:
    """The interest that each row is nearest to, -1 where it is near to none (it came as a popular product)."""
    if not request.context.interests or not len(rows):
        return [-1] * len(rows)
    nearness = request.nearness_of(rows)
    return np.where(nearness.max(axis=1) >= LEAST_CARRIED, nearness.argmax(axis=1), -1).tolist()
