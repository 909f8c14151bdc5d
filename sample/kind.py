"""What is authored of one kind of product, as read from the tables in ``kinds/``; knows nothing of single products."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One attribute that varies freely: its values, each with the sentences that are true of it (often none)."""

    name: str
    values: tuple[str, ...]
    sentences: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """One coherent make of a kind: attributes that belong together, a price range in rupees, sentences of its own."""

    attributes: Mapping[str, str]
    price: tuple[float, float]
    say: tuple[str, ...]
    notes: tuple[str, ...]
    titles: tuple[str, ...]
    axes: tuple[Axis, ...]
    brands: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of product; ``number`` (three digits) is the head of its products' ids and must never change.

    ``worth`` scales the price by a value that an axis took: ``{"10 kg": 2.4}``.
    """

    key: str
    number: int
    category: tuple[str, str]
    product_type: str
    count: int
    builds: tuple[Build, ...]
    models: tuple[str, ...]
    worth: Mapping[str, float]
    discount: float
    stars: float
    buyers: float


@cache
def brand_groups() -> Mapping[str, Mapping[str, float]]:
    """Group of trade -> brand -> standing in 0..1, from the plainest maker to the finest."""
    return tomllib.loads((HERE / "brands.toml").read_text(encoding="utf-8"))


def standing_of(brand: str) -> float:
    """The standing of ``brand``, 0.3 for a name outside the groups (an author, a label without a shop)."""
    return next((group[brand] for group in brand_groups().values() if brand in group), 0.3)


def read_kinds() -> list[Kind]:
    """All kinds in the order of their numbers; raises ``ValueError`` for two kinds of one number."""
    kinds = sorted((kind for path in sorted((HERE / "kinds").glob("*.toml")) for kind in _read(path)), key=_number)
    numbers = [kind.number for kind in kinds]
    if len(set(numbers)) < len(numbers):
        twice = sorted({number for number in numbers if numbers.count(number) > 1})
        raise ValueError(f"kind numbers used twice: {twice}")
    return kinds


def _number(kind: Kind) -> int:
    return kind.number


def _read(path: Path) -> Iterator[Kind]:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    for key, table in tables.items():
        try:
            yield _kind(key, table)
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path.name}: [{key}]: {error!r}") from error


def _kind(key: str, table: Mapping[str, Any]) -> Kind:  # Any: what TOML holds is checked by being used here
    main, sub = table["category"]
    stars, buyers = table.get("taste", (4.1, 300))
    return Kind(
        key=key,
        number=table["number"],
        category=(main, sub),
        product_type=table["type"],
        count=table["count"],
        builds=tuple(_build(build, table) for build in table["builds"]),
        models=tuple(table.get("models", ())),
        worth=table.get("worth", {}),
        discount=table.get("discount", 0.3),
        stars=stars,
        buyers=buyers,
    )


def _build(build: Mapping[str, Any], table: Mapping[str, Any]) -> Build:
    low, high = build["price"]
    axes = {**table.get("axes", {}), **build.get("axes", {})}
    attributes = {**table.get("is", {}), **build.get("is", {})}
    return Build(
        attributes=attributes,
        price=(float(low), float(high)),
        say=tuple(build.get("say", ())),
        notes=(*build.get("notes", ()), *table.get("notes", ())),
        titles=tuple(build.get("titles", table.get("titles", ()))),
        axes=tuple(_axis(name, values) for name, values in axes.items() if name not in attributes),
        brands=_brands(build.get("brands", table["brands"])),
    )


def _axis(name: str, values: list[str] | Mapping[str, str | list[str]]) -> Axis:
    if isinstance(values, list):
        return Axis(name=name, values=tuple(values), sentences={})
    sentences = {value: (said,) if isinstance(said, str) else tuple(said) for value, said in values.items()}
    return Axis(name=name, values=tuple(values), sentences=sentences)


def _brands(names: str | list[str]) -> tuple[str, ...]:
    if isinstance(names, list):
        return tuple(names)
    return tuple(brand for group in names.split() for brand in brand_groups()[group])
