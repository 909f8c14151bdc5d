from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the sequence model is trained with torch")

from shopfeed.errors import Invalid
from shopfeed.retrieval.sequence import NextInSequence, ReadCatalogues, SequenceModel, SequenceWeights
from shopfeed.training.sequence import Epoch, SequenceTraining, train_sequence
from tests.retrieval.pasts import catalogue_of, past_of

pytestmark = pytest.mark.training

PRODUCTS = 24
CONFIG = SequenceTraining(
    dim=16, heads=2, layers=1, longest_past=6, dropout=0.0, identity_dropout=0.0, epochs=12, steps_in_batch=64
)


def rounds() -> list[np.ndarray]:
    """Everybody goes on to the next number, around a circle."""
    return [(np.arange(start, start + 6) % PRODUCTS).astype(np.int32) for start in range(PRODUCTS)] * 8


def trained(config: SequenceTraining = CONFIG, **more: object) -> SequenceWeights:
    catalogue = catalogue_of(PRODUCTS)
    return train_sequence(
        rounds(), product_ids=catalogue.ids, text=catalogue.vectors, encoder_id="unit", config=config, **more
    )


@pytest.mark.parametrize("all_below", [PRODUCTS, 1], ids=["all in the softmax", "sampled"])
def test_what_always_comes_next_is_learned_and_served_without_torch(all_below: int):
    config = replace(CONFIG, all_below=all_below, negatives=16)

    source = NextInSequence(catalogues=ReadCatalogues(SequenceModel(trained(config))), limit=1)

    assert source.find(past_of(catalogue_of(PRODUCTS), 7, 6, 5)).rows.tolist() == [8]
    assert source.find(past_of(catalogue_of(PRODUCTS), 2, 1, 0)).rows.tolist() == [3]


def test_an_interrupted_training_goes_on_from_its_checkpoint(tmp_path: Path):
    seen: list[int] = []

    def stop_at_four(epoch: Epoch) -> None:
        if epoch.number == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        trained(checkpoint=tmp_path / "run.pt", progress=stop_at_four)
    resumed = trained(checkpoint=tmp_path / "run.pt", progress=lambda epoch: seen.append(epoch.number))

    assert seen[0] == 5
    assert np.allclose(resumed.identity, trained().identity, atol=1e-5)


def test_a_training_can_begin_from_weights():
    start = trained()
    losses: list[float] = []

    trained(start=start, progress=lambda epoch: losses.append(epoch.loss))

    assert losses[0] < 2.0  # from the beginning it is log(24) = 3.2


def test_pasts_of_one_product_teach_nothing():
    with pytest.raises(Invalid, match="nothing to learn"):
        train_sequence(
            [np.array([1], np.int32)],
            product_ids=("p0", "p1"),
            text=np.eye(2, dtype=np.float32),
            encoder_id="unit",
            config=CONFIG,
        )
