"""Invented people made into ``personas.jsonl``: the lines of ``people.toml`` with the ids of real products put in."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict

from sample.kind import HERE, read_kinds
from sample.product import WireProduct, product_id

EVENT = re.compile(r"(?P<hours>[\d.]+) (?P<kind>\w+) (?P<rest>.+)")
PLACE = re.compile(r" #(\d+)$")
REASONS = ("not_for_me", "less_like_this", "already_bought")


class WirePersona(TypedDict):
    """One line of ``personas.jsonl``."""

    id: str
    name: str
    bio: str
    art: str
    events: list[dict[str, object]]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the people's lines may name: products by kind."""

    products: Mapping[str, Sequence[WireProduct]]

    def product(self, kind: str, wanted: Mapping[str, str], place: int) -> str:
        """The id of the ``place``-th product (from 1) of ``kind`` that has the wanted attributes."""
        fitting = [p["id"] for p in self.products[kind] if wanted.items() <= p["attributes"].items()]
        if len(fitting) < place:
            raise ValueError(f"no {kind} number {place} with {dict(wanted)}")
        return fitting[place - 1]


def make_people(products: Iterable[WireProduct]) -> list[WirePersona]:
    """All personas, their events newest first; raises ``ValueError`` naming a line that fits nothing for sale."""
    shelf = Shelf(_by_kind(products))
    people = tomllib.loads((HERE / "people.toml").read_text(encoding="utf-8"))
    return [
        WirePersona(
            id=person_id,
            name=person["name"],
            bio=person["bio"],
            art=person["art"],
            events=[_event(line, shelf) for line in reversed(person["events"].split("\n")) if line],
        )
        for person_id, person in people.items()
    ]


def _event(line: str, shelf: Shelf) -> dict[str, object]:
    parts = EVENT.fullmatch(line)
    if not parts:
        raise ValueError(f"not an event: {line!r}")
    event: dict[str, object] = {"kind": parts["kind"], "hours_ago": float(parts["hours"])}
    try:
        return event | _what(parts["kind"], parts["rest"], shelf)
    except (KeyError, ValueError) as error:
        raise ValueError(f"{line!r}: {error}") from error


def _what(kind: str, rest: str, shelf: Shelf) -> dict[str, object]:
    if kind == "search":
        return {"query": rest}
    if kind == "watch":
        video_id, share = rest.split(" ")
        return {"video_id": video_id, "share_watched": float(share)}
    reason = next((reason for reason in REASONS if rest.endswith(f" {reason}")), None)
    words, place = _placed(rest.removesuffix(f" {reason}"))
    product_kind, _, wanted = words.partition(" ")
    attributes = dict(pair.strip().split("=") for pair in wanted.split(";") if pair.strip())
    product: dict[str, object] = {"product_id": shelf.product(product_kind, attributes, place)}
    return product if reason is None else product | {"reason": reason}


def _placed(rest: str) -> tuple[str, int]:
    found = PLACE.search(rest)
    return (rest[: found.start()], int(found[1])) if found else (rest, 1)


def _by_kind(products: Iterable[WireProduct]) -> dict[str, list[WireProduct]]:
    by_id = {product["id"]: product for product in products}
    return {
        kind.key: [by_id[product_id(kind, ordinal)] for ordinal in range(1, kind.count + 1)] for kind in read_kinds()
    }
