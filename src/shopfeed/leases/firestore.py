"""The lease of servers over one Firestore: a small document that runs out by the database's clock."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any, Final, cast
from uuid import uuid4

from shopfeed.errors import Conflict, ShopfeedError
from shopfeed.firestore import SERVER_TIME, Firestore, Found, name_of

LIFE_S: Final = 20.0
"""How long nobody else gets it after its holder was last heard of."""
_RENEWED_AT: Final = 0.25  # of its life


class FirestoreLease:
    """The document ``leases/{name}``: ``owner``, and ``renewed``, when the owner was last heard of.

    It has run out when it was not written for ``life_s`` seconds, both by the clock of the database: the clocks of
    servers do not matter. It is taken and renewed on the condition that the document is as it was read, so of several
    who try one succeeds. ``firestore`` is its own: it is closed with it.
    """

    def __init__(
        self,
        firestore: Firestore,
        name: str,
        *,
        life_s: float = LIFE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._firestore = firestore
        self._document = firestore.collection("leases").document(name_of(name))
        self._life = timedelta(seconds=life_s)
        self._clock = clock
        self._owner = uuid4().hex
        self._renew_at: float | None = None
        """By ``clock``; ``None`` while it is not held."""

    def take(self) -> bool:
        if self._renew_at is not None and self._clock() < self._renew_at:
            return True
        asked_at = self._clock()
        found = self._firestore.get(self._document)
        is_taken = self._is_free(found) and self._write(found)
        self._renew_at = asked_at + _RENEWED_AT * self._life.total_seconds() if is_taken else None
        return is_taken

    def give_back(self) -> None:
        if self._renew_at is None:
            return
        self._renew_at = None
        with suppress(ShopfeedError):
            found = self._firestore.get(self._document)
            if _owner(found) == self._owner:
                batch = self._firestore.batch()
                batch.delete(self._document, option=self._firestore.unchanged_since(found))
                self._firestore.commit(batch)

    def close(self) -> None:
        self.give_back()
        self._firestore.close()

    def _is_free(self, found: Found) -> bool:
        if not found.exists or _owner(found) == self._owner:
            return True
        age: Any = cast(Any, found.read_time) - found.update_time  # the client has no type for these times
        return age >= self._life

    def _write(self, found: Found) -> bool:
        ours = {"owner": self._owner, "renewed": SERVER_TIME}
        batch = self._firestore.batch()
        if found.exists:
            batch.update(self._document, ours, option=self._firestore.unchanged_since(found))
        else:
            batch.create(self._document, ours)
        try:
            self._firestore.commit(batch)
        except Conflict:  # somebody else was quicker
            return False
        return True


def _owner(found: Found) -> str | None:
    return (found.to_dict() or {}).get("owner")
