"""The production server: gunicorn with threads, one or several processes over the same mapped snapshot."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication

from shopfeed.settings import Settings

_GRACE_S = 20


class Server(BaseApplication):
    """Serves what ``make_app`` makes, which is called once in every process after the fork."""

    def __init__(self, make_app: Callable[[], Flask], settings: Settings, *, on_ready: Callable[[], None]) -> None:
        self._make_app = make_app
        self._settings = settings
        self._on_ready = on_ready
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": f"{self._settings.host}:{self._settings.port}",
            "workers": self._settings.workers,
            "threads": self._settings.threads,
            "worker_class": "gthread",
            "graceful_timeout": _GRACE_S,
            "timeout": 60,
            "keepalive": 15,
            "limit_request_line": 8_190,
            "accesslog": None,
            "loglevel": "warning",
            "when_ready": lambda _arbiter: self._on_ready(),
            "child_exit": _forget_metrics,
            "control_socket_disable": True,
        }
        for name, value in options.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Any:  # gunicorn types it by the WSGI specification, Flask by its own reading of it
        return self._make_app()


def share_metrics(settings: Settings) -> None:
    """Let the metrics of several processes be summed; must be called before any of them is made."""
    if settings.workers > 1:
        folder = (settings.data_dir / "metrics").absolute()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(folder)


def _forget_metrics(_server: object, worker: Any) -> None:
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ and Path(os.environ["PROMETHEUS_MULTIPROC_DIR"]).is_dir():
        from prometheus_client import multiprocess  # only then: it reads the variable at import

        multiprocess.mark_process_dead(worker.pid)
