"""Products kept in a SQLite file."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from sqlite3 import Connection
from typing import Final

from shopfeed.catalogue.cursor import checked_limit, cursor_after, id_before
from shopfeed.catalogue.price import PriceSince, latest, new_price, utc_now
from shopfeed.catalogue.product import Money, Product, ProductId
from shopfeed.catalogue.store import Changes, KeptProduct, ProductPage, Upserted, check_expected
from shopfeed.catalogue.wire import from_wire, to_wire
from shopfeed.sqlite import Database

STEPS: Final = (
    (
        "CREATE TABLE products (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, payload TEXT NOT NULL) STRICT",
        "CREATE TABLE catalogue (revision INTEGER NOT NULL) STRICT",
        "INSERT INTO catalogue VALUES (0)",
    ),
    (
        """CREATE TABLE embeddings (
            encoder_id TEXT NOT NULL, product_id TEXT NOT NULL, text_hash BLOB NOT NULL, embedding BLOB NOT NULL,
            PRIMARY KEY (encoder_id, product_id)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX embeddings_of_product ON embeddings (product_id)",
    ),
    (
        """CREATE TABLE prices (
            product_id TEXT NOT NULL, revision INTEGER NOT NULL, since_ms INTEGER NOT NULL,
            amount_minor INTEGER NOT NULL, currency TEXT NOT NULL, PRIMARY KEY (product_id, revision)
        ) STRICT, WITHOUT ROWID""",
        # What is there has cost this since now at the latest: nobody wrote down since when.
        """INSERT INTO prices
        SELECT id, revision, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER),
            payload ->> '$.price.amount_minor', payload ->> '$.price.currency'
        FROM products WHERE payload ->> '$.price' IS NOT NULL""",
    ),
    (
        "CREATE INDEX products_by_revision ON products (revision)",
        "CREATE TABLE deleted (id TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE INDEX deleted_by_revision ON deleted (revision)",
    ),
    ("CREATE INDEX prices_by_time ON prices (since_ms)",),
)
"""``payload`` is the product's wire form as JSON; equal products have equal payloads."""

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_CHUNK: Final = 500  # products compared with what is kept in one statement


class SqliteProductStore:
    """The port ``ProductStore``; safe to share between threads, and the file between processes.

    A commit survives the end of the process; products are read from a source that can be read again, so the last
    commits may be lost with the machine's power.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime] = utc_now) -> None:
        self._now = now
        self._database = Database(path, steps=STEPS, synchronous="NORMAL")

    def upsert(self, products: Iterable[Product], *, expected: Mapping[ProductId, int] | None = None) -> Upserted:
        remaining = iter(products)
        new = changed = unchanged = 0
        with self._database.writing() as connection:
            while chunk := list(islice(remaining, _CHUNK)):
                _check(connection, [product.id for product in chunk], expected)
                upserted = _upsert_chunk(connection, chunk, self._now())
                new, changed, unchanged = (
                    new + upserted.new,
                    changed + upserted.changed,
                    unchanged + upserted.unchanged,
                )
        return Upserted(new=new, changed=changed, unchanged=unchanged)

    def get(self, product_id: ProductId) -> Product | None:
        return self.get_many([product_id]).get(product_id)

    def get_many(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Product]:
        with self._database.reading() as connection:
            payloads = _payloads(connection, product_ids)
        return {id_: from_wire(json.loads(payloads[id_])) for id_ in product_ids if id_ in payloads}

    def kept(self, product_id: ProductId) -> KeptProduct | None:
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT payload, revision FROM products WHERE id = ?",
                (product_id if product_id.isprintable() else "",),
            ).fetchone()
        return None if found is None else _kept(*found)

    def changes(self, *, since: int) -> Changes:
        with self._database.reading() as connection:  # deletions first: what comes back in between is found as kept
            deleted = connection.execute(
                "SELECT id, revision FROM deleted WHERE revision > ? AND id NOT IN (SELECT id FROM products)", (since,)
            ).fetchall()
            rows = connection.execute("SELECT payload, revision FROM products WHERE revision > ?", (since,)).fetchall()
        return Changes(products=[_kept(*row) for row in rows], deleted=dict(deleted))

    def price_history(self, product_id: ProductId) -> Sequence[PriceSince]:
        return self.price_histories([product_id]).get(product_id, [])

    def price_histories(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Sequence[PriceSince]]:
        with self._database.reading() as connection:
            rows = connection.execute(
                """SELECT product_id, amount_minor, currency, since_ms FROM prices
                WHERE product_id IN (SELECT value FROM json_each(?)) ORDER BY product_id, revision""",
                (_json_of(product_ids),),
            ).fetchall()
        return {
            ProductId(id_): latest(
                [
                    PriceSince(
                        price=Money(amount_minor=amount, currency=currency), since=_EPOCH + timedelta(milliseconds=ms)
                    )
                    for _, amount, currency, ms in prices
                ]
            )
            for id_, prices in groupby(rows, key=itemgetter(0))
        }

    def repriced(self, *, since: datetime) -> Sequence[ProductId]:
        with self._database.reading() as connection:
            rows = connection.execute(
                """SELECT DISTINCT product_id FROM prices AS later WHERE since_ms >= ?
                AND EXISTS (SELECT 1 FROM prices WHERE product_id = later.product_id AND revision < later.revision)""",
                (-((_EPOCH - since) // timedelta(milliseconds=1)),),  # rounded up: what is earlier does not count
            ).fetchall()
        return [ProductId(id_) for (id_,) in rows]

    def page(self, *, cursor: str | None = None, limit: int = 1_000, encoder_id: str | None = None) -> ProductPage:
        after, limit = id_before(cursor), checked_limit(limit)
        with self._database.reading() as connection:
            rows = connection.execute(
                """SELECT products.revision, payload, text_hash, embedding
                FROM products LEFT JOIN embeddings ON encoder_id = ? AND product_id = products.id
                WHERE products.id > ? ORDER BY products.id LIMIT ?""",
                (encoder_id, after, limit + 1),
            ).fetchall()
        kept = [
            KeptProduct(
                product=from_wire(json.loads(payload)),
                revision=revision,
                embedding=embedding,
                embedding_text_hash=text_hash,
            )
            for revision, payload, text_hash, embedding in rows[:limit]
        ]
        is_last = len(rows) <= limit
        return ProductPage(products=kept, next_cursor=None if is_last else cursor_after(kept[-1].product.id))

    def put_embeddings(self, encoder_id: str, embeddings: Mapping[ProductId, tuple[bytes, bytes]]) -> None:
        with self._database.writing() as connection:
            connection.executemany(
                """INSERT INTO embeddings (encoder_id, product_id, text_hash, embedding)
                SELECT ?, id, ?, ? FROM products WHERE id = ?
                ON CONFLICT DO UPDATE SET text_hash = excluded.text_hash, embedding = excluded.embedding""",
                [(encoder_id, text_hash, embedding, id_) for id_, (text_hash, embedding) in embeddings.items()],
            )

    def embeddings(self, encoder_id: str, product_ids: Sequence[ProductId]) -> Mapping[ProductId, tuple[bytes, bytes]]:
        with self._database.reading() as connection:
            rows = connection.execute(
                """SELECT product_id, text_hash, embedding FROM embeddings
                WHERE encoder_id = ? AND product_id IN (SELECT value FROM json_each(?))""",
                (encoder_id, _json_of(product_ids)),
            ).fetchall()
        return {ProductId(id_): (text_hash, embedding) for id_, text_hash, embedding in rows}

    def delete(self, product_ids: Sequence[ProductId], *, expected: Mapping[ProductId, int] | None = None) -> int:
        ids = _json_of(product_ids)
        with self._database.writing() as connection:
            _check(connection, product_ids, expected)
            connection.execute(
                """INSERT OR REPLACE INTO deleted
                SELECT id, (SELECT revision FROM catalogue) + row_number() OVER (ORDER BY id)
                FROM products WHERE id IN (SELECT value FROM json_each(?))""",
                (ids,),
            )
            deleted = connection.execute(
                "DELETE FROM products WHERE id IN (SELECT value FROM json_each(?))", (ids,)
            ).rowcount
            connection.execute("DELETE FROM prices WHERE product_id IN (SELECT value FROM json_each(?))", (ids,))
            connection.execute("DELETE FROM embeddings WHERE product_id IN (SELECT value FROM json_each(?))", (ids,))
            connection.execute("UPDATE catalogue SET revision = revision + ?", (deleted,))
        return deleted

    def count(self) -> int:
        with self._database.reading() as connection:
            return connection.execute("SELECT count(*) FROM products").fetchone()[0]

    def revision(self) -> int:
        with self._database.reading() as connection:
            return _revision(connection)

    def close(self) -> None:
        self._database.close()


def _revision(connection: Connection) -> int:
    return connection.execute("SELECT revision FROM catalogue").fetchone()[0]


def _kept(payload: str, revision: int) -> KeptProduct:
    return KeptProduct(product=from_wire(json.loads(payload)), revision=revision)


def _check(connection: Connection, product_ids: Sequence[ProductId], expected: Mapping[ProductId, int] | None) -> None:
    if expected:
        present = connection.execute(
            "SELECT id, revision FROM products WHERE id IN (SELECT value FROM json_each(?))", (_json_of(product_ids),)
        )
        check_expected(product_ids, dict(present), expected)


def _payloads(connection: Connection, product_ids: Sequence[ProductId]) -> dict[ProductId, str]:
    return dict(
        connection.execute(
            "SELECT id, payload FROM products WHERE id IN (SELECT value FROM json_each(?))", (_json_of(product_ids),)
        )
    )


def _json_of(product_ids: Sequence[ProductId]) -> str:
    """For ``json_each``, which ends a text at a NUL; an id that is kept is printable."""
    return json.dumps([id_ for id_ in product_ids if id_.isprintable()])


def _upsert_chunk(connection: Connection, products: Sequence[Product], now: datetime) -> Upserted:
    payloads = _payloads(connection, [product.id for product in products])
    revision, rows, prices, new = _revision(connection), [], [], 0
    for product in products:
        payload = _ENCODER.encode(to_wire(product))
        before = payloads.get(product.id)
        if payload == before:
            continue
        new += before is None
        rows.append((product.id, revision + len(rows) + 1, payload))
        price = new_price(None if before is None else from_wire(json.loads(before)), product, now)
        if price is not None:
            since_ms = (price.since - _EPOCH) // timedelta(milliseconds=1)
            prices.append((product.id, revision + len(rows), since_ms, price.price.amount_minor, price.price.currency))
        payloads[product.id] = payload
    connection.executemany(
        """INSERT INTO products (id, revision, payload) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET revision = excluded.revision, payload = excluded.payload""",
        rows,
    )
    connection.executemany("INSERT INTO prices VALUES (?, ?, ?, ?, ?)", prices)
    connection.execute("UPDATE catalogue SET revision = revision + ?", (len(rows),))
    return Upserted(new=new, changed=len(rows) - new, unchanged=len(products) - len(rows))
