"""What answers a person's searches is brought by how well it answers."""

import numpy as np
import pytest

from shopfeed.index import Snapshot
from shopfeed.pipeline import Rows, Stage
from shopfeed.retrieval.interests import SearchAnswers
from tests.context.pasts import clicked, read, searched
from tests.ranking.candidates import request_of


def answers(version: str, query: str, limit: int) -> tuple[Rows, Stage]:
    return np.array([5, 6, 7], np.int32), np.array([6.0, 5.25, 4.4], np.float32)


def test_what_answers_far_worse_than_the_best_is_left_out(snapshot: Snapshot):
    found = SearchAnswers(answers=answers).find(request_of(read(snapshot, searched("tent"))))

    assert found.rows.tolist() == [5, 6]
    assert found.scores.tolist() == pytest.approx([1.0, 0.5])
    assert found.cue.tolist() == [0, 0]


def test_who_has_not_searched_has_no_answers(snapshot: Snapshot):
    assert not len(SearchAnswers(answers=answers).find(request_of(read(snapshot, clicked("tent-Asha")))).rows)
