"""A Firestore database of ours: one client, with a deadline and a back-off on every call, and its errors as ours.

It knows nothing of what the documents mean, and it is the only module that imports ``google.cloud``.
"""

import random
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from google.api_core import exceptions as google
from google.api_core.retry import Retry
from google.auth.exceptions import GoogleAuthError
from google.cloud import firestore
from google.cloud.firestore_v1.base_query import BaseQuery, FieldFilter
from google.cloud.firestore_v1.types import Write

from shopfeed.errors import Conflict, Invalid, InvalidSetting, Unavailable

Document = firestore.DocumentReference
Found = firestore.DocumentSnapshot
Collection = firestore.CollectionReference
Result = TypeVar("Result")

WRITES_AT_ONCE: Final = 500
READS_AT_ONCE: Final = 1_000
NAME_ALONE: Final = ("__name__",)
"""The fields to ask for where only the existence of a document matters."""
SERVER_TIME: Final = firestore.SERVER_TIMESTAMP
ONE_MORE: Final = firestore.Increment(1)
NEWEST_FIRST: Final = firestore.Query.DESCENDING

_PATIENCE_S: Final = 3.0  # for trying again; without a Retry of its own a call to a dead server hangs for a minute
_CALL_S: Final = 10.0  # for one attempt that the server does not refuse
_TRY_AGAIN: Final = (google.ServiceUnavailable, google.ResourceExhausted, google.InternalServerError, google.BadGateway)
_CONFLICTS: Final = (google.AlreadyExists, google.FailedPrecondition, google.NotFound, google.Aborted)
_REFUSALS: Final = (google.PermissionDenied, google.Unauthenticated, GoogleAuthError)
_REFUSED_TO_READ: Final = Unavailable  # a read fails on a precondition where an index is missing
_WRITTEN_MEANWHILE: Final = Conflict
_ATTEMPTS: Final = 30  # of a write that others came before


class Batch(firestore.WriteBatch):
    """Writes to ``commit`` together: the client's own, and those of many plain values.

    Plain values are ``None``, truth values, numbers, texts, bytes, times, and lists and maps of them. They are put into
    the protocol's buffers themselves: the client's wrapper around each value costs twenty times the CPU time.
    """

    def create_plain(self, document: Document, values: Mapping[str, Any]) -> None:
        """As ``create``; for values without the client's transforms."""
        write = self._write(document, values)
        write.current_document.exists = False
        self._add(document, write)

    def update_plain(self, document: Document, values: Mapping[str, Any], *, within: str | None = None) -> None:
        """As ``update`` of the fields with these names, or of those of the map ``within``."""
        write = self._write(document, values if within is None else {within: values})
        write.current_document.exists = True
        outer = () if within is None else (within,)
        write.update_mask.field_paths.extend(Firestore.path(*outer, name) for name in values)
        self._add(document, write)

    @staticmethod
    def _write(document: Document, values: Mapping[str, Any]) -> Any:
        write: Any = _BUFFER_OF_A_WRITE()
        write.update.name = document._document_path  # its full name; `path` is the one within the database
        for name, value in values.items():
            _put(write.update.fields[name], value)
        return write

    def _add(self, document: Document, write: Any) -> None:
        self._document_references[document._document_path] = document
        self._add_write_pbs([Write.wrap(write)])


_BUFFER_OF_A_WRITE: Final[Any] = type(Write.pb(Write()))


def _put(buffer: Any, value: Any) -> None:
    """Make ``buffer`` hold ``value``, as https://firebase.google.com/docs/firestore/reference/rest/v1/Value says."""
    match value:
        case None:
            buffer.null_value = 0
        case bool():  # before int, of which it is one
            buffer.boolean_value = value
        case int():
            buffer.integer_value = value
        case float():
            buffer.double_value = value
        case str():
            buffer.string_value = value
        case bytes():
            buffer.bytes_value = value
        case datetime():
            buffer.timestamp_value.FromDatetime(value)
        case list():
            buffer.array_value.SetInParent()
            for each in value:
                _put(buffer.array_value.values.add(), each)
        case dict():
            buffer.map_value.SetInParent()
            for name, each in value.items():
                _put(buffer.map_value.fields[name], each)
        case _:
            raise TypeError(f"{type(value).__name__} is no plain value of Firestore")


class Firestore:
    """A connection to the ``(default)`` database of ``project``, for the threads of one process; not to be forked.

    The client itself reads the usual variables: ``FIRESTORE_EMULATOR_HOST`` leads to the emulator, and without
    ``credentials_file`` the application default credentials are taken. Nothing is sent by opening.

    Opening raises ``InvalidSetting`` for credentials that cannot be used. Every method raises ``Unavailable`` within
    seconds when the server does not answer, refuses the credentials or misses an index (the text says which), and
    after ``close``; ``Invalid`` for what no document can hold. What may be tried again is, with back-off.
    """

    def __init__(self, project: str, *, credentials_file: Path | None = None) -> None:
        self.project = project
        self._is_closed = False
        self._retry = Retry(
            predicate=lambda error: isinstance(error, _TRY_AGAIN), initial=0.1, maximum=1.0, timeout=_PATIENCE_S
        )
        try:
            self._client = (
                firestore.Client(project=project)
                if credentials_file is None
                else firestore.Client.from_service_account_json(str(credentials_file), project=project)
            )
        except (GoogleAuthError, OSError, ValueError) as error:
            raise InvalidSetting(
                f"Firestore project {project!r} cannot be opened ({_line(error)}): "
                "see docs/firestore.md for credentials and the emulator"
            ) from error

    def collection(self, name: str) -> Collection:
        """The collection at the top with this name."""
        return self._client.collection(name)

    def group(self, name: str) -> BaseQuery:
        """All collections of this name, wherever they are."""
        return self._client.collection_group(name)

    def batch(self) -> Batch:
        """Writes to ``commit`` together."""
        return Batch(self._client)

    @staticmethod
    def path(*names: str) -> str:
        """The path to a field within maps."""
        return firestore.Client.field_path(*names)

    def unchanged_since(self, found: Found) -> Any:  # the client's write options share no public type
        """The option of a write that must not happen when the document was written after ``found`` was read."""
        return self._client.write_option(last_update_time=found.update_time)

    def get(self, document: Document) -> Found:
        """The document; ``exists`` says whether it is there."""
        with self._translated(_REFUSED_TO_READ):
            return document.get(retry=self._retry, timeout=_CALL_S)

    def get_many(self, documents: Iterable[Document], *, fields: Sequence[str] | None = None) -> list[Found]:
        """Those of ``documents`` that exist, in any order; ``None`` is all their fields."""
        asked, found = list(documents), []
        for start in range(0, len(asked), READS_AT_ONCE):
            with self._translated(_REFUSED_TO_READ):
                got = self._client.get_all(
                    asked[start : start + READS_AT_ONCE], field_paths=fields, retry=self._retry, timeout=_CALL_S
                )
                found += [each for each in got if each.exists]
        return found

    def read(self, query: BaseQuery) -> list[Found]:
        """What ``query`` finds; it should have a limit."""
        with self._translated(_REFUSED_TO_READ):
            return list(query.stream(retry=self._retry, timeout=_CALL_S))  # type: ignore[reportArgumentType]  # the sync one

    def count(self, query: BaseQuery | Collection) -> int:
        """How many documents ``query`` finds, counted by the server."""
        with self._translated(_REFUSED_TO_READ):
            counts: Any = query.count().get(retry=self._retry, timeout=_CALL_S)  # its type speaks of async clients too
            return int(counts[0][0].value)

    def commit(self, batch: Batch) -> Sequence[Any]:
        """Do all of ``batch`` or nothing; one result a write.

        Raises ``Conflict`` when a document that was to be created exists, one that was to be updated does not, or one
        was written meanwhile.
        """
        with self._translated(_WRITTEN_MEANWHILE):
            return batch.commit(retry=self._retry, timeout=_CALL_S)

    def settle(self, attempt: Callable[[], Result]) -> Result:
        """What ``attempt`` gives once no other writer comes between; it reads anew each time that it is called."""
        for tried in range(_ATTEMPTS):
            try:
                return attempt()
            except Conflict:
                time.sleep(random.uniform(0, min(0.02 * 2**tried, 0.5)))
        raise Unavailable(f"Firestore project {self.project!r}: too many writers at once, try again later")

    def close(self) -> None:
        """Let go of the connection. Closing twice is allowed."""
        if not self._is_closed:
            self._is_closed = True
            self._client.close()

    @contextmanager
    def _translated(self, precondition: type[Conflict] | type[Unavailable]) -> Generator[None]:
        if self._is_closed:
            raise Unavailable(f"the connection to Firestore project {self.project!r} is closed")
        where = f"Firestore project {self.project!r}"
        try:
            yield
        except _CONFLICTS as error:
            raise precondition(f"{where}: {_line(error)}") from error
        except _REFUSALS as error:
            raise Unavailable(f"{where} refuses the credentials ({_line(error)}): see docs/firestore.md") from error
        except google.InvalidArgument as error:
            raise Invalid(f"{where} cannot hold this: {_line(error)}") from error
        except google.GoogleAPIError as error:
            raise Unavailable(f"{where} does not answer: {_line(error)}") from error


def appended(values: Sequence[str]) -> Any:  # the client's transforms share no public type
    """For ``set`` with ``merge`` and ``update``: the list with these behind it, without what it has already."""
    return firestore.ArrayUnion(values)


def one_of(name: str, values: Iterable[str]) -> FieldFilter:
    """For ``where``: the field has one of these values."""
    return FieldFilter(name, "in", sorted(values))


def above(name: str, value: int) -> FieldFilter:
    """For ``where``: the field is greater than this."""
    return FieldFilter(name, ">", value)


def at_or_after(name: str, time: datetime) -> FieldFilter:
    """For ``where``: the field is this moment or a later one."""
    return FieldFilter(name, ">=", time)


def name_of(text: str) -> str:
    """``text`` as the name of a document or of a field in a map; ``text_of`` gives it back.

    Names keep the order of texts without ``/``. A printable text of an id up to 128 characters is short enough.
    """
    name = text.replace("%", "%25").replace("/", "%2F")
    is_reserved = name in ("", ".", "..") or (name.startswith("__") and name.endswith("__"))
    return name + _MARK if is_reserved or name.endswith(_MARK) else name


def text_of(name: str) -> str:
    """The text that ``name_of`` was given."""
    return name.removesuffix(_MARK).replace("%2F", "/").replace("%25", "%")


_MARK: Final = "\x01"  # sorts before whatever an id may go on with


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
