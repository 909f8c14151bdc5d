"""The next snapshot is built beside a serving process when much was added."""

import sys
from pathlib import Path
from typing import Any

import pytest

from shopfeed import bootstrap
from shopfeed.alone import alone
from shopfeed.folding import Folding
from shopfeed.index.living import Living
from shopfeed.index.snapshot import BUILDING
from shopfeed.leases import FolderLease
from tests import shop
from tests.catalogue.products import a_product


@pytest.fixture
def living(tmp_path: Path) -> Living:
    """Of the small shop, to which a product was added."""
    services = bootstrap.build_services(shop.settings(shop.build(tmp_path / "data")))
    services.products.upsert([a_product("new-1")])
    services.living.refresh()
    living = services.current.get().living
    services.close()
    return living


class Builds:
    """Writes a line to a file in place of building."""

    def __init__(self, tmp_path: Path) -> None:
        self.now = 0.0
        self.root = tmp_path / "data" / "snapshots"
        self.file = tmp_path / "built"
        self.log = tmp_path / "fold.log"

    def folding(self, *, rows: int = 0, after_s: float = 0.0, fails: bool = False, **changes: Any) -> Folding:
        code = f"open({str(self.file)!r}, 'a').write('built;'); print('why'); raise SystemExit({int(fails)})"
        lease = FolderLease(self.root / ".folding")
        return Folding(
            [sys.executable, "-c", code],
            environment={},
            root=self.root,
            log=self.log,
            rows=rows,
            after_s=after_s,
            clock=lambda: self.now,
            **{"lease": lease, **changes},
        )


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    return Builds(tmp_path)


def finish(folding: Folding) -> None:
    process = folding._building
    assert process is not None
    process.wait(timeout=300)  # at the lowest priority it waits for whatever else runs


def test_it_builds_from_so_many_rows_on(builds: Builds, living: Living):
    few, enough = builds.folding(rows=2), builds.folding(rows=1)

    assert not few.consider(living)
    assert enough.consider(living)
    finish(enough)
    assert builds.file.read_text() == "built;"


def test_it_builds_what_was_added_long_ago(builds: Builds, living: Living):
    folding = builds.folding(after_s=60)

    at_first = folding.consider(living)
    builds.now = 61
    later = folding.consider(living)

    assert (at_first, later) == (False, True)
    finish(folding)


def test_it_never_builds_where_it_is_switched_off(builds: Builds, living: Living):
    folding = builds.folding()
    builds.now = 1e9

    assert not folding.consider(living)


def test_one_worker_has_it_built_at_a_time(builds: Builds, living: Living):
    one, other = builds.folding(rows=1), builds.folding(rows=1)

    assert one.consider(living)
    assert not other.consider(living)
    finish(one)


def test_it_waits_while_somebody_builds_by_hand(builds: Builds, living: Living):
    with alone(builds.root / BUILDING):
        assert not builds.folding(rows=1).consider(living)


def test_what_failed_is_told_with_its_log_and_tried_again_later(
    builds: Builds, living: Living, caplog: pytest.LogCaptureFixture
):
    folding = builds.folding(rows=1, fails=True)
    folding.consider(living)
    finish(folding)

    at_once = folding.consider(living)
    builds.now = 61
    later = folding.consider(living)
    finish(folding)

    assert (at_once, later) == (False, True)
    assert f"see {builds.log}" in caplog.text
    assert builds.log.read_text() == "why\n"


class LeaseOfAnother:
    """One that this process has at first, and that another then takes: as after a long standstill."""

    def __init__(self, answers: list[bool]) -> None:
        self._answers = answers

    def take(self) -> bool:
        return self._answers.pop(0)

    def give_back(self) -> None:
        self._answers.append(False)

    close = give_back


def test_the_lease_is_free_again_when_it_was_built(builds: Builds, living: Living):
    one, other = builds.folding(rows=1), builds.folding(rows=1)
    one.consider(living)
    finish(one)

    one.consider(living)
    took_over = other.consider(living)

    assert took_over
    finish(other)


def test_who_has_lost_the_lease_ends_the_building(builds: Builds, living: Living, caplog: pytest.LogCaptureFixture):
    folding = builds.folding(rows=1, lease=LeaseOfAnother([True, False]))
    folding._command = [sys.executable, "-c", "import time; time.sleep(600)"]
    folding.consider(living)
    process = folding._building

    folding.consider(living)

    assert process is not None
    assert process.poll() is not None
    assert "another server has taken over" in caplog.text


def test_nothing_is_built_that_nobody_would_serve(builds: Builds, living: Living):
    asked: list[str] = []
    folding = builds.folding(rows=1, is_wanted=lambda version: bool(asked.append(version)))

    wanted = folding.consider(living)
    at_once = folding.consider(living)
    builds.now = 5.0
    later = folding.consider(living)

    assert (wanted, at_once, later) == (False, False, False)
    assert asked == [living.snapshot.manifest.version] * 2
    assert FolderLease(builds.root / ".folding").take()


def test_what_was_added_is_folded_into_the_next_snapshot(tmp_path: Path):
    settings = shop.settings(shop.build(tmp_path / "data"), fold_rows=1)
    services = bootstrap.build_services(settings)
    before = services.current.get().snapshot.version
    services.products.upsert([a_product("new-1", name="Quadrocopter Drone")])

    services.living.refresh()
    finish(services.folding)
    services.current.refresh()

    snapshot = services.current.get().snapshot
    services.close()
    assert snapshot.version > before
    assert snapshot.added is None
    assert snapshot.product(int(snapshot.rows_of(["new-1"])[0])).name == "Quadrocopter Drone"
