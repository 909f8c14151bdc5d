"""What events are worth, how fast they fade, and how long a "no" lasts: every number with its default, and its file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from shopfeed.errors import InvalidSetting
from shopfeed.events import EventKind

DAY_S = 86_400.0


def _default_weights() -> Mapping[EventKind, float]:
    return MappingProxyType({
        EventKind.SEARCH: 3.0,
        EventKind.CLICK: 1.6,
        EventKind.DWELL: 0.6,
        EventKind.WATCH: 1.0,
        EventKind.LIKE: 1.2,
        EventKind.SAVE: 2.2,
        EventKind.CART: 2.6,
        EventKind.PURCHASE: 1.2,
    })  # fmt: skip


def _default_lives() -> Mapping[str, float]:
    return MappingProxyType({
        "grocery": 21.0,
        "coffee": 21.0,
        "snack": 14.0,
        "pet": 30.0,
        "beauty": 45.0,
        "health": 45.0,
        "clothing": 30.0,
        "fashion": 30.0,
        "ethnic wear": 30.0,
        "toys": 60.0,
        "books": 14.0,
        "shoes": 120.0,
        "appliances": 1_095.0,
        "refrigerators": 2_920.0,
        "washing machines": 2_920.0,
        "air conditioners": 2_920.0,
        "televisions": 1_825.0,
        "furniture": 1_825.0,
    })  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """How a past is read; ``docs/recommend.md`` explains each number."""

    weights: Mapping[EventKind, float] = field(default_factory=_default_weights)
    half_life_s: float = 3 * DAY_S
    """After this long an event counts half."""
    fading_per_event: float = 0.85
    """And each newer event takes this factor off the older ones: a feed is scrolled in minutes."""
    most_signals: int = 100
    """Older events speak for nothing any more: ``0.85 ** 100`` is a ten-millionth."""
    same_interest_cosine: float = 0.45
    least_share: float = 0.06
    """An interest with a smaller share of the whole is not living any more."""
    most_interests: int = 5
    skipped_share: float = 0.25
    """A video watched for less of its length was skipped, and says nothing in its favour."""
    whole_dwell_s: float = 10.0
    """So long on a product is a whole dwell; a shorter one counts in proportion."""
    dismissal_silent_s: float = 14 * DAY_S
    """So long the theme of what was waved away is silent."""
    dismissal_half_life_s: float = 7 * DAY_S
    """Then it comes slowly back: the penalty is halved every so long."""
    silenced_interest_cosine: float = 0.45
    """An interest so near to what was waved away, or bought, after its last event rests as long as that is silent."""
    usual_life_days: float = 180.0
    """How long a type is silent after a purchase, where ``lives_days`` says nothing of its category."""
    lives_days: Mapping[str, float] = field(default_factory=_default_lives)
    """The same by words of the category's names, lower case; the longest word that occurs decides."""
    bought_once_days: float = 90.0
    """What lives longer than this is not offered a second time while one is in the cart."""

    def life_s(self, category: tuple[str, str]) -> float:
        """How long a person who has bought in ``category`` (main, sub) needs no other."""
        names = " / ".join(category).lower()
        known = [word for word in self.lives_days if word in names]
        return DAY_S * (self.lives_days[max(known, key=len)] if known else self.usual_life_days)


def read_taste(path: Path) -> Taste:
    """The taste in a TOML file; what it does not name keeps its default.

    ``[weights]`` holds numbers by kind of event, ``[lives_days]`` by word of a category; both add to the defaults.
    Raises ``InvalidSetting`` naming the file and the entry.
    """
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InvalidSetting(f"the taste in {path} cannot be read: {error}") from error
    known = {each.name: each for each in fields(Taste)}
    given: dict[str, Any] = {}
    for name, value in told.items():
        if name not in known:
            raise InvalidSetting(f"{path}: there is no {name!r}: docs/recommend.md lists what a taste has")
        given[name] = _table(path, name, value) if name in ("weights", "lives_days") else _number(path, name, value)
    if "weights" in given:
        given["weights"] = MappingProxyType({**_default_weights(), **_by_kind(path, given["weights"])})
    if "lives_days" in given:
        lives = {word.lower(): days for word, days in given["lives_days"].items()}
        given["lives_days"] = MappingProxyType({**_default_lives(), **lives})
    for name in ("most_signals", "most_interests"):
        if name in given:
            given[name] = int(given[name])
    return Taste(**given)


_DIVISORS = ("half_life_s", "fading_per_event", "whole_dwell_s", "dismissal_half_life_s")


def _number(path: Path, name: str, value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1e9:
        raise InvalidSetting(f"{path}: {name} is a number of 0 or more, not {value!r}")
    if value == 0 and name in _DIVISORS:
        raise InvalidSetting(f"{path}: {name} is above 0")
    if name == "fading_per_event" and value > 1:
        raise InvalidSetting(f"{path}: fading_per_event is at most 1, not {value!r}: older events cannot count more")
    return float(value)


def _table(path: Path, name: str, value: object) -> dict[str, float]:
    if not isinstance(value, dict):
        raise InvalidSetting(f"{path}: {name} is a table of numbers, not {value!r}")
    return {str(key): _number(path, f"{name}.{key}", each) for key, each in value.items()}


def _by_kind(path: Path, weights: dict[str, float]) -> dict[EventKind, float]:
    unknown = sorted(weights.keys() - {kind.value for kind in EventKind})
    if unknown:
        raise InvalidSetting(f"{path}: weights has {unknown[0]!r}: kinds are {', '.join(EventKind)}")
    return {EventKind(kind): weight for kind, weight in weights.items()}
