import json
from datetime import datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from shopfeed.encoding import HashingEncoder
from shopfeed.errors import Invalid
from shopfeed.evaluation.fitting import fitting, lessons_within
from shopfeed.evaluation.recommend import CO_VISITATION, OURS, POPULARITY, Evaluated, Protocol, evaluate
from shopfeed.evaluation.replay import Popular, ReplayCatalogue, alone, ask, places, read_texts
from shopfeed.evaluation.report import measured, summarise, write_report
from shopfeed.evaluation.run import Asked, Split, asked_by_default, evaluate_folder
from shopfeed.evaluation.sequences import Folder, read_folder
from shopfeed.evaluation.split import last_out, never_seen, next_basket
from shopfeed.pipeline import Candidates, Selection

DAY_S = 86_400


def write_folder(path: Path, sequences: dict[str, list[object]], *, products: int = 6) -> Path:
    path.mkdir(exist_ok=True)
    items = {"item_id": list(range(products)), "title": [f"thing {number}" for number in range(products)]}
    pq.write_table(pa.table(items), path / "items.parquet")
    pq.write_table(pa.table(sequences), path / "sequences.parquet")
    return path


def small(tmp_path: Path) -> Folder:
    sequences: dict[str, list[object]] = {
        "user_id": ["asha", "noor", "ravi"],
        "items": [[0, 1, 2, 3], [1, 2, 4], [2, 5]],
        "complete": [True, False, True],
    }
    return read_folder(write_folder(tmp_path / "small", sequences))


def test_the_last_product_of_complete_people_is_asked_and_never_learned(tmp_path: Path):
    split = last_out(small(tmp_path), is_validation=False)

    assert [person.rows.tolist() for person in split.lessons] == [[0, 1, 2], [1, 2, 4], [2]]
    assert [(each.past.tolist(), each.wanted.tolist()) for each in split.questions] == [([0, 1, 2], [3]), ([2], [5])]


def test_validation_asks_the_one_before_and_knows_nothing_of_the_last(tmp_path: Path):
    split = last_out(small(tmp_path), is_validation=True)

    assert [person.rows.tolist() for person in split.lessons] == [[0, 1], [1, 2]]
    assert [(each.past.tolist(), each.wanted.tolist()) for each in split.questions] == [([0, 1], [2]), ([1, 2], [4])]


def test_the_next_basket_is_asked_by_time(tmp_path: Path):
    sequences: dict[str, list[object]] = {
        "user_id": ["asha", "noor"],
        "items": [[0, 1, 2, 3, 4], [5, 1]],
        "times": [[0, 0, 10 * DAY_S, 10 * DAY_S, 12 * DAY_S], [10 * DAY_S, 11 * DAY_S]],
    }
    folder = read_folder(write_folder(tmp_path / "timed", sequences))

    split = next_basket(folder, begins=5 * DAY_S, ends=11 * DAY_S)

    assert [person.rows.tolist() for person in split.lessons] == [[0, 1]]
    assert [(each.past.tolist(), each.wanted.tolist()) for each in split.questions] == [([0, 1], [2, 3])]


def test_a_split_by_time_needs_times(tmp_path: Path):
    with pytest.raises(Invalid, match="'times'"):
        next_basket(small(tmp_path), begins=0, ends=1)


def test_new_products_are_in_no_lesson_and_no_past(tmp_path: Path):
    hidden, is_new = never_seen(last_out(small(tmp_path), is_validation=False), products=6, share=0.5, seed=3)

    met = np.concatenate([each.rows for each in hidden.lessons] + [each.past for each in hidden.questions])
    assert is_new.sum() == 3
    assert not is_new[met].any()
    assert all(is_new[question.wanted].all() for question in hidden.questions)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"items": [[0, 99]]}, "99"),
        ({"items": [[]]}, "one or more items"),
        ({"times": [[2, 1]]}, "not falling"),
    ],
)
def test_a_folder_that_does_not_fit_is_named(tmp_path: Path, change: dict[str, list[object]], complaint: str):
    sequences: dict[str, list[object]] = {"user_id": ["asha"], "items": [[0, 1]], **change}

    with pytest.raises(Invalid, match=complaint):
        read_folder(write_folder(tmp_path / "broken", sequences))


def test_timestamps_and_lists_of_categories_are_read_too(tmp_path: Path):
    at = [datetime(2026, 1, 1), datetime(2026, 1, 2)]
    folder = tmp_path / "stamped"
    folder.mkdir()
    categories = [["Home", "Kettles"], None]
    items = pa.table({"item_id": ["a", "b"], "title": ["Kettle", None], "categories": categories})
    pq.write_table(items, folder / "items.parquet")
    pq.write_table(pa.table({"user_id": [1], "items": [["a", "b"]], "times": [at]}), folder / "sequences.parquet")

    read = read_folder(folder)

    assert read.texts == ("Kettle Kettles", "")
    assert np.diff(read.people[0].times).tolist() == [DAY_S]


def test_times_that_are_words_are_named(tmp_path: Path):
    sequences: dict[str, list[object]] = {"user_id": ["asha"], "items": [[0, 1]], "times": [["monday", "tuesday"]]}

    with pytest.raises(Invalid, match="'asha' has times that are neither"):
        read_folder(write_folder(tmp_path / "worded", sequences))


def test_a_month_needs_times(tmp_path: Path):
    write_folder(tmp_path / "untimed", {"user_id": ["asha"], "items": [[0, 1, 2]]})

    with pytest.raises(Invalid, match="has no times"):
        evaluate_folder(tmp_path / "untimed", HashingEncoder(), work=tmp_path, asked=Asked(split=Split.MONTH))


def test_a_folder_with_times_is_asked_for_its_last_products_all_the_same(tmp_path: Path):
    people = [[(person + step) % 6 for step in range(4)] for person in range(12)]
    sequences: dict[str, list[object]] = {
        "user_id": list(range(12)),
        "items": people,
        "times": [[0, 1, 2, 3] for _ in people],
    }
    path = write_folder(tmp_path / "timed", sequences)

    summary = evaluate_folder(path, HashingEncoder(), work=tmp_path, asked=Asked(with_sequence=False))

    assert summary.protocol == "last product held out, full ranking"
    assert summary.counts["questions"] == 12


def test_so_many_are_asked_that_time_stays_bounded(tmp_path: Path):
    def folder(products: int) -> Folder:
        return Folder(name="f", product_ids=("x",) * products, texts=(), people=(), has_times=False)

    assert asked_by_default(folder(16_859)) == 59_315  # 1e9 / 16,859: more than games has
    assert asked_by_default(folder(1_000_000)) == 5_000


def test_lessons_beyond_what_there_is_time_for_are_those_of_some_people():
    pasts = [np.full(10, person, np.int32) for person in range(100)]

    lessons = lessons_within(pasts, 200)

    assert [len(past) for past in lessons] == [10] * 20
    assert lessons_within(pasts, 1_000) is pasts


def test_a_folder_without_its_tables_is_named(tmp_path: Path):
    with pytest.raises(Invalid, match=r"items\.parquet"):
        read_folder(tmp_path)


def test_equal_scores_share_the_middle_place():
    chosen = Candidates(
        rows=np.array([4, 5, 6, 7], np.int32),
        source=np.zeros(4, np.uint8),
        cue=np.zeros(4, np.int16),
        stages=("s",),
        scores=np.array([[2.0], [1.0], [1.0], [1.0]], np.float32),
    )
    selection = Selection(chosen=chosen, candidates=chosen, removed=(), failures=(), timings_ms={})

    # 5, 6 and 7 stand at 1, 2 and 3 in any order: the middle is 2; 9 stands nowhere
    assert places(selection, np.array([4, 5, 7, 9], np.int32)).tolist() == [0, 2, 2, -1]


def test_popularity_answers_by_how_many_people_took_a_product(tmp_path: Path):
    folder = small(tmp_path)
    split = last_out(folder, is_validation=False)
    catalogue = ReplayCatalogue(folder, np.eye(6, dtype=np.float32), encoder_id="unit")

    answers = ask(alone(Popular(split.lessons, 6)), split.questions, catalogue, fading=Protocol().fading)

    assert answers.shown[0][:2].tolist() == [2, 1]  # three people took 2, two took 1
    assert answers.failures == 0


def test_texts_are_encoded_once(tmp_path: Path):
    folder = small(tmp_path)
    first = read_texts(folder, HashingEncoder(), cache=tmp_path / "cache")

    second = read_texts(folder, HashingEncoder(), cache=tmp_path / "cache")

    assert np.array_equal(first.vectors, second.vectors)
    assert len(list((tmp_path / "cache").iterdir())) == 1


@pytest.fixture(scope="module")
def evaluated(tmp_path_factory: pytest.TempPathFactory) -> Evaluated:
    """People who walk around a circle of 40 products, each from where they like."""
    rng = np.random.default_rng(1)
    pasts = [((start + np.arange(rng.integers(4, 9))) % 40).tolist() for start in rng.integers(0, 40, 300)]
    sequences: dict[str, list[object]] = {"user_id": list(range(300)), "items": pasts}
    path = write_folder(tmp_path_factory.mktemp("logs") / "circle", sequences, products=40)
    folder = read_folder(path)
    trainers = fitting(with_sequence=False, say=lambda line: None)
    return evaluate(folder, read_texts(folder, HashingEncoder()), trainers, Protocol())


def test_what_has_an_order_is_found_and_beats_popularity(evaluated: Evaluated):
    metrics = summarise(measured(evaluated)).metrics

    assert metrics[OURS]["all"]["NDCG@10"].mean > 0.9
    assert metrics[OURS]["all"]["NDCG@10"].low > metrics[POPULARITY]["all"]["NDCG@10"].high


def test_every_cohort_stands_beside_every_baseline(evaluated: Evaluated):
    summary = summarise(measured(evaluated))

    questions = {name: by["NDCG@10"].queries for name, by in summary.metrics[CO_VISITATION].items()}
    assert questions["new"] + questions["light"] + questions["heavy"] == questions["all"] == 300


def test_nothing_of_the_past_is_shown_where_nobody_takes_a_product_twice(evaluated: Evaluated):
    assert not evaluated.may_repeat
    assert summarise(measured(evaluated)).lists[OURS].repeat_rate == 0


def test_the_report_is_a_page_that_stands_by_itself_and_the_same_numbers_as_json(evaluated: Evaluated, tmp_path: Path):
    summary = summarise(measured(evaluated))

    data, page = write_report(summary, tmp_path)

    text = page.read_text()
    assert json.loads(data.read_text())["metrics"][OURS]["all"]["NDCG@10"][0] == round(
        summary.metrics[OURS]["all"]["NDCG@10"].mean, 4
    )
    assert "<svg" in text
    assert "http" not in text
    assert "co_visitation" in summary.table()
