"""``python -m sample`` writes the sample; ``python -m sample --check`` says whether the written files are current."""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from sample.catalogue import make_products
from sample.people import make_people

FOLDER = Path(__file__).parent.parent / "src" / "shopfeed" / "catalogue" / "sample"


def main() -> int:
    """The exit status: 1 where ``--check`` finds a file that differs."""
    parser = argparse.ArgumentParser(prog="python -m sample", description="Write the sample catalogue and personas.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is not current")
    check = parser.parse_args().check
    products = make_products()
    files = {
        "products.jsonl": json_lines(products),
        "personas.jsonl": json_lines(make_people(products)),
    }
    stale = [name for name, text in files.items() if not _is_current(FOLDER / name, text)]
    if check:
        for name in stale:
            print(f'{name} is not current: run "python -m sample"', file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (FOLDER / name).write_text(files[name], encoding="utf-8")
    print(f"{len(products)} products; written: {', '.join(stale) or 'nothing, all is current'}")
    return 0


def json_lines(values: Iterable[Mapping[str, object]]) -> str:
    """One JSON object a line, readable as it stands (no escapes for letters)."""
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)


def _is_current(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
