import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.errors import Invalid
from shopfeed.evaluation.metrics import (
    bootstrap,
    coverage,
    dcg,
    exponential_gain,
    ndcg,
    paired_difference,
    precision,
    rank_ndcg,
    rank_recall,
    rank_reciprocal,
    recall,
    reciprocal_rank,
)

gains = st.lists(st.floats(0, 10), min_size=1, max_size=20)


def test_judgements_one_to_four_gain_nothing_one_three_and_seven():
    assert exponential_gain([1, 2, 3, 4]).tolist() == [0, 1, 3, 7]


def test_a_gain_at_rank_two_is_discounted_by_the_logarithm_of_three():
    assert dcg([0, 1], 10) == pytest.approx(1 / np.log2(3))  # 0/log2(2) + 1/log2(3)


def test_ndcg_of_the_wrong_way_round_is_what_is_left_of_the_ideal():
    found = ndcg([1, 3], 10)

    # (1/1 + 3/1.58496) / (3/1 + 1/1.58496)
    assert found == pytest.approx((1 + 3 / 1.5849625) / (3 + 1 / 1.5849625))


def test_ndcg_counts_what_the_list_left_out():
    assert ndcg([1], 10, all_gains=[1, 7]) == pytest.approx(1 / (7 + 1 / np.log2(3)))


def test_ndcg_without_anything_to_gain_is_nothing():
    assert ndcg([0, 0], 10) == 0


def test_a_short_list_does_not_flatter_its_precision():
    assert precision([True], 10) == 0.1


def test_recall_is_a_share_of_what_there_is():
    assert recall([True, False, True, True], 3, relevant=4) == 0.5


def test_the_reciprocal_rank_looks_at_the_first_hit():
    assert reciprocal_rank([False, False, True, True]) == pytest.approx(1 / 3)


def test_the_reciprocal_rank_is_nothing_where_the_hit_stands_below_the_cut():
    assert reciprocal_rank([False, False, True], 2) == 0


def test_a_single_answer_is_recalled_where_its_rank_is_in_the_list():
    assert rank_recall([0, 9, 10, -1], 10).tolist() == [1, 1, 0, 0]


def test_a_single_answer_at_the_third_place_gains_one_half():
    assert rank_ndcg([2, -1], 10).tolist() == [0.5, 0]  # 1/log2(4)


def test_a_single_answer_at_the_fourth_place_has_the_reciprocal_rank_of_one_quarter():
    assert rank_reciprocal([3, -1]).tolist() == [0.25, 0]


def test_coverage_counts_a_product_once():
    assert coverage([[1, 2], [2, 3]], of=10) == 0.3


def test_equal_values_have_an_interval_of_one_point():
    found = bootstrap([0.5] * 20, rng=np.random.default_rng(1))

    assert (found.mean, found.low, found.high, found.queries) == (0.5, 0.5, 0.5, 20)


def test_a_difference_between_different_queries_is_refused():
    with pytest.raises(Invalid, match="same queries"):
        paired_difference([1, 2], [1], rng=np.random.default_rng(1))


def test_a_cut_off_below_one_is_refused():
    with pytest.raises(Invalid, match="at least 1"):
        precision([True], 0)


@given(gains)
def test_ndcg_lies_between_nothing_and_one(values: list[float]):
    assert 0 <= ndcg(values, 10) <= 1 + 1e-9


@given(gains)
def test_the_best_order_has_an_ndcg_of_one(values: list[float]):
    best = sorted(values, reverse=True)

    assert ndcg(best, 10) == pytest.approx(1 if best[0] > 0 and dcg(best, 10) > 0 else 0)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_the_interval_lies_among_the_values(values: list[float]):
    found = bootstrap(values, rng=np.random.default_rng(1), resamples=200)

    assert min(values) - 1e-9 <= found.low <= found.high <= max(values) + 1e-9
