"""The pages in a real browser, before a real server over the sample; the journeys are in ``frontend/e2e``."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server import Server

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "src/shopfeed/web/pages/index.html"
SAMPLE = ROOT / "data/sample"
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def shop_of_the_sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The sample as ``make`` imports and indexes it, with events of its own."""
    data_dir = tmp_path_factory.mktemp("sample")
    for part in ("products.sqlite", "videos.sqlite", "personas.jsonl"):
        shutil.copy(SAMPLE / part, data_dir / part)
    shutil.copytree(SAMPLE / "snapshots", data_dir / "snapshots")
    server = Server(data_dir, encoder="default")
    yield server
    server.end()


@pytest.mark.browser
@pytest.mark.skipif(BROWSER is None and "CI" not in os.environ, reason="needs Chromium: apt-get install chromium")
@pytest.mark.skipif(not (SAMPLE / ".indexed").exists() and "CI" not in os.environ, reason="needs 'make run' once")
def test_the_journeys_of_a_shopper_at_phone_and_desktop_size(shop_of_the_sample: Server):
    assert PAGES.exists(), "the pages are not built: run 'npm run build' in frontend/"

    done = subprocess.run(
        ["sh", str(ROOT / "scripts/npm.sh"), "run", "--silent", "e2e", "--", "--base", shop_of_the_sample.address],
        cwd=ROOT / "frontend",
        env={**os.environ, "CHROMIUM": BROWSER or ""},
        check=False,
    )

    assert done.returncode == 0


def test_the_types_of_the_pages_fit_the_api(tmp_path: Path):
    document = tmp_path / "openapi.json"

    subprocess.run([sys.executable, "-m", "shopfeed.cli", "openapi", "--output", str(document)], check=True)

    kept = ROOT / "frontend/openapi.json"
    assert document.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), (
        "the API has changed: run 'make types'"
    )
