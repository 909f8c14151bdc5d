"""Snapshots shared by several servers: seen whole or not at all, and verified before they are served."""

import shutil
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from fsspec.config import conf as fsspec_settings
from fsspec.core import url_to_fs
from fsspec.registry import _registry
from gcp_storage_emulator.server import create_server
from moto.server import ThreadedMotoServer
from s3fs import S3FileSystem
from typer.testing import CliRunner

from shopfeed import bootstrap
from shopfeed.cli import app
from shopfeed.encoding import HashingEncoder
from shopfeed.errors import InvalidSetting, NotFound, SnapshotMismatch, Unavailable
from shopfeed.index import current_version
from shopfeed.index.manifest import FILE_NAME, FORMAT_VERSION, read_manifest
from shopfeed.indexing import index_catalogue
from shopfeed.parts import snapshot_parts
from shopfeed.sharing import Fetcher, SharedSnapshots
from tests import shop

ENCODER = HashingEncoder()


@pytest.fixture(scope="module")
def s3_address() -> Iterator[str]:
    """A program that stands in for S3 and speaks its protocol."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture
def bucket(s3_address: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of an empty bucket, with what finds it in the environment."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", s3_address)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    name = f"shop-{uuid4().hex}"
    S3FileSystem(skip_instance_cache=True).mkdir(name)
    return f"s3://{name}/snapshots"


@pytest.fixture(scope="module")
def google_address() -> Iterator[str]:
    """A program that stands in for Google Cloud Storage and speaks its protocol."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    server = create_server("127.0.0.1", port, in_memory=True)
    server.start()
    yield f"http://127.0.0.1:{port}"
    server.stop()


@pytest.fixture
def google_bucket(google_address: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of an empty bucket, with what finds it in the environment."""
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", google_address)
    monkeypatch.setenv("GCSFS_EXPERIMENTAL_ZB_HNS_SUPPORT", "false")  # it asks over gRPC: the stand-in speaks HTTP
    monkeypatch.setitem(fsspec_settings, "gs", {"project": "demo", "token": "anon"})
    name = f"shop-{uuid4().hex}"
    url_to_fs(f"gs://{name}", skip_instance_cache=True)[0].mkdir(name)
    return f"gs://{name}/snapshots"


@pytest.fixture(params=["file", "memory", "s3", "gs"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if bucket := {"s3": "bucket", "gs": "google_bucket"}.get(request.param):
        return request.getfixturevalue(bucket)
    return f"file://{tmp_path}/shared" if request.param == "file" else f"memory://{uuid4().hex}/snapshots"


@pytest.fixture
def shared(url: str) -> SharedSnapshots:
    return SharedSnapshots(url)


@pytest.fixture
def built(shop_dir: Path, tmp_path: Path) -> list[Path]:
    """Three snapshots of the small shop, the oldest first."""
    data_dir = tmp_path / "indexer"
    shutil.copytree(shop_dir, data_dir)
    root = data_dir / "snapshots"
    folders = [root / str(current_version(root))]
    for day in (1, 2):
        store = bootstrap.open_products(shop.settings(data_dir))
        first = shop.products()[0]
        store.upsert([replace(first, name=f"{first.name} of day {day}")])
        index_catalogue(
            store,
            ENCODER,
            root,
            now=lambda day=day: shop.NOW + timedelta(days=day),
            parts=snapshot_parts(),
        )
        store.close()
        folders.append(root / str(current_version(root)))
    return folders


def fetcher(shared: SharedSnapshots, root: Path, encoder_id: str = ENCODER.id) -> Fetcher:
    return Fetcher(shared, root, encoder_id=encoder_id, dim=ENCODER.dim)


def publish_half(shared: SharedSnapshots, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All files are there but the manifest."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(shared, "_write", stop)
        with pytest.raises(KeyboardInterrupt):
            shared.publish(folder)


def test_a_server_takes_the_newest(shared: SharedSnapshots, built: list[Path], tmp_path: Path):
    for folder in built:
        shared.publish(folder)

    taken = fetcher(shared, tmp_path / "server").fetch()

    assert taken == current_version(tmp_path / "server") == built[2].name
    manifest = bootstrap.check_snapshot(tmp_path / "server" / taken, encoder_id=ENCODER.id, dim=ENCODER.dim)
    assert manifest == read_manifest(built[2])


def test_nothing_published_is_no_error(shared: SharedSnapshots, tmp_path: Path):
    assert fetcher(shared, tmp_path / "server").fetch() is None
    assert shared.published() == []


def test_what_is_half_published_is_not_there(
    shared: SharedSnapshots, built: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shared.publish(built[0])
    publish_half(shared, built[1], monkeypatch)

    assert fetcher(shared, tmp_path / "server").fetch() == built[0].name

    shared.publish(built[1])
    assert fetcher(shared, tmp_path / "server").fetch() == built[1].name


def test_what_was_changed_on_the_way_is_refused_and_the_one_before_taken(
    shared: SharedSnapshots, url: str, built: list[Path], tmp_path: Path
):
    for folder in built[:2]:
        shared.publish(folder)
    shared._files.pipe_file(shared._path(built[1].name, "vectors.npy"), b"something else")
    server = fetcher(shared, tmp_path / "server")

    assert server.fetch() == built[0].name
    assert [path.name for path in (tmp_path / "server").iterdir() if path.is_dir()] == [built[0].name]


def test_where_nothing_verifies_it_is_said(shared: SharedSnapshots, built: list[Path], tmp_path: Path):
    shared.publish(built[0])
    shared._files.rm_file(shared._path(built[0].name, "columns.arrow"))

    with pytest.raises(SnapshotMismatch, match=r"columns\.arrow"):
        fetcher(shared, tmp_path / "server").fetch()
    assert current_version(tmp_path / "server") is None


def test_a_name_that_leads_out_of_the_folder_is_refused(shared: SharedSnapshots, built: list[Path], tmp_path: Path):
    manifest = replace(read_manifest(built[0]), files={"../escaped": "0" * 64})

    with pytest.raises(SnapshotMismatch, match="leads out"):
        shared.download(manifest, tmp_path / "server")


def test_another_encoders_snapshots_and_pins_are_of_no_concern(
    shared: SharedSnapshots, built: list[Path], tmp_path: Path
):
    shared.publish(built[0])
    shared.publish(built[1])
    shared.roll_back(ENCODER.id)

    assert fetcher(shared, tmp_path / "server", encoder_id="another").fetch() is None
    assert shared.pinned("another") is None
    with pytest.raises(NotFound, match="no snapshot"):
        shared.pin("another", built[0].name)


def test_rolling_back_goes_one_further_each_time_and_stays_there(
    shared: SharedSnapshots, built: list[Path], tmp_path: Path
):
    server = fetcher(shared, tmp_path / "server")
    shared.publish(built[0])
    shared.publish(built[1])
    assert server.fetch() == built[1].name

    assert shared.roll_back(ENCODER.id) == built[0].name
    shared.publish(built[2])
    assert server.fetch() == built[0].name
    with pytest.raises(NotFound, match="go back"):
        shared.roll_back(ENCODER.id)

    shared.unpin(ENCODER.id)
    assert server.fetch() == built[2].name


def test_a_snapshot_is_built_only_where_it_would_be_served(shared: SharedSnapshots, built: list[Path], tmp_path: Path):
    server = fetcher(shared, tmp_path / "server")
    shared.publish(built[0])
    shared.publish(built[1])

    assert not server.would_take(built[0].name)  # there is a newer one already
    assert server.would_take(built[1].name)
    shared.roll_back(ENCODER.id)
    assert not server.would_take(built[0].name)  # it would not be taken while another is pinned


def test_the_pinned_one_is_not_removed(shared: SharedSnapshots, built: list[Path]):
    for folder in built:
        shared.publish(folder)
    shared.pin(ENCODER.id, built[0].name)

    assert shared.remove_old(ENCODER.id, keep=1) == [built[1].name]
    assert [manifest.version for manifest in shared.published()] == [built[2].name, built[0].name]
    assert not shared._files.exists(shared._path(built[1].name))


def test_a_running_server_swaps(shop_dir: Path, built: list[Path], tmp_path: Path):
    url = f"file://{tmp_path}/shared"
    shared = SharedSnapshots(url)
    shared.publish(built[0])
    data_dir = tmp_path / "data"
    shutil.copytree(shop_dir, data_dir)
    services = bootstrap.build_services(shop.settings(data_dir, snapshots=url))
    assert services.fetcher is not None

    shared.publish(built[1])
    before = services.current.get().snapshot
    services.fetcher.fetch()
    services.current.refresh()
    after = services.current.get().snapshot
    services.close()

    assert (before.version, after.version) == (built[0].name, built[1].name)
    assert before.product(0).id == after.product(0).id  # a request that began with the old one ends with it


def test_a_place_that_does_not_answer_is_unavailable(
    shared: SharedSnapshots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object, **__: object) -> None:
        raise ConnectionError("no route")

    monkeypatch.setattr(shared._files, "ls", fail)

    with pytest.raises(Unavailable, match="no route"):
        fetcher(shared, tmp_path / "server").fetch()
    fetcher(shared, tmp_path / "server").fetch_or_report()


@pytest.mark.parametrize("wrong", ["nothing://here", "s3://bucket/snapshots"])
def test_a_place_that_cannot_be_opened_is_named(wrong: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "s3fs", None)
    monkeypatch.delitem(_registry, "s3", raising=False)  # what was found once stays there

    with pytest.raises(InvalidSetting, match="SHOPFEED_SNAPSHOTS"):
        SharedSnapshots(wrong)


def test_a_folder_that_was_changed_is_not_published(shared: SharedSnapshots, built: list[Path]):
    (built[0] / "columns.arrow").write_bytes(b"")

    with pytest.raises(SnapshotMismatch, match=r"columns\.arrow"):
        shared.publish(built[0])
    assert shared.published() == []


def test_a_manifest_of_a_newer_program_is_passed_over(shared: SharedSnapshots, built: list[Path], tmp_path: Path):
    shared.publish(built[0])
    newer = replace(read_manifest(built[1]), format_version=FORMAT_VERSION + 1)
    folder = tmp_path / "newer"
    folder.mkdir()
    newer.write(folder)
    shared._files.makedirs(shared._path(newer.version), exist_ok=True)
    shared._files.pipe_file(shared._path(newer.version, FILE_NAME), (folder / FILE_NAME).read_bytes())

    assert fetcher(shared, tmp_path / "server").fetch() == built[0].name


def test_the_commands(built: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SHOPFEED_ENCODER", bootstrap.HASHING)
    monkeypatch.setenv("SHOPFEED_SNAPSHOTS", f"file://{tmp_path}/shared")
    indexer, server = ["--data-dir", str(built[0].parents[1])], ["--data-dir", str(tmp_path / "server")]

    def run(*words: str) -> str:
        done = CliRunner().invoke(app, list(words), catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    SharedSnapshots(f"file://{tmp_path}/shared").publish(built[1])
    assert "is published" in run("publish", *indexer)
    assert built[2].name in run("fetch", *server)
    assert built[1].name in run("rollback", *server)
    assert "stay with" in run("publish", *indexer)
    assert built[1].name in run("fetch", *server)
    assert f"* {built[1].name}" in run("published", *server)
    assert built[2].name in run("rollout", *server)
    assert built[2].name in run("fetch", *server)
    assert built[1].name in run("rollout", built[1].name, *server)
