"""The encoder that compares what people say with what they need; it makes vectors of requests and of nothing else."""

from pathlib import Path

from shopfeed.encoding.encoder import Encoder
from shopfeed.encoding.hashing import HashingEncoder

NEEDS = Path(__file__).with_name("needs")
"""The encoder folder that comes with the package; its README.md says what it learned from."""


def open_needs_encoder(beside: Encoder, *, threads: int = 1) -> Encoder | None:
    """Ours; ``None`` where the encoder of the catalogue knows no meanings, for then nothing shall cost time."""
    if beside.id == HashingEncoder().id:
        return None
    from shopfeed.encoding.onnx import OnnxEncoder  # only now: it starts threads when it is imported

    return OnnxEncoder(NEEDS, threads=threads)
