"""Does a tuned encoder beat its base on queries that neither has seen?

    python -m benchmarks.encoder_tuning BASE TUNED [--held-out PAIRS] [--json PATH]

BASE and TUNED are encoder folders. CrowdFlower is never learned from: people judged its (query, product) pairs, and its
titles are all that is read. Differences come with the standard error over queries (paired). ``--held-out``, the file of
``benchmarks.encoder_pairs``, adds where the cosines of both lie on the sample: thresholds hold only where they agree.
"""

import argparse
import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
from numpy.typing import NDArray

from benchmarks.encoder import judged_pool_ndcgs
from shopfeed.encoding import Encoder
from shopfeed.encoding.onnx import OnnxEncoder
from shopfeed.training.pairs import Pair, read_pairs

DEPTH = 50
PERFECT = 4

PerQuery = Callable[[Encoder, Path], NDArray[np.float64]]


def main() -> None:
    """Print one line a question, and write them as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", type=Path)
    parser.add_argument("tuned", type=Path)
    parser.add_argument("--held-out", type=Path)
    parser.add_argument("--json", type=Path)
    default = Path(os.environ.get("SHOPFEED_PUBLIC_DATA", "../shared/data"))
    parser.add_argument("--data", type=Path, default=default, help="folder of the public data sets")
    arguments = parser.parse_args()
    base, tuned = (OnnxEncoder(folder, threads=2) for folder in (arguments.base, arguments.tuned))
    questions: dict[str, PerQuery] = {
        "crowdflower, judged pool, NDCG@10": judged_pool_ndcgs,
        "crowdflower, all titles, Recall@50 of relevance 4": recalls_of_perfect,
    }
    rows = [_compare(name, question, base, tuned, arguments.data) for name, question in questions.items()]
    if arguments.held_out:
        asked = [pair for pair in read_pairs([arguments.held_out]) if pair.group]
        rows += [_cosines(name, encoder, asked) for name, encoder in (("base", base), ("tuned", tuned))]
    for row in rows:
        print(json.dumps(row))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


def recalls_of_perfect(encoder: Encoder, data: Path) -> NDArray[np.float64]:
    """For each query that has any: the share of its products of relevance 4 among the 50 nearest of all titles."""
    table = pq.read_table(data / "crowdflower" / "judgements.parquet").to_pydict()
    titles = sorted(set(table["product_title"]))
    vectors = encoder.encode(titles)
    wanted: dict[str, set[str]] = {}
    for query, title, relevance in zip(table["query"], table["product_title"], table["median_relevance"], strict=True):
        if relevance == PERFECT:
            wanted.setdefault(query, set()).add(title)
    queries = sorted(wanted)
    nearest = np.argpartition(-(encoder.encode(queries) @ vectors.T), DEPTH, axis=1)[:, :DEPTH]
    found = [{titles[row] for row in rows} for rows in nearest]
    return np.array(
        [len(wanted[query] & each) / len(wanted[query]) for query, each in zip(queries, found, strict=True)]
    )


def _cosines(name: str, encoder: Encoder, asked: list[Pair]) -> dict[str, str | float]:
    """Of requests with products: strangers, the right ones, the nearest one; and of products with each other."""
    products = sorted({pair.product for pair in asked})
    group_of = {pair.product: pair.group for pair in asked}
    queries, offered = encoder.encode([pair.query for pair in asked]), encoder.encode(products)
    cosines, among = queries @ offered.T, offered @ offered.T
    of_product = np.array([group_of[product] for product in products])
    is_right = of_product == np.array([pair.group for pair in asked])[:, None]
    is_kin = (of_product == of_product[:, None]) & ~np.eye(len(products), dtype=bool)
    measured = {
        "strangers": cosines[~is_right],
        "right": cosines[is_right],
        "nearest": cosines.max(axis=1),
        "products, strangers": among[of_product != of_product[:, None]],
        "products of a type": among[is_kin],
    }
    row: dict[str, str | float] = {"cosines of": name}
    for what, values in measured.items():
        for share in (0.1, 0.5, 0.9):
            row[f"{what}, {share:.0%}"] = round(float(np.quantile(values, share)), 3)
    return row


def _compare(name: str, question: PerQuery, base: Encoder, tuned: Encoder, data: Path) -> dict[str, str | float]:
    before, after = question(base, data), question(tuned, data)
    return {
        "question": name,
        "queries": len(before),
        "base": round(float(before.mean()), 4),
        "tuned": round(float(after.mean()), 4),
        "difference": round(float((after - before).mean()), 4),
        "standard_error": round(float((after - before).std(ddof=1) / np.sqrt(len(before))), 4),
    }


if __name__ == "__main__":
    main()
