"""What many people search for, read off the end of the log: what the search bar may offer to everybody."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from shopfeed.events.event import UserId
from shopfeed.events.log import EventLog

LEAST_PEOPLE = 3
"""A search is nobody's secret from so many people on."""
READ = 5_000
"""Of the last searches so many are read at most."""
MOST = 200
AGE = timedelta(days=30)
_LONGEST = 60  # letters
_PRIVATE = re.compile(r"[@/\\]|\d{6}|https?:|\d[\d -]{8,}\d")


def popular_searches(log: EventLog, *, now: datetime) -> Sequence[tuple[str, int]]:
    """Searches of the last ``AGE`` and by how many people each was made, the most popular first.

    Letter case and spaces make no difference. What looks like an address or a number of a person is left out.
    Raises ``Unavailable``.
    """
    people: dict[str, set[UserId]] = {}
    for event in log.searches(limit=READ):
        if event.query is None or event.at < now - AGE:
            continue
        said = " ".join(event.query.casefold().split())
        if said and len(said) <= _LONGEST and not _PRIVATE.search(said):
            people.setdefault(said, set()).add(event.user_id)
    found = [(said, len(who)) for said, who in people.items() if len(who) >= LEAST_PEOPLE]
    return sorted(found, key=lambda each: (-each[1], each[0]))[:MOST]
