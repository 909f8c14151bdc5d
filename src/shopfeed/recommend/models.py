"""The trained models that serve: which is the current one of each kind, and what they add to the stages."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from shopfeed.context import PersonRequest
from shopfeed.errors import SnapshotMismatch
from shopfeed.index import Snapshot
from shopfeed.index.current import Current
from shopfeed.index.faiss import FaissIndex
from shopfeed.index.snapshot import point_to
from shopfeed.pipeline import Candidates, Found, Pipeline, Stage
from shopfeed.ranking.learned import LearnedRanker, RankerWeights
from shopfeed.retrieval.sequence import NextInSequence, ReadCatalogues, SequenceFit, SequenceModel, SequenceWeights

SEQUENCE = "sequence"
RANKER = "ranker"
LINEAR = "linear"
UNSEEN = ("learned", "share_of_best", "same_as_linear", "rules")
"""Stages at and after a learned ranker: it cannot see them when it serves, so it must not learn from them."""


def folder_of(data_dir: Path, kind: str) -> Path:
    """Where the models of a kind are; ``CURRENT`` beside them names the one that serves."""
    return data_dir / "models" / kind


def publish(folder: Path, name: str, save: Callable[[Path], None]) -> Path:
    """Write a model into ``folder`` and make it the current one; a server sees all of it or the one before."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{name}"
    save(beside)
    beside.replace(folder / name)
    point_to(folder, name)
    return folder / name


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """The models of a data folder, each swapped for a newer one while it serves."""

    sequence: Current[ReadCatalogues]
    ranker: Current[RankerWeights]

    def around(self, stages: Pipeline[PersonRequest]) -> Pipeline[PersonRequest]:
        """The stages with what the current models add: nothing where there is none."""
        catalogues, weights = self.sequence.or_none(), self.ranker.or_none()
        if catalogues is not None:
            *before, last = stages.scorers
            stages = replace(
                stages,
                sources=(*stages.sources, NextAfterPast(source=NextInSequence(catalogues=catalogues))),
                scorers=(*before, SequenceFit(catalogues=catalogues), last),
            )
        if weights is not None:
            keeps_order = weights.stages == (LINEAR,)
            last = SameAs() if keeps_order else ShareOfBest()
            stages = replace(stages, scorers=(*stages.scorers, LearnedRanker(weights=weights), last))
        return stages


def open_models(data_dir: Path, *, encoder_id: str, snapshot: Callable[[], Snapshot | None]) -> Models:
    """The models below ``data_dir``, none loaded yet; one that was trained on another encoder is refused.

    A sequence model reads the catalogue of ``snapshot`` before it serves.
    """

    def load_sequence(path: Path) -> ReadCatalogues:
        weights = SequenceWeights.load(path)
        if weights.encoder_id != encoder_id:
            raise SnapshotMismatch(
                f"{path.name} was trained on the encoder {weights.encoder_id!r}, this server runs {encoder_id!r}: "
                "run 'shopfeed train sequence' again"
            )
        catalogues = ReadCatalogues(SequenceModel(weights), index_of=FaissIndex.build)
        served = snapshot()
        if served is not None:
            catalogues.of(served)
        return catalogues

    return Models(
        sequence=Current(folder_of(data_dir, SEQUENCE), load_sequence),
        ranker=Current(folder_of(data_dir, RANKER), RankerWeights.load),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NextAfterPast:
    """What the sequence model wants; the cue is the newest product of the past, after which it comes."""

    source: NextInSequence
    name: str = SEQUENCE

    def find(self, request: PersonRequest) -> Found:
        found = self.source.find(request)
        if not len(found.rows):
            return found
        newest = int(np.argmax((request.context.rows >= 0) & ~request.context.resting))
        return replace(found, cue=np.full(len(found.rows), newest, np.int16))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareOfBest:
    """The learned probability as a share of the request's best.

    A selector weighs likeness against scores that lie in 0..1; probabilities of a click are far smaller.
    """

    of: str = "learned"
    name: str = "share_of_best"

    def score(self, request: object, candidates: Candidates) -> Stage:
        probabilities = candidates.stage(self.of)
        return probabilities / max(float(probabilities.max(initial=0)), 1e-9)


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAs:
    """The score of an earlier stage once more: the last one chooses, and a calibrated score keeps its order."""

    of: str = LINEAR
    name: str = "same_as_linear"

    def score(self, request: object, candidates: Candidates) -> Stage:
        return candidates.stage(self.of)
