"""Following a feed from the command line, beside a running server."""

import json
from pathlib import Path

import pytest

from shopfeed import bootstrap
from shopfeed.alone import alone
from shopfeed.errors import InvalidSetting, Unavailable
from shopfeed.index.snapshot import BUILDING
from shopfeed.search import SearchRequest
from tests import shop
from tests.commands.conftest import Run


def feed(path: Path, *names: str) -> Path:
    wires = [{"id": f"new-{at}", "name": name, "category": ["Music", "Instruments"]} for at, name in enumerate(names)]
    path.write_text("".join(json.dumps(wire) + "\n" for wire in wires), encoding="utf-8")
    return path


def test_a_feed_is_reported_as_an_import_and_shows_in_a_running_server(run: Run, data_dir: Path, tmp_path: Path):
    services = bootstrap.build_services(shop.settings(data_dir))

    told = run("sync", feed(tmp_path / "feed.jsonl", "Theremin Xylophone"))
    services.living.refresh()

    hits = services.current.get().search.search(SearchRequest(query="theremin", limit=1)).hits
    services.close()
    assert "1 products: 1 new, 0 changed, 0 unchanged" in told
    assert [hit.product.id for hit in hits] == ["new-0"]


def test_a_feed_that_is_as_it_was_is_said_to_be(run: Run, tmp_path: Path):
    path = feed(tmp_path / "feed.jsonl", "Theremin")
    run("sync", path)

    assert "is as it was: nothing to do" in run("sync", path)


def test_what_is_gone_is_deleted_where_that_is_wanted(run: Run, data_dir: Path, tmp_path: Path):
    path = feed(tmp_path / "feed.jsonl", "Theremin", "Xylophone")
    run("sync", path)
    feed(path, "Theremin")

    told = run("sync", path, "--remove-missing")

    store = bootstrap.open_products(shop.settings(data_dir))
    count = store.count()
    store.close()
    assert "1 products deleted that it has no longer" in told
    assert count == len(shop.products()) + 1


@pytest.mark.parametrize("every", ["soon", "15", "0m", "m"])
def test_a_time_that_is_none_is_refused_with_an_example(run: Run, tmp_path: Path, every: str):
    with pytest.raises(InvalidSetting, match="15m"):
        run("sync", tmp_path, "--every", every)


def test_an_unknown_schema_is_refused_with_those_there_are(run: Run, tmp_path: Path):
    with pytest.raises(InvalidSetting, match="products or amazon-products"):
        run("sync", tmp_path, "--as", "xml")


def test_one_process_builds_at_a_time(run: Run, data_dir: Path):
    with (
        alone(data_dir / "snapshots" / BUILDING),
        pytest.raises(Unavailable, match="another process is building a snapshot"),
    ):
        run("index")
