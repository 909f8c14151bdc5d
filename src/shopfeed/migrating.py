"""Use case: everything that is kept in one place is copied to another, and compared there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from shopfeed.catalogue import KeptProduct, ProductId, ProductStore
from shopfeed.errors import Conflict
from shopfeed.events import EventLog
from shopfeed.videos import VideoStore

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""

_PAGE = 1_000
_EVENTS_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """All that is kept in one place."""

    products: ProductStore
    videos: VideoStore
    events: EventLog

    def close(self) -> None:
        """Let go of all of it."""
        self.products.close()
        self.videos.close()
        self.events.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """How many there are in the source, and how many of them the target did not have."""

    total: int
    copied: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """What a migration did; all of ``total`` was found equal in the target."""

    products: Copied
    embeddings: Copied
    videos: Copied
    events: Copied


def migrate(source: Home, target: Home, *, encoder_id: str, progress: Progress) -> Migrated:
    """Copy what ``target`` lacks, then read all of it back and compare.

    Products, the embeddings of ``encoder_id``, videos, and events in their order of receipt. What is equal in both is
    not written again, so an interrupted migration is gone on with by doing it again; what only ``target`` has stays.
    Raises ``Conflict`` when the comparison finds a difference: somebody else was writing. The comparison holds
    a 64-bit hash of every event in memory.
    """
    products, embeddings = _copy_products(source.products, target.products, encoder_id, progress)
    videos = list(source.videos.all())
    changed_videos = target.videos.upsert(videos)
    events = _copy_events(source.events, target.events, progress)
    _compare(source, target, encoder_id, progress)
    return Migrated(
        products=products,
        embeddings=embeddings,
        videos=Copied(total=len(videos), copied=changed_videos),
        events=events,
    )


def _copy_products(
    source: ProductStore, target: ProductStore, encoder_id: str, progress: Progress
) -> tuple[Copied, Copied]:
    total, products, with_embedding, embeddings = source.count(), 0, 0, 0
    done = 0
    for page, there in _side_by_side(source, target, encoder_id):
        progress("products", done, total)
        lacking = [kept.product for kept in page if _product_of(there.get(kept.product.id)) != kept.product]
        target.upsert(lacking)
        made = {kept.product.id: embedding for kept in page if (embedding := _embedding_of(kept)) is not None}
        missing = {id_: embedding for id_, embedding in made.items() if _embedding_of(there.get(id_)) != embedding}
        target.put_embeddings(encoder_id, missing)
        products, embeddings = products + len(lacking), embeddings + len(missing)
        done, with_embedding = done + len(page), with_embedding + len(made)
    return Copied(total=done, copied=products), Copied(total=with_embedding, copied=embeddings)


def _copy_events(source: EventLog, target: EventLog, progress: Progress) -> Copied:
    total, done, copied = source.count(), 0, 0
    events = source.all()
    while batch := list(islice(events, _EVENTS_AT_ONCE)):
        progress("events", done, total)
        copied += target.append(batch).accepted
        done += len(batch)
    return Copied(total=done, copied=copied)


def _compare(source: Home, target: Home, encoder_id: str, progress: Progress) -> None:
    different = 0
    done, total = 0, source.products.count()
    for page, there in _side_by_side(source.products, target.products, encoder_id):
        progress("comparing products", done, total)
        different += sum(not _is_same(kept, there.get(kept.product.id)) for kept in page)
        done += len(page)
    videos = {video.id: video for video in target.videos.all()}
    different += sum(videos.get(video.id) != video for video in source.videos.all())
    progress("comparing events", 0, 1)
    different += len(set(map(hash, source.events.all())) - set(map(hash, target.events.all())))
    if different:
        raise Conflict(f"{different:,} things are not the same in both: stop what else writes there and migrate again")


def _side_by_side(
    source: ProductStore, target: ProductStore, encoder_id: str
) -> Iterator[tuple[Sequence[KeptProduct], Mapping[ProductId, KeptProduct]]]:
    """Each page of ``source``, with what ``target`` has of it; both come in the order of their ids."""
    others = _walk(target, encoder_id)
    other = next(others, None)
    cursor: str | None = None
    while True:
        page = source.page(cursor=cursor, limit=_PAGE, encoder_id=encoder_id)
        there: dict[ProductId, KeptProduct] = {}
        while other is not None and page.products and other.product.id <= page.products[-1].product.id:
            there[other.product.id] = other
            other = next(others, None)
        yield page.products, there
        cursor = page.next_cursor
        if cursor is None:
            return


def _walk(store: ProductStore, encoder_id: str) -> Iterator[KeptProduct]:
    cursor: str | None = None
    while True:
        page = store.page(cursor=cursor, limit=_PAGE, encoder_id=encoder_id)
        yield from page.products
        cursor = page.next_cursor
        if cursor is None:
            return


def _is_same(here: KeptProduct, there: KeptProduct | None) -> bool:
    return _product_of(there) == here.product and _embedding_of(here) in (None, _embedding_of(there))


def _product_of(kept: KeptProduct | None) -> object:
    return None if kept is None else kept.product


def _embedding_of(kept: KeptProduct | None) -> tuple[bytes, bytes] | None:
    if kept is None or kept.embedding is None or kept.embedding_text_hash is None:
        return None
    return kept.embedding_text_hash, kept.embedding
