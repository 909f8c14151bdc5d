"""A small shop to test with: a few kinds of things, told apart by their words, and videos about them."""

from datetime import UTC, datetime, timedelta
from itertools import product as pairs
from pathlib import Path

from shopfeed import bootstrap
from shopfeed.catalogue import Money, Product, ProductId
from shopfeed.indexing import index_catalogue
from shopfeed.parts import snapshot_answers, snapshot_parts
from shopfeed.settings import Settings
from shopfeed.videos import Anchor, Creator, Video, VideoId

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)

KINDS = {
    "speaker": ("Electronics", "Speakers", "Bluetooth Speaker portable wireless", 2_000),
    "shoe": ("Shoes", "Running Shoes", "Running Shoes men jogging sport", 3_000),
    "kettle": ("Home", "Kettles", "Electric Kettle stainless steel kitchen", 1_200),
    "saree": ("Fashion", "Sarees", "Silk Saree festive women wedding", 4_000),
    "tent": ("Sports", "Tents", "Camping Tent trekking outdoor waterproof", 5_000),
    "puzzle": ("Toys", "Puzzles", "Jigsaw Puzzle children wooden animals", 600),
}
MAKERS = ("Asha", "Borin", "Calyx", "Dorsa", "Elim", "Fennix", "Garuva", "Hollo")


def products() -> list[Product]:
    """Eight makers of each kind; ids such as ``speaker-Asha``."""
    return [_product(kind, maker, number) for number, (kind, maker) in enumerate(pairs(KINDS, MAKERS))]


def _product(kind: str, maker: str, number: int) -> Product:
    main, sub, words, rupees = KINDS[kind]
    return Product(
        id=ProductId(f"{kind}-{maker}"),
        name=f"{maker} {words} {number}",
        brand=maker,
        category=(main, sub),
        description=f"{words} by {maker}.",
        price=Money(amount_minor=(rupees + 37 * number) * 100, currency="INR"),
        rating=3.5 + (number % 4) / 2.5,
        ratings_count=10 * number,
        added_at=NOW - timedelta(days=number),
    )


def videos() -> list[Video]:
    """Four about each kind, and four about nothing that is sold, unsuitable for commerce."""
    about = [_video(kind, words, number) for kind, (_, _, words, _) in KINDS.items() for number in range(4)]
    quiet = [_video("quiet", "night sky and silence", number, suitable=False) for number in range(4)]
    return [*about, *quiet]


def _video(kind: str, words: str, number: int, *, suitable: bool = True) -> Video:
    return Video(
        id=VideoId(f"{kind}-{number}"),
        creator=Creator(handle=f"{kind}.{number % 2}", name=f"{kind} {number % 2}"),
        caption=f"My {words}, part {number}",
        hashtags=(kind,),
        topics=(kind,),
        duration_s=6.0,
        width=540,
        height=960,
        src=f"/media/{kind}-{number}.mp4",
        poster=f"/media/{kind}-{number}.webp",
        likes=100 * number,
        published_at=NOW - timedelta(days=number),
        is_commerce_suitable=suitable,
        anchor=Anchor(label=f"Shop {kind}", query=kind) if suitable else None,
    )


def settings(data_dir: Path, **changes: object) -> Settings:
    """Settings for the small shop."""
    return Settings(
        **{
            "data_dir": data_dir,
            "encoder": bootstrap.HASHING,
            "api_key": "server-key",
            "source_budget_s": 60.0,
            **changes,
        }
    )  # type: ignore[arg-type]


def build(data_dir: Path, **changes: object) -> Path:
    """Import and index the small shop into ``data_dir``."""
    chosen = settings(data_dir, **changes)
    store = bootstrap.open_products(chosen)
    store.upsert(products())
    clips = bootstrap.open_videos(chosen)
    clips.upsert(videos())
    encoder = bootstrap.open_encoder(chosen)
    index_catalogue(
        store,
        encoder,
        bootstrap.snapshots_dir(chosen),
        now=lambda: NOW,
        parts=snapshot_parts(),
        asked=snapshot_answers(encoder),
    )
    store.close()
    clips.close()
    return data_dir
