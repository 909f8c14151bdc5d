"""Made-up shoppers scroll under two servings; the same seed gives the same figures."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from shopfeed.bootstrap import Services, build_services
from shopfeed.evaluation import simulation
from shopfeed.evaluation.simulation.report import over_seeds, ratio_over_seeds
from shopfeed.evaluation.simulation.shopper import Nerves, Shopper, click_probability, draw, match
from shopfeed.index import Snapshot
from tests import shop


@pytest.fixture
def services(shop_dir: Path, tmp_path: Path) -> Iterator[Services]:
    (tmp_path / "data").symlink_to(shop_dir)
    opened = build_services(shop.settings(tmp_path / "data"))
    yield opened
    opened.close()


@pytest.fixture
def shopper(snapshot: Snapshot) -> Shopper:
    return draw(snapshot, 1, np.random.default_rng(1))


def run(services: Services, **changes: object) -> simulation.Comparison:
    chosen = {"against": None, "seeds": 2, "shoppers": 3, **changes}
    return simulation.side_by_side(services.feed, services.current.get().snapshot, **chosen)  # type: ignore[arg-type]


def test_the_same_seeds_give_the_same_figures(services: Services):
    assert simulation.table(run(services)) == simulation.table(run(services))


def test_it_says_how_fast_it_was(services: Services):
    assert re.fullmatch(r"[1-9][\d,]* sessions a minute of CPU time\.", simulation.speed(run(services)))


def test_the_seeds_rule_shows_a_card_at_every_fourth_place(services: Services):
    seeds_rule = run(services).measures["every 4th item, the seed's rule"]

    assert 0.1 < seeds_rule.share_of_commerce.mean() <= 0.25


def test_our_feed_stays_within_its_budget(services: Services):
    assert run(services).measures["default"].share_of_commerce.max() <= 0.12  # 2 of 25 items, rounded by short visits


def test_another_placement_can_be_compared(services: Services):
    never = run(services, against='{"budget_share": 0}').measures['{"budget_share": 0}']

    assert never.share_of_commerce.tolist() == [0, 0]
    assert never.clicks_per_card.tolist() == [0, 0]


def test_the_page_draws_every_measure_and_needs_nothing_from_elsewhere(services: Services):
    drawn = simulation.page(run(services))

    assert drawn.count("<svg") == 8
    assert "http" not in drawn
    assert "every 4th item, the seed&#x27;s rule" in drawn


def test_what_is_wanted_today_is_clicked_more_than_what_is_not(shopper: Shopper, snapshot: Snapshot):
    columns = snapshot.columns
    wanted = int(np.flatnonzero(columns.sub == shopper.wants[0])[0])
    unwanted = int(np.flatnonzero(~np.isin(columns.sub, shopper.wants))[0])

    assert match(shopper, columns, wanted) == 1
    assert match(shopper, columns, unwanted) < 1
    assert click_probability(shopper, columns, wanted, place=0, times_seen=0) > click_probability(
        shopper, columns, unwanted, place=0, times_seen=0
    )


def test_a_product_wears_out(shopper: Shopper, snapshot: Snapshot):
    once, twice = (click_probability(shopper, snapshot.columns, 0, place=0, times_seen=seen) for seen in (0, 1))

    assert twice == pytest.approx(0.6 * once)


def test_cards_that_come_often_annoy_more(shopper: Shopper):
    seldom, often = Nerves(), Nerves()

    seldom.feel_card(shopper, best_match=0.5, share_repeated=0, lately=1)
    often.feel_card(shopper, best_match=0.5, share_repeated=0, lately=3)

    assert often.irritation > seldom.irritation
    assert often.leaving(shopper, 0.5) > seldom.leaving(shopper, 0.5)


def test_intervals_and_ratios_are_over_seeds():
    assert over_seeds(np.array([2.0, 2.0])).low == 2
    doubled = ratio_over_seeds(np.array([2.0, 4.0, 6.0]), np.array([1.0, 2.0, 3.0]))

    assert (doubled.mean, doubled.low, doubled.high) == (2, 2, 2)  # the same seeds are drawn for both
