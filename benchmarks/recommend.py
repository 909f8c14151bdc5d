"""Does the recommender beat popularity, co-visitation, the seed's rule and the published models, on public logs?

    python -m benchmarks.recommend games scientific [--no-sequence] [--people 10000] [--out results]
    python -m benchmarks.recommend online_retail [--out results]
    python -m benchmarks.recommend /path/to/a/folder

Names are folders of the public data sets (``SHOPFEED_PUBLIC_DATA``); any other folder with ``items.parquet`` and
``sequences.parquet`` (docs/evaluation.md) is given by its path. The last product of each complete person is asked;
``online_retail`` is first brought into that form and split by its last month. The sequence model is there where torch
is. Time is bounded whatever the size: 15 to 25 minutes of one core with the sequence model, 5 to 12 without, and once
the reading of the texts, some 400 a second. An interrupted training goes on from ``--work``.
"""

import argparse
import re
from collections import Counter, defaultdict
from datetime import UTC
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from shopfeed.bootstrap import open_encoder
from shopfeed.evaluation.report import write_report
from shopfeed.evaluation.run import Asked, Split, evaluate_folder
from shopfeed.settings import read_settings


def main() -> None:
    """Evaluate the named sets one after the other; each leaves a JSON file and a page."""
    arguments = _arguments()
    settings = read_settings()
    encoder = open_encoder(settings)
    for name in arguments.sets:
        path, split = settings.public_data / name, Split.LAST
        if name == "online_retail":
            path, split = retail_folder(path / "invoices.parquet", arguments.work / name), Split.MONTH
        summary = evaluate_folder(
            path,
            encoder,
            work=arguments.work,
            asked=Asked(split=split, with_sequence=arguments.sequence, most_people=arguments.people),
            say=_say,
        )
        print(summary.table())
        write_report(summary, arguments.out)


def retail_folder(invoices: Path, target: Path) -> Path:
    """Bring UCI Online Retail into the form of an evaluation folder: one basket an invoice.

    Cancelled lines, lines without a customer and lines that are no product (postage, fees, samples) are left out; a
    product's title is the description that it has most often.
    """
    table = pq.read_table(invoices).to_pydict()
    titles: dict[str, Counter[str]] = defaultdict(Counter)
    baskets: dict[int, list[tuple[int, str, str]]] = defaultdict(list)
    lines = zip(
        table["CustomerID"], table["InvoiceDate"], table["InvoiceNo"], table["StockCode"], table["Description"],
        table["Quantity"], strict=True,
    )  # fmt: skip
    for customer, at, invoice, code, description, quantity in lines:
        if customer is None or quantity <= 0 or invoice.startswith("C") or not re.match(r"\d{5}", code):
            continue
        titles[code][(description or "").strip()] += 1
        baskets[customer].append((int(at.replace(tzinfo=UTC).timestamp()), invoice, code))
    target.mkdir(parents=True, exist_ok=True)
    codes = sorted(titles)
    named = [titles[code].most_common(1)[0][0] for code in codes]
    pq.write_table(pa.table({"item_id": codes, "title": named}), target / "items.parquet")
    people = sorted(baskets)
    pasts = [sorted(dict.fromkeys(baskets[person])) for person in people]
    sequences = {
        "user_id": people,
        "items": [[code for _, _, code in past] for past in pasts],
        "times": [[at for at, _, _ in past] for past in pasts],
    }
    pq.write_table(pa.table(sequences), target / "sequences.parquet")
    return target


def _say(line: str) -> None:
    print(line, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", help="folders below the public data, or absolute paths")
    parser.add_argument(
        "--sequence",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="with the sequence model; where torch is installed without it",
    )
    parser.add_argument(
        "--people",
        type=int,
        default=None,
        help="ask a seeded sample of so many; without it a billion comparisons of people and products, at least 5,000 "
        "people: all of games",
    )
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--work", type=Path, default=Path("data/evaluation"), help="checkpoints, vectors")
    return parser.parse_args()


if __name__ == "__main__":
    main()
