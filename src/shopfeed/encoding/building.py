"""Builds an encoder folder from a sentence-transformers folder, whole or not at all."""

import shutil
import tempfile
from pathlib import Path

from shopfeed.encoding.bert_graph import GRAPH_VERSION, Precision, build_graph
from shopfeed.encoding.checkpoint import TOKENIZER_FILE, read_config, read_weights
from shopfeed.encoding.manifest import GRAPH_FILE, MANIFEST_FILE, EncoderManifest, sha256_of, write_manifest
from shopfeed.errors import Invalid

PRODUCT_TOKENS = 128
"""No text that we encode needs more; a longer one costs more than it tells."""
GRAPH_TAG = f"int8-v{GRAPH_VERSION}"
"""Part of the name of every folder built here, so that a new way of building builds anew."""


def build_encoder(
    model: Path, target: Path, *, name: str, source: str, licence: str, precision: Precision = Precision.INT8
) -> Path:
    """Build the sentence-transformers folder ``model`` into the encoder folder ``target`` and give ``target`` back.

    It is written beside ``target`` and renamed into place: a reader sees all of it or nothing. Raises ``Invalid`` where
    the model is not one that can be built.
    """
    config = read_config(model)
    if not (model / TOKENIZER_FILE).exists():
        raise Invalid(f"{model} has no {TOKENIZER_FILE}: save it with a fast tokenizer first")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".building-", dir=target.parent) as scratch:
        folder = Path(scratch) / "encoder"
        folder.mkdir()
        (folder / GRAPH_FILE).write_bytes(build_graph(config, read_weights(model), precision))
        shutil.copyfile(model / TOKENIZER_FILE, folder / TOKENIZER_FILE)
        manifest = EncoderManifest(
            name=name,
            dim=config.dim,
            max_tokens=min(config.max_tokens, PRODUCT_TOKENS),
            pooling=config.pooling,
            precision=precision,
            source=source,
            licence=licence,
            files={file: sha256_of(folder / file) for file in (GRAPH_FILE, TOKENIZER_FILE)},
        )
        write_manifest(folder, manifest)
        _put(folder, target)
    return target


def _put(folder: Path, target: Path) -> None:
    try:
        folder.rename(target)
    except OSError:
        if not (target / MANIFEST_FILE).exists():  # another process that built the same first is welcome
            raise
