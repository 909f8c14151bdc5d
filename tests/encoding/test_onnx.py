from pathlib import Path

import numpy as np
import pytest

from shopfeed.encoding.building import build_encoder
from shopfeed.encoding.manifest import read_manifest
from shopfeed.encoding.onnx import OnnxEncoder
from shopfeed.errors import Invalid, SnapshotMismatch
from tests.encoding.tiny_bert import write_tiny_bert


@pytest.fixture
def built(tmp_path: Path) -> Path:
    model = write_tiny_bert(tmp_path / "model")
    return build_encoder(model, tmp_path / "built", name="tiny", source="seed", licence="MIT")


def test_the_id_names_the_model_and_the_hash_of_its_files(built: Path):
    assert OnnxEncoder(built).id == read_manifest(built).id
    assert OnnxEncoder(built).id.startswith("tiny@")


def test_the_same_weights_built_twice_have_one_id(built: Path, tmp_path: Path):
    again = build_encoder(tmp_path / "model", tmp_path / "again", name="tiny", source="elsewhere", licence="MIT")

    assert OnnxEncoder(again).id == OnnxEncoder(built).id


@pytest.mark.parametrize("name", ["encoder.onnx", "tokenizer.json"])
def test_a_file_that_was_changed_is_refused_by_name(built: Path, name: str):
    (built / name).write_bytes((built / name).read_bytes() + b" ")

    with pytest.raises(SnapshotMismatch, match=name):
        OnnxEncoder(built)


def test_a_file_that_is_missing_is_refused_by_name(built: Path):
    (built / "encoder.onnx").unlink()

    with pytest.raises(SnapshotMismatch, match=r"encoder\.onnx is missing"):
        OnnxEncoder(built)


def test_a_folder_without_a_manifest_is_no_encoder_folder(tmp_path: Path):
    with pytest.raises(Invalid, match=r"encoder\.json is missing"):
        OnnxEncoder(tmp_path)


@pytest.mark.parametrize("content", ["[]", "{", '{"format": 99}', '{"format": 1, "name": "half"}'])
def test_a_manifest_that_cannot_be_read_is_refused(built: Path, content: str):
    (built / "encoder.json").write_text(content, encoding="utf-8")

    with pytest.raises(Invalid, match=r"encoder\.json"):
        OnnxEncoder(built)


def test_an_encoder_works_on_at_least_one_thread(built: Path):
    with pytest.raises(Invalid, match="at least 1 thread"):
        OnnxEncoder(built, threads=0)


def test_a_word_of_a_million_letters_is_answered(built: Path):
    (vector,) = OnnxEncoder(built).encode(["a" * 1_000_000])

    assert np.isfinite(vector).all()


def test_an_encoder_folder_that_is_there_already_is_left_alone(built: Path, tmp_path: Path):
    before = (built / "encoder.onnx").stat().st_mtime_ns

    build_encoder(tmp_path / "model", built, name="tiny", source="seed", licence="MIT")

    assert (built / "encoder.onnx").stat().st_mtime_ns == before


def test_nothing_is_left_behind_by_a_model_that_cannot_be_built(tmp_path: Path):
    model = write_tiny_bert(tmp_path / "model", num_hidden_layers=3)

    with pytest.raises(Invalid):
        build_encoder(model, tmp_path / "encoders" / "built", name="tiny", source="seed", licence="MIT")

    assert list((tmp_path / "encoders").iterdir()) == []
