"""How does the CPU of a search grow with the catalogue?

    python -m benchmarks.search_sizes DATA_DIR [--rows 10000 30000 99191] [--out benchmarks/results]

Builds snapshots of some products of the current snapshot of DATA_DIR and asks each for the beginnings of 60 of its
names: the first time, when nothing about their words is remembered, and again. CPU milliseconds of one thread without
the encoder; the straight line through the sizes says what a larger catalogue would take.
"""

import argparse
import json
import time
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from shopfeed.encoding import Vectors
from shopfeed.index import Origin, Snapshot, current_version, load_snapshot, write_snapshot
from shopfeed.index.manifest import read_manifest
from shopfeed.parts import read_lexicon, snapshot_parts
from shopfeed.query import RuleParser
from shopfeed.search import SearchRequest, SearchService

_SEARCHES = 60


class Recalled:
    """An encoder of requests that answers at once: any unit vector will do to time what comes after it."""

    id = "recalled"

    def __init__(self, vectors: np.ndarray) -> None:
        self._vectors = vectors
        self.dim = vectors.shape[1]

    def encode(self, texts: list[str]) -> Vectors:
        rows = [sum(map(ord, text)) % len(self._vectors) for text in texts]
        return self._vectors[rows].astype(np.float32)


def main() -> None:
    """A line a size, and a JSON file with the line through them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 30_000, 99_191])
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    root = arguments.data_dir / "snapshots"
    folder = root / (current_version(root) or "")
    manifest = read_manifest(folder)
    whole = load_snapshot(folder, encoder_id=manifest.encoder_id, dim=manifest.dim)
    sizes = []
    for rows in arguments.rows:
        with TemporaryDirectory() as scratch:
            sizes.append(_measure(_part(whole, min(rows, whole.rows), Path(scratch))))
        print(json.dumps(sizes[-1]), flush=True)
    line = np.polyfit([each["rows"] for each in sizes], [each["search_cpu_ms"] for each in sizes], 1)
    computed = {
        f"computed_search_cpu_ms_at_{at}": round(float(np.polyval(line, at)), 1) for at in (1_000_000, 10_000_000)
    }
    print(json.dumps(computed))
    arguments.out.mkdir(parents=True, exist_ok=True)
    written = json.dumps({"sizes": sizes, **computed}, indent=2) + "\n"
    (arguments.out / "search_sizes.json").write_text(written, encoding="utf-8")


def _part(whole: Snapshot, rows: int, scratch: Path) -> tuple[Snapshot, Path]:
    """A snapshot of products spread over the whole."""
    chosen = np.linspace(0, whole.rows - 1, rows).astype(np.int32)
    now = datetime(2026, 11, 1, tzinfo=UTC)
    origin = Origin(encoder_id="recalled", text_version=1, catalogue_revision=1, built_at=now)
    manifest = write_snapshot(scratch, whole.products(chosen), whole.vectors[chosen], origin, snapshot_parts())
    return load_snapshot(
        scratch / manifest.version, encoder_id="recalled", dim=manifest.dim
    ), scratch / manifest.version


def _measure(part: tuple[Snapshot, Path]) -> dict[str, float]:
    snapshot, folder = part
    lexicon = read_lexicon(folder)
    search = SearchService(
        snapshot=snapshot, encoder=Recalled(snapshot.vectors), parser=RuleParser(lexicon=lexicon), lexicon=lexicon
    )
    rows = np.linspace(0, snapshot.rows - 1, _SEARCHES).astype(int)
    requests = [SearchRequest(query=" ".join(snapshot.product(int(row)).name.split()[:4])) for row in rows]
    search.search(SearchRequest(query="shoe"))
    first, again = (float(np.median([_cpu_ms(search, each) for each in requests])) for _ in range(2))
    files = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return {
        "rows": snapshot.rows,
        "search_cpu_ms": round(first, 2),
        "search_again_cpu_ms": round(again, 2),
        "snapshot_bytes_a_product": round(files / snapshot.rows),
    }


def _cpu_ms(search: SearchService, request: SearchRequest) -> float:
    started = time.process_time()
    search.search(request)
    return (time.process_time() - started) * 1_000


if __name__ == "__main__":
    main()
