import numpy as np
import pytest

from shopfeed.pipeline import Candidates
from shopfeed.retrieval.near_recent import LikeRecent, NearRecent
from tests.retrieval.pasts import SmallCatalogue, past_of

ANGLES = np.radians([0, 10, 90, 100])
CATALOGUE = SmallCatalogue(
    ids=("p0", "p1", "p2", "p3"),
    vectors=np.stack([np.cos(ANGLES), np.sin(ANGLES)], axis=1).astype(np.float32),
)


def test_the_neighbours_of_every_recent_product_are_found_once_by_their_best_score():
    found = NearRecent().find(past_of(CATALOGUE, 0, 2, weights=[1.0, 0.5]))

    assert sorted(found.rows.tolist()) == [0, 1, 2, 3]
    # p1 is 10 degrees from p0, which weighs 1; p3 is 10 degrees from p2, which weighs half
    assert found.scores[found.rows.tolist().index(1)] == pytest.approx(np.cos(np.radians(10)))
    assert found.scores[found.rows.tolist().index(3)] == pytest.approx(0.5 * np.cos(np.radians(10)))


def test_a_candidates_likeness_is_the_sources_score():
    request = past_of(CATALOGUE, 0, 2, weights=[1.0, 0.5])
    found = NearRecent().find(request)
    candidates = Candidates(
        rows=found.rows,
        source=np.zeros(4, np.uint8),
        cue=found.cue,
        stages=("near_recent",),
        scores=found.scores[:, None],
    )

    assert np.allclose(LikeRecent().score(request, candidates), found.scores)


def test_a_stranger_gets_nothing():
    assert len(NearRecent().find(past_of(CATALOGUE)).rows) == 0
