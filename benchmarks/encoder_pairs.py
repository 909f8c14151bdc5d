"""Writes pairs of request and product from the public sets whose licence allows training, and what is held out of them.

    python -m benchmarks.encoder_pairs FOLDER

writes ``FOLDER/train.jsonl`` and ``FOLDER/held_out.jsonl`` for ``shopfeed train encoder``. Used: requests (MIT), games
(MIT), scientific (MIT), bestbuy_phones (Apache-2.0), the sample catalogue, and ``needs.txt`` beside this file. Every
tenth product, request or wording is held out by a hash of it, the same one everywhere and always. The requests for
products of the sample and the bare key words for titles are made from templates; the webshop requests were written by
people, and the needs by hand for this purpose.
"""

import argparse
import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq

import shopfeed.catalogue
from shopfeed.catalogue import Product
from shopfeed.catalogue.wire import from_wire
from shopfeed.encoding import text_of
from shopfeed.training.pairs import Pair, write_pairs

_OPENING = re.compile(
    r"^(hi|hello|please|can you|could you|help me|i am|i'm|im|i|would|like|want|wanna|need|looking|look|searching"
    r"|search|interested|find|get|buy|purchase|order|show|give|pick|me|to|for|in|a|an|the|some|pair of|of|my)\s+",
    re.IGNORECASE,
)
_PRICE = re.compile(r"[,.]?\s*(and|with|that has a|has a)?\s*(a )?price (lower|less|under|below).*$", re.IGNORECASE)
_WORD = re.compile(r"[\w'.-]*\w")
_SMALL_WORDS = {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "w", "pack"}
_NEEDS = Path(__file__).with_name("needs.txt")
_PRODUCTS_A_NEED = 4
_WHO = {
    "men": ("men", "my husband", "dad", "my brother", "gents", "papa"),
    "women": ("women", "my wife", "mom", "my sister", "ladies", "mummy"),
    "boys": ("boys", "my son", "my nephew", "my beta", "a little boy"),
    "girls": ("girls", "my daughter", "my niece", "my beti", "a little girl"),
    "kids": ("kids", "my child", "children", "bachche"),
    "baby": ("a baby", "my newborn", "an infant"),
}
_ASKING = (
    "{}",
    "i want {}",
    "looking for {}",
    "i need {}",
    "can you find {}",
    "show me {} please",
    "buy {}",
    "any good {}?",
)


def main() -> None:
    """Write both files and say how many pairs each source gave."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    default = Path(os.environ.get("SHOPFEED_PUBLIC_DATA", "../shared/data"))
    parser.add_argument("--data", type=Path, default=default, help="folder of the public data sets")
    parser.add_argument("--most", type=int, default=4_000, help="pairs to learn from that one source may give")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(0)
    train: list[Pair] = []
    held_out: list[Pair] = []
    for key, pair in _all_pairs(arguments.data, rng):
        if not _is_held_out(key):
            train.append(pair)
        elif pair.source != "webshop_core":  # its answers are made by a rule: not a test of anything
            held_out.append(pair)
    train = _thin(train, arguments.most, rng)
    write_pairs(arguments.folder / "train.jsonl", train)
    write_pairs(arguments.folder / "held_out.jsonl", held_out)
    for source in sorted({pair.source for pair in train}):
        learned, asked = (sum(pair.source == source for pair in part) for part in (train, held_out))
        print(f"{source}: {learned} to learn from, {asked} held out")


def _thin(pairs: list[Pair], most: int, rng: np.random.Generator) -> list[Pair]:
    """At most ``most`` pairs of each source but the needs, drawn at random, so that none drowns the others."""
    kept: list[Pair] = []
    for source in sorted({pair.source for pair in pairs}):
        of_source = [pair for pair in pairs if pair.source == source]
        chosen = rng.permutation(len(of_source))[: None if source == "needs" else most]
        kept.extend(of_source[position] for position in chosen)
    return kept


def _all_pairs(data: Path, rng: np.random.Generator) -> Iterator[tuple[str, Pair]]:
    """Each pair with the key by which it is held out."""
    for row in _rows(data / "requests" / "webshop_rewrites.parquet"):
        for query in row["human_queries"]:
            if query.strip():
                yield row["instruction"], Pair(row["instruction"], query.strip(), "webshop_rewrites")
    for row in _rows(data / "requests" / "webshop_instructions.parquet"):
        core = _core(row["instruction"])
        if len(core.split()) >= 2 and core != row["instruction"]:
            yield row["instruction"], Pair(row["instruction"], core, "webshop_core")
    for row in _rows(data / "scientific" / "items.parquet"):
        yield from _described(row["title"], row["description"], "scientific")
        yield from _key_words(row["title"], "scientific_words", rng)
    for row in _rows(data / "bestbuy_phones" / "products.parquet"):
        yield from _described(row["name"], row["description"], "bestbuy_phones")
        yield from _key_words(row["name"], "bestbuy_phones_words", rng)
    for row in _rows(data / "games" / "items.parquet"):
        yield from _key_words(row["title"], "games_words", rng)
    yield from _sample_pairs(rng)


def _sample_pairs(rng: np.random.Generator) -> Iterator[tuple[str, Pair]]:
    """Requests from templates for every product, and needs for the products of a type that are not held out."""
    products = list(_sample())
    of_type: dict[str, list[Product]] = {}
    of_category: dict[str, list[Product]] = {}
    for product in products:
        of_type.setdefault(_type(product), []).append(product)
        of_category.setdefault(product.category[0], []).append(product)
    for product in products:
        for _ in range(3):
            request = _request(product, rng)
            wrong = _wrong_for(product, of_category[product.category[0]], rng)
            yield product.id, Pair(request, text_of(product), "sample", _type(product), wrong)
    for kind, wordings in _needs().items():
        known = [product for product in of_type[kind] if not _is_held_out(product.id)] or of_type[kind]
        for wording in wordings:
            chosen = rng.permutation(len(known))[: 1 if _is_held_out(wording) else _PRODUCTS_A_NEED]
            for product in (known[position] for position in chosen):
                wrong = _wrong_for(product, of_category[product.category[0]], rng)
                yield wording, Pair(wording, text_of(product), "needs", kind, wrong)


def _needs() -> dict[str, list[str]]:
    """The wordings of each product type."""
    lines = [line for line in _NEEDS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    split = (line.split(": ", 1) for line in lines)
    return {kind: [wording.strip() for wording in wordings.split(";")] for kind, wordings in split}


def _wrong_for(product: Product, of_category: list[Product], rng: np.random.Generator) -> str:
    """A product of the same department and another type; half the time none, and training looks for a near one."""
    others = [other for other in of_category if _type(other) != _type(product) and not _is_held_out(other.id)]
    return text_of(others[int(rng.integers(len(others)))]) if others and rng.random() < 0.5 else ""


def _type(product: Product) -> str:
    return product.attributes.get("product_type") or product.category[1].lower()


def _described(title: str, description: str | None, source: str) -> Iterator[tuple[str, Pair]]:
    words = (description or "").split()
    if len(words) >= 8:
        yield title, Pair(" ".join(words[:24]), title, source)


def _key_words(title: str, source: str, rng: np.random.Generator) -> Iterator[tuple[str, Pair]]:
    """Two to four of the title's first words, in their order, as people type them."""
    words = [word.lower() for word in _WORD.findall(title) if word.lower() not in _SMALL_WORDS][:10]
    if len(words) >= 4:
        chosen = np.sort(rng.choice(len(words), int(rng.integers(2, 5)), replace=False))
        yield title, Pair(" ".join(words[position] for position in chosen), title, source)


def _request(product: Product, rng: np.random.Generator) -> str:
    """A request that ``product`` answers, from its attributes."""
    told = product.attributes
    thing = _type(product)
    before = [told[name].lower() for name in ("colour", "material", "character") if name in told and rng.random() < 0.4]
    after = []
    if "audience" in told and rng.random() < 0.7:
        audience = told["audience"].lower()
        after.append(f"for {rng.choice(_WHO.get(audience, (audience,)))}")
    if product.brand and rng.random() < 0.15:
        before.insert(0, product.brand.lower())
    if product.price and rng.random() < 0.2:
        after.append(f"under {round(product.price.amount_minor / 100 * 1.2, -2):.0f}")
    phrase = " ".join([*before, thing, *after])
    return str(rng.choice(_ASKING)).format(phrase)


def _core(instruction: str) -> str:
    """What is asked for, without the words of asking and the bound on the price."""
    core = _PRICE.sub("", instruction.strip())
    while (shorter := _OPENING.sub("", core, count=1)) != core:
        core = shorter
    return core.strip(" .,")


def _sample() -> Iterator[Product]:
    folder = Path(shopfeed.catalogue.__file__).parent / "sample"
    for path in sorted(folder.glob("products*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from (from_wire(json.loads(line)) for line in lines)


def _rows(path: Path) -> Iterator[dict[str, Any]]:  # a parquet row holds what its file says
    yield from pq.read_table(path).to_pylist()


def _is_held_out(key: str) -> bool:
    return hashlib.sha256(key.strip().casefold().encode()).digest()[0] % 10 == 0


if __name__ == "__main__":
    main()
