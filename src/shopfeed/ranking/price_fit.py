"""Whether a candidate costs what such a thing costs, and what the request hopes for."""

from dataclasses import dataclass

import numpy as np

from shopfeed.pipeline import Candidates, Stage
from shopfeed.ranking.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceFit:
    """0 for a usual price; above 0 for a low one where something cheap is sought; down to -1 where it is far too low.

    A thing that costs a small part of what its kind costs is seldom the thing: it is a part of it, or a toy.
    """

    name: str = "price_fit"
    least_known: int = 8
    """So many candidates that are the wanted type say what it costs."""
    usual_octaves: float = 2.5
    """A quarter to a sixth of the median price is still usual."""
    cheap: float = 2.0
    """Of the cheapest, where the request says "cheap"."""

    def score(self, request: Question, candidates: Candidates) -> Stage:
        prices = request.snapshot.columns.price_minor[candidates.rows].astype(np.float64)
        known = prices > 0
        fit = np.zeros(len(candidates), np.float32)
        if not known.any():
            return fit
        bounds = request.intent.price
        if bounds is not None and bounds.is_vague and bounds.max_minor is None:
            place = np.searchsorted(np.sort(prices[known]), prices[known]) / np.count_nonzero(known)
            fit[known] = self.cheap * (1 - place)
            return fit
        wish = request.wish("type")
        is_type = known if wish is None else known & (wish.grades[candidates.rows] >= _SURELY)
        if wish is None or np.count_nonzero(is_type) < self.least_known:
            return fit
        octaves_below = np.log2(np.median(prices[is_type])) - np.log2(prices[known])
        fit[known] = -np.clip((octaves_below - self.usual_octaves) / 2, 0, 1)
        return fit


_SURELY = 0.9
