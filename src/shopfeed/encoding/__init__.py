"""Text to vectors."""

from shopfeed.encoding.cached import CachedEncoder
from shopfeed.encoding.encoder import Encoder, Vectors
from shopfeed.encoding.halves import widened
from shopfeed.encoding.hashing import HashingEncoder
from shopfeed.encoding.of_needs import open_needs_encoder
from shopfeed.encoding.text import TEXT_VERSION, text_hash, text_of

__all__ = [
    "TEXT_VERSION",
    "CachedEncoder",
    "Encoder",
    "HashingEncoder",
    "Vectors",
    "open_needs_encoder",
    "text_hash",
    "text_of",
    "widened",
]
