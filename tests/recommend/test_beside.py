"""What one needs beside a product is asked once a snapshot, and stays when the catalogue grows."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from shopfeed.index import Rows, Snapshot
from shopfeed.query import Lexicon, companion_searches
from shopfeed.recommend import NeededBeside


class Search:
    """Finds a fixed row for everything, and counts how often it is asked."""

    def __init__(self, found: int) -> None:
        self.found, self.asked = found, list[str]()

    def __call__(self, _version: str, query: str, _limit: int) -> tuple[Rows, np.ndarray]:
        self.asked.append(query)
        return np.array([self.found], np.int32), np.ones(1, np.float32)


@pytest.fixture
def kettle(snapshot: Snapshot) -> int:
    return int(snapshot.rows_of(["kettle-Asha"])[0])


def beside(served: Callable[[], Snapshot], search: Search) -> NeededBeside:
    return NeededBeside(served=lambda: (served(), Lexicon()), answers=search)


def test_what_is_only_near_the_search_goes_with_nothing(snapshot: Snapshot, kettle: int):
    puzzle = int(snapshot.rows_of(["puzzle-Asha"])[0])

    assert beside(lambda: snapshot, Search(puzzle))(snapshot.version, kettle) == ()


def test_every_search_is_asked_once_though_the_catalogue_grows(snapshot: Snapshot, kettle: int):
    search, served = Search(kettle), [snapshot]
    needed = beside(lambda: served[0], search)

    assert needed.know_all() == snapshot.version
    asked = len(search.asked)
    assert asked == len(companion_searches())
    served[0] = replace(snapshot, manifest=replace(snapshot.manifest, version=f"{snapshot.version}+1"))
    needed(served[0].version, kettle)
    assert len(search.asked) == asked


def test_of_a_snapshot_that_is_served_no_more_nothing_is_known(snapshot: Snapshot, kettle: int):
    assert beside(lambda: snapshot, Search(kettle))("another", kettle) == ()
