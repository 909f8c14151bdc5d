"""The graph against BERT written out in numpy."""

import dataclasses
from collections.abc import Sequence
from math import erf, sqrt
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from shopfeed.encoding import Vectors
from shopfeed.encoding.bert_graph import LEVEL, Precision, build_graph
from shopfeed.encoding.building import build_encoder
from shopfeed.encoding.checkpoint import read_config, read_weights
from shopfeed.encoding.onnx import OnnxEncoder
from shopfeed.errors import Invalid
from tests.encoding.tiny_bert import (
    DIM,
    HEADS,
    LAYERS,
    WORDS,
    tiny_weights,
    write_safetensors,
    write_tiny_bert,
)

TEXT = "red shoes"
TOKENS = [WORDS.index(word) for word in ("[CLS]", "red", "shoe", "##s", "[SEP]")]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_tiny_bert(tmp_path / "model")


def test_the_exact_graph_computes_bert_with_mean_pooling(model: Path, tmp_path: Path):
    vectors = encode(model, tmp_path, Precision.FP32)

    np.testing.assert_allclose(vectors[0], unit(bert_in_numpy(TOKENS).mean(axis=0)), atol=1e-5)


def test_the_exact_graph_computes_bert_with_cls_pooling(tmp_path: Path):
    model = write_tiny_bert(tmp_path / "model", pooling="cls_token")

    vectors = encode(model, tmp_path, Precision.FP32)

    np.testing.assert_allclose(vectors[0], unit(bert_in_numpy(TOKENS)[0]), atol=1e-5)


def test_the_rounded_graph_points_the_same_way(model: Path, tmp_path: Path):
    vectors = encode(model, tmp_path, Precision.INT8)

    assert vectors[0] @ unit(bert_in_numpy(TOKENS).mean(axis=0)) > 0.999


def test_a_level_raises_every_cosine_and_leaves_the_order(model: Path, tmp_path: Path):
    texts = ["red shoes", "speaker", "red speaker 9", "cat"]
    along = unit(np.arange(DIM, dtype=np.float32) - 7)
    plain = encode(model, tmp_path / "plain", Precision.FP32, texts)
    write_safetensors(model / "model.safetensors", tiny_weights() | {LEVEL: (along / 2).astype(np.float32)})

    levelled = encode(model, tmp_path / "levelled", Precision.FP32, texts)

    across = plain - (plain @ along)[:, None] * along
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    # a level of length 1/2 turns c into (c + 1/4) / (5/4)
    np.testing.assert_allclose(levelled @ levelled.T, (across @ across.T + 0.25) / 1.25, atol=1e-5)


def test_weights_that_are_not_those_of_the_model_are_refused_by_name(model: Path):
    config = dataclasses.replace(read_config(model), layers=LAYERS + 1)

    with pytest.raises(Invalid, match=r"encoder\.layer\.2"):
        build_graph(config, read_weights(model), Precision.INT8)


def encode(model: Path, folder: Path, precision: Precision, texts: Sequence[str] = (TEXT,)) -> Vectors:
    built = build_encoder(model, folder / "built", name="tiny", source="seed", licence="MIT", precision=precision)
    return OnnxEncoder(built).encode(texts)


def unit(vector: NDArray[np.floating]) -> NDArray[np.floating]:
    return vector / np.linalg.norm(vector)


def bert_in_numpy(tokens: list[int]) -> NDArray[np.floating]:
    """The last hidden states, ``(tokens, dim)`` (Devlin et al., 2019)."""
    weights = tiny_weights()

    def dense(name: str, hidden: NDArray[np.floating]) -> NDArray[np.floating]:
        return hidden @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def norm(name: str, hidden: NDArray[np.floating]) -> NDArray[np.floating]:
        centred = hidden - hidden.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt(centred.var(axis=-1, keepdims=True) + 1e-12)
        return scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]

    def attend(name: str, hidden: NDArray[np.floating]) -> NDArray[np.floating]:
        query, key, value = (
            dense(f"{name}.{part}", hidden).reshape(len(tokens), HEADS, -1).swapaxes(0, 1)
            for part in ("query", "key", "value")
        )
        scores = np.exp(query @ key.swapaxes(1, 2) / sqrt(DIM / HEADS))
        mixed = scores / scores.sum(axis=-1, keepdims=True) @ value
        return mixed.swapaxes(0, 1).reshape(len(tokens), DIM)

    gelu = np.vectorize(lambda x: x * (1 + erf(x / sqrt(2))) / 2)
    hidden = weights["embeddings.word_embeddings.weight"][tokens]
    hidden = hidden + weights["embeddings.position_embeddings.weight"][: len(tokens)]
    hidden = norm("embeddings.LayerNorm", hidden + weights["embeddings.token_type_embeddings.weight"][0])
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        attended = dense(f"{layer}.attention.output.dense", attend(f"{layer}.attention.self", hidden))
        hidden = norm(f"{layer}.attention.output.LayerNorm", attended + hidden)
        grown = gelu(dense(f"{layer}.intermediate.dense", hidden))
        hidden = norm(f"{layer}.output.LayerNorm", dense(f"{layer}.output.dense", grown) + hidden)
    return hidden
