"""Events to test with: one that is named by what matters, and any that can be."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from shopfeed.catalogue import ProductId
from shopfeed.events import DismissalReason, Event, EventId, EventKind, SlateId, UserId
from shopfeed.videos import VideoId

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def a_click(event_id: str = "e1", user_id: str = "asha", **changes: Any) -> Event:
    """A click on a product at noon, unless ``changes`` (fields of ``Event``) say otherwise."""
    fields: dict[str, Any] = {
        "id": EventId(event_id),
        "user_id": UserId(user_id),
        "kind": EventKind.CLICK,
        "at": NOON,
        "product_id": ProductId("B1"),
    }
    return Event(**{**fields, **changes})


ids = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8)
times = st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC))
_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_product_kinds = ["impression", "click", "dwell", "save", "unsave", "cart", "uncart", "purchase", "dismissal"]
_video_kinds = ["watch", "like", "unlike", "save", "unsave", "impression", "dismissal"]


@st.composite
def events(draw: st.DrawFn, user_ids: st.SearchStrategy[str] = ids, event_ids: st.SearchStrategy[str] = ids) -> Event:
    """Any event, of one of ``user_ids``, with one of ``event_ids``."""
    subject = draw(
        st.fixed_dictionaries({"kind": st.just("search"), "query": _texts.filter(lambda query: bool(query.strip()))})
        | st.fixed_dictionaries({"kind": st.sampled_from(_product_kinds), "product_id": ids.map(ProductId)})
        | st.fixed_dictionaries({"kind": st.sampled_from(_video_kinds), "video_id": ids.map(VideoId)})
    )
    details = {
        "slate_id": draw(st.none() | ids.map(SlateId)),
        "position": draw(st.none() | st.integers(0, 100)),
        "value": draw(st.none() | st.floats(0, 1_000)),
        "reason": draw(st.none() | st.sampled_from(DismissalReason)),
    }
    kind = EventKind(subject.pop("kind"))
    return Event(
        id=EventId(draw(event_ids)), user_id=UserId(draw(user_ids)), kind=kind, at=draw(times), **subject, **details
    )
