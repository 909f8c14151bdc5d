"""A small catalogue that teaches a lexicon, and a parser that knows it."""

import pytest

from shopfeed.query import Lexicon, RuleParser, learn

NAMES = tuple(
    f"{brand} {thing}, {colour}"
    for brand in ("Nadwave", "Kadamo", "Jalmira", "Chargika", "Dumdaar", "Lamplit", "Tanpure", "Ghadiwell")
    for thing in ("Portable Bluetooth Speaker", "Steel Water Bottle", "Running Shoes", "Wall Sconce", "Ice Bucket")
    for colour in ("Black", "Teal")
)


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """Learned from ``NAMES``: eight brands, two colours, ``sconce`` as a type that nobody authored."""
    return learn(
        names=NAMES,
        brands=[name.split()[0] for name in NAMES],
        categories=[("Home", "Lights")],
        attributes=[{"character": "Captain Comet", "product_type": "hot air brush"}],
    )


@pytest.fixture(scope="session")
def parser(lexicon: Lexicon) -> RuleParser:
    """The parser of that catalogue, prices in rupees."""
    return RuleParser(lexicon=lexicon)
