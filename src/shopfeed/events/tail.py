"""The end of a log over all users, as one reader follows it; ``tests/contracts/test_tail.py`` says what it must do."""

from collections.abc import Sequence
from typing import Protocol

from shopfeed.events.event import Event


class Tail(Protocol):
    """A place in a log that moves on with what is read: for one reader in one thread at a time."""

    def next(self, limit: int) -> Sequence[Event]:
        """At most ``limit`` events of those received last that it has not given before, in the order of receipt.

        None where there is nothing new. It may leave out kinds that its reader did not ask for. Raises ``Unavailable``;
        the next call goes on from the same place.
        """
        ...

    def close(self) -> None:
        """Let go. Closing twice is allowed."""
        ...


class Numbered(Protocol):
    """The part of ``NumberedLog`` that is followed."""

    def after(self, number: int, limit: int) -> Sequence[tuple[int, Event]]: ...

    def last_number(self) -> int: ...


class NumberedTail:
    """The tail of a log that numbers its events, from the last ``remembered`` on; the log is another's to close."""

    def __init__(self, log: Numbered, *, remembered: int = 200_000) -> None:
        self._log = log
        self._remembered = remembered
        self._number: int | None = None

    def next(self, limit: int) -> Sequence[Event]:
        if self._number is None:
            self._number = max(0, self._log.last_number() - self._remembered)
        found = self._log.after(self._number, limit)
        if found:
            self._number = found[-1][0]
        return [event for _, event in found]

    def close(self) -> None:
        pass
