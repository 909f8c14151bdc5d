"""Does the foundation carry 99,191 real products: import, index, start, memory, and recommendations beside the seed's?

    python -m benchmarks.foundation [--work DIR] [--skip-index] [--json PATH]

Needs the public data sets (``SHOPFEED_PUBLIC_DATA``). Every step runs as people run it, in a process of its own; the
recommendations are timed in one process, the default rule and the seed's way in turns. Indexing takes minutes; what
``--work`` holds is used again.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import faiss
import numpy as np

from benchmarks.baselines.seed_encoder import SeedEncoder
from shopfeed.bootstrap import Services, build_services, utc_now
from shopfeed.catalogue import ProductId
from shopfeed.encoding.weights import resolve
from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.settings import read_settings
from tests.server import Server

_SEARCHES = ["bluetooth speaker", "running shoes for men", "washing machine", "silk saree", "yoga mat", "cricket bat"]
_REQUESTS = 300
_SEED_REQUESTS = 5


def main() -> None:
    """Print the figures, and write them as JSON where asked."""
    arguments = _arguments()
    figures = {"import": _import(arguments.data, arguments.work)}
    if not arguments.skip_index:
        figures["index"] = _run("index", "--data-dir", str(arguments.work))
    figures["start"] = _start(arguments.work)
    figures["recommend"] = _recommend(arguments.work)
    told = json.dumps(figures, indent=2)
    print(told)
    if arguments.json:
        arguments.json.write_text(told + "\n", encoding="utf-8")


def _import(data: Path, work: Path) -> dict[str, float]:
    rows = data / "amazon_in" / "raw_rows.parquet"
    first = _run("import", "amazon-products", str(rows), "--data-dir", str(work))
    return {**first, "again_s": _run("import", "amazon-products", str(rows), "--data-dir", str(work))["wall_s"]}


def _run(*command: str) -> dict[str, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "shopfeed.cli", *command], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall_s": round(time.perf_counter() - started, 1), "cpu_s": round(cpu_s, 1)}


def _start(work: Path) -> dict[str, float]:
    """From the command to the first answer, and what one worker holds after a hundred requests."""
    started = time.perf_counter()
    server = Server(work, encoder="default")
    ready_s = time.perf_counter() - started
    for number in range(100):
        body = {"query": _SEARCHES[number % len(_SEARCHES)], "user_id": f"u{number}"}
        server.call("/search", body)
        server.call(f"/recommend/u{number}")
    worker_mb = max(_memory_mb(process) for process in _children(server.process.pid))
    server.end()
    return {"ready_s": round(ready_s, 2), "load_s": _load_s(work), "worker_mb": round(worker_mb)}


def _load_s(work: Path) -> float:
    """The services of a worker from its snapshot, the program's imports being done."""
    with _services(work):
        pass  # once, so that the files are in the page cache
    started = time.perf_counter()
    with _services(work):
        return round(time.perf_counter() - started, 2)


def _children(parent: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def _memory_mb(process: int) -> float:
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextmanager
def _services(work: Path) -> Iterator[Services]:
    services = build_services(replace(read_settings(), data_dir=work))
    yield services
    services.close()


def _recommend(work: Path) -> dict[str, float]:
    """The default rule from stored events to reasons; the seed's way: three texts through BERT, then flat L2."""
    with _services(work) as services:
        snapshot = services.current.get().snapshot
        flat = faiss.IndexFlatL2(768)
        flat.add(np.random.default_rng(1).normal(size=(snapshot.rows, 768)).astype(np.float32))
        tokenizer = resolve("default", work, progress=lambda _what: None) / "tokenizer.json"
        seed_encoder = SeedEncoder(tokenizer, threads=1)
        _fill(services)

        def default(number: int) -> None:
            events = services.events.latest(UserId(f"bench-{number % 50}"), limit=services.settings.history_limit)
            services.recommender.recommend(services.recommender.context(events, snapshot), limit=3)

        def seed(number: int) -> None:
            texts = [_SEARCHES[(number + each) % len(_SEARCHES)] for each in range(3)]
            for text in texts:
                flat.search(seed_encoder.encode([text]), 3)

        for number in range(50):
            default(number)
        ours_ms = _times_ms(default, _REQUESTS)
        seeds_ms = _times_ms(seed, _SEED_REQUESTS)
    p50, seed_p50 = statistics.median(ours_ms), statistics.median(seeds_ms)
    return {
        "default_p50_ms": round(p50, 2),
        "default_p99_ms": round(float(np.percentile(ours_ms, 99)), 2),
        "seed_p50_ms": round(seed_p50, 1),
        "times_faster": round(seed_p50 / p50),
    }


def _times_ms(call: Callable[[int], None], count: int) -> list[float]:
    spent = []
    for number in range(count):
        started = time.perf_counter()
        call(number)
        spent.append((time.perf_counter() - started) * 1_000)
    return spent


def _fill(services: Services) -> None:
    """Fifty people with a search, clicks and a save each."""
    rng = np.random.default_rng(2)
    snapshot, now = services.current.get().snapshot, utc_now()
    for person in range(50):
        query = _SEARCHES[person % len(_SEARCHES)]
        rows = services.current.get().search.rows(query, limit=20)
        kinds = [EventKind.SEARCH, EventKind.CLICK, EventKind.CLICK, EventKind.SAVE]
        services.events.append(
            [
                Event(
                    id=EventId(f"bench-{person}-{number}"),
                    user_id=UserId(f"bench-{person}"),
                    kind=kind,
                    at=now - timedelta(minutes=10 - number),
                    query=query if kind is EventKind.SEARCH else None,
                    product_id=None if kind is EventKind.SEARCH else ProductId(snapshot.id_of(int(rng.choice(rows)))),
                )
                for number, kind in enumerate(kinds)
            ]
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=read_settings().public_data)
    parser.add_argument("--work", type=Path, default=Path("data/bench"))
    parser.add_argument("--skip-index", action="store_true", help="the folder in --work is indexed already")
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
