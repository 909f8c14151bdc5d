"""What is watched."""

from shopfeed.videos.reading import read_videos
from shopfeed.videos.store import VideoStore
from shopfeed.videos.video import Anchor, Creator, Video, VideoId

__all__ = ["Anchor", "Creator", "Video", "VideoId", "VideoStore", "read_videos"]
