"""Tests; they mirror ``src/shopfeed``."""
