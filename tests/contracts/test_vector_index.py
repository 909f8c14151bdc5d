"""What every vector index must do; the exact one is the yardstick."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopfeed.encoding import Vectors
from shopfeed.errors import Invalid
from shopfeed.index import ExactIndex, FaissIndex, LayeredIndex, VectorIndex
from shopfeed.index.rescored import RescoredIndex

BUILDERS: dict[str, Callable[[Vectors], VectorIndex]] = {
    "exact": ExactIndex,
    "exact float16": lambda vectors: ExactIndex(vectors.astype(np.float16)),
    "faiss flat": lambda vectors: FaissIndex.build(vectors, kind="Flat"),
    "layered": lambda vectors: LayeredIndex(
        ExactIndex(vectors[: len(vectors) // 3]), ExactIndex(vectors[len(vectors) // 3 :])
    ),
    "inverted file": lambda vectors: FaissIndex.build(vectors, kind="IVF4,SQ8" if len(vectors) >= 160 else None),
    "rescored": lambda vectors: RescoredIndex(FaissIndex.build(vectors, kind="SQ8"), vectors.astype(np.float16)),
}


def unit(rows: int, dim: int = 16, seed: int = 1) -> Vectors:
    """Random unit rows."""
    drawn = np.random.default_rng(seed).normal(size=(rows, dim)).astype(np.float32)
    return drawn / np.linalg.norm(drawn, axis=1, keepdims=True)


@pytest.fixture(params=BUILDERS)
def build(request: pytest.FixtureRequest) -> Callable[[Vectors], VectorIndex]:
    return BUILDERS[request.param]


def test_a_row_is_its_own_nearest_neighbour(build: Callable[[Vectors], VectorIndex]):
    vectors = unit(50)

    rows, scores = build(vectors).search(vectors, 1)

    assert rows[:, 0].tolist() == list(range(50))
    np.testing.assert_allclose(scores[:, 0], 1.0, atol=2e-3)


def test_the_nearest_come_first(build: Callable[[Vectors], VectorIndex]):
    vectors = unit(200)

    rows, scores = build(vectors).search(unit(5, seed=2), 10)

    assert rows.shape == scores.shape == (5, 10)
    assert (np.diff(scores, axis=1) <= 0).all()


def test_what_is_not_there_is_minus_one(build: Callable[[Vectors], VectorIndex]):
    rows, scores = build(unit(3)).search(unit(1, seed=3), 5)

    assert sorted(rows[0, :3].tolist()) == [0, 1, 2]
    assert rows[0, 3:].tolist() == [-1, -1]
    assert np.isneginf(scores[0, 3:]).all()


def test_an_empty_index_finds_nothing(build: Callable[[Vectors], VectorIndex]):
    index = build(unit(0))

    rows, scores = index.search(unit(2), 3)

    assert index.rows == 0
    assert (rows == -1).all()
    assert np.isneginf(scores).all()


def test_no_queries_give_no_answers(build: Callable[[Vectors], VectorIndex]):
    rows, _ = build(unit(4)).search(unit(0), 2)

    assert rows.shape == (0, 2)


def test_k_below_one_is_refused(build: Callable[[Vectors], VectorIndex]):
    with pytest.raises(Invalid, match="at least 1, not 0"):
        build(unit(4)).search(unit(1), 0)


def test_less_effort_finds_as_many_and_their_true_cosines(build: Callable[[Vectors], VectorIndex]):
    vectors, queries = unit(400), unit(5, seed=2)

    rows, scores = build(vectors).search(queries, 10, effort=0.25)

    assert rows.shape == (5, 10)
    true = np.take_along_axis(queries @ vectors.T, rows.astype(np.int64), axis=1)
    np.testing.assert_allclose(scores, true, atol=0.02)  # 8 bits are not exact
    assert (np.diff(scores, axis=1) <= 0).all()


def test_what_looks_through_everything_finds_the_nearest_with_any_effort():
    vectors, queries = unit(200), unit(5, seed=2)
    index = LayeredIndex(ExactIndex(vectors[:100]), FaissIndex.build(vectors[100:], kind="Flat"))

    assert index.search(queries, 10, effort=0.1)[0].tolist() == ExactIndex(vectors).search(queries, 10)[0].tolist()


def test_an_inverted_file_looks_through_fewer_lists_with_less_effort():
    vectors = unit(2_000, seed=6)
    index = FaissIndex.build(vectors, kind="IVF32,SQ8")  # all 32 lists
    true = ExactIndex(vectors).search(vectors[:50], 10)[0]

    def recall(effort: float) -> float:
        found = index.search(vectors[:50], 10, effort=effort)[0]
        return float(np.mean([len(set(a) & set(b)) / 10 for a, b in zip(found.tolist(), true.tolist(), strict=True)]))

    assert recall(1.0) > recall(0.25) > recall(0.001) > 0  # one list is always looked through


@settings(deadline=None)  # the first index that a process builds takes longer
@given(rows=st.integers(1, 60), k=st.integers(1, 70), seed=st.integers(0, 1_000))
def test_faiss_agrees_with_the_yardstick(rows: int, k: int, seed: int):
    vectors, queries = unit(rows, seed=seed), unit(3, seed=seed + 1)

    exact_rows, exact_scores = ExactIndex(vectors).search(queries, k)
    faiss_rows, faiss_scores = FaissIndex.build(vectors, kind="Flat").search(queries, k)

    np.testing.assert_allclose(faiss_scores, exact_scores, atol=1e-5)
    assert [set(line) for line in faiss_rows.tolist()] == [set(line) for line in exact_rows.tolist()]


def test_an_inverted_file_finds_most_of_the_true_neighbours():
    centres = unit(40, dim=32, seed=4)
    vectors = np.repeat(centres, 50, axis=0) + 0.8 * unit(2_000, dim=32, seed=5)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)

    found = FaissIndex.build(vectors, kind="IVF32,SQ8").search(vectors[::100], 10)[0]
    true = ExactIndex(vectors).search(vectors[::100], 10)[0]

    overlap = [len(set(a) & set(b)) / 10 for a, b in zip(found.tolist(), true.tolist(), strict=True)]
    assert np.mean(overlap) >= 0.9


def test_too_few_products_for_a_kind_are_refused_with_the_way_out():
    with pytest.raises(Invalid, match=r"20 products are too few for the index kind 'IVF64,SQ8': leave it out"):
        FaissIndex.build(unit(20), kind="IVF64,SQ8")


def test_an_unknown_kind_is_refused_by_name():
    with pytest.raises(Invalid, match="'Nonsense'"):
        FaissIndex.build(unit(4), kind="Nonsense")


@pytest.mark.parametrize(("build_it", "load"), [(ExactIndex, ExactIndex.load), (FaissIndex.build, FaissIndex.load)])
def test_what_was_saved_is_found_again(
    build_it: Callable[[Vectors], VectorIndex], load: Callable[[Path], VectorIndex], tmp_path: Path
):
    vectors = unit(30)
    build_it(vectors).save(tmp_path / "index")

    rows, _ = load(tmp_path / "index").search(vectors[:3], 1)

    assert rows[:, 0].tolist() == [0, 1, 2]
