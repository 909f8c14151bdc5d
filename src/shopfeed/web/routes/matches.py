"""For operators: which products may come as ones from which video."""

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, ConfigDict, Field

from shopfeed.feed import Judged, MatchState, Verdict, read_queue
from shopfeed.videos import VideoId
from shopfeed.web.access import services
from shopfeed.web.identity import require_server
from shopfeed.web.routes.products import known_product

blueprint = APIBlueprint("matches", __name__, abp_tags=[Tag(name="operations", description="For operators.")])


class MatchesQuery(BaseModel):
    """Which matches."""

    state: MatchState = MatchState.PENDING
    video_id: str | None = Field(default=None, max_length=128, description="Only those of this video.")
    limit: int = Field(default=100, ge=1, le=1_000)


class MatchOut(BaseModel):
    """A product that matches a video."""

    video_id: str
    product_id: str
    cosine: float | None = Field(description="How near they are; null where one of them is not here any more.")
    state: MatchState


class MatchesOut(BaseModel):
    """The nearest first."""

    matches: list[MatchOut]
    total: int = Field(description="How many there are, those beyond `limit` included.")


class VerdictIn(BaseModel):
    """What an operator says of one match."""

    video_id: str = Field(min_length=1, max_length=128, description="Also of a platform's own feed.")
    product_id: str = Field(min_length=1, max_length=128)
    state: MatchState = Field(description="`pending` takes a verdict back.")

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"video_id": "v-9", "product_id": "B07XYZ", "state": "rejected"}]},
    )


class VerdictOut(BaseModel):
    """The match as it stands now."""

    video_id: str
    product_id: str
    state: MatchState


@blueprint.get(
    "/matches", responses={200: MatchesOut}, summary="Matches of videos and products", security=[{"key": []}]
)
def matches(query: MatchesQuery) -> Response:
    """The queue: what matches a video by itself and waits for a verdict, or what has one. Needs the server's key."""
    require_server()
    here = services()
    found = [
        each
        for each in read_queue(
            here.shelf,
            here.current.get().snapshot,
            here.feed.matches.verdicts,
            least_match=here.feed.policy.least_match,
            state=query.state,
        )
        if query.video_id in (None, each.video_id)
    ]
    body = MatchesOut(
        matches=[
            MatchOut(video_id=each.video_id, product_id=each.product_id, cosine=each.cosine, state=each.state)
            for each in found[: query.limit]
        ],
        total=len(found),
    )
    return jsonify(body.model_dump(mode="json"))


@blueprint.post("/matches", responses={200: VerdictOut}, summary="Approve or reject a match", security=[{"key": []}])
def judge(body: VerdictIn) -> Response:
    """From the next page on, in every worker: what is rejected never comes as one from this video, what is approved
    comes before what only matches. Needs the server's key."""
    require_server()
    here = services()
    product_id, video_id = known_product(body.product_id).id, VideoId(body.video_id)
    verdicts = here.feed.matches.verdicts
    if body.state is MatchState.PENDING:
        verdicts.take_back(video_id, product_id)
    else:
        verdict = Verdict(body.state.value)
        verdicts.give(Judged(video_id=video_id, product_id=product_id, verdict=verdict, at=here.now()))
    return jsonify(VerdictOut(video_id=video_id, product_id=product_id, state=body.state).model_dump(mode="json"))
