"""Events: what people did, in batches, and the click of the seed."""

from uuid import uuid4

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag

from shopfeed.catalogue import ProductId
from shopfeed.events import Event, EventId, EventKind, SlateId, from_wire
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import acting_user, may_keep
from shopfeed.web.metrics import EVENTS
from shopfeed.web.routes.products import known_product

blueprint = APIBlueprint("events", __name__, abp_tags=[Tag(name="events", description="What people did.")])


@blueprint.post("/click", responses={200: schemas.ClickOut}, summary="A product was opened")
def click(body: schemas.ClickIn) -> Response:
    """Kept when the answer comes; the next recommendation knows of it."""
    known_product(body.product_id)
    user_id = acting_user(body.user_id)
    event = Event(
        id=EventId(body.id or uuid4().hex),
        user_id=user_id,
        kind=EventKind.CLICK,
        at=services().now(),
        product_id=ProductId(body.product_id),
        slate_id=None if body.slate_id is None else SlateId(body.slate_id),
        position=body.position,
    )
    if may_keep(EventKind.CLICK):
        services().events.append([event])
        EVENTS.labels(kind="click").inc()
    return jsonify(schemas.ClickOut(event_id=event.id).model_dump())


@blueprint.post("/events", responses={202: schemas.EventsOut}, summary="A batch of events")
def batch(body: schemas.EventsIn) -> tuple[Response, int]:
    """Idempotent by event id: a batch whose answer was lost is simply sent again. All of it is kept, or none."""
    user_id = acting_user(body.user_id)
    now = services().now()
    wires = [each.model_dump(mode="json", exclude_none=True) for each in body.events]
    events = [from_wire(wire, user_id=user_id, received_at=now) for wire in wires]
    wanted = [event for event in events if may_keep(event.kind)]
    kept = services().events.append(wanted)
    for event in wanted:
        EVENTS.labels(kind=event.kind.value).inc()
    answer = schemas.EventsOut(accepted=kept.accepted, duplicates=kept.duplicates, declined=len(events) - len(wanted))
    return jsonify(answer.model_dump()), 202
