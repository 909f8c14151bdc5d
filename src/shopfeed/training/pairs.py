"""What an encoder learns from: a request and the text of a product that answers it, one JSON object a line.

A line is ``{"query": ..., "product": ..., "source": ...}``, and where they are known ``"group"`` and ``"wrong"``.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from shopfeed.errors import InvalidSource
from shopfeed.events import Event, EventKind, SlateId
from shopfeed.training.slates import CHOICES

LOG = "log"
"""The source of pairs from the platform's own log."""
_HELD_OUT_EVERY = 10


@dataclass(frozen=True, slots=True)
class Pair:
    """Somebody asked ``query``, and ``product`` (as ``text_of`` reads it) was what they wanted."""

    query: str
    product: str
    source: str
    """Names the data set; figures are reported for each."""
    group: str = ""
    """Every product of the same group answers ``query`` as well, and is never taken for wrong; empty: none does."""
    wrong: str = ""
    """A near product that does not answer it; empty: training looks for one."""


def read_pairs(paths: Sequence[Path]) -> list[Pair]:
    """The pairs of all files, in their order. Raises ``InvalidSource``, naming the line that is not a pair."""
    pairs: list[Pair] = []
    for path in paths:
        if not path.exists():
            raise InvalidSource(f"no file of pairs at {path}")
        with path.open(encoding="utf-8") as lines:
            pairs.extend(_parse(line, path, number) for number, line in enumerate(lines, 1) if line.strip())
    return pairs


def write_pairs(path: Path, pairs: Iterable[Pair]) -> None:
    """Write ``pairs`` so that ``read_pairs`` gives them back."""
    path.write_text("".join(json.dumps(asdict(pair), ensure_ascii=False) + "\n" for pair in pairs), encoding="utf-8")


def pairs_from(events: Iterable[Event], text_by_id: Callable[[str], str | None]) -> list[Pair]:
    """What people asked, with what they chose on the page that answered; each pair once, in the order of the log.

    ``text_by_id`` gives the text of a product, ``None`` where the catalogue has it no longer.
    """
    queries: dict[SlateId, str] = {}
    chosen: dict[tuple[str, str], None] = {}
    for event in events:
        if event.slate_id is None:
            continue
        if event.kind is EventKind.SEARCH and event.query is not None:
            queries[event.slate_id] = " ".join(event.query.split())
        elif event.kind in CHOICES and event.product_id is not None and event.slate_id in queries:
            chosen[queries[event.slate_id], event.product_id] = None
    texts = ((query, text_by_id(product_id)) for query, product_id in chosen)
    return [Pair(query, text, LOG) for query, text in texts if text]


def hold_out(pairs: Iterable[Pair]) -> tuple[list[Pair], list[Pair]]:
    """To learn from, and to be judged on: every tenth query, by a hash of it, the same ones everywhere and always."""
    parts: tuple[list[Pair], list[Pair]] = ([], [])
    for pair in pairs:
        digest = hashlib.sha256(pair.query.casefold().encode()).digest()
        parts[digest[0] % _HELD_OUT_EVERY == 0].append(pair)
    return parts


def _parse(line: str, path: Path, number: int) -> Pair:
    try:
        given = json.loads(line)
        query, product = given["query"].strip(), given["product"].strip()
        pair = Pair(query, product, given.get("source", path.stem), given.get("group", ""), given.get("wrong", ""))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InvalidSource(f'{path}:{number} is not {{"query": ..., "product": ..., "source": ...}}') from error
    if not (pair.query and pair.product):
        raise InvalidSource(f"{path}:{number} has an empty query or product")
    return pair
