"""The command line as people use it: real processes, one-line errors, reports, and nothing lost."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopfeed.catalogue import to_wire
from tests import shop
from tests.server import Server

HEADER = "name,main_category,sub_category,image,link,ratings,no_of_ratings,discount_price,actual_price"


def shopfeed(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SHOPFEED_")}
    return subprocess.run(
        [sys.executable, "-m", "shopfeed.cli", *arguments],
        capture_output=True,
        text=True,
        env={**clean, "SHOPFEED_ENCODER": "hashing", **environment},
        timeout=120,
        check=False,
    )


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """The small shop as a file of our own schema."""
    path = tmp_path / "products.jsonl"
    path.write_text("".join(json.dumps(to_wire(each)) + "\n" for each in shop.products()), encoding="utf-8")
    return path


def test_rules_are_checked_before_they_serve(shop_dir: Path, tmp_path: Path):
    folder = tmp_path / "data"
    shutil.copytree(shop_dir, folder)
    (folder / "rules.toml").write_text('[[rule]]\nname = "tents"\ndo = "boost"\ncategories = ["tents"]')
    good = shopfeed("rules", "check", "--data-dir", str(folder))
    (folder / "rules.toml").write_text('[[rule]]\nname = "tents"\ndo = "boast"\ncategories = ["tents"]')
    wrong = shopfeed("rules", "check", "--data-dir", str(folder))

    assert "boost  tents: 8 products, live" in good.stdout
    assert wrong.returncode == 1
    assert "'boast'" in wrong.stderr


def test_help_teaches_the_first_run():
    told = shopfeed("--help")

    assert told.returncode == 0
    assert "shopfeed import sample" in " ".join(told.stdout.split())


@pytest.mark.parametrize(
    ("arguments", "environment", "way_out"),
    [
        (["index"], {}, "run 'shopfeed import' first"),
        (["serve"], {}, "run 'shopfeed import'"),
        (["import", "products", "nowhere.jsonl"], {}, "nowhere.jsonl"),
        (["doctor"], {"SHOPFEED_TYPO": "1"}, "docs/settings.md"),
        (["doctor"], {"SHOPFEED_WORKERS": "many"}, "SHOPFEED_WORKERS cannot be 'many'"),
    ],
)
def test_an_error_is_one_line_with_the_way_out(
    tmp_path: Path, arguments: list[str], environment: dict[str, str], way_out: str
):
    told = shopfeed(*arguments, **{"SHOPFEED_DATA_DIR": str(tmp_path / "data"), **environment})

    assert told.returncode == 1
    assert told.stderr.startswith("error: ")
    assert told.stderr.count("\n") == 1
    assert way_out in told.stderr


def test_an_import_ends_with_a_report_and_keeps_every_refused_row(tmp_path: Path):
    csv = tmp_path / "Air Conditioners.csv"
    good = 'Lloyd 1.5 Ton AC,appliances,Air Conditioners,,https://www.amazon.in/x/dp/B0BRKXTSBT/r,4.2,"2,255",₹32999,₹58990'
    csv.write_text(f"{HEADER}\n{good}\n,appliances,Air Conditioners,,https://nowhere,,,,\n", encoding="utf-8")

    told = shopfeed("import", "amazon-products", str(csv), "--data-dir", str(tmp_path / "data"))

    assert told.returncode == 0
    assert "2 rows read" in told.stdout
    assert "1 new" in told.stdout
    assert "1 rows refused" in told.stdout
    assert len((tmp_path / "data/refused.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_importing_and_indexing_again_changes_nothing(tmp_path: Path, catalogue: Path):
    data = ["--data-dir", str(tmp_path / "data")]
    shopfeed("import", "products", str(catalogue), *data)
    first = shopfeed("index", *data)

    imported_again = shopfeed("import", "products", str(catalogue), *data)
    indexed_again = shopfeed("index", *data)

    assert "48 encoded" in first.stdout
    assert "0 new, 0 changed, 48 unchanged" in imported_again.stdout
    assert "nothing has changed" in indexed_again.stdout


def test_doctor_says_what_is_missing_and_how_to_get_it(tmp_path: Path):
    told = shopfeed("doctor", "--data-dir", str(tmp_path / "data"))

    assert told.returncode == 1
    assert "missing catalogue: 0 products" in told.stdout
    assert "shopfeed import sample" in told.stdout


def test_openapi_needs_no_catalogue():
    told = shopfeed("openapi")

    assert json.loads(told.stdout)["info"]["title"] == "shopfeed"


@pytest.fixture
def server(shop_dir: Path) -> Iterator[Server]:
    """The real server over the small shop, in processes of its own."""
    running = Server(shop_dir)
    yield running
    running.end()


def test_what_was_acknowledged_survives_a_kill(shop_dir: Path, server: Server):
    told = [
        {"id": f"k{number}", "kind": "search", "at": "2026-11-01T10:00:00Z", "query": f"silk saree {number}"}
        for number in range(20)
    ]
    accepted = server.call("/events", {"user_id": "k", "events": told})["accepted"]

    server.end(signal.SIGKILL)
    again = Server(shop_dir)
    duplicates = again.call("/events", {"user_id": "k", "events": told})["duplicates"]
    again.end()

    assert accepted == duplicates == 20


def test_the_server_ends_quietly_when_it_is_asked_to(server: Server):
    os.killpg(server.process.pid, signal.SIGTERM)
    said, _ = server.process.communicate(timeout=30)

    assert server.process.returncode == 0
    assert "Traceback" not in said
    assert "SIGABRT" not in said
