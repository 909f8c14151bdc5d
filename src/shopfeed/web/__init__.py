"""The HTTP edge: Flask, one blueprint a concern."""
