"""The engines of evaluation behind their commands."""

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from shopfeed.errors import Invalid, Unavailable
from tests.commands.conftest import Run


def test_intent_is_told_for_the_words_of_the_sample_and_of_the_served_catalogue(run: Run):
    told = run("evaluate", "intent", "--part", "dev")

    assert "words of the sample catalogue" in told
    assert "words of snapshot 2026" in told
    assert told.count("| type |") == 2


def test_search_needs_a_snapshot(run: Run, tmp_path: Path):
    with pytest.raises(Unavailable, match="shopfeed index"):
        run("evaluate", "search", "--data-dir", tmp_path / "empty")


def test_a_folder_of_pasts_leaves_figures_and_a_page(run: Run, data_dir: Path, tmp_path: Path):
    folder, results = tmp_path / "tiny", tmp_path / "results"
    folder.mkdir()
    products = {"item_id": list(range(12)), "title": [f"thing {number}" for number in range(12)]}
    pq.write_table(pa.table(products), folder / "items.parquet")
    pasts = [[(first + step) % 12 for step in range(5)] for first in range(12)] * 4
    pq.write_table(pa.table({"user_id": list(range(48)), "items": pasts}), folder / "sequences.parquet")

    told = run("evaluate", "recommend", folder, "--out", results)

    assert json.loads((results / "recommend-tiny.json").read_text(encoding="utf-8"))["folder"] == "tiny"
    assert (results / "recommend-tiny.html").exists()
    assert "gain over co-visitation" in told


def test_a_folder_that_is_not_there_is_named(run: Run):
    with pytest.raises(Invalid, match=r"items\.parquet"):
        run("evaluate", "recommend", "nowhere")


@pytest.mark.usefixtures("logged")
def test_without_a_folder_the_own_log_is_replayed_beside_every_baseline(run: Run, tmp_path: Path):
    results = tmp_path / "results"

    told = run("evaluate", "recommend", "--out", results)

    figures = json.loads((results / "recommend-own-log.json").read_text(encoding="utf-8"))
    assert set(figures["metrics"]) == {"popularity", "co_visitation", "seed_rule", "shopfeed"}
    assert figures["counts"]["questions"] > 0
    assert (results / "recommend-own-log.html").exists()
    assert "gain over co-visitation" in told


def test_a_log_without_choices_is_named(run: Run):
    with pytest.raises(Invalid, match="nothing to ask"):
        run("evaluate", "recommend")
