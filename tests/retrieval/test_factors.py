import numpy as np
import pytest

from shopfeed.pipeline import Candidates
from shopfeed.retrieval.co_engaged import CoEngagement, Counting
from shopfeed.retrieval.factors import CompanyFit, Factoring, InLikeCompany, factor
from tests.retrieval.pasts import catalogue_of, past_of
from tests.retrieval.test_co_engaged import clicks, counted


def two_circles() -> CoEngagement:
    """p0, p1, p2 go together and p3, p4, p5 do; nobody ever took p0 with p2."""
    pairs = [("p0", "p1"), ("p1", "p2"), ("p3", "p4"), ("p4", "p5"), ("p3", "p5")]
    people = [clicks(f"u{number}", *pair) for number, pair in enumerate(pairs * 3)]
    return counted(*people, counting=Counting(half_life_s=None))


def test_products_meet_through_what_both_go_with():
    factors = factor(two_circles(), catalogue_of(6), Factoring(dim=2))

    found = InLikeCompany(factors=factors).find(past_of(catalogue_of(6), 0))

    assert set(found.rows[:3].tolist()) == {0, 1, 2}


def test_equal_counts_give_equal_factors():
    one, other = (factor(two_circles(), catalogue_of(6), Factoring(dim=2)) for _ in range(2))

    assert np.array_equal(one.offered, other.offered)


def test_many_products_are_multiplied_without_writing_the_matrix_out(monkeypatch: pytest.MonkeyPatch):
    written_out = factor(two_circles(), catalogue_of(6), Factoring(dim=2))
    monkeypatch.setattr("shopfeed.retrieval.factors._WRITTEN_OUT", 0)

    sparse = factor(two_circles(), catalogue_of(6), Factoring(dim=2))

    assert np.allclose(sparse.offered @ sparse.acted_on.T, written_out.offered @ written_out.acted_on.T, atol=1e-4)


def test_another_version_of_the_catalogue_gets_nothing():
    source = InLikeCompany(factors=factor(two_circles(), catalogue_of(6)))

    assert len(source.find(past_of(catalogue_of(6, version="v2"), 0)).rows) == 0


def test_a_candidates_fit_is_the_sources_score():
    factors, request = factor(two_circles(), catalogue_of(6)), past_of(catalogue_of(6), 0)
    found = InLikeCompany(factors=factors).find(request)
    candidates = Candidates(
        rows=found.rows,
        source=np.zeros(len(found.rows), np.uint8),
        cue=found.cue,
        stages=("like_company",),
        scores=found.scores[:, None],
    )

    assert np.allclose(CompanyFit(factors=factors).score(request, candidates), found.scores, atol=1e-6)
