"""What people did: facts that are never changed, only forgotten."""

from dataclasses import InitVar, dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.videos import VideoId

UserId = NewType("UserId", str)
EventId = NewType("EventId", str)
SlateId = NewType("SlateId", str)

MAX_QUERY_LENGTH = 500
MAX_POSITION = 10_000
MAX_VALUE = 1_000_000_000
_FIRST_YEAR, _LAST_YEAR = 1970, 9998  # also after a change of zone a year that there is


class EventKind(StrEnum):
    """What can happen. A ``save`` is undone by an ``unsave``: both are facts."""

    SEARCH = "search"
    IMPRESSION = "impression"
    CLICK = "click"
    DWELL = "dwell"
    WATCH = "watch"
    LIKE = "like"
    UNLIKE = "unlike"
    SAVE = "save"
    UNSAVE = "unsave"
    CART = "cart"
    UNCART = "uncart"
    PURCHASE = "purchase"
    DISMISSAL = "dismissal"


class DismissalReason(StrEnum):
    """Why a product was waved away."""

    NOT_FOR_ME = "not_for_me"
    LESS_LIKE_THIS = "less_like_this"
    ALREADY_BOUGHT = "already_bought"


LASTING = frozenset({EventKind.PURCHASE, EventKind.DISMISSAL})
"""What is not forgotten under many newer events: what was bought or waved away must not come back."""

_PRODUCT_KINDS = frozenset({
    EventKind.IMPRESSION, EventKind.CLICK, EventKind.DWELL, EventKind.SAVE, EventKind.UNSAVE,
    EventKind.CART, EventKind.UNCART, EventKind.PURCHASE, EventKind.DISMISSAL,
})  # fmt: skip
_VIDEO_KINDS = frozenset({EventKind.WATCH, EventKind.LIKE, EventKind.UNLIKE, EventKind.SAVE, EventKind.UNSAVE,
                          EventKind.IMPRESSION, EventKind.DISMISSAL})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One fact about one person.

    Raises ``Invalid`` when the subject does not fit the kind: a search has a query, a watch a video, a click a product;
    an impression, a save or a dismissal has one of product and video, or (impression, dismissal) a slate alone. Also
    when a detail leaves its bounds (see the fields) or a text is not Unicode (a lone surrogate).
    """

    id: EventId
    user_id: UserId
    kind: EventKind
    at: datetime
    """When it happened by the caller's clock (aware, UTC); the log also keeps when it was received."""
    product_id: ProductId | None = None
    video_id: VideoId | None = None
    query: str | None = None
    slate_id: SlateId | None = None
    position: int | None = None
    """Place in the slate, from 0."""
    value: float | None = None
    """watch: share watched 0..1 (above 1 when looped); dwell: seconds; cart, purchase: quantity."""
    reason: DismissalReason | None = None
    was_checked: InitVar[bool] = False
    """For a log that reads back what it was given: an event that was made once is not checked again."""

    def __post_init__(self, was_checked: bool) -> None:
        if was_checked:
            return
        if not 0 < len(self.id) <= 64 or not self.id.isprintable():
            raise Invalid(f"an event id has 1 to 64 printable characters: {self.id[:80]!r}")
        if not 0 < len(self.user_id) <= 128 or not self.user_id.isprintable():
            raise Invalid(f"a user id has 1 to 128 printable characters: {self.user_id[:140]!r}")
        if self.at.tzinfo is None:
            raise Invalid(f"event {self.id!r}: 'at' needs a time zone: {self.at.isoformat()}")
        if not _FIRST_YEAR <= self.at.year <= _LAST_YEAR:
            raise Invalid(f"event {self.id!r}: 'at' lies between {_FIRST_YEAR} and {_LAST_YEAR}: {self.at.isoformat()}")
        self._check_subject()
        self._check_details()

    def _check_subject(self) -> None:
        if self.kind is EventKind.SEARCH and not (self.query and self.query.strip()):
            raise Invalid(f"event {self.id!r}: a search needs a query")
        if self.product_id is not None and self.kind not in _PRODUCT_KINDS:
            raise Invalid(f"event {self.id!r}: a {self.kind} has no product")
        if self.video_id is not None and self.kind not in _VIDEO_KINDS:
            raise Invalid(f"event {self.id!r}: a {self.kind} has no video")
        slate_will_do = self.kind in (EventKind.IMPRESSION, EventKind.DISMISSAL) and self.slate_id is not None
        if self.product_id or self.video_id or self.kind is EventKind.SEARCH or slate_will_do:
            return
        wanted = "product_id" if self.kind in _PRODUCT_KINDS else "video_id"
        raise Invalid(f"event {self.id!r}: a {self.kind} needs a {wanted}")

    def _check_details(self) -> None:
        if self.query is not None and len(self.query) > MAX_QUERY_LENGTH:
            raise Invalid(f"event {self.id!r}: a query has at most {MAX_QUERY_LENGTH} characters")
        if self.position is not None and not 0 <= self.position <= MAX_POSITION:
            raise Invalid(f"event {self.id!r}: a position lies between 0 and {MAX_POSITION}: {self.position}")
        if self.value is not None and not 0 <= self.value <= MAX_VALUE:
            raise Invalid(f"event {self.id!r}: a value lies between 0 and {MAX_VALUE:,}: {self.value}")
        try:
            "".join((self.query or "", self.product_id or "", self.video_id or "", self.slate_id or "")).encode()
        except UnicodeEncodeError as error:
            raise Invalid(f"event {self.id!r}: a text is not Unicode: {error}") from error
