"""What events are worth is learned from the log, written into the data folder and read by a server that starts."""

from datetime import timedelta
from pathlib import Path

import pytest

from shopfeed import bootstrap
from shopfeed.catalogue import ProductId
from shopfeed.context import Taste
from shopfeed.errors import Invalid
from shopfeed.events import Event, EventId, EventKind, SlateId, UserId
from shopfeed.observe import Slate, SlateLine
from tests import shop
from tests.commands.conftest import Run

KINDS = ("speaker", "shoe", "kettle", "saree")


@pytest.fixture
def clicked_alike(data_dir: Path) -> Path:
    """Eighty people searched for one thing, clicked another, saw one of each, and mostly took what they had clicked."""
    log, slates = bootstrap.open_events(shop.settings(data_dir)), bootstrap.open_slates(shop.settings(data_dir))
    for number in range(80):
        user, slate = UserId(f"u{number}"), SlateId(f"r{number}")
        asked, opened = KINDS[number % 4], KINDS[(number + 1) % 4]
        shown = [ProductId(f"{opened}-Borin"), ProductId(f"{asked}-Borin")][:: 1 if number % 2 else -1]
        taken = ProductId(f"{asked if number % 8 == 0 else opened}-Borin")
        deeds = [
            (EventKind.SEARCH, -7_200, {"query": shop.KINDS[asked][2]}),
            (EventKind.CLICK, -7_200, {"product_id": ProductId(f"{opened}-Asha")}),
            (EventKind.IMPRESSION, 1, {"slate_id": slate}),
            (EventKind.CLICK, 2, {"slate_id": slate, "product_id": taken}),
        ]
        log.append([
            Event(id=EventId(f"{number}-{at}"), user_id=user, kind=kind, at=shop.NOW + timedelta(seconds=s), **fields)
            for at, (kind, s, fields) in enumerate(deeds)
        ])  # fmt: skip
        lines = [SlateLine(thing_id=each, position=at) for at, each in enumerate(shown)]
        slates.add(
            Slate(id=slate, user_id=user, at=shop.NOW, surface="recommend", snapshot="v1", lines=lines, trace={})
        )
    slates.close()
    log.close()
    return data_dir


def test_a_server_reads_what_was_learned(run: Run, clicked_alike: Path):
    told = run("train", "weights", "--least-clicks", 10)

    services = bootstrap.build_services(shop.settings(clicked_alike))
    taste = services.recommender.taste
    services.close()
    assert "160 products shown, 80 clicked" in told
    assert taste.weights[EventKind.CLICK] > 2 * taste.weights[EventKind.SEARCH]
    assert taste.weights[EventKind.SAVE] == Taste().weights[EventKind.SAVE]


def test_a_taste_that_is_there_is_not_written_over(run: Run, clicked_alike: Path):
    path = clicked_alike / bootstrap.TASTE
    path.write_text("half_life_s = 3600", encoding="utf-8")

    with pytest.raises(Invalid, match="there already"):
        run("train", "weights", "--least-clicks", 10)

    assert path.read_text(encoding="utf-8") == "half_life_s = 3600"


def test_too_few_clicks_teach_no_weights(run: Run, clicked_alike: Path):
    with pytest.raises(Invalid, match="80 clicks on recommended products, wanted are 200"):
        run("train", "weights")


def test_without_a_slate_that_was_seen_the_weights_stay(run: Run):
    with pytest.raises(Invalid, match="the weights stay"):
        run("train", "weights")
