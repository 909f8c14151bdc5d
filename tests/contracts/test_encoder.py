"""What every encoder promises, over all of them."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopfeed.encoding import CachedEncoder, Encoder, HashingEncoder
from shopfeed.encoding.bert_graph import Precision
from shopfeed.encoding.building import build_encoder
from shopfeed.encoding.onnx import OnnxEncoder
from tests.encoding.tiny_bert import write_tiny_bert

NEAR = 1e-5  # float32 sums in another order; a vector is kept as float16, which is a hundred times coarser
TEXTS = ["red shoes", "a speaker", "", "red", "speakers and shoes for a child of ten", "123", "red shoes"]
ADAPTERS = ["hashing", "onnx-int8", "onnx-fp32", "onnx-two-threads", "cached"]


@pytest.fixture(scope="module", params=ADAPTERS)
def encoder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    def build(precision: Precision) -> Path:
        folder = tmp_path_factory.mktemp("encoder")
        model = write_tiny_bert(folder / "model")
        return build_encoder(model, folder / "built", name="tiny", source="seed", licence="MIT", precision=precision)

    adapters: dict[str, Callable[[], Encoder]] = {
        "hashing": HashingEncoder,
        "onnx-int8": lambda: OnnxEncoder(build(Precision.INT8)),
        "onnx-fp32": lambda: OnnxEncoder(build(Precision.FP32)),
        "onnx-two-threads": lambda: OnnxEncoder(build(Precision.INT8), threads=2),
        "cached": lambda: CachedEncoder(OnnxEncoder(build(Precision.INT8))),
    }
    return adapters[request.param]()


def test_each_text_becomes_one_unit_row_of_float32(encoder: Encoder):
    vectors = encoder.encode(TEXTS)

    assert vectors.shape == (len(TEXTS), encoder.dim)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=NEAR)


def test_no_text_becomes_no_row(encoder: Encoder):
    assert encoder.encode([]).shape == (0, encoder.dim)


def test_a_text_has_the_same_vector_alone_and_in_a_batch(encoder: Encoder):
    together = encoder.encode(TEXTS * 20)

    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])

    np.testing.assert_allclose(together, np.tile(alone, (20, 1)), atol=NEAR)


def test_rows_stand_in_the_order_of_the_texts(encoder: Encoder):
    forwards = encoder.encode(TEXTS)

    backwards = encoder.encode(TEXTS[::-1])

    np.testing.assert_allclose(forwards, backwards[::-1], atol=NEAR)


def test_other_texts_have_other_vectors(encoder: Encoder):
    red_shoes, speaker = encoder.encode(["red shoes", "a speaker"])

    assert red_shoes @ speaker < 0.999


def test_what_comes_after_the_limit_of_the_model_is_not_read(encoder: Encoder):
    long, longer = encoder.encode(["red shoes " * 5_000, "red shoes " * 5_000 + "speaker"])

    np.testing.assert_allclose(long, longer, atol=NEAR)


@settings(max_examples=40, deadline=None)
@given(text=st.text(st.characters(), max_size=200))  # lone surrogates and control characters, too
def test_any_text_at_all_has_a_finite_unit_vector(encoder: Encoder, text: str):
    (vector,) = encoder.encode([text])

    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=NEAR)


def test_threads_that_share_an_encoder_get_the_vectors_of_one(encoder: Encoder):
    expected = encoder.encode(TEXTS)

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: encoder.encode(TEXTS), range(12)))

    np.testing.assert_allclose(np.stack(results), np.broadcast_to(expected, (12, *expected.shape)), atol=NEAR)


def test_what_is_done_to_a_result_does_not_reach_the_next_one(encoder: Encoder):
    before = encoder.encode(["red shoes"])
    kept = before.copy()

    before[:] = 0

    np.testing.assert_allclose(encoder.encode(["red shoes"]), kept, atol=NEAR)


def test_it_has_a_name(encoder: Encoder):
    assert encoder.id
