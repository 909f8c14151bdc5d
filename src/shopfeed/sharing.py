"""Snapshots in a place that all servers share: published whole or not at all, verified, and taken while serving.

The place is any URL that fsspec opens (``file://``, ``s3://``, ``gs://``). A snapshot lies below it in a folder of its
version; its manifest is written last, so that a snapshot without one does not exist for readers. One small object an
encoder, ``PINNED-...``, names the version that servers with this encoder must take; without it they take the newest.
"""

import json
import logging
import os
import shutil
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final

import fsspec

from shopfeed.alone import alone
from shopfeed.errors import InvalidSetting, NotFound, ShopfeedError, SnapshotMismatch, Unavailable
from shopfeed.index import current_version, make_current
from shopfeed.index.manifest import FILE_NAME, FORMAT_VERSION, Manifest, read_manifest, verify
from shopfeed.index.snapshot import remove_old_snapshots

_log = logging.getLogger(__name__)

_EXTRAS: Final = {"s3": "s3", "s3a": "s3", "gs": "gcs", "gcs": "gcs"}
_NOT_AGAIN_S: Final = 300.0  # a snapshot that did not verify is not downloaded anew for every look
_KEPT_HERE: Final = 3


class SharedSnapshots:
    """The snapshots published at ``url``; safe to share between threads.

    Raises ``InvalidSetting`` for a URL that cannot be opened; its methods raise ``Unavailable`` when the place does
    not answer.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        protocol = url.partition("://")[0]
        try:
            self._files, self._root = fsspec.core.url_to_fs(url, skip_instance_cache=True, use_listings_cache=False)
        except (ImportError, ValueError) as error:
            extra = _EXTRAS.get(protocol)
            way_out = f"pip install 'shopfeed[{extra}]'" if extra else "it is a URL such as s3://bucket/snapshots"
            raise InvalidSetting(f"SHOPFEED_SNAPSHOTS={url!r} cannot be opened ({error}): {way_out}") from error
        self._manifests: dict[str, Manifest] = {}
        self._writing = threading.Lock()

    def publish(self, folder: Path) -> Manifest:
        """Copy the snapshot in ``folder`` there; servers that follow the newest take it. Doing it again is allowed.

        Raises ``SnapshotMismatch`` when the folder is not a whole snapshot.
        """
        manifest = read_manifest(folder)
        verify(folder, manifest)
        with self._translated():
            for name in manifest.files:
                self._files.makedirs(self._path(manifest.version, str(PurePosixPath(name).parent)), exist_ok=True)
                self._files.put_file(str(folder / name), self._path(manifest.version, name))
            self._write(self._path(manifest.version, FILE_NAME), (folder / FILE_NAME).read_bytes())
        self._manifests[manifest.version] = manifest
        return manifest

    def published(self, encoder_id: str | None = None) -> list[Manifest]:
        """What is published (for this encoder), the newest first. What is only half there is left out."""
        with self._translated():
            manifests = [self._read_manifest(version) for version in self._versions()]
        fitting = [each for each in manifests if each is not None and encoder_id in (None, each.encoder_id)]
        return sorted(fitting, key=lambda manifest: manifest.version, reverse=True)

    def pinned(self, encoder_id: str) -> str | None:
        """The version that servers with this encoder must take; ``None``: the newest."""
        with self._translated():
            return self._read(self._pin(encoder_id)).decode().strip() or None

    def pin(self, encoder_id: str, version: str) -> None:
        """Let servers with this encoder take that version until they are told otherwise.

        Raises ``NotFound`` when no such snapshot of this encoder is published.
        """
        fitting = [manifest.version for manifest in self.published(encoder_id)]
        if version not in fitting:
            known = ", ".join(fitting[:5]) or "none yet"
            raise NotFound(f"{self.url} has no snapshot {version!r} for encoder {encoder_id!r}: there are {known}")
        with self._translated():
            self._write(self._pin(encoder_id), (version + "\n").encode())

    def unpin(self, encoder_id: str) -> None:
        """Let servers with this encoder follow the newest again."""
        with self._translated():
            self._files.makedirs(self._root, exist_ok=True)
            self._write(self._pin(encoder_id), b"\n")

    def chosen(self, encoder_id: str) -> list[Manifest]:
        """What a server with this encoder should take, the best first: the pinned one alone, or the newest first."""
        published, pinned = self.published(encoder_id), self.pinned(encoder_id)
        return published if pinned is None else [each for each in published if each.version == pinned]

    def roll_back(self, encoder_id: str) -> str:
        """Pin the version before the one that is served now; which. Raises ``NotFound`` where there is none."""
        chosen = self.chosen(encoder_id)
        older = [each.version for each in self.published(encoder_id) if chosen and each.version < chosen[0].version]
        if not older:
            raise NotFound(f"{self.url} has nothing for encoder {encoder_id!r} to go back to")
        self.pin(encoder_id, older[0])
        return older[0]

    def remove_old(self, encoder_id: str, *, keep: int) -> list[str]:
        """Delete all of this encoder but the newest ``keep`` and the pinned one; the versions deleted.

        Raises ``ValueError`` for a ``keep`` below 1.
        """
        if keep < 1:
            raise ValueError(f"at least one is kept, not {keep}")
        pinned = self.pinned(encoder_id)
        old = [each.version for each in self.published(encoder_id)[keep:] if each.version != pinned]
        with self._translated():
            for version in old:
                self._files.rm_file(self._path(version, FILE_NAME))  # first: from now on nobody sees it
                self._manifests.pop(version, None)
                self._files.rm(self._path(version), recursive=True)
        return old

    def download(self, manifest: Manifest, folder: Path) -> None:
        """Copy a published snapshot into ``folder`` and compare it with its manifest.

        Raises ``SnapshotMismatch`` naming what is missing or not as it was published.
        """
        for name in manifest.files:
            target = folder / name
            if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
                raise SnapshotMismatch(f"snapshot {manifest.version}: {name!r} leads out of its folder")
            target.parent.mkdir(parents=True, exist_ok=True)
            with self._translated():
                try:
                    self._files.get_file(self._path(manifest.version, name), str(target))
                except FileNotFoundError as error:
                    missing = f"snapshot {manifest.version}: {name} is missing at {self.url}: publish it again"
                    raise SnapshotMismatch(missing) from error
        manifest.write(folder)
        verify(folder, manifest)

    def _versions(self) -> list[str]:
        try:
            listed = self._files.ls(self._root, detail=True)
        except FileNotFoundError:  # nothing was published yet
            return []
        return [each["name"].rstrip("/").rpartition("/")[2] for each in listed if each["type"] == "directory"]

    def _read_manifest(self, version: str) -> Manifest | None:
        """``None`` while it is not published as a whole, or where it is no snapshot that this program reads."""
        if version not in self._manifests:
            try:
                manifest = Manifest(**json.loads(self._read(self._path(version, FILE_NAME))))
            except (ValueError, TypeError):  # empty or half written, or of another program
                return None
            if manifest.version != version or manifest.format_version != FORMAT_VERSION:
                return None
            self._manifests[version] = manifest  # it never changes
        return self._manifests[version]

    def _read(self, path: str) -> bytes:
        try:
            return self._files.cat_file(path)
        except FileNotFoundError:
            return b""

    def _write(self, path: str, content: bytes) -> None:
        """All of it at once: readers see the old content or the new one."""
        with self._writing, self._files.transaction, self._files.open(path, "wb") as file:
            file.write(content)

    def _path(self, *names: str) -> str:
        return "/".join([self._root.rstrip("/"), *(name for name in names if name != ".")])

    def _pin(self, encoder_id: str) -> str:
        return self._path(f"PINNED-{sha256(encoder_id.encode()).hexdigest()[:16]}")

    @contextmanager
    def _translated(self) -> Generator[None]:
        try:
            yield
        except ShopfeedError:
            raise
        except Exception as error:  # every file system of fsspec has errors of its own
            line = " ".join(f"{type(error).__name__}: {error}".split())[:300]
            raise Unavailable(f"the shared snapshots at {self.url} do not answer ({line})") from error


class Fetcher:
    """Keeps the snapshots below ``root`` at what the shared place says servers with this encoder should serve.

    Several processes may do so for the same folder: one of them fetches, the others find what it fetched.
    """

    def __init__(self, shared: SharedSnapshots, root: Path, *, encoder_id: str, dim: int) -> None:
        self._shared = shared
        self._root = root
        self._encoder_id = encoder_id
        self._dim = dim
        self._refused: dict[str, float] = {}
        self._reported: str | None = None
        self._stop = threading.Event()

    def fetch(self) -> str | None:
        """Make the best published snapshot the current one; its version, ``None`` where nothing fits yet.

        It is downloaded beside, verified and renamed into place: until then the one before is served. One that does
        not verify is passed over for the next. Raises its ``SnapshotMismatch`` when none is left, and ``Unavailable``
        when the shared place does not answer.
        """
        self._root.mkdir(parents=True, exist_ok=True)
        with alone(self._root / ".fetching") as is_alone:
            return self._fetch() if is_alone else current_version(self._root)

    def fetch_or_report(self) -> None:
        """``fetch``, where a failure is reported once and what is here goes on serving."""
        try:
            self.fetch()
        except (ShopfeedError, OSError) as error:
            if str(error) != self._reported:
                self._reported = str(error)
                _log.error("no published snapshot was taken: %s", error)
        else:
            self._reported = None

    def would_take(self, version: str) -> bool:
        """Whether a snapshot published now would be taken here in place of ``version``, the served one.

        Not while a version is pinned, and not where a newer one is there already. Raises ``Unavailable``.
        """
        if self._shared.pinned(self._encoder_id) is not None:
            return False
        return all(manifest.version <= version for manifest in self._chosen())

    def watch(self, every_s: float) -> None:
        """Fetch in the background until ``stop``."""
        threading.Thread(target=self._watch, args=(every_s,), name="snapshot-fetch", daemon=True).start()

    def stop(self) -> None:
        """End the watching."""
        self._stop.set()

    def _watch(self, every_s: float) -> None:
        while not self._stop.wait(every_s):
            self.fetch_or_report()

    def _fetch(self) -> str | None:
        refusal: SnapshotMismatch | None = None
        for manifest in self._chosen():
            try:
                self._take(manifest)
            except SnapshotMismatch as error:
                self._refused[manifest.version] = time.monotonic()
                refusal = error
                _log.error("a published snapshot was refused: %s", error)
            else:
                return manifest.version
        if refusal is not None:
            raise refusal
        return None

    def _chosen(self) -> Sequence[Manifest]:
        """What may be tried now."""
        now = time.monotonic()
        self._refused = {version: at for version, at in self._refused.items() if now - at < _NOT_AGAIN_S}
        chosen = self._shared.chosen(self._encoder_id)
        return [each for each in chosen if each.dim == self._dim and each.version not in self._refused]

    def _take(self, manifest: Manifest) -> None:
        if current_version(self._root) == manifest.version and (self._root / manifest.version).is_dir():
            return
        if not (self._root / manifest.version / FILE_NAME).is_file():
            beside = self._root / f".fetching-{manifest.version}-{os.getpid()}"
            shutil.rmtree(beside, ignore_errors=True)
            beside.mkdir()
            try:
                self._shared.download(manifest, beside)
                beside.rename(self._root / manifest.version)
            finally:
                shutil.rmtree(beside, ignore_errors=True)
        make_current(self._root, manifest.version)
        remove_old_snapshots(self._root, keep=_KEPT_HERE)
