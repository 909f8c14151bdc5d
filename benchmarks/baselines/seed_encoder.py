"""What the seed paid for a vector: BERT of the base size over 512 tokens, however short the text.

The weights are drawn at random: the time does not depend on their values, the vectors mean nothing. It is written by
the same builder and runs on the same runtime as ours, so that only size and padding differ.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from shopfeed.encoding import Vectors
from shopfeed.encoding.bert_graph import Precision, build_graph
from shopfeed.encoding.checkpoint import BertConfig, Pooling
from shopfeed.encoding.safetensors import Tensors

TOKENS = 512
BERT_BASE = BertConfig(
    vocabulary=30_522,
    dim=768,
    layers=12,
    heads=12,
    inner_dim=3_072,
    positions=TOKENS,
    max_tokens=TOKENS,
    pooling=Pooling.CLS,
)


class SeedEncoder:
    """BERT-base padded to 512 tokens, one text a call; fits the port ``Encoder``, its rows are unit rows."""

    def __init__(self, tokenizer: Path, *, threads: int = 1) -> None:
        """Take the word pieces of ``tokenizer`` (the ``tokenizer.json`` of any BERT) and compute on ``threads``."""
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.enable_truncation(TOKENS)
        self._tokenizer.enable_padding(length=TOKENS)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        graph = build_graph(BERT_BASE, _random_weights(BERT_BASE), Precision.FP32)
        self._session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])

    @property
    def id(self) -> str:
        """Says that the weights are not trained."""
        return "bert-base-random-512"

    @property
    def dim(self) -> int:
        """The number of columns."""
        return BERT_BASE.dim

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One unit row for each text, computed one after the other."""
        rows = np.empty((len(texts), self.dim), np.float32)
        for row, text in zip(rows, texts, strict=True):
            encoding = self._tokenizer.encode(text)
            lengths = np.array([sum(encoding.attention_mask)], np.int32)
            (vectors,) = self._session.run(None, {"input_ids": np.array([encoding.ids], np.int32), "lengths": lengths})
            row[:] = np.asarray(vectors)[0]
        return rows


def _random_weights(config: BertConfig) -> Tensors:
    rng = np.random.default_rng(0)
    dim, inner = config.dim, config.inner_dim
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (config.vocabulary, dim),
        "embeddings.position_embeddings.weight": (config.positions, dim),
        "embeddings.token_type_embeddings.weight": (2, dim),
    }
    norms = ["embeddings.LayerNorm"]
    for number in range(config.layers):
        layer = f"encoder.layer.{number}"
        norms += [f"{layer}.attention.output.LayerNorm", f"{layer}.output.LayerNorm"]
        for part in ("self.query", "self.key", "self.value", "output.dense"):
            shapes[f"{layer}.attention.{part}.weight"] = (dim, dim)
        shapes[f"{layer}.intermediate.dense.weight"] = (inner, dim)
        shapes[f"{layer}.output.dense.weight"] = (dim, inner)
    weights = {name: (rng.standard_normal(shape, np.float32) * 0.02) for name, shape in shapes.items()}
    dense = [name for name in shapes if name.startswith("encoder.")]
    weights |= {name.removesuffix("weight") + "bias": np.zeros(shapes[name][0], np.float32) for name in dense}
    weights |= {f"{norm}.weight": np.ones(dim, np.float32) for norm in norms}
    weights |= {f"{norm}.bias": np.zeros(dim, np.float32) for norm in norms}
    return weights
