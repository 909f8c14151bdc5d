import numpy as np
import pytest

from shopfeed.catalogue import ProductId
from shopfeed.errors import Invalid
from shopfeed.events import EventId, EventKind, SlateId, UserId
from shopfeed.observe import Slate, SlateLine
from shopfeed.training.pasts import pasts_from
from shopfeed.training.slates import examples_from, seen_and_chosen
from tests.events.events import NOON, a_click
from tests.retrieval.pasts import catalogue_of

SLATE = Slate(
    id=SlateId("s1"),
    user_id=UserId("asha"),
    at=NOON,
    surface="recommend",
    snapshot="v1",
    lines=[SlateLine(thing_id="p0", position=0), SlateLine(thing_id="p1", position=1)],
    trace={"products": [{"id": "p0", "scores": {"near": 0.5}}, {"id": "p1", "scores": {"near": 0.4, "words": 2.0}}]},
)


def test_a_slate_that_was_seen_gives_an_example_a_product():
    click = a_click(slate_id=SlateId("s1"), product_id=ProductId("p1"))
    seen, chosen = seen_and_chosen([click])

    examples = examples_from([SLATE], seen=seen, chosen=chosen, stages=("near", "words"))

    # score and presence of each stage: p0 has no words
    assert np.allclose(examples.features, [[0.5, 1, 0, 0], [0.4, 1, 2, 1]])
    assert examples.is_clicked.tolist() == [False, True]
    assert examples.position.tolist() == [0, 1]


def test_a_slate_that_nobody_saw_teaches_nothing():
    seen, chosen = seen_and_chosen([a_click(slate_id=SlateId("another"))])

    with pytest.raises(Invalid, match="no slate"):
        examples_from([SLATE], seen=seen, chosen=chosen, stages=("near",))


def test_an_impression_without_a_click_is_seen_and_not_chosen():
    seen, chosen = seen_and_chosen([a_click(kind=EventKind.IMPRESSION, slate_id=SlateId("s1"))])

    assert (seen, chosen) == ({"s1"}, set())


def test_pasts_are_what_people_acted_on_in_their_order():
    events = [
        a_click(EventId("1"), product_id=ProductId("p2")),
        a_click(EventId("2"), UserId("noor"), product_id=ProductId("p0")),
        a_click(EventId("3"), product_id=ProductId("p2"), kind=EventKind.CART),
        a_click(EventId("4"), product_id=ProductId("gone")),
        a_click(EventId("5"), product_id=ProductId("p1"), kind=EventKind.IMPRESSION),
        a_click(EventId("6"), product_id=ProductId("p0"), kind=EventKind.PURCHASE),
    ]

    pasts = pasts_from(events, catalogue_of(3).rows_of)

    assert [past.tolist() for past in pasts] == [[2, 0], [0]]
