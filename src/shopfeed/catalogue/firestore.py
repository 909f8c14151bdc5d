"""Products kept in Firestore: a document each, ``products/{id}``, with the fields of its wire form."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final, TypeVar

from shopfeed.catalogue.cursor import checked_limit, cursor_after, id_before
from shopfeed.catalogue.price import PriceSince, latest, new_price, to_milliseconds, utc_now
from shopfeed.catalogue.product import Money, Product, ProductId
from shopfeed.catalogue.store import Changes, KeptProduct, ProductPage, Upserted, check_expected
from shopfeed.catalogue.wire import from_wire, to_wire
from shopfeed.errors import Conflict
from shopfeed.firestore import (
    NAME_ALONE,
    WRITES_AT_ONCE,
    Batch,
    Document,
    Firestore,
    Found,
    above,
    at_or_after,
    name_of,
    text_of,
)

Fields = dict[str, Any]  # Firestore's own values; ``from_wire`` checks them
Some = TypeVar("Some")

_WIRE_FIELDS: Final = tuple(each.name for each in fields(Product))
_ONE_LESS_FOR_THE_STATE: Final = WRITES_AT_ONCE - 1
_TWO_WRITES_EACH: Final = _ONE_LESS_FOR_THE_STATE // 2


class FirestoreProductStore:
    """The port ``ProductStore``; safe to share between threads, and the database between machines.

    ``revision``, ``prices`` (the last 100: ``amount_minor``, ``currency``, ``since``), ``repriced_at`` (where a price
    has changed) and ``embeddings.{encoder}`` (``text_hash`` and ``vector``, float16 bytes) stand beside the wire's
    fields; ``shopfeed/catalogue`` holds the revision of the whole. Every change is one commit of up to 499 products on
    the condition that this document is as it was read: writers do not wait for each other, who comes second reads
    anew, and whoever reads a revision finds all changes up to it.

    What is more than one commit is not undone when the server is lost half-way: whole commits stay, and doing
    the same again completes it. An iterable is read to its end before anything is written.
    """

    def __init__(self, firestore: Firestore, *, now: Callable[[], datetime] = utc_now) -> None:
        self._now = now
        self._firestore = firestore
        self._products = firestore.collection("products")
        self._deleted = firestore.collection("deleted_products")
        self._state = firestore.collection("shopfeed").document("catalogue")

    def upsert(self, products: Iterable[Product], *, expected: Mapping[ProductId, int] | None = None) -> Upserted:
        given = list(products)
        if not given:
            self._firestore.get(self._state)  # says so when the store is closed
        done = [self._firestore.settle(partial(self._upsert, chunk, expected)) for chunk in _chunks(given)]
        return Upserted(
            new=sum(each.new for each in done),
            changed=sum(each.changed for each in done),
            unchanged=sum(each.unchanged for each in done),
        )

    def get(self, product_id: ProductId) -> Product | None:
        return self.get_many([product_id]).get(product_id)

    def get_many(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Product]:
        found = self._firestore.get_many(self._documents(product_ids), fields=_WIRE_FIELDS)
        products = {each.id: _product(_fields(each)) for each in found}
        return {id_: products[name_of(id_)] for id_ in product_ids if name_of(id_) in products}

    def kept(self, product_id: ProductId) -> KeptProduct | None:
        found = self._firestore.get_many(self._documents([product_id]), fields=(*_WIRE_FIELDS, "revision"))
        return _kept(_fields(found[0]), None) if found else None

    def changes(self, *, since: int) -> Changes:
        later = above("revision", since)
        gone = self._firestore.read(self._deleted.where(filter=later))
        wanted = self._products.select([*_WIRE_FIELDS, "revision"])
        kept = [_kept(_fields(each), None) for each in self._firestore.read(wanted.where(filter=later))]
        deleted = {ProductId(text_of(each.id)): _revision(each) for each in gone}
        back = self.get_many(list(deleted))
        return Changes(products=kept, deleted={id_: at for id_, at in deleted.items() if id_ not in back})

    def price_history(self, product_id: ProductId) -> Sequence[PriceSince]:
        return self.price_histories([product_id]).get(product_id, [])

    def price_histories(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Sequence[PriceSince]]:
        found = self._firestore.get_many(self._documents(dict.fromkeys(product_ids)), fields=["prices"])
        prices = {each.id: [_price_since(price) for price in _fields(each).get("prices", [])] for each in found}
        return {id_: prices[name_of(id_)] for id_ in product_ids if prices.get(name_of(id_))}

    def repriced(self, *, since: datetime) -> Sequence[ProductId]:
        later = self._firestore.read(self._products.select(NAME_ALONE).where(filter=at_or_after("repriced_at", since)))
        return [ProductId(text_of(each.id)) for each in later]

    def page(self, *, cursor: str | None = None, limit: int = 1_000, encoder_id: str | None = None) -> ProductPage:
        after, limit = id_before(cursor), checked_limit(limit)
        wanted = [*_WIRE_FIELDS, "revision"]
        if encoder_id is not None:
            wanted.append(_embedding_path(encoder_id))
        query = self._products.select(wanted).order_by("__name__").limit(limit + 1)
        if after:
            query = query.start_after({"__name__": self._products.document(name_of(after))})
        found = self._firestore.read(query)
        kept = [_kept(_fields(each), encoder_id) for each in found[:limit]]
        return ProductPage(products=kept, next_cursor=cursor_after(kept[-1].product.id) if len(found) > limit else None)

    def put_embeddings(self, encoder_id: str, embeddings: Mapping[ProductId, tuple[bytes, bytes]]) -> None:
        encoder = name_of(encoder_id)

        def put(ids: Iterable[ProductId]) -> None:
            batch = self._firestore.batch()
            for id_ in ids:
                text_hash, vector = embeddings[id_]
                made = {encoder: {"text_hash": text_hash, "vector": vector}}
                batch.update_plain(self._document(id_), made, within="embeddings")
            if len(batch):
                self._firestore.commit(batch)

        def put_those_kept(ids: Sequence[ProductId]) -> None:
            kept = {each.id for each in self._firestore.get_many(self._documents(ids), fields=NAME_ALONE)}
            put(id_ for id_ in ids if name_of(id_) in kept)

        for chunk in _chunks(list(embeddings)):
            try:
                put(chunk)  # nearly always all of them are there
            except Conflict:
                self._firestore.settle(partial(put_those_kept, chunk))

    def embeddings(self, encoder_id: str, product_ids: Sequence[ProductId]) -> Mapping[ProductId, tuple[bytes, bytes]]:
        wanted = ["id", _embedding_path(encoder_id)]
        made: dict[ProductId, tuple[bytes, bytes]] = {}
        for chunk in _chunks(self._documents(product_ids)):
            for found in self._firestore.get_many(chunk, fields=wanted):
                each = _fields(found).get("embeddings", {}).get(name_of(encoder_id))
                if each is not None:
                    made[ProductId(text_of(found.id))] = (each["text_hash"], each["vector"])
        return made

    def delete(self, product_ids: Sequence[ProductId], *, expected: Mapping[ProductId, int] | None = None) -> int:
        return sum(
            self._firestore.settle(partial(self._delete, chunk, expected))
            for chunk in _chunks(list(dict.fromkeys(product_ids)), _TWO_WRITES_EACH)
        )

    def count(self) -> int:
        return self._firestore.count(self._products)

    def revision(self) -> int:
        return _revision(self._firestore.get(self._state))

    def close(self) -> None:
        self._firestore.close()

    def _upsert(self, products: Sequence[Product], expected: Mapping[ProductId, int] | None) -> Upserted:
        state = self._firestore.get(self._state)  # before the products: what changes them later changes it
        found = self._firestore.get_many(
            self._documents(dict.fromkeys(product.id for product in products)),
            fields=(*_WIRE_FIELDS, "revision", "prices"),
        )
        read = {each.id: _fields(each) for each in found}
        check_expected([product.id for product in products], _revisions(read), expected)
        prices = {name: values.get("prices", []) for name, values in read.items()}
        kept = {name: _wire_fields(values) for name, values in read.items()}
        change = _Change(revision=_revision(state), now=self._now(), kept=dict(kept), prices=prices)
        for product in products:
            change.add(product)
        batch = self._firestore.batch()
        for name, written in change.written.items():
            if name in kept:
                batch.update_plain(self._products.document(name), written)
            else:
                batch.create_plain(self._products.document(name), written)
        self._commit(batch, state, revision=change.revision)
        changes = change.revision - _revision(state)
        return Upserted(new=change.new, changed=changes - change.new, unchanged=len(products) - changes)

    def _delete(self, product_ids: Sequence[ProductId], expected: Mapping[ProductId, int] | None) -> int:
        state = self._firestore.get(self._state)
        kept = self._firestore.get_many(self._documents(product_ids), fields=["id", "revision"])
        check_expected(product_ids, _revisions({each.id: _fields(each) for each in kept}), expected)
        batch = self._firestore.batch()
        for revision, found in enumerate(kept, _revision(state) + 1):
            batch.delete(found.reference)
            batch.set(self._deleted.document(found.id), {"revision": revision})
        self._commit(batch, state, revision=_revision(state) + len(kept))
        return len(kept)

    def _commit(self, batch: Batch, state: Found, *, revision: int) -> None:
        if not len(batch):
            return
        if state.exists:
            batch.update(self._state, {"revision": revision}, option=self._firestore.unchanged_since(state))
        else:
            batch.create(self._state, {"revision": revision})
        self._firestore.commit(batch)

    def _document(self, product_id: ProductId) -> Document:
        return self._products.document(name_of(product_id))

    def _documents(self, product_ids: Iterable[ProductId]) -> list[Document]:
        """Of ids that a product can have."""
        return [self._document(id_) for id_ in product_ids if id_ and id_.isprintable() and "/" not in id_]


@dataclass(slots=True)
class _Change:
    """What an upsert of products one after another comes to."""

    revision: int
    now: datetime
    kept: dict[str, Fields]
    """By name, the wire's fields alone."""
    prices: dict[str, list[Fields]]
    """By name, those that it has had."""
    written: dict[str, Fields] = field(default_factory=dict)
    repriced: set[str] = field(default_factory=set)
    new: int = 0

    def add(self, product: Product) -> None:
        name, wire = name_of(product.id), _to_fields(product)
        before = self.kept.get(name)
        if before == wire:
            return
        self.new += before is None
        self.revision += 1
        self.kept[name] = wire
        price = new_price(None if before is None else _product(before), product, self.now)
        if price is not None:
            if self.prices.get(name):
                self.repriced.add(name)
            self.prices[name] = [*latest([*self.prices.get(name, []), _price_fields(price)])]
        self.written[name] = {**wire, "revision": self.revision, "prices": self.prices.get(name, [])}
        if name in self.repriced:
            self.written[name]["repriced_at"] = to_milliseconds(self.now)


def _chunks(some: Sequence[Some], size: int = _ONE_LESS_FOR_THE_STATE) -> Iterator[Sequence[Some]]:
    for start in range(0, len(some), size):
        yield some[start : start + size]


def _embedding_path(encoder_id: str) -> str:
    return Firestore.path("embeddings", name_of(encoder_id))


def _revisions(read: Mapping[str, Fields]) -> dict[ProductId, int]:
    """Of documents by their names."""
    return {ProductId(text_of(name)): fields.get("revision", 0) for name, fields in read.items()}


def _revision(state: Found) -> int:
    return _fields(state).get("revision", 0)


def _fields(found: Found) -> Fields:
    return found.to_dict() or {}


def _wire_fields(found: Fields) -> Fields:
    return {name: value for name, value in found.items() if name in _WIRE_FIELDS}


def _price_fields(price: PriceSince) -> Fields:
    return {"amount_minor": price.price.amount_minor, "currency": price.price.currency, "since": price.since}


def _price_since(found: Fields) -> PriceSince:
    price = Money(amount_minor=found["amount_minor"], currency=found["currency"])
    return PriceSince(price=price, since=datetime.fromtimestamp(found["since"].timestamp(), UTC))


def _to_fields(product: Product) -> Fields:
    wire = to_wire(product)
    return {**wire, "attributes": {name_of(name): value for name, value in wire["attributes"].items()}}


def _product(found: Fields) -> Product:
    wire = _wire_fields(found)
    attributes = {text_of(name): value for name, value in wire.get("attributes", {}).items()}
    return from_wire({**wire, "attributes": attributes})


def _kept(found: Fields, encoder_id: str | None) -> KeptProduct:
    made = {} if encoder_id is None else found.get("embeddings", {}).get(name_of(encoder_id), {})
    return KeptProduct(
        product=_product(found),
        revision=found["revision"],
        embedding=made.get("vector"),
        embedding_text_hash=made.get("text_hash"),
    )
