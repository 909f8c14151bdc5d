"""A reason names an event that carried the product, and of those the newest."""

from shopfeed.context import Taste
from shopfeed.events import SlateId
from shopfeed.index import Snapshot
from shopfeed.recommend.reasons import VideoTitles, reason_for
from tests.context.pasts import clicked, read, searched
from tests.ranking.candidates import request_of


def reason_kind(snapshot: Snapshot, product: str, *events: object) -> tuple[str, str | None]:
    request = request_of(read(snapshot, *events))  # type: ignore[arg-type]
    (row,) = snapshot.rows_of([product])
    reason = reason_for(request, int(row), interest=0, video=None, titles=VideoTitles({}))
    return reason.kind, reason.event_id


def test_after_a_click_the_reason_is_the_click_and_not_the_search_before_it(snapshot: Snapshot):
    page = SlateId("s-1")
    search = searched("camping tent trekking", slate_id=page, hours_ago=0.1)
    click = clicked("tent-Asha", slate_id=page)

    assert reason_kind(snapshot, "tent-Borin", click, search) == ("click", click.id)


def test_a_newer_event_about_something_else_is_not_the_reason(snapshot: Snapshot):
    page = SlateId("s-1")
    search = searched("camping tent trekking", slate_id=page, hours_ago=0.1)
    click = clicked("saree-Asha", slate_id=page)  # joins the interest of the search that led to it

    assert reason_kind(snapshot, "tent-Borin", click, search) == ("search", search.id)


def test_what_only_shares_the_interest_is_no_reason_however_new_it_is(snapshot: Snapshot):
    everything_is_one = Taste(same_interest_cosine=-1.0, silenced_interest_cosine=2.0)
    older = clicked("tent-Asha", hours_ago=0.1)
    request = request_of(read(snapshot, clicked("saree-Asha"), older, taste=everything_is_one))
    (row,) = snapshot.rows_of(["tent-Borin"])

    reason = reason_for(request, int(row), interest=0, video=None, titles=VideoTitles({}))

    assert reason.event_id == older.id
