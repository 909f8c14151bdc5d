"""Where a walk through the products stands, as a text that callers hand back and do not read."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error

from shopfeed.catalogue.product import ProductId
from shopfeed.errors import Invalid

_MARK = "after:"


def cursor_after(product_id: ProductId) -> str:
    """The cursor of a page that ended with ``product_id``."""
    return urlsafe_b64encode(f"{_MARK}{product_id}".encode()).decode().rstrip("=")


def id_before(cursor: str | None) -> str:
    """The id after which the page of ``cursor`` begins; ``""``, before all ids, for ``None``. Raises ``Invalid``."""
    if cursor is None:
        return ""
    try:
        text = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)).decode()
    except (Base64Error, UnicodeError) as error:
        raise Invalid(f"not a cursor of ours: {cursor!r}") from error
    if not text.startswith(_MARK) or cursor_after(ProductId(text.removeprefix(_MARK))) != cursor:
        raise Invalid(f"not a cursor of ours: {cursor!r}")
    return text.removeprefix(_MARK)


def checked_limit(limit: int) -> int:
    """``limit`` if a page can have it; raises ``Invalid``."""
    if limit < 1:
        raise Invalid(f"a page has at least 1 product, not {limit}")
    return limit
