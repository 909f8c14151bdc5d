"""All products, none named or described like another."""

from sample.kind import Kind, read_kinds
from sample.product import WireProduct, Wording, product_of, wording_of

MOST_ATTEMPTS = 400


def make_products() -> list[WireProduct]:
    """Every product of every kind, by id; raises ``ValueError`` where a kind's tables cannot word that many."""
    names: set[str] = set()
    descriptions: set[str] = set()
    makes: set[str] = set()
    products: list[WireProduct] = []
    for kind in read_kinds():
        for ordinal in range(1, kind.count + 1):
            wording = _fresh(kind, ordinal, names, descriptions, makes)
            names.add(wording.name.lower())
            descriptions.add(wording.description)
            makes.add(_make_of(wording))
            products.append(product_of(kind, ordinal, wording=wording))
    return products


def _fresh(kind: Kind, ordinal: int, names: set[str], descriptions: set[str], makes: set[str]) -> Wording:
    """Words not used yet, of a product with no twin (one maker, same attributes) where the tables allow that."""
    spare: Wording | None = None
    for attempt in range(MOST_ATTEMPTS):
        wording = wording_of(kind, ordinal, attempt=attempt)
        if wording.name.lower() not in names and wording.description not in descriptions:
            if _make_of(wording) not in makes:
                return wording
            spare = spare or wording
    if spare:
        return spare
    raise ValueError(f"kind {kind.key!r} has not enough words for {kind.count} products: stuck at {ordinal}")


def _make_of(wording: Wording) -> str:
    return f"{wording.brand} {sorted(wording.attributes.items())}"
