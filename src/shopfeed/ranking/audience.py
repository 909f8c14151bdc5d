"""For whom a thing is, by its name: shoes for men are no answer to somebody who looks at shoes for boys."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import Context, PersonRequest, Weights, query_stems
from shopfeed.index import Rows, Snapshot
from shopfeed.index.lexical import NAME_ZONES, LexicalIndex
from shopfeed.index.tokens import stems
from shopfeed.pipeline import Candidates, Mask

_GROUPS = (
    "kid kids boy boys girl girls baby babies toddler toddlers infant newborn child children",
    "man men mens gents male",
    "woman women womens ladies female",
)
_NOBODY = -1
_LEAST_SHARE = 0.5
_CLEARLY = 3.0
_GOES_WITH = ("companions", "goes_with")
"""Sources whose cue is the signal of what the candidate goes with."""
_NOTHING = np.empty(0, np.intp)
_READ_AT_ONCE = 20_000

Said = NDArray[np.bool_]
"""``(n, 3)``: children, men, women."""


def for_others(request: PersonRequest, candidates: Candidates) -> Mask:
    """Where a candidate is for others than the interest that it is nearest to, which is clearly for one group.

    An interest is for a group if half of its weight says so, and three times as much as says another. What goes with a
    thing in the cart or bought is for whom that thing is: the socks for shoes for boys are for boys. A candidate that
    says nothing, or that group among others, is for everybody.
    """
    context, clash = request.context, np.zeros(len(candidates), np.bool_)
    if not len(context.signals) or not len(candidates):
        return clash
    said_by_signals = _said_by_signals(context)
    if not said_by_signals.any():
        return clash
    group = np.full(len(candidates), _NOBODY, np.int8)
    if context.interests:
        wanted = [_wanted(context.weights[each.signals], said_by_signals[each.signals]) for each in context.interests]
        group = np.array(wanted, np.int8)[request.nearness_of(candidates.rows).argmax(axis=1)]
    goes_with = [at for at, stage in enumerate(candidates.stages) if stage in _GOES_WITH]
    led = np.flatnonzero(np.isin(candidates.source, goes_with) & (candidates.cue >= 0)) if goes_with else _NOTHING
    said = said_by_signals[candidates.cue[led]]
    group[led] = np.where(said.sum(axis=1) == 1, said.argmax(axis=1), _NOBODY)
    asked = np.flatnonzero(group != _NOBODY)
    said = _said_by_names(request.snapshot, candidates.rows[asked])
    clash[asked] = said.any(axis=1) & ~said[np.arange(len(asked)), group[asked]]
    return clash


def for_whom(snapshot: Snapshot, row: int) -> str | None:
    """The one group that the name of a product says it is for, as a search would; ``None`` for none or two."""
    (said,) = _said_by_names(snapshot, np.array([row], np.int32))
    return _GROUPS[int(said.argmax())].split()[1] if said.sum() == 1 else None


def for_them(snapshot: Snapshot, rows: Rows, whom: str, *, first: bool = False) -> Rows:
    """Without what says only others than ``whom``, a group of ``for_whom``; ``first`` comes what says them."""
    said = _said_by_names(snapshot, rows)
    says_them = said[:, next(at for at, words in enumerate(_GROUPS) if whom in words.split())]
    says_nobody = ~said.any(axis=1)
    return np.concatenate([rows[says_them], rows[says_nobody]]) if first else rows[says_them | says_nobody]


def _wanted(weights: Weights, said: Said) -> int:
    shares = (weights @ said) / max(float(weights.sum()), 1e-12)
    best = int(np.argmax(shares))
    others = float(np.delete(shares, best).max())
    return best if shares[best] >= _LEAST_SHARE and shares[best] >= _CLEARLY * others else _NOBODY


def _said_by_signals(context: Context) -> Said:
    said = np.zeros((len(context.signals), len(_GROUPS)), np.bool_)
    is_product = context.rows >= 0
    said[is_product] = _said_by_names(context.snapshot, context.rows[is_product])
    group_of = _group_of_stems(context.snapshot.lexical)
    for at, signal in enumerate(context.signals):
        if signal.query is not None:
            groups = {int(group_of[stem]) for stem in query_stems(context.snapshot, signal.query)}
            said[at] = [group in groups for group in range(len(_GROUPS))]
    return said


def _said_by_names(snapshot: Snapshot, rows: Rows) -> Said:
    said = _said_by_all_names(snapshot.built.lexical)
    is_added = rows >= len(said)
    if not is_added.any():
        return said[rows]
    found = np.empty((len(rows), len(_GROUPS)), np.bool_)
    found[~is_added] = said[rows[~is_added]]
    found[is_added] = _read_names(snapshot.lexical, rows[is_added])
    return found


@lru_cache(maxsize=2)
def _said_by_all_names(lexical: LexicalIndex) -> Said:
    """Of a catalogue as it was built: read once, for every request asks of some hundred."""
    blocks = np.array_split(np.arange(lexical.forward.rows, dtype=np.int32), 1 + lexical.forward.rows // _READ_AT_ONCE)
    return np.concatenate([_read_names(lexical, rows) for rows in blocks])


def _read_names(lexical: LexicalIndex, rows: Rows) -> Said:
    taken = lexical.forward.take(rows)
    groups = _group_of_stems(lexical)[taken.stems]
    at = np.flatnonzero((groups != _NOBODY) & NAME_ZONES[taken.zones])
    said = np.zeros((len(rows), len(_GROUPS)), np.bool_)
    said[taken.owner[at], groups[at]] = True
    return said


@lru_cache(maxsize=4)
def _group_of_stems(lexical: LexicalIndex) -> NDArray[np.int8]:
    """For each number of the vocabulary the group that the word names, ``_NOBODY`` for nearly all."""
    groups = np.full(len(lexical.vocabulary), _NOBODY, np.int8)
    for group, words in enumerate(_GROUPS):
        known = [number for number in lexical.numbers(stems(words)) if number >= 0]
        groups[known] = group
    return groups
