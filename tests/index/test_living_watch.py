"""Looking for changes goes on, whatever a look meets."""

import logging
import threading

import pytest

from shopfeed.errors import Unavailable
from shopfeed.index.living import Living
from shopfeed.index.living_watch import LivingWatch


class Looks:
    """Raises the given errors, one a look, and then says that it was reached."""

    def __init__(self, *errors: Exception) -> None:
        self._errors = list(errors)
        self.got_there = threading.Event()

    def __call__(self) -> Living | None:
        if self._errors:
            raise self._errors.pop(0)
        self.got_there.set()
        return None


@pytest.mark.parametrize("error", [Unavailable("the store is away"), ValueError("a text that cannot be read")])
def test_looking_goes_on_after_an_error_that_is_told_once(error: Exception, caplog: pytest.LogCaptureFixture):
    looks = Looks(error, error)
    watch = LivingWatch(looks, grown=lambda _: None)

    with caplog.at_level(logging.ERROR):
        watch.watch(every_s=0.001)
        reached = looks.got_there.wait(10)
        watch.stop()

    assert reached
    assert caplog.text.count("changes of the catalogue are not seen") == 1
    assert str(error) in caplog.text
