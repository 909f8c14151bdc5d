from dataclasses import dataclass

import numpy as np
import pytest

from shopfeed.encoding import HashingEncoder, Vectors
from shopfeed.index import Snapshot
from shopfeed.retrieval.dense import Dense
from shopfeed.retrieval.lexical import Fulfilling, Lexical
from tests.search import goods


@dataclass(frozen=True)
class Liked:
    popularity: np.ndarray


@dataclass(frozen=True)
class Request:
    snapshot: Snapshot
    vector: Vectors | None
    words: np.ndarray
    allowed: np.ndarray
    joint: np.ndarray
    traits: Liked


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    return goods.snapshot(tmp_path_factory.mktemp("shelf"))


def request(shelf: Snapshot, query: str, *, allowed: set[str] | None = None) -> Request:
    flags = np.array([allowed is None or shelf.id_of(row) in allowed for row in range(shelf.rows)])
    return Request(
        snapshot=shelf,
        vector=HashingEncoder().encode([query])[0] if query else None,
        words=shelf.lexical.scores(shelf.lexical.terms(query)),
        allowed=flags,
        joint=flags,
        traits=Liked(np.zeros(shelf.rows, np.float32)),
    )


def test_the_nearest_allowed_rows_come_best_first(shelf: Snapshot):
    found = Dense(k=2).find(request(shelf, "bluetooth speaker", allowed={"speaker-4", "kettle"}))

    assert [shelf.id_of(row) for row in found.rows] == ["speaker-4", "kettle"]


def test_the_index_and_the_comparison_of_all_rows_agree(shelf: Snapshot):
    asked = request(shelf, "bluetooth speaker")

    by_index = Dense(k=5, most_compared=0).find(asked)
    one_by_one = Dense(k=5).find(asked)

    assert set(by_index.rows.tolist()) == set(one_by_one.rows.tolist())
    assert np.allclose(np.sort(by_index.scores), np.sort(one_by_one.scores), atol=1e-3)


def test_a_request_without_a_vector_has_nothing_near(shelf: Snapshot):
    assert len(Dense().find(request(shelf, "")).rows) == 0


def test_only_allowed_rows_are_found_by_their_words(shelf: Snapshot):
    found = Lexical().find(request(shelf, "washing machine", allowed={"washing-1"}))

    assert [shelf.id_of(row) for row in found.rows] == ["washing-1"]


def test_what_fulfils_all_is_found_without_a_common_word(shelf: Snapshot):
    found = Fulfilling().find(request(shelf, "zebra", allowed={"kettle", "tv-43"}))

    assert {shelf.id_of(row) for row in found.rows} == {"kettle", "tv-43"}
