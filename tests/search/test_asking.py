import numpy as np
import pytest

from shopfeed.encoding import HashingEncoder
from shopfeed.index import Snapshot
from shopfeed.query import Intent, Need, Part, PartId, ProductType, Span
from shopfeed.ranking.question import Wish
from shopfeed.saying import Saying
from shopfeed.search.asking import Asking, is_for_some
from shopfeed.search.synonyms import Synonyms
from tests.search import goods

SHOE, JUTTI, PALKI = ProductType(name="shoe", also=("shoes",)), ProductType(name="jutti"), ProductType(name="palki")


@pytest.fixture(scope="module")
def asking(shelf: Snapshot) -> Asking:
    return Asking(snapshot=shelf, encoder=HashingEncoder(), synonyms=Synonyms(goods.lexicon()))


def needing(*things: tuple[ProductType, float]) -> Intent:
    need = Need(name=things[0][0].name, things=things)
    text = "for my feet"
    part = Part(id=PartId("need:feet"), kind="need", label=need.name, value=need, span=Span(0, len(text)))
    return Intent(text=text, parts=(part,))


def test_what_answers_a_need_and_is_not_sold_is_left_out(asking: Asking):
    sold = asking.sold(needing((JUTTI, 1.0), (SHOE, 0.8)))

    assert sold.need == Need(name="shoe", things=((SHOE, 1.0),))
    assert [part.id for part in sold.parts] == ["need:feet"]  # its chip can still be taken off


def test_a_need_that_nothing_here_answers_stays_as_it_was_told(asking: Asking):
    intent = needing((JUTTI, 1.0), (PALKI, 0.8))

    assert asking.sold(intent) == intent


def test_whom_no_such_thing_is_made_for_is_no_wish():
    def wish(kind: str, fulfilled: int) -> Wish:
        grades = (np.arange(100) < fulfilled).astype(np.float32)
        return Wish(kind=kind, part_ids=(), label=Saying(code="in_stock"), grades=grades)

    treadmill = wish("need", 60)

    assert not is_for_some(wish("audience", 1), (treadmill,))
    assert is_for_some(wish("audience", 2), (treadmill,))
    assert is_for_some(wish("audience", 1), (wish("need", 10),))  # of so few nothing is known
    assert is_for_some(wish("audience", 0), ())
