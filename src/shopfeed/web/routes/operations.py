"""For operators: is it alive, can it answer, and what does it count."""

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag

from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.metrics import PRODUCTS, render

blueprint = APIBlueprint("operations", __name__, abp_tags=[Tag(name="operations", description="For operators.")])


@blueprint.get("/healthz", responses={200: schemas.HealthOut}, summary="The process is alive")
def health() -> Response:
    return jsonify(schemas.HealthOut().model_dump())


@blueprint.get("/readyz", responses={200: schemas.ReadyOut, 503: schemas.ProblemOut}, summary="It can answer")
def ready() -> Response:
    """Names the snapshot that is served; 503 before there is one."""
    here = services()
    snapshot = here.current.get().snapshot
    PRODUCTS.set(snapshot.rows - snapshot.columns.replaced)
    body = schemas.ReadyOut(
        status="ready",
        snapshot=snapshot.version,
        products=snapshot.rows - snapshot.columns.replaced,
        videos=len(here.shelf.videos),
        encoder=here.encoder.id,
    )
    return jsonify(body.model_dump())


@blueprint.get("/metrics", responses={200: None}, summary="Prometheus metrics")
def metrics() -> Response:
    return render()
