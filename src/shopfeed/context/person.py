"""What is known of who asks: signals, interests and silences as columns; and what a pipeline is asked for them."""

from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from shopfeed.context.themes import ThemeWords
from shopfeed.encoding import Vectors
from shopfeed.events import Event
from shopfeed.index import Rows, Snapshot

Weights = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """Some events that are about the same thing."""

    vector: Vectors
    """``(dim,)``, unit: the weighted mean of its signals."""
    share: float
    """Of all living interests, 0..1."""
    signals: NDArray[np.intp]
    """Indices into the context's signals, the strongest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A theme that the person waved away."""

    vector: Vectors
    """``(dim,)``, unit."""
    row: int
    """Of its product."""
    sub: int
    """Code of its (main, sub) category."""
    strength: float
    """1 while it is silent, then halved with every half-life: slowly back."""
    is_whole_type: bool
    """Already bought, or in the cart: the whole type is silent for its usual life, not only what is like it."""
    event: Event
    place: int
    """Of the event in the context's: what has a smaller one was received later. Clocks of browsers do not decide."""
    words: ThemeWords | None = None
    """By which the person had come to what they waved away: what has them belongs to it, however unlike it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A person's recent past against one snapshot; the arrays of signals have equal length, newest first."""

    snapshot: Snapshot
    now: datetime
    events: tuple[Event, ...]
    """All that were read, newest first."""
    signals: tuple[Event, ...]
    """The events that speak for something."""
    vectors: Vectors
    """``(signals, dim)``, unit rows."""
    weights: Weights
    ages_s: Weights
    rows: Rows
    """Row of the signal's product, -1 where it is a search, a video, or a product that is gone."""
    places: NDArray[np.intp]
    """Of each signal's event among ``events``, ascending."""
    resting: Mask
    """Where a signal belongs to what was waved away with it or later, and is still silent: it speaks for nothing."""
    interests: tuple[Interest, ...]
    """The strongest first."""
    silences: tuple[Silence, ...]
    clicked_rows: Rows
    """Clicked, saved or in the cart: known to the person, so nothing new."""
    bought_rows: Rows
    dismissed_rows: Rows
    shown_rows: Rows
    """Rows of impressions, with repetition, newest first."""
    shown_ages_s: Weights

    @property
    def is_stranger(self) -> bool:
        """Nothing is known that speaks for anything."""
        return not self.interests

    def interest_of(self, signal: int) -> int:
        """Index of the interest that the signal belongs to, -1 where it lives no longer."""
        return next((i for i, each in enumerate(self.interests) if signal in each.signals), -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRequest:
    """What a pipeline of recommendations is asked: a person's context, and what must not come."""

    context: Context
    excluded_rows: Rows
    """Shown a moment ago, or ruled out by the caller."""
    watching: Vectors | None = None
    """``(dim,)``: the video on the screen, where the answer shall match it and the person."""

    _read: list[tuple[Rows, Vectors]] = field(default_factory=list, repr=False, compare=False)
    """The vectors that were read for this request, by ascending row: all stages look at the same candidates."""
    _taken: list[tuple[Rows, Vectors]] = field(default_factory=list, repr=False, compare=False)
    """Of these what was asked for last, and the rows as they were given: most stages come with the same array."""
    _nearness: list[tuple[Rows, Vectors]] = field(default_factory=list, repr=False, compare=False)
    """The cosines to the interests that were asked for last."""

    @property
    def snapshot(self) -> Snapshot:
        """What is searched."""
        return self.context.snapshot

    def vectors_of(self, rows: Rows) -> Vectors:
        """``(len(rows), dim)``, unit rows; those of the first call with many are kept, for it will be asked again."""
        for given, vectors in self._taken:
            if given is rows:
                return vectors
        if self._read:
            known, vectors = self._read[0]
            at = np.minimum(np.searchsorted(known, rows), len(known) - 1)
            if (known[at] == rows).all():
                taken = vectors[at]
                self._taken[:] = [(rows, taken)]
                return taken
        vectors = self.snapshot.vectors_of(rows)
        if not self._read and len(rows) and (np.diff(rows) > 0).all():
            self._read.append((rows, vectors))
        return vectors

    def nearness_of(self, rows: Rows) -> Vectors:
        """``(len(rows), interests)``: cosines to the living interests, of which there is one at least."""
        if not (self._nearness and self._nearness[0][0] is rows):
            interests = np.vstack([interest.vector for interest in self.context.interests])
            self._nearness[:] = [(rows, self.vectors_of(rows) @ interests.T)]
        return self._nearness[0][1]

    @property
    def recent_rows(self) -> Rows:
        """Rows of the products that the person acted on, newest first, but for those that rest."""
        return self.context.rows[self._speaking]

    @property
    def recent_signals(self) -> NDArray[np.intp]:
        """Their places among the signals, ``(len(recent_rows),)``."""
        return np.flatnonzero(self._speaking)

    @property
    def recent_weights(self) -> Weights:
        """Their present weights, ``(len(recent_rows),)``."""
        return self.context.weights[self._speaking]

    @property
    def recent_ages_s(self) -> Weights:
        """Their ages, ``(len(recent_rows),)``."""
        return self.context.ages_s[self._speaking]

    @property
    def spent_subs(self) -> NDArray[np.int32]:
        """Categories of which the whole type is silent: bought, or one in the cart."""
        return np.array([each.sub for each in self.context.silences if each.is_whole_type], np.int32)

    @property
    def _speaking(self) -> Mask:
        return (self.context.rows >= 0) & ~self.context.resting
