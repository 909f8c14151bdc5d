"""The docs are true: settings, links and endpoints are the program's own."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from shopfeed.bootstrap import HASHING, build_services
from shopfeed.settings import Settings
from shopfeed.web.app import openapi_document

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/*.md")])


def test_every_setting_is_documented_with_its_default():
    page = (ROOT / "docs/settings.md").read_text(encoding="utf-8")

    rows = [
        f"| `SHOPFEED_{each.name.upper()}` | {'' if each.default is None else f'`{each.default}`'} | "
        f"{each.metadata['help']} |"
        for each in fields(Settings)
    ]

    assert [row for row in rows if row not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path):
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
    local = [target for target in targets if "://" not in target]

    assert [target for target in local if not (page.parent / target).exists()] == []


def test_every_endpoint_is_documented(tmp_path: Path):
    page = (ROOT / "docs/api.md").read_text(encoding="utf-8")
    services = build_services(Settings(data_dir=tmp_path, encoder=HASHING))
    document = openapi_document(services)
    services.close()

    calls = [f"`{method.upper()} {path}`" for path, methods in document["paths"].items() for method in methods]

    assert [call for call in calls if call not in page] == []
