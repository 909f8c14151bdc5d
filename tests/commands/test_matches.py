"""Operators judge matches from the command line."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from shopfeed.cli import app
from shopfeed.errors import NotFound

RUN = CliRunner()


@pytest.fixture
def folder(shop_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("SHOPFEED_ENCODER", "hashing")
    return str(shutil.copytree(shop_dir, tmp_path / "data"))


def matches(folder: str, *arguments: str) -> str:
    return RUN.invoke(app, ["matches", *arguments, "--data-dir", folder], catch_exceptions=False).output


def test_a_rejected_match_leaves_the_queue_and_is_listed_as_rejected(folder: str):
    _, video, product, *_ = matches(folder, "list").splitlines()[0].split()

    told = matches(folder, "reject", video, product)

    assert f"{product} is rejected for video {video}" in told
    assert f"{video}  {product}" not in matches(folder, "list", "--limit", "1000")
    assert f"{video}  {product}" in matches(folder, "list", "--state", "rejected")


def test_a_later_verdict_takes_the_place_of_an_earlier_one(folder: str):
    matches(folder, "reject", "tent-0", "tent-Asha")

    matches(folder, "approve", "tent-0", "tent-Asha")

    assert matches(folder, "list", "--state", "rejected").splitlines()[-1] == "0 rejected"
    assert "tent-Asha" in matches(folder, "list", "--state", "approved", "--video", "tent-0")


def test_a_product_that_is_not_there_is_refused(folder: str):
    with pytest.raises(NotFound, match="nothing-here"):
        matches(folder, "approve", "tent-0", "nothing-here")


def test_a_state_that_is_none_is_refused(folder: str):
    assert "say pending, approved or rejected" in " ".join(matches(folder, "list", "--state", "perhaps").split())
