"""What all tests share: no network but loopback, and one small catalogue that is indexed once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_socket import socket_allow_hosts

from shopfeed.encoding import HashingEncoder
from shopfeed.firestore import Firestore
from shopfeed.index import Snapshot, current_version, load_snapshot
from tests import shop
from tests.firestore_emulator import open_firestore


def pytest_runtest_setup() -> None:
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(scope="session")
def shop_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the small shop of ``tests/shop.py``, imported and indexed; do not write into it."""
    return shop.build(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="session")
def snapshot(shop_dir: Path) -> Snapshot:
    """The snapshot of the small shop, made with the hashing encoder."""
    encoder = HashingEncoder()
    root = shop_dir / "snapshots"
    version = current_version(root)
    assert version is not None
    return load_snapshot(root / version, encoder_id=encoder.id, dim=encoder.dim)


@pytest.fixture
def firestore() -> Iterator[Firestore]:
    """An empty database of its own on the emulator."""
    firestore = open_firestore()
    yield firestore
    firestore.close()
