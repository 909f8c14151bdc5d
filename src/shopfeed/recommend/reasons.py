"""Why a product is shown: the event that carried it, in words that are true and can be taken back."""

from dataclasses import dataclass, replace

import numpy as np

from shopfeed.context import Context, PersonRequest
from shopfeed.events import Event, EventId, EventKind
from shopfeed.index import Columns
from shopfeed.videos import Video, VideoId

_LONGEST_NAME = 48
_LEAST_NEARNESS = 0.75
"""Of the nearest event's cosine: a necklace may stand in one interest with a saree, and did not bring the next one."""
_LEAST_PULL = 0.5
"""Of the strongest pull: an event that pulls less did not carry the product."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """The fact on which a recommendation rests."""

    text: str
    kind: str
    """The kind of the event (``search``, ``click`` ...), or ``video``, ``popular``, ``similar``, ``pinned``."""
    event_id: EventId | None = None
    product_id: str | None = None
    video_id: str | None = None
    query: str | None = None


def reason_for(
    request: PersonRequest, row: int, *, interest: int, video: Video | None, titles: "VideoTitles"
) -> Reason:
    """The event of the interest that carried ``row``; the video on the screen; or that it is popular.

    Of the events that are nearly as near as the nearest, and pull at least half as much as the strongest of these, it
    is the newest: that is what the person remembers.
    """
    context = request.context
    if video is not None:
        return Reason(text=f"From this video by @{video.creator.handle}", kind="video", video_id=video.id)
    if interest < 0:
        return popular_reason(context.snapshot.columns, row)
    vector = context.snapshot.vectors[row].astype(np.float32)
    signals = context.interests[interest].signals
    nearness = np.maximum(context.vectors[signals] @ vector, 0)
    pull = context.weights[signals] * nearness * (nearness >= _LEAST_NEARNESS * nearness.max())
    newest = int(signals[pull >= _LEAST_PULL * pull.max()].min())  # signals are numbered from the newest on
    return event_reason(context, context.signals[newest], titles)


def event_reason(context: Context, event: Event, titles: "VideoTitles") -> Reason:
    """The event in plain words."""
    return Reason(
        text=_words(context, event, titles),
        kind=event.kind.value,
        event_id=event.id,
        product_id=event.product_id,
        video_id=event.video_id,
        query=event.query,
    )


def company_reason(context: Context, event: Event, titles: "VideoTitles") -> Reason:
    """Others who acted on the product of ``event`` acted on this too."""
    words = f"Others who looked at {subject_of(context, event, titles)} looked at this"
    return replace(event_reason(context, event, titles), text=words)


CHOSEN_BY_THE_SHOP = Reason(text="Chosen by the shop", kind="pinned")
"""Of a product that an operator's rule put there."""


class VideoTitles:
    """What a video is called in a reason: its first topic and its creator."""

    def __init__(self, videos: dict[VideoId, Video]) -> None:
        self._videos = videos

    def title(self, video_id: VideoId) -> str:
        """For example ``@nook's video on desk setup``."""
        video = self._videos.get(video_id)
        if video is None:
            return "a video"
        topic = f" on {video.topics[0]}" if video.topics else ""
        return f"@{video.creator.handle}'s video{topic}"


def _words(context: Context, event: Event, titles: VideoTitles) -> str:
    if event.kind in _WHERE_IT_IS:
        return f"Goes with what {_WHERE_IT_IS[event.kind]}: {subject_of(context, event, titles)}"
    words = event_words(context, event, titles)
    return f"Because you {words[4:]}"


_WHERE_IT_IS = {EventKind.CART: "is in your cart", EventKind.PURCHASE: "you bought"}
_DEEDS = {
    EventKind.SEARCH: "searched",
    EventKind.IMPRESSION: "saw",
    EventKind.CLICK: "looked at",
    EventKind.DWELL: "took your time with",
    EventKind.WATCH: "watched",
    EventKind.LIKE: "liked",
    EventKind.UNLIKE: "no longer like",
    EventKind.SAVE: "saved",
    EventKind.UNSAVE: "unsaved",
    EventKind.CART: "put in your cart:",
    EventKind.UNCART: "took out of your cart:",
    EventKind.PURCHASE: "bought",
    EventKind.DISMISSAL: "waved away",
}


def event_words(context: Context, event: Event, titles: VideoTitles) -> str:
    """The event as a plain sentence: ``You searched “bluetooth speaker”``."""
    return f"You {_DEEDS[event.kind]} {subject_of(context, event, titles)}"


def subject_of(context: Context, event: Event, titles: VideoTitles) -> str:
    """What the event is about, as a person would call it."""
    if event.query is not None:
        return f"“{event.query}”"
    if event.video_id is not None:
        return titles.title(event.video_id)
    if event.product_id is not None:
        return _product_name(context, event)
    return "a shop card"


def _product_name(context: Context, event: Event) -> str:
    (row,) = context.snapshot.rows_of([event.product_id or ""])
    return short_name(str(context.snapshot.columns.text("name", int(row)))) if row >= 0 else "a product"


def short_name(name: str) -> str:
    """The beginning of a product's name, cut where a shop's list of features begins or between words."""
    head = name.split(",")[0].split(" | ")[0].split(" (")[0].strip()
    if len(head) <= _LONGEST_NAME:
        return head
    return head[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(" -&") + "…"


def popular_reason(columns: Columns, row: int) -> Reason:
    """What many people rated well, with the figures."""
    main, sub = columns.subs[columns.sub[row]]
    count = int(columns.ratings_count[row])
    if count and not np.isnan(columns.rating[row]):
        text = f"Popular in {sub or main}: {columns.rating[row]:.1f} from {count:,} ratings"
    else:
        text = f"New in {sub or main}"
    return Reason(text=text, kind="popular" if count else "new")
