"""Values into wire shapes; the only place that knows both."""

from shopfeed.catalogue import Money, Product
from shopfeed.catalogue.art import art_of
from shopfeed.events import Event, EventKind
from shopfeed.feed import PlacedCard, PlacedVideo
from shopfeed.index import Snapshot
from shopfeed.recommend import Reason, Recommended
from shopfeed.saying import Saying, Value
from shopfeed.videos import Video
from shopfeed.web import schemas
from shopfeed.web.language import in_words


def money_out(money: Money | None) -> schemas.MoneyOut | None:
    """``None`` stays ``None``."""
    return None if money is None else schemas.MoneyOut(amount_minor=money.amount_minor, currency=money.currency)


def product_fields(product: Product) -> dict[str, object]:
    """The fields that every wire shape of a product shares."""
    return {
        "id": product.id,
        "name": product.name,
        "brand": product.brand,
        "category": product.category,
        "description": product.description,
        "price": money_out(product.price),
        "list_price": money_out(product.list_price),
        "rating": product.rating,
        "ratings_count": product.ratings_count,
        "image": product.image,
        "link": product.link,
        "art": art_of(product.name, product.category, product.attributes),
        "attributes": dict(product.attributes),
        "added_at": product.added_at,
        "is_sold_out": product.is_sold_out,
    }


def product_out(product: Product) -> schemas.ProductOut:
    """A product."""
    return schemas.ProductOut.model_validate(product_fields(product))


def saying_out(saying: Saying) -> schemas.SayingOut:
    """A saying, without its words."""
    return schemas.SayingOut(
        code=saying.code, values={name: _value_out(value) for name, value in saying.values.items()}
    )


def _value_out(value: Value) -> object:
    match value:
        case Money():
            return money_out(value)
        case Saying():
            return saying_out(value)
        case tuple():
            return [_value_out(each) for each in value]
        case _:
            return value


def reason_out(reason: Reason) -> schemas.ReasonOut:
    """A reason."""
    return schemas.ReasonOut.model_validate(
        {
            "text": in_words(reason.saying),
            "saying": saying_out(reason.saying),
            "kind": reason.kind if reason.kind != EventKind.DWELL else "click",
            "event_id": reason.event_id,
            "product_id": reason.product_id,
            "video_id": reason.video_id,
            "query": reason.query,
        }
    )


def recommended_out(snapshot: Snapshot, recommended: Recommended) -> schemas.RecommendedOut:
    """A product with its reason."""
    fields = product_fields(snapshot.product(recommended.row))
    return schemas.RecommendedOut.model_validate({**fields, "reason": reason_out(recommended.reason)})


def video_out(
    video: Video, *, liked: frozenset[str] = frozenset(), saved: frozenset[str] = frozenset()
) -> schemas.VideoOut:
    """A video; ``liked`` and ``saved`` are the person's."""
    anchor = video.anchor
    return schemas.VideoOut(
        id=video.id,
        creator=schemas.CreatorOut(handle=video.creator.handle, name=video.creator.name),
        caption=video.caption,
        hashtags=list(video.hashtags),
        topics=list(video.topics),
        duration_s=video.duration_s,
        width=video.width,
        height=video.height,
        src=video.src,
        poster=video.poster,
        likes=video.likes + (video.id in liked),
        published_at=video.published_at,
        anchor=None if anchor is None else schemas.AnchorOut(label=anchor.label, query=anchor.query),
        is_liked=video.id in liked,
        is_saved=video.id in saved,
    )


def video_item_out(
    item: PlacedVideo, *, slate_id: str, cursor: str, liked: frozenset[str], saved: frozenset[str]
) -> schemas.VideoItemOut:
    """A feed item that is a video."""
    return schemas.VideoItemOut(
        id=f"{slate_id}.{item.position}",
        slate_id=slate_id,
        position=item.position,
        propensity=item.propensity,
        cursor=cursor,
        video=video_out(item.video, liked=liked, saved=saved),
    )


def card_out(item: PlacedCard, snapshot: Snapshot, *, slate_id: str, cursor: str) -> schemas.ShopCardOut:
    """A feed item that is a shop card."""
    return schemas.ShopCardOut.model_validate(
        {
            "id": f"{slate_id}.{item.position}",
            "slate_id": slate_id,
            "position": item.position,
            "propensity": item.propensity,
            "cursor": cursor,
            "card": item.card.kind.value,
            "products": [recommended_out(snapshot, each) for each in item.card.products],
            "reason": reason_out(item.card.reason),
            "query": item.card.query,
        }
    )


def standing(events: "tuple[Event, ...] | list[Event]", on: EventKind, off: EventKind, field: str) -> list[str]:
    """What is saved, liked or in the cart now, the last one first: ``on`` not undone by a later ``off``.

    ``events`` newest first; ``field`` is ``product_id`` or ``video_id``.
    """
    decided: dict[str, bool] = {}
    for event in events:
        subject = getattr(event, field)
        if subject is not None and event.kind in (on, off):
            decided.setdefault(subject, event.kind is on)
    return [subject for subject, is_on in decided.items() if is_on]
