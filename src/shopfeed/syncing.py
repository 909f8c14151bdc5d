"""Use case: keep the catalogue as a feed says, a file or a URL that changes now and then; no work where it has not."""

import json
import random
import shutil
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final, Protocol
from urllib.parse import urlsplit

import fsspec

from shopfeed.catalogue import Product, ProductId, ProductStore
from shopfeed.catalogue.importing import ImportReport, import_products
from shopfeed.catalogue.rows import Note, Refused, Row
from shopfeed.errors import Invalid, InvalidSource, ShopfeedError, Unavailable

MOST_REMOVED: Final = 0.2
"""Share of what the feed had brought that may be missing at once; more looks like half a feed."""
_FEW: Final = 20  # so many may always be missing
_TIMEOUT_S: Final = 30.0
_BLOCK: Final = 1 << 20
_FIRST_WAIT_S: Final = 5.0
_JITTER: Final = 0.1
_SUFFIXES: Final = (".jsonl", ".csv", ".parquet")
_BY_TYPE: Final = {"text/csv": ".csv", "application/csv": ".csv", "application/vnd.apache.parquet": ".parquet"}

Read = Callable[[Sequence[Path]], Iterable[Row | Note]]
"""How the files of a feed are read: ``read_own_products``, ``read_amazon_products``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is remembered of a feed between two runs."""

    tag: str = ""
    """What its place says of its content: an ETag, a time; empty where it says nothing."""
    digest: str = ""
    """sha256 of its content."""
    ids: tuple[ProductId, ...] = ()
    """The products that it had."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What a run did."""

    report: ImportReport | None
    """``None`` where the feed is as it was."""
    removed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A feed that was copied into a file."""

    path: Path
    tag: str


class Place(Protocol):
    """Where a feed lies."""

    def fetch(self, folder: Path, *, tag: str) -> Fetched | None:
        """Copy it into ``folder``; ``None`` where it still has this ``tag``.

        Raises ``Unavailable`` where the place does not answer and ``InvalidSource`` where it has no such feed.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sync:
    """Brings a feed into a store, as often as ``run`` is called."""

    source: str
    store: ProductStore
    read: Read
    folder: Path
    """Where it keeps what it remembers of the feed."""
    removes_missing: bool = False
    most_removed: float = MOST_REMOVED
    refused_file: Path | None = None
    place: Place | None = field(default=None)

    def run(self) -> Synced:
        """Import the feed if it is another one than the last time.

        With ``removes_missing`` the products that it had brought and has no longer are deleted, but not when they are
        more than ``most_removed`` of them: then it raises ``Invalid``, nothing is deleted, the next run looks again.
        Raises ``Unavailable`` and ``InvalidSource`` for a feed that cannot be read; nothing is changed then.
        """
        here = self.folder / sha256(self.source.encode()).hexdigest()[:16]
        here.mkdir(parents=True, exist_ok=True)
        seen = _read_seen(here / "seen.json")
        incoming = here / "incoming"
        shutil.rmtree(incoming, ignore_errors=True)
        incoming.mkdir()
        try:
            fetched = (self.place or place_of(self.source)).fetch(incoming, tag=seen.tag)
            digest = seen.digest if fetched is None else _digest(fetched.path)
            if fetched is None or digest == seen.digest:
                return Synced(report=None)
            ids: dict[ProductId, None] = {}
            rows = _noting_ids(self.read([fetched.path]), ids)
            report = import_products(rows, self.store, refused_file=self.refused_file)
            removed = self._remove([id_ for id_ in seen.ids if id_ not in ids], of=len(seen.ids))
            kept = ids if self.removes_missing else dict.fromkeys((*seen.ids, *ids))
            _write_seen(here / "seen.json", Seen(tag=fetched.tag, digest=digest, ids=tuple(kept)))
            return Synced(report=report, removed=removed)
        finally:
            shutil.rmtree(incoming, ignore_errors=True)

    def _remove(self, missing: Sequence[ProductId], *, of: int) -> int:
        if not self.removes_missing or not missing:
            return 0
        if len(missing) > max(_FEW, self.most_removed * of):
            share = min(1.0, len(missing) / of + 0.01)
            raise Invalid(
                f"{self.source} lacks {len(missing):,} of the {of:,} products that it had: is that all of it? Nothing "
                f"was deleted; if they are really gone, say so with --most-removed {share:.2f}"
            )
        return sum(self.store.delete(missing[start : start + 1_000]) for start in range(0, len(missing), 1_000))


@dataclass(slots=True)
class Waits:
    """The time between runs: ``every_s``, while they fail less at first and then longer and longer up to it.

    Give or take a tenth, so that many servers do not ask at once.
    """

    every_s: float
    rng: random.Random
    _failures: int = 0

    def after(self, *, failed: bool) -> float:
        """Seconds until the next run."""
        self._failures = self._failures + 1 if failed else 0
        wait = min(self.every_s, _FIRST_WAIT_S * 2 ** (self._failures - 1)) if failed else self.every_s
        return wait * self.rng.uniform(1 - _JITTER, 1 + _JITTER)


def place_of(source: str) -> Place:
    """The place that ``source`` names: ``http(s)://``, any URL that fsspec opens, or a path."""
    return HttpPlace(source) if urlsplit(source).scheme in ("http", "https") else FilePlace(source)


@dataclass(frozen=True, slots=True)
class HttpPlace:
    """Asks with ``If-None-Match`` and ``If-Modified-Since``, so that a feed that is as it was is not sent again."""

    url: str

    def fetch(self, folder: Path, *, tag: str) -> Fetched | None:
        request = urllib.request.Request(self.url, headers={"User-Agent": "shopfeed", **_conditions(tag)})
        try:
            with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:
                said = answer.headers
                path = folder / f"feed{_suffix(urlsplit(self.url).path, said.get_content_type())}"
                with path.open("wb") as file:
                    shutil.copyfileobj(answer, file, _BLOCK)
                length = said.get("Content-Length")
                if length is not None and path.stat().st_size != int(length):
                    raise Unavailable(f"{self.url} ended after {path.stat().st_size:,} of {int(length):,} bytes")
                return Fetched(path=path, tag=json.dumps([said.get("ETag"), said.get("Last-Modified")]))
        except urllib.error.HTTPError as error:
            with error:
                if error.code == 304:
                    return None
                if error.code in (408, 425, 429) or error.code >= 500:
                    raise Unavailable(f"{self.url} answers {error.code} {error.reason}") from error
                raise InvalidSource(f"{self.url} answers {error.code} {error.reason}: is the address right?") from error
        except (OSError, ValueError) as error:  # URLError and time-outs among them
            raise Unavailable(f"{self.url} does not answer ({error})") from error


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A path, or a URL such as ``s3://``, ``gs://``: its size and time (or checksum) say whether it is as it was."""

    url: str

    def fetch(self, folder: Path, *, tag: str) -> Fetched | None:
        try:
            files, path = fsspec.core.url_to_fs(self.url, use_listings_cache=False)
        except (ImportError, ValueError) as error:
            raise InvalidSource(
                f"{self.url} cannot be opened ({error}): 's3://' needs pip install 'shopfeed[s3]'"
            ) from error
        try:
            present = _tag_of(files.info(path))
            if present and present == tag:
                return None
            copied = folder / f"feed{_suffix(path, '')}"
            files.get_file(path, str(copied))
        except FileNotFoundError as error:
            raise InvalidSource(f"there is no feed at {self.url}") from error
        except ShopfeedError:
            raise
        except Exception as error:  # every file system of fsspec has errors of its own
            line = " ".join(f"{type(error).__name__}: {error}".split())[:300]
            raise Unavailable(f"{self.url} does not answer ({line})") from error
        return Fetched(path=copied, tag=present)


def _conditions(tag: str) -> dict[str, str]:
    etag, modified = json.loads(tag) if tag else (None, None)
    named = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in named.items() if value}


def _tag_of(info: Mapping[str, object]) -> str:
    """Size and what tells versions apart, as far as the file system says it; empty where it says a size alone."""
    versions = {
        name: str(info[name])
        for name in ("ETag", "etag", "md5Hash", "crc32c", "mtime", "LastModified", "updated")
        if name in info
    }
    return json.dumps({"size": info.get("size"), **versions}, sort_keys=True) if versions else ""


def _suffix(path: str, content_type: str) -> str:
    suffix = PurePosixPath(path).suffix.lower()
    return suffix if suffix in _SUFFIXES else _BY_TYPE.get(content_type, ".jsonl")


def _noting_ids(rows: Iterable[Row | Note], ids: dict[ProductId, None]) -> Iterator[Row | Note]:
    """The rows, while their ids are written down; a row that is refused but says its id is still in the feed."""
    for row in rows:
        if isinstance(row, Product):
            ids[row.id] = None
        elif isinstance(row, Refused):
            said = _id_in(row.raw)
            if said:
                ids[ProductId(said)] = None
        yield row


def _id_in(raw: str | Mapping[str, object]) -> str:
    try:
        wire = json.loads(raw) if isinstance(raw, str) else raw
    except ValueError:
        return ""
    said = wire.get("id") if isinstance(wire, Mapping) else None
    return said if isinstance(said, str) else ""


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        digest = sha256()
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _read_seen(path: Path) -> Seen:
    try:
        wire = json.loads(path.read_text(encoding="utf-8"))
        return Seen(tag=wire["tag"], digest=wire["digest"], ids=tuple(map(ProductId, wire["ids"])))
    except (OSError, ValueError, KeyError, TypeError):  # never run, or half written: everything is looked at again
        return Seen()


def _write_seen(path: Path, seen: Seen) -> None:
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(asdict(seen)), encoding="utf-8")
    beside.replace(path)
