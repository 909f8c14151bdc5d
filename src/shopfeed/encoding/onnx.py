"""The encoder on ONNX Runtime and ``tokenizers``: the only module that imports either."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from shopfeed.encoding.checkpoint import TOKENIZER_FILE
from shopfeed.encoding.encoder import Vectors
from shopfeed.encoding.manifest import GRAPH_FILE, check_files, read_manifest
from shopfeed.errors import Invalid

_BATCH = 32  # larger ones are not faster, and their padding grows
_LONGEST_TOKEN = 100  # characters; a longer word is one unknown token
_WARNINGS_OFF = 3  # ONNX Runtime's severity "error"


class OnnxEncoder:
    """An encoder folder (``shopfeed.encoding.manifest``) at work; safe to share between threads.

    ``threads`` batches are computed at once, each on one thread of its own: web workers take 1, the indexer takes the
    cores. Raises ``Invalid`` where ``folder`` is no encoder folder, ``SnapshotMismatch`` where a file has another hash
    than its manifest says.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        if threads < 1:
            raise Invalid(f"an encoder works on at least 1 thread, not {threads}")
        self._manifest = read_manifest(folder)
        check_files(folder, self._manifest)
        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
        self._tokenizer.no_padding()  # MiniLM's file pads every text to 128 tokens
        self._tokenizer.enable_truncation(self._manifest.max_tokens)
        self._session = _open_session(folder / GRAPH_FILE)
        self._threads = threads

    @property
    def id(self) -> str:
        """The model's name and the hash of its files."""
        return self._manifest.id

    @property
    def dim(self) -> int:
        """The number of columns."""
        return self._manifest.dim

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One unit row for each text, in their order; texts of a like length are computed together."""
        tokens = [self._tokenize(text) for text in texts]
        longest_first = sorted(range(len(tokens)), key=lambda position: -len(tokens[position]))
        batches = [longest_first[start : start + _BATCH] for start in range(0, len(tokens), _BATCH)]
        vectors = np.empty((len(tokens), self.dim), np.float32)

        def compute(batch: list[int]) -> None:
            vectors[batch] = self._run([tokens[position] for position in batch])

        if self._threads == 1 or len(batches) < 2:
            for batch in batches:
                compute(batch)
        else:
            with ThreadPoolExecutor(self._threads) as pool:
                list(pool.map(compute, batches))
        return vectors

    def _tokenize(self, text: str) -> list[int]:
        readable = text[: self._manifest.max_tokens * _LONGEST_TOKEN].encode(errors="replace").decode()
        return self._tokenizer.encode(readable).ids

    def _run(self, tokens: list[list[int]]) -> Vectors:
        lengths = np.array([len(ids) for ids in tokens], np.int32)
        padded = np.zeros((len(tokens), lengths.max()), np.int32)
        for row, ids in zip(padded, tokens, strict=True):
            row[: len(ids)] = ids
        (vectors,) = self._session.run(["embedding"], {"input_ids": padded, "lengths": lengths})
        return np.asarray(vectors, np.float32)


def _open_session(graph: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = _WARNINGS_OFF
    return onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
