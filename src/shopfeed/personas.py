"""Sample people, all synthetic: a person of the page may go on as one of them, with a copy of their past."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid, InvalidSource
from shopfeed.events import DismissalReason, Event, EventId, EventKind, UserId
from shopfeed.videos import VideoId


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing a persona did, some hours before now."""

    kind: EventKind
    hours_ago: float
    product_id: ProductId | None = None
    video_id: VideoId | None = None
    query: str | None = None
    share_watched: float | None = None
    reason: DismissalReason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """A sample person."""

    id: str
    name: str
    bio: str
    art: str
    past: tuple[Deed, ...]

    def events(self, user_id: UserId, *, now: datetime) -> list[Event]:
        """The persona's past as events of ``user_id``, oldest first; the same ids every time, so it is copied once."""
        deeds = sorted(self.past, key=lambda deed: -deed.hours_ago)
        return [
            Event(
                id=EventId(f"{self.id}-{number}"),
                user_id=user_id,
                kind=deed.kind,
                at=now - timedelta(hours=deed.hours_ago),
                product_id=deed.product_id,
                video_id=deed.video_id,
                query=deed.query,
                value=deed.share_watched if deed.kind is EventKind.WATCH else None,
                reason=deed.reason,
            )
            for number, deed in enumerate(deeds)
        ]


def read_personas(path: Path) -> Sequence[Persona]:
    """The personas of a ``personas.jsonl``. Raises ``InvalidSource`` naming the line that is not one."""
    personas = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            personas.append(_persona(json.loads(line)))
        except (ValueError, KeyError, TypeError, Invalid) as error:
            raise InvalidSource(f"{path}:{number} is not a persona: {error}") from error
    return personas


def _persona(wire: dict[str, Any]) -> Persona:
    return Persona(
        id=wire["id"],
        name=wire["name"],
        bio=wire["bio"],
        art=wire["art"],
        past=tuple(_deed(each) for each in wire["events"]),
    )


def _deed(wire: dict[str, Any]) -> Deed:
    reason = wire.get("reason")
    return Deed(
        kind=EventKind(wire["kind"]),
        hours_ago=float(wire["hours_ago"]),
        product_id=wire.get("product_id"),
        video_id=wire.get("video_id"),
        query=wire.get("query"),
        share_watched=wire.get("share_watched"),
        reason=None if reason is None else DismissalReason(reason),
    )
