"""A person's past as it is read for every answer: the last events, and what lasts from before them."""

from shopfeed.events.event import Event, UserId
from shopfeed.events.log import EventLog

_MOST_LASTING = 500


def read_past(log: EventLog, user_id: UserId, *, limit: int) -> list[Event]:
    """The user's last ``limit`` events, then their older purchases and dismissals, newest first.

    However much somebody scrolls, what they bought or waved away does not come back.
    """
    events = list(log.latest(user_id, limit=limit))
    if len(events) < limit:
        return events
    known = {event.id for event in events}
    return [*events, *(event for event in log.lasting(user_id, limit=_MOST_LASTING) if event.id not in known)]
