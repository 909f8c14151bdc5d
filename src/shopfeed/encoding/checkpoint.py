"""Reads a sentence-transformers folder: the shape of its BERT and its weights; it knows nothing of ONNX."""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from shopfeed.encoding.safetensors import Tensors, read_tensors
from shopfeed.errors import Invalid

TOKENIZER_FILE = "tokenizer.json"
WEIGHTS_FILE = "model.safetensors"
ACTIVATIONS = ("gelu", "gelu_new", "gelu_fast")
_MODULES = {"Transformer", "Pooling", "Normalize"}


class Pooling(StrEnum):
    """How the vectors of the tokens become one."""

    MEAN = "mean"
    CLS = "cls"


@dataclass(frozen=True, slots=True, kw_only=True)
class BertConfig:
    """The shape of a BERT sentence encoder."""

    vocabulary: int
    dim: int
    layers: int
    heads: int
    inner_dim: int
    positions: int
    """How many places of a text have an embedding."""
    max_tokens: int
    """The longest text that the model reads, the two tokens around it included."""
    pooling: Pooling = Pooling.MEAN
    activation: str = "gelu"
    layer_norm_epsilon: float = 1e-12


def read_config(folder: Path) -> BertConfig:
    """The shape of the model in ``folder``.

    Raises ``Invalid`` where a file is missing, or where it is not BERT with mean or [CLS] pooling and nothing after it.
    """
    config = _read_json(folder / "config.json")
    if config.get("model_type") != "bert":
        raise Invalid(f"{folder} holds a {config.get('model_type')!r} model: only the 'bert' architecture can be built")
    if config.get("position_embedding_type", "absolute") != "absolute":
        raise Invalid(f"{folder} has {config['position_embedding_type']!r} positions: only 'absolute' can be built")
    activation = str(config.get("hidden_act", "gelu"))
    if activation not in ACTIVATIONS:
        raise Invalid(f"{folder} has the activation {activation!r}: only {', '.join(ACTIVATIONS)} can be built")
    _refuse_unknown_modules(folder)
    return BertConfig(
        vocabulary=int(config["vocab_size"]),
        dim=int(config["hidden_size"]),
        layers=int(config["num_hidden_layers"]),
        heads=int(config["num_attention_heads"]),
        inner_dim=int(config["intermediate_size"]),
        positions=int(config["max_position_embeddings"]),
        max_tokens=_read_max_tokens(folder, int(config["max_position_embeddings"])),
        pooling=_read_pooling(folder),
        activation=activation,
        layer_norm_epsilon=float(config.get("layer_norm_eps", 1e-12)),
    )


def read_weights(folder: Path) -> Tensors:
    """The weights in ``folder`` by their names in BERT's checkpoints (without a leading ``bert.``)."""
    path = folder / WEIGHTS_FILE
    if not path.exists():
        raise Invalid(f"{folder} has no {WEIGHTS_FILE}: pickled weights are not read, save them as safetensors first")
    return {name.removeprefix("bert."): tensor for name, tensor in read_tensors(path).items()}


def read_licence(folder: Path) -> str:
    """The ``license:`` of the model card in ``folder``, or ``"unknown"``."""
    card = folder / "README.md"
    lines = card.read_text(encoding="utf-8", errors="replace").splitlines()[:50] if card.exists() else []
    named = [line.removeprefix("license:").strip() for line in lines if line.startswith("license:")]
    return named[0] if named else "unknown"


def _refuse_unknown_modules(folder: Path) -> None:
    path = folder / "modules.json"
    modules: list[dict[str, str]] = _read_json(path) if path.exists() else []
    kinds = [module["type"].rsplit(".", 1)[-1] for module in modules]
    unknown = [kind for kind in kinds if kind not in _MODULES]
    if unknown:
        raise Invalid(f"{folder} has a module {unknown[0]!r}: only {', '.join(sorted(_MODULES))} can be built")


def _read_max_tokens(folder: Path, positions: int) -> int:
    path = folder / "sentence_bert_config.json"
    named = _read_json(path).get("max_seq_length") if path.exists() else None
    return min(int(named), positions) if named else positions


def _read_pooling(folder: Path) -> Pooling:
    path = folder / "1_Pooling" / "config.json"
    if not path.exists():
        raise Invalid(f"{folder} does not say how it pools: 1_Pooling/config.json is missing")
    pooling = _read_json(path)
    chosen = [name for name, is_on in pooling.items() if name.startswith("pooling_mode") and is_on is True]
    if pooling.get("pooling_mode") in ("mean", "cls"):  # how newer versions write it
        return Pooling(pooling["pooling_mode"])
    if chosen == ["pooling_mode_mean_tokens"]:
        return Pooling.MEAN
    if chosen == ["pooling_mode_cls_token"]:
        return Pooling.CLS
    raise Invalid(f"{folder} pools by {', '.join(chosen) or 'nothing'}: only mean and [CLS] pooling can be built")


def _read_json(path: Path) -> Any:  # whatever the file holds; its readers check what they take
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise Invalid(f"{path.parent} is not a sentence-transformers folder: {path.name} is missing") from error
    except ValueError as error:
        raise Invalid(f"{path} is not JSON") from error
