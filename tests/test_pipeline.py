"""The one shape of every answer: what goes in comes out once, or its removal has a name."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event, get_ident

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from shopfeed.pipeline import Candidates, Found, Mask, Pipeline, Selection, Stage


@dataclass
class Fixed:
    """A source that always brings the same rows, the first with the highest score."""

    name: str
    rows: list[int]

    def find(self, request: str) -> Found:
        scores = np.arange(len(self.rows), 0, -1, dtype=np.float32)
        return Found(rows=np.array(self.rows, np.int32), scores=scores, cue=np.full(len(self.rows), 7, np.int16))


@dataclass
class Broken:
    name: str = "broken"

    def find(self, request: str) -> Found:
        raise RuntimeError("no answer")


@dataclass
class Late:
    until: Event
    name: str = "late"

    def find(self, request: str) -> Found:
        self.until.wait(5)
        return Found.nothing()


@dataclass
class Even:
    name: str = "even"

    def mask(self, request: str, candidates: Candidates) -> Mask:
        return candidates.rows % 2 == 0


@dataclass
class HighRows:
    name: str = "high_rows"

    def score(self, request: str, candidates: Candidates) -> Stage:
        return candidates.rows.astype(np.float32)


@dataclass
class Best:
    name: str = "best"

    def select(self, request: str, candidates: Candidates, limit: int) -> NDArray[np.intp]:
        return np.argsort(-candidates.scores[:, -1], kind="stable")[:limit]


def pipeline(*sources: object, **changes: object) -> Pipeline[str]:
    given_: dict[str, object] = {"sources": sources, "filters": [Even()], "scorers": [HighRows()], "selector": Best()}
    return Pipeline(**{**given_, **changes})  # type: ignore[arg-type]


def test_rows_of_two_sources_are_filtered_scored_and_chosen():
    selection = pipeline(Fixed("a", [1, 2, 4]), Fixed("b", [4, 6])).run("?", limit=2)

    assert selection.chosen.rows.tolist() == [6, 4]
    assert [(each.by, each.rows.tolist()) for each in selection.removed] == [("even", [1])]


def test_a_row_keeps_the_score_of_each_source_that_brought_it():
    selection = pipeline(Fixed("a", [2, 4]), Fixed("b", [4])).run("?", limit=2)

    four, two = selection.chosen.scores
    assert four[:2].tolist() == [1.0, 1.0]  # last of two in a; first of one in b
    assert two[0] == 2.0
    assert np.isnan(two[1])


def test_a_source_that_fails_is_left_out_and_named():
    selection = pipeline(Broken(), Fixed("a", [2])).run("?", limit=2)

    assert selection.chosen.rows.tolist() == [2]
    assert selection.failures == ("broken: RuntimeError: no answer",)


def test_a_source_that_is_late_is_left_out_and_named():
    release = Event()
    with ThreadPoolExecutor(2) as executor:
        answer = pipeline(Late(release), Fixed("a", [2]), executor=executor, source_budget_s=0.05).run("?", limit=2)
        release.set()

    assert answer.chosen.rows.tolist() == [2]
    assert answer.failures == ("late: late",)


def test_an_inline_source_runs_in_the_calling_thread_and_its_failure_is_named():
    class Where(Fixed):
        def find(self, request: str) -> Found:
            threads.append(get_ident())
            return super().find(request)

    threads: list[int] = []
    with ThreadPoolExecutor(1) as executor:
        sources = (Broken(), Where("here", [2]), Where("there", [4]))
        inline = frozenset({"here", "broken"})
        answer = pipeline(*sources, executor=executor, inline=inline, source_budget_s=60).run("?", limit=2)

    assert sorted(answer.chosen.rows.tolist()) == [2, 4]
    assert answer.failures == ("broken: RuntimeError: no answer",)
    assert threads.count(get_ident()) == 1
    assert answer.candidates.stages[:3] == ("broken", "here", "there")


def test_nothing_found_is_an_answer():
    selection = pipeline(Fixed("a", [])).run("?", limit=3)

    assert len(selection.chosen) == 0


def test_observers_see_the_selection():
    seen: list[Selection] = []

    class Looks:
        def saw(self, request: str, selection: Selection) -> None:
            seen.append(selection)

    selection = pipeline(Fixed("a", [2]), observers=[Looks()]).run("?", limit=1)

    assert seen == [selection]


rows = st.lists(st.integers(0, 40), max_size=20, unique=True)


@given(first=rows, second=rows, limit=st.integers(1, 10))
def test_nothing_comes_twice_and_nothing_is_lost(first: list[int], second: list[int], limit: int):
    selection = pipeline(Fixed("a", first), Fixed("b", second)).run("?", limit=limit)

    removed = [row for each in selection.removed for row in each.rows.tolist()]
    assert sorted([*selection.candidates.rows.tolist(), *removed]) == sorted({*first, *second})
    assert len(selection.chosen) == min(limit, len(selection.candidates))


@pytest.mark.parametrize("column", ["a", "high_rows"])
def test_a_stage_is_found_by_its_name(column: str):
    selection = pipeline(Fixed("a", [2, 4])).run("?", limit=2)

    by_hand: Callable[[str], list[float]] = {"a": [1.0, 2.0], "high_rows": [4.0, 2.0]}.__getitem__
    assert selection.chosen.stage(column).tolist() == by_hand(column)
