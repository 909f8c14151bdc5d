"""Search and suggestions."""

from dataclasses import asdict

import numpy as np
from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from shopfeed.catalogue import ProductId
from shopfeed.encoding import Vectors
from shopfeed.errors import NotFound
from shopfeed.events import Event, EventId, EventKind, SlateId, UserId
from shopfeed.index import Snapshot
from shopfeed.observe import Slate, SlateLine
from shopfeed.query import PartId
from shopfeed.search import SearchRequest, SearchResult
from shopfeed.suggest import Suggestion
from shopfeed.videos import Video, VideoId
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import acting_user, may_keep
from shopfeed.web.language import in_words
from shopfeed.web.metrics import EVENTS, FAILURES, STAGE_SECONDS
from shopfeed.web.routes.recommend import past_of
from shopfeed.web.wire import product_fields, product_out, saying_out

blueprint = APIBlueprint("search", __name__, abp_tags=[Tag(name="search", description="Finding products.")])

_LONGEST_KEPT_QUERY = 500


class SuggestQuery(BaseModel):
    """What has been typed so far."""

    q: str = Field(default="", max_length=200)
    limit: int = Field(default=8, ge=1, le=20)


@blueprint.post("/search", responses={200: schemas.SearchOut}, summary="Products that answer a request")
def search(body: schemas.SearchIn) -> Response:
    """Keeps the search as an event and answers it; the next recommendation knows of it."""
    here = services()
    user_id = acting_user(body.user_id)
    served = here.current.get()
    past = past_of(user_id)
    result = served.search.search(
        SearchRequest(
            query=body.query,
            limit=body.limit,
            cursor=body.cursor,
            sort=body.sort,
            filters=body.filters,
            without=[PartId(each) for each in body.without],
            similar_to=None if body.similar_to is None else ProductId(body.similar_to),
            video=_video(body.video_id),
            is_exact=body.is_exact,
            previous_query=_previous_query(body, past),
            taste=_taste(past, served.snapshot) if body.is_personal else None,
        )
    )
    slate_id = SlateId(here.new_id("s-"))
    is_refined = body.cursor is not None or body.filters or body.without or body.sort != "relevance"
    asked = _own_words(result.query if body.is_follow_up or body.previous_query else body.query)
    if asked and not is_refined:
        _keep(asked, user_id, slate_id)
    _log(slate_id, user_id, served.snapshot, result)
    return jsonify(_search_out(slate_id, result, explain=body.explain).model_dump(mode="json"))


@blueprint.get("/suggest", responses={200: schemas.SuggestOut}, summary="Suggestions while typing")
def suggest(query: SuggestQuery) -> Response:
    """The person's own recent searches first, then product types, popular searches and products."""
    own = [(event.query, event.id) for event in past_of(acting_user()) if event.query is not None]
    served = services().current.get()
    found = served.suggester.suggest(query.q, recent=own, limit=query.limit)
    answer = schemas.SuggestOut(suggestions=[_suggestion_out(served.snapshot, each) for each in found])
    return jsonify(answer.model_dump(mode="json"))


def _suggestion_out(snapshot: Snapshot, suggestion: Suggestion) -> schemas.SuggestionOut:
    (row,) = snapshot.rows_of([suggestion.product_id or ""])
    shown = product_out(snapshot.product(int(row))) if row >= 0 else None
    return schemas.SuggestionOut.model_validate({**asdict(suggestion), "product": shown})


def _video(video_id: str | None) -> Video | None:
    if video_id is None:
        return None
    video = services().shelf.by_id.get(VideoId(video_id))
    if video is None:
        raise NotFound(f"no video with id {video_id!r}")
    return video


def _previous_query(body: schemas.SearchIn, past: list[Event]) -> str | None:
    if body.previous_query or not body.is_follow_up:
        return body.previous_query
    return next((event.query for event in past if event.query is not None), None)


def _taste(past: list[Event], snapshot: Snapshot) -> Vectors | None:
    """The person's living interests."""
    interests = services().recommender.context(past, snapshot).interests
    return np.vstack([interest.vector for interest in interests]) if interests else None


def _own_words(query: str) -> str:
    """The request as the person wrote it, on one line and without what cannot be read."""
    return " ".join("".join(each if each.isprintable() else " " for each in query).split())


def _keep(query: str, user_id: UserId, slate_id: SlateId) -> None:
    if not may_keep(EventKind.SEARCH):
        return
    here = services()
    event = Event(
        id=EventId(here.new_id("")),
        user_id=user_id,
        kind=EventKind.SEARCH,
        at=here.now(),
        query=query[:_LONGEST_KEPT_QUERY],
        slate_id=slate_id,
    )
    here.events.append([event])
    EVENTS.labels(kind="search").inc()


def _log(slate_id: SlateId, user_id: UserId, snapshot: Snapshot, result: SearchResult) -> None:
    for stage, spent_ms in result.timings_ms.items():
        STAGE_SECONDS.labels(stage=f"search.{stage}").observe(spent_ms / 1_000)
    for failure in result.failures:
        FAILURES.labels(source=failure.split(":")[0]).inc()
    here = services()
    here.slates.add(
        Slate(
            id=slate_id,
            user_id=user_id,
            at=here.now(),
            surface="search",
            snapshot=snapshot.version,
            lines=[SlateLine(thing_id=hit.product.id, position=i) for i, hit in enumerate(result.hits)],
            trace={
                "query": result.query,
                "relaxed": [str(each.label) for each in result.relaxed],
                "products": [{"id": hit.product.id, "scores": dict(hit.stages)} for hit in result.hits],
            },
        )
    )


def _search_out(slate_id: SlateId, result: SearchResult, *, explain: bool) -> schemas.SearchOut:
    return schemas.SearchOut(
        slate_id=slate_id,
        query=result.query,
        total=result.total,
        products=[
            schemas.FoundOut.model_validate(
                {
                    **product_fields(hit.product),
                    "highlights": list(hit.highlights),
                    "stages": dict(hit.stages) if explain else None,
                }
            )
            for hit in result.hits
        ],
        next_cursor=result.next_cursor,
        chips=[schemas.ChipOut(id=chip.id, kind=chip.kind, label=in_words(chip.label)) for chip in result.chips],
        relaxed=[schemas.RelaxedOut(kind=each.kind, label=in_words(each.label)) for each in result.relaxed],
        message=None if result.message is None else in_words(result.message),
        message_saying=None if result.message is None else saying_out(result.message),
        did_you_mean=result.did_you_mean,
        typed_query=result.typed_query,
        facets=[
            schemas.FacetOut(
                name=facet.name,
                label=in_words(facet.label),
                values=[
                    schemas.FacetValueOut(
                        value=each.value, label=in_words(each.label), count=each.count, is_chosen=each.is_chosen
                    )
                    for each in facet.values
                ],
            )
            for facet in result.facets
        ],
        follow_up=None
        if result.follow_up is None
        else schemas.FollowUpOut.model_validate(
            {
                "facet": result.follow_up.facet,
                "question": in_words(result.follow_up.question),
                "options": [{"label": in_words(label), "query": query} for label, query in result.follow_up.options],
            }
        ),
    )
