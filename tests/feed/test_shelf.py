"""Which videos come next."""

from dataclasses import replace

import numpy as np
import pytest

from shopfeed.encoding.hashing import HashingEncoder
from shopfeed.feed.shelf import VideoShelf, VideoWeights, choose_videos
from shopfeed.videos import VideoId
from tests import shop

WEIGHTS = VideoWeights(exploration=0.0)


@pytest.fixture(scope="module")
def shelf() -> VideoShelf:
    videos = [replace(each, id=VideoId(f"{copy}-{each.id}")) for copy in range(40) for each in shop.videos()]
    return VideoShelf(videos, HashingEncoder())


def rngs(count: int) -> list[np.random.Generator]:
    return [np.random.default_rng([7, place]) for place in range(count)]


def choose(shelf: VideoShelf, weights: VideoWeights, count: int, left: np.ndarray | None = None):
    fit = np.linspace(1, 0, len(shelf.videos), dtype=np.float32)
    everything = np.ones(len(shelf.videos), np.bool_)
    return choose_videos(shelf, fit, everything if left is None else left, [], weights, rngs(count))


def test_no_video_is_chosen_twice_and_none_that_was_shown(shelf: VideoShelf):
    left = np.arange(len(shelf.videos)) % 2 == 0

    numbers = [number for number, _ in choose(shelf, replace(WEIGHTS, exploration=0.5), 60, left)]

    assert len(numbers) == len(set(numbers)) == 60
    assert left[numbers].all()


def test_when_few_are_left_few_come(shelf: VideoShelf):
    left = np.arange(len(shelf.videos)) < 3

    assert sorted(number for number, _ in choose(shelf, WEIGHTS, 10, left)) == [0, 1, 2]


def test_the_creator_of_the_last_videos_waits(shelf: VideoShelf):
    (first, _), (second, _) = choose(shelf, replace(WEIGHTS, same_topic=0.0), 2)

    assert first == 0
    assert shelf.creators[first] != shelf.creators[second]


def test_of_a_large_shelf_those_that_suit_best_are_compared_with_the_last_videos(shelf: VideoShelf):
    few = choose(shelf, replace(WEIGHTS, looked_at=100), 30)

    assert len(shelf.videos) == 1_120
    assert few == choose(shelf, replace(WEIGHTS, looked_at=2_000), 30)
    assert [number for number, _ in choose(shelf, replace(WEIGHTS, looked_at=1), 5)] == [0, 1, 2, 3, 4]


def test_the_propensity_is_how_often_a_video_would_come(shelf: VideoShelf):
    weights = replace(WEIGHTS, exploration=0.4)
    left = np.arange(len(shelf.videos)) < 5
    fit = np.linspace(1, 0, len(shelf.videos), dtype=np.float32)

    drawn = [
        choose_videos(shelf, fit, left, [], weights, [np.random.default_rng([9, draw])])[0] for draw in range(4_000)
    ]

    assert {number: round(propensity, 9) for number, propensity in drawn} == {
        0: 0.68,  # 0.4 / 5 + 0.6
        **dict.fromkeys((1, 2, 3, 4), 0.08),  # 0.4 / 5
    }
    assert np.mean([number == 0 for number, _ in drawn]) == pytest.approx(0.68, abs=0.03)
