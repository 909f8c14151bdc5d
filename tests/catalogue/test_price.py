"""What counts as a price that came down."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import Money, PriceSince, fall_of
from shopfeed.catalogue.price import LOOKED_BACK

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def priced(*days_and_rupees: tuple[int, int], currency: str = "INR") -> list[PriceSince]:
    """``(days ago, rupees)``, oldest first."""
    return [
        PriceSince(price=Money(amount_minor=100 * rupees, currency=currency), since=NOW - timedelta(days=days))
        for days, rupees in days_and_rupees
    ]


histories = st.lists(st.tuples(st.integers(0, 90), st.integers(1, 50)), max_size=12).map(
    lambda told: priced(*sorted(told, reverse=True))
)


def test_a_lower_price_than_all_of_the_last_month_is_a_fall():
    fall = fall_of(priced((60, 2_500), (40, 1_999), (2, 1_499)))

    assert fall is not None
    assert (fall.now.amount_minor, fall.before.amount_minor) == (149_900, 199_900)
    assert round(fall.share_below(fall.before), 4) == 0.2501  # 500 / 1999


def test_raised_first_and_then_lowered_is_no_fall():
    assert fall_of(priced((60, 1_499), (3, 1_999), (1, 1_499))) is None


def test_a_price_of_longer_ago_is_not_what_it_fell_from():
    fall = fall_of(priced((90, 1_000), (45, 2_000), (1, 1_500)))

    assert fall is not None
    assert fall.before.amount_minor == 200_000


def test_prices_of_two_currencies_have_not_fallen():
    assert fall_of([*priced((9, 2_000), currency="INR"), *priced((1, 20), currency="USD")]) is None


def test_a_single_price_and_a_higher_one_have_not_fallen():
    assert fall_of([]) is None
    assert fall_of(priced((9, 2_000))) is None
    assert fall_of(priced((9, 2_000), (1, 2_100))) is None


def test_what_it_cost_is_known_since_the_first_price():
    fall = fall_of(priced((20, 2_000), (5, 1_800), (1, 1_500)))

    assert fall is not None
    asked = [fall.price_at(NOW - timedelta(days=days)) for days in (21, 20, 6, 5, 0)]
    assert [each and each.amount_minor for each in asked] == [None, 200_000, 200_000, 180_000, 150_000]


@given(prices=histories)
def test_whatever_it_cost_in_the_month_before_was_more(prices: list[PriceSince]):
    fall = fall_of(prices)

    begin = prices[-1].since - LOOKED_BACK if prices else NOW
    in_force = [each.price.amount_minor for each, end in pairwise(prices) if end.since > begin]
    assert fall is None or all(amount > fall.now.amount_minor for amount in in_force)
    assert fall is not None or len(prices) < 2 or not in_force or prices[-1].price.amount_minor >= min(in_force)
