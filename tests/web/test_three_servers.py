"""Three servers over one Firestore and one shared snapshot, one of them killed: under load, and while it builds."""

import json
import signal
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from itertools import count
from pathlib import Path
from threading import Barrier
from typing import TypeVar
from uuid import uuid4

import pytest

from shopfeed import bootstrap
from shopfeed.events import UserId
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.firestore import Firestore
from shopfeed.sharing import SharedSnapshots
from tests import firestore_emulator, shop
from tests.server import Server

Result = TypeVar("Result")

PEOPLE = 4
CLICKS = 15
"""Of each person, two thirds of them after the kill."""
AT = "2026-11-01T12:00:00Z"
_ANSWER_WITHIN_S = 60


class Balancer:
    """Asks the servers in turn, and another one where one does not answer or says that it cannot."""

    def __init__(self, addresses: list[str]) -> None:
        self._addresses = addresses
        self._turn = count()

    def call(self, path: str, body: object) -> dict:
        refusals = []
        for _ in range(3 * len(self._addresses)):
            address = self._addresses[next(self._turn) % len(self._addresses)]
            request = urllib.request.Request(
                address + path,
                data=json.dumps(body).encode(),
                headers={"Content-Type": "application/json", "Authorization": "Bearer server-key"},
            )
            try:
                with urllib.request.urlopen(request, timeout=_ANSWER_WITHIN_S) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as error:
                if error.code not in (502, 503, 504):
                    raise  # anything else no balancer hides
                refusals.append(error)
                error.close()
            except (
                OSError,
                HTTPException,
            ) as error:  # refused, reset or cut off: asked again elsewhere
                refusals.append(error)
        raise AssertionError(f"no server answered {path}: {refusals}")


@pytest.fixture
def project() -> str:
    firestore_emulator.address()
    return f"demo-{uuid4().hex[:12]}"


@pytest.fixture
def servers(tmp_path: Path, project: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Server]]:
    """Each with an empty data folder of its own: the snapshot comes from the shared place."""
    shared = f"file://{tmp_path}/shared"
    for name, value in {
        "SHOPFEED_STORE": "firestore",
        "SHOPFEED_FIRESTORE_PROJECT": project,
        "SHOPFEED_SNAPSHOTS": shared,
        "SHOPFEED_SECRET_KEY": "one for all",
        "SHOPFEED_THREADS": "4",
        "SHOPFEED_FOLD_ROWS": "1",
        "SHOPFEED_SNAPSHOTS_CHECK_S": "0.5",
    }.items():
        monkeypatch.setenv(name, value)
    indexer = tmp_path / "indexer"
    shop.build(indexer, store="firestore", firestore_project=project)
    manifest = bootstrap.check_current_snapshot(shop.settings(indexer))
    SharedSnapshots(shared).publish(indexer / "snapshots" / manifest.version)
    started: list[Server] = []
    try:
        started.extend(Server(tmp_path / f"server-{number}") for number in range(3))
        yield started
    finally:
        for server in started:
            server.end(signal.SIGKILL)


def test_one_of_three_is_killed_and_nobody_notices(servers: list[Server], project: str):
    balancer = Balancer([server.address for server in servers])
    products = [product.id for product in shop.products()]
    first_third_is_over = Barrier(PEOPLE + 1, timeout=300)

    def shop_along(user: int) -> list[str]:
        acknowledged = []
        for number in range(CLICKS):
            if number == CLICKS // 3:
                first_third_is_over.wait()
            event = {"id": f"e{number}", "kind": "click", "at": AT, "product_id": products[number]}
            kept = balancer.call("/events", {"user_id": f"u{user}", "events": [event]})
            assert kept["accepted"] + kept["duplicates"] == 1
            acknowledged.append(event["id"])
            found = balancer.call("/search", {"query": "camping tent", "user_id": f"u{user}"})
            assert found["products"]
        return acknowledged

    with ThreadPoolExecutor(PEOPLE) as people:
        shopping = [people.submit(shop_along, user) for user in range(PEOPLE)]
        first_third_is_over.wait()
        servers[1].end(signal.SIGKILL)
        acknowledged = {f"u{user}": each.result() for user, each in enumerate(shopping)}

    log = FirestoreEventLog(Firestore(project))
    kept = {user: {event.id for event in log.latest(UserId(user), limit=1_000)} for user in acknowledged}
    log.close()
    assert [user for user, ids in acknowledged.items() if len(ids) != CLICKS or not set(ids) <= kept[user]] == []


def wait_for(what: Callable[[], Sequence[Result]], *, within_s: float = 300) -> Sequence[Result]:
    """What it gives as soon as that is something."""
    give_up_at = time.monotonic() + within_s
    while not (found := what()):
        assert time.monotonic() < give_up_at
        time.sleep(0.05)  # the only way to learn what other processes have come to
    return found


def test_one_server_builds_the_next_snapshot_and_when_it_is_killed_another_does(servers: list[Server], tmp_path: Path):
    logs = [tmp_path / f"server-{number}" / "fold.log" for number in range(3)]
    before = servers[0].call("/readyz")["snapshot"]
    drone = {"id": "drone-1", "name": "Zyntho Quadrocopter Drone", "brand": "Zyntho", "category": ["Toys", "Drones"]}
    servers[0].call("/products", {"products": [drone]})

    builders = wait_for(lambda: [number for number in range(3) if logs[number].exists()])
    servers[builders[0]].end(signal.SIGKILL)
    others = [number for number in range(3) if number != builders[0]]

    def with_the_next() -> list[str]:
        served = [servers[number].call("/readyz")["snapshot"] for number in others]
        return served if served[0] == served[1] and "+" not in served[0] and served[0] > before else []

    served = wait_for(with_the_next)
    found = [servers[number].call("/search", {"query": "zyntho", "user_id": "u"})["products"] for number in others]
    published = SharedSnapshots(f"file://{tmp_path}/shared").published()
    assert len(builders) == 1
    assert [logs[number].exists() for number in others].count(True) == 1
    assert [manifest.version for manifest in published] == [served[0], before]
    assert [products[0]["id"] for products in found] == ["drone-1", "drone-1"]
