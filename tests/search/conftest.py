import pytest

from shopfeed.index import Snapshot
from shopfeed.search import SearchService
from tests.search import goods


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    return goods.snapshot(tmp_path_factory.mktemp("shelf"))


@pytest.fixture(scope="session")
def search(shelf: Snapshot) -> SearchService:
    return goods.service(shelf)
