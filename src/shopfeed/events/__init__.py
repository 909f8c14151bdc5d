"""What people did."""

from shopfeed.events.event import LASTING, MAX_QUERY_LENGTH, DismissalReason, Event, EventId, EventKind, SlateId, UserId
from shopfeed.events.log import Clock, EventLog, Kept, NumberedLog, utc_now
from shopfeed.events.past import read_past
from shopfeed.events.popular_searches import popular_searches
from shopfeed.events.tail import Numbered, NumberedTail, Tail
from shopfeed.events.wire import from_wire, to_wire

__all__ = [
    "LASTING",
    "MAX_QUERY_LENGTH",
    "Clock",
    "DismissalReason",
    "Event",
    "EventId",
    "EventKind",
    "EventLog",
    "Kept",
    "Numbered",
    "NumberedLog",
    "NumberedTail",
    "SlateId",
    "Tail",
    "UserId",
    "from_wire",
    "popular_searches",
    "read_past",
    "to_wire",
    "utc_now",
]
