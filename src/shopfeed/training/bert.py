"""BERT in torch under the names of its checkpoints: the weights of a sentence-transformers folder load as they are."""

# pyright: reportMissingImports=false
# torch comes with the extra "train", which the linter does without

from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from shopfeed.encoding.checkpoint import BertConfig, Pooling
from shopfeed.encoding.safetensors import Tensors

_DROPOUT = 0.1


class Bert(nn.Module):
    """A sentence encoder that can be trained; ``forward`` gives unit rows."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self._is_cls = config.pooling is Pooling.CLS
        self._frozen = 0
        self.embeddings = _Embeddings(config)
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(_Layer(config) for _ in range(config.layers))})

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """``(texts, tokens)`` ids padded on the right and ``(texts,)`` lengths to ``(texts, dim)`` unit rows."""
        return self.above(self.below(ids, lengths), lengths)

    def below(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """``(texts, tokens, dim)``: what the embeddings and the frozen layers make of the words."""
        hidden, is_token = self.embeddings(ids), _is_token(ids, lengths)
        for layer in self.layers[: self._frozen]:
            hidden = layer(hidden, is_token)
        return hidden

    def above(self, hidden: Tensor, lengths: Tensor) -> Tensor:
        """Unit rows from what ``below`` gave."""
        is_token = _is_token(hidden, lengths)
        for layer in self.layers[self._frozen :]:
            hidden = layer(hidden, is_token)
        pooled = hidden[:, 0] if self._is_cls else (hidden * is_token[..., None]).sum(dim=1)
        return functional.normalize(pooled, dim=1)

    @property
    def layers(self) -> list[nn.Module]:
        """From the words to the vector."""
        return list(self.encoder["layer"].children())

    def freeze(self, layers: int) -> None:
        """Keep the embeddings and the first ``layers`` layers as they are, without dropout; 0 keeps nothing."""
        self._frozen = layers
        kept = [self.embeddings, *self.layers[:layers]] if layers else []
        for module in kept:
            module.requires_grad_(False).eval()

    def load(self, weights: Tensors) -> None:
        """Take the weights of a checkpoint; what it holds beyond the encoder (a pooler) is left out."""
        wanted = self.state_dict()
        self.load_state_dict({name: torch.from_numpy(weights[name].copy()) for name in wanted})

    def weights(self) -> dict[str, NDArray[np.float32]]:
        """The weights under the names of the checkpoint."""
        return as_arrays(self.state_dict())


def _is_token(padded: Tensor, lengths: Tensor) -> Tensor:
    return torch.arange(padded.shape[1], device=padded.device) < lengths[:, None]


def as_arrays(state: Mapping[str, Tensor]) -> dict[str, NDArray[np.float32]]:
    """Tensors of any device as float32 arrays."""
    return {name: tensor.detach().cpu().float().numpy().copy() for name, tensor in state.items()}


class _Embeddings(nn.Module):
    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(config.vocabulary, config.dim)
        self.position_embeddings = nn.Embedding(config.positions, config.dim)
        self.token_type_embeddings = nn.Embedding(2, config.dim)
        self.LayerNorm = nn.LayerNorm(config.dim, eps=config.layer_norm_epsilon)
        self._dropout = nn.Dropout(_DROPOUT)

    def forward(self, ids: Tensor) -> Tensor:
        places = self.position_embeddings.weight[: ids.shape[1]]
        return self._dropout(self.LayerNorm(self.word_embeddings(ids) + places + self.token_type_embeddings.weight[0]))


class _Layer(nn.Module):
    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self._approximate = "none" if config.activation == "gelu" else "tanh"
        self.attention = nn.ModuleDict({"self": _SelfAttention(config), "output": _Output(config.dim, config)})
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(config.dim, config.inner_dim)})
        self.output = _Output(config.inner_dim, config)

    def forward(self, hidden: Tensor, is_token: Tensor) -> Tensor:
        hidden = self.attention["output"](self.attention["self"](hidden, is_token), hidden)
        grown = functional.gelu(self.intermediate["dense"](hidden), approximate=self._approximate)
        return self.output(grown, hidden)


class _SelfAttention(nn.Module):
    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self._heads = config.heads
        self.query = nn.Linear(config.dim, config.dim)
        self.key = nn.Linear(config.dim, config.dim)
        self.value = nn.Linear(config.dim, config.dim)

    def forward(self, hidden: Tensor, is_token: Tensor) -> Tensor:
        query, key, value = (self._split(part(hidden)) for part in (self.query, self.key, self.value))
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=is_token[:, None, None])
        return mixed.transpose(1, 2).flatten(2)

    def _split(self, projected: Tensor) -> Tensor:
        return projected.unflatten(2, (self._heads, -1)).transpose(1, 2)


class _Output(nn.Module):
    def __init__(self, inner: int, config: BertConfig) -> None:
        super().__init__()
        self.dense = nn.Linear(inner, config.dim)
        self.LayerNorm = nn.LayerNorm(config.dim, eps=config.layer_norm_epsilon)
        self._dropout = nn.Dropout(_DROPOUT)

    def forward(self, hidden: Tensor, residual: Tensor) -> Tensor:
        return self.LayerNorm(self._dropout(self.dense(hidden)) + residual)
