"""How well are requests understood, against looking their words up, and how fast?

    python -m benchmarks.intent [--part dev] [--mistakes] [--json PATH]

The lexicon is learned from the sample catalogue, and where the public data sets are (``SHOPFEED_PUBLIC_DATA``) from
``amazon_in`` as well; then the requests of ``requests`` are parsed too, for errors and speed. ``--mistakes`` is for the
part ``dev`` alone: nobody looks at the mistakes of ``test``.
"""

import argparse
import json
import time
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq

from shopfeed.catalogue.brands import learn_brands
from shopfeed.evaluation.intent import IntentReport, evaluate_intent, intent_table, read_labelled
from shopfeed.query import Lexicon, RuleParser, learn
from shopfeed.query.keywords import KeywordParser
from shopfeed.settings import read_settings

REQUESTS = (("webshop_instructions.parquet", "instruction"), ("stark_synthesised.parquet", "query"))


def main() -> None:
    """Print one table a catalogue, then what a request costs."""
    arguments = _arguments()
    labelled = read_labelled(arguments.part)
    data = read_settings().public_data
    figures: dict[str, dict[str, float]] = {}
    for name, lexicon in _lexicons(data):
        parser = RuleParser(lexicon=lexicon)
        report = evaluate_intent(parser, labelled)
        keywords = evaluate_intent(KeywordParser(lexicon=lexicon), labelled)
        print(f"\n{arguments.part}: {report.requests} requests, words of {name}\n")
        print(intent_table({"rules": report, "keywords": keywords}))
        figures[name] = {field: round(score.f1, 4) for field, score in report.scores.items()}
        _print_speed("labelled requests", parser, [each.text for each in labelled])
        for file, column in REQUESTS:
            if (data / "requests" / file).exists():
                _print_speed(file, parser, pq.read_table(data / "requests" / file).column(column).to_pylist())
        if arguments.mistakes:
            _print_mistakes(report)
    if arguments.json:
        told = {"part": arguments.part, "requests": len(labelled), "f1": figures}
        arguments.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def _lexicons(data: Path) -> Iterator[tuple[str, Lexicon]]:
    yield "the sample catalogue", _sample_lexicon()
    catalogue = data / "amazon_in" / "catalog.parquet"
    if not catalogue.exists():
        print(f"amazon_in is left out: there is no {catalogue}")
        return
    table = pq.read_table(catalogue, columns=["name", "main_category", "sub_category"]).to_pydict()
    brands = learn_brands(zip(table["name"], table["main_category"], strict=True))
    started = time.process_time()
    lexicon = learn(
        names=table["name"],
        brands=[brands.of(name) for name in table["name"]],
        categories=zip(table["main_category"], table["sub_category"], strict=True),
    )
    print(f"\nlearned from {len(table['name']):,} names in {time.process_time() - started:.1f} s of CPU")
    yield "amazon_in", lexicon


def _sample_lexicon() -> Lexicon:
    lines = (files("shopfeed.catalogue") / "sample" / "products.jsonl").read_text(encoding="utf-8").splitlines()
    products = [json.loads(line) for line in lines]
    return learn(
        names=[each["name"] for each in products],
        brands=[each["brand"] for each in products],
        categories=[(each["category"][0], each["category"][1]) for each in products],
        attributes=[each["attributes"] for each in products],
    )


def _print_speed(name: str, parser: RuleParser, requests: Iterable[str]) -> None:
    took: list[float] = []
    mended = 0
    for request in requests:
        started = time.process_time()
        mended += parser.parse(request).did_you_mean is not None
        took.append((time.process_time() - started) * 1_000)
    p50, p99 = np.percentile(took, [50, 99])
    print(f"{name}: {len(took):,} parsed, {mended} mended, CPU p50 {p50:.2f} ms, p99 {p99:.2f} ms")


def _print_mistakes(report: IntentReport) -> None:
    for each in report.mistakes:
        print(f"{each.field}: wrong {list(each.wrong)}, missed {list(each.missed)} <- {each.request.text}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=["dev", "test"], default="test")
    parser.add_argument("--mistakes", action="store_true")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    if arguments.mistakes and arguments.part == "test":
        parser.error("the mistakes of the part test are not to be looked at: say --part dev")
    return arguments


if __name__ == "__main__":
    main()
