"""Brings the cosines of a tuned encoder to the scale of its base, so that thresholds on a cosine stay what they were.

A constant vector of length ``b``, along a direction that no text uses, turns a cosine ``c`` into
``(c + b * b) / (1 + b * b)``: the order of what is near stays as it was.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Encoder

_QUANTILES = (0.1, 0.5, 0.9, 0.99, 0.999, 0.9999)
"""Of the cosines of all requests with all products: mostly strangers, and at the end what belongs together."""


def level_of(base: Encoder, tuned: Encoder, *, queries: Sequence[str], products: Sequence[str]) -> NDArray[np.float32]:
    """``(dim,)``: what ``encoding/bert_graph.py`` adds as ``LEVEL``; zeros where tuned cosines are not lower.

    ``1 - cosine`` shrinks by one factor, ``1 / (1 + b * b)``: the one of least squares over a few quantiles.
    """
    asked, offered = tuned.encode(queries), tuned.encode(products)
    away_tuned = 1 - np.quantile(asked @ offered.T, _QUANTILES)
    away_base = 1 - np.quantile(base.encode(queries) @ base.encode(products).T, _QUANTILES)
    factor = float(away_base @ away_tuned / (away_tuned @ away_tuned))
    if factor >= 1:
        return np.zeros(tuned.dim, np.float32)
    vectors = np.concatenate([asked, offered]).astype(np.float64)
    least_used = np.linalg.eigh(vectors.T @ vectors)[1][:, 0]
    least_used *= np.sign(least_used[np.abs(least_used).argmax()])
    return (np.sqrt(1 / factor - 1) * least_used).astype(np.float32)
