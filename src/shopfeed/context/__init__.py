"""Who asks: a person's recent past read against one snapshot, as a few interests with weight and age.

The seed calls this "user circumstances". It knows nothing of how products are found or chosen.
"""

from shopfeed.context.kinds import LEAST_COSINE, Kinds
from shopfeed.context.person import Context, Interest, PersonRequest, Silence, Weights
from shopfeed.context.reading import VideoVectors, read_context
from shopfeed.context.taste import Taste, read_taste
from shopfeed.context.themes import query_stems

__all__ = [
    "LEAST_COSINE",
    "Context",
    "Interest",
    "Kinds",
    "PersonRequest",
    "Silence",
    "Taste",
    "VideoVectors",
    "Weights",
    "query_stems",
    "read_context",
    "read_taste",
]
