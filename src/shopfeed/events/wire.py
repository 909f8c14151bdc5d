"""An event as JSON, as a page sends it and an export writes it; it knows nothing of requests."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.events.event import MAX_VALUE, DismissalReason, Event, EventId, EventKind, SlateId, UserId
from shopfeed.videos import VideoId

Name = TypeVar("Name", EventKind, DismissalReason)
Wire = dict[str, Any]  # JSON: what is in it is checked field by field below

_FIELDS: Final = frozenset({
    "id", "kind", "at", "product_id", "video_id", "query", "slate_id", "position", "value", "reason",
})  # fmt: skip


def to_wire(event: Event) -> Wire:
    """``event`` as JSON values, without its user and without the fields that it does not have."""
    wire = {
        "id": event.id,
        "kind": event.kind.value,
        "at": event.at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "product_id": event.product_id,
        "video_id": event.video_id,
        "query": event.query,
        "slate_id": event.slate_id,
        "position": event.position,
        "value": event.value,
        "reason": event.reason.value if event.reason is not None else None,
    }
    return {field: value for field, value in wire.items() if value is not None}


def from_wire(wire: Mapping[str, Any], *, user_id: UserId, received_at: datetime) -> Event:
    """The event that ``wire`` says ``user_id`` did; ``id`` and ``kind`` are required, without ``at`` it was just now.

    Who did it is not the page's to say, so ``wire`` has no user. A time without a zone is UTC, and a clock that runs
    ahead of ``received_at`` is set back to it. Raises ``Invalid``, naming the field, for what cannot be used
    and for an unknown field.
    """
    if not wire.keys() <= _FIELDS:
        raise Invalid(f"an event has no field {sorted(str(field) for field in wire.keys() - _FIELDS)[0]!r}")
    product_id, video_id, slate_id = (_text(wire, field) for field in ("product_id", "video_id", "slate_id"))
    reason = _text(wire, "reason")
    return Event(
        id=EventId(_required_text(wire, "id")),
        user_id=user_id,
        kind=_one_of(EventKind, "kind", _required_text(wire, "kind")),
        at=min(_time(wire.get("at"), otherwise=received_at), received_at),
        product_id=ProductId(product_id) if product_id is not None else None,
        video_id=VideoId(video_id) if video_id is not None else None,
        query=_text(wire, "query"),
        slate_id=SlateId(slate_id) if slate_id is not None else None,
        position=_whole(wire.get("position")),
        value=_number(wire.get("value")),
        reason=_one_of(DismissalReason, "reason", reason) if reason is not None else None,
    )


def _required_text(wire: Mapping[str, Any], field: str) -> str:
    text = _text(wire, field)
    if text is None:
        raise Invalid(f"an event needs a {field!r}")
    return text


def _text(wire: Mapping[str, Any], field: str) -> str | None:
    value = wire.get(field)
    if value is None or isinstance(value, str):
        return value
    raise Invalid(f"{field!r} is a text, not {value!r}")


def _one_of(names: type[Name], field: str, text: str) -> Name:
    try:
        return names(text)
    except ValueError as error:
        raise Invalid(f"{field!r} is one of {', '.join(names)}, not {text[:80]!r}") from error


def _time(value: object, *, otherwise: datetime) -> datetime:
    if value is None:
        return otherwise
    if not isinstance(value, str):
        raise Invalid(f"'at' is an ISO 8601 time, not {value!r}")
    try:
        time = datetime.fromisoformat(value)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Invalid(f"'at' is an ISO 8601 time such as '2026-05-01T12:00:00Z', not {value[:80]!r}") from error


def _whole(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise Invalid(f"'position' is a whole number, not {value!r}")


def _number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= MAX_VALUE:
        return float(value)
    raise Invalid(f"'value' is a number up to {MAX_VALUE:,}, not {str(value)[:80]}")
