"""Which FAISS index answers how well, how fast, from how many bytes?

    python -m benchmarks.vector_index SNAPSHOT [--kinds Flat IVF512,SQ8 ...] [--nprobes 4 8 12 16] [--json PATH]

SNAPSHOT is a folder of ``<data-dir>/snapshots``. Queries are 500 of its own vectors with noise of the size that lies
between two wordings of a product; the truth is exact search over the same float16 vectors. Times are CPU milliseconds a
query, one thread, one query at a time.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path

import faiss
import numpy as np

from shopfeed.encoding import Vectors
from shopfeed.index import ExactIndex, FaissIndex
from shopfeed.index.faiss import use_threads

K = 10
_QUERIES = 500
_NOISE = 0.35


def main() -> None:
    """One line a kind and number of probed lists."""
    arguments = _arguments()
    use_threads(1)
    vectors = np.load(arguments.snapshot / "vectors.npy", mmap_mode="r")
    queries = _queries(vectors)
    true = ExactIndex(vectors).search(queries, K)[0]
    rows = [row for kind in arguments.kinds for row in _measure(kind, vectors, queries, true, arguments.nprobes)]
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


def _queries(vectors: np.ndarray) -> Vectors:
    rng = np.random.default_rng(7)
    chosen = vectors[np.sort(rng.choice(len(vectors), _QUERIES, replace=False))].astype(np.float32)
    noise = rng.normal(size=chosen.shape).astype(np.float32)
    moved = chosen + _NOISE * noise / np.linalg.norm(noise, axis=1, keepdims=True)
    return moved / np.linalg.norm(moved, axis=1, keepdims=True)


def _measure(
    kind: str, vectors: np.ndarray, queries: Vectors, true: np.ndarray, nprobes: list[int]
) -> list[dict[str, object]]:
    started = time.process_time()
    index = FaissIndex.build(vectors.astype(np.float32), kind=kind)
    build_s = time.process_time() - started
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "index"
        index.save(path)
        bytes_each = path.stat().st_size / len(vectors)
        raw = faiss.read_index(str(path))
    rows = []
    for nprobe in nprobes if "IVF" in kind else [0]:
        if nprobe:
            faiss.extract_index_ivf(raw).nprobe = nprobe
        found, spent = [], []
        for query in queries:
            at = time.process_time()
            found.append(raw.search(query[None, :], K)[1][0])
            spent.append((time.process_time() - at) * 1_000)
        hits = [len(set(a.tolist()) & set(b.tolist())) / K for a, b in zip(found, true, strict=True)]
        row = {
            "kind": kind,
            "nprobe": nprobe,
            "recall_at_10": round(float(np.mean(hits)), 4),
            "cpu_ms": round(float(np.median(spent)), 3),
            "bytes_a_product": round(bytes_each),
            "build_cpu_s": round(build_s, 1),
        }
        print(json.dumps(row), flush=True)
        rows.append(row)
    return rows


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("snapshot", type=Path)
    parser.add_argument("--kinds", nargs="+", default=["Flat", "SQfp16", "IVF512,SQ8", "IVF512,SQfp16"])
    parser.add_argument("--nprobes", nargs="+", type=int, default=[4, 8, 12, 16, 32])
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
