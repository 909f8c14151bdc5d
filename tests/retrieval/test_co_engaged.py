from collections.abc import Sequence
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import ProductId
from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.retrieval.co_engaged import CoEngaged, CoEngagement, Counting
from tests.events.events import NOON, a_click
from tests.retrieval.pasts import catalogue_of, past_of


def clicks(user_id: str, *products: str, days_later: float = 0) -> list[Event]:
    """One click after the other, all on one day."""
    return [
        a_click(
            EventId(f"{user_id}-{days_later}-{at}"),
            UserId(user_id),
            product_id=ProductId(product),
            at=NOON + timedelta(days=days_later, seconds=at),
        )
        for at, product in enumerate(products)
    ]


def counted(*people: Sequence[Event], counting: Counting | None = None) -> CoEngagement:
    counts = CoEngagement(counting)
    for events in people:
        for event in events:
            counts.record(event)
    return counts


def weights_of(counts: CoEngagement, product: str) -> dict[str, float]:
    codes, weights = counts.together(counts.code_of(ProductId(product)))
    ids = counts.ids_from(0)
    return {ids[code]: float(weight) for code, weight in zip(codes, weights, strict=True)}


def test_what_is_clicked_next_counts_more_than_what_was_clicked_before():
    counts = counted(clicks("asha", "p0", "p1", "p2"), counting=Counting(half_life_s=None))

    assert weights_of(counts, "p1") == {"p0": 0.5, "p2": 1.0}  # half backwards, whole forwards
    assert weights_of(counts, "p0") == {"p1": 1.0, "p2": 0.7}  # a step further away fades by 0.7


def test_the_cart_and_the_purchase_of_one_product_are_one_step():
    bought = a_click(EventId("buy"), UserId("asha"), kind=EventKind.PURCHASE, product_id=ProductId("p0"))

    counts = counted([*clicks("asha", "p0"), bought, *clicks("asha", "p1", days_later=1)], counting=Counting())

    assert weights_of(counts, "p0")["p1"] == pytest.approx(3**0.5)  # the purchase counts 3, the click 1: their root


def test_a_pair_counts_half_after_its_half_life():
    counting = Counting(half_life_s=86_400.0)

    counts = counted(clicks("asha", "p0", "p1"), clicks("noor", "p0", "p2", days_later=1), counting=counting)

    old, new = (weights_of(counts, "p0")[product] for product in ("p1", "p2"))
    assert old / new == pytest.approx(0.5)


def test_counts_stay_finite_over_decades():
    counting = Counting(half_life_s=86_400.0)

    counts = counted(clicks("asha", "p0", "p1"), clicks("noor", "p0", "p2", days_later=9_000), counting=counting)

    assert weights_of(counts, "p0")["p2"] == pytest.approx(1.0)
    assert weights_of(counts, "p0")["p1"] == pytest.approx(0.0, abs=1e-50)


def test_impressions_and_searches_change_nothing():
    search = a_click(kind=EventKind.SEARCH, product_id=None, query="lamp")
    seen = a_click(kind=EventKind.IMPRESSION)

    counts = counted([search, seen])

    assert list(counts.ids_from(0)) == []


def test_the_next_request_knows_the_event_that_was_just_counted():
    counts = counted(clicks("asha", "p0", "p1"))
    source, request = CoEngaged(counts=counts), past_of(catalogue_of(4), 0)
    before = source.find(request).rows.tolist()

    counts.record(clicks("noor", "p0")[0])
    counts.record(clicks("noor", "p3", days_later=1)[0])

    assert before == [1]
    assert set(source.find(request).rows.tolist()) == {1, 3}


def test_recent_products_speak_by_their_weights():
    counts = counted(clicks("asha", "p0", "p1"), clicks("noor", "p2", "p3"), counting=Counting(half_life_s=None))

    found = CoEngaged(counts=counts).find(past_of(catalogue_of(4), 2, 0, weights=[1.0, 0.25]))

    scores = dict(zip(found.rows.tolist(), found.scores.tolist(), strict=True))
    assert scores[3] == pytest.approx(4 * scores[1])


def test_a_catalogue_that_changed_is_read_anew():
    counts = counted(clicks("asha", "p0", "p1"))
    source = CoEngaged(counts=counts)
    source.find(past_of(catalogue_of(2), 0))
    turned = catalogue_of(2, version="v2")
    turned = type(turned)(ids=("p1", "p0"), vectors=turned.vectors, version="v2")

    assert source.find(past_of(turned, 1)).rows.tolist() == [0]


def test_a_stranger_gets_nothing():
    assert len(CoEngaged(counts=CoEngagement()).find(past_of(catalogue_of(2))).rows) == 0


@given(st.lists(st.lists(st.integers(0, 40), min_size=1, max_size=30), max_size=12))
def test_memory_is_bounded(people: list[list[int]]):
    counting = Counting(most_partners=4, most_products=10, most_people=3)

    counts = counted(
        *(clicks(f"u{number}", *(f"p{each}" for each in past)) for number, past in enumerate(people)),
        counting=counting,
    )

    partners = [len(counts.together(code)[0]) for code in range(41)]
    assert max(partners) <= 2 * counting.most_partners
    assert np.count_nonzero(partners) <= counting.most_products
