"""Reads ``videos.jsonl``: one video a line, in its wire form."""

import json
from collections.abc import Sequence
from pathlib import Path

from shopfeed.errors import Invalid, InvalidSource
from shopfeed.videos.video import Video, VideoId
from shopfeed.videos.wire import from_wire


def read_videos(path: Path) -> Sequence[Video]:
    """The videos of ``path`` in its order; empty lines are passed over.

    All or nothing: raises ``InvalidSource``, naming file and line, for the first line that is not a video and for an id
    that comes twice.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise InvalidSource(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InvalidSource(f"{path} is not UTF-8: byte {error.object[error.start]:#04x} at {error.start}") from error
    videos: dict[VideoId, Video] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        video = _video(line, where=f"{path}:{number}")
        if video.id in videos:
            raise InvalidSource(f"{path}:{number}: a video with id {video.id!r} came before")
        videos[video.id] = video
    return tuple(videos.values())


def _video(line: str, *, where: str) -> Video:
    try:
        wire = json.loads(line)
        if not isinstance(wire, dict):
            raise Invalid("not a JSON object")
        return from_wire(wire)
    except json.JSONDecodeError as error:
        raise InvalidSource(f"{where}: not JSON ({error.msg} at column {error.colno})") from error
    except (RecursionError, ValueError) as error:
        raise InvalidSource(f"{where}: not JSON that can be read ({error})") from error
    except Invalid as error:
        raise InvalidSource(f"{where}: {error}") from error
