"""Products kept in memory: for tests and for trying things out; they are gone with the process."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from threading import RLock

from shopfeed.catalogue.cursor import checked_limit, cursor_after, id_before
from shopfeed.catalogue.price import PriceSince, latest, new_price, utc_now
from shopfeed.catalogue.product import Product, ProductId
from shopfeed.catalogue.store import Changes, KeptProduct, ProductPage, Upserted, check_expected
from shopfeed.errors import Unavailable


class MemoryProductStore:
    """The port ``ProductStore``; safe to share between threads."""

    def __init__(self, products: Iterable[Product] = (), *, now: Callable[[], datetime] = utc_now) -> None:
        self._now = now
        self._lock = RLock()
        self._kept: dict[ProductId, tuple[Product, int]] = {}
        self._embeddings: dict[str, dict[ProductId, tuple[bytes, bytes]]] = {}
        self._prices: dict[ProductId, list[PriceSince]] = {}
        self._deleted: dict[ProductId, int] = {}
        self._revision = 0
        self._is_closed = False
        self.upsert(products)

    def upsert(self, products: Iterable[Product], *, expected: Mapping[ProductId, int] | None = None) -> Upserted:
        new = changed = unchanged = 0
        given = list(products)  # an iterable that raises half-way must leave the store alone
        with self._lock:
            self._check_open()
            check_expected([product.id for product in given], self._revisions(), expected)
            for product in given:
                before = self._kept.get(product.id)
                if before is not None and before[0] == product:
                    unchanged += 1
                    continue
                self._revision += 1
                self._kept[product.id] = (product, self._revision)
                price = new_price(None if before is None else before[0], product, self._now())
                if price is not None:
                    self._prices.setdefault(product.id, []).append(price)
                if before is None:
                    new += 1
                else:
                    changed += 1
        return Upserted(new=new, changed=changed, unchanged=unchanged)

    def get(self, product_id: ProductId) -> Product | None:
        return self.get_many([product_id]).get(product_id)

    def get_many(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Product]:
        with self._lock:
            self._check_open()
            return {id_: self._kept[id_][0] for id_ in product_ids if id_ in self._kept}

    def kept(self, product_id: ProductId) -> KeptProduct | None:
        with self._lock:
            self._check_open()
            return self._kept_product(product_id, None) if product_id in self._kept else None

    def changes(self, *, since: int) -> Changes:
        with self._lock:
            self._check_open()
            return Changes(
                products=[self._kept_product(id_, None) for id_, (_, at) in self._kept.items() if at > since],
                deleted={id_: at for id_, at in self._deleted.items() if at > since and id_ not in self._kept},
            )

    def price_history(self, product_id: ProductId) -> Sequence[PriceSince]:
        with self._lock:
            self._check_open()
            return latest(tuple(self._prices.get(product_id, ())))

    def price_histories(self, product_ids: Sequence[ProductId]) -> Mapping[ProductId, Sequence[PriceSince]]:
        with self._lock:
            self._check_open()
            return {id_: latest(tuple(self._prices[id_])) for id_ in product_ids if id_ in self._prices}

    def repriced(self, *, since: datetime) -> Sequence[ProductId]:
        with self._lock:
            self._check_open()
            return [id_ for id_, prices in self._prices.items() if any(each.since >= since for each in prices[1:])]

    def page(self, *, cursor: str | None = None, limit: int = 1_000, encoder_id: str | None = None) -> ProductPage:
        after, limit = id_before(cursor), checked_limit(limit)
        with self._lock:
            self._check_open()
            ids = sorted(self._kept)
            start = bisect_right(ids, after)
            chosen = ids[start : start + limit]
            made = self._embeddings.get(encoder_id, {}) if encoder_id is not None else {}
            kept = [self._kept_product(id_, made.get(id_)) for id_ in chosen]
        is_last = start + limit >= len(ids)
        return ProductPage(products=kept, next_cursor=None if is_last else cursor_after(chosen[-1]))

    def put_embeddings(self, encoder_id: str, embeddings: Mapping[ProductId, tuple[bytes, bytes]]) -> None:
        with self._lock:
            self._check_open()
            made = self._embeddings.setdefault(encoder_id, {})
            made.update({id_: made_of for id_, made_of in embeddings.items() if id_ in self._kept})

    def embeddings(self, encoder_id: str, product_ids: Sequence[ProductId]) -> Mapping[ProductId, tuple[bytes, bytes]]:
        with self._lock:
            self._check_open()
            made = self._embeddings.get(encoder_id, {})
            return {id_: made[id_] for id_ in product_ids if id_ in made}

    def delete(self, product_ids: Sequence[ProductId], *, expected: Mapping[ProductId, int] | None = None) -> int:
        deleted = 0
        with self._lock:
            self._check_open()
            check_expected(product_ids, self._revisions(), expected)
            for id_ in product_ids:
                if self._kept.pop(id_, None) is None:
                    continue
                deleted += 1
                self._deleted[id_] = self._revision + deleted
                self._prices.pop(id_, None)
                for made in self._embeddings.values():
                    made.pop(id_, None)
            self._revision += deleted
        return deleted

    def count(self) -> int:
        with self._lock:
            self._check_open()
            return len(self._kept)

    def revision(self) -> int:
        with self._lock:
            self._check_open()
            return self._revision

    def close(self) -> None:
        with self._lock:
            self._is_closed = True

    def _revisions(self) -> dict[ProductId, int]:
        return {id_: revision for id_, (_, revision) in self._kept.items()}

    def _kept_product(self, id_: ProductId, made: tuple[bytes, bytes] | None) -> KeptProduct:
        product, revision = self._kept[id_]
        text_hash, embedding = made if made is not None else (None, None)
        return KeptProduct(product=product, revision=revision, embedding=embedding, embedding_text_hash=text_hash)

    def _check_open(self) -> None:
        if self._is_closed:
            raise Unavailable("this store of products is closed")
