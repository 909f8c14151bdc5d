"""The person: who the page acts for, what is known of them, what they keep, and how they take it back."""

from collections.abc import Sequence

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from shopfeed.catalogue import Product, ProductId
from shopfeed.errors import NotFound
from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.recommend import event_saying
from shopfeed.videos import VideoId
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import (
    acting_user,
    has_consented,
    is_personal,
    persona_id,
    require_server,
    set_persona,
    set_preferences,
    visitor,
)
from shopfeed.web.language import in_words
from shopfeed.web.routes.videos import as_shown
from shopfeed.web.wire import product_out, standing, video_out

blueprint = APIBlueprint("me", __name__, abp_tags=[Tag(name="me", description="The person of this browser.")])

_WHOLE_PAST = 20_000
_SHOWN = 500


class UserPath(BaseModel):
    """Whose."""

    user_id: str = Field(min_length=1, max_length=128)


class MergeIn(BaseModel):
    """Who signed in was this visitor until now."""

    visitor_id: str = Field(min_length=1, max_length=128)


class MergedOut(BaseModel):
    """How many events moved."""

    moved: int


class EventPath(BaseModel):
    """Which event."""

    event_id: str = Field(max_length=64)


@blueprint.get("/me", responses={200: schemas.MeOut}, summary="Who this browser acts for")
def me() -> Response:
    return jsonify(_me().model_dump())


@blueprint.put("/me/preferences", responses={200: schemas.MeOut}, summary="Personalisation and consent")
def preferences(body: schemas.PreferencesIn) -> Response:
    """Without consent nothing is kept but what the person does on purpose: saves, cart, purchases, dismissals."""
    set_preferences(personal=body.is_personal, consent=body.has_consented)
    return jsonify(_me().model_dump())


@blueprint.put("/me/persona", responses={200: schemas.MeOut}, summary="Go on as a sample person")
def persona(body: schemas.PersonaIn) -> Response:
    """The sample person's past is copied for this browser alone; `null` goes back to oneself."""
    here = services()
    chosen = None if body.persona_id is None else here.personas.get(body.persona_id)
    if body.persona_id is not None and chosen is None:
        raise NotFound(f"no sample person with id {body.persona_id!r}: GET /personas lists them")
    set_persona(body.persona_id)
    if chosen is not None:
        here.events.append(chosen.events(visitor(), now=here.now()))
    return jsonify(_me().model_dump())


@blueprint.get("/personas", responses={200: schemas.PersonasOut}, summary="The sample people (synthetic)")
def personas() -> Response:
    listed = [_persona_out(each.id) for each in services().personas.values()]
    return jsonify(schemas.PersonasOut(personas=[each for each in listed if each is not None]).model_dump())


@blueprint.get("/me/data", responses={200: schemas.MyDataOut}, summary="What is known of me, in plain words")
def my_data() -> Response:
    return jsonify(_my_data(limit=_SHOWN).model_dump(mode="json"))


@blueprint.get("/me/export", responses={200: schemas.MyDataOut}, summary="All that is known of me, as a file")
def export() -> Response:
    response = jsonify(_my_data(limit=_WHOLE_PAST).model_dump(mode="json"))
    response.headers["Content-Disposition"] = "attachment; filename=shopfeed-my-data.json"
    return response


@blueprint.delete("/me/data", responses={200: schemas.ForgottenOut}, summary="Forget everything about me")
def forget_everything() -> Response:
    count = services().events.forget(acting_user())
    return jsonify(schemas.ForgottenOut(forgotten=count).model_dump())


@blueprint.delete("/me/events/<event_id>", responses={200: schemas.ForgottenOut}, summary="Forget one thing")
def forget(path: EventPath) -> Response:
    """The event is deleted, and the next recommendation no longer knows of it. Deleting it again forgets nothing."""
    count = services().events.forget(acting_user(), [EventId(path.event_id)])
    return jsonify(schemas.ForgottenOut(forgotten=count).model_dump())


@blueprint.post("/users/<user_id>/merge", responses={200: MergedOut}, summary="Take a visitor's past along")
def merge(path: UserPath, body: MergeIn) -> Response:
    """For servers (with the key), at sign-in: all events of the visitor become the user's. Again, nothing moves."""
    require_server()
    moved = services().events.merge(UserId(body.visitor_id), UserId(path.user_id))
    return jsonify(MergedOut(moved=moved).model_dump())


@blueprint.get("/me/saved", responses={200: schemas.SavedOut}, summary="What I saved")
def saved() -> Response:
    events = _past(visitor(), _WHOLE_PAST)
    products = _products(standing(events, EventKind.SAVE, EventKind.UNSAVE, "product_id"))
    liked = frozenset(standing(events, EventKind.LIKE, EventKind.UNLIKE, "video_id"))
    videos = standing(events, EventKind.SAVE, EventKind.UNSAVE, "video_id")
    by_id = services().shelf.by_id
    body = schemas.SavedOut(
        products=[product_out(product) for product in products],
        videos=[
            video_out(as_shown(by_id[VideoId(each)]), liked=liked, saved=frozenset(videos))
            for each in videos
            if each in by_id
        ],
    )
    return jsonify(body.model_dump(mode="json"))


@blueprint.get("/me/cart", responses={200: schemas.CartOut}, summary="My cart")
def cart() -> Response:
    """What was put in and neither taken out nor bought since."""
    quantities = _in_cart(_past(visitor(), _WHOLE_PAST))
    lines = [
        schemas.CartLineOut(product=product_out(product), quantity=quantities[product.id])
        for product in _products(list(quantities))
    ]
    totals: dict[str, int] = {}
    for line in lines:
        if line.product.price is not None:
            price = line.product.price
            totals[price.currency] = totals.get(price.currency, 0) + price.amount_minor * line.quantity
    body = schemas.CartOut(
        lines=lines,
        totals=[schemas.MoneyOut(amount_minor=amount, currency=currency) for currency, amount in totals.items()],
    )
    return jsonify(body.model_dump(mode="json"))


def _in_cart(events: Sequence[Event]) -> dict[str, int]:
    """Quantities by product, the last one put in first; ``events`` newest first."""
    quantities: dict[str, int] = {}
    closed: set[str] = set()
    for event in events:
        if event.product_id is None or event.product_id in closed:
            continue
        if event.kind in (EventKind.UNCART, EventKind.PURCHASE):
            closed.add(event.product_id)
        elif event.kind is EventKind.CART:
            quantities[event.product_id] = quantities.get(event.product_id, 0) + max(1, round(event.value or 1))
    return quantities


def _past(user_id: UserId, limit: int) -> list[Event]:
    return list(services().events.latest(user_id, limit=limit))


def _products(ids: Sequence[str]) -> list[Product]:
    wanted = [ProductId(each) for each in ids]
    kept = services().products.get_many(wanted)
    return [kept[each] for each in wanted if each in kept]


def _persona_out(wanted: str | None) -> schemas.PersonaOut | None:
    known = services().personas.get(wanted) if wanted is not None else None
    if known is None:
        return None
    return schemas.PersonaOut(id=known.id, name=known.name, bio=known.bio, art=known.art)


def _me() -> schemas.MeOut:
    user_id = visitor()
    events = _past(user_id, _WHOLE_PAST)
    saved_count = sum(
        len(standing(events, EventKind.SAVE, EventKind.UNSAVE, field)) for field in ("product_id", "video_id")
    )
    return schemas.MeOut(
        user_id=user_id,
        persona=_persona_out(persona_id()),
        is_personal=is_personal(),
        has_consented=has_consented(),
        cart_count=sum(_in_cart(events).values()),
        saved_count=saved_count,
    )


def _my_data(*, limit: int) -> schemas.MyDataOut:
    here = services()
    events = _past(visitor(), limit)
    context = here.recommender.context(events[: here.settings.history_limit], here.current.get().snapshot)
    titles = here.recommender.titles

    def out(event: Event) -> schemas.EventOut:
        return schemas.EventOut(
            id=event.id,
            kind=event.kind,
            at=event.at,
            text=in_words(event_saying(context, event, titles)),
            product_id=event.product_id,
            video_id=event.video_id,
            query=event.query,
        )

    return schemas.MyDataOut(
        interests=[
            schemas.InterestOut(
                label=in_words(event_saying(context, context.signals[int(interest.signals[0])], titles)),
                share=round(interest.share, 4),
                event_ids=[context.signals[int(i)].id for i in interest.signals],
            )
            for interest in context.interests
        ],
        events=[out(event) for event in events],
        silenced=[out(each.event) for each in context.silences if each.event.kind is not EventKind.CART],
    )
