"""Requests in people's own words with checks that any product can be held against; it knows no parser and no ranker.

A check reads names alone (and the shelf where a request says so), by words that were written down beside the request.
"""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib import resources

import numpy as np

from shopfeed.index import Rows, Snapshot
from shopfeed.index.tokens import fold, stems


class Checked(StrEnum):
    """The sets of checked requests, each a file in the package."""

    TUNING = "checked"
    """Read and tuned on at will: how good it is on them says little about others' requests."""
    BLIND = "blind"
    """Written by who had not seen what the search knows; only its sums are looked at, and nothing is tuned on it."""


_MEN = r"men|mens|man|gents?|male|boys?"
_WOMEN = r"women|womens|woman|lad(?:y|ies)|girls?|female"
_BABIES = r"baby|bab(?:y|ies)|infants?|new ?borns?|toddlers?|months?"
_CHILDREN = r"kids?|child(?:ren)?s?|junior|toddlers?|baby|babies|infants?"
_WHOM: dict[str, tuple[str, str]] = {
    "men": (rf"{_MEN}|unisex|him|husband|father", _WOMEN),
    "women": (rf"{_WOMEN}|unisex|her|wife|bride", _MEN),
    "boys": (rf"boys?|{_CHILDREN}|unisex", r"women|lad(?:y|ies)|girls?"),
    "girls": (rf"girls?|{_CHILDREN}|unisex", r"men|mens|gents?|boys?"),
    "kids": (rf"boys?|girls?|students?|{_CHILDREN}", r"adults?|women|men"),
    "baby": (_BABIES, r"women|men|adults?"),
    "baby-kids": (rf"boys?|girls?|{_BABIES}|{_CHILDREN}", r"women|men|adults?"),
    "girls-baby": (rf"girls?|{_BABIES}", r"women|men|adults?"),
}
"""Words that say it is for them, and words of a name that the shelf alone does not outweigh."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRequest:
    """A request and what has to hold of a product that answers it."""

    id: str
    group: str
    """Requests for one kind of thing."""
    request: str
    type: tuple[str, ...]
    """One of these stands in the name."""
    not_words: tuple[str, ...]
    """None of these does."""
    words: tuple[tuple[str, ...], ...]
    """Of each of these one does."""
    shelves: tuple[str, ...]
    """Sub categories that say the type as well as a word would."""
    audience: str | None
    min_price_minor: int | None
    max_price_minor: int | None

    @property
    def is_bounded(self) -> bool:
        """It names a price bound or an exclusion."""
        is_priced = self.max_price_minor is not None or self.min_price_minor is not None
        return is_priced or bool(_EXCLUDES.search(self.request))


_EXCLUDES = re.compile(r"\b(?:not|no|without|non|except|avoid|bina|nahi|nahin)\b", re.IGNORECASE)


def read_checked(checked: Checked = Checked.TUNING) -> tuple[CheckedRequest, ...]:
    """The requests of that set."""
    lines = (resources.files("shopfeed.evaluation") / "requests" / f"{checked}.jsonl").read_text(encoding="utf-8")
    return tuple(_read(json.loads(line)) for line in lines.splitlines() if line)


def read_paraphrases() -> tuple[tuple[str, ...], ...]:
    """Groups of five wordings of one request."""
    lines = (resources.files("shopfeed.evaluation") / "requests" / "paraphrases.jsonl").read_text(encoding="utf-8")
    return tuple(tuple(json.loads(line)) for line in lines.splitlines() if line)


def _read(values: dict[str, object]) -> CheckedRequest:
    def texts(name: str) -> tuple[str, ...]:
        found = values.get(name, [])
        return tuple(str(each) for each in found) if isinstance(found, list) else ()

    def amount(name: str) -> int | None:
        found = values.get(name)
        return found if isinstance(found, int) else None

    groups = values.get("words", [])
    return CheckedRequest(
        id=str(values["id"]),
        group=str(values["group"]),
        request=str(values["request"]),
        type=texts("type"),
        not_words=texts("not"),
        words=tuple(tuple(str(word) for word in group) for group in groups) if isinstance(groups, list) else (),
        shelves=texts("shelves"),
        audience=str(values["audience"]) if "audience" in values else None,
        min_price_minor=amount("min_price_minor"),
        max_price_minor=amount("max_price_minor"),
    )


class Checker:
    """Holds requests against the products of a snapshot."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._names = snapshot.columns.table.column("name").to_pylist()

    def right(self, request: CheckedRequest) -> Rows:
        """Rows of the products for which every check of the request holds, ascending."""
        columns = self._snapshot.columns
        rows = self._may_be(request)
        rows = rows[columns.price_minor[rows] <= request.max_price_minor] if request.max_price_minor else rows
        least = request.min_price_minor or (0 if request.max_price_minor else -1)
        rows = rows[columns.price_minor[rows] >= least]
        patterns = [_any_of(group) for group in request.words]
        wanted, unwanted = _any_of(request.type), _any_of(request.not_words)
        return np.array(
            [
                row
                for row in rows.tolist()
                if (name := fold(self._names[row]))
                and (wanted.search(name) or self._shelf(row)[1] in request.shelves)
                and not (request.not_words and unwanted.search(name))
                and all(pattern.search(name) for pattern in patterns)
                and _is_for(request.audience, name, " ".join(self._shelf(row)).lower())
            ],
            np.int32,
        )

    def unsaid_words(self, request: CheckedRequest, right: Rows) -> tuple[str, ...]:
        """Words of the request of four letters or more that no right product has in its name."""
        told = " ".join(fold(self._names[row]) for row in right.tolist())
        words = re.findall(r"[^\W\d_]{4,}", fold(request.request))
        return tuple(word for word in words if word not in _QUIET and word.rstrip("s") not in told)

    def _may_be(self, request: CheckedRequest) -> Rows:
        lexical = self._snapshot.lexical
        found = [lexical.rows_with_all(lexical.numbers(stems(word))) for word in request.type]
        shelves = [code for code, pair in enumerate(self._snapshot.columns.subs) if pair[1] in request.shelves]
        return np.unique(np.concatenate([*found, np.flatnonzero(np.isin(self._snapshot.columns.sub, shelves))])).astype(
            np.int32
        )

    def _shelf(self, row: int) -> tuple[str, str]:
        return self._snapshot.columns.subs[self._snapshot.columns.sub[row]]


@lru_cache(maxsize=2_048)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words, whole, also in the plural."""
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(re.escape(word) for word in words)})(?:s|es|'s)?(?![a-z0-9])")


def _is_for(audience: str | None, name: str, shelf: str) -> bool:
    if audience is None:
        return True
    wanted, others = _WHOM[audience]
    says = re.search(rf"\b(?:{wanted})\b", name)
    return bool(says or (re.search(rf"\b(?:{wanted})\b", shelf) and not re.search(rf"\b(?:{others})\b", name)))


_QUIET = frozenset({
    "with", "that", "this", "from", "what", "when", "which", "under", "below", "between", "about", "something",
    "thing", "some", "want", "need", "without", "while",
})  # fmt: skip
