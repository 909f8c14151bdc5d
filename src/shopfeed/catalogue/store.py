"""The port behind which products are kept; ``tests/contracts/test_product_store.py`` says what adapters must do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from shopfeed.catalogue.price import PriceSince
from shopfeed.catalogue.product import Product, ProductId
from shopfeed.errors import Outdated


@dataclass(frozen=True, slots=True, kw_only=True)
class Upserted:
    """What an upsert did: every product given is in exactly one of the three counts."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptProduct:
    """A product as it is kept: its revision, and the embedding that was last made of it.

    A store does not know which text of a product is encoded, so an embedding outlives a change of its product: it is
    good only while ``embedding_text_hash`` is the hash of the present text, and the reader compares.
    """

    product: Product
    revision: int
    """Grows with every change of this catalogue; unique to the change."""
    embedding: bytes | None = None
    """float16, little endian, ``(dim,)``; ``None`` where this encoder has not made one."""
    embedding_text_hash: bytes | None = None
    """Hash of the text that ``embedding`` was made of; ``None`` exactly where there is no embedding."""


def check_expected(
    product_ids: Iterable[ProductId], present: Mapping[ProductId, int], expected: Mapping[ProductId, int] | None
) -> None:
    """Raises ``Outdated`` for the first whose revision in ``present`` is not the one in ``expected``."""
    for id_ in product_ids if expected else ():
        if expected and id_ in expected and present.get(id_) != expected[id_]:
            raise Outdated(
                f"product {id_!r} has revision {present.get(id_, 'none: it is gone')}, not {expected[id_]}: "
                f"read it again with GET /product/{id_} and repeat the change on what it says now"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductPage:
    """Some products in the order of their ids, and where to go on."""

    products: Sequence[KeptProduct]
    next_cursor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What changed after a revision: products as they are now, and the ids that are gone."""

    products: Sequence[KeptProduct]
    """Without embeddings."""
    deleted: Mapping[ProductId, int]
    """The revision of each deletion."""


class ProductStore(Protocol):
    """Products by id. Every method may raise ``Unavailable``."""

    def upsert(self, products: Iterable[Product], *, expected: Mapping[ProductId, int] | None = None) -> Upserted:
        """Keep ``products``, replacing those of the same id; an equal product is left alone (its revision too).

        One after another in the order given, and all of them or none. Raises ``Outdated`` for a product whose present
        revision is not the one in ``expected``, where that names it (up to 400 products then).
        """
        ...

    def get(self, product_id: ProductId) -> Product | None:
        """The product, or ``None``."""
        ...

    def get_many(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Product]:
        """Those of ``product_ids`` that are kept, by id."""
        ...

    def kept(self, product_id: ProductId) -> KeptProduct | None:
        """The product with its revision, without embeddings; or ``None``."""
        ...

    def changes(self, *, since: int) -> Changes:
        """Every product whose revision is above ``since``, and every deletion above it that was not undone."""
        ...

    def price_history(self, product_id: ProductId) -> Sequence[PriceSince]:
        """What the product has cost, oldest first: each price that an upsert changed or brought, at most the last 100.

        Empty for a product that is not kept; a deletion forgets the prices too.
        """
        ...

    def price_histories(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Sequence[PriceSince]]:
        """The same for many, by id; those without any price are left out."""
        ...

    def repriced(self, *, since: datetime) -> Sequence[ProductId]:
        """Those whose price changed at ``since`` or later, in no promised order: what is new has not changed."""
        ...

    def page(self, *, cursor: str | None = None, limit: int = 1_000, encoder_id: str | None = None) -> ProductPage:
        """Up to ``limit`` products after ``cursor``; with ``encoder_id``, the embeddings that encoder made of them.

        Walking the cursors meets every product that was there from beginning to end exactly once.
        Raises ``Invalid`` for a cursor that is not one of ours and for a limit below 1.
        """
        ...

    def put_embeddings(self, encoder_id: str, embeddings: Mapping[ProductId, tuple[bytes, bytes]]) -> None:
        """Keep for each product the ``(text_hash, float16 bytes)`` that ``encoder_id`` made, in place of older ones.

        A product that is not kept (any more) is passed over. The revision of a product does not change.
        """
        ...

    def embeddings(self, encoder_id: str, product_ids: Sequence[ProductId]) -> Mapping[ProductId, tuple[bytes, bytes]]:
        """Of those of ``product_ids`` for which there is one, the ``(text_hash, float16 bytes)`` last kept."""
        ...

    def delete(self, product_ids: Sequence[ProductId], *, expected: Mapping[ProductId, int] | None = None) -> int:
        """Forget these products and their embeddings; how many there were. Each one counts as a change.

        ``expected`` as for ``upsert``.
        """
        ...

    def count(self) -> int:
        """How many products are kept."""
        ...

    def revision(self) -> int:
        """The highest revision given so far, deletions included; 0 for a store that never held a product."""
        ...

    def close(self) -> None:
        """Let go of what is open; afterwards every method raises ``Unavailable``. Closing twice is allowed."""
        ...
