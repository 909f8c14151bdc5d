"""Writes a BERT sentence encoder as one fused ONNX graph, the only module that imports ``onnx``; it needs no torch.

The graph takes ``input_ids`` (``int32 (texts, tokens)``, padded on the right) and ``lengths`` (``int32 (texts,)``, how
many of them are tokens) and gives ``embedding`` (``float32 (texts, dim)``, unit rows): pooling and L2 norm are inside.
Where ONNX Runtime has a fused node (domain ``com.microsoft``), the graph uses it.

With ``Precision.INT8`` a weight matrix is kept as eight-bit integers with one scale a column, and what is multiplied
by it is rounded to eight bits with one scale **a token**. ONNX Runtime's own dynamic quantisation has one scale a
batch, so that a text gets another vector beside other texts; here it does not. docs/decisions/0002-encoder-weights.md
has the figures.
"""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from shopfeed.encoding.checkpoint import BertConfig, Pooling
from shopfeed.encoding.safetensors import Tensors
from shopfeed.errors import Invalid

GRAPH_VERSION = 1
"""Grows when the same weights would give other vectors."""

LEVEL = "level.bias"
"""An optional weight ``(dim,)`` of length ``b``: its direction is taken out of every vector, then it is added, so that
a cosine ``c`` becomes ``(c + b * b) / (1 + b * b)``. Absent or zero, nothing happens."""

_FUSED = "com.microsoft"
_FUSED_GELU = {"gelu": "BiasGelu", "gelu_new": "FastGelu", "gelu_fast": "FastGelu"}
_STEPS = 127  # of an eight-bit integer, on each side of zero
_LEAST = np.float32(1e-12)  # a token of nothing but zeros has a scale, too


class Precision(StrEnum):
    """How the weights are kept: exactly, or at a quarter of the size and twice the speed."""

    FP32 = "fp32"
    INT8 = "int8"


def build_graph(config: BertConfig, weights: Tensors, precision: Precision) -> bytes:
    """The whole encoder as the content of an ``.onnx`` file. Raises ``Invalid`` when a weight is missing."""
    return _BertWriter(config, weights, precision).write().SerializeToString()


class _Graph:
    """Nodes and constants in the order they were added."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic] | np.generic) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value).reshape(np.shape(value)), name))
        return name

    def ints(self, *values: int) -> str:
        return self.constant(f"ints_{len(self.constants)}", np.array(values, np.int64))

    def add(self, kind: str, *inputs: str, domain: str = "", **attributes: float) -> str:
        return self.add_many(kind, 1, *inputs, domain=domain, **attributes)[0]

    def add_many(self, kind: str, outputs: int, *inputs: str, domain: str = "", **attributes: float) -> list[str]:
        name = f"{kind}_{len(self.nodes)}"
        names = [f"{name}_{position}" for position in range(outputs)]
        node = helper.make_node(kind, inputs, names, name=name, domain=domain)
        node.attribute.extend(helper.make_attribute(key, value) for key, value in attributes.items())
        self.nodes.append(node)
        return names


class _BertWriter:
    def __init__(self, config: BertConfig, weights: Tensors, precision: Precision) -> None:
        self._config = config
        self._weights = weights
        self._precision = precision
        self._graph = _Graph()

    def write(self) -> ModelProto:
        graph, config = self._graph, self._config
        tokens = graph.add("Shape", "input_ids", start=1, end=2)
        hidden = self._embed(tokens)
        for number in range(config.layers):
            hidden = self._layer(f"encoder.layer.{number}", hidden)
        pooled = self._first_token(hidden) if config.pooling is Pooling.CLS else self._sum_of_tokens(hidden, tokens)
        level = self._weights.get(LEVEL)
        if level is not None and level.any():
            self._write_levelled(pooled, level)
        else:
            graph.nodes.append(helper.make_node("LpNormalization", [pooled], ["embedding"], axis=1, p=2))
        return helper.make_model(
            helper.make_graph(
                graph.nodes,
                "bert",
                [
                    helper.make_tensor_value_info("input_ids", TensorProto.INT32, ["texts", "tokens"]),
                    helper.make_tensor_value_info("lengths", TensorProto.INT32, ["texts"]),
                ],
                [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["texts", config.dim])],
                graph.constants,
            ),
            opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(_FUSED, 1)],
            ir_version=9,
        )

    def _embed(self, tokens: str) -> str:
        graph = self._graph
        # Every text is one segment, so the embedding of segment 0 belongs to the positions.
        places = self._weight("embeddings.position_embeddings") + self._weight("embeddings.token_type_embeddings")[0]
        start = graph.ints(0)
        position = graph.add("Slice", graph.constant("positions", places), start, tokens, start)
        word = self._words(self._weight("embeddings.word_embeddings"))
        return self._normalise("embeddings", word, graph.add("Unsqueeze", position, start))

    def _words(self, table: NDArray[np.float32]) -> str:
        graph = self._graph
        if self._precision is Precision.FP32:
            return graph.add("Gather", graph.constant("words", table), "input_ids")
        rounded, scale = _round_rows(table)
        row = graph.add("Gather", graph.constant("words", rounded), "input_ids")
        row_scale = graph.add("Gather", graph.constant("words.scale", scale[:, None]), "input_ids")
        return graph.add("Mul", graph.add("Cast", row, to=TensorProto.FLOAT), row_scale)

    def _layer(self, name: str, hidden: str) -> str:
        attention, inner, outer = f"{name}.attention", f"{name}.intermediate.dense", f"{name}.output"
        attended = self._project(f"{attention}.output.dense", self._attend(attention, hidden))
        hidden = self._normalise(f"{attention}.output", attended, hidden, bias=f"{attention}.output.dense")
        gelu = _FUSED_GELU[self._config.activation]
        grown = self._graph.add(gelu, self._project(inner, hidden), self._bias(inner), domain=_FUSED)
        return self._normalise(outer, self._project(f"{outer}.dense", grown), hidden, bias=f"{outer}.dense")

    def _attend(self, name: str, hidden: str) -> str:
        graph, parts = self._graph, [f"{name}.self.{part}" for part in ("query", "key", "value")]
        matrix = np.concatenate([self._weight(part) for part in parts])
        bias = graph.constant(f"{name}.bias", np.concatenate([self._weight(part, "bias") for part in parts]))
        heads = self._config.heads
        if self._precision is Precision.FP32:
            columns = graph.constant(f"{name}.weight", matrix.T)
            return graph.add("Attention", hidden, columns, bias, "lengths", domain=_FUSED, num_heads=heads)
        joined = self._multiply(name, hidden, matrix)
        query, key, value = graph.add_many("Split", 3, joined, axis=2, num_outputs=3)
        return graph.add("MultiHeadAttention", query, key, value, bias, "lengths", domain=_FUSED, num_heads=heads)

    def _project(self, name: str, hidden: str) -> str:
        return self._multiply(name, hidden, self._weight(name))

    def _multiply(self, name: str, hidden: str, matrix: NDArray[np.float32]) -> str:
        """``hidden @ matrix.T``; the matrix is ``(out, in)``."""
        graph = self._graph
        if self._precision is Precision.FP32:
            return graph.add("MatMul", hidden, graph.constant(f"{name}.weight", matrix.T))
        rounded, scale = _round_rows(matrix)
        tokens, token_scale = self._round_tokens(name, hidden)
        product = graph.add(
            "MatMulIntegerToFloat",
            tokens,
            graph.constant(f"{name}.weight", rounded.T),
            graph.constant(f"{name}.one", np.float32(1)),
            graph.constant(f"{name}.scale", scale),
            graph.constant(f"{name}.zero", np.uint8(_STEPS + 1)),
            domain=_FUSED,
        )
        return graph.add("Mul", product, token_scale)

    def _round_tokens(self, name: str, hidden: str) -> tuple[str, str]:
        """``hidden`` as eight-bit integers around 128, and the scale of each token."""
        graph = self._graph
        steps = graph.constant(f"{name}.steps", np.float32(_STEPS))
        largest = graph.add("ReduceMax", graph.add("Abs", hidden), graph.ints(-1), keepdims=1)
        scale = graph.add("Div", graph.add("Max", largest, graph.constant(f"{name}.least", _LEAST)), steps)
        whole = graph.add("Round", graph.add("Div", hidden, scale))
        shifted = graph.add("Add", whole, graph.constant(f"{name}.shift", np.float32(_STEPS + 1)))
        return graph.add("Cast", shifted, to=TensorProto.UINT8), scale

    def _normalise(self, name: str, hidden: str, residual: str, bias: str | None = None) -> str:
        """LayerNorm of the sum, the bias of the projection before it included."""
        norm = f"{name}.LayerNorm"
        gain = self._graph.constant(f"{norm}.weight", self._weight(norm))
        inputs = [hidden, residual, gain, self._bias(norm)] + ([self._bias(bias)] if bias else [])
        epsilon = self._config.layer_norm_epsilon
        return self._graph.add("SkipLayerNormalization", *inputs, domain=_FUSED, epsilon=epsilon)

    def _first_token(self, hidden: str) -> str:
        return self._graph.add("Gather", hidden, self._graph.constant("first", np.int64(0)), axis=1)

    def _sum_of_tokens(self, hidden: str, tokens: str) -> str:
        """The sum points where the mean points, and only its direction is kept."""
        graph, axis = self._graph, self._graph.ints(1)
        start, step = graph.constant("range.start", np.int64(0)), graph.constant("range.step", np.int64(1))
        positions = graph.add("Range", start, graph.add("Squeeze", tokens), step)
        places = graph.add("Cast", positions, to=TensorProto.INT32)
        is_token = graph.add("Less", places, graph.add("Unsqueeze", "lengths", axis))
        mask = graph.add("Unsqueeze", graph.add("Cast", is_token, to=TensorProto.FLOAT), axis)
        return graph.add("Squeeze", graph.add("MatMul", mask, hidden), axis)

    def _write_levelled(self, pooled: str, level: NDArray[np.float32]) -> None:
        graph = self._graph
        size = np.linalg.norm(level)
        along = graph.constant("level.along", (level / size).astype(np.float32)[:, None])
        across = graph.constant("level.across", (level / size).astype(np.float32)[None])
        part = graph.add("MatMul", graph.add("MatMul", pooled, along), across)
        unit = graph.add("LpNormalization", graph.add("Sub", pooled, part), axis=1, p=2)
        raised = graph.add("Add", unit, graph.constant(LEVEL, level[None]))
        length = graph.constant("level.length", np.float32(np.sqrt(1 + size**2)))
        graph.nodes.append(helper.make_node("Div", [raised, length], ["embedding"]))

    def _bias(self, name: str) -> str:
        return self._graph.constant(f"{name}.bias", self._weight(name, "bias"))

    def _weight(self, name: str, part: str = "weight") -> NDArray[np.float32]:
        try:
            return self._weights[f"{name}.{part}"]
        except KeyError as error:
            raise Invalid(f"the weights have no tensor '{name}.{part}': they are not those of this BERT") from error


def _round_rows(matrix: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Each row as integers of -127..127, and its scale: ``rounded * scale[:, None]`` is near ``matrix``."""
    largest = np.abs(matrix).max(axis=1)
    scale = np.where(largest > 0, largest / _STEPS, 1).astype(np.float32)
    return np.round(matrix / scale[:, None]).astype(np.int8), scale
