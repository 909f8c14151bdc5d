from collections.abc import Sequence

import numpy as np
import pytest

from shopfeed.index import Snapshot
from shopfeed.query import Audience, Exclusion, ProductType, Quantity
from shopfeed.ranking.agreement import FULFILLED, Agreement
from shopfeed.ranking.features import Traits, read_traits
from tests.search import goods


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    return goods.snapshot(tmp_path_factory.mktemp("shelf"))


@pytest.fixture(scope="module")
def traits(shelf: Snapshot) -> Traits:
    return read_traits(shelf.columns, shelf.lexical)


@pytest.fixture(scope="module")
def agreement(shelf: Snapshot, traits: Traits) -> Agreement:
    def wordings(kind: str, name: str) -> Sequence[str]:
        return ("navy",) if (kind, name) == ("colour", "blue") else ()

    return Agreement(columns=shelf.columns, lexical=shelf.lexical, traits=traits, wordings=wordings)


def grade(shelf: Snapshot, grades: np.ndarray, product_id: str) -> float:
    return float(grades[shelf.rows_of([product_id])[0]])


def test_the_thing_fulfils_and_what_serves_it_speaks_against(shelf: Snapshot, agreement: Agreement):
    grades = agreement.type(ProductType(name="washing machine"))

    assert grade(shelf, grades, "washing-1") == 1
    assert grade(shelf, grades, "washing-cover-1") < 0
    assert grade(shelf, grades, "washing-cover-2") < 0
    assert grade(shelf, grades, "kettle") == 0


def test_an_accessory_fulfils_where_it_is_wanted(shelf: Snapshot, agreement: Agreement):
    grades = agreement.type(ProductType(name="watch strap", accessory_of="watch"))

    assert grade(shelf, grades, "watch-strap-1") == 1
    assert grade(shelf, grades, "watch-strap-2") == 1
    assert grade(shelf, grades, "watch-men-1") < FULFILLED


def test_a_kind_of_the_thing_is_the_thing(shelf: Snapshot, agreement: Agreement):
    grades = agreement.type(ProductType(name="footwear"), kinds=[ProductType(name="sneaker")])

    assert grade(shelf, grades, "shoe-men-2") >= FULFILLED


def test_what_says_the_other_gender_speaks_against(shelf: Snapshot, agreement: Agreement):
    grades = agreement.audience(Audience(gender="male", band="adults"))

    assert grade(shelf, grades, "watch-men-1") == 1
    assert grade(shelf, grades, "watch-women-1") == -1
    assert grade(shelf, grades, "kettle") == 0


def test_a_name_is_heard_before_its_shelf(shelf: Snapshot, traits: Traits):
    row = shelf.rows_of(["shoe-girl-1"])[0]

    assert traits.said["female"][row]
    assert not traits.said["male"][row]


def test_an_age_outside_the_named_range_speaks_against(shelf: Snapshot, agreement: Agreement):
    grades = agreement.audience(Audience(gender="male", band="kids", min_age_years=11, max_age_years=11))

    assert grade(shelf, grades, "shoe-boy-2") > 0  # 8-12 years
    assert grade(shelf, grades, "shoe-boy-1") < 0  # 5-10 years


def test_another_amount_of_the_unit_speaks_against(shelf: Snapshot, agreement: Agreement):
    grades = agreement.quantity(Quantity(number=55, unit="inch"))

    assert grade(shelf, grades, "tv-55") == 1
    assert grade(shelf, grades, "tv-43") < 0
    assert grade(shelf, grades, "kettle") == 0


def test_another_colour_alone_speaks_against(shelf: Snapshot, agreement: Agreement):
    grades = agreement.colour("black", ["red", "teal", "brown"])

    assert grade(shelf, grades, "speaker-1") == 1
    assert grade(shelf, grades, "speaker-4") < 0


def test_what_goes_without_is_not_excluded(shelf: Snapshot, agreement: Agreement):
    excluded = agreement.excluded(Exclusion(kind="material", name="leather"))

    assert [bool(excluded[row]) for row in shelf.rows_of(["wallet-1", "wallet-2", "wallet-3"])] == [True, False, False]


def test_a_case_for_a_brand_is_not_of_the_brand(shelf: Snapshot, agreement: Agreement):
    grades = agreement.brand("orbita")

    assert grade(shelf, grades, "phone-1") == 1
    assert grade(shelf, grades, "phone-case") == 0


def test_grades_stay_in_their_bounds(agreement: Agreement):
    grades = agreement.type(ProductType(name="speaker", also=("loudspeaker", "watch", "cover")))

    assert grades.min() >= -1
    assert grades.max() <= 1
