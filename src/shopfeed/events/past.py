"""A person's past as it is read for every answer: the last events, and what lasts from before them."""

from collections.abc import Sequence

from shopfeed.events.event import Event, UserId
from shopfeed.events.log import EventLog

_MOST_LASTING = 500


def read_past(log: EventLog, user_id: UserId, *, limit: int) -> Sequence[Event]:
    """The user's last ``limit`` events, then their older purchases and dismissals, newest first.

    However much somebody scrolls, what they bought or waved away does not come back.
    """
    return log.past(user_id, limit=limit, lasting=_MOST_LASTING)
