"""What the cells of the Amazon Products dataset mean, measured on 109,426 rows of it; pure."""

import html
import re
import unicodedata
from typing import Final

from shopfeed.catalogue.product import Money, ProductId

CURRENCY: Final = "INR"

_ASIN: Final = re.compile(r"/(?:dp|gp/product)/([A-Z0-9]{10})(?![A-Za-z0-9])")
_HOST: Final = re.compile(r"https?://([A-Za-z0-9.-]*amazon\.[a-z.]+)/")
_RUPEES: Final = re.compile(r"(?:₹|Rs\.?|INR)?\s*(\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.(\d{1,2}))?")
_RATING: Final = re.compile(r"[0-5](?:\.\d+)?")
_COUNT: Final = re.compile(r"(\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.0)?")
_INVISIBLE: Final = re.compile(r"[\u200b\u200e\u200f\u2060\ufeff\ufffd\x00-\x1f\x7f-\x9f]")
_CUT: Final = ("...", "…")


def asin(link: str) -> ProductId | None:
    """The product's number in a link such as ``https://www.amazon.in/Some-Words/dp/B0BRKXTSBT/ref=...``."""
    found = _ASIN.search(link)
    return None if found is None else ProductId(found[1])


def short_link(link: str, product_id: ProductId) -> str | None:
    """The link without the words and the traces of the search that found it."""
    host = _HOST.match(link)
    return None if host is None else f"https://{host[1]}/dp/{product_id}"


def money(cell: str) -> Money | None:
    """``"₹1,23,456.78"`` (Indian or western groups) as paise; ``None`` for anything else and for nothing to pay."""
    found = _RUPEES.fullmatch(cell)
    if found is None:
        return None
    amount_minor = int(found[1].replace(",", "")) * 100 + int((found[2] or "").ljust(2, "0"))
    return Money(amount_minor=amount_minor, currency=CURRENCY) if 0 < amount_minor < 10**15 else None


def rating(cell: str) -> float | None:
    """``"4.2"``; ``None`` for what else stands there (``"Get"``, ``"FREE"``, ``"₹99"``) and above 5."""
    return float(cell) if _RATING.fullmatch(cell) and float(cell) <= 5 else None


def count(cell: str) -> int | None:
    """``"1,23,456"`` or ``"148.0"``; ``None`` for what else stands there (``"Only 1 left in stock."``)."""
    found = _COUNT.fullmatch(cell)
    return int(found[1].replace(",", "")) if found is not None and len(found[1]) < 10 else None


def name(cell: str) -> str:
    """The name without HTML, invisible characters and doubled spaces; composed (NFC)."""
    text = _INVISIBLE.sub(" ", html.unescape(cell))
    return " ".join(unicodedata.normalize("NFC", text).split())


def is_cut(product_name: str) -> bool:
    """Whether the dataset has cut the name."""
    return product_name.endswith(_CUT)


def name_rank(product_name: str) -> tuple[bool, int, str]:
    """Of several names of a product the highest is the best: one that is not cut, then the longest."""
    return (not is_cut(product_name), len(product_name), product_name)
