"""One script a question; benchmarks/README.md keeps the answers."""
