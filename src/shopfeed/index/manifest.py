"""What a snapshot says of itself, so that a server can refuse what it does not fit."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from shopfeed.errors import SnapshotMismatch

FORMAT_VERSION = 1
FILE_NAME = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The identity of a snapshot."""

    version: str
    """Names the folder; newer versions sort after older ones."""
    created_at: str
    """ISO 8601, UTC."""
    encoder_id: str
    text_version: int
    dim: int
    rows: int
    catalogue_revision: int
    index_kind: str
    files: Mapping[str, str]
    """sha256 of every other file, by its path in the folder."""
    libraries: Mapping[str, str]
    format_version: int = FORMAT_VERSION

    def write(self, folder: Path) -> None:
        """Write it into ``folder``."""
        (folder / FILE_NAME).write_text(json.dumps(asdict(self), indent=2, sort_keys=True) + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the snapshot in ``folder``; raises ``SnapshotMismatch`` when it is missing or not ours."""
    path = folder / FILE_NAME
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        manifest = Manifest(**written)
    except FileNotFoundError as error:
        raise SnapshotMismatch(f"{path} is missing: run 'shopfeed index' to build a snapshot") from error
    except (ValueError, TypeError) as error:
        raise SnapshotMismatch(f"{path} is not a manifest of ours ({error}): run 'shopfeed index'") from error
    if manifest.format_version != FORMAT_VERSION:
        raise SnapshotMismatch(
            f"{folder.name} has snapshot format {manifest.format_version}, this program reads {FORMAT_VERSION}: "
            "run 'shopfeed index' to build a new one"
        )
    return manifest


def checksums(folder: Path) -> dict[str, str]:
    """sha256 of every file below ``folder`` but the manifest, by its path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != FILE_NAME)
    return {path.relative_to(folder).as_posix(): _sha256(path) for path in files}


def verify(folder: Path, manifest: Manifest) -> None:
    """Raises ``SnapshotMismatch`` naming the first file that is missing, foreign or changed."""
    there = checksums(folder)
    for name, expected in manifest.files.items():
        if name not in there:
            raise SnapshotMismatch(f"snapshot {manifest.version}: {name} is missing: run 'shopfeed index'")
        if there[name] != expected:
            raise SnapshotMismatch(f"snapshot {manifest.version}: {name} was changed on disk: run 'shopfeed index'")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
