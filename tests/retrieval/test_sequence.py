from pathlib import Path

import numpy as np
import pytest

from shopfeed.errors import Invalid, SnapshotMismatch
from shopfeed.pipeline import Candidates
from shopfeed.retrieval.sequence import NextInSequence, ReadCatalogues, SequenceFit, SequenceModel, SequenceWeights
from tests.retrieval.pasts import SmallCatalogue, catalogue_of, past_of

DIM = 4


def silent_weights(identity: np.ndarray, *, encoder_id: str = "unit", text_dim: int = 3) -> SequenceWeights:
    """A model whose attention and feed-forward parts say nothing: what is wanted is the norm of the last product."""
    products = len(identity)
    return SequenceWeights(
        encoder_id=encoder_id,
        heads=2,
        product_ids=tuple(f"p{number}" for number in range(products)),
        identity=identity.astype(np.float32),
        text=np.zeros((DIM, text_dim), np.float32),
        text_bias=np.zeros(DIM, np.float32),
        position=np.zeros((5, DIM), np.float32),
        norm=np.stack([np.ones(DIM), np.zeros(DIM)]).astype(np.float32),
        layer_norms=np.tile(np.array([1, 0, 1, 0], np.float32)[None, :, None], (1, 1, DIM)),
        attention_in=np.zeros((1, 3 * DIM, DIM), np.float32),
        attention_in_bias=np.zeros((1, 3 * DIM), np.float32),
        attention_out=np.zeros((1, DIM, DIM), np.float32),
        attention_out_bias=np.zeros((1, DIM), np.float32),
        wide=np.zeros((1, 4 * DIM, DIM), np.float32),
        wide_bias=np.zeros((1, 4 * DIM), np.float32),
        narrow=np.zeros((1, DIM, 4 * DIM), np.float32),
        narrow_bias=np.zeros((1, DIM), np.float32),
    )


ALIKE = np.array([[1, 0, 0, 0], [0.9, 0.1, 0, 0], [0, 0, 1, 0]])


def test_a_silent_model_wants_what_is_like_the_last_product():
    source = NextInSequence(catalogues=ReadCatalogues(SequenceModel(silent_weights(ALIKE))))

    found = source.find(past_of(catalogue_of(3), 0, 2))

    # the norm of (2, 0, 0, 0) is (3, -1, -1, -1) / sqrt(3): products by their inner product with it
    assert found.rows.tolist() == [0, 1, 2]
    assert found.scores == pytest.approx(np.array([3, 2.6, -1]) / 3**0.5, abs=1e-4)


def test_a_candidates_fit_is_the_sources_score():
    catalogues = ReadCatalogues(SequenceModel(silent_weights(ALIKE)))
    request = past_of(catalogue_of(3), 0)
    found = NextInSequence(catalogues=catalogues).find(request)
    candidates = Candidates(
        rows=found.rows,
        source=np.zeros(3, np.uint8),
        cue=found.cue,
        stages=("sequence",),
        scores=found.scores[:, None],
    )

    assert np.allclose(SequenceFit(catalogues=catalogues).score(request, candidates), found.scores)


def test_a_product_that_the_model_never_met_is_read_by_its_text():
    weights = silent_weights(ALIKE[:1])
    read_by_text = np.zeros((DIM, 3), np.float32)
    read_by_text[0, 1] = 5.0  # what the second text is about is what the first product is
    weights = SequenceWeights(
        **{name: getattr(weights, name) for name in SequenceWeights.__slots__ if name != "text"}, text=read_by_text
    )
    source = NextInSequence(catalogues=ReadCatalogues(SequenceModel(weights)))

    assert source.find(past_of(catalogue_of(3), 0)).rows[0] == 1


def test_a_model_of_another_encoder_is_refused():
    catalogues = ReadCatalogues(SequenceModel(silent_weights(ALIKE, encoder_id="another")))

    with pytest.raises(SnapshotMismatch, match="another"):
        catalogues.of(catalogue_of(3))


def test_only_the_longest_past_is_read():
    catalogues = ReadCatalogues(SequenceModel(silent_weights(ALIKE)))

    found = NextInSequence(catalogues=catalogues).find(past_of(catalogue_of(3), *([0] * 9)))

    assert len(found.rows) == 3


def test_a_stranger_gets_nothing():
    catalogues = ReadCatalogues(SequenceModel(silent_weights(ALIKE)))

    assert len(NextInSequence(catalogues=catalogues).find(past_of(catalogue_of(3))).rows) == 0


def test_a_new_version_of_the_catalogue_is_read_anew():
    catalogues = ReadCatalogues(SequenceModel(silent_weights(ALIKE)))
    catalogues.of(catalogue_of(3))
    newer = SmallCatalogue(ids=("p2", "p1", "p0"), vectors=np.eye(3, dtype=np.float32), version="v2")

    products, _ = catalogues.of(newer)

    assert products[0].tolist() == pytest.approx(ALIKE[2].tolist())


def test_saved_weights_come_back(tmp_path: Path):
    weights = silent_weights(ALIKE)

    weights.save(tmp_path / "model.npz")
    loaded = SequenceWeights.load(tmp_path / "model.npz")

    assert loaded.product_ids == weights.product_ids
    assert loaded.encoder_id == weights.encoder_id
    assert np.array_equal(loaded.identity, weights.identity)


def test_a_file_that_is_no_model_is_named(tmp_path: Path):
    (tmp_path / "model.npz").write_text("nothing of the kind")

    with pytest.raises(Invalid, match=r"model\.npz"):
        SequenceWeights.load(tmp_path / "model.npz")
