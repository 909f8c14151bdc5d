"""The whole program on Firestore: two workers over one database, as one person meets them in turn."""

import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from flask.testing import FlaskClient

from shopfeed import bootstrap
from shopfeed.bootstrap import build_services
from shopfeed.events import Event, EventId, EventKind, UserId
from shopfeed.web.app import create_app
from tests import firestore_emulator, shop
from tests.web.conftest import SERVER, Clock


@pytest.fixture
def workers(tmp_path: Path, clock: Clock) -> Iterator[tuple[FlaskClient, FlaskClient]]:
    firestore_emulator.address()
    chosen = {"store": "firestore", "firestore_project": f"demo-{uuid4().hex[:12]}"}
    shop.build(tmp_path, **chosen)
    services = [
        build_services(shop.settings(tmp_path, **chosen), now=clock, rng=np.random.default_rng(1)) for _ in range(2)
    ]
    one, other = (create_app(each).test_client() for each in services)
    yield one, other
    for each in services:
        each.close()


def kinds(worker: FlaskClient, user: str) -> set[str]:
    answer = worker.get(f"/recommend/{user}", headers=SERVER).get_json()
    return {product["id"].split("-")[0] for product in answer["products"]}


def test_what_a_person_does_counts_in_the_next_request_of_any_worker(workers: tuple[FlaskClient, FlaskClient]):
    one, other = workers
    kinds(other, "asha")

    found = one.post("/search", json={"query": "camping tent", "user_id": "asha"}, headers=SERVER).get_json()
    after_search = kinds(other, "asha")
    clicked = other.post("/click", json={"product_id": found["products"][0]["id"], "user_id": "asha"}, headers=SERVER)
    after_click = [product["id"] for product in one.get("/recommend/asha", headers=SERVER).get_json()["products"]]

    assert "tent" in after_search
    assert clicked.status_code == 200
    assert found["products"][0]["id"] not in after_click


def test_the_feed_the_export_and_the_deletion_are_there_too(workers: tuple[FlaskClient, FlaskClient]):
    one, other = workers
    one.post("/search", json={"query": "silk saree"})
    cookie = one.get_cookie("shopfeed_visitor")
    assert cookie is not None
    other.set_cookie("shopfeed_visitor", cookie.value)

    feed = other.get("/feed/me").get_json()
    export = other.get("/me/export").get_json()
    forgotten = other.delete("/me/data").get_json()

    assert {item["kind"] for item in feed["items"]} == {"video", "shop_card"}
    assert [event["query"] for event in export["events"] if event["kind"] == "search"] == ["silk saree"]
    assert forgotten["forgotten"] >= 1
    assert one.get("/me/export").get_json()["events"] == []


DRONE = {"id": "drone-1", "name": "Zyntho Quadrocopter Drone", "brand": "Zyntho", "category": ["Toys", "Drones"]}


def found(worker: FlaskClient, query: str) -> list[str]:
    products = worker.post("/search", json={"query": query, "user_id": "asha"}, headers=SERVER).get_json()["products"]
    return [product["id"] for product in products]


def look(worker: FlaskClient) -> None:
    """What the background does four times a second."""
    worker.application.extensions["shopfeed"].living.refresh()


def test_a_product_comes_changes_and_goes_on_all_workers(workers: tuple[FlaskClient, FlaskClient]):
    one, other = workers

    one.post("/products", json={"products": [DRONE]}, headers=SERVER)
    look(one)
    look(other)
    came = [found(worker, "zyntho drone")[0] for worker in workers]
    encoded = [worker.application.extensions["shopfeed"].current.get().living.encoded for worker in workers]
    other.patch("/product/drone-1", json={"is_sold_out": True}, headers=SERVER)
    look(one)
    sold_out = found(one, "zyntho drone")
    one.post("/products", json={"products": [{**DRONE, "name": "Theremin Xylophone"}]}, headers=SERVER)
    look(other)
    renamed = found(other, "theremin xylophone")[0]
    other.delete("/product/drone-1", headers=SERVER)
    look(one)

    assert came == ["drone-1", "drone-1"]
    assert encoded == [1, 0]
    assert "drone-1" not in sold_out
    assert renamed == "drone-1"
    assert "drone-1" not in found(one, "theremin xylophone")


def test_what_others_did_next_on_one_worker_is_found_by_another(workers: tuple[FlaskClient, FlaskClient]):
    one, other = workers
    for product in ("kettle-Asha", "puzzle-Asha"):
        one.post("/click", json={"product_id": product, "user_id": "ben"}, headers=SERVER)
    other.post("/click", json={"product_id": "kettle-Asha", "user_id": "asha"}, headers=SERVER)

    other.application.extensions["shopfeed"].company.catch_up()  # what the background does every two seconds
    answer = other.get("/recommend/asha?limit=50&explain=true", headers=SERVER).get_json()

    company = [each["id"] for each in answer["trace"]["products"] if "co_engaged" in each["scores"]]
    assert company == ["puzzle-Asha"]
    assert answer["trace"]["failures"] == []


def test_what_many_people_search_for_is_offered_to_everybody(tmp_path: Path, clock: Clock):
    firestore_emulator.address()
    chosen = {"store": "firestore", "firestore_project": f"demo-{uuid4().hex[:12]}"}
    shop.build(tmp_path, **chosen)
    events = bootstrap.open_events(shop.settings(tmp_path, **chosen))
    search = Event(id=EventId("s1"), user_id=UserId("u1"), kind=EventKind.SEARCH, at=clock(), query="gift for grandma")
    events.append([search, replace(search, user_id=UserId("u2")), replace(search, user_id=UserId("u3"))])
    events.close()
    services = build_services(shop.settings(tmp_path, **chosen), now=clock)

    suggested = create_app(services).test_client().get("/suggest?q=gif").get_json()["suggestions"]
    services.close()

    assert ("gift for grandma", "popular") in [(each["text"], each["kind"]) for each in suggested]


def test_what_needs_a_killed_database_is_503_within_seconds_and_what_does_not_goes_on(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    firestore_emulator.address()  # skips where there is no emulator
    java, jar = shutil.which("java"), firestore_emulator.find_jar()
    assert java is not None
    assert jar is not None
    port, process = firestore_emulator.start(java, jar)
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", f"127.0.0.1:{port}")
    chosen = {"store": "firestore", "firestore_project": "demo-killed"}
    shop.build(tmp_path, **chosen)
    services = build_services(shop.settings(tmp_path, **chosen), now=clock, rng=np.random.default_rng(1))
    worker = create_app(services).test_client()
    found(worker, "camping tent")

    firestore_emulator.stop(process)
    started = time.monotonic()
    refused = [
        worker.post("/click", json={"product_id": "tent-Asha", "user_id": "asha"}, headers=SERVER),
        worker.get("/recommend/asha", headers=SERVER),
        worker.patch("/product/tent-Asha", json={"is_sold_out": True}, headers=SERVER),
    ]
    took_s = time.monotonic() - started
    ready = worker.get("/readyz")
    services.close()

    assert [answer.status_code for answer in refused] == [503, 503, 503]
    assert "does not answer" in refused[0].get_json()["detail"]
    assert took_s < 3 * 8
    assert ready.status_code == 200


def test_the_data_folder_keeps_no_database(workers: tuple[FlaskClient, FlaskClient], tmp_path: Path):
    assert list(tmp_path.glob("*.sqlite")) == []
