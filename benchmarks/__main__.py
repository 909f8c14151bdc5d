"""The light benchmarks, one after the other, each with what it needs and what it leaves in benchmarks/results.

    python -m benchmarks [NAME ...]

What cannot run here (no public data, no indexed catalogue) says so and is left out; a benchmark that fails is named at
the end and makes the exit code 1.
"""

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from shopfeed.settings import read_settings

RESULTS = Path(__file__).parent / "results"
BENCH_DIR = Path("data/bench")
"""Where ``benchmarks.foundation`` imports and indexes the large catalogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark:
    """A question, the command that answers it, and the files without which it cannot."""

    name: str
    question: str
    command: tuple[str, ...]
    needs: tuple[Path, ...] = ()
    is_heavy: bool = False
    """It runs only where it is named."""

    @property
    def missing(self) -> Path | None:
        """The first file that is not there."""
        return next((path for path in self.needs if not path.exists()), None)


def benchmarks(data: Path) -> list[Benchmark]:
    """In the order in which they run; ``data`` is the folder of the public data sets."""
    foundation = ("-m", "benchmarks.foundation", "--skip-index", "--work", str(BENCH_DIR))
    recommend = ("-m", "benchmarks.recommend", "--out", str(RESULTS))
    search = ("-m", "shopfeed.cli", "evaluate", "search", "--data-dir", str(BENCH_DIR), "--out", str(RESULTS))
    indexed = BENCH_DIR / "snapshots" / "CURRENT"
    return [
        Benchmark(
            name="intent",
            question="How well are requests understood?",
            command=("-m", "benchmarks.intent", "--json", str(RESULTS / "intent.json")),
        ),
        Benchmark(
            name="foundation",
            question="Does the foundation carry 99,191 products?",
            command=(*foundation, "--json", str(RESULTS / "foundation.json")),
            needs=(indexed, data / "amazon_in" / "raw_rows.parquet"),
        ),
        Benchmark(
            name="search",
            question="How good and how fast are searches?",
            command=search,
            needs=(indexed,),
        ),
        *(
            Benchmark(
                name=f"recommend-{name}",
                question=f"What do people of {name} take next?",
                command=(*recommend, name),
                needs=(data / name / table,),
            )
            for name, table in (
                ("scientific", "sequences.parquet"),
                ("games", "sequences.parquet"),
                ("online_retail", "invoices.parquet"),
            )
        ),
        Benchmark(
            name="firestore",
            question="How fast are products and events kept in Firestore's emulator, and read from it?",
            command=("-m", "benchmarks.firestore", "--out", str(RESULTS)),
            is_heavy=True,
        ),
        *(
            Benchmark(
                name=name,
                question=question,
                command=("-m", f"benchmarks.{name.replace('-', '_')}", str(folder), "--out", str(RESULTS)),
                needs=(indexed,),
                is_heavy=True,
            )
            for name, question, folder in (
                ("living", "How soon does a change show, and what does it cost who searches?", BENCH_DIR),
                ("search-sizes", "How does the CPU of a search grow with the catalogue?", BENCH_DIR),
                ("sizes", "Which vectors to keep at which size?", _snapshot(indexed)),
            )
        ),
    ]


def _snapshot(current: Path) -> Path:
    """The folder of the snapshot that the file names; the file's own where it is not there."""
    return current.parent / current.read_text(encoding="utf-8").strip() if current.exists() else current.parent


def main() -> None:
    """Run what was named, or all."""
    known = benchmarks(read_settings().public_data)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(each.name for each in known))
    names = parser.parse_args().names
    unknown = sorted(set(names) - {each.name for each in known})
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]!r}: there are {', '.join(each.name for each in known)}")
    RESULTS.mkdir(exist_ok=True)
    failed = [each.name for each in known if _is_wanted(each, names) and not run(each)]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def _is_wanted(benchmark: Benchmark, names: list[str]) -> bool:
    return benchmark.name in names or not (names or benchmark.is_heavy)


def run(benchmark: Benchmark) -> bool:
    """Under a heading of its own; ``False`` where it ran and failed."""
    print(f"\n=== {benchmark.name}: {benchmark.question}", flush=True)
    if benchmark.missing is not None:
        print(f"left out: {benchmark.missing} is not there (benchmarks/README.md says where it comes from)", flush=True)
        return True
    started = time.perf_counter()
    done = subprocess.run([sys.executable, *benchmark.command], check=False)
    print(f"--- {benchmark.name}: {time.perf_counter() - started:.0f} s", flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    main()
