"""What comes next after a person's last products, by a small transformer that runs on numpy; it cannot be trained here.

The model reads products, not rows: a product it was trained with has an identity of its own, and every product, also a
new one, has what its text says. ``shopfeed.training.sequence`` makes the weights.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid, SnapshotMismatch
from shopfeed.index import ExactIndex, LayeredIndex, VectorIndex, built_version
from shopfeed.pipeline import Candidates, Found, Stage
from shopfeed.retrieval.past import Catalogue, Past, found

Array = NDArray[np.float32]

_NORM_EPSILON = 1e-5


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceWeights:
    """Everything that was learned; ``d`` is the width of the model, ``n`` the products and ``l`` the layers it has."""

    encoder_id: str
    """Whose text vectors it was trained on."""
    heads: int
    product_ids: tuple[str, ...]
    identity: Array
    """``(n, d)``, in the order of ``product_ids``."""
    text: Array
    """``(d, text dim)``"""
    text_bias: Array
    position: Array
    """``(longest past, d)``"""
    norm: Array
    """``(2, d)``: scale and shift of the last norm."""
    layer_norms: Array
    """``(l, 4, d)``: scale and shift before attention, scale and shift before the feed-forward part."""
    attention_in: Array
    """``(l, 3d, d)``"""
    attention_in_bias: Array
    attention_out: Array
    """``(l, d, d)``"""
    attention_out_bias: Array
    wide: Array
    """``(l, 4d, d)``"""
    wide_bias: Array
    narrow: Array
    """``(l, d, 4d)``"""
    narrow_bias: Array

    def save(self, path: Path) -> None:
        """Write one ``.npz``."""
        arrays = {each.name: getattr(self, each.name) for each in fields(self) if each.name not in _PLAIN}
        ids = np.array([each.encode() for each in self.product_ids], dtype=np.bytes_)
        with path.open("wb") as file:
            np.savez(file, encoder_id=self.encoder_id, heads=self.heads, product_ids=ids, **arrays)

    @classmethod
    def load(cls, path: Path) -> "SequenceWeights":
        """Read what ``save`` wrote. Raises ``Invalid`` for a file that is something else."""
        try:
            with np.load(path) as held:
                arrays = {each.name: held[each.name] for each in fields(cls) if each.name not in _PLAIN}
                return cls(
                    encoder_id=str(held["encoder_id"]),
                    heads=int(held["heads"]),
                    product_ids=tuple(each.decode() for each in held["product_ids"].tolist()),
                    **arrays,
                )
        except (OSError, KeyError, ValueError) as error:
            raise Invalid(f"{path} is no sequence model: make one with 'shopfeed train sequence'") from error


_PLAIN = ("encoder_id", "heads", "product_ids")


class CatalogueWithVectors(Catalogue, Protocol):
    """A catalogue whose products were read by an encoder."""

    @property
    def encoder_id(self) -> str: ...

    @property
    def vectors(self) -> NDArray[np.float16] | NDArray[np.float32]:
        """``(rows, dim)``, unit rows."""
        ...

    @property
    def index(self) -> VectorIndex:
        """Over these vectors."""
        ...


class PastWithVectors(Past, Protocol):
    """A past over such a catalogue."""

    @property
    def snapshot(self) -> CatalogueWithVectors: ...


class SequenceModel:
    """The weights at work."""

    def __init__(self, weights: SequenceWeights) -> None:
        self._weights = weights

    @property
    def longest_past(self) -> int:
        """How many of the last products it looks at."""
        return len(self._weights.position)

    def read_catalogue(self, catalogue: CatalogueWithVectors, *, first_row: int = 0) -> Array:
        """A vector ``(rows - first_row, d)`` for each product from ``first_row`` on.

        Raises ``SnapshotMismatch`` where another encoder read the texts.
        """
        weights = self._weights
        if catalogue.encoder_id != weights.encoder_id:
            raise SnapshotMismatch(
                f"the sequence model was trained on the encoder {weights.encoder_id!r}, not {catalogue.encoder_id!r}: "
                "run 'shopfeed train sequence' again"
            )
        products = catalogue.vectors[first_row:].astype(np.float32) @ weights.text.T + weights.text_bias
        at = catalogue.rows_of(weights.product_ids)
        products[at[at >= first_row] - first_row] += weights.identity[at >= first_row]
        return products

    def wanted(self, past: Array) -> Array:
        """The vector ``(d,)`` whose inner product with a product's says how likely it comes after ``past``.

        ``past`` is ``(products, d)``, the oldest first, at least one; only the last ``longest_past`` are read.
        """
        weights = self._weights
        past = past[-self.longest_past :]
        x = past * np.float32(past.shape[1] ** 0.5) + weights.position[: len(past)]
        for layer in range(len(weights.wide)):
            norms = weights.layer_norms[layer]
            x = x + self._attend(_norm(x, norms[0], norms[1]), layer)
            wide = _norm(x, norms[2], norms[3]) @ weights.wide[layer].T + weights.wide_bias[layer]
            x = x + _gelu(wide) @ weights.narrow[layer].T + weights.narrow_bias[layer]
        return _norm(x[-1], weights.norm[0], weights.norm[1])

    def _attend(self, x: Array, layer: int) -> Array:
        weights = self._weights
        steps, width = x.shape
        mixed = x @ weights.attention_in[layer].T + weights.attention_in_bias[layer]
        query, key, value = mixed.reshape(steps, 3, weights.heads, -1).transpose(1, 2, 0, 3)
        logits = query @ key.transpose(0, 2, 1) / np.float32((width // weights.heads) ** 0.5)
        logits = np.where(np.tri(steps, dtype=np.bool_), logits, np.float32(-np.inf))  # nothing looks ahead
        shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        joined = (shares @ value).transpose(1, 0, 2).reshape(steps, width)
        return joined @ weights.attention_out[layer].T + weights.attention_out_bias[layer]


def _norm(x: Array, scale: Array, shift: Array) -> Array:
    centred = x - x.mean(axis=-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(_NORM_EPSILON)) * scale + shift


def _gelu(x: Array) -> Array:
    """The approximation by tanh (Hendrycks and Gimpel 2016): numpy has no error function."""
    return 0.5 * x * (1 + np.tanh(np.float32((2 / np.pi) ** 0.5) * (x + np.float32(0.044715) * x * x * x)))


class ReadCatalogues:
    """The model's vectors of the catalogue that is served, computed once for each version of it."""

    def __init__(self, model: SequenceModel, *, index_of: Callable[[Array], VectorIndex] = ExactIndex) -> None:
        self.model = model
        self._index_of = index_of
        self._lock = Lock()
        self._held: tuple[str, Array, VectorIndex] | None = None
        self._built: tuple[Array, VectorIndex]
        self._last: tuple[object, Array | None] = (None, None)

    def of(self, catalogue: CatalogueWithVectors) -> tuple[Array, VectorIndex]:
        """The products' vectors and an index over them by inner product.

        The first call for a version computes them, in seconds for a large catalogue: call it before serving it.
        """
        with self._lock:
            held, version = self._held, catalogue.version
            if held is None or built_version(held[0]) != built_version(version):
                products = self.model.read_catalogue(catalogue)
                self._built = (products, self._index_of(products))
                self._held = held = (version, *self._built)
            elif len(held[1]) < catalogue.rows:  # rows were added: those before them are read already
                new = self.model.read_catalogue(catalogue, first_row=len(held[1]))
                products, (built, index) = np.concatenate([held[1], new]), self._built
                self._held = held = (version, products, LayeredIndex(index, ExactIndex(products[len(built) :])))
            return held[1], held[2]

    def wanted(self, request: PastWithVectors) -> Array | None:
        """What the model wants after the request's past; ``None`` where there is no past."""
        asked, wanted = self._last  # the source has just computed what the scorer asks for
        if asked is request:
            return wanted
        wanted = None
        if len(request.recent_rows):
            products, _ = self.of(request.snapshot)
            wanted = self.model.wanted(products[request.recent_rows[: self.model.longest_past][::-1]])
        self._last = (request, wanted)
        return wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class NextInSequence:
    """The products that the model wants most; nothing for a stranger."""

    catalogues: ReadCatalogues
    name: str = "sequence"
    limit: int = 300

    def find(self, request: PastWithVectors) -> Found:
        wanted = self.catalogues.wanted(request)
        if wanted is None or request.snapshot.rows == 0:
            return Found.nothing()
        _, index = self.catalogues.of(request.snapshot)
        rows, scores = index.search(wanted[None, :], min(self.limit, request.snapshot.rows))
        known = (rows[0] >= 0) & (rows[0] < request.snapshot.rows)  # others were added meanwhile
        return found(rows[0][known], scores[0][known])


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceFit:
    """How much the model wants each candidate, whoever brought it; 0 for a stranger."""

    catalogues: ReadCatalogues
    name: str = "sequence_fit"

    def score(self, request: PastWithVectors, candidates: Candidates) -> Stage:
        wanted = self.catalogues.wanted(request)
        if wanted is None:
            return np.zeros(len(candidates), np.float32)
        products, _ = self.catalogues.of(request.snapshot)
        return products[candidates.rows] @ wanted
