"""Models are made from what people left in the log, and a server takes them up while it serves."""

from pathlib import Path

import numpy as np
import pytest

from shopfeed.bootstrap import build_services
from shopfeed.errors import Invalid, Unavailable
from shopfeed.observe import SqliteSlateLog
from shopfeed.pipeline import Candidates
from shopfeed.ranking.learned import RankerWeights
from shopfeed.recommend.models import RANKER, ShareOfBest, folder_of
from shopfeed.web.app import create_app
from tests import shop
from tests.commands.conftest import PEOPLE, Run


def test_a_ranker_is_made_of_the_slates_that_were_seen(run: Run, logged: Path):
    told = run("train", "ranker", "--least-clicks", 10)

    (made,) = folder_of(logged, RANKER).glob("ranker-*.json")
    weights = RankerWeights.load(made)
    # the score of linear alone, and its presence, say what was clicked
    good, bad = weights.probabilities(np.array([[1, 1], [0, 1]], np.float32))
    assert f"{2 * PEOPLE:,} products shown, {PEOPLE} clicked" in told
    assert "the linear order stays" in told
    assert weights.stages == ("linear",)
    assert good > 0.8 > 0.2 > bad


def test_a_server_swaps_to_a_new_ranker(run: Run, logged: Path):
    services = build_services(shop.settings(logged))
    before = [each.name for each in services.recommender.pipeline.scorers]

    run("train", "ranker", "--least-clicks", 10)
    swapped = services.models.ranker.refresh()
    after = [each.name for each in services.recommender.pipeline.scorers]
    services.close()

    assert swapped
    assert before[-1] == "linear"
    assert after == [*before, "learned", "same_as_linear"]


def test_a_ranker_that_cannot_be_read_leaves_the_linear_one(logged: Path, caplog: pytest.LogCaptureFixture):
    folder = folder_of(logged, RANKER)
    folder.mkdir(parents=True)
    (folder / "ranker-1.json").write_text("{}", encoding="utf-8")
    (folder / "CURRENT").write_text("ranker-1.json\n", encoding="utf-8")

    services = build_services(shop.settings(logged))
    last = services.recommender.pipeline.scorers[-1].name
    services.close()

    assert last == "linear"
    assert "ranker-1.json is no ranker" in caplog.text


def test_the_best_of_a_request_has_all_of_the_share():
    candidates = Candidates(
        rows=np.arange(2, dtype=np.int32),
        source=np.zeros(2, np.uint8),
        cue=np.zeros(2, np.int16),
        stages=("learned",),
        scores=np.array([[0.02], [0.04]], np.float32),
    )

    assert ShareOfBest().score(None, candidates) == pytest.approx([0.5, 1])


def test_too_few_clicks_make_no_ranker(run: Run, logged: Path):
    with pytest.raises(Invalid, match="40 clicks on recommended products, wanted are 200"):
        run("train", "ranker")


@pytest.mark.parametrize("command", ["sequence", "encoder"])
def test_without_torch_it_is_said_how_to_get_it(run: Run, command: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("shopfeed.commands.train.find_spec", lambda _name: None)

    with pytest.raises(Unavailable, match=r"pip install 'shopfeed\[train\]'"):
        run("train", command)


def test_a_log_without_slates_trains_no_ranker(run: Run):
    with pytest.raises(Invalid, match="stays the documented linear one"):
        run("train", "ranker")


def test_what_was_shown_on_a_card_can_be_learned_from(data_dir: Path):
    services = build_services(shop.settings(data_dir))
    browser = create_app(services).test_client()

    browser.post("/search", json={"query": "bluetooth speaker"})
    browser.get("/feed/me?limit=14")
    services.close()

    log = SqliteSlateLog(data_dir / "slates.sqlite")
    cards = [slate for slate in log.all() if slate.surface == "card"]
    log.close()
    products = cards[0].trace["products"]
    assert isinstance(products, list)
    assert len(products) == len(cards[0].lines)
    assert {"relevance", "linear"} <= products[0]["scores"].keys()
