"""Files with the sickness of the Amazon Products dataset, made up for tests."""

import csv
from collections.abc import Sequence
from pathlib import Path

from shopfeed.catalogue.amazon import COLUMNS


def a_row(asin: str = "B000000001", **changes: str) -> dict[str, str]:
    """A speaker, unless ``changes`` (cells by column) say otherwise."""
    return {
        "name": "Sonoro Bluetooth Speaker",
        "main_category": "tv, audio & cameras",
        "sub_category": "Speakers",
        "image": "https://images.example/speaker.jpg",
        "link": f"https://www.amazon.in/Sonoro-Speaker/dp/{asin}/ref=sr_1_1?qid=1679134237",
        "ratings": "4.2",
        "no_of_ratings": "2,255",
        "discount_price": "₹1,499",
        "actual_price": "₹2,999",
        **changes,
    }


def write_csv(path: Path, rows: Sequence[dict[str, str]], *, with_index: bool = False) -> Path:
    """The rows as the dataset's files are, with the unnamed index of the whole one or without, as by category."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(([""] if with_index else []) + list(COLUMNS))
        for number, row in enumerate(rows):
            writer.writerow(([str(number)] if with_index else []) + [row[column] for column in COLUMNS])
    return path
