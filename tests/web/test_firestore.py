"""The whole program on Firestore: two workers over one database, as one person meets them in turn."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from flask.testing import FlaskClient

from shopfeed.bootstrap import build_services
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


def test_the_data_folder_keeps_no_database(workers: tuple[FlaskClient, FlaskClient], tmp_path: Path):
    assert list(tmp_path.glob("*.sqlite")) == []
