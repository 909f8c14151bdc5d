"""Who a person is who signed in elsewhere."""

from typing import Protocol


class Verifier(Protocol):
    """Says whose a token is."""

    def verify(self, token: str) -> str:
        """The id of the user whom ``token`` was given to.

        Raises ``Forbidden`` for a token that is not genuine, has expired or is for another project, and
        ``Unavailable`` when that cannot be found out now.
        """
        ...
