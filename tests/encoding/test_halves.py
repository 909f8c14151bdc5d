"""Half precision widened by hand is what NumPy makes of it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from shopfeed.encoding import widened


@given(arrays(np.float16, st.tuples(st.integers(0, 4), st.integers(0, 9)), elements=st.floats(-1, 1, width=16)))
def test_every_number_between_one_and_minus_one_is_the_same(halves: np.ndarray):
    assert widened(halves).dtype == np.float32
    assert np.abs(widened(halves) - halves.astype(np.float32)).max(initial=0) < 6.2e-5


def test_large_numbers_and_both_zeros_are_the_same():
    halves = np.array([65_504, -65_504, 1, -1, 0.0, -0.0, 1 / 3], np.float16)

    np.testing.assert_array_equal(widened(halves), halves.astype(np.float32))


def test_what_does_not_lie_in_one_piece_is_widened_too():
    halves = np.linspace(-1, 1, 24, dtype=np.float16).reshape(4, 6)[:, ::2]

    np.testing.assert_allclose(widened(halves), halves.astype(np.float32), atol=6.2e-5)
