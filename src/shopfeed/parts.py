"""What a snapshot holds beside columns, vectors and indexes: words, what they need, and what goes with what."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from shopfeed.catalogue import Product
from shopfeed.encoding import Encoder
from shopfeed.index import Snapshot
from shopfeed.index.snapshot import Asked, Part
from shopfeed.pipeline import Candidates
from shopfeed.query import HEADS, Heads, Lexicon, NearNeeds, RuleParser, encode_wordings, learn, wordings_file
from shopfeed.recommend.beside import companions_file, find_companions
from shopfeed.search import SearchService

LEXICON = "lexicon.json"


def snapshot_parts(of_needs: Encoder | None = None) -> dict[str, Part]:
    """What else a snapshot holds: the words by which requests to this catalogue are understood.

    With the encoder ``of_needs`` also what it makes of those that are written down; taken from a snapshot beside it,
    where one has that.
    """

    def write_lexicon(path: Path, products: Sequence[Product]) -> None:
        lexicon = learn(
            names=[product.name for product in products],
            brands=[product.brand for product in products],
            categories=[product.category for product in products],
            attributes=[product.attributes for product in products],
        )
        path.write_text(lexicon.to_json(), encoding="utf-8")

    def write_heads(path: Path, products: Sequence[Product]) -> None:
        lexicon = read_lexicon(path.parent)
        Heads.of(lexicon, (product.name for product in products)).write(path)

    def write_wordings(path: Path, _products: Sequence[Product]) -> None:
        kept = next(path.parent.parent.glob(f"*/{path.name}"), None)
        if kept is not None:
            shutil.copyfile(kept, path)
        elif of_needs is not None:
            np.save(path, encode_wordings(of_needs))

    if of_needs is None:
        return {LEXICON: write_lexicon, HEADS: write_heads}
    return {LEXICON: write_lexicon, HEADS: write_heads, wordings_file(of_needs.id): write_wordings}


def snapshot_answers(encoder: Encoder, of_needs: Encoder | None = None) -> dict[str, Asked]:
    """What a snapshot says of itself: what its search finds of everything that one needs beside another thing."""

    def write_companions(path: Path, snapshot: Snapshot) -> None:
        parser = parser_of(path.parent, of_needs)
        search = SearchService(snapshot=snapshot, encoder=encoder, parser=parser, lexicon=parser.lexicon)
        found = find_companions(snapshot, parser.lexicon, lambda query, limit: best_of(search, query, limit).rows)
        found.write(path)

    return {companions_file(): write_companions}


def read_lexicon(folder: Path) -> Lexicon:
    """The words of the snapshot in ``folder``."""
    return Lexicon.from_json((folder / LEXICON).read_text(encoding="utf-8"))


def parser_of(folder: Path, of_needs: Encoder | None) -> RuleParser:
    """Understands requests by the words of the snapshot in ``folder``, and what it has of needs."""
    return RuleParser(lexicon=read_lexicon(folder), near=NearNeeds.load(folder, of_needs))


def best_of(search: SearchService, query: str, limit: int) -> Candidates:
    """What a search finds, the best first, without the page around it."""
    return search.pipeline.run(search.question(query), limit=limit).chosen
