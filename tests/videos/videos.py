"""A video to test with, named by what matters."""

from datetime import UTC, datetime
from typing import Any

from shopfeed.videos import Anchor, Creator, Video, VideoId

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def a_video(video_id: str = "v1", **changes: Any) -> Video:
    """A desk that is set up, unless ``changes`` (fields of ``Video``) say otherwise."""
    fields: dict[str, Any] = {
        "id": VideoId(video_id),
        "creator": Creator(handle="desk.days", name="Desk Days"),
        "caption": "My desk, tidied",
        "hashtags": ("desksetup",),
        "topics": ("desk setup",),
        "duration_s": 6.0,
        "width": 540,
        "height": 960,
        "src": f"/media/{video_id}.mp4",
        "poster": f"/media/{video_id}.webp",
        "likes": 1_234,
        "published_at": NOON,
        "anchor": Anchor(label="Shop desk setup", query="laptop stand"),
    }
    return Video(**{**fields, **changes})
