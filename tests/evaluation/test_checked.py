from dataclasses import replace

import pytest

from shopfeed.evaluation.checked import Checked, CheckedRequest, Checker, read_checked
from shopfeed.index import Snapshot
from tests.search import goods


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    return goods.snapshot(tmp_path_factory.mktemp("shelf"))


WALLET = CheckedRequest(
    id="wallet-1",
    group="wallet",
    request="batua for men",
    type=("wallet",),
    not_words=(),
    words=(),
    shelves=(),
    audience=None,
    min_price_minor=None,
    max_price_minor=None,
)


def right(shelf: Snapshot, request: CheckedRequest) -> set[str]:
    return {shelf.id_of(row) for row in Checker(shelf).right(request)}


def test_a_type_is_read_off_the_name(shelf: Snapshot):
    assert right(shelf, WALLET) == {"wallet-1", "wallet-2", "wallet-3"}


def test_a_word_that_must_not_stand_there_rules_a_product_out(shelf: Snapshot):
    assert right(shelf, replace(WALLET, not_words=("leather",))) == {"wallet-2"}


def test_a_price_bound_holds_to_the_last_paisa(shelf: Snapshot):
    assert right(shelf, replace(WALLET, max_price_minor=44_900)) == {"wallet-2"}
    assert right(shelf, replace(WALLET, max_price_minor=44_899)) == set()


def test_an_audience_is_said_and_not_denied(shelf: Snapshot):
    assert right(shelf, replace(WALLET, type=("watch",), audience="women")) == {"watch-women-1"}


def test_a_word_that_no_right_name_has_is_told(shelf: Snapshot):
    checker = Checker(shelf)

    assert checker.unsaid_words(WALLET, checker.right(WALLET)) == ("batua",)


@pytest.mark.parametrize(("checked", "least"), [(Checked.TUNING, 500), (Checked.BLIND, 300)])
def test_there_are_enough_requests_and_each_has_an_id_of_its_own(checked: Checked, least: int):
    requests = read_checked(checked)

    assert len(requests) >= least
    assert len({request.id for request in requests}) == len(requests)
    assert all(request.type or request.shelves for request in requests)


def test_no_request_is_both_tuned_on_and_reported():
    tuned_on = {request.request.casefold() for request in read_checked()}

    assert not tuned_on & {request.request.casefold() for request in read_checked(Checked.BLIND)}
