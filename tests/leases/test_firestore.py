"""A lease in Firestore whose holder is heard of no more."""

import time
from collections.abc import Callable

import pytest

from shopfeed.errors import Unavailable
from shopfeed.firestore import Firestore
from shopfeed.leases.firestore import FirestoreLease
from tests.firestore_emulator import open_firestore


class Clock:
    """A server's own, which stands still unless it is told to go on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def project() -> str:
    firestore = open_firestore()
    firestore.close()
    return firestore.project


def wait_for(act: Callable[[], bool], within_s: float) -> float:
    """Seconds until it was true."""
    began = time.monotonic()
    while not act():
        assert time.monotonic() - began < within_s
        time.sleep(0.05)  # what is waited for is the database's own clock
    return time.monotonic() - began


def test_it_runs_out_when_its_holder_is_killed(project: str):
    killed, other = (FirestoreLease(Firestore(project), "folding", life_s=1.0) for _ in range(2))
    killed.take()

    at_once = other.take()
    wait_for(other.take, within_s=60)

    assert not at_once
    other.close()


def test_who_was_away_for_too_long_has_lost_it(project: str):
    clock = Clock()
    away = FirestoreLease(Firestore(project), "folding", life_s=1.0, clock=clock)
    other = FirestoreLease(Firestore(project), "folding", life_s=1.0)
    away.take()
    wait_for(other.take, within_s=60)

    clock.now = 1.0

    assert not away.take()
    away.give_back()
    assert other.take()
    away.close()
    other.close()


def test_it_is_renewed_before_it_runs_out_and_not_at_every_look(project: str):
    clock = Clock()
    lease = FirestoreLease(Firestore(project), "folding", life_s=8.0, clock=clock)
    reader = Firestore(project)
    document = reader.collection("leases").document("folding")

    def renewed() -> object:
        return reader.get(document).update_time

    lease.take()
    taken = renewed()
    clock.now = 1.9
    lease.take()
    soon = renewed()
    clock.now = 2.0
    lease.take()
    later = renewed()

    assert soon == taken
    assert later != taken
    lease.close()
    reader.close()


def test_leases_of_other_names_have_nothing_to_do_with_it(project: str):
    one, other = (FirestoreLease(Firestore(project), name) for name in ("folding/a", "folding/b"))

    assert one.take()
    assert other.take()
    one.close()
    other.close()


def test_without_an_answer_nobody_has_it(project: str):
    lease = FirestoreLease(Firestore(project), "folding")
    lease.close()

    with pytest.raises(Unavailable, match="closed"):
        lease.take()
    lease.give_back()
