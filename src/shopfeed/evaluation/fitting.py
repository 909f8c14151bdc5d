"""The trainers that an evaluation uses; torch is imported when a sequence model is wanted, not before."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.evaluation.recommend import FitSequence, Fitting
from shopfeed.evaluation.replay import ReplayCatalogue
from shopfeed.pipeline import Rows
from shopfeed.ranking.learned import FeatureMatrix, RankerWeights
from shopfeed.retrieval.sequence import SequenceWeights
from shopfeed.training.ranker import NOWHERE, Examples, RankerTraining, train_ranker

_STEPS = 2_400_000
"""Products that the sequence model goes through, all epochs together: some 6 minutes of a core."""
_MOST_EPOCHS = 20
_AGAIN = 0.35
"""Of the epochs, for going on with what the validation asked for."""


def fitting(*, with_sequence: bool, checkpoints: Path | None = None, say: Callable[[str], None]) -> Fitting:
    """Raises ``Invalid`` where a sequence model is wanted and torch is not installed."""
    if with_sequence and find_spec("torch") is None:
        raise Invalid("a sequence model needs torch: pip install 'shopfeed[train]', or leave it out")
    return Fitting(ranker=fit_ranker, sequence=_sequence_trainer(checkpoints, say) if with_sequence else None)


def fit_ranker(
    features: FeatureMatrix, request: NDArray[np.int32], is_taken: NDArray[np.bool_], stages: tuple[str, ...]
) -> RankerWeights:
    """Which of the candidates of a request was taken; nothing was shown, so no place had an effect."""
    nowhere = np.full(len(request), NOWHERE, np.int16)
    examples = Examples(features=features, request=request, is_clicked=is_taken, position=nowhere)
    return train_ranker(examples, stages=stages, config=RankerTraining(is_relative=True)).weights


def _sequence_trainer(checkpoints: Path | None, say: Callable[[str], None]) -> FitSequence:
    from shopfeed.training.sequence import SequenceTraining, train_sequence  # heavy, and not always there

    def fit(pasts: Sequence[Rows], catalogue: ReplayCatalogue, start: SequenceWeights | None) -> SequenceWeights:
        lessons = lessons_within(pasts, _STEPS)
        epochs = min(_MOST_EPOCHS, max(1, _STEPS // max(1, sum(map(len, lessons)))))
        if start is None:
            config = SequenceTraining(epochs=epochs)
        else:  # the same model a little further
            config = SequenceTraining(epochs=min(3, max(1, round(_AGAIN * epochs))), learning_rate=1e-3)
        name = "first" if start is None else "second"
        return train_sequence(
            lessons,
            product_ids=catalogue.product_ids,
            text=catalogue.vectors,
            encoder_id=catalogue.encoder_id,
            config=config,
            start=start,
            checkpoint=None if checkpoints is None else checkpoints / f"{catalogue.version}-{name}.pt",
            progress=lambda epoch: say(f"  sequence model: epoch {epoch.number} of {epoch.of}, loss {epoch.loss:.3f}"),
        )

    return fit


def lessons_within(pasts: Sequence[Rows], most: int) -> Sequence[Rows]:
    """All of them, or where they are more than ``most`` products, those of people drawn by chance."""
    lengths = np.array([len(past) for past in pasts])
    if lengths.sum() <= most:
        return pasts
    order = np.random.default_rng(0).permutation(len(pasts))
    drawn = np.sort(order[: int(np.searchsorted(np.cumsum(lengths[order]), most)) + 1])
    return [pasts[i] for i in drawn]
