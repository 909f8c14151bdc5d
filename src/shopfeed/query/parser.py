"""The port of everything that turns a request into an intent."""

from typing import Protocol

from shopfeed.query.intent import Intent


class Parser(Protocol):
    """Understands requests."""

    def parse(self, request: str, *, mends: bool = True) -> Intent:
        """Never raises: whatever is not understood stands in ``rest``. Pure, and a matter of a millisecond,
        of some more where meanings are compared.

        ``mends=False`` takes every word as it is written.
        """
        ...
