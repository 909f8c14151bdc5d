"""The official Firestore emulator, started on a free loopback port when a test first asks and stopped at the end."""

import atexit
import os
import shutil
import socket
import subprocess
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from uuid import uuid4

import pytest

from shopfeed.errors import Conflict, Unavailable
from shopfeed.firestore import ONE_MORE, SERVER_TIME, Firestore

_JAR = "platform/cloud-firestore-emulator/cloud-firestore-emulator.jar"
_MAIN = "com.google.cloud.datastore.emulator.firestore.CloudFirestore"
_UP_WITHIN_S = 180


def find_jar() -> Path | None:
    """Where the Debian package or the component of gcloud has put the emulator."""
    gcloud = shutil.which("gcloud")
    homes = [
        *([Path(gcloud).resolve().parents[1]] if gcloud else []),
        Path("/usr/lib/google-cloud-sdk"),
        Path("/usr/share/google-cloud-sdk"),
        Path("/opt/google-cloud-sdk"),
        Path.home() / "google-cloud-sdk",
    ]
    return next((home / _JAR for home in homes if (home / _JAR).exists()), None)


def open_firestore() -> Firestore:
    """An empty database of its own on the emulator. Without an emulator the test is skipped; in CI it fails."""
    address()
    return Firestore(f"demo-{uuid4().hex[:12]}")


@cache
def address() -> str:
    """Host and port of the running emulator; ``FIRESTORE_EMULATOR_HOST`` says them too."""
    if running := os.environ.get("FIRESTORE_EMULATOR_HOST"):
        return running
    jar, java = find_jar(), shutil.which("java")
    if jar is None or java is None:
        missing = "the Firestore emulator was not found" if jar is None else "there is no java to run the emulator with"
        way_out = "install google-cloud-cli-firestore-emulator and a Java 17, see docs/firestore.md"
        if "CI" in os.environ:
            pytest.fail(f"{missing}: {way_out}")
        pytest.skip(f"NOT TESTED OVER FIRESTORE: {missing}: {way_out}")
    port, _ = start(java, jar)
    os.environ["FIRESTORE_EMULATOR_HOST"] = f"127.0.0.1:{port}"
    _warm_up()
    return os.environ["FIRESTORE_EMULATOR_HOST"]


def start(java: str, jar: Path) -> tuple[int, subprocess.Popen[bytes]]:
    """An emulator that answers, on a free port; it is stopped at the latest when this process ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with TemporaryFile() as output:
        process = subprocess.Popen(
            [java, "-Xmx1g", "-cp", str(jar), _MAIN, "--host=127.0.0.1", f"--port={port}"],
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        atexit.register(stop, process)
        give_up_at = time.monotonic() + _UP_WITHIN_S
        while not _answers(port):
            if process.poll() is not None or time.monotonic() > give_up_at:
                stop(process)
                output.seek(0)
                pytest.fail(f"the Firestore emulator did not start: {output.read().decode(errors='replace')[-2_000:]}")
            time.sleep(0.1)
    return port, process


def stop(process: subprocess.Popen[bytes]) -> None:
    """End this process and wait for it. Stopping twice is allowed."""
    if process.poll() is None:
        process.kill()  # it keeps nothing
        process.wait()


def _warm_up() -> None:
    """Call what the tests call: the first calls load the emulator's classes, which a busy machine does too slowly."""
    database = Firestore("demo-warm-up")
    documents = database.collection("documents")
    give_up_at = time.monotonic() + _UP_WITHIN_S
    while True:
        try:
            batch = database.batch()
            batch.set(documents.document("one"), {"at": SERVER_TIME, "times": ONE_MORE})
            database.commit(batch)
            database.get(documents.document("one"))
            database.read(documents.order_by("at").limit(1))
            database.count(documents)
            break
        except (Conflict, Unavailable):  # it aborts what takes it too long
            if time.monotonic() > give_up_at:
                raise
    database.close()


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
