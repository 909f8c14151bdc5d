"""What every ``VideoStore`` must do, run over all its adapters."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shopfeed.errors import Invalid, Unavailable
from shopfeed.videos import Video, VideoId, VideoStore
from shopfeed.videos.firestore import FirestoreVideoStore
from shopfeed.videos.memory import MemoryVideoStore
from shopfeed.videos.sqlite import SqliteVideoStore
from tests.firestore_emulator import open_firestore
from tests.videos.videos import NOON, a_video

ADAPTERS: dict[str, Callable[[Path], VideoStore]] = {
    "memory": lambda _: MemoryVideoStore(),
    "sqlite": lambda folder: SqliteVideoStore(folder / "videos.sqlite"),
    "firestore": lambda _: FirestoreVideoStore(open_firestore()),
}


@pytest.fixture(params=ADAPTERS.values(), ids=ADAPTERS.keys())
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[VideoStore]:
    store = request.param(tmp_path)
    yield store
    store.close()


def test_a_video_comes_back_as_it_was_given(store: VideoStore):
    store.upsert([a_video("v1")])

    assert store.get(VideoId("v1")) == a_video("v1")
    assert store.get(VideoId("v2")) is None


def test_videos_come_newest_first_and_then_by_id(store: VideoStore):
    store.upsert(
        [
            a_video("b"),
            a_video("a"),
            a_video("old", published_at=NOON - timedelta(microseconds=1)),
            a_video("new", published_at=NOON + timedelta(microseconds=1)),
        ]
    )

    assert [video.id for video in store.all()] == ["new", "a", "b", "old"]


def test_an_upsert_counts_what_is_new_or_changed(store: VideoStore):
    store.upsert([a_video("same"), a_video("other")])

    changed = store.upsert([a_video("same"), a_video("other", likes=7), a_video("fresh")])

    assert changed == 2
    assert [video.likes for video in store.all()] == [1_234, 7, 1_234]  # fresh, other, same


def test_no_videos_are_nothing_new(store: VideoStore):
    assert store.upsert([]) == 0
    assert list(store.all()) == []


def test_an_upsert_that_fails_half_way_changes_nothing(store: VideoStore):
    def failing() -> Iterator[Video]:
        yield a_video("v1")
        raise Invalid("line 2 is broken")

    with pytest.raises(Invalid):
        store.upsert(failing())

    assert list(store.all()) == []


def test_a_closed_store_says_so(store: VideoStore):
    store.close()
    store.close()

    with pytest.raises(Unavailable, match="closed"):
        store.all()
