"""Models are fitted here, offline; nothing that serves a request imports this package."""
