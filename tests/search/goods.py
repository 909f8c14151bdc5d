"""A shelf to search: a few kinds of things, their accessories, people they are for, and one name twice."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from shopfeed.catalogue import Money, Product, ProductId
from shopfeed.encoding import HashingEncoder, text_of
from shopfeed.index import Origin, Snapshot, load_snapshot, write_snapshot
from shopfeed.query import Lexicon, RuleParser, learn
from shopfeed.search import SearchService

_LINES = """
washing-1 | Whirl 7 kg Fully Automatic Washing Machine, Grey | Appliances > Washing Machines | 15999 | 4.2 | 900
washing-2 | Bellara 6 kg Top Load Washing Machine with Soft Lid | Appliances > Washing Machines | 13499 | 4.0 | 300
washing-cover-1 | Kuber Washing Machine Cover, Waterproof | Appliances > Washing Machines | 349 | 4.4 | 5000
washing-cover-2 | Cover for Washing Machine, Top Load, Blue | Appliances > Washing Machines | 399 | 4.5 | 7000
washing-pipe | Inlet Hose Pipe for Washing Machine 1.5 m | Appliances > Washing Machines | 199 | 4.1 | 800
watch-men-1 | Arven Analog Watch for Men, Black Dial | Accessories > Watches | 1499 | 4.1 | 2000
watch-men-2 | Arven Men's Digital Sports Watch | Accessories > Watches | 899 | 3.9 | 700
watch-women-1 | Lumi Rose Gold Analog Watch for Women | Accessories > Watches | 1299 | 4.3 | 1500
watch-strap-1 | Leather Watch Strap 22 mm, Brown | Accessories > Watches | 299 | 4.2 | 900
watch-strap-2 | Silicone Strap for Smart Watch, Black | Accessories > Watches | 249 | 4.0 | 400
shoe-boy-1 | Hopla Boys School Shoes, Black (5-10 Years) | Kids' Fashion > Kids' Shoes | 699 | 4.0 | 340
shoe-boy-2 | Hopla Running Shoes for Boys, Blue (8-12 Years) | Kids' Fashion > Kids' Shoes | 899 | 4.2 | 260
shoe-girl-1 | Tillu Girls Party Shoes, Pink (5-10 Years) | Kids' Fashion > Kids' Shoes | 799 | 4.1 | 200
shoe-men-1 | Strido Men's Leather Formal Shoes, Brown | Men's Shoes > Formal Shoes | 1999 | 3.8 | 600
shoe-men-2 | Strido Canvas Sneakers for Men, White | Men's Shoes > Casual Shoes | 1299 | 4.4 | 900
shoe-rack | Nestly Shoe Rack, Steel, 4 Shelves | Home > Furniture | 999 | 4.0 | 1200
comet-bottle | Captain Comet Water Bottle for Kids, 500 ml | Kids' Fashion > Bottles | 349 | 4.5 | 150
comet-bag | Captain Comet School Bag for Boys | Kids' Fashion > School Bags | 999 | 4.4 | 220
comet-shirt | Captain Comet Cotton T-Shirt for Boys | Kids' Fashion > Clothing | 399 | 4.1 | 90
bag-girl | Tillu School Bag for Girls, Pink Unicorn | Kids' Fashion > School Bags | 899 | 4.2 | 180
wallet-1 | Tanno Leather Wallet for Men, Brown | Bags > Wallets | 799 | 4.0 | 500
wallet-2 | Tanno Canvas Wallet for Men, Olive | Bags > Wallets | 449 | 3.7 | 40
wallet-3 | Tanno Slim Wallet without Leather, Black | Bags > Wallets | 549 | 3.9 | 60
speaker-1 | Boomlet Portable Bluetooth Speaker 10 W, Black | Electronics > Speakers | 1499 | 4.1 | 3000
speaker-2 | Boomlet Portable Bluetooth Speaker 10 W, Black | Electronics > Speakers | 1599 | 4.1 | 10
speaker-3 | Juke Wireless Bluetooth Speaker 20 W, Teal | Electronics > Speakers | 2799 | 4.3 | 1100
speaker-4 | Juke Mini Bluetooth Speaker, Red | Electronics > Speakers | 899 | 3.6 | 70
phone-1 | Orbita 5G Mobile Phone, 8 GB RAM, 128 GB | Electronics > Phones | 14999 | 4.0 | 800
phone-case | Back Cover Case for Orbita 5G Mobile Phone | Electronics > Phone Cases | 299 | 4.3 | 4000
phone-desk | Trunk Corded Landline Phone with Caller ID | Electronics > Phones | 1249 | 4.6 | 9000
tv-55 | Vistara 55 inch 4K Smart TV | Electronics > Televisions | 38999 | 4.2 | 700
tv-43 | Vistara 43 inch Full HD Smart TV | Electronics > Televisions | 24999 | 4.1 | 900
dog-food | Waggo Dog Food Chicken 3 kg | Pets > Dog Food | 899 | 4.3 | 600
cat-food | Purrly Cat Food Tuna 1 kg | Pets > Cat Food | 499 | 4.2 | 300
laptop-1 | Orbita 14 inch Laptop, 8 GB RAM | Computers > Laptops | 41999 | 4.0 | 20
laptop-bag | Nestly 40 L Laptop Office Travel Backpack, Black | Bags > Backpacks | 899 | 4.6 | 9000
kettle | Asha Electric Kettle 1.5 litre, Stainless Steel | Home > Kettles | 1199 | 4.0 | 950
"""


def products() -> list[Product]:
    """In the order of their ids."""
    return sorted(_read(), key=lambda product: product.id)


def _read() -> Iterator[Product]:
    for line in _LINES.strip().splitlines():
        id_, name, shelf, rupees, rating, count = (part.strip() for part in line.split(" | "))
        main, sub = shelf.split(" > ")
        yield Product(
            id=ProductId(id_),
            name=name,
            brand=None if name.startswith("Captain Comet") else name.split()[0],
            category=(main, sub),
            price=Money(amount_minor=int(rupees) * 100, currency="INR"),
            rating=float(rating),
            ratings_count=int(count),
            attributes={"character": "Captain Comet"} if name.startswith("Captain Comet") else {},
        )


def snapshot(root: Path) -> Snapshot:
    """The shelf as a snapshot below ``root``."""
    encoder, goods = HashingEncoder(), products()
    vectors = encoder.encode([text_of(product) for product in goods]).astype(np.float16)
    origin = Origin(
        encoder_id=encoder.id, text_version=1, catalogue_revision=1, built_at=datetime(2026, 11, 1, tzinfo=UTC)
    )
    manifest = write_snapshot(root, goods, vectors, origin)
    return load_snapshot(root / manifest.version, encoder_id=encoder.id, dim=encoder.dim)


def lexicon() -> Lexicon:
    """What the shelf teaches."""
    goods = products()
    return learn(
        names=[product.name for product in goods],
        brands=[product.brand for product in goods],
        categories=[product.category for product in goods],
        attributes=[product.attributes for product in goods],
    )


def service(shelf: Snapshot) -> SearchService:
    """The search over the shelf."""
    words = lexicon()
    return SearchService(snapshot=shelf, encoder=HashingEncoder(), parser=RuleParser(lexicon=words), lexicon=words)
