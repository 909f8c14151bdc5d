"""Why a product is shown: the event that carried it, so that what is said is true and can be taken back."""

from dataclasses import dataclass, replace

import numpy as np

from shopfeed.context import Context, PersonRequest
from shopfeed.events import Event, EventId, EventKind
from shopfeed.index import Columns
from shopfeed.saying import Label, Saying, Value
from shopfeed.videos import Video, VideoId

_LONGEST_NAME = 48
_LEAST_NEARNESS = 0.75
"""Of the nearest event's cosine: a necklace may stand in one interest with a saree, and did not bring the next one."""
_LEAST_PULL = 0.5
"""Of the strongest pull: an event that pulls less did not carry the product."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """The fact on which a recommendation rests."""

    saying: Saying
    kind: str
    """The kind of the event (``search``, ``click`` ...), or ``video``, ``popular``, ``similar``, ``pinned``."""
    event_id: EventId | None = None
    product_id: str | None = None
    video_id: str | None = None
    query: str | None = None

    @property
    def text(self) -> str:
        """The reason in English, for logs and traces."""
        return str(self.saying)


def reason_for(
    request: PersonRequest, row: int, *, interest: int, video: Video | None, titles: "VideoTitles"
) -> Reason:
    """The event of the interest that carried ``row``; the video on the screen; or that it is popular.

    Of the events that are nearly as near as the nearest, and pull at least half as much as the strongest of these, it
    is the newest: that is what the person remembers.
    """
    context = request.context
    if video is not None:
        return from_video(video.id, video.creator.handle)
    if interest < 0:
        return popular_reason(context.snapshot.columns, row)
    vector = context.snapshot.vectors_of(row)
    signals = context.interests[interest].signals
    nearness = np.maximum(context.vectors[signals] @ vector, 0)
    pull = context.weights[signals] * nearness * (nearness >= _LEAST_NEARNESS * nearness.max())
    newest = int(signals[pull >= _LEAST_PULL * pull.max()].min())  # signals are numbered from the newest on
    return event_reason(context, context.signals[newest], titles)


def from_video(video_id: VideoId, creator: str | None) -> Reason:
    """The video on the screen; ``creator`` is a handle."""
    by = Saying(code="from_video") if creator is None else Saying(code="from_video_by", values={"creator": creator})
    return Reason(saying=by, kind="video", video_id=video_id)


def event_reason(context: Context, event: Event, titles: "VideoTitles") -> Reason:
    """The event itself."""
    why = "goes_with" if event.kind in _GOES_WITH else "because"
    return Reason(
        saying=_about(f"{why}_{event.kind.value}", context, event, titles),
        kind=event.kind.value,
        event_id=event.id,
        product_id=event.product_id,
        video_id=event.video_id,
        query=event.query,
    )


def company_reason(context: Context, event: Event, titles: "VideoTitles") -> Reason:
    """Others who acted on the product of ``event`` acted on this too."""
    return replace(event_reason(context, event, titles), saying=_about("others_looked", context, event, titles))


CHOSEN_BY_THE_SHOP = Reason(saying=Saying(code="chosen_by_shop"), kind="pinned")
"""Of a product that an operator's rule put there."""


class VideoTitles:
    """What a video is called in a reason: its first topic and its creator."""

    def __init__(self, videos: dict[VideoId, Video]) -> None:
        self._videos = videos

    def title(self, video_id: VideoId) -> Saying:
        """For example ``@nook's video on desk setup``."""
        video = self._videos.get(video_id)
        if video is None:
            return Saying(code="a_video")
        creator = video.creator.handle
        if not video.topics:
            return Saying(code="video_by", values={"creator": creator})
        return Saying(code="video_about", values={"creator": creator, "topic": video.topics[0]})


_GOES_WITH = (EventKind.CART, EventKind.PURCHASE)


def event_saying(context: Context, event: Event, titles: VideoTitles) -> Saying:
    """The event as a plain sentence: ``You searched “bluetooth speaker”``."""
    return _about(f"did_{event.kind.value}", context, event, titles)


def _about(code: str, context: Context, event: Event, titles: VideoTitles) -> Saying:
    return Saying(code=code, values={"subject": _subject_of(context, event, titles)})


def _subject_of(context: Context, event: Event, titles: VideoTitles) -> Label:
    """What the event is about, as a person would call it."""
    if event.query is not None:
        return Saying(code="query", values={"query": event.query})
    if event.video_id is not None:
        return titles.title(event.video_id)
    if event.product_id is not None:
        return _product_name(context, event)
    return Saying(code="a_card")


def _product_name(context: Context, event: Event) -> Label:
    (row,) = context.snapshot.rows_of([event.product_id or ""])
    return name_of(context, int(row)) if row >= 0 else Saying(code="a_product")


def name_of(context: Context, row: int) -> str:
    """The product's name, short enough for a sentence."""
    return short_name(str(context.snapshot.columns.text("name", row)))


def short_name(name: str) -> str:
    """The beginning of a product's name, cut where a shop's list of features begins or between words."""
    head = name.split(",")[0].split(" | ")[0].split(" (")[0].strip()
    if len(head) <= _LONGEST_NAME:
        return head
    return head[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(" -&") + "…"


def popular_reason(columns: Columns, row: int) -> Reason:
    """What many people rated well, with the figures."""
    main, sub = columns.subs[columns.sub[row]]
    category, count, rating = sub or main, int(columns.ratings_count[row]), float(columns.rating[row])
    if count and not np.isnan(rating):
        values: dict[str, Value] = {"category": category, "rating": rating, "count": count}
        return Reason(saying=Saying(code="popular_in", values=values), kind="popular")
    return Reason(saying=Saying(code="new_in", values={"category": category}), kind="popular" if count else "new")
