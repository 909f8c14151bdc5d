"""What was served: slates with positions, propensities and traces, kept apart from the facts and never in their way."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from shopfeed.events import SlateId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class SlateLine:
    """One thing on a slate: a product or a video at a position, and how probable it was there."""

    thing_id: str
    position: int
    propensity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slate:
    """What was served to a person at once."""

    id: SlateId
    user_id: UserId
    at: datetime
    surface: str
    """``search``, ``recommend``, ``card``, ``feed``, ``related``."""
    snapshot: str
    lines: Sequence[SlateLine]
    trace: Mapping[str, object]


class SlateLog(Protocol):
    """Keeps slates for learning and for "why this?". It may lose the last moments in a crash: events may not."""

    def add(self, slate: Slate) -> None:
        """Take it over; returns at once."""
        ...

    def get(self, slate_id: SlateId) -> Slate | None:
        """The slate, once it has been written."""
        ...

    def all(self) -> Iterator[Slate]:
        """Every slate that has been written, in the order of writing, for training."""
        ...

    def close(self) -> None:
        """Write what is waiting."""
        ...


def lines_to_json(lines: Sequence[SlateLine]) -> str:
    """As adapters keep them."""
    return json.dumps([[line.thing_id, line.position, line.propensity] for line in lines])


def lines_from_json(text: str) -> list[SlateLine]:
    """What ``lines_to_json`` was given."""
    return [SlateLine(thing_id=thing, position=at, propensity=share) for thing, at, share in json.loads(text)]


class MemorySlateLog:
    """For tests and for programs that keep nothing."""

    def __init__(self) -> None:
        self._slates: dict[SlateId, Slate] = {}

    def add(self, slate: Slate) -> None:
        self._slates.setdefault(slate.id, slate)

    def get(self, slate_id: SlateId) -> Slate | None:
        return self._slates.get(slate_id)

    def all(self) -> Iterator[Slate]:
        yield from list(self._slates.values())

    def close(self) -> None:
        """Nothing waits here."""
