"""An encoder that is tuned, on a model small enough for a test."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="TORCH IS NOT INSTALLED: training is not tested (pip install 'shopfeed[train]')")

from shopfeed.encoding.bert_graph import Precision
from shopfeed.encoding.building import build_encoder
from shopfeed.encoding.checkpoint import read_config, read_weights
from shopfeed.encoding.onnx import OnnxEncoder
from shopfeed.errors import Conflict, Invalid
from shopfeed.training.bert import Bert
from shopfeed.training.encoder import EncoderTraining, mean_reciprocal_rank, train
from shopfeed.training.pairs import Pair
from tests.encoding.tiny_bert import LAYERS, write_tiny_bert

pytestmark = pytest.mark.training

THINGS = ["shoe", "speaker", "red", "cat", "dog", "hat", "pen", "cup"]
PAIRS = [Pair(f"a {thing} {number}", f"{thing} {number}{number}", "things") for thing in THINGS for number in range(4)]
HELD_OUT = [Pair(f"{thing} 9", f"{thing} 99", "things") for thing in THINGS]


@pytest.fixture
def config(tmp_path: Path) -> EncoderTraining:
    base = write_tiny_bert(tmp_path / "base")
    return EncoderTraining(
        base=base,
        folder=tmp_path / "run",
        steps=12,
        batch=8,
        learning_rate=5e-3,
        frozen_layers=0,
        tuned_share=1,
        keep_every=5,
        threads=1,
    )


def tuned_weights(config: EncoderTraining) -> dict[str, np.ndarray]:
    return read_weights(config.folder / "model")


def test_the_model_in_torch_is_the_graph_in_onnx(tmp_path: Path):
    import torch

    base = write_tiny_bert(tmp_path / "base")
    built = build_encoder(base, tmp_path / "built", name="tiny", source="seed", licence="MIT", precision=Precision.FP32)
    model = Bert(read_config(base))
    model.load(read_weights(base))

    ids = torch.tensor([[2, 43, 42, 3], [2, 42, 3, 0]])
    vectors = model.eval()(ids, torch.tensor([4, 3])).detach().numpy()

    expected = OnnxEncoder(built)._run([[2, 43, 42, 3], [2, 42, 3]])  # pyright: ignore[reportPrivateUsage]  # ids, not text
    np.testing.assert_allclose(vectors, expected, atol=1e-5)


def test_training_brings_queries_nearer_to_their_products(config: EncoderTraining):
    card = train(dataclasses.replace(config, steps=80), PAIRS, PAIRS)

    assert card.losses[-1] < card.losses[0]
    assert card.held_out["things"].tuned_mrr10 > card.held_out["things"].base_mrr10


def test_the_tuned_encoder_is_an_encoder_folder_with_its_card(config: EncoderTraining):
    card = train(config, PAIRS, HELD_OUT)

    encoder = OnnxEncoder(config.folder / "encoder")
    written = json.loads((config.folder / "encoder" / "model_card.json").read_text(encoding="utf-8"))
    assert encoder.id == card.encoder_id == written["encoder_id"]
    assert written["pairs"] == {"things": len(PAIRS)}
    assert "| things | 8 |" in (config.folder / "encoder" / "README.md").read_text(encoding="utf-8")


def test_one_seed_gives_one_model(config: EncoderTraining, tmp_path: Path):
    again = dataclasses.replace(config, folder=tmp_path / "again")

    train(config, PAIRS, HELD_OUT)
    train(again, PAIRS, HELD_OUT)

    np.testing.assert_equal(tuned_weights(config), tuned_weights(again))


@pytest.mark.parametrize("frozen_layers", [0, 1])
def test_a_run_that_was_stopped_ends_where_it_would_have(config: EncoderTraining, tmp_path: Path, frozen_layers: int):
    config = dataclasses.replace(config, frozen_layers=frozen_layers)
    train(config, PAIRS, HELD_OUT)
    stopped = dataclasses.replace(config, folder=tmp_path / "stopped")

    def stop_at_seven(doing: str, done: int, _total: int) -> None:
        if (doing, done) == ("training", 7):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(stopped, PAIRS, HELD_OUT, progress=stop_at_seven)
    card = train(stopped, PAIRS, HELD_OUT)

    np.testing.assert_equal(tuned_weights(stopped), tuned_weights(config))
    assert card.steps == 12


def test_a_run_of_another_configuration_is_not_gone_on_with(config: EncoderTraining):
    train(config, PAIRS, HELD_OUT)

    with pytest.raises(Conflict, match="another configuration"):
        train(dataclasses.replace(config, learning_rate=1.0), PAIRS, HELD_OUT)


def test_a_run_with_other_pairs_in_the_middle_is_not_gone_on_with(config: EncoderTraining):
    train(config, PAIRS, HELD_OUT)
    others = [*PAIRS[:5], Pair("a boat 3", "boat 33", "things"), *PAIRS[6:]]

    with pytest.raises(Conflict, match="other pairs"):
        train(config, others, HELD_OUT)


def test_the_kept_checkpoint_builds_the_same_encoder_again(config: EncoderTraining, tmp_path: Path):
    train(config, PAIRS, HELD_OUT)

    again = build_encoder(config.folder / "model", tmp_path / "again", name=config.name, source="-", licence="MIT")

    assert OnnxEncoder(again).id == OnnxEncoder(config.folder / "encoder").id


def test_frozen_layers_stay_as_they_are(config: EncoderTraining):
    train(dataclasses.replace(config, frozen_layers=LAYERS - 1), PAIRS, HELD_OUT)

    base, tuned = read_weights(config.base), tuned_weights(config)
    np.testing.assert_equal(tuned["embeddings.word_embeddings.weight"], base["embeddings.word_embeddings.weight"])
    np.testing.assert_equal(tuned["encoder.layer.0.output.dense.weight"], base["encoder.layer.0.output.dense.weight"])
    assert (tuned["encoder.layer.1.output.dense.weight"] != base["encoder.layer.1.output.dense.weight"]).any()


def test_half_a_share_of_the_tuned_weights_lies_in_the_middle(config: EncoderTraining, tmp_path: Path):
    train(config, PAIRS, HELD_OUT)
    half = dataclasses.replace(config, folder=tmp_path / "half", tuned_share=0.5)

    train(half, PAIRS, HELD_OUT)

    name = "encoder.layer.1.output.dense.weight"
    middle = (read_weights(config.base)[name] + tuned_weights(config)[name]) / 2
    np.testing.assert_allclose(tuned_weights(half)[name], middle, atol=1e-6)


def test_fewer_pairs_than_a_batch_are_refused(config: EncoderTraining):
    with pytest.raises(Invalid, match="3 pairs are fewer than a batch of 8"):
        train(config, PAIRS[:3], HELD_OUT)


@pytest.mark.parametrize("changes", [{"steps": 0}, {"batch": 1}, {"tuned_share": 0.0}, {"tuned_share": 1.5}])
def test_a_configuration_that_cannot_work_is_refused(tmp_path: Path, changes: dict[str, float]):
    with pytest.raises(Invalid):
        EncoderTraining(base=tmp_path, folder=tmp_path, **changes)  # pyright: ignore[reportArgumentType]  # named above


def test_the_rank_of_the_right_product_counts_in_the_first_ten(tmp_path: Path):
    base = write_tiny_bert(tmp_path / "base")
    encoder = OnnxEncoder(build_encoder(base, tmp_path / "built", name="tiny", source="seed", licence="MIT"))
    products = {f"{letter} hat": "" for letter in "abcdefghijkl"}

    itself = mean_reciprocal_rank(encoder, [Pair("c hat", "c hat", "hats")], products)

    assert itself == 1


def test_every_product_of_the_group_is_a_right_answer(tmp_path: Path):
    base = write_tiny_bert(tmp_path / "base")
    encoder = OnnxEncoder(build_encoder(base, tmp_path / "built", name="tiny", source="seed", licence="MIT"))
    products = {"c hat": "hats", "speaker 9 red": "hats", "shoe": ""}
    asked = Pair("c hat", "speaker 9 red", "hats")

    alone = mean_reciprocal_rank(encoder, [asked], products)
    together = mean_reciprocal_rank(encoder, [dataclasses.replace(asked, group="hats")], products)

    assert alone < 1
    assert together == 1


def test_a_card_calls_a_model_better_that_wins_on_two_sets_and_on_more_than_it_loses(config: EncoderTraining):
    card = train(config, PAIRS, HELD_OUT)
    won = dataclasses.replace(card.held_out["things"], base_mrr10=0.5, tuned_mrr10=0.6)
    lost = dataclasses.replace(won, tuned_mrr10=0.4)

    assert dataclasses.replace(card, held_out={"a": won, "b": won, "c": lost}).is_better
    assert not dataclasses.replace(card, held_out={"a": won}).is_better
    assert not dataclasses.replace(card, held_out={"a": won, "b": won, "c": lost, "d": lost}).is_better
