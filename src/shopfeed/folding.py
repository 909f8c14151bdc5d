"""Has the next snapshot built beside a serving process, when much was added behind the rows of the present one."""

import logging
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from shopfeed.alone import alone
from shopfeed.errors import Unavailable
from shopfeed.index.living import Living
from shopfeed.index.snapshot import BUILDING
from shopfeed.leases import Lease

_AGAIN_AFTER_S = 60.0
_ASK_AGAIN_AFTER_S = 5.0
_log = logging.getLogger(__name__)


class Folding:
    """Starts ``command`` when ``rows`` were added, or when something has been there for ``after_s``; 0: never.

    It is a process of its own with the lowest priority, because building takes a core for a minute and would be felt by
    who is being answered. Of all that could, the one with ``lease`` does; it is renewed while the building lasts, and
    where it is lost the building ends. One at a time builds below ``root``, whoever started it; what it prints goes to
    ``log``. ``is_wanted`` is asked last, with the version that is served: whether a newer one would be.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        root: Path,
        log: Path,
        rows: int,
        after_s: float,
        lease: Lease,
        is_wanted: Callable[[str], bool] = lambda _version: True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        nice = [found, "-n", "19"] if (found := shutil.which("nice")) else []
        self._command = [*nice, *command]
        self._environment = environment
        self._root = root
        self._log_file = log
        self._rows = rows
        self._after_s = after_s
        self._lease = lease
        self._is_wanted = is_wanted
        self._clock = clock
        self._building: subprocess.Popen[bytes] | None = None
        self._not_before = float("-inf")
        self._seen: tuple[str, float] = ("", 0.0)

    def consider(self, living: Living) -> bool:
        """Start building where it is time; whether it was. Cheap enough for every look at the catalogue."""
        if self._is_building() or not self._is_time(living):
            return False
        if not self._may_build(living.snapshot.manifest.version):
            self._not_before = self._clock() + _ASK_AGAIN_AFTER_S
            return False
        self._not_before = self._clock() + _AGAIN_AFTER_S
        with self._log_file.open("wb") as log:
            self._building = subprocess.Popen(
                self._command, env=dict(self._environment), stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        _log.info("%d added products are being folded into the next snapshot", living.added)
        return True

    def stop(self) -> None:
        """End what is being built; it goes on where it stopped the next time."""
        self._end()
        self._lease.close()

    def _end(self) -> None:
        if self._building is not None and self._building.poll() is None:
            self._building.terminate()
            self._building.wait()
        self._building = None

    def _may_build(self, version: str) -> bool:
        """Whether this process has the lease and there is something to do; else it does not keep it."""
        try:
            if not self._lease.take():
                return False
            if not self._is_built_elsewhere() and self._is_wanted(version):
                return True
        except Unavailable as error:
            _log.warning("nothing is folded in for now: %s", error)
        self._lease.give_back()
        return False

    def _is_built_elsewhere(self) -> bool:
        with alone(self._root / BUILDING) as is_alone:
            return not is_alone

    def _is_time(self, living: Living) -> bool:
        now, version = self._clock(), living.snapshot.manifest.version
        if not living.added or version != self._seen[0]:
            self._seen = (version, now)
        is_much = self._rows > 0 and living.added + living.waiting >= self._rows
        is_old = self._after_s > 0 and living.added > 0 and now - self._seen[1] >= self._after_s
        return (is_much or is_old) and now >= self._not_before

    def _is_building(self) -> bool:
        if self._building is None:
            return False
        code = self._building.poll()
        if code is None:
            return self._goes_on()
        if code:
            _log.error("the next snapshot was not built (exit code %d): see %s", code, self._log_file)
        self._building = None
        self._lease.give_back()
        return False

    def _goes_on(self) -> bool:
        """Renew the lease; whether the building goes on. Nobody else can take it where nobody answers."""
        try:
            if self._lease.take():
                return True
        except Unavailable:
            return True
        _log.warning("another server has taken over the building of the next snapshot")
        self._end()
        return False


def index_command(data_dir: Path, *, publishes: bool) -> list[str]:
    """What builds the next snapshot of a data folder, on one thread."""
    command = [sys.executable, "-m", "shopfeed.cli", "index", "--threads", "1", "--data-dir", str(data_dir)]
    return [*command, "--publish"] if publishes else command
