"""A shop in a short-video For You feed."""

__version__ = "0.1.0"
