"""Which vectors to keep at which size: recall, CPU and bytes of float32, float16, int8 and PQ up to a million products.

    python -m benchmarks.sizes SNAPSHOT [--rows 100000 1000000] [--added 1000] [--queries 2000] [--out FOLDER]

SNAPSHOT is a folder of ``<data-dir>/snapshots`` with real vectors, measured as they are. The larger catalogues are
synthetic but clustered as the real one is: each vector lies between a real one and one of its 30 nearest, moved by
noise. Queries are rows moved by the noise that lies between two wordings of a product; the truth is exact search in
float32. ``added`` are rows that stand behind those of a snapshot. One thread, one query at a time, CPU milliseconds.
k-means is run once a size and counted into every kind that needs it.
"""

import argparse
import json
import math
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import faiss
import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from shopfeed.encoding import Vectors
from shopfeed.index import ExactIndex, FaissIndex, VectorIndex
from shopfeed.index.faiss import default_kind, probed, use_threads
from shopfeed.index.rescored import RescoredIndex

K = 10
_KINDS = (
    "Flat",
    "SQfp16",
    "IVF{lists},Flat",
    "IVF{lists},SQfp16",
    "IVF{lists},SQ8",
    "IVF{lists},PQ96",
    "IVF{lists},PQ48",
)
"""``lists`` is the power of two that the default has at that size."""
_NOISE = 0.35
_NEAR = 30
_BLOCK = 20_000
_FLAT_QUERIES = 20  # an exact search of a million takes a tenth of a second


@dataclass(frozen=True, slots=True)
class Measured:
    """One kind of index over one catalogue."""

    catalogue: str
    rows: int
    kind: str
    is_default: bool
    nprobe: int
    is_rescored: bool
    recall_at_10: float
    cpu_ms: float
    cpu_ms_p99: float
    index_bytes_a_product: int
    build_cpu_s: float


def main() -> None:
    """A line for each measurement, and a JSON file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("snapshot", type=Path)
    parser.add_argument("--rows", type=int, nargs="*", default=[1_000_000])
    parser.add_argument("--added", type=int, nargs="*", default=[1_000, 2_000, 20_000])
    parser.add_argument("--kinds", nargs="+", default=list(_KINDS), help="of these: " + ", ".join(_KINDS))
    parser.add_argument("--without-real", action="store_true", help="measure the synthetic catalogues alone")
    parser.add_argument("--queries", type=int, default=2_000)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    use_threads(1)
    threadpool_limits(1, user_api="blas")
    real = np.load(arguments.snapshot / "vectors.npy", mmap_mode="r")
    arguments.out.mkdir(parents=True, exist_ok=True)
    measured: list[Measured] = []
    for each in _measured(real, arguments):
        measured.append(each)
        print(json.dumps(asdict(each)), flush=True)
        written = json.dumps([asdict(each) for each in measured], indent=2) + "\n"
        (arguments.out / "sizes.json").write_text(written, encoding="utf-8")  # after each: what is stopped has the rest


def _measured(real: NDArray[np.float16], arguments: argparse.Namespace) -> Iterator[Measured]:
    yield from map(partial(added, real, queries_count=arguments.queries), arguments.added)
    if not arguments.without_real:
        yield from measure("real", real, arguments.kinds, arguments.queries)
    for rows in arguments.rows:
        yield from measure("synthetic", synthetic(real, rows), arguments.kinds, arguments.queries)


def added(real: NDArray[np.float16], rows: int, *, queries_count: int) -> Measured:
    """So many rows as they stand behind those of a snapshot: searched exactly, beside its own index."""
    vectors = np.asarray(real[:rows], np.float32)
    rng = np.random.default_rng(7)
    chosen = real[np.sort(rng.choice(len(real), queries_count, replace=False))].astype(np.float32)
    queries = _moved(chosen, _NOISE, rng)
    index = ExactIndex(vectors)
    recall, spent = _ask(index, queries, index.search(queries, K)[0])
    median, p99 = (round(float(np.quantile(spent, share)), 3) for share in (0.5, 0.99))
    size = vectors.nbytes // rows
    return Measured("added", rows, "exact, float32", True, 0, False, round(recall, 4), median, p99, size, 0.0)


def synthetic(real: NDArray[np.float16], rows: int) -> NDArray[np.float16]:
    """``(rows, dim)`` unit vectors between real ones and their neighbours."""
    rng = np.random.default_rng(11)
    index = FaissIndex.build(np.asarray(real, np.float32))
    vectors = np.empty((rows, real.shape[1]), np.float16)
    for start in range(0, rows, _BLOCK):
        count = min(_BLOCK, rows - start)
        first = real[rng.integers(len(real), size=count)].astype(np.float32)
        near = index.search(first, _NEAR)[0][np.arange(count), rng.integers(1, _NEAR, size=count)]
        second = real[np.maximum(near, 0)].astype(np.float32)
        share = rng.random((count, 1), dtype=np.float32)
        vectors[start : start + count] = _moved(first + share * (second - first), 0.2, rng)
    return vectors


def _moved(vectors: Vectors, by: float, rng: np.random.Generator) -> Vectors:
    noise = rng.normal(size=vectors.shape).astype(np.float32)
    moved = vectors + by * noise / np.linalg.norm(noise, axis=1, keepdims=True)
    return moved / np.linalg.norm(moved, axis=1, keepdims=True)


def measure(catalogue: str, vectors: NDArray[np.float16], kinds: list[str], queries_count: int) -> Iterator[Measured]:
    """These kinds over these vectors."""
    rng = np.random.default_rng(7)
    rows, dim = vectors.shape
    chosen = vectors[np.sort(rng.choice(rows, queries_count, replace=False))].astype(np.float32)
    queries = _moved(chosen, _NOISE, rng)
    true = ExactIndex(vectors).search(queries, K)[0]
    lists = 2 ** round(math.log2(1.6 * math.sqrt(rows)))
    centroids, k_means_s = _centroids(vectors, lists)
    for kind in (each.format(lists=lists) for each in kinds):
        started = time.process_time()
        index = faiss.index_factory(dim, kind, faiss.METRIC_INNER_PRODUCT)
        if "IVF" in kind:
            faiss.extract_index_ivf(index).quantizer.add(centroids)  # trained lists are not trained again
        if not index.is_trained:
            index.train(vectors[np.sort(rng.choice(rows, min(rows, 65_536), replace=False))].astype(np.float32))
        for start in range(0, rows, _BLOCK):
            index.add(vectors[start : start + _BLOCK].astype(np.float32))
        build_s = time.process_time() - started + (k_means_s if "IVF" in kind else 0.0)
        size = len(faiss.serialize_index(index)) / rows
        for nprobe in sorted({16, 32, 64, probed(lists)}) if "IVF" in kind else (0,):
            if nprobe:
                faiss.extract_index_ivf(index).nprobe = nprobe
            for is_rescored in (False, True) if "PQ" in kind else (False,):
                plain = FaissIndex(index)
                searched = RescoredIndex(plain, vectors) if is_rescored else plain
                asked = queries if nprobe else queries[:_FLAT_QUERIES]
                recall, spent = _ask(searched, asked, true)
                yield Measured(
                    catalogue,
                    rows,
                    kind,
                    kind == default_kind(rows) and nprobe in (0, probed(lists)),
                    nprobe,
                    is_rescored,
                    round(recall, 4),
                    round(float(np.median(spent)), 3),
                    round(float(np.quantile(spent, 0.99)), 3),
                    round(size),
                    round(build_s, 1),
                )
        del index


def _centroids(vectors: NDArray[np.float16], lists: int) -> tuple[Vectors, float]:
    """As ``FaissIndex.build`` finds them, and the CPU seconds that it takes."""
    started = time.process_time()
    index = FaissIndex.trained(vectors, kind=f"IVF{lists},Flat")
    return faiss.extract_index_ivf(index).quantizer.reconstruct_n(0, lists), time.process_time() - started


def _ask(index: VectorIndex, queries: Vectors, true: NDArray[np.int32]) -> tuple[float, list[float]]:
    hits, spent = 0, []
    for query, best in zip(queries, true, strict=False):
        at = time.process_time()
        rows = index.search(query[None, :], K)[0][0]
        spent.append((time.process_time() - at) * 1_000)
        hits += len(set(rows.tolist()) & set(best.tolist()))
    return hits / (K * len(queries)), spent


if __name__ == "__main__":
    main()
