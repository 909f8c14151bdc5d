"""A product as JSON, the one form that files, the API and the stores share; it knows nothing of files and requests."""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final

from shopfeed.catalogue.product import Money, Product, ProductId, list_price_above
from shopfeed.errors import Invalid

Wire = dict[str, Any]  # JSON: what is in it is checked field by field below

_FIELDS: Final = frozenset({
    "id", "name", "brand", "category", "description", "price", "list_price", "rating", "ratings_count",
    "image", "link", "attributes", "added_at", "is_sold_out",
})  # fmt: skip


def to_wire(product: Product) -> Wire:
    """``product`` as JSON values, every field present; ``from_wire`` gives an equal product back."""
    return {
        "id": product.id,
        "name": product.name,
        "brand": product.brand,
        "category": list(product.category),
        "description": product.description,
        "price": _money_to_wire(product.price),
        "list_price": _money_to_wire(product.list_price),
        "rating": None if product.rating is None else float(product.rating) + 0.0,  # no 4 beside 4.0, no -0.0
        "ratings_count": product.ratings_count,
        "image": product.image,
        "link": product.link,
        "attributes": dict(sorted(product.attributes.items())),
        "added_at": _time_to_wire(product.added_at),
        "is_sold_out": product.is_sold_out,
    }


def from_wire(wire: Mapping[str, Any]) -> Product:
    """The product that ``wire`` says; ``id``, ``name`` and ``category`` are required, the rest may be left out or null.

    A time without a zone is UTC. A list price that is not above the price says nothing and is left out. Raises
    ``Invalid``, naming the field, for a value of the wrong type and for a field that is not in the schema (so that a
    misspelt one is not lost in silence).
    """
    if not wire.keys() <= _FIELDS:
        unknown = sorted(str(field) for field in wire.keys() - _FIELDS)
        raise Invalid(f"unknown field {unknown[0]!r}: put what is not in the schema under 'attributes'")
    price = _money(wire, "price")
    return Product(
        id=ProductId(_required_text(wire, "id")),
        name=_required_text(wire, "name"),
        brand=_text(wire, "brand") or None,
        category=_category(wire.get("category")),
        description=_text(wire, "description") or "",
        price=price,
        list_price=list_price_above(price, _money(wire, "list_price")),
        rating=_rating(wire.get("rating")),
        ratings_count=_count(wire.get("ratings_count")),
        image=_text(wire, "image") or None,
        link=_text(wire, "link") or None,
        attributes=_attributes(wire.get("attributes")),
        added_at=_time(wire.get("added_at")),
        is_sold_out=_flag(wire.get("is_sold_out")),
    )


def _money_to_wire(money: Money | None) -> Wire | None:
    return None if money is None else {"amount_minor": money.amount_minor, "currency": money.currency}


def _time_to_wire(time: datetime | None) -> str | None:
    return None if time is None else time.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _required_text(wire: Mapping[str, Any], field: str) -> str:
    text = _text(wire, field)
    if text is None:
        raise Invalid(f"{field!r} is missing")
    return text


def _text(wire: Mapping[str, Any], field: str) -> str | None:
    value = wire.get(field)
    if value is None or isinstance(value, str):
        return value
    raise Invalid(f"{field!r} is a text, not {value!r}")


def _category(value: object) -> tuple[str, str]:
    match value:
        case [str(main), str(sub)] if main:
            return main, sub
        case [str(main)] if main:
            return main, ""
        case None:
            raise Invalid("'category' is missing")
        case _:
            raise Invalid(f"'category' is [main, sub], two texts, not {value!r}")


def _money(wire: Mapping[str, Any], field: str) -> Money | None:
    match wire.get(field):
        case None:
            return None
        case {"amount_minor": int(amount), "currency": str(currency), **rest} if not rest and amount is not True:
            return Money(amount_minor=amount, currency=currency)
        case value:
            raise Invalid(f"{field!r} is {{'amount_minor': whole number, 'currency': text}}, not {value!r}")


def _rating(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    raise Invalid(f"'rating' is a number, not {value!r}")


def _count(value: object) -> int:
    if value is None:
        return 0
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Invalid(f"'ratings_count' is a whole number, not {value!r}")


def _attributes(value: object) -> Mapping[str, str]:
    if value is None:
        return MappingProxyType({})
    if isinstance(value, Mapping) and all(isinstance(k, str) and isinstance(v, str) for k, v in value.items()):
        return MappingProxyType(dict(value))
    raise Invalid(f"'attributes' is an object of texts, not {value!r}")


def _time(value: object) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise Invalid(f"'added_at' is an ISO 8601 time, not {value!r}")
    try:
        time = datetime.fromisoformat(value)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Invalid(f"'added_at' is an ISO 8601 time such as '2026-05-01T00:00:00Z', not {value!r}") from error


def _flag(value: object) -> bool:
    if value is None:
        return False
    if isinstance(value, bool):
        return value
    raise Invalid(f"'is_sold_out' is true or false, not {value!r}")
