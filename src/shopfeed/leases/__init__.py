"""Who may do what one process is enough for: the port, and the lease of the processes of one machine.

``tests/contracts/test_lease.py`` says what every adapter must do.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from shopfeed.alone import alone

__all__ = ["FolderLease", "Lease"]


class Lease(Protocol):
    """Held by one process at a time, for as long as it lives and goes on asking; for one thread of it."""

    def take(self) -> bool:
        """Whether this process has it now. Who has it asks again several times a minute, or loses it.

        Raises ``Unavailable`` where nobody can say.
        """
        ...

    def give_back(self) -> None:
        """Let another have it at once. Never raises: what cannot be given back runs out."""
        ...

    def close(self) -> None:
        """Give it back and let go of what it is kept in. Closing twice is allowed."""
        ...


class FolderLease:
    """The lease of the processes that share a folder: a lock on the file at ``path``, which ends with its process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held = ExitStack()
        self._is_held = False

    def take(self) -> bool:
        if not self._is_held:
            with ExitStack() as held:
                self._is_held = held.enter_context(alone(self._path))
                if self._is_held:
                    self._held = held.pop_all()
        return self._is_held

    def give_back(self) -> None:
        self._is_held = False
        self._held.close()

    def close(self) -> None:
        self.give_back()
