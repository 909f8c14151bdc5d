"""Products as columns: what is filtered and scored on is a numpy array addressed by row number."""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from shopfeed.catalogue import Money, PriceFall, Product, ProductId, list_price_above
from shopfeed.errors import NotFound

NONE = -1
"""Stands for “there is none” in the integer columns."""
CodedT = TypeVar("CodedT")


def name_key(name: str) -> str:
    """What two near-duplicates share: the name without case, accents, punctuation and the dots of a cut name."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c)).split())


def build_table(products: Sequence[Product]) -> pa.Table:
    """One row a product, in the given order."""
    keys: dict[str, int] = {}
    groups = [keys.setdefault(name_key(p.name), len(keys)) for p in products]
    currencies = [p.price.currency if p.price else p.list_price.currency if p.list_price else "" for p in products]
    return pa.table({
        "id": pa.array([p.id for p in products], pa.string()),
        "name": pa.array([p.name for p in products], pa.string()),
        "brand": _coded([p.brand for p in products]),
        "main": _coded([p.category[0] for p in products]),
        "sub": _coded([f"{p.category[0]}\x1f{p.category[1]}" for p in products]),
        "description": pa.array([p.description for p in products], pa.string()),
        "currency": _coded(currencies),
        "price_minor": pa.array([p.price.amount_minor if p.price else NONE for p in products], pa.int64()),
        "list_price_minor": pa.array(
            [p.list_price.amount_minor if p.list_price else NONE for p in products], pa.int64()
        ),
        "rating": pa.array([np.nan if p.rating is None else p.rating for p in products], pa.float32()),
        "ratings_count": pa.array([p.ratings_count for p in products], pa.int32()),
        "image": pa.array([p.image for p in products], pa.string()),
        "link": pa.array([p.link for p in products], pa.string()),
        "attributes": pa.array(
            [json.dumps(dict(p.attributes), ensure_ascii=False, sort_keys=True) for p in products], pa.string()
        ),
        "added_at_s": pa.array([int(p.added_at.timestamp()) if p.added_at else NONE for p in products], pa.int64()),
        "name_group": pa.array(groups, pa.int32()),
        "is_sold_out": pa.array([int(p.is_sold_out) for p in products], pa.int8()),
    })  # fmt: skip


def _coded(values: Sequence[str | None]) -> pa.DictionaryArray:
    return pa.array(values, pa.string()).dictionary_encode()


def write_table(table: pa.Table, path: Path) -> None:
    """As an Arrow IPC file, one batch, so that its columns can be mapped."""
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table.combine_chunks(), max_chunksize=max(1, table.num_rows))


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The columns of a snapshot; arrays are ``(rows,)`` and read-only but for ``shopfeed.index.living``."""

    table: pa.Table
    price_minor: NDArray[np.int64]
    list_price_minor: NDArray[np.int64]
    rating: NDArray[np.float32]
    """NaN where nobody has rated."""
    ratings_count: NDArray[np.int32]
    added_at_s: NDArray[np.int64]
    """Seconds since 1970, UTC."""
    name_group: NDArray[np.int32]
    """Products that share their normalised name share it."""
    is_sold_out: NDArray[np.bool_]
    brand: NDArray[np.int32]
    brands: list[str]
    main: NDArray[np.int32]
    mains: list[str]
    sub: NDArray[np.int32]
    """Code of the pair (main, sub)."""
    subs: list[tuple[str, str]]
    currency: NDArray[np.int32]
    currencies: list[str]
    ids: NDArray[np.bytes_]
    """UTF-8; the first ``built`` ascend."""
    built: int
    """How many rows the snapshot was built with; those behind them were added since."""
    added: Mapping[ProductId, int] = field(default_factory=dict)
    """Rows that were added since, by id: they stand in the place of older rows of the same id."""
    replaced: int = 0
    """How many older rows they stand in the place of."""
    changed: dict[int, int] = field(default_factory=dict)
    """By row, the revision of its last change since the snapshot was built (``shopfeed.index.living``)."""
    falls: dict[int, PriceFall] = field(default_factory=dict)
    """By row, the present price where it came down to it lately (``shopfeed.index.living``)."""

    @classmethod
    def of(cls, table: pa.Table) -> "Columns":
        """Views of an Arrow table whose rows stand in the order of their ids' UTF-8 bytes."""
        brand, brands = _codes(table, "brand")
        main, mains = _codes(table, "main")
        sub, subs = _codes(table, "sub")
        currency, currencies = _codes(table, "currency")
        return cls(
            table=table,
            price_minor=_numbers(table, "price_minor"),
            list_price_minor=_numbers(table, "list_price_minor"),
            rating=_numbers(table, "rating"),
            ratings_count=_numbers(table, "ratings_count"),
            added_at_s=_numbers(table, "added_at_s"),
            name_group=_numbers(table, "name_group"),
            is_sold_out=_numbers(table, "is_sold_out").astype(np.bool_),
            brand=brand,
            brands=brands,
            main=main,
            mains=mains,
            sub=sub,
            subs=[(pair.split("\x1f")[0], pair.split("\x1f")[1]) for pair in subs],
            currency=currency,
            currencies=currencies,
            ids=np.array([value.encode() for value in table.column("id").to_pylist()], dtype=np.bytes_),
            built=table.num_rows,
        )

    @classmethod
    def load(cls, path: Path) -> "Columns":
        """Map a written table."""
        with pa.memory_map(str(path)) as source:
            return cls.of(pa.ipc.open_file(source).read_all())

    def rows_of(self, ids: Sequence[str]) -> NDArray[np.int32]:
        """Row numbers by product id, -1 where this snapshot does not know it."""
        if not len(self.ids) or not ids:
            return np.full(len(ids), NONE, np.int32)
        if not self.built:
            rows = np.full(len(ids), NONE, np.int32)
        else:
            wanted = np.array([each.encode() for each in ids], dtype=np.bytes_)
            at = np.minimum(np.searchsorted(self.ids[: self.built], wanted), self.built - 1)
            rows = np.where(self.ids[at] == wanted, at, NONE).astype(np.int32)
        if self.added:
            newer = np.array([self.added.get(ProductId(each), NONE) for each in ids], np.int32)
            rows = np.where(newer >= 0, newer, rows)
        return rows

    def with_rows(self, products: Sequence[Product], name_groups: Sequence[int]) -> "Columns":
        """With more products behind them, the codes of brands and shelves going on; rows keep their numbers.

        Numeric columns are copied, texts are not. What had the id of a new row before keeps its row, and is hidden.
        """
        new = Columns.of(build_table(products))
        brand, brands = _recoded(new.brand, new.brands, self.brands)
        main, mains = _recoded(new.main, new.mains, self.mains)
        sub, subs = _recoded(new.sub, new.subs, self.subs)
        currency, currencies = _recoded(new.currency, new.currencies, self.currencies)
        first = len(self.ids)
        older = self.rows_of([product.id for product in products])
        is_sold_out = np.concatenate([self.is_sold_out, new.is_sold_out])
        is_sold_out[older[older >= 0]] = True
        return replace(
            self,
            table=pa.concat_tables([self.table, new.table]),
            price_minor=np.concatenate([self.price_minor, new.price_minor]),
            list_price_minor=np.concatenate([self.list_price_minor, new.list_price_minor]),
            rating=np.concatenate([self.rating, new.rating]),
            ratings_count=np.concatenate([self.ratings_count, new.ratings_count]),
            added_at_s=np.concatenate([self.added_at_s, new.added_at_s]),
            name_group=np.concatenate([self.name_group, np.array(name_groups, np.int32)]),
            is_sold_out=is_sold_out,
            brand=np.concatenate([self.brand, brand]),
            brands=brands,
            main=np.concatenate([self.main, main]),
            mains=mains,
            sub=np.concatenate([self.sub, sub]),
            subs=subs,
            currency=np.concatenate([self.currency, currency]),
            currencies=currencies,
            ids=np.concatenate([self.ids, new.ids]),
            replaced=self.replaced + int(np.count_nonzero(older >= 0)),
            added={**self.added, **{product.id: first + at for at, product in enumerate(products)}},
        )

    def id_of(self, row: int) -> ProductId:
        """The product id of a row."""
        return ProductId(self.ids[row].decode())

    def text(self, column: str, row: int) -> Any:
        """One value of a string column (``None`` where there is none)."""
        return self.table.column(column)[int(row)].as_py()

    def product(self, row: int) -> Product:
        """The product: its words as the snapshot has them, its facts as they are now.

        Raises ``NotFound`` for a row that is not there.
        """
        if not 0 <= row < len(self.ids):
            raise NotFound(f"this snapshot has no row {row}: it has {len(self.ids)}")
        currency = self.currencies[self.currency[row]] if len(self.currencies) else ""
        price = _money(int(self.price_minor[row]), currency)
        list_price = _money(int(self.list_price_minor[row]), currency)
        rating = float(self.rating[row])
        added_at_s = int(self.added_at_s[row])
        return Product(
            id=self.id_of(row),
            name=self.text("name", row),
            brand=self.text("brand", row),
            category=self.subs[self.sub[row]],
            description=self.text("description", row),
            price=price,
            list_price=list_price_above(price, list_price),  # between two writes it may not be above
            rating=None if np.isnan(rating) else round(rating, 4),
            ratings_count=int(self.ratings_count[row]),
            image=self.text("image", row),
            link=self.text("link", row),
            attributes=MappingProxyType(json.loads(self.text("attributes", row))),
            added_at=None if added_at_s == NONE else datetime.fromtimestamp(added_at_s, UTC),
            is_sold_out=bool(self.is_sold_out[row]),
        )


def _money(amount_minor: int, currency: str) -> Money | None:
    return None if amount_minor == NONE else Money(amount_minor=amount_minor, currency=currency)


def _numbers(table: pa.Table, name: str) -> NDArray[Any]:
    column = table.column(name)
    return column.chunk(0).to_numpy(zero_copy_only=True) if column.num_chunks else column.to_numpy()


def _recoded(
    codes: NDArray[np.int32], values: Sequence[CodedT], known: Sequence[CodedT]
) -> tuple[NDArray[np.int32], list[CodedT]]:
    """The codes of ``values`` as those of ``known``, and these with what is new behind them."""
    number = {value: at for at, value in enumerate(known)}
    table = np.array([number.setdefault(value, len(number)) for value in values] or [NONE], np.int32)
    return np.where(codes >= 0, table[codes], codes), list(number)


def _codes(table: pa.Table, name: str) -> tuple[NDArray[np.int32], list[str]]:
    column = table.column(name)
    if not column.num_chunks:
        return np.empty(0, np.int32), []
    chunk = column.chunk(0)
    return chunk.indices.fill_null(NONE).to_numpy(zero_copy_only=False).astype(np.int32), chunk.dictionary.to_pylist()
