"""The own log is asked only what it did not know yet."""

from datetime import timedelta
from pathlib import Path

import pytest

from shopfeed import bootstrap
from shopfeed.catalogue import ProductId
from shopfeed.evaluation.own_log import GrowingLog, Moment, Replay, replay_own_log
from shopfeed.evaluation.recommend import OURS
from shopfeed.evaluation.report import Measured
from shopfeed.events import Event, EventId, EventKind, SlateId, UserId
from tests import shop


def did(number: int, kind: EventKind, user: str = "asha", **about: object) -> Event:
    at = shop.NOW + timedelta(minutes=number)
    return Event(id=EventId(f"e{number}"), user_id=UserId(user), kind=kind, at=at, **about)  # type: ignore[arg-type]


def clicked(number: int, product: str, user: str = "asha", **about: object) -> Event:
    return did(number, EventKind.CLICK, user, product_id=ProductId(product), **about)


def replay(shop_dir: Path, events: list[Event], *, share: float = 1.0) -> Measured:
    services = bootstrap.build_services(shop.settings(shop_dir))
    log, moment = GrowingLog(events), Moment(shop.NOW)
    try:
        return replay_own_log(
            Replay(
                ours=bootstrap.replayed(services, log, moment),
                seed=bootstrap.replayed_seed(services, moment),
                snapshot=services.current.get().snapshot,
                events=events,
                log=log,
                moment=moment,
                history=50,
                asked_share=share,
            )
        )
    finally:
        services.close()


def pasts(measured: Measured) -> list[list[int]]:
    return [question.past.tolist() for question in measured.test.questions]


@pytest.fixture
def own_dir(shop_dir: Path, tmp_path: Path) -> Path:
    return shop.build(tmp_path / "own")


def test_each_choice_is_asked_knowing_only_what_came_before(own_dir: Path):
    measured = replay(own_dir, [clicked(0, "tent-Asha"), clicked(1, "shoe-Asha"), clicked(2, "shoe-Asha")])

    # the third is no new choice; the first is asked of a stranger
    assert [len(past) for past in pasts(measured)] == [0, 1]
    assert measured.counts["questions"] == 2


def test_only_the_end_of_the_log_is_asked(own_dir: Path):
    events = [clicked(number, f"{kind}-Asha") for number, kind in enumerate(shop.KINDS)]

    assert replay(own_dir, events, share=0.2).counts["questions"] == 2  # of minutes 0 to 5 those from 4 on


def test_what_a_search_found_is_not_asked(own_dir: Path):
    page = SlateId("s-1")
    found = clicked(1, "tent-Asha", slate_id=page)

    measured = replay(own_dir, [did(0, EventKind.SEARCH, query="tent", slate_id=page), found, clicked(2, "shoe-Asha")])

    assert measured.counts["questions"] == 1


def test_that_it_was_shown_on_this_slate_does_not_count_against_it(own_dir: Path):
    card = SlateId("c-1")
    shown = [
        did(number, EventKind.IMPRESSION, product_id=ProductId("tent-Borin"), slate_id=card) for number in range(1, 5)
    ]

    measured = replay(own_dir, [clicked(0, "tent-Asha"), *shown, clicked(5, "tent-Borin", slate_id=card)], share=0.1)

    assert measured.test.answers[OURS].ranks[0].tolist() != [-1]
