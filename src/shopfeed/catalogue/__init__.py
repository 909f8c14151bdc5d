"""What can be sold."""

from shopfeed.catalogue.price import PriceFall, PriceSince, fall_of
from shopfeed.catalogue.product import Money, Product, ProductId, list_price_above
from shopfeed.catalogue.store import Changes, KeptProduct, ProductPage, ProductStore, Upserted
from shopfeed.catalogue.wire import from_wire, to_wire

__all__ = [
    "Changes",
    "KeptProduct",
    "Money",
    "PriceFall",
    "PriceSince",
    "Product",
    "ProductId",
    "ProductPage",
    "ProductStore",
    "Upserted",
    "fall_of",
    "from_wire",
    "list_price_above",
    "to_wire",
]
