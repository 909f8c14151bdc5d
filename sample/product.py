"""One product made of its kind: the name, the description, the price, what people think of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import TypedDict

from sample.draw import Draw
from sample.kind import Axis, Build, Kind, standing_of
from sample.money import list_price, shop_price
from sample.opinion import added_at, opinion_of

LITTLE_WORDS = ("a", "and", "at", "by", "for", "in", "into", "its", "of", "on", "or", "the", "to", "up", "with", "x")
UNITS = ("cm", "ft", "g", "inch", "kg", "km", "l", "m", "ml", "mm", "months", "years")
SMALL_WORDS = frozenset((*LITTLE_WORDS, *UNITS))


class WireMoney(TypedDict):
    """An amount in paise."""

    amount_minor: int
    currency: str


class WireProduct(TypedDict):
    """One line of ``products.jsonl``."""

    id: str
    name: str
    brand: str
    category: tuple[str, str]
    description: str
    price: WireMoney
    list_price: WireMoney | None
    rating: float | None
    ratings_count: int
    image: None
    link: None
    attributes: dict[str, str]
    added_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of one product; two products never share a name or a description."""

    name: str
    description: str
    brand: str
    worth: float
    attributes: dict[str, str]


def product_id(kind: Kind, ordinal: int) -> str:
    """Stable while tables grow: three digits of the kind's number, three of the ordinal."""
    return f"sf-{kind.number:03d}{ordinal:03d}"


def product_of(kind: Kind, ordinal: int, *, wording: Wording) -> WireProduct:
    """The wire form of the product of ``kind`` that bears this ``ordinal`` (from 1)."""
    draw = Draw(f"{kind.key}/{ordinal}")
    build = build_of(kind, ordinal)
    standing = standing_of(wording.brand)
    low, high = build.price
    asked = (low + (high - low) * (0.55 * standing + 0.45 * draw.unit("price"))) * wording.worth
    price = shop_price(asked, draw, "price")
    list_minor = list_price(price, kind.discount, draw)
    added = added_at(draw)
    opinion = opinion_of(stars=kind.stars, buyers=kind.buyers, standing=standing, added=added, draw=draw)
    return WireProduct(
        id=product_id(kind, ordinal),
        name=wording.name,
        brand=wording.brand,
        category=kind.category,
        description=wording.description,
        price=_rupees(price),
        list_price=None if list_minor is None else _rupees(list_minor),
        rating=opinion.rating,
        ratings_count=opinion.ratings_count,
        image=None,
        link=None,
        attributes=wording.attributes,
        added_at=added.strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def build_of(kind: Kind, ordinal: int) -> Build:
    """The builds take turns, so that each is for sale from several makers."""
    return kind.builds[(ordinal - 1) % len(kind.builds)]


def wording_of(kind: Kind, ordinal: int, *, attempt: int) -> Wording:
    """The words of a product; another ``attempt`` gives other words for the same build."""
    draw = Draw(f"{kind.key}/{ordinal}/{attempt}")
    build = build_of(kind, ordinal)
    brand = _in_turn(build.brands, (ordinal - 1) // len(kind.builds) + ordinal + attempt)
    chosen = {axis.name: draw.one(axis.name, axis.values) for axis in build.axes}
    worth = prod(kind.worth.get(value, 1.0) for value in chosen.values())
    if kind.models:
        chosen["model"] = draw.one("model", _models_of(kind, brand, build))
    slots = {**build.attributes, **chosen, "brand": brand}
    titled = {name: title_case(value) for name, value in slots.items()}
    capitals = {name.capitalize(): value for name, value in titled.items()}  # {Colour} is {colour}
    title = draw.one("title", build.titles).format_map({**titled, **capitals})
    seen = {name: value for name, value in {**build.attributes, **chosen}.items() if not name.startswith("_")}
    return Wording(
        name=" ".join(title.split()).replace("1000 GB", "1 TB").replace("2000 GB", "2 TB"),
        description=" ".join(sentence.format_map(slots) for sentence in _sentences(build, chosen, draw)),
        brand=brand,
        worth=worth,
        attributes={"product_type": kind.product_type, **seen},
    )


def title_case(text: str) -> str:
    """``text`` as in a title: small words stay small, what has a capital or a digit keeps it."""
    words = text.split()
    return " ".join(
        word if word in SMALL_WORDS or any(c.isupper() or c.isdigit() for c in word) else _capital(word)
        for word in words
    )


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _sentences(build: Build, chosen: Mapping[str, str], draw: Draw) -> list[str]:
    says = draw.shuffled("say", build.say)
    facts = [_said(axis, chosen, draw) for axis in build.axes if chosen[axis.name] in axis.sentences]
    notes = draw.shuffled("note", build.notes)
    told = says[: 2 if draw.happens("two says", 0.35) else 1] + facts[:1]
    told += notes[: max(3 + draw.happens("four", 0.3) - len(told), 1)]
    if len(told) > len(says) + 1 and draw.happens("note before the end", 0.3):
        told[-1], told[-2] = told[-2], told[-1]
    return told[:4]


def _models_of(kind: Kind, brand: str, build: Build) -> list[str]:
    """The names that ``brand`` gives to this build, none of them given to another of its builds where names suffice."""
    names = Draw(f"{kind.key}/{brand}").shuffled("models", kind.models)
    share = max(len(names) // len(kind.builds), 1)
    start = kind.builds.index(build) * share % len(names)
    return names[start : start + share]


def _said(axis: Axis, chosen: Mapping[str, str], draw: Draw) -> str:
    return draw.one(f"said/{axis.name}", axis.sentences[chosen[axis.name]])


def _in_turn(names: tuple[str, ...], turn: int) -> str:
    return names[turn % len(names)]


def _rupees(amount_minor: int) -> WireMoney:
    return WireMoney(amount_minor=amount_minor, currency="INR")
