"""Events against a snapshot: which speak for something, how loudly, what they are about, and what is silent."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import ProductId
from shopfeed.context.kinds import LEAST_COSINE, Kinds
from shopfeed.context.person import Context, Interest, Silence, Weights
from shopfeed.context.taste import DAY_S, Taste
from shopfeed.context.themes import Cause, Stems, ThemeWords, name_stems, query_stems, theme_words
from shopfeed.encoding import Encoder, Vectors
from shopfeed.events import DismissalReason, Event, EventId, EventKind
from shopfeed.index import Rows, Snapshot
from shopfeed.query import says_something
from shopfeed.videos import VideoId

VideoVectors = Callable[[VideoId], Vectors | None]
"""The vector ``(dim,)`` of a video, ``None`` for one that is not known."""

_LEAST_FRESH = 1e-12  # somebody who comes back after years: all is old, and still in proportion
_SILENCING = frozenset({EventKind.DISMISSAL, EventKind.PURCHASE, EventKind.CART})
_UNDONE_BY = {
    EventKind.SAVE: EventKind.UNSAVE,
    EventKind.CART: EventKind.UNCART,
    EventKind.LIKE: EventKind.UNLIKE,
}


def read_context(
    events: Sequence[Event],
    *,
    snapshot: Snapshot,
    encoder: Encoder,
    video_vector: VideoVectors,
    now: datetime,
    taste: Taste,
    kinds: Kinds | None = None,
) -> Context:
    """Read ``events`` (newest first). Events about products or videos that are gone are passed over."""
    ids = sorted({event.product_id for event in events if event.product_id is not None})
    row_of: _RowOf = {None: -1, **dict(zip(ids, snapshot.rows_of(ids).tolist(), strict=True))}
    withdrawn = _withdrawn(events)
    standing = [event for event in events if event.id not in withdrawn] if withdrawn else events
    signals, worth = _signals(standing, row_of, video_vector, taste)
    rows = np.array([row_of[event.product_id] for event in signals], np.int32)
    vectors = _vectors(signals, rows, snapshot, encoder, video_vector)
    ages_s = _ages_s(signals, now)
    fresh = np.maximum(0.5 ** (ages_s / taste.half_life_s), _LEAST_FRESH)
    weights = (np.array(worth) * fresh * taste.fading_per_event ** np.arange(len(signals))).astype(np.float32)
    has_waved = any(event.kind is EventKind.DISMISSAL for event in standing)
    place_of = {event.id: place for place, event in enumerate(events)}
    places = np.array([place_of[event.id] for event in signals], np.intp)
    past = _Signals(signals, vectors, weights, places, _said(signals, rows, snapshot) if has_waved else ())
    silences = _silences(standing, place_of, snapshot, row_of, now, taste, past)
    groups = _group(signals, vectors, weights, taste)
    resting = _resting(past, groups, silences, taste)
    if kinds is not None:
        resting |= _of_bought_kinds(past, rows, silences, snapshot.version, kinds)
    shown = [each for each in events if each.kind is EventKind.IMPRESSION and row_of[each.product_id] >= 0]
    return Context(
        snapshot=snapshot,
        now=now,
        events=tuple(events),
        signals=tuple(signals),
        vectors=vectors,
        weights=weights,
        ages_s=ages_s,
        rows=rows,
        places=places,
        resting=resting,
        interests=_interests(past, groups, resting, silences, taste),
        silences=silences,
        clicked_rows=_rows_with(events, row_of, EventKind.CLICK, EventKind.SAVE, EventKind.CART),
        bought_rows=_rows_with(events, row_of, EventKind.PURCHASE),
        dismissed_rows=_rows_with(events, row_of, EventKind.DISMISSAL),
        shown_rows=np.array([row_of[event.product_id] for event in shown], np.int32),
        shown_ages_s=_ages_s(shown, now),
    )


_RowOf = dict[ProductId | None, int]
"""The row of every product of the events, -1 for one that is gone and where an event has none."""


def _rows_with(events: Sequence[Event], row_of: _RowOf, *kinds: EventKind) -> Rows:
    rows = [row_of[event.product_id] for event in events if event.kind in kinds]
    return np.array([row for row in rows if row >= 0], np.int32)


def _ages_s(events: Sequence[Event], now: datetime) -> Weights:
    """Of a clock that was ahead: 0."""
    return np.array([max(0.0, (now - event.at).total_seconds()) for event in events], np.float32)


def _withdrawn(events: Sequence[Event]) -> set[str]:
    """Ids of the saves, likes and cart events that a later event took back."""
    undone: set[tuple[EventKind, str | None, str | None]] = set()
    withdrawn: set[str] = set()
    for event in events:  # newest first: the undoing is met before what it undoes
        subject = (event.product_id, event.video_id)
        opposite = _UNDONE_BY.get(event.kind)
        if opposite is not None and (opposite, *subject) in undone:
            withdrawn.add(event.id)
        elif event.kind in _UNDONE_BY.values():
            undone.add((event.kind, *subject))
    return withdrawn


def _worth(event: Event, taste: Taste) -> float:
    weight = taste.weights.get(event.kind, 0.0)
    if event.kind is EventKind.WATCH:
        share = 0.0 if event.value is None else min(event.value, 1.5)
        return 0.0 if share < taste.skipped_share else weight * share
    if event.kind is EventKind.DWELL:
        return weight * min((event.value or 0.0) / taste.whole_dwell_s, 1.0)
    return weight


def _signals(
    events: Sequence[Event], row_of: _RowOf, video_vector: VideoVectors, taste: Taste
) -> tuple[list[Event], list[float]]:
    """The newest events that speak for something, and what each is worth."""
    signals: list[Event] = []
    worths: list[float] = []
    for event in events:
        if len(signals) == taste.most_signals:
            break
        worth = _worth(event, taste)
        if worth <= 0:
            continue
        if event.query is None:
            if event.product_id is not None:
                is_known = row_of[event.product_id] >= 0
            else:
                is_known = event.video_id is not None and video_vector(event.video_id) is not None
            if not is_known:
                continue
        elif not says_something(event.query):
            continue
        signals.append(event)
        worths.append(worth)
    return signals, worths


def _vectors(
    signals: Sequence[Event], rows: Rows, snapshot: Snapshot, encoder: Encoder, video_vector: VideoVectors
) -> Vectors:
    """``(signals, dim)``: of the search, the product, or the video."""
    vectors = np.empty((len(signals), encoder.dim), np.float32)
    products = []
    for i, event in enumerate(signals):
        if event.query is not None:
            vectors[i] = encoder.encode([event.query])[0]  # one by one: so they are remembered (encoding/cached.py)
        elif event.product_id is not None:
            products.append(i)
        elif event.video_id is not None:
            vectors[i] = video_vector(event.video_id)
    if products:
        vectors[products] = snapshot.vectors_of(rows[products])
    return vectors


@dataclass(frozen=True, slots=True)
class _Signals:
    """The events that speak for something, as columns; newest first."""

    events: Sequence[Event]
    vectors: Vectors
    weights: Weights
    places: NDArray[np.intp]
    said: Sequence[Stems]
    """The words of each; empty where nothing was waved away, for nobody asks then."""


def _said(signals: Sequence[Event], rows: Rows, snapshot: Snapshot) -> list[Stems]:
    """The words of each signal; none of a video's."""
    of_names = name_stems(snapshot, rows)
    return [
        named if event.query is None else query_stems(snapshot, event.query)
        for event, named in zip(signals, of_names, strict=True)
    ]


def _resting(
    past: _Signals, groups: Sequence[Sequence[int]], silences: Sequence[Silence], taste: Taste
) -> NDArray[np.bool_]:
    """The signals that belong to what was waved away with them or later, and is silent: by meaning, or by its words.

    Of a group of which half belongs to it, all older signals rest: it was the interest that had brought the product.
    """
    resting = np.zeros(len(past.events), np.bool_)
    for silence in silences:
        if silence.strength < 1 or silence.is_whole_type:
            continue
        belongs = past.vectors @ silence.vector >= taste.silenced_interest_cosine
        if silence.words is not None:
            belongs |= np.array([silence.words.are_in(said) for said in past.said], np.bool_)
        is_older = past.places > silence.place
        resting |= belongs & is_older
        for group in groups:
            older = np.array([i for i in group if is_older[i]], np.intp)
            if len(older) and past.weights[older[belongs[older]]].sum() >= 0.5 * past.weights[older].sum():
                resting[older] = True
    return resting


def _of_bought_kinds(
    past: _Signals, rows: Rows, silences: Sequence[Silence], version: str, kinds: Kinds
) -> NDArray[np.bool_]:
    """The signals before a purchase that are about the type of what was bought, by what they say and somewhat like it.

    Those were the looking around; it is over, although what was looked at may be unlike what was bought.
    """
    over = np.zeros(len(past.events), np.bool_)
    for silence in silences:
        bought = kinds.of_row(version, silence.row) if silence.is_whole_type else None
        if bought is None:
            continue
        asked = ~over & (past.places > silence.place) & (past.vectors @ silence.vector >= LEAST_COSINE)
        for i in np.flatnonzero(asked).tolist():
            query, row = past.events[i].query, int(rows[i])
            said = kinds.of_query(query) if query is not None else kinds.of_row(version, row) if row >= 0 else None
            over[i] = said is not None and said.is_second(bought)
    return over


def _interests(
    past: _Signals,
    every_group: Sequence[Sequence[int]],
    resting: NDArray[np.bool_],
    silences: Sequence[Silence],
    taste: Taste,
) -> tuple[Interest, ...]:
    awake = every_group
    if resting.any():
        awake = [group for each in every_group if (group := [i for i in each if not resting[i]])]
    members = [np.array(group, np.intp) for group in awake]
    if silences:
        means = _means(members, past)
        members = [
            each
            for each, mean in zip(members, means, strict=True)
            if not _is_waved_away(each, mean, past, silences, taste)
        ]
    if not members:
        return ()
    totals = np.array([past.weights[each].sum(dtype=np.float64) for each in members])
    order = np.argsort(-totals, kind="stable")[: taste.most_interests]
    living = order[totals[order] >= taste.least_share * totals.sum()]
    chosen = [members[i] for i in living.tolist()]
    shares = (totals[living] / totals[living].sum()).tolist()
    return tuple(
        Interest(vector=mean, share=share, signals=each[np.argsort(-past.weights[each], kind="stable")])
        for each, share, mean in zip(chosen, shares, _means(chosen, past), strict=True)
    )


def _group(signals: Sequence[Event], vectors: Vectors, weights: Weights, taste: Taste) -> list[list[int]]:
    """Newest first, each signal joins the nearest group, or the group of the search that led to it, or begins one.

    How near a group is: the mean cosine to its members, by their weights.
    """
    searched = {event.slate_id for event in signals if event.kind is EventKind.SEARCH and event.slate_id is not None}
    group_of_slate: dict[str, int] = {}
    groups: list[list[int]] = []
    likeness = vectors @ vectors.T
    sums: list[NDArray[np.float32]] = []  # for each group and every signal the weighted sum of the cosines
    totals: list[float] = []
    for index, (signal, weight) in enumerate(zip(signals, weights.tolist(), strict=True)):
        slate = signal.slate_id if signal.slate_id in searched else None
        home = group_of_slate.get(slate) if slate is not None else None
        if home is None and groups:
            nearness = [float(each[index]) / total for each, total in zip(sums, totals, strict=True)]
            best = max(range(len(groups)), key=nearness.__getitem__)
            home = best if nearness[best] >= taste.same_interest_cosine else None
        if home is None:
            home = len(groups)
            groups.append([])
            sums.append(np.zeros(len(signals), np.float32))
            totals.append(0.0)
        groups[home].append(index)
        sums[home] += weight * likeness[index]
        totals[home] += weight
        if slate is not None:
            group_of_slate[slate] = home
    return groups


def _means(groups: Sequence[NDArray[np.intp]], past: _Signals) -> Vectors:
    """``(groups, dim)``, unit rows: the means of the vectors by their weights."""
    parts = np.zeros((len(groups), len(past.weights)), np.float32)
    for at, group in enumerate(groups):
        own = past.weights[group]
        parts[at, group] = own / own.max()
    means = parts @ past.vectors
    return means / np.maximum(np.sqrt(np.einsum("ij,ij->i", means, means)), np.float32(1e-9))[:, None]


def _is_waved_away(
    group: NDArray[np.intp], mean: Vectors, past: _Signals, silences: Sequence[Silence], taste: Taste
) -> bool:
    """Whether something like it was waved away, or bought, with its newest event or later, and is still silent."""
    newest = past.places[group[0]]  # the signals of a group stand from the newest on
    return any(
        silence.strength >= 1
        and silence.place <= newest
        and float(silence.vector @ mean) >= taste.silenced_interest_cosine
        for silence in silences
    )


def _silences(
    events: Sequence[Event],
    place_of: Mapping[EventId, int],
    snapshot: Snapshot,
    row_of: _RowOf,
    now: datetime,
    taste: Taste,
    past: _Signals,
) -> tuple[Silence, ...]:
    silences = []
    for event in events:
        if event.kind not in _SILENCING or (row := row_of[event.product_id]) < 0:
            continue
        sub = int(snapshot.columns.sub[row])
        is_dismissal = event.kind is EventKind.DISMISSAL and event.reason is not DismissalReason.ALREADY_BOUGHT
        age_s = max(0.0, (now - event.at).total_seconds())
        life_s = taste.life_s(snapshot.columns.subs[sub])
        if event.kind is EventKind.CART and life_s < taste.bought_once_days * DAY_S:
            continue
        if not is_dismissal and age_s > life_s:
            continue
        silences.append(
            Silence(
                vector=snapshot.vectors_of(row),
                row=row,
                sub=sub,
                strength=_fading(age_s, taste) if is_dismissal else 1.0,
                is_whole_type=not is_dismissal,
                event=event,
                place=place_of[event.id],
                words=_words_of(place_of[event.id], row, snapshot, past, taste) if is_dismissal else None,
            )
        )
    return tuple(silences)


def _words_of(place: int, row: int, snapshot: Snapshot, past: _Signals, taste: Taste) -> ThemeWords | None:
    near = past.vectors @ snapshot.vectors_of(row)
    causes = [
        Cause(
            stems=past.said[i],
            cosine=float(near[i]),
            weight=float(past.weights[i]),
            is_search=event.query is not None,
        )
        for i, event in enumerate(past.events)
        if past.places[i] > place
    ]
    (own,) = name_stems(snapshot, np.array([row], np.int32))
    return theme_words(snapshot.lexical, own, causes, near=taste.silenced_interest_cosine)


def _fading(age_s: float, taste: Taste) -> float:
    """1 while the theme is silent, then halved every half-life: slowly back."""
    return 0.5 ** (max(0.0, age_s - taste.dismissal_silent_s) / taste.dismissal_half_life_s)
