import pytest

from shopfeed.index import Snapshot
from shopfeed.suggest import Suggester
from tests.search import goods


@pytest.fixture(scope="module")
def suggester(tmp_path_factory: pytest.TempPathFactory) -> Suggester:
    shelf: Snapshot = goods.snapshot(tmp_path_factory.mktemp("shelf"))
    return Suggester(snapshot=shelf, lexicon=goods.lexicon(), popular=[("bluetooth speaker under 1000", 40)])


def test_a_beginning_is_completed_to_a_kind_of_thing(suggester: Suggester):
    found = suggester.suggest("wall")

    assert ("wallet", "type") in [(each.text, each.kind) for each in found]


def test_popular_searches_and_products_are_offered(suggester: Suggester):
    found = suggester.suggest("blue")

    assert {"popular", "product"} <= {each.kind for each in found}


def test_a_slip_of_the_finger_is_mended(suggester: Suggester):
    found = suggester.suggest("walet")

    assert found[0].text == "wallet"


def test_own_searches_come_first_and_can_be_named_for_removal(suggester: Suggester):
    found = suggester.suggest("wa", recent=[("washing machine", "e1"), ("speaker", "e2")])

    assert (found[0].text, found[0].kind, found[0].event_id) == ("washing machine", "recent", "e1")


def test_nothing_typed_shows_what_was_searched_and_what_is_sold(suggester: Suggester):
    found = suggester.suggest("", recent=[("kettle", "e1")])

    assert found[0].kind == "recent"
    assert len(found) > 1


def test_nothing_is_suggested_twice(suggester: Suggester):
    found = [each.text.casefold() for each in suggester.suggest("b", recent=[("bluetooth speaker under 1000", "e1")])]

    assert len(found) == len(set(found))


@pytest.mark.parametrize("typed", ["😀", "\x00", "zzzzzzzzzzzz", "a" * 5_000, "'; --", "लाल"])
def test_odd_letters_are_answered(suggester: Suggester, typed: str):
    assert len(suggester.suggest(typed, limit=5)) <= 5


def test_a_product_that_is_suggested_can_be_opened(suggester: Suggester):
    found = [each for each in suggester.suggest("juke mini") if each.kind == "product"]

    assert found[0].product_id == "speaker-4"


def test_before_anything_is_typed_popular_searches_come_after_the_own_ones(suggester: Suggester):
    found = suggester.suggest("", recent=[("kettle", "e1")])

    assert [(each.text, each.kind) for each in found[:2]] == [
        ("kettle", "recent"),
        ("bluetooth speaker under 1000", "popular"),
    ]


def test_before_anything_is_typed_kinds_of_things_are_offered_that_have_a_shelf_of_their_own(suggester: Suggester):
    offered = [each.text for each in suggester.suggest("", limit=20) if each.kind == "type"]

    assert "wallet" in offered
    assert "bag" not in offered  # it stands on as many shelves as it has products
    assert not {"watch strap", "phone case", "washing machine cover"} & set(offered)
