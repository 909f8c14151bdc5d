"""Which of two orders of the same candidates is better, request by request: NDCG@10 of what is right or was clicked."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopfeed.evaluation.metrics import Interval, bootstrap, ndcg, paired_difference

_SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """NDCG@10 over requests, with 95 % intervals."""

    learned: Interval
    weighted_sum: Interval
    difference: Interval

    @property
    def is_better(self) -> bool:
        """Whether the learned order is better beyond what the choice of requests explains."""
        return self.difference.low > 0


def compare(
    request: NDArray[np.int32],
    is_right: NDArray[np.bool_],
    learned: NDArray[np.float32],
    weighted_sum: NDArray[np.float32],
) -> Compared:
    """Arrays of one length, those of a request side by side; requests without anything right say nothing."""
    values: dict[str, list[float]] = {"learned": [], "sum": []}
    for one in np.unique(request[is_right]):
        of_one = request == one
        gains = is_right[of_one].astype(np.float64)
        for name, scores in (("learned", learned), ("sum", weighted_sum)):
            order = np.argsort(-scores[of_one], kind="stable")
            values[name].append(ndcg(gains[order], 10))
    rng = np.random.default_rng(_SEED)
    return Compared(
        learned=bootstrap(values["learned"], rng=rng),
        weighted_sum=bootstrap(values["sum"], rng=rng),
        difference=paired_difference(values["learned"], values["sum"], rng=rng),
    )
