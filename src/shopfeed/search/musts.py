"""What has to hold, as filters: the sources keep to it where they can, and what slips through is taken out by name."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from shopfeed.pipeline import Candidates, Mask
from shopfeed.ranking.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds:
    """Takes out what breaks the must of that name, unless it was let go."""

    name: Literal["in_stock", "price", "exclusion", "facets", "itself"]

    def mask(self, request: Question, candidates: Candidates) -> Mask:
        if self.name == "itself":
            return ~np.isin(candidates.rows, request.not_rows)
        holds = [must.holds[candidates.rows] for must in request.musts if must.name == self.name]
        if not holds or self.name in request.let_go:
            return np.ones(len(candidates), np.bool_)
        return holds[0]
