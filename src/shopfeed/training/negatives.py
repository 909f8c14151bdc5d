"""Finds products that the base encoder takes for the answer and that are not: what training has most to learn from."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from shopfeed.encoding import Encoder, Vectors
from shopfeed.training.pairs import Pair

_QUERIES_AT_ONCE = 256
_TOO_NEAR = 0.95  # of the right answer's score: likely right as well (Qu et al., 2021, filter theirs, too)


def mine_negatives(
    pairs: Sequence[Pair], encoder: Encoder, *, among: int, rng: np.random.Generator
) -> NDArray[np.int32]:
    """For each pair the position of another pair whose product is wrong but near; its own where none is known.

    It is drawn from the ``among`` products nearest to the query, those of the same query and those that score
    nearly as high as the right one left out, and those of the same group, too.
    """
    vectors = _encode_each_once(encoder, [pair.product for pair in pairs])
    queries = _encode_each_once(encoder, [pair.query for pair in pairs])
    chosen = np.arange(len(pairs), dtype=np.int32)
    for start in range(0, len(pairs), _QUERIES_AT_ONCE):
        for position, nearest, scores in _nearest(queries, vectors, start, among):
            right = queries[position] @ vectors[position]
            pair = pairs[position]
            wrong = [
                int(other)
                for other, score in zip(nearest, scores, strict=True)
                if score < _TOO_NEAR * right
                and pairs[other].query != pair.query
                and pairs[other].product != pair.product
                and not (pair.group and pairs[other].group == pair.group)
            ]
            if wrong:
                chosen[position] = rng.choice(wrong)
    return chosen


def _encode_each_once(encoder: Encoder, texts: Sequence[str]) -> Vectors:
    row_of = {text: row for row, text in enumerate(dict.fromkeys(texts))}
    return encoder.encode(list(row_of))[[row_of[text] for text in texts]]


def _nearest(
    queries: Vectors, products: Vectors, start: int, among: int
) -> list[tuple[int, NDArray[np.intp], NDArray[np.float32]]]:
    scores = queries[start : start + _QUERIES_AT_ONCE] @ products.T
    count = min(among, scores.shape[1])
    best = np.argpartition(-scores, count - 1, axis=1)[:, :count]
    return [(start + row, columns, scores[row, columns]) for row, columns in enumerate(best)]
