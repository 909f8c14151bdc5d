"""Tunes a BERT sentence encoder on pairs of request and product, and writes it as an encoder folder.

The loss is the softmax over the batch (van den Oord et al., 2018; "multiple negatives ranking", Henderson et al.,
2017): of all products of a batch, and one hard negative each, the query must be nearest to its own. The tuned weights
are then averaged with those of the base (Wortsman et al., 2022, WiSE-FT), so that the base is not forgotten, and its
cosines are brought to the base's scale (``training/level.py``), so that no threshold on a cosine has to be set anew.
"""

# pyright: reportMissingImports=false
# torch comes with the extra "train", which the linter does without

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from shopfeed.encoding import Encoder
from shopfeed.encoding.bert_graph import LEVEL
from shopfeed.encoding.building import build_encoder
from shopfeed.encoding.checkpoint import (
    TOKENIZER_FILE,
    WEIGHTS_FILE,
    read_config,
    read_licence,
    read_weights,
)
from shopfeed.encoding.onnx import OnnxEncoder
from shopfeed.encoding.safetensors import Tensors, write_tensors
from shopfeed.errors import Conflict, Invalid
from shopfeed.training.bert import Bert
from shopfeed.training.level import level_of
from shopfeed.training.model_card import Figure, ModelCard, write_card
from shopfeed.training.negatives import mine_negatives
from shopfeed.training.pairs import Pair

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""

_RESUME_FILE = "resume.pt"
_MINED_AMONG = 30
_PADDED_TOGETHER = 32
_FROZEN_ON_CPU = 3
_HIDDEN_SCORE = -1e4  # no softmax sees it
_KEPT_TEXTS = 30_000  # of which the frozen layers are computed once: 20 kB each
_LEVELLED_ON = 1_500  # requests, and as many products


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderTraining:
    """How an encoder is tuned."""

    base: Path
    """A sentence-transformers folder."""
    folder: Path
    """Where the work is kept; a run that was stopped goes on from here."""
    name: str = "shopfeed-encoder"
    base_source: str = "an unnamed base"
    base_licence: str | None = None
    """SPDX identifier; without it what the base's card says."""
    steps: int = 1_500
    batch: int = 64
    learning_rate: float = 3e-5
    warm_up_share: float = 0.1
    temperature: float = 0.05
    tuned_share: float = 0.5
    """Of the weights that are written: 1 forgets the base's, 0 keeps them."""
    frozen_layers: int | None = None
    """Embeddings and layers below that stay as they are; without it none on a GPU, and 3 on a CPU."""
    max_tokens: int = 64
    keep_every: int = 100
    """Steps between two points to go on from."""
    seed: int = 0
    threads: int = 2

    def __post_init__(self) -> None:
        if self.steps < 1 or self.batch < 2 or self.keep_every < 1:
            raise Invalid("training takes at least 1 step of at least 2 pairs, and keeps its state every 1 or more")
        if not 0 < self.tuned_share <= 1:
            raise Invalid(f"tuned_share lies above 0 and up to 1, not at {self.tuned_share}")


def train(
    config: EncoderTraining,
    pairs: Sequence[Pair],
    held_out: Sequence[Pair],
    *,
    progress: Progress = lambda _what, _done, _total: None,
) -> ModelCard:
    """Tune the base on ``pairs``, judge it on ``held_out``, and write ``folder/encoder`` with its model card.

    The same configuration, pairs and machine give the same weights, also after a stop in between. Raises ``Invalid``
    where there are fewer pairs than a batch, ``Conflict`` where ``folder`` holds a run of another configuration.
    """
    if len(pairs) < config.batch:
        raise Invalid(
            f"{len(pairs)} pairs are fewer than a batch of {config.batch}: give more pairs or a smaller batch"
        )
    torch.set_num_threads(config.threads)
    config.folder.mkdir(parents=True, exist_ok=True)
    progress("mining hard negatives", 0, 1)
    base = _build(config, config.base, config.folder / "base")
    negatives = mine_negatives(pairs, base, among=_MINED_AMONG, rng=np.random.default_rng(config.seed))
    run = _Run(config, pairs, negatives)
    run.resume()
    while run.step < config.steps:
        run.advance()
        progress("training", run.step, config.steps)
    tuned = _write_tuned(config, run.model.weights(), base, pairs)
    progress("judging", 0, 1)
    card = ModelCard(
        name=config.name,
        encoder_id=tuned.id,
        base_source=config.base_source,
        base_licence=_licence(config),
        pairs=dict(sorted(Counter(pair.source for pair in pairs).items())),
        held_out=_judge(base, tuned, pairs, held_out),
        steps=config.steps,
        seed=config.seed,
        settings=_told_settings(config),
        device=run.device.type,
        losses=run.mean_losses(),
    )
    write_card(config.folder / "encoder", card)
    return card


class _Run:
    """The state of a training, and how it goes one step on."""

    def __init__(self, config: EncoderTraining, pairs: Sequence[Pair], negatives: NDArray[np.int32]) -> None:
        torch.manual_seed(config.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.step = 0
        self._config = config
        self._pairs = pairs
        self._negatives = negatives
        self._losses: list[float] = []
        self._tokenizer = Tokenizer.from_file(str(config.base / TOKENIZER_FILE))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(config.max_tokens)
        self.model = Bert(read_config(config.base))
        self.model.load(read_weights(config.base))
        self.model.to(self.device).train()
        frozen = _frozen_layers(config, self.device)
        self.model.freeze(frozen)
        self._is_frozen_below = frozen > 0
        self._below: dict[str, Tensor] = {}
        self._group_of = {pair.product: pair.group for pair in pairs if pair.group}
        trained = [weight for weight in self.model.parameters() if weight.requires_grad]
        self._optimizer = torch.optim.AdamW(trained, lr=config.learning_rate, weight_decay=0.01)

    def advance(self) -> None:
        """One step, on pairs that its number and the seed decide."""
        chosen = self._draw()
        loss = self._loss([self._pairs[position] for position in chosen], self._negatives[chosen])
        for group in self._optimizer.param_groups:
            group["lr"] = self._config.learning_rate * self._rate_now()
        self._optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimizer.step()
        self._losses.append(float(loss.detach()))
        self.step += 1
        if self.step % self._config.keep_every == 0 or self.step == self._config.steps:
            self._keep()

    def resume(self) -> None:
        """Go on from where an earlier run of the same configuration stopped, if there was one."""
        path = self._config.folder / _RESUME_FILE
        if not path.exists():
            return
        kept = torch.load(path, map_location=self.device, weights_only=True)
        if kept["fingerprint"] != self._fingerprint():
            raise Conflict(f"{path} is of another configuration or other pairs: remove it, or train in another folder")
        self.model.load_state_dict(kept["model"])
        self._optimizer.load_state_dict(kept["optimizer"])
        self._losses = kept["losses"]
        self.step = kept["step"]

    def mean_losses(self) -> tuple[float, ...]:
        """The mean loss of each tenth of the run."""
        return tuple(round(float(part.mean()), 4) for part in np.array_split(self._losses, 10) if len(part))

    def _draw(self) -> NDArray[np.intp]:
        """A batch in which no query comes twice: its other product would count as wrong."""
        rng = np.random.default_rng((self._config.seed, self.step))
        torch.manual_seed(int(rng.integers(2**31)))  # dropout, so that a resumed run drops the same
        drawn = rng.choice(len(self._pairs), min(2 * self._config.batch, len(self._pairs)), replace=False)
        first = {self._pairs[position].query: position for position in drawn}
        return np.array(list(first.values())[: self._config.batch])

    def _loss(self, batch: list[Pair], negatives: NDArray[np.int32]) -> Tensor:
        products = [pair.product for pair in batch]
        products += [
            pair.wrong or self._pairs[position].product for pair, position in zip(batch, negatives, strict=True)
        ]
        queries = self._encode([pair.query for pair in batch])
        scores = queries @ self._encode(products).T / self._config.temperature
        is_right = np.array([[self._is_right(pair, other) for other in products] for pair in batch])
        np.fill_diagonal(is_right, False)
        hidden = torch.from_numpy(is_right).to(self.device)
        return functional.cross_entropy(
            scores.masked_fill(hidden, _HIDDEN_SCORE), torch.arange(len(batch), device=self.device)
        )

    def _is_right(self, pair: Pair, product: str) -> bool:
        if product == pair.wrong:
            return False
        return product == pair.product or bool(pair.group and self._group_of.get(product) == pair.group)

    def _encode(self, texts: list[str]) -> Tensor:
        """Texts of a like length go through the model together: padding costs as much as words."""
        read = [self._read_below(text) if self._is_frozen_below else self._ids(text) for text in texts]
        by_length = sorted(range(len(read)), key=lambda position: len(read[position]))
        parts = [by_length[start : start + _PADDED_TOGETHER] for start in range(0, len(read), _PADDED_TOGETHER)]
        vectors = torch.cat([self._encode_padded([read[position] for position in part]) for part in parts])
        return vectors[torch.tensor(by_length, device=self.device).argsort()]

    def _encode_padded(self, read: list[Tensor]) -> Tensor:
        lengths = torch.tensor([len(each) for each in read], device=self.device)
        padded = torch.nn.utils.rnn.pad_sequence(read, batch_first=True)
        return self.model.above(padded.float(), lengths) if self._is_frozen_below else self.model(padded, lengths)

    def _ids(self, text: str) -> Tensor:
        return torch.tensor(self._tokenizer.encode(text).ids, device=self.device)

    def _read_below(self, text: str) -> Tensor:
        """What the frozen layers make of ``text``, always computed alone: a resumed run must see the same."""
        kept = self._below.get(text)
        if kept is None:
            ids = self._ids(text)
            with torch.no_grad():
                kept = self.model.below(ids[None], torch.tensor([len(ids)], device=self.device))[0].half()
            if len(self._below) < _KEPT_TEXTS:
                self._below[text] = kept
        return kept

    def _rate_now(self) -> float:
        """A share of the learning rate that rises over the warm-up, then falls to nothing in a straight line."""
        steps = self._config.steps
        warm_up = max(1, round(self._config.warm_up_share * steps))
        return min((self.step + 1) / warm_up, (steps - self.step) / max(1, steps - warm_up))

    def _keep(self) -> None:
        path = self._config.folder / _RESUME_FILE
        beside = path.with_suffix(".tmp")
        kept = {
            "fingerprint": self._fingerprint(),
            "model": self.model.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "losses": self._losses,
            "step": self.step,
        }
        torch.save(kept, beside)
        beside.replace(path)

    def _fingerprint(self) -> str:
        shaping = {name: value for name, value in asdict(self._config).items() if name not in _SHAPES_NOTHING}
        content = json.dumps([asdict(pair) for pair in self._pairs])
        return f"{shaping} {hashlib.sha256(content.encode(errors='replace')).hexdigest()}"


_SHAPES_NOTHING = {"base", "folder", "name", "base_source", "base_licence", "tuned_share", "keep_every", "threads"}


def _frozen_layers(config: EncoderTraining, device: torch.device) -> int:
    if config.frozen_layers is not None:
        return config.frozen_layers
    return _FROZEN_ON_CPU if device.type == "cpu" else 0


def _write_tuned(config: EncoderTraining, tuned: Tensors, base: Encoder, pairs: Sequence[Pair]) -> OnnxEncoder:
    """The encoder folder of the blend; its checkpoint, the level included, stays beside it in ``model``."""
    before = read_weights(config.base)
    share = config.tuned_share
    model = config.folder / "model"
    shutil.rmtree(model, ignore_errors=True)
    shutil.copytree(config.base, model, ignore=shutil.ignore_patterns(WEIGHTS_FILE))
    blended = {name: (share * weight + (1 - share) * before[name]).astype(np.float32) for name, weight in tuned.items()}
    write_tensors(model / WEIGHTS_FILE, blended)
    drawn = np.random.default_rng(config.seed).permutation(len(pairs))[:_LEVELLED_ON]
    level = level_of(
        base,
        _build(config, model, config.folder / "unlevelled"),
        queries=[pairs[position].query for position in drawn],
        products=[pairs[position].product for position in drawn],
    )
    write_tensors(model / WEIGHTS_FILE, blended | {LEVEL: level})
    return _build(config, model, config.folder / "encoder")


def _build(config: EncoderTraining, model: Path, target: Path) -> OnnxEncoder:
    shutil.rmtree(target, ignore_errors=True)
    source = f"tuned from {config.base_source}" if target.name == "encoder" else config.base_source
    return OnnxEncoder(
        build_encoder(model, target, name=config.name, source=source, licence=_licence(config)), threads=config.threads
    )


def _licence(config: EncoderTraining) -> str:
    return config.base_licence or read_licence(config.base)


def _told_settings(config: EncoderTraining) -> dict[str, float]:
    told = ("batch", "learning_rate", "temperature", "tuned_share", "max_tokens")
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    return {name: float(getattr(config, name)) for name in told} | {"frozen_layers": _frozen_layers(config, device)}


def _judge(base: Encoder, tuned: Encoder, pairs: Sequence[Pair], held_out: Sequence[Pair]) -> dict[str, Figure]:
    figures: dict[str, Figure] = {}
    for source in sorted({pair.source for pair in held_out}):
        asked = [pair for pair in held_out if pair.source == source]
        groups = {pair.product: pair.group for pair in (*pairs, *asked) if pair.source == source}
        figures[source] = Figure(
            queries=len(asked),
            base_mrr10=mean_reciprocal_rank(base, asked, groups),
            tuned_mrr10=mean_reciprocal_rank(tuned, asked, groups),
        )
    return figures


def mean_reciprocal_rank(encoder: Encoder, pairs: Sequence[Pair], groups: Mapping[str, str]) -> float:
    """Mean of 1/rank of the first right product among the keys of ``groups``, 0 beyond the tenth rank.

    Right is the pair's own product (one of the keys), and every other of its group.
    """
    products = sorted(groups)
    scores = encoder.encode([pair.query for pair in pairs]) @ encoder.encode(products).T
    row_of = {product: row for row, product in enumerate(products)}
    of_group, asked_group = np.array(list(map(groups.get, products))), np.array([pair.group for pair in pairs])
    is_right = (of_group == asked_group[:, None]) & (asked_group != "")[:, None]
    is_right[np.arange(len(pairs)), [row_of[pair.product] for pair in pairs]] = True
    right = np.where(is_right, scores, -np.inf).max(axis=1)
    ranks = 1 + (scores > right[:, None]).sum(axis=1)
    return float(np.where(ranks <= 10, 1 / ranks, 0).mean())
