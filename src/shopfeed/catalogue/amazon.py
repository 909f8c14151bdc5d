"""Reads the Amazon Products dataset: CSV or parquet files, one row a listing, made into one product for each ASIN."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from shopfeed.catalogue import amazon_cells as read
from shopfeed.catalogue.brands import learn_brands
from shopfeed.catalogue.csv_table import read_csv
from shopfeed.catalogue.parquet_table import read_parquet
from shopfeed.catalogue.product import MAX_NAME_LENGTH, Money, Product, ProductId, list_price_above
from shopfeed.catalogue.rows import Merged, Note, Progress, Refused, Row, no_progress
from shopfeed.catalogue.tables import Columns, OnBytes, Read, TableRow, find_files, size_of

COLUMNS: Final = (
    "name", "main_category", "sub_category", "image", "link", "ratings", "no_of_ratings", "discount_price",
    "actual_price",
)  # fmt: skip

NO_ASIN: Final = "no product number in the link"
NO_NAME: Final = "no name"
NO_CATEGORY: Final = "no main category"
NAME_TOO_LONG: Final = "a name that is too long"

_TABLE: Final = Columns(required=COLUMNS, is_wanted=lambda _: False)

Category = tuple[str, str]
T = TypeVar("T")


def read_amazon_products(paths: Sequence[Path], *, progress: Progress = no_progress) -> Iterator[Row | Note]:
    """A product, a merged or a refused row for every row of the files in ``paths`` (folders walked), and notes.

    The order of ``paths`` does not matter. All rows are read before the first product is given, because those of one
    product are spread over the files; some 600 bytes a product stay in memory. Raises ``InvalidSource`` for a file that
    is not this dataset, before any product is given.
    """
    files = find_files(paths, suffixes=(".csv", ".parquet"))
    for file in files:
        next(_read(file, _ignore), None)
    listings: dict[ProductId, _Listing] = {}
    dropped: Counter[str] = Counter()
    for row in _read_all(files, progress):
        match _listing(row, dropped) if isinstance(row, TableRow) else row:
            case _Listing() as listing if (known := listings.get(listing.product_id)) is not None:
                known.fold(listing)
                yield Merged(into=listing.product_id)
            case _Listing() as listing:
                listings[listing.product_id] = listing
            case Refused() | Note() as other:
                yield other
    for column, count in sorted(dropped.items()):
        yield Note(text=f"cell of {column} that says something else: left out", count=count)
    yield from _products(listings)


@dataclass(slots=True, kw_only=True)
class _Listing:
    """What the rows of one product have said so far."""

    product_id: ProductId
    name: str
    categories: list[Category]
    image: str | None
    link: str | None
    rating: float | None
    ratings_count: int
    price: Money | None
    list_price: Money | None

    def fold(self, other: "_Listing") -> None:
        """Take over what a later row knows better."""
        self.name = max(self.name, other.name, key=read.name_rank)
        self.categories += [category for category in other.categories if category not in self.categories]
        self.image = self.image or other.image
        self.link = self.link or other.link
        if (other.rating is not None, other.ratings_count) > (self.rating is not None, self.ratings_count):
            self.rating, self.ratings_count = other.rating, other.ratings_count
        if self.price is None:
            self.price, self.list_price = other.price, other.list_price


def _read(file: Path, on_bytes: OnBytes) -> Iterator[Read]:
    read_file = read_parquet if file.suffix.lower() == ".parquet" else read_csv
    return read_file(file, _TABLE, on_bytes)


def _ignore(number_of_bytes: int) -> None:
    pass


def _read_all(files: Sequence[Path], progress: Progress) -> Iterator[Read]:
    total, done = sum(size_of(file) for file in files), 0

    def on_bytes(number_of_bytes: int) -> None:
        nonlocal done
        done += number_of_bytes
        progress("reading", done, total)

    for file in files:
        yield from _read(file, on_bytes)


def _listing(row: TableRow, dropped: Counter[str]) -> _Listing | Refused:
    cells = row.cells
    product_id = read.asin(cells["link"])
    name = read.name(cells["name"])
    category = (read.name(cells["main_category"]), read.name(cells["sub_category"]))
    reason = _why_not(product_id, name, category)
    if product_id is None or reason is not None:
        return Refused(path=row.path, line=row.line, reason=reason or NO_ASIN, raw=dict(cells))
    price, list_price = _prices(cells, dropped)
    return _Listing(
        product_id=product_id,
        name=name,
        categories=[category],
        image=_kept(cells["image"] if cells["image"].startswith("http") else None, "image", cells, dropped),
        link=read.short_link(cells["link"], product_id),
        rating=_kept(read.rating(cells["ratings"]), "ratings", cells, dropped),
        ratings_count=_kept(read.count(cells["no_of_ratings"]), "no_of_ratings", cells, dropped) or 0,
        price=price,
        list_price=list_price,
    )


def _why_not(product_id: ProductId | None, name: str, category: Category) -> str | None:
    if product_id is None:
        return NO_ASIN
    if not name:
        return NO_NAME
    if len(name) > MAX_NAME_LENGTH:
        return NAME_TOO_LONG
    return None if category[0] else NO_CATEGORY


def _prices(cells: Mapping[str, str], dropped: Counter[str]) -> tuple[Money | None, Money | None]:
    """The price and what it is compared with; a product that is not discounted costs its actual price."""
    discount = _kept(read.money(cells["discount_price"]), "discount_price", cells, dropped)
    actual = _kept(read.money(cells["actual_price"]), "actual_price", cells, dropped)
    if discount is None:
        return actual, None
    return discount, list_price_above(discount, actual)


def _kept(value: T | None, column: str, cells: Mapping[str, str], dropped: Counter[str]) -> T | None:
    if value is None and cells[column]:
        dropped[column] += 1
    return value


def _products(listings: Mapping[ProductId, _Listing]) -> Iterator[Product]:
    brands = learn_brands((listing.name, sub) for listing in listings.values() for _, sub in listing.categories)
    for listing in listings.values():
        yield Product(
            id=listing.product_id,
            name=listing.name,
            category=listing.categories[0],
            brand=brands.of(listing.name),
            price=listing.price,
            list_price=listing.list_price,
            rating=listing.rating,
            ratings_count=listing.ratings_count,
            image=listing.image,
            link=listing.link,
            attributes=MappingProxyType(_attributes(listing)),
        )


def _attributes(listing: _Listing) -> dict[str, str]:
    attributes = {"is_name_cut": "true"} if read.is_cut(listing.name) else {}
    if len(listing.categories) > 1:
        attributes["also_in"] = "; ".join(" > ".join(category) for category in listing.categories[1:])
    return attributes
