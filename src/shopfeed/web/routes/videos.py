"""One video, so that a shared address can be opened."""

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from shopfeed.errors import NotFound
from shopfeed.events import EventKind
from shopfeed.videos import Video, VideoId
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import acting_user
from shopfeed.web.routes.recommend import past_of
from shopfeed.web.wire import standing, video_out

blueprint = APIBlueprint("videos", __name__, abp_tags=[Tag(name="feed", description="The feed and its cards.")])


class VideoPath(BaseModel):
    """Which video."""

    video_id: str = Field(max_length=128)


@blueprint.get("/video/<video_id>", responses={200: schemas.VideoOut}, summary="One video")
def video(path: VideoPath) -> Response:
    """What a shared address shows before the feed goes on; says whether the person liked or saved it."""
    known = services().shelf.by_id.get(VideoId(path.video_id))
    if known is None:
        raise NotFound(f"no video with id {path.video_id!r}")
    past = past_of(acting_user())
    liked = frozenset(standing(past, EventKind.LIKE, EventKind.UNLIKE, "video_id"))
    saved = frozenset(standing(past, EventKind.SAVE, EventKind.UNSAVE, "video_id"))
    return jsonify(video_out(as_shown(known), liked=liked, saved=saved).model_dump(mode="json"))


def as_shown(known: Video) -> Video:
    """With its link to the shop only where the shop has something for it, as the feed shows it."""
    here = services()
    return here.feed.matches.with_true_anchor(known, here.current.get().snapshot)
