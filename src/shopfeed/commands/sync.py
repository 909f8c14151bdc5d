"""``shopfeed sync``: keep the catalogue as a feed says, once or on a schedule, beside a running server."""

import random
import re
import time
from typing import Annotated

import typer

from shopfeed.commands.terminal import DataDir, errors, out, say, settings_of
from shopfeed.errors import InvalidSetting, ShopfeedError
from shopfeed.syncing import MOST_REMOVED, Read, Sync, Synced, Waits

_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}


def sync(
    source: Annotated[str, typer.Argument(help="A path or a URL (http, https, s3, gs).", show_default=False)],
    data_dir: DataDir = None,
    schema: Annotated[str, typer.Option("--as", help="What it holds: products or amazon-products.")] = "products",
    every: Annotated[str | None, typer.Option(help="Look again so often (90s, 15m, 6h, 1d). [default: once]")] = None,
    remove_missing: Annotated[
        bool, typer.Option("--remove-missing", help="Delete products that it had and has no longer.")
    ] = False,
    most_removed: Annotated[
        float, typer.Option(help="Share of its products that may be gone at once.", min=0.0, max=1.0)
    ] = MOST_REMOVED,
) -> None:
    """Import a feed where it has changed; a running server shows it within a second, without a new index.

    A feed that is as it was is neither sent again nor read. What fails is told and tried again (docs/catalogue.md).
    """
    from shopfeed import bootstrap

    settings = settings_of(data_dir)
    waits = None if every is None else Waits(every_s=_seconds(every), rng=random.Random())
    store = bootstrap.open_products(settings)
    syncing = Sync(
        source=source,
        store=store,
        read=_reader(schema),
        folder=settings.data_dir / "sync",
        removes_missing=remove_missing,
        most_removed=most_removed,
        refused_file=settings.data_dir / "refused.jsonl",
    )
    try:
        if waits is None:
            _tell(syncing.run(), source)
            return
        while True:
            time.sleep(waits.after(failed=not _run_or_report(syncing)))
    except KeyboardInterrupt:
        say("stopped")
    finally:
        store.close()


def _run_or_report(syncing: Sync) -> bool:
    try:
        _tell(syncing.run(), syncing.source)
    except ShopfeedError as error:  # the next run may succeed
        errors.print(f"{time.strftime('%H:%M:%S')} error: {error}", markup=False, soft_wrap=True)
        return False
    return True


def _tell(synced: Synced, source: str) -> None:
    from shopfeed.catalogue.importing import render

    if synced.report is None:
        say(f"{time.strftime('%H:%M:%S')} {source} is as it was: nothing to do")
        return
    removed = f"\n{synced.removed:>9,} products deleted that it has no longer" if synced.removed else ""
    out.print(f"{time.strftime('%H:%M:%S')} {source}\n{render(synced.report)}{removed}", markup=False, soft_wrap=True)


def _reader(schema: str) -> Read:
    from shopfeed.catalogue.amazon import read_amazon_products
    from shopfeed.catalogue.own import read_own_products

    readers: dict[str, Read] = {"products": read_own_products, "amazon-products": read_amazon_products}
    if schema not in readers:
        raise InvalidSetting(f"--as is {' or '.join(readers)}, not {schema!r}")
    return readers[schema]


def _seconds(every: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smhd])", every.strip())
    if match is None or not float(match[1]):
        raise InvalidSetting(f"--every is a time such as 90s, 15m, 6h or 1d, not {every!r}")
    return float(match[1]) * _UNITS[match[2]]
