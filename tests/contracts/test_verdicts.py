"""What every ``Verdicts`` must do, run over all its adapters."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shopfeed.catalogue import ProductId
from shopfeed.feed.verdicts import Judged, Verdict, Verdicts
from shopfeed.feed.verdicts_firestore import FirestoreVerdicts
from shopfeed.feed.verdicts_sqlite import SqliteVerdicts
from shopfeed.firestore import Firestore
from shopfeed.videos import VideoId
from tests.firestore_emulator import open_firestore

NOON = datetime(2026, 11, 1, 12, 0, 0, 123456, tzinfo=UTC)
Open = Callable[[], Verdicts]


def _firestore(_: Path) -> Open:
    database = open_firestore()
    database.close()
    return lambda: FirestoreVerdicts(Firestore(database.project))


ADAPTERS: dict[str, Callable[[Path], Open]] = {
    "sqlite": lambda folder: lambda: SqliteVerdicts(folder / "matches.sqlite"),
    "firestore": _firestore,
}


@pytest.fixture(params=ADAPTERS.values(), ids=ADAPTERS.keys())
def open_verdicts(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    return request.param(tmp_path)


def judged(video: str, product: str, verdict: Verdict, *, minute: int = 0) -> Judged:
    at = NOON + timedelta(minutes=minute)
    return Judged(video_id=VideoId(video), product_id=ProductId(product), verdict=verdict, at=at)


def test_the_last_verdict_holds_at_once(open_verdicts: Open):
    verdicts = open_verdicts()

    verdicts.give(judged("v/1", "tent", Verdict.APPROVED))
    first = dict(verdicts.of(VideoId("v/1")))
    verdicts.give(judged("v/1", "tent", Verdict.REJECTED, minute=1))

    assert first == {"tent": Verdict.APPROVED}
    assert verdicts.of(VideoId("v/1")) == {"tent": Verdict.REJECTED}
    assert verdicts.of(VideoId("v/2")) == {}
    verdicts.close()


def test_what_is_taken_back_waits_again(open_verdicts: Open):
    verdicts = open_verdicts()
    verdicts.give(judged("v", "tent", Verdict.REJECTED))
    verdicts.give(judged("v", "lamp", Verdict.APPROVED, minute=1))

    verdicts.take_back(VideoId("v"), ProductId("tent"))
    verdicts.take_back(VideoId("v"), ProductId("never judged"))

    assert verdicts.of(VideoId("v")) == {"lamp": Verdict.APPROVED}
    verdicts.close()


def test_all_are_kept_in_the_order_in_which_they_were_given(open_verdicts: Open):
    given = [judged("v2", "tent", Verdict.REJECTED), judged("v1", "चाय", Verdict.APPROVED, minute=1)]
    verdicts = open_verdicts()
    for each in reversed(given):
        verdicts.give(each)
    verdicts.close()
    verdicts.close()

    again = open_verdicts()

    assert again.all() == given
    again.close()
