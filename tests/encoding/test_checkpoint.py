from pathlib import Path

import numpy as np
import pytest

from shopfeed.encoding.checkpoint import Pooling, read_config, read_licence, read_weights
from shopfeed.errors import Invalid
from tests.encoding.tiny_bert import POSITIONS, tiny_weights, write_json, write_safetensors, write_tiny_bert


def test_the_shape_is_read_from_the_folder(tmp_path: Path):
    config = read_config(write_tiny_bert(tmp_path / "model"))

    assert (config.dim, config.layers, config.heads, config.inner_dim) == (16, 2, 4, 32)
    assert (config.pooling, config.max_tokens) == (Pooling.MEAN, POSITIONS)


def test_a_shorter_limit_of_the_sentence_model_counts(tmp_path: Path):
    model = write_tiny_bert(tmp_path / "model")
    write_json(model / "sentence_bert_config.json", {"max_seq_length": 12})

    assert read_config(model).max_tokens == 12


def test_the_newer_way_to_write_the_pooling_is_read(tmp_path: Path):
    model = write_tiny_bert(tmp_path / "model")
    write_json(model / "1_Pooling" / "config.json", {"embedding_dimension": 16, "pooling_mode": "cls"})

    assert read_config(model).pooling is Pooling.CLS


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"model_type": "mpnet"}, "mpnet"),
        ({"hidden_act": "silu"}, "silu"),
        ({"position_embedding_type": "relative_key"}, "relative_key"),
    ],
)
def test_another_architecture_is_refused_by_name(tmp_path: Path, changes: dict[str, str], named: str):
    model = write_tiny_bert(tmp_path / "model", **changes)

    with pytest.raises(Invalid, match=named):
        read_config(model)


def test_another_pooling_is_refused_by_name(tmp_path: Path):
    model = write_tiny_bert(tmp_path / "model", pooling="weightedmean_tokens")

    with pytest.raises(Invalid, match="weightedmean"):
        read_config(model)


def test_a_module_after_the_pooling_is_refused_by_name(tmp_path: Path):
    model = write_tiny_bert(tmp_path / "model")
    write_json(model / "modules.json", [{"type": "sentence_transformers.models.Dense"}])

    with pytest.raises(Invalid, match="Dense"):
        read_config(model)


@pytest.mark.parametrize("missing", ["config.json", "1_Pooling/config.json"])
def test_a_folder_that_lacks_a_file_is_refused_by_its_name(tmp_path: Path, missing: str):
    model = write_tiny_bert(tmp_path / "model")
    (model / missing).unlink()

    with pytest.raises(Invalid, match=missing):
        read_config(model)


def test_a_config_that_is_not_json_is_refused(tmp_path: Path):
    model = write_tiny_bert(tmp_path / "model")
    (model / "config.json").write_text("{", encoding="utf-8")

    with pytest.raises(Invalid, match="not JSON"):
        read_config(model)


def test_names_of_weights_lose_a_leading_bert(tmp_path: Path):
    prefixed = {f"bert.{name}": tensor for name, tensor in tiny_weights().items()}
    write_safetensors(tmp_path / "model.safetensors", prefixed)

    assert read_weights(tmp_path).keys() == tiny_weights().keys()


def test_pickled_weights_are_not_read(tmp_path: Path):
    (tmp_path / "pytorch_model.bin").write_bytes(b"pickle")

    with pytest.raises(Invalid, match="safetensors"):
        read_weights(tmp_path)


def test_half_a_file_of_weights_is_refused(tmp_path: Path):
    path = tmp_path / "model.safetensors"
    write_safetensors(path, tiny_weights())
    path.write_bytes(path.read_bytes()[:-10])

    with pytest.raises(Invalid, match="cut short"):
        read_weights(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"12345", b"\xff" * 20, b"\x02" + b"\x00" * 7 + b"no", b"\x07" + b"\x00" * 7 + b'{"a":1}']
)
def test_a_file_that_is_no_safetensors_file_is_refused(tmp_path: Path, content: bytes):
    (tmp_path / "model.safetensors").write_bytes(content)

    with pytest.raises(Invalid, match="safetensors"):
        read_weights(tmp_path)


def test_half_precision_is_read_as_float32(tmp_path: Path):
    write_safetensors(tmp_path / "model.safetensors", {"weight": np.array([0.5, -2], np.float32)}, dtype="F16")

    weight = read_weights(tmp_path)["weight"]

    assert weight.dtype == np.float32
    assert weight.tolist() == [0.5, -2]


def test_the_licence_is_that_of_the_model_card(tmp_path: Path):
    assert read_licence(write_tiny_bert(tmp_path / "model")) == "mit"


def test_a_folder_without_a_card_has_an_unknown_licence(tmp_path: Path):
    assert read_licence(tmp_path) == "unknown"
