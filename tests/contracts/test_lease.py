"""What every ``Lease`` must do, run over all its adapters; several holders are several processes to it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from shopfeed.firestore import Firestore
from shopfeed.leases import FolderLease, Lease
from shopfeed.leases.firestore import FirestoreLease
from tests.firestore_emulator import open_firestore

OpenLease = Callable[[], Lease]


def in_a_folder(folder: Path) -> OpenLease:
    return lambda: FolderLease(folder / ".lease")


def in_firestore(_: Path) -> OpenLease:
    project = open_firestore().project
    return lambda: FirestoreLease(Firestore(project), "folding")


@pytest.fixture(params=[in_a_folder, in_firestore])
def leases(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[Lease]]:
    """As three processes see the same one."""
    open_lease = request.param(tmp_path)
    leases = [open_lease() for _ in range(3)]
    yield leases
    for lease in leases:
        lease.close()


def test_one_has_it_and_goes_on_having_it(leases: list[Lease]):
    taken = [lease.take() for lease in leases]

    assert taken == [True, False, False]
    assert [lease.take() for lease in leases] == [True, False, False]


def test_what_is_given_back_another_may_take(leases: list[Lease]):
    one, other, _ = leases
    one.take()

    one.give_back()

    assert other.take()
    assert not one.take()


def test_giving_back_what_one_does_not_have_changes_nothing(leases: list[Lease]):
    one, other, third = leases
    one.take()

    other.give_back()

    assert not third.take()


def test_who_closes_gives_it_back(leases: list[Lease]):
    one, other, _ = leases
    one.take()

    one.close()
    one.close()

    assert other.take()


def test_of_many_who_try_at_once_one_gets_it(leases: list[Lease]):
    with ThreadPoolExecutor(len(leases)) as threads:
        taken = list(threads.map(lambda lease: lease.take(), leases))

    assert taken.count(True) == 1
