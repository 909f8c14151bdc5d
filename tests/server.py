"""The real server in processes of its own, for tests that must not be told apart from use."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

_UP_WITHIN_S = 180


class Server:
    """Starts ``shopfeed serve`` on a free port."""

    def __init__(self, data_dir: Path, *, encoder: str = "hashing") -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        environment = {**os.environ, "SHOPFEED_DATA_DIR": str(data_dir), "SHOPFEED_ENCODER": encoder}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "shopfeed.cli", "serve", "--port", str(self.port)],
            env={**environment, "SHOPFEED_API_KEY": "server-key"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._wait()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def call(self, path: str, body: object = None) -> dict:
        """As a server with the key."""
        request = urllib.request.Request(
            self.address + path,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "Authorization": "Bearer server-key"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop it, with all its processes."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, how)
            self.process.wait(30)
        if self.process.stdout is not None:
            self.process.stdout.close()

    def _wait(self) -> None:
        deadline = time.monotonic() + _UP_WITHIN_S
        while time.monotonic() < deadline:
            try:
                self.call("/readyz")
            except OSError:
                time.sleep(0.1)  # the only way to learn that another process has come up
            else:
                return
        self.end(signal.SIGKILL)
        raise AssertionError(f"the server did not come up within {_UP_WITHIN_S} s")
