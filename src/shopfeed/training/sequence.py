"""Teaches the sequence model on people's pasts (``shopfeed train sequence``); the only file here that needs torch.

A SASRec-like transformer (Kang and McAuley 2018) over what a product is and what its text says, with the softmax over
all products where they are few and over shared samples, corrected for how likely each is drawn, where they are many.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from shopfeed.encoding import Vectors
from shopfeed.errors import Invalid
from shopfeed.retrieval.sequence import SequenceWeights

Past = NDArray[np.int32]
"""Rows of what one person acted on, the oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceTraining:
    """How to train; the defaults were chosen on the item before the last of two public sets (docs/evaluation.md)."""

    dim: int = 128
    layers: int = 2
    heads: int = 4
    longest_past: int = 50
    dropout: float = 0.3
    identity_dropout: float = 0.2
    """Share of products that for one step are only their text: so new products can be read too."""
    epochs: int = 16
    learning_rate: float = 3e-3
    weight_decay: float = 0.01
    steps_in_batch: int = 2_048
    """Products in a batch, padding left out."""
    negatives: int = 2_048
    """Sampled beside those of the batch; with ``all_below`` products or fewer, all stand in the softmax."""
    all_below: int = 6_000
    seed: int = 0
    threads: int = 1

    def __post_init__(self) -> None:
        if self.dim % self.heads:
            raise Invalid(f"the width of the model, {self.dim}, must be a multiple of its {self.heads} heads")
        if self.epochs < 1 or self.longest_past < 2:
            raise Invalid("training takes at least 1 epoch and pasts of at least 2 products")


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """How far a training has come."""

    number: int
    of: int
    loss: float


def train_sequence(
    pasts: Sequence[Past],
    *,
    product_ids: Sequence[str],
    text: Vectors,
    encoder_id: str,
    config: SequenceTraining,
    start: SequenceWeights | None = None,
    checkpoint: Path | None = None,
    progress: Callable[[Epoch], None] = lambda epoch: None,
) -> SequenceWeights:
    """Learn what comes next in ``pasts``; rows point into ``product_ids`` and ``text``.

    With ``start`` it goes on from those weights, which must be of the same products and shape. With a ``checkpoint`` it
    is written after every epoch, and a training that was interrupted goes on from there; one that was written for other
    pasts or another configuration is ignored. The same seed gives the same model.
    """
    lessons = [past[-(config.longest_past + 1) :] for past in pasts if len(past) > 1]
    if not lessons:
        raise Invalid("there is nothing to learn from: no person has acted on two products")
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)
    model = _Model(torch.from_numpy(np.ascontiguousarray(text, np.float32)), config)
    if start is not None:
        model.take(start)
    run = _Run(model, lessons, config, checkpoint, begun_from=b"" if start is None else start.identity.tobytes())
    for number in range(run.resume() + 1, config.epochs + 1):
        loss = run.epoch()
        run.keep(number)
        progress(Epoch(number=number, of=config.epochs, loss=loss))
    return model.weights(product_ids=tuple(product_ids), encoder_id=encoder_id)


_LINEAR = ("attention_in", "attention_out", "wide", "narrow")
_NORMS = ("before_attention.weight", "before_attention.bias", "before_wide.weight", "before_wide.bias")
_ARRAYS = ("identity", "text", "text_bias", "position", "norm", "layer_norms", *_LINEAR)


class _Layer(nn.Module):
    def __init__(self, config: SequenceTraining) -> None:
        super().__init__()
        dim = config.dim
        self.heads, self.dropout = config.heads, config.dropout
        self.before_attention, self.before_wide = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attention_in, self.attention_out = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)
        self.wide, self.narrow = nn.Linear(dim, 4 * dim), nn.Linear(4 * dim, dim)

    def forward(self, x: Tensor) -> Tensor:
        people, steps, dim = x.shape
        mixed = self.attention_in(self.before_attention(x)).view(people, steps, 3, self.heads, -1)
        query, key, value = mixed.permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value, is_causal=True)
        seen = self.attention_out(seen.transpose(1, 2).reshape(people, steps, dim))
        x = x + functional.dropout(seen, self.dropout, self.training)
        wide = functional.gelu(self.wide(self.before_wide(x)), approximate="tanh")
        return x + functional.dropout(self.narrow(wide), self.dropout, self.training)


class _Model(nn.Module):
    def __init__(self, text: Tensor, config: SequenceTraining) -> None:
        super().__init__()
        self.config, self.text_vectors = config, text
        self.identity = nn.Embedding(len(text), config.dim)
        self.text = nn.Linear(text.shape[1], config.dim)
        self.position = nn.Embedding(config.longest_past, config.dim)
        self.layers = nn.ModuleList(_Layer(config) for _ in range(config.layers))
        self.norm = nn.LayerNorm(config.dim)
        for weight, spread in ((self.identity.weight, 0.02), (self.text.weight, 0.01), (self.position.weight, 0.02)):
            nn.init.normal_(weight, std=spread)

    def products(self, rows: Tensor) -> Tensor:
        identity = self.identity(rows)
        if self.training:
            identity = identity * (torch.rand(len(rows), 1) >= self.config.identity_dropout)
        return identity + self.text(self.text_vectors[rows])

    def forward(self, products: Tensor) -> Tensor:
        x = products * self.config.dim**0.5 + self.position.weight[: products.shape[1]]
        x = functional.dropout(x, self.config.dropout, self.training)
        for layer in self.layers:
            x = layer(x)
        return self.norm(x)

    def take(self, start: SequenceWeights) -> None:
        """Begin from these weights. Raises ``Invalid`` where they have another shape."""
        mine = self.weights(product_ids=start.product_ids, encoder_id=start.encoder_id)
        shapes = [(getattr(mine, name).shape, getattr(start, name).shape) for name in _ARRAYS]
        if any(one != other for one, other in shapes):
            raise Invalid(
                "these weights have another shape than the model that was asked for: train from the beginning"
            )
        flat = {
            "identity.weight": start.identity,
            "text.weight": start.text,
            "text.bias": start.text_bias,
            "position.weight": start.position,
            "norm.weight": start.norm[0],
            "norm.bias": start.norm[1],
        }
        for layer in range(self.config.layers):
            parts = {f"{name}.weight": getattr(start, name) for name in _LINEAR}
            parts |= {f"{name}.bias": getattr(start, f"{name}_bias") for name in _LINEAR}
            parts |= {name: start.layer_norms[:, at] for at, name in enumerate(_NORMS)}
            flat |= {f"layers.{layer}.{name}": value[layer] for name, value in parts.items()}
        self.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in flat.items()})

    def weights(self, *, product_ids: tuple[str, ...], encoder_id: str) -> SequenceWeights:
        state = {name: value.detach().numpy().copy() for name, value in self.state_dict().items()}

        def stacked(name: str) -> NDArray[np.float32]:
            return np.stack([state[f"layers.{layer}.{name}"] for layer in range(self.config.layers)])

        return SequenceWeights(
            encoder_id=encoder_id,
            heads=self.config.heads,
            product_ids=product_ids,
            identity=state["identity.weight"],
            text=state["text.weight"],
            text_bias=state["text.bias"],
            position=state["position.weight"],
            norm=np.stack([state["norm.weight"], state["norm.bias"]]),
            layer_norms=np.stack([stacked(name) for name in _NORMS], axis=1),
            **{name: stacked(f"{name}.weight") for name in _LINEAR},
            **{f"{name}_bias": stacked(f"{name}.bias") for name in _LINEAR},
        )


class _Run:
    """One training: the order of batches, the optimiser, the checkpoint."""

    def __init__(
        self,
        model: _Model,
        lessons: Sequence[Past],
        config: SequenceTraining,
        checkpoint: Path | None,
        *,
        begun_from: bytes,
    ) -> None:
        self._model, self._lessons, self._config, self._checkpoint = model, lessons, config, checkpoint
        self._begun_from = begun_from
        self._lengths = np.array([len(lesson) for lesson in lessons])
        self._frequency = np.bincount(np.concatenate(lessons), minlength=len(model.text_vectors)) + 0.5
        self._rng = np.random.default_rng(config.seed)
        self._step = 0
        matrices = [weight for name, weight in model.named_parameters() if weight.ndim > 1 and "identity" not in name]
        others = [weight for name, weight in model.named_parameters() if weight.ndim == 1 or "identity" in name]
        self._optimiser = torch.optim.AdamW(
            [{"params": matrices, "weight_decay": config.weight_decay}, {"params": others, "weight_decay": 0.0}],
            lr=config.learning_rate,
            betas=(0.9, 0.98),
        )

    def epoch(self) -> float:
        """Go through all lessons once; the mean loss."""
        self._model.train()
        batches = list(self._batches())
        losses = [self._learn(batch, steps=len(batches) * self._config.epochs) for batch in batches]
        return float(np.mean(losses))

    def _batches(self) -> Iterator[list[Past]]:
        """Lessons of a like length together, the batches in any order."""
        jitter = self._rng.random(len(self._lengths)) * 1.5
        order = np.argsort(self._lengths + jitter, kind="stable")
        batch_of = np.cumsum(self._lengths[order]) // self._config.steps_in_batch
        for batch in self._rng.permutation(np.unique(batch_of)):
            yield [self._lessons[i] for i in order[batch_of == batch]]

    def _learn(self, batch: Sequence[Past], *, steps: int) -> float:
        longest = max(len(past) for past in batch) - 1
        before = np.zeros((len(batch), longest), np.int64)
        after = np.full((len(batch), longest), -1, np.int64)
        for line, past in enumerate(batch):
            before[line, : len(past) - 1], after[line, : len(past) - 1] = past[:-1], past[1:]
        is_real = after >= 0
        rows, correction = self._softmax_over(before[is_real], after[is_real])
        products = self._model.products(torch.from_numpy(rows))
        before_at = np.where(is_real, np.searchsorted(rows, before).clip(max=len(rows) - 1), 0)
        wanted = self._model(products[torch.from_numpy(before_at)])[torch.from_numpy(is_real)]
        logits = wanted @ products.T - correction
        loss = functional.cross_entropy(logits, torch.from_numpy(np.searchsorted(rows, after[is_real])))
        self._set_learning_rate(steps)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        self._optimiser.step()
        self._step += 1
        return loss.item()

    def _softmax_over(self, before: NDArray[np.int64], after: NDArray[np.int64]) -> tuple[NDArray[np.int64], Tensor]:
        """Rows, ascending, and the logarithm of how likely each is among them (Bengio and Senécal 2008)."""
        products, config = len(self._frequency), self._config
        if products <= config.all_below:
            return np.arange(products), torch.zeros(products)
        drawn = self._rng.integers(0, products, config.negatives)
        rows = np.unique(np.concatenate([before, after, drawn]))
        by_batch = (len(before) + len(after)) * self._frequency[rows] / self._frequency.sum()
        likely = -np.expm1(-by_batch - config.negatives / products)
        return rows, torch.from_numpy(np.log(likely).astype(np.float32))

    def _set_learning_rate(self, steps: int) -> None:
        """Up over 200 steps, then down along a cosine to a twentieth."""
        share = 0.05 + 0.95 * 0.5 * (1 + np.cos(np.pi * min(1.0, self._step / steps)))
        for group in self._optimiser.param_groups:
            group["lr"] = self._config.learning_rate * min(1.0, (self._step + 1) / 200) * share

    def resume(self) -> int:
        """Take up the checkpoint; how many epochs it had gone through."""
        if self._checkpoint is None or not self._checkpoint.exists():
            return 0
        held: dict[str, Any] = torch.load(self._checkpoint, weights_only=False)  # our own file: it has a generator
        if held["fits"] != self._fingerprint():
            return 0
        self._model.load_state_dict(held["model"])
        self._optimiser.load_state_dict(held["optimiser"])
        self._rng.bit_generator.state = held["rng"]
        torch.set_rng_state(held["torch_rng"])
        self._step = held["step"]
        return int(held["epoch"])

    def keep(self, epoch: int) -> None:
        """Write the checkpoint, beside and then in place."""
        if self._checkpoint is None:
            return
        beside = self._checkpoint.with_suffix(".new")
        held = {
            "fits": self._fingerprint(),
            "epoch": epoch,
            "step": self._step,
            "model": self._model.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "rng": self._rng.bit_generator.state,
            "torch_rng": torch.get_rng_state(),
        }
        torch.save(held, beside)
        beside.replace(self._checkpoint)

    def _fingerprint(self) -> str:
        seen = hashlib.sha256(repr(sorted(asdict(self._config).items())).encode())
        seen.update(self._begun_from)
        seen.update(self._lengths.tobytes())
        for lesson in self._lessons:
            seen.update(np.ascontiguousarray(lesson).tobytes())
        return seen.hexdigest()
