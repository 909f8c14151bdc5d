"""A connection to Firestore: names that it accepts, errors as ours, and an end to waiting."""

import json
import os
import shutil
import socket
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import ProductId
from shopfeed.catalogue.firestore import FirestoreProductStore
from shopfeed.errors import Conflict, Invalid, InvalidSetting, Unavailable
from shopfeed.events import UserId
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.firestore import Firestore, name_of, text_of
from shopfeed.videos.firestore import FirestoreVideoStore
from tests.catalogue.products import a_product
from tests.events.events import a_click
from tests.firestore_emulator import address, find_jar, open_firestore, start, stop

names = st.text(st.characters(exclude_categories=["C"]), max_size=8) | st.sampled_from(
    ["", ".", "..", "__x__", "__", "%25", "%2F", "a/b", "%", "__/__"]
)


@pytest.fixture
def dead(monkeypatch: pytest.MonkeyPatch) -> Firestore:
    """A connection to where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", f"127.0.0.1:{free.getsockname()[1]}")
    return Firestore("demo-dead")


@pytest.mark.skipif("CI" not in os.environ, reason="says that CI tests over Firestore")
def test_in_ci_the_suites_run_over_the_emulator():
    assert "FIRESTORE_EMULATOR_HOST" in os.environ or find_jar() is not None
    open_firestore().close()


@given(names)
def test_every_text_has_a_name_that_firestore_accepts(text: str):
    name = name_of(text)

    assert text_of(name) == text
    assert name not in ("", ".", "..")
    assert "/" not in name
    assert not (name.startswith("__") and name.endswith("__"))


@given(names.filter(lambda text: "/" not in text), names.filter(lambda text: "/" not in text))
def test_names_keep_the_order_of_their_texts(one: str, other: str):
    assert (name_of(one) < name_of(other)) == (one < other)


def test_a_dead_server_is_unavailable_within_seconds(dead: Firestore):
    started = time.monotonic()

    with pytest.raises(Unavailable, match="does not answer"):
        FirestoreProductStore(dead).get(ProductId("B1"))
    with pytest.raises(Unavailable, match="does not answer"):
        FirestoreProductStore(dead).upsert([a_product()])
    with pytest.raises(Unavailable, match="does not answer"):
        FirestoreProductStore(dead).count()
    with pytest.raises(Unavailable, match="does not answer"):
        FirestoreEventLog(dead).append([a_click()])
    with pytest.raises(Unavailable, match="does not answer"):
        FirestoreEventLog(dead).latest(UserId("asha"), limit=3)
    with pytest.raises(Unavailable, match="does not answer"):
        FirestoreVideoStore(dead).all()
    dead.close()

    assert time.monotonic() - started < 6 * 8  # the client alone would hang for a minute each


def test_a_server_that_is_killed_in_the_middle_is_unavailable_within_seconds(monkeypatch: pytest.MonkeyPatch):
    address()  # skips where there is no emulator
    java, jar = shutil.which("java"), find_jar()
    assert java is not None
    assert jar is not None
    port, process = start(java, jar)
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", f"127.0.0.1:{port}")
    log = FirestoreEventLog(Firestore("demo-killed"))
    log.append([a_click("e1")])
    log.latest(UserId("asha"), limit=3)

    stop(process)
    started = time.monotonic()
    with pytest.raises(Unavailable):
        log.append([a_click("e2")])
    with pytest.raises(Unavailable):  # what is remembered is not served unasked
        log.latest(UserId("asha"), limit=3)
    log.close()

    assert time.monotonic() - started < 2 * 8


def test_a_batch_that_meets_what_is_there_is_a_conflict():
    firestore = open_firestore()
    document = firestore.collection("things").document("a")
    first, second = firestore.batch(), firestore.batch()
    first.create(document, {"n": 1})
    second.create(firestore.collection("things").document("b"), {"n": 2})
    second.create(document, {"n": 2})
    firestore.commit(first)

    with pytest.raises(Conflict):
        firestore.commit(second)

    assert [found.id for found in firestore.read(firestore.collection("things").limit(9))] == ["a"]
    firestore.close()


def test_plain_values_are_written_as_the_client_itself_writes_them():
    firestore = open_firestore()
    things = firestore.collection("things")
    values = {
        "none": None,
        "truth": True,
        "whole": -(2**40),
        "part": 4.0,
        "text": "जूते",
        "bytes": b"\x00\xff",
        "time": datetime(2026, 11, 1, 12, 30, 15, 250_000, tzinfo=UTC),
        "list": [1, "two", {"three": []}],
        "map": {"a.b": {}} | {"deep": {"deeper": [None]}},
    }
    batch = firestore.batch()
    batch.create(things.document("the client's"), values)
    batch.create_plain(things.document("ours"), values)
    batch.create_plain(things.document("later"), {"text": "before", "map": {"a.b": 1, "kept": 2}})
    batch.update_plain(things.document("later"), {"text": "after"})
    batch.update_plain(things.document("later"), {"a.b": {"x": [1]}}, within="map")
    firestore.commit(batch)

    found = {each.id: each.to_dict() for each in firestore.read(things.limit(9))}

    assert found["ours"] == found["the client's"]
    assert found["later"] == {"text": "after", "map": {"a.b": {"x": [1]}, "kept": 2}}
    firestore.close()


def test_plain_writes_meet_what_is_there_as_others_do():
    firestore = open_firestore()
    things = firestore.collection("things")
    again, missing = firestore.batch(), firestore.batch()
    batch = firestore.batch()
    batch.create_plain(things.document("a"), {"n": 1})
    again.create_plain(things.document("a"), {"n": 2})
    missing.update_plain(things.document("b"), {"n": 3})
    firestore.commit(batch)

    for each in (again, missing):
        with pytest.raises(Conflict):
            firestore.commit(each)
    with pytest.raises(TypeError, match="set is no plain value"):
        firestore.batch().create_plain(things.document("c"), {"n": {1}})

    assert [each.to_dict() for each in firestore.read(things.limit(9))] == [{"n": 1}]
    firestore.close()


def test_what_no_document_can_hold_is_invalid():
    firestore = open_firestore()
    batch = firestore.batch()
    batch.create(firestore.collection("things").document("x" * 1_600), {"n": 1})

    with pytest.raises(Invalid, match="cannot hold"):
        firestore.commit(batch)

    firestore.close()


def test_what_is_deployed_denies_clients_and_lets_events_their_packed_copies_and_slates_expire():
    deployed = Path(__file__).parents[1] / "deploy" / "firestore"
    files = json.loads((deployed / "firebase.json").read_text())["firestore"]
    indexes = json.loads((deployed / files["indexes"]).read_text())

    assert "allow read, write: if false;" in (deployed / files["rules"]).read_text()
    expiring = {(each["collectionGroup"], each["fieldPath"]) for each in indexes["fieldOverrides"] if each.get("ttl")}
    assert expiring == {("events", "expires_at"), ("packed", "expires_at"), ("slates", "expires_at")}
    assert {(index["collectionGroup"], index["queryScope"]) for index in indexes["indexes"]} == {
        ("events", "COLLECTION"),
        ("events", "COLLECTION_GROUP"),
        ("slates", "COLLECTION"),
    }


def test_a_key_file_that_cannot_be_read_is_named(tmp_path: Path):
    with pytest.raises(InvalidSetting, match=r"docs/firestore\.md"):
        Firestore("demo-x", credentials_file=tmp_path / "nowhere.json")
