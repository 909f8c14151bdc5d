"""What stands below a product: more of its category, and what goes with it."""

import numpy as np

from shopfeed.index import Snapshot
from shopfeed.recommend import related_to


def test_what_one_needs_beside_it_comes_first_a_thing_in_turn(snapshot: Snapshot):
    kettle, *things = snapshot.rows_of(["kettle-Asha", "puzzle-Asha", "puzzle-Borin", "tent-Asha"]).tolist()
    beside = (np.array(things[:2], np.int32), np.array(things[2:], np.int32))

    found = related_to(snapshot, kettle, limit=8, beside=beside).goes_with.tolist()

    assert found[:3] == [things[0], things[2], things[1]]
    assert len(set(found)) == len(found)


def test_nothing_goes_with_a_saree_for_women_that_is_for_men(snapshot: Snapshot):
    (saree,) = snapshot.rows_of(["saree-Asha"]).tolist()

    found = related_to(snapshot, saree, limit=40).goes_with.tolist()

    names = [snapshot.columns.text("name", row).split() for row in found]
    assert not any("men" in words for words in names)


def test_a_product_does_not_go_with_itself_though_a_search_for_what_it_needs_finds_it(snapshot: Snapshot):
    kettle, tent = snapshot.rows_of(["kettle-Asha", "tent-Asha"]).tolist()

    found = related_to(snapshot, kettle, limit=8, beside=(np.array([kettle, tent], np.int32),)).goes_with

    assert found[0] == tent
    assert kettle not in found
