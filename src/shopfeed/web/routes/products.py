"""Products: one, what stands below it, and all of them in batches."""

import base64

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from shopfeed.catalogue import Product, ProductId
from shopfeed.errors import NotFound
from shopfeed.recommend import related_to
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import require_server
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
    product = services().products.get(ProductId(product_id))
    if product is None:
        raise NotFound(f"no product with id {product_id!r}: POST /search finds products")
    return product


@blueprint.get("/product/<product_id>", responses={200: schemas.ProductDetailOut}, summary="One product")
def product(path: ProductPath) -> Response:
    known = known_product(path.product_id)
    history = services().products.price_history(known.id)
    body = schemas.ProductDetailOut(
        **product_out(known).model_dump(),
        price_history=[
            schemas.PriceSinceOut(amount_minor=each.price.amount_minor, currency=each.price.currency, since=each.since)
            for each in history
        ],
    )
    return jsonify(body.model_dump(mode="json"))


@blueprint.get("/product/<product_id>/related", responses={200: schemas.RelatedOut}, summary="What stands below it")
def related(path: ProductPath) -> Response:
    known_product(path.product_id)
    here = services()
    snapshot = here.current.get().snapshot
    (row,) = snapshot.rows_of([path.product_id]).tolist()
    body = schemas.RelatedOut(slate_id=here.new_id("p-"), similar=[], goes_with=[], videos=[])
    if row >= 0:  # added after this snapshot was built: nothing is known to stand near it
        found = related_to(snapshot, row, limit=_RELATED)
        body.similar = [product_out(each) for each in snapshot.products(found.similar)]
        body.goes_with = [product_out(each) for each in snapshot.products(found.goes_with)]
        vector = snapshot.vectors[row].astype("float32")
        body.videos = [video_out(each) for each in here.shelf.nearest(vector, _RELATED_VIDEOS, least=_VIDEO_COSINE)]
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
