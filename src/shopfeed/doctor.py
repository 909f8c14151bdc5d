"""Says what a data folder and an installation have, what they lack, and how to get it."""

import shutil
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from shopfeed import bootstrap
from shopfeed.errors import ShopfeedError
from shopfeed.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    what: str
    is_well: bool
    way_out: str = ""
    is_needed: bool = True


def examine(settings: Settings) -> list[Finding]:
    """Looks, and changes nothing but the data folder's own files."""
    return [_data_dir(settings), _catalogue(settings), _videos(settings), *_snapshot(settings), _pages(), *_optional()]


def _data_dir(settings: Settings) -> Finding:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    free_gb = shutil.disk_usage(settings.data_dir).free / 1e9
    return Finding(
        what=f"data folder {settings.data_dir.resolve()} ({free_gb:.1f} GB free)",
        is_well=free_gb > 0.5,
        way_out="make room: a catalogue of 100,000 products takes about 0.6 GB",
    )


def _catalogue(settings: Settings) -> Finding:
    store = bootstrap.open_products(settings)
    count = store.count()
    store.close()
    return Finding(
        what=f"catalogue: {count:,} products",
        is_well=count > 0,
        way_out="run 'shopfeed import sample', or 'shopfeed import --help' for your own",
    )


def _videos(settings: Settings) -> Finding:
    store = bootstrap.open_videos(settings)
    count = len(store.all())
    store.close()
    return Finding(
        what=f"videos: {count:,}",
        is_well=count > 0,
        way_out="run 'shopfeed import sample-videos' or 'shopfeed import videos PATH'",
    )


def _snapshot(settings: Settings) -> list[Finding]:
    try:
        encoder = bootstrap.open_encoder(settings)
    except ShopfeedError as error:
        return [Finding(what=f"encoder {settings.encoder!r}", is_well=False, way_out=str(error))]
    found = Finding(what=f"encoder {encoder.id}", is_well=True)
    try:
        manifest = bootstrap.check_current_snapshot(settings)
    except ShopfeedError as error:
        return [found, Finding(what="snapshot", is_well=False, way_out=str(error))]
    return [found, Finding(what=f"snapshot {manifest.version}: {manifest.rows:,} products", is_well=True)]


def _pages() -> Finding:
    return Finding(
        what="built pages",
        is_well=(Path(str(files("shopfeed.web"))) / "pages" / "index.html").exists(),
        way_out="run 'make run', or 'npm ci && npm run build' in frontend/ (the API works without)",
        is_needed=False,
    )


def _optional() -> list[Finding]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return [
        Finding(
            what="Chromium, for the browser tests",
            is_well=chromium is not None,
            way_out="apt-get install chromium",
            is_needed=False,
        )
    ]
