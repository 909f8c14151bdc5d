"""What can be sold, as frozen values; it knows nothing of where products are kept or how they are found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import NewType

from shopfeed.errors import Invalid

ProductId = NewType("ProductId", str)

MAX_ID_LENGTH = 128
MAX_NAME_LENGTH = 1_000
MAX_AMOUNT_MINOR = 2**63 - 1  # both fit the columns of a snapshot
MAX_RATINGS_COUNT = 2**31 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in the minor unit of its currency (paise for INR, cents for USD), never a float."""

    amount_minor: int
    currency: str
    """ISO 4217 code, upper case."""

    def __post_init__(self) -> None:
        if not 0 <= self.amount_minor <= MAX_AMOUNT_MINOR:
            raise Invalid(f"an amount of money lies between 0 and {MAX_AMOUNT_MINOR}, not {self.amount_minor}")
        if not (len(self.currency) == 3 and self.currency.isascii() and self.currency.isupper()):
            raise Invalid(f"not an ISO 4217 currency code: {self.currency!r} (write for example 'INR')")


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One thing that can be sold.

    Raises ``Invalid`` when an id or a name is empty or too long, a rating leaves 0..5, a count its bounds, a list
    price is not above the price, a time has no zone, or a text is not Unicode (a lone surrogate).
    """

    id: ProductId
    name: str
    category: tuple[str, str]
    """Main and sub category as the catalogue names them; the sub category may be empty."""
    brand: str | None = None
    description: str = ""
    price: Money | None = None
    list_price: Money | None = None
    """What the price is compared with; kept only where it is above the price."""
    rating: float | None = None
    """Mean of the ratings, 0..5; ``None`` where nobody has rated."""
    ratings_count: int = 0
    image: str | None = None
    link: str | None = None
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    added_at: datetime | None = None
    is_sold_out: bool = False

    def __post_init__(self) -> None:
        if not 0 < len(self.id) <= MAX_ID_LENGTH or not self.id.isprintable() or " " in self.id or "/" in self.id:
            raise Invalid(
                f"a product id has 1 to {MAX_ID_LENGTH} printable characters, no spaces and no '/': {self.id!a}"
            )
        if not len(self.name.strip()) > 0 or len(self.name) > MAX_NAME_LENGTH:
            raise Invalid(f"product {self.id!r}: a name has 1 to {MAX_NAME_LENGTH} characters, not {len(self.name)}")
        if self.rating is not None and not 0 <= self.rating <= 5:
            raise Invalid(f"product {self.id!r}: a rating lies between 0 and 5, not {self.rating}")
        if not 0 <= self.ratings_count <= MAX_RATINGS_COUNT:
            raise Invalid(f"product {self.id!r}: a count of ratings cannot be {self.ratings_count}")
        if self.list_price is not None and self.list_price != list_price_above(self.price, self.list_price):
            raise Invalid(f"product {self.id!r}: a list price is above the price, in its currency: {self.list_price}")
        if self.added_at is not None and self.added_at.tzinfo is None:
            raise Invalid(f"product {self.id!r}: 'added_at' needs a time zone: {self.added_at.isoformat()}")
        self._check_text()

    def _check_text(self) -> None:
        texts = (self.id, self.name, self.brand or "", self.description, *self.category, self.image or "")
        try:
            "".join((*texts, self.link or "", *self.attributes, *self.attributes.values())).encode()
        except UnicodeEncodeError as error:
            raise Invalid(f"product {self.id!a}: a text is not Unicode: {error}") from error


def list_price_above(price: Money | None, list_price: Money | None) -> Money | None:
    """``list_price`` if it says something: it is above ``price`` and in its currency; otherwise ``None``."""
    if price is None or list_price is None or price.currency != list_price.currency:
        return None
    return list_price if list_price.amount_minor > price.amount_minor else None
