"""What many people search for, read off the end of the log: what the search bar may offer to everybody."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from shopfeed.events.event import EventKind, UserId
from shopfeed.events.log import NumberedLog

LEAST_PEOPLE = 3
"""A search is nobody's secret from so many people on."""
READ = 50_000
"""Events at the end of the log that are read at most."""
MOST = 200
AGE = timedelta(days=30)
_PAGE = 2_000
_LONGEST = 60  # letters
_PRIVATE = re.compile(r"[@/\\]|\d{6}|https?:|\d[\d -]{8,}\d")


def popular_searches(log: NumberedLog, *, now: datetime) -> Sequence[tuple[str, int]]:
    """Searches of the last ``AGE`` and by how many people each was made, the most popular first.

    Letter case and spaces make no difference. What looks like an address or a number of a person is left out.
    """
    people: dict[str, set[UserId]] = {}
    at = max(0, log.last_number() - READ)
    while page := log.after(at, _PAGE):
        for number, event in page:
            at = number
            if event.kind is not EventKind.SEARCH or event.query is None or event.at < now - AGE:
                continue
            said = " ".join(event.query.casefold().split())
            if said and len(said) <= _LONGEST and not _PRIVATE.search(said):
                people.setdefault(said, set()).add(event.user_id)
    found = [(said, len(who)) for said, who in people.items() if len(who) >= LEAST_PEOPLE]
    return sorted(found, key=lambda each: (-each[1], each[0]))[:MOST]
