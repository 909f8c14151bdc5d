"""The commands that need torch, on a log and a model small enough for a test."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="TORCH IS NOT INSTALLED: training is not tested (pip install 'shopfeed[train]')")

from shopfeed.bootstrap import build_services
from shopfeed.errors import Invalid
from shopfeed.events import UserId
from shopfeed.recommend.models import SEQUENCE, folder_of
from tests import shop
from tests.commands.conftest import PEOPLE, Run
from tests.encoding.tiny_bert import write_tiny_bert

pytestmark = pytest.mark.training


def test_a_sequence_model_serves_what_people_took_next(run: Run, logged: Path):
    services = build_services(shop.settings(logged))
    run("train", "sequence", "--least-people", 10, "--threads", 1)

    swapped = services.models.sequence.refresh()
    snapshot = services.current.get().snapshot
    past = services.events.latest(UserId("u0"), limit=10)[1:]  # all but the tent
    answer = services.recommender.recommend(services.recommender.context(past, snapshot), limit=3)
    services.close()

    assert answer.selection is not None
    candidates = answer.selection.candidates
    best = int(candidates.rows[np.nanargmax(candidates.stage(SEQUENCE))])
    assert swapped
    assert snapshot.id_of(best) == "tent-Asha"
    assert [path.suffix for path in folder_of(logged, SEQUENCE).glob("sequence-*")] == [".npz"]
    assert not (folder_of(logged, SEQUENCE) / "unfinished.pt").exists()


def test_too_few_people_make_no_sequence_model(run: Run, logged: Path):
    with pytest.raises(Invalid, match=f"{PEOPLE} people who acted on two products, wanted are 100"):
        run("train", "sequence")


def test_an_encoder_is_tuned_on_what_people_searched_and_chose(run: Run, logged: Path, tmp_path: Path):
    base = write_tiny_bert(tmp_path / "base")

    small = ["--steps", 2, "--batch", 4, "--frozen-layers", 0, "--threads", 1]
    told = run("train", "encoder", "--base", base, "--name", "ours", *small)

    card = json.loads((logged / "encoders/ours/encoder/model_card.json").read_text(encoding="utf-8"))
    assert list(card["pairs"]) == ["log"]
    assert card["pairs"]["log"] + card["held_out"]["log"]["queries"] == PEOPLE
    assert "SHOPFEED_ENCODER=" in told
