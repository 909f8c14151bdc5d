"""Products: one, what stands below it, and all of them in batches."""

import base64
import re

from flask import Response, jsonify, request
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from shopfeed.catalogue import KeptProduct, Product, ProductId, from_wire, to_wire
from shopfeed.catalogue.importing import import_products
from shopfeed.catalogue.own import read_product_objects
from shopfeed.catalogue.rows import Refused
from shopfeed.errors import Invalid, NotFound
from shopfeed.recommend import related_to
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import require_server
from shopfeed.web.routes.videos import as_shown
from shopfeed.web.wire import product_out, video_out

blueprint = APIBlueprint("products", __name__, abp_tags=[Tag(name="products", description="What can be sold.")])

_RELATED = 12
_RELATED_VIDEOS = 4
_VIDEO_COSINE = 0.35


class ProductPath(BaseModel):
    """Which product."""

    product_id: str = Field(max_length=128)


class BatchQuery(BaseModel):
    """A page of the catalogue."""

    cursor: str | None = Field(default=None, description="`next_cursor` of the page before.")
    limit: int = Field(default=1_000, ge=1, le=1_000)
    embeddings: bool = Field(default=False, description="Also the vectors that the present encoder made.")


def known_product(product_id: str) -> Product:
    """The product, or ``NotFound``."""
    return _kept(product_id).product


@blueprint.get("/product/<product_id>", responses={200: schemas.ProductDetailOut}, summary="One product")
def product(path: ProductPath) -> Response:
    return _answer(_kept(path.product_id))


def _answer(kept: KeptProduct) -> Response:
    """The product with its prices; its revision is the entity tag too."""
    history = services().products.price_history(kept.product.id)
    body = schemas.ProductDetailOut(
        **product_out(kept.product).model_dump(),
        revision=kept.revision,
        price_history=[
            schemas.PriceSinceOut(amount_minor=each.price.amount_minor, currency=each.price.currency, since=each.since)
            for each in history
        ],
    )
    response = jsonify(body.model_dump(mode="json"))
    response.set_etag(str(kept.revision))
    return response


def _kept(product_id: str) -> KeptProduct:
    kept = services().products.kept(ProductId(product_id))
    if kept is None:
        raise NotFound(f"no product with id {product_id!r}: POST /search finds products")
    return kept


@blueprint.post(
    "/products", responses={200: schemas.ProductsReportOut}, summary="Keep products", security=[{"key": []}]
)
def upsert(body: schemas.ProductsIn) -> Response:
    """New products, and those that replace the ones kept, by the rules and with the counts of `shopfeed import`.

    Refused rows are returned with their reasons and cost no other row. Up to 1,000 at once; needs the server's key.
    """
    require_server()
    rows = list(read_product_objects(body.products))
    report = import_products((row for _, row in rows), services().products)
    services().living.hurry()
    answer = schemas.ProductsReportOut(
        rows_read=report.rows_read,
        new=report.new,
        changed=report.changed,
        unchanged=report.unchanged,
        merged=report.merged,
        rows_refused=report.rows_refused,
        refused=[
            schemas.RefusedProductOut(position=at, reason=row.reason, detail=row.detail)
            for at, row in rows
            if isinstance(row, Refused)
        ],
    )
    return jsonify(answer.model_dump(mode="json"))


@blueprint.patch(
    "/product/<product_id>",
    responses={200: schemas.ProductDetailOut, 412: schemas.ProblemOut},
    summary="Change its price or whether it is sold out",
    security=[{"key": []}],
)
def patch(path: ProductPath, body: schemas.ProductPatchIn) -> Response:
    """Only if it still has `revision` (or that of `If-Match`), where one is sent; needs the server's key."""
    require_server()
    store = services().products
    kept = _kept(path.product_id)
    asked = _asked_revision(body.revision)
    changes = {name: value for name, value in body.model_dump(exclude_unset=True).items() if name != "revision"}
    if changes.get("is_sold_out", False) is None:
        raise Invalid("'is_sold_out' is true or false")
    changed = from_wire({**to_wire(kept.product), **changes})
    # Where none was sent, the one that was read: a change in between must not be undone in silence.
    store.upsert([changed], expected={changed.id: kept.revision if asked is None else asked})
    services().living.hurry()
    return _answer(_kept(path.product_id))


@blueprint.delete(
    "/product/<product_id>", responses={204: None, 412: schemas.ProblemOut}, summary="Forget it", security=[{"key": []}]
)
def delete(path: ProductPath) -> Response:
    """Only if it still has the revision of `If-Match`, where that is sent; needs the server's key."""
    require_server()
    product_id, asked = ProductId(path.product_id), _asked_revision(None)
    if not services().products.delete([product_id], expected=None if asked is None else {product_id: asked}):
        raise NotFound(f"no product with id {path.product_id!r}: it may have been deleted before")
    services().living.hurry()
    return Response(status=204)


def _asked_revision(in_body: int | None) -> int | None:
    """The revision that the caller knows, ``None`` where none was sent. Raises ``Invalid`` for another tag."""
    tag = request.headers.get("If-Match")
    if tag is None or tag.strip() == "*":
        return in_body
    if not (found := _TAG.fullmatch(tag.strip())):
        raise Invalid(f'If-Match is the ETag of GET /product/<id>, such as "12", not {tag!r}')
    return int(found[1])


_TAG = re.compile(r'(?:W/)?"(\d{1,18})"')


@blueprint.get("/product/<product_id>/related", responses={200: schemas.RelatedOut}, summary="What stands below it")
def related(path: ProductPath) -> Response:
    known_product(path.product_id)
    here = services()
    snapshot = here.current.get().snapshot
    (row,) = snapshot.rows_of([path.product_id]).tolist()
    body = schemas.RelatedOut(slate_id=here.new_id("p-"), similar=[], goes_with=[], videos=[])
    if row >= 0:  # added after this snapshot was built: nothing is known to stand near it
        beside = here.beside(snapshot.version, row)
        found = related_to(snapshot, row, limit=_RELATED, beside=beside, kinds=here.recommender.kinds)
        body.similar = [product_out(each) for each in snapshot.products(found.similar)]
        body.goes_with = [product_out(each) for each in snapshot.products(found.goes_with)]
        vector = snapshot.vectors_of(row)
        near = here.shelf.nearest(vector, _RELATED_VIDEOS, least=_VIDEO_COSINE)
        body.videos = [video_out(as_shown(each)) for each in near]
    return jsonify(body.model_dump(mode="json"))


@blueprint.get(
    "/products", responses={200: schemas.ProductPageOut}, summary="All products, in batches", security=[{"key": []}]
)
def batch(query: BatchQuery) -> Response:
    """The batch retrieval that indexing uses, for operators: needs the server's key."""
    require_server()
    here = services()
    page = here.products.page(cursor=query.cursor, limit=query.limit, encoder_id=here.encoder.id)
    body = schemas.ProductPageOut(
        products=[product_out(kept.product) for kept in page.products],
        embeddings=[
            None if kept.embedding is None else base64.b64encode(kept.embedding).decode() for kept in page.products
        ]
        if query.embeddings
        else None,
        next_cursor=page.next_cursor,
    )
    return jsonify(body.model_dump(mode="json"))
