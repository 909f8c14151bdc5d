"""The catalogue follows a feed: work where it has changed, none where it has not, nothing lost with half a feed."""

import json
import random
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from shopfeed.catalogue.memory import MemoryProductStore
from shopfeed.catalogue.own import read_own_products
from shopfeed.errors import Invalid, InvalidSource, Unavailable
from shopfeed.syncing import Sync, Waits


def feed(*ids: str, price: int = 100) -> bytes:
    return b"".join(json.dumps(wire(each, price)).encode() + b"\n" for each in ids)


def wire(product_id: str, price: int) -> dict[str, object]:
    named = {"id": product_id, "name": f"Lamp {product_id}", "category": ["Home", "Lamps"]}
    return {**named, "price": {"amount_minor": price, "currency": "INR"}}


@dataclass
class Feed:
    """What the server answers, and what it was asked."""

    content: bytes = b""
    etag: str | None = '"1"'
    status: int = 200
    cuts_off: int = 0
    asked: list[str | None] = field(default_factory=list)
    sent: int = 0


class Handler(BaseHTTPRequestHandler):
    """Serves a ``Feed`` as shops do: with an ETag, and 304 for who has it."""

    def __init__(self, feed: Feed, *args: object) -> None:
        self.feed = feed
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        feed = self.feed
        feed.asked.append(self.headers.get("If-None-Match"))
        status = 304 if feed.status == 200 and feed.etag and feed.asked[-1] == feed.etag else feed.status
        self.send_response(status)
        if feed.etag:
            self.send_header("ETag", feed.etag)
        content = feed.content if status == 200 else b""
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) - feed.cuts_off])
        feed.sent += len(content) > 0

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def shop_feed() -> Feed:
    return Feed(content=feed("a", "b", "c"))


@pytest.fixture
def url(shop_feed: Feed) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, shop_feed))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/feed.jsonl"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def store() -> MemoryProductStore:
    return MemoryProductStore()


@pytest.fixture
def sync(url: str, store: MemoryProductStore, tmp_path: Path) -> Sync:
    return Sync(source=url, store=store, read=read_own_products, folder=tmp_path / "sync", removes_missing=True)


def ids(store: MemoryProductStore) -> list[str]:
    return [kept.product.id for kept in store.page().products]


def test_a_feed_is_imported_with_the_report_of_an_import(sync: Sync, store: MemoryProductStore):
    synced = sync.run()

    assert synced.report is not None
    assert (synced.report.new, synced.report.rows_read, synced.removed) == (3, 3, 0)
    assert ids(store) == ["a", "b", "c"]


def test_a_feed_that_is_as_it_was_is_not_sent_again(sync: Sync, shop_feed: Feed):
    sync.run()

    again = sync.run()

    assert again.report is None
    assert (shop_feed.asked, shop_feed.sent) == ([None, '"1"'], 1)


def test_where_the_server_says_nothing_the_content_decides(sync: Sync, store: MemoryProductStore, shop_feed: Feed):
    shop_feed.etag = None
    sync.run()
    revision = store.revision()

    again = sync.run()

    assert (again.report, shop_feed.sent, store.revision()) == (None, 2, revision)


def test_a_new_price_changes_that_product_alone(sync: Sync, store: MemoryProductStore, shop_feed: Feed):
    sync.run()
    shop_feed.content, shop_feed.etag = feed("a", "b") + feed("c", price=90), '"2"'

    report = sync.run().report

    assert report is not None
    assert (report.new, report.changed, report.unchanged) == (0, 1, 2)


def test_what_the_feed_has_no_longer_is_deleted_and_nothing_else(
    sync: Sync, store: MemoryProductStore, shop_feed: Feed
):
    other = next(iter(read_own_products([write(sync.folder.parent / "other.jsonl", feed("mine"))])))
    store.upsert([other])  # type: ignore[list-item]
    sync.run()
    shop_feed.content, shop_feed.etag = feed("a", "c"), '"2"'

    synced = sync.run()

    assert synced.removed == 1
    assert ids(store) == ["a", "c", "mine"]


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_nothing_is_deleted_unless_it_is_wanted(url: str, store: MemoryProductStore, shop_feed: Feed, tmp_path: Path):
    sync = Sync(source=url, store=store, read=read_own_products, folder=tmp_path)
    sync.run()
    shop_feed.content, shop_feed.etag = feed("a"), '"2"'

    sync.run()

    assert ids(store) == ["a", "b", "c"]


def test_half_a_feed_deletes_nothing_and_says_what_to_do(sync: Sync, store: MemoryProductStore, shop_feed: Feed):
    names = [f"p{number:03}" for number in range(100)]
    shop_feed.content = feed(*names)
    sync.run()
    shop_feed.content, shop_feed.etag = feed(*names[:50]), '"2"'

    with pytest.raises(Invalid, match=r"lacks 50 of the 100 products.*--most-removed 0\.51"):
        sync.run()

    assert store.count() == 100


def test_a_row_that_is_refused_is_still_in_the_feed(sync: Sync, store: MemoryProductStore, shop_feed: Feed):
    sync.run()
    broken = json.dumps({"id": "b", "name": ""}).encode()
    shop_feed.content, shop_feed.etag = feed("a", "c") + broken + b"\n", '"2"'

    synced = sync.run()

    assert synced.report is not None
    assert (synced.report.rows_refused, synced.removed) == (1, 0)
    assert ids(store) == ["a", "b", "c"]


def test_a_transfer_that_ends_early_changes_nothing(sync: Sync, store: MemoryProductStore, shop_feed: Feed):
    shop_feed.cuts_off = 10

    with pytest.raises(Unavailable, match="ended after"):
        sync.run()

    assert store.count() == 0


@pytest.mark.parametrize(("status", "error"), [(503, Unavailable), (429, Unavailable), (404, InvalidSource)])
def test_what_the_server_refuses_is_said_with_its_words(
    sync: Sync, shop_feed: Feed, status: int, error: type[Exception]
):
    shop_feed.status = status

    with pytest.raises(error, match=str(status)):
        sync.run()


def test_a_server_that_is_not_there_is_named(store: MemoryProductStore, tmp_path: Path):
    nowhere = "http://127.0.0.1:9/feed.jsonl"

    with pytest.raises(Unavailable, match=r"127\.0\.0\.1:9"):
        Sync(source=nowhere, store=store, read=read_own_products, folder=tmp_path).run()


def test_a_path_is_a_feed_too_and_is_read_again_when_it_is_written_again(store: MemoryProductStore, tmp_path: Path):
    path = write(tmp_path / "feed.jsonl", feed("a"))
    sync = Sync(source=str(path), store=store, read=read_own_products, folder=tmp_path / "sync")

    first, second = sync.run(), sync.run()
    write(path, feed("a", "b"))
    third = sync.run()

    assert [each.report is None for each in (first, second, third)] == [False, True, False]
    assert ids(store) == ["a", "b"]


def test_a_path_without_a_feed_is_named(store: MemoryProductStore, tmp_path: Path):
    with pytest.raises(InvalidSource, match=r"no feed at .*nowhere\.csv"):
        Sync(source=str(tmp_path / "nowhere.csv"), store=store, read=read_own_products, folder=tmp_path).run()


def test_it_waits_longer_and_longer_while_it_fails_and_never_longer_than_between_runs():
    waits = Waits(every_s=60, rng=random.Random(1))

    failing = [waits.after(failed=True) for _ in range(6)]
    fine = waits.after(failed=False)

    expected = [5, 10, 20, 40, 60, 60]
    assert failing == [pytest.approx(each, rel=0.1) for each in expected]
    assert fine == pytest.approx(60, rel=0.1)
    assert waits.after(failed=True) == pytest.approx(5, rel=0.1)
