"""What building the services promises of the process that serves."""

import shutil
from pathlib import Path

from threadpoolctl import threadpool_info, threadpool_limits

from shopfeed.bootstrap import build_services
from tests import shop


def test_small_products_of_matrices_get_one_thread_each(shop_dir: Path, tmp_path: Path):
    data_dir = shutil.copytree(shop_dir, tmp_path / "shop")

    with threadpool_limits(2, user_api="blas"):
        build_services(shop.settings(data_dir)).close()

        threads = {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}

    assert threads == {1}
