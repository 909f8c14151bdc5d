"""``encoder.json``: what an encoder folder holds and by which hashes it is known; it knows nothing of ONNX.

An encoder folder is ``encoder.json``, ``encoder.onnx`` and ``tokenizer.json``. It is written once and never changed.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from shopfeed.errors import Invalid, SnapshotMismatch

MANIFEST_FILE = "encoder.json"
GRAPH_FILE = "encoder.onnx"
_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderManifest:
    """An encoder folder in words."""

    name: str
    dim: int
    max_tokens: int
    """Longer texts are cut here; the two tokens around a text count."""
    pooling: str
    precision: str
    source: str
    """Where the weights were taken from."""
    licence: str
    """SPDX identifier of the weights, or ``"unknown"``."""
    files: dict[str, str]
    """SHA-256 in hex of each file, by its name."""

    @property
    def id(self) -> str:
        """The name, and the beginning of a hash over everything that shapes a vector."""
        shaping = json.dumps([self.files, self.max_tokens], sort_keys=True)
        return f"{self.name}@{hashlib.sha256(shaping.encode()).hexdigest()[:12]}"


def write_manifest(folder: Path, manifest: EncoderManifest) -> None:
    """Write ``encoder.json`` into ``folder``."""
    content = {"format": _FORMAT} | asdict(manifest)
    (folder / MANIFEST_FILE).write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> EncoderManifest:
    """The manifest of ``folder``, its files not yet checked. Raises ``Invalid`` where there is none to read."""
    path = folder / MANIFEST_FILE
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        found = content.pop("format")
        if found != _FORMAT:
            raise Invalid(f"{path} has format {found!r}, this program reads {_FORMAT}: build the encoder again")
        return EncoderManifest(**content)
    except FileNotFoundError as error:
        raise Invalid(f"{folder} is not an encoder folder: {MANIFEST_FILE} is missing") from error
    except (ValueError, AttributeError, KeyError, TypeError) as error:
        raise Invalid(f"{path} is not an encoder manifest ({error}): build the encoder again") from error


def check_files(folder: Path, manifest: EncoderManifest) -> None:
    """Raise ``SnapshotMismatch`` for the first file of ``manifest`` that is missing or has another hash."""
    for name, expected in manifest.files.items():
        path = folder / name
        if not path.exists():
            raise SnapshotMismatch(f"encoder {manifest.name!r}: {path} is missing; remove {folder} and set it up again")
        found = sha256_of(path)
        if found != expected:
            raise SnapshotMismatch(
                f"encoder {manifest.name!r}: {path} has SHA-256 {found[:12]}..., its manifest says {expected[:12]}...; "
                f"remove {folder} and set it up again"
            )


def sha256_of(path: Path) -> str:
    """SHA-256 of the file in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
