"""Every error that shopfeed raises on purpose, as one tree; an adapter translates the foreign errors that it meets.

::

    ShopfeedError
    ├── Invalid            the caller's value is wrong; the message names the value and the way out
    │   ├── InvalidSetting     a setting or an option cannot be used
    │   └── InvalidSource      a catalogue file cannot be read as what it was said to be
    ├── NotFound           nothing has that id
    ├── Conflict           the thing changed under the caller
    ├── Outdated           the revision that the caller knows is not the present one
    ├── Forbidden          the caller may not act for this user
    ├── Unavailable        a part that is needed does not answer now; try again later
    └── SnapshotMismatch   a snapshot does not fit the program that would serve it
"""


class ShopfeedError(Exception):
    """The root: its text is one line that names what is wrong and the way out."""


class Invalid(ShopfeedError):
    """The caller's value is wrong."""


class InvalidSetting(Invalid):
    """A setting or an option cannot be used."""


class InvalidSource(Invalid):
    """A catalogue file cannot be read as what it was said to be."""


class NotFound(ShopfeedError):
    """Nothing has that id."""


class Conflict(ShopfeedError):
    """The thing changed under the caller."""


class Outdated(ShopfeedError):
    """The revision that the caller knows is not the present one; trying the same again cannot help."""


class Forbidden(ShopfeedError):
    """The caller may not act for this user."""


class Unavailable(ShopfeedError):
    """A part that is needed does not answer now."""


class SnapshotMismatch(ShopfeedError):
    """A snapshot does not fit the program that would serve it."""
