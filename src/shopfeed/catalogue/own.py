"""Reads products in our own schema: ``products.jsonl``, one product a line in its wire form, or ``products.csv``."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from shopfeed.catalogue.csv_table import read_csv
from shopfeed.catalogue.product import Product, ProductId
from shopfeed.catalogue.rows import Merged, Note, Progress, Refused, Row, no_progress
from shopfeed.catalogue.tables import Columns, OnBytes, TableRow, find_files, size_of
from shopfeed.catalogue.wire import Wire, from_wire, to_wire
from shopfeed.errors import Invalid, InvalidSource

MAX_LINE_BYTES: Final = 1_000_000

NOT_JSON: Final = "not a JSON object"
NOT_A_PRODUCT: Final = "not a product of our schema"
REPEATED: Final = "an id that came before with other values"

_BOM: Final = b"\xef\xbb\xbf"
T = TypeVar("T")

_ATTRIBUTE: Final = "attributes."
_REQUIRED: Final = ("id", "name", "category_main")
_OPTIONAL: Final = frozenset({
    "category_sub", "brand", "description", "price_minor", "list_price_minor", "currency", "rating", "ratings_count",
    "image", "link", "added_at", "is_sold_out",
})  # fmt: skip
_SAME_IN_BOTH: Final = ("id", "name", "brand", "description", "image", "link", "added_at")
_TABLE: Final = Columns(
    required=_REQUIRED,
    is_wanted=lambda name: name in _OPTIONAL or name.startswith(_ATTRIBUTE),
    are_others_refused=True,
)
_FLAGS: Final = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def read_own_products(paths: Sequence[Path], *, progress: Progress = no_progress) -> Iterator[Row | Note]:
    """A product, a merged or a refused row for every row of the files in ``paths`` (folders walked), and notes.

    The order of ``paths`` does not matter. Of rows with one id the first stays; one that says the same is merged,
    another refused. Raises ``InvalidSource`` for a file that cannot be read or is empty, and for a CSV that lacks a
    needed column or has one that is not in the schema.
    """
    files = find_files(paths, suffixes=(".jsonl", ".csv"))
    for file in files:
        next(_read(file, lambda _: None), None)
    total, done = sum(size_of(file) for file in files), 0

    def on_bytes(number_of_bytes: int) -> None:
        nonlocal done
        done += number_of_bytes
        progress("reading", done, total)

    seen: dict[ProductId, bytes] = {}
    for file in files:
        for read in _read(file, on_bytes):
            yield _parsed(read, seen) if isinstance(read, _Found) else read


def read_product_objects(objects: Sequence[Mapping[str, Any]]) -> Iterator[tuple[int, Row]]:
    """For each JSON object its position and a product, a merged or a refused row, by the rules of files."""
    seen: dict[ProductId, bytes] = {}
    for at, each in enumerate(objects):
        yield at, _parsed(_Found(Path("request"), at + 1, json.dumps(each), lambda wire=each: wire), seen)


class _Found:
    """A row before it is a product: where it stood, as it was, and how to make wire form of it."""

    __slots__ = ("line", "make_wire", "path", "raw")

    def __init__(self, path: Path, line: int, raw: Mapping[str, str] | str, make_wire: Callable[[], Any]) -> None:
        self.path = path
        self.line = line
        self.raw = raw
        self.make_wire = make_wire  # Any: JSON

    def refused(self, reason: str, detail: str = "") -> Refused:
        return Refused(path=self.path, line=self.line, reason=reason, raw=self.raw, detail=detail)


def _parsed(found: _Found, seen: dict[ProductId, bytes]) -> Row:
    try:
        wire = found.make_wire()
        if not isinstance(wire, dict):
            return found.refused(NOT_JSON)
        product = from_wire(wire)
    except Invalid as error:
        return found.refused(NOT_A_PRODUCT, str(error))
    except (ValueError, RecursionError) as error:
        return found.refused(NOT_JSON, str(error))
    digest = _digest(product)
    known = seen.setdefault(product.id, digest)
    if known is digest:
        return product
    return Merged(into=product.id) if known == digest else found.refused(REPEATED, product.id)


def _digest(product: Product) -> bytes:
    return blake2b(json.dumps(to_wire(product)).encode(), digest_size=12).digest()


def _read(path: Path, on_bytes: OnBytes) -> Iterator[_Found | Refused | Note]:
    if path.suffix.lower() == ".jsonl":
        yield from _read_lines(path, on_bytes)
        return
    for row in read_csv(path, _TABLE, on_bytes):
        if isinstance(row, TableRow):
            yield _Found(row.path, row.line, row.cells, partial(_wire_of_cells, row.cells))
        else:
            yield row


def _read_lines(path: Path, on_bytes: OnBytes) -> Iterator[_Found]:
    is_empty = True
    try:
        with path.open("rb") as file:
            for number, line in enumerate(iter(lambda: _next_line(file, on_bytes), b""), start=1):
                text = line.removeprefix(_BOM if number == 1 else b"").strip()
                if text:
                    is_empty = False
                    raw = text.decode("utf-8", errors="surrogateescape")
                    yield _Found(path, number, raw, partial(_wire_of_line, text))
    except OSError as error:
        raise InvalidSource(f"{path} cannot be read: {error.strerror}") from error
    if is_empty:
        raise InvalidSource(f"{path} is empty")


def _next_line(file: BinaryIO, on_bytes: OnBytes) -> bytes:
    """The next line; of one that is too long only the beginning, which is no JSON any more."""
    line = rest = file.readline(MAX_LINE_BYTES)
    on_bytes(len(line))
    while len(rest) == MAX_LINE_BYTES and not rest.endswith(b"\n"):
        rest = file.readline(MAX_LINE_BYTES)
        on_bytes(len(rest))
    return line


def _wire_of_line(line: bytes) -> Any:  # JSON
    return json.loads(line.decode(), object_pairs_hook=_without_twice, parse_constant=_no_constant)


def _without_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    wire = dict(pairs)
    if len(wire) < len(pairs):
        names = [name for name, _ in pairs]
        raise Invalid(f"field {next(name for name in names if names.count(name) > 1)!r} is there twice")
    return wire


def _no_constant(name: str) -> float:
    raise Invalid(f"{name} is no number")


def _wire_of_cells(cells: Mapping[str, str]) -> Wire:
    filled = {name: cell for name, cell in cells.items() if cell}
    attributes = {n.removeprefix(_ATTRIBUTE): cell for n, cell in filled.items() if n.startswith(_ATTRIBUTE)}
    wire: Wire = {name: filled[name] for name in _SAME_IN_BOTH if name in filled}
    wire["category"] = [filled.get("category_main", ""), filled.get("category_sub", "")]
    wire["price"] = _money(filled, "price_minor")
    wire["list_price"] = _money(filled, "list_price_minor")
    wire["rating"] = _number(filled, "rating", float)
    wire["ratings_count"] = _number(filled, "ratings_count", int)
    wire["is_sold_out"] = _flag(filled.get("is_sold_out", "false"))
    wire["attributes"] = attributes
    return wire


def _money(cells: Mapping[str, str], column: str) -> Wire | None:
    amount_minor = _number(cells, column, int)
    if amount_minor is None:
        return None
    if "currency" not in cells:
        raise Invalid(f"{column!r} needs a 'currency' such as 'INR'")
    return {"amount_minor": amount_minor, "currency": cells["currency"]}


def _number(cells: Mapping[str, str], column: str, make: Callable[[str], T]) -> T | None:
    if column not in cells:
        return None
    try:
        return make(cells[column])
    except ValueError as error:
        raise Invalid(f"{column!r} is a number, not {cells[column]!r}") from error


def _flag(cell: str) -> bool:
    try:
        return _FLAGS[cell.lower()]
    except KeyError:
        raise Invalid(f"'is_sold_out' is true or false, not {cell!r}") from None
