"""The program in this process, over a copy of the small shop with a log that people left."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from shopfeed import bootstrap
from shopfeed.catalogue import ProductId
from shopfeed.cli import app
from shopfeed.errors import ShopfeedError
from shopfeed.events import Event, EventId, EventKind, SlateId, UserId
from shopfeed.observe import Slate, SlateLine, SqliteSlateLog
from tests import shop

Run = Callable[..., str]
PEOPLE = 40


@pytest.fixture
def data_dir(shop_dir: Path, tmp_path: Path) -> Path:
    """A copy of the small shop that a test may write into."""
    return shutil.copytree(shop_dir, tmp_path / "data")


@pytest.fixture
def run(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on ``data_dir`` to its end and gives what it printed; raises what it raises."""
    monkeypatch.setenv("SHOPFEED_DATA_DIR", str(data_dir))
    monkeypatch.setenv("SHOPFEED_ENCODER", bootstrap.HASHING)
    monkeypatch.setenv("SHOPFEED_PUBLIC_DATA", str(data_dir / "nothing"))

    def run(*arguments: object) -> str:
        done = CliRunner().invoke(app, [str(each) for each in arguments])
        if isinstance(done.exception, ShopfeedError):
            raise done.exception
        assert done.exit_code == 0, done.output
        return done.output

    return run


@pytest.fixture
def logged(data_dir: Path) -> Path:
    """Forty people searched, saw two products and clicked the one of the better maker, then looked at a tent."""
    events, slates = [], []
    for number in range(PEOPLE):
        user, slate = UserId(f"u{number}"), SlateId(f"r-{number}")
        kind = ("speaker", "shoe", "kettle", "saree")[number % 4]
        good, bad = ProductId(f"{kind}-Asha"), ProductId(f"{kind}-Hollo")
        shown = (good, bad) if number % 2 else (bad, good)
        slates.append(_slate(slate, user, shown, good))
        for step, (what, fields) in enumerate(
            [
                (EventKind.SEARCH, {"query": f"good {kind} {number}", "slate_id": slate}),
                (EventKind.IMPRESSION, {"slate_id": slate}),
                (EventKind.CLICK, {"product_id": good, "slate_id": slate}),
                (EventKind.CLICK, {"product_id": ProductId("tent-Asha")}),
            ]
        ):
            at = shop.NOW + timedelta(seconds=10 * number + step)
            events.append(Event(id=EventId(f"{number}-{step}"), user_id=user, kind=what, at=at, **fields))
    log = bootstrap.open_events(shop.settings(data_dir))
    log.append(events)
    log.close()
    kept = SqliteSlateLog(data_dir / "slates.sqlite")
    for slate in slates:
        kept.add(slate)
    kept.close()
    return data_dir


def _slate(slate_id: SlateId, user_id: UserId, shown: tuple[ProductId, ...], good: ProductId) -> Slate:
    return Slate(
        id=slate_id,
        user_id=user_id,
        at=shop.NOW,
        surface="recommend",
        snapshot="v1",
        lines=[SlateLine(thing_id=each, position=position) for position, each in enumerate(shown)],
        trace={"products": [{"id": each, "scores": _scores(float(each == good))} for each in shown]},
    )


def _scores(linear: float) -> dict[str, float]:
    """As a rule of the shop left them, which ranks after the ranker."""
    return {"relevance": 0.5, "linear": linear, "rules": linear + 0.15}
