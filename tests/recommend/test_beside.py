"""What one needs beside a product is found when a snapshot is built, and stays when the catalogue grows."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shopfeed.index import Rows, Snapshot
from shopfeed.query import Lexicon
from shopfeed.recommend import NeededBeside
from shopfeed.recommend.beside import FoundBeside, companions_file, find_companions


@pytest.fixture
def kettle(snapshot: Snapshot) -> int:
    return int(snapshot.rows_of(["kettle-Asha"])[0])


def needed(snapshot: Snapshot, found: FoundBeside) -> NeededBeside:
    return NeededBeside(served=lambda: (snapshot, found))


def beside_all(snapshot: Snapshot, row: int) -> FoundBeside:
    """Every product needs that one."""
    rows = {"tea": np.array([row], np.int32)}
    return FoundBeside(rows=rows, needs=[("tea",)], need_of=np.zeros(snapshot.rows, np.int32))


def test_what_any_product_needs_is_asked_once_and_what_is_only_near_goes_with_nothing(snapshot: Snapshot):
    puzzle = int(snapshot.rows_of(["puzzle-Asha"])[0])
    asked: list[str] = []

    def search(query: str, _limit: int) -> Rows:
        asked.append(query)
        return np.array([puzzle], np.int32)

    assert find_companions(snapshot, Lexicon(), search).rows == {}
    assert asked
    assert len(asked) == len(set(asked))


def test_what_was_found_is_written_and_read(snapshot: Snapshot, kettle: int, tmp_path: Path):
    path = tmp_path / companions_file()
    beside_all(snapshot, kettle).write(path)

    read = FoundBeside.read(path)

    assert [rows.tolist() for rows in read.of(0)] == [[kettle]]
    assert read.of(snapshot.rows) == []
    assert FoundBeside.read(tmp_path / "of another version").of(0) == []


def test_what_was_found_stays_when_the_catalogue_grows(snapshot: Snapshot, kettle: int):
    puzzle = int(snapshot.rows_of(["puzzle-Asha"])[0])
    grown = replace(snapshot, manifest=replace(snapshot.manifest, version=f"{snapshot.version}+1"))

    (rows,) = needed(grown, beside_all(snapshot, puzzle))(grown.version, kettle)

    assert rows.tolist() == [puzzle]


def test_of_a_snapshot_that_is_served_no_more_nothing_is_known(snapshot: Snapshot, kettle: int):
    assert needed(snapshot, beside_all(snapshot, kettle))("another", kettle) == ()
