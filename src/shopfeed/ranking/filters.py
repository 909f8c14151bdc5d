"""What must not be shown to a person, as masks over candidates."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import LEAST_COSINE, Kinds, PersonRequest, Silence, query_stems
from shopfeed.encoding import Vectors
from shopfeed.index import Rows, Snapshot
from shopfeed.pipeline import Candidates, Mask

SAME_COSINE = 0.96
"""Products of one brand that are so near are one model: ``boAt Stone 620 (Black)`` and ``(Blue)`` have 0.98 to 0.99."""
_MOST_COMPARED = 64


@dataclass(frozen=True, slots=True)
class InStock:
    """Sold-out products never appear."""

    name: str = "sold_out"

    def mask(self, request: PersonRequest, candidates: Candidates) -> Mask:
        return ~request.snapshot.columns.is_sold_out[candidates.rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingKnown:
    """What was clicked, saved, put in the cart or bought stays out, and so does everything that is the same."""

    name: str = "already_known"
    same_cosine: float = SAME_COSINE

    def mask(self, request: PersonRequest, candidates: Candidates) -> Mask:
        context = request.context
        known = np.concatenate([context.bought_rows, context.clicked_rows, request.excluded_rows])
        return ~is_same(request, candidates, known, self.same_cosine)


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingDismissed:
    """What was waved away stays away for good, and so does everything that is the same."""

    name: str = "dismissed"
    same_cosine: float = SAME_COSINE

    def mask(self, request: PersonRequest, candidates: Candidates) -> Mask:
        return ~is_same(request, candidates, request.context.dismissed_rows, self.same_cosine)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What belongs to a silence: what is like its product, its category and is somewhat so, or has its words."""

    like_cosine: float = 0.58
    like_in_category_cosine: float = 0.5

    def holds(self, silence: Silence, candidates: Candidates, vectors: Vectors, snapshot: Snapshot) -> Mask:
        """``True`` where a candidate belongs to it; ``vectors`` are the candidates', ``(n, dim)``."""
        cosines = vectors @ silence.vector
        is_in_category = snapshot.columns.sub[candidates.rows] == silence.sub
        belongs = (cosines >= self.like_cosine) | (is_in_category & (cosines >= self.like_in_category_cosine))
        return belongs if silence.words is None else belongs | silence.words.hold(snapshot, candidates.rows)

    def was_asked_again(self, request: PersonRequest, silence: Silence) -> bool:
        """A search made after it speaks louder: what was asked for again may come again."""
        context, words = request.context, silence.words
        return any(
            signal.query is not None
            and context.places[i] < silence.place
            and (
                float(context.vectors[i] @ silence.vector) >= self.like_in_category_cosine
                or (words is not None and words.are_in(query_stems(context.snapshot, signal.query)))
            )
            for i, signal in enumerate(context.signals)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingSilenced:
    """The theme of a dismissal is silent for its two weeks, the type of a purchase for its usual life.

    That type is told by category and cosine, and by what the names say: a second one may stand on another shelf.
    """

    name: str = "silenced"
    theme: Theme = field(default_factory=Theme)
    second_cosine: float = 0.7
    """What is so near to a thing that was bought is a second one, whatever the search for its companions says."""
    kinds: Kinds | None = None

    def mask(self, request: PersonRequest, candidates: Candidates) -> Mask:
        stays = np.ones(len(candidates), np.bool_)
        silences = [each for each in request.context.silences if each.strength >= 1]
        if not silences:
            return stays
        vectors = request.vectors_of(candidates.rows)
        for silence in silences:
            if not self.theme.was_asked_again(request, silence):
                held = self.theme.holds(silence, candidates, vectors, request.snapshot)
                if silence.is_whole_type:  # what one needs beside a thing is of its kind only by a crude category
                    cosines = vectors @ silence.vector
                    held &= ~(_is_companion(candidates) & (cosines < self.second_cosine))
                    open_ones = np.flatnonzero(stays & ~held & (cosines >= LEAST_COSINE))
                    held[self._seconds(request, silence, candidates, open_ones)] = True
                stays &= ~held
        return stays

    def _seconds(
        self, request: PersonRequest, silence: Silence, candidates: Candidates, at: NDArray[np.intp]
    ) -> NDArray[np.intp]:
        """Of the candidates ``at`` these places those whose names say the type of what was bought.

        What the search for its own companions brought is none: “Cricket Bat Grip” says a bat, and more.
        """
        version = request.snapshot.version
        if self.kinds is None or (bought := self.kinds.of_row(version, silence.row)) is None:
            return at[:0]
        at = at[~(_is_companion(candidates)[at] & (_cue_places(request, candidates)[at] == silence.place))]
        said = [self.kinds.of_row(version, row) for row in candidates.rows[at].tolist()]
        return at[[each is not None and each.is_second(bought) for each in said]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTooOften:
    """What was seen several times without a click rests until the memory of it has faded."""

    name: str = "seen_too_often"
    most: float = 2.5
    half_life_s: float = 2 * 86_400.0

    def mask(self, request: PersonRequest, candidates: Candidates) -> Mask:
        return fatigue(request, candidates, self.half_life_s) < self.most


def _is_companion(candidates: Candidates) -> Mask:
    if "companions" not in candidates.stages:
        return np.zeros(len(candidates), np.bool_)
    return ~np.isnan(candidates.stage("companions"))


def _cue_places(request: PersonRequest, candidates: Candidates) -> NDArray[np.intp]:
    """Of each candidate the place of the event that brought it, -1 where none did."""
    places = np.append(request.context.places, -1)
    return places[candidates.cue]


def fatigue(request: PersonRequest, candidates: Candidates, half_life_s: float) -> np.ndarray:
    """How often each candidate was seen, older impressions counting less: ``sum(0.5 ** (age / half_life))``."""
    context = request.context
    was_shown = candidates.rows[:, None] == context.shown_rows
    return was_shown @ np.exp2(-context.shown_ages_s / np.float32(half_life_s))


def is_same(request: PersonRequest, candidates: Candidates, rows: Rows, same_cosine: float) -> Mask:
    """Where a candidate has the name of one of ``rows``, or is the same model in another colour or size.

    That is: the same brand and a cosine of at least ``same_cosine``, to one of the first ``_MOST_COMPARED`` rows.
    """
    columns = request.snapshot.columns
    if not len(rows) or not len(candidates):
        return np.zeros(len(candidates), np.bool_)
    same = _is_among(columns.name_group[candidates.rows], columns.name_group[rows])
    compared = np.array(list(dict.fromkeys(rows.tolist()))[:_MOST_COMPARED], np.int32)
    brands = columns.brand[candidates.rows]
    compared = compared[_is_among(columns.brand[compared], brands)]
    if not len(compared):
        return same
    open_ones = np.flatnonzero(~same & _is_among(brands, columns.brand[compared]))
    cosines = request.vectors_of(candidates.rows)[open_ones] @ request.vectors_of(compared).T
    is_of_brand = brands[open_ones, None] == columns.brand[compared]
    same[open_ones] = ((cosines >= same_cosine) & is_of_brand).any(axis=1)
    return same


def _is_among(values: NDArray[np.int32], among: NDArray[np.int32]) -> Mask:
    """As ``numpy.isin``, in a third of the time for some hundred values; ``among`` has one at least."""
    ascending = np.sort(among)
    return ascending[np.minimum(np.searchsorted(ascending, values), len(ascending) - 1)] == values
