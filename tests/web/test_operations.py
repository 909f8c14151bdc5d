"""For operators and for strangers who try the doors: health, docs, and errors that never show a traceback."""

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from shopfeed.bootstrap import HASHING, build_services
from shopfeed.settings import Settings
from shopfeed.web.app import create_app


def test_ready_names_the_snapshot_and_its_size(browser: FlaskClient):
    ready = browser.get("/readyz").get_json()

    assert ready["products"] == 48
    assert ready["snapshot"] == "20261101T120000000000Z"
    assert ready["encoder"] == "hashing-256-v1"


def test_before_the_first_snapshot_it_lives_but_is_not_ready(tmp_path: Path):
    services = build_services(Settings(data_dir=tmp_path, encoder=HASHING))
    client = create_app(services).test_client()

    alive, ready = client.get("/healthz"), client.get("/readyz")
    services.close()

    assert alive.status_code == 200
    assert ready.status_code == 503
    assert "shopfeed index" in ready.get_json()["detail"]


def test_metrics_count_what_was_asked(browser: FlaskClient):
    browser.get("/recommend/me")

    told = browser.get("/metrics").get_data(as_text=True)

    assert 'shopfeed_requests_total{endpoint="recommend.recommend",status="200"}' in told
    assert 'shopfeed_stage_seconds_bucket{le="0.0005",stage="near_interests"}' in told


def test_the_api_describes_itself(browser: FlaskClient):
    document = browser.get("/openapi.json").get_json()

    assert document["openapi"].startswith("3.1")
    assert {"/search", "/click", "/recommend/{user_id}", "/feed/{user_id}"} <= set(document["paths"])
    feed_item = document["components"]["schemas"]["FeedOut"]["properties"]["items"]["items"]
    assert feed_item["discriminator"]["propertyName"] == "kind"


def test_the_docs_can_be_browsed_without_a_network(browser: FlaskClient):
    page = browser.get("/docs/swagger")

    assert page.status_code == 200
    assert "https://" not in page.get_data(as_text=True)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("get", "/nowhere", None, 404),
        ("get", "/product/nothing", None, 404),
        ("get", "/search/extra", None, 404),
        ("delete", "/search", None, 405),
        ("post", "/search", b"{not json", 422),
        ("post", "/search", b'{"query": 5}', 422),
        ("post", "/search", b'{"query": "x", "typo": true}', 422),
        ("post", "/search", b'{"query": "x", "limit": 100000}', 422),
        ("post", "/events", b"[]", 422),
        ("post", "/click", b"{}", 422),
    ],
)
def test_bad_requests_are_problems(browser: FlaskClient, method: str, path: str, body: bytes | None, status: int):
    answer = browser.open(path, method=method, data=body, content_type="application/json")

    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"
    assert answer.get_json()["status"] == status


def test_what_breaks_unexpectedly_is_a_problem_without_a_traceback(app: Flask):
    @app.get("/breaks")
    def breaks() -> str:
        raise RuntimeError("secret inside")

    answer = app.test_client().get("/breaks")

    assert answer.status_code == 500
    assert "secret" not in answer.get_data(as_text=True)
