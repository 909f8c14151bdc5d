"""Products to test with: one that is named by what matters, and any that can be."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from shopfeed.catalogue import Money, Product, ProductId, list_price_above


def a_product(product_id: str = "B000000001", **changes: Any) -> Product:
    """A speaker, unless ``changes`` (fields of ``Product``) say otherwise."""
    fields: dict[str, Any] = {
        "id": ProductId(product_id),
        "name": "Bluetooth Speaker with Mic",
        "category": ("tv, audio & cameras", "Speakers"),
        "brand": "Sonoro",
        "price": Money(amount_minor=249_900, currency="INR"),
    }
    return Product(**{**fields, **changes})


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ids = st.text(st.characters(categories=["L", "N"], include_characters="-_."), min_size=1, max_size=8)
monies = st.builds(Money, amount_minor=st.integers(0, 2**63 - 1), currency=st.sampled_from(["INR", "USD"]))
times = st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC))


@st.composite
def products(draw: st.DrawFn, product_ids: st.SearchStrategy[str] = ids) -> Product:
    """Any product, with an id of ``product_ids``."""
    price = draw(st.none() | monies)
    return Product(
        id=ProductId(draw(product_ids)),
        name=draw(texts.filter(lambda name: bool(name.strip()))),
        category=(draw(texts.filter(bool)), draw(texts)),
        brand=draw(st.none() | texts.filter(bool)),
        description=draw(texts),
        price=price,
        list_price=list_price_above(price, draw(st.none() | monies)),
        rating=draw(st.none() | st.floats(0, 5)),
        ratings_count=draw(st.integers(0, 2**31 - 1)),
        image=draw(st.none() | texts.filter(bool)),
        link=draw(st.none() | texts.filter(bool)),
        attributes=draw(st.dictionaries(texts, texts, max_size=3)),
        added_at=draw(st.none() | times),
        is_sold_out=draw(st.booleans()),
    )
