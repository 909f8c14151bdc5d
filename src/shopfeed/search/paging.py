"""Cursors: where the next page begins, in which snapshot, for which request."""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass

from shopfeed.errors import Invalid
from shopfeed.search.request import SearchRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The beginning of a page."""

    offset: int
    snapshot_version: str
    request_hash: str

    def __str__(self) -> str:
        written = json.dumps([self.offset, self.snapshot_version, self.request_hash], separators=(",", ":"))
        return base64.urlsafe_b64encode(written.encode()).decode().rstrip("=")


def read_cursor(text: str) -> Cursor:
    """The cursor that was written so; raises ``Invalid`` for anything else."""
    try:
        content = json.loads(base64.urlsafe_b64decode(text.encode() + b"=" * (-len(text) % 4)))
    except (ValueError, UnicodeError, binascii.Error) as error:
        raise Invalid("this is not a cursor of a search: leave it out to begin at the first page") from error
    match content:
        case [int(offset), str(version), str(request_hash)] if 0 <= offset <= 1_000_000:
            return Cursor(offset=offset, snapshot_version=version, request_hash=request_hash)
    raise Invalid("this is not a cursor of a search: leave it out to begin at the first page")


def request_hash(request: SearchRequest) -> str:
    """Names what decides the order of the results; the page's size and the person's taste do not."""
    filters = {name: sorted(values) for name, values in sorted(request.filters.items()) if values}
    video = request.video.id if request.video else None
    parts = [
        request.query,
        request.sort,
        filters,
        sorted(request.without),
        request.similar_to,
        video,
        request.previous_query,
        request.is_exact,
    ]
    return hashlib.sha256(json.dumps(parts).encode("utf-8", "replace")).hexdigest()[:12]
