"""A snapshot with added rows finds and scores them as if it had been built with them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from shopfeed.catalogue import Money, Product, ProductId
from shopfeed.index import Origin, Snapshot, load_snapshot, write_snapshot
from shopfeed.index.growing import grow
from tests.catalogue.products import a_product

ORIGIN = Origin(encoder_id="tiny", text_version=1, catalogue_revision=3, built_at=datetime(2026, 5, 1, tzinfo=UTC))
LAMP = a_product("B2", name="Brass Table Lamp, 40 W", category=("Home", "Lamps"))
KETTLE = a_product("D4", name="Blue Kettle with Zyntho sensor", brand="Zyntho", category=("Kitchen", "Kettles"))
BUILT = [
    a_product("A1", name="Bluetooth Speaker, portable"),
    LAMP,
    a_product("C3", name="Bluetooth Headphones with mic"),
]


def near(row: int) -> np.ndarray:
    return np.eye(1, 4, row, dtype=np.float16)


@pytest.fixture
def snapshot(tmp_path: Path) -> Snapshot:
    manifest = write_snapshot(tmp_path, BUILT, np.eye(3, 4, dtype=np.float16), ORIGIN)
    return load_snapshot(tmp_path / manifest.version, encoder_id="tiny", dim=4)


def test_an_added_product_is_found_by_its_words_its_vector_and_its_id(snapshot: Snapshot):
    grown = grow(snapshot, [KETTLE], near(3), revision=4)

    assert grown.rows_of(["D4", "A1", "nobody"]).tolist() == [3, 0, -1]
    assert grown.product(3) == KETTLE
    assert grown.lexical.search("zyntho kettle", 5)[0].tolist() == [3]
    assert grown.index.search(near(3).astype(np.float32), 2)[0][0, 0] == 3
    assert grown.vectors[[0, 3]].tolist() == [near(0)[0].tolist(), near(3)[0].tolist()]


def test_the_snapshot_before_stays_as_it_was(snapshot: Snapshot):
    grow(snapshot, [KETTLE], near(3), revision=4)

    assert (snapshot.rows, snapshot.rows_of(["D4"]).tolist(), snapshot.version) == (3, [-1], ORIGIN_VERSION)
    assert len(snapshot.lexical.search("kettle", 5)[0]) == 0


ORIGIN_VERSION = "20260501T000000000000Z"


def test_an_added_copy_scores_as_the_product_that_was_built_in(snapshot: Snapshot):
    copy = replace(LAMP, id=ProductId("Z9"))

    grown = grow(snapshot, [copy], near(1), revision=4)

    scores = grown.lexical.scores(grown.lexical.terms("brass table lamp 40 w"))
    assert scores[3] == pytest.approx(scores[1], rel=1e-5)
    assert scores[1] > 0
    built, added = grown.lexical.phrase_bonus("table lamp", np.array([1, 3], np.int32)).tolist()
    assert built == added > 0
    assert grown.columns.name_group[3] == grown.columns.name_group[1]


def test_changed_words_take_the_place_of_the_row_before(snapshot: Snapshot):
    renamed = replace(LAMP, name="Copper Reading Light")

    grown = grow(snapshot, [renamed], near(3), revision=4)

    assert grown.rows_of(["B2"]).tolist() == [3]
    assert grown.columns.is_sold_out.tolist() == [False, True, False, False]
    assert grown.product(3) == renamed
    assert grown.columns.name_group[3] not in grown.columns.name_group[:3]


def test_what_is_added_in_steps_is_as_what_is_added_at_once(snapshot: Snapshot):
    more = [KETTLE, a_product("E5", name="Steel Kettle", brand=None), a_product("F6", name="Bluetooth Kettle Speaker")]
    vectors = np.eye(3, 4, 1, dtype=np.float16)

    at_once = grow(snapshot, more, vectors, revision=6)
    in_steps = snapshot
    for step, product in enumerate(more):
        in_steps = grow(in_steps, [product], vectors[step : step + 1], revision=4 + step)

    query = "bluetooth kettle speaker steel zyntho"
    assert in_steps.lexical.search(query, 9)[0].tolist() == at_once.lexical.search(query, 9)[0].tolist()
    assert in_steps.products(range(6)) == at_once.products(range(6))
    assert in_steps.lexical.frequencies.tolist() == at_once.lexical.frequencies.tolist()
    assert in_steps.columns.brand.tolist() == at_once.columns.brand.tolist()
    assert in_steps.version == at_once.version == f"{ORIGIN_VERSION}+6"


def test_an_empty_snapshot_grows(tmp_path: Path):
    manifest = write_snapshot(tmp_path, [], np.empty((0, 4), np.float16), ORIGIN)
    empty = load_snapshot(tmp_path / manifest.version, encoder_id="tiny", dim=4)

    grown = grow(empty, [KETTLE], near(3), revision=4)

    assert grown.lexical.search("kettle", 3)[0].tolist() == [0]
    assert grown.index.search(near(3).astype(np.float32), 1)[0].tolist() == [[0]]
    assert grown.rows_of(["D4"]).tolist() == [0]


def test_prices_in_another_currency_keep_it(snapshot: Snapshot):
    priced: Product = replace(KETTLE, price=Money(amount_minor=999, currency="EUR"))

    grown = grow(snapshot, [priced], near(3), revision=4)

    assert grown.product(3).price == priced.price
    assert [grown.product(row).price for row in range(3)] == [each.price for each in BUILT]
