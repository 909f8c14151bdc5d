"""A video as JSON, the one form that files and stores share; it knows nothing of files."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.videos.video import Anchor, Creator, Video, VideoId

Wire = dict[str, Any]  # JSON: what is in it is checked field by field below

_FIELDS: Final = frozenset({
    "id", "creator", "caption", "hashtags", "topics", "duration_s", "width", "height", "src", "poster", "likes",
    "published_at", "is_commerce_suitable", "anchor", "product_ids",
})  # fmt: skip


def to_wire(video: Video) -> Wire:
    """``video`` as JSON values, every field present; ``from_wire`` gives an equal video back."""
    anchor = video.anchor
    return {
        "id": video.id,
        "creator": {"handle": video.creator.handle, "name": video.creator.name},
        "caption": video.caption,
        "hashtags": list(video.hashtags),
        "topics": list(video.topics),
        "duration_s": video.duration_s,
        "width": video.width,
        "height": video.height,
        "src": video.src,
        "poster": video.poster,
        "likes": video.likes,
        "published_at": video.published_at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "is_commerce_suitable": video.is_commerce_suitable,
        "anchor": None if anchor is None else {"label": anchor.label, "query": anchor.query},
        "product_ids": list(video.product_ids),
    }


def from_wire(wire: Mapping[str, Any]) -> Video:
    """The video that ``wire`` says; ``is_commerce_suitable``, ``anchor`` and ``product_ids`` may be left out.

    Raises ``Invalid``, naming the field, for a value that is missing or of the wrong type and for an unknown field.
    """
    if not wire.keys() <= _FIELDS:
        raise Invalid(f"unknown field {sorted(str(field) for field in wire.keys() - _FIELDS)[0]!r}")
    return Video(
        id=VideoId(_text(wire, "id")),
        creator=Creator(**_texts_of(wire, "creator", "handle", "name")),
        caption=_text(wire, "caption"),
        hashtags=_texts(wire, "hashtags"),
        topics=_texts(wire, "topics"),
        duration_s=_number(wire, "duration_s"),
        width=_whole(wire, "width"),
        height=_whole(wire, "height"),
        src=_text(wire, "src"),
        poster=_text(wire, "poster"),
        likes=_whole(wire, "likes"),
        published_at=_time(wire, "published_at"),
        is_commerce_suitable=_flag(wire, "is_commerce_suitable", otherwise=True),
        anchor=None if wire.get("anchor") is None else Anchor(**_texts_of(wire, "anchor", "label", "query")),
        product_ids=tuple(ProductId(id_) for id_ in _texts({"product_ids": [], **wire}, "product_ids")),
    )


def _text(wire: Mapping[str, Any], field: str) -> str:
    value = wire.get(field)
    if isinstance(value, str):
        return value
    raise Invalid(f"{field!r} is a text, not {value!r}")


def _texts(wire: Mapping[str, Any], field: str) -> tuple[str, ...]:
    value = wire.get(field)
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        return tuple(value)
    raise Invalid(f"{field!r} is a list of texts, not {value!r}")


def _texts_of(wire: Mapping[str, Any], field: str, *names: str) -> dict[str, str]:
    value = wire.get(field)
    if isinstance(value, Mapping) and value.keys() == set(names):
        return {name: _text(value, name) for name in names}
    raise Invalid(f"{field!r} is an object of {' and '.join(names)}, not {value!r}")


def _number(wire: Mapping[str, Any], field: str) -> float:
    value = wire.get(field)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    raise Invalid(f"{field!r} is a number, not {value!r}")


def _whole(wire: Mapping[str, Any], field: str) -> int:
    value = wire.get(field)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Invalid(f"{field!r} is a whole number, not {value!r}")


def _time(wire: Mapping[str, Any], field: str) -> datetime:
    text = _text(wire, field)
    try:
        time = datetime.fromisoformat(text)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Invalid(f"{field!r} is an ISO 8601 time such as '2026-05-01T00:00:00Z', not {text!r}") from error


def _flag(wire: Mapping[str, Any], field: str, *, otherwise: bool) -> bool:
    value = wire.get(field, otherwise)
    if isinstance(value, bool):
        return value
    raise Invalid(f"{field!r} is true or false, not {value!r}")
