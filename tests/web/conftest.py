"""A browser, and a server with the key, before an application over a copy of the small shop."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from flask import Flask
from flask.testing import FlaskClient

from shopfeed.bootstrap import build_services
from shopfeed.web.app import create_app
from tests import shop

SERVER = {"Authorization": "Bearer server-key"}
PLACEMENT = '{"first_after_videos": 3, "gap_videos": 8}'
"""What tests count on, whatever the defaults are."""


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **spent: float) -> None:
        self.now += timedelta(**spent)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_app(shop_dir: Path, tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Flask]]:
    """Makes an application over the test's own data folder; settings by name."""
    data_dir = tmp_path / "data"
    shutil.copytree(shop_dir, data_dir)
    opened = []

    def make(**changes: object) -> Flask:
        services = build_services(
            shop.settings(data_dir, **{"placement": PLACEMENT, **changes}), now=clock, rng=np.random.default_rng(1)
        )
        opened.append(services)
        return create_app(services)

    yield make
    for services in opened:
        services.close()


@pytest.fixture
def app(make_app: Callable[..., Flask]) -> Flask:
    return make_app()


@pytest.fixture
def browser(app: Flask) -> FlaskClient:
    return app.test_client()
