"""A second stage of searches is made of what was clicked on them, and serves only where it is surely better."""

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from shopfeed import bootstrap
from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.events import Event, EventId, EventKind, SlateId, UserId
from shopfeed.observe import Slate, SlateLine, SqliteSlateLog
from shopfeed.ranking.learned import RankerWeights
from shopfeed.recommend.models import folder_of
from shopfeed.search import SECOND_STAGE, SearchRequest
from tests import shop
from tests.commands.conftest import Run

SEARCHES = 60
MODELS = ("speaker", "shoe", "kettle", "saree")


def _searched(data_dir: Path, *, by_quality: bool) -> None:
    """People whose clicks follow the rating, which the weighted sum of the log does not, or follow that sum."""
    rng = np.random.default_rng(3)
    slates, events = SqliteSlateLog(data_dir / "slates.sqlite"), []
    for number in range(SEARCHES):
        slate = SlateId(f"s-{number}")
        sums, ratings = rng.permutation(4).astype(float), rng.permutation(4).astype(float)
        shown = [{"id": f"p{n}", "scores": {"relevance": sums[n], "quality": ratings[n]}} for n in range(4)]
        slates.add(
            Slate(
                id=slate,
                user_id=UserId("u"),
                at=shop.NOW,
                surface="search",
                snapshot="v1",
                lines=[SlateLine(thing_id=f"p{n}", position=n) for n in range(4)],
                trace={"products": shown},
            )
        )
        clicked = int(np.argmax(ratings if by_quality else sums))
        events.append(
            Event(
                id=EventId(f"e{number}"),
                user_id=UserId("u"),
                kind=EventKind.CLICK,
                at=shop.NOW + timedelta(seconds=number),
                product_id=ProductId(f"p{clicked}"),
                slate_id=slate,
            )
        )
    slates.close()
    log = bootstrap.open_events(shop.settings(data_dir))
    log.append(events)
    log.close()


def test_clicks_that_the_weighted_sum_does_not_foresee_make_a_second_stage(run: Run, data_dir: Path):
    _searched(data_dir, by_quality=True)

    told = run("train", "search", "--least-clicks", 10)

    (made,) = folder_of(data_dir, SECOND_STAGE).glob("search-*.json")
    assert "is current" in told
    assert "quality" in RankerWeights.load(made).stages


def test_a_server_ranks_by_the_new_second_stage(run: Run, data_dir: Path):
    _searched(data_dir, by_quality=True)
    services = bootstrap.build_services(shop.settings(data_dir))
    before = services.current.get().search.search(SearchRequest(query="speaker"))

    run("train", "search", "--least-clicks", 10)
    swapped = services.second_stage.refresh()
    after = services.current.get().search.search(SearchRequest(query="speaker"))
    services.close()

    assert swapped
    assert "learned" not in before.hits[0].stages
    assert "learned" in after.hits[0].stages


def test_clicks_that_the_weighted_sum_foresees_leave_it(run: Run, data_dir: Path):
    _searched(data_dir, by_quality=False)

    told = run("train", "search", "--least-clicks", 10)

    assert "the weighted sum stays" in told
    assert not folder_of(data_dir, SECOND_STAGE).exists()


def test_too_few_clicks_on_searches_teach_nothing(run: Run):
    with pytest.raises(Invalid, match="--least-clicks"):
        run("train", "search")
