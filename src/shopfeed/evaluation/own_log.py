"""Replays the platform's own log: would the recommender have offered, just before, what a person then chose?

Events are met in the order of receipt and counted as the service counts them, so that an answer knows what came before
it and nothing else; no model that was taught on this log takes part. What a person found by searching is not asked.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from shopfeed.context import PersonRequest
from shopfeed.errors import Invalid
from shopfeed.evaluation.recommend import CO_VISITATION, OURS, POPULARITY, SEED_RULE, Round
from shopfeed.evaluation.replay import Answers
from shopfeed.evaluation.report import Measured
from shopfeed.evaluation.split import Question
from shopfeed.events import Event, EventKind, SlateId, UserId
from shopfeed.index import Snapshot
from shopfeed.pipeline import Candidates, Found, Rows
from shopfeed.ranking.filters import InStock, NothingKnown
from shopfeed.recommend import Recommender
from shopfeed.retrieval.co_engaged import CoEngaged, CoEngagement
from shopfeed.retrieval.past import found, strongest

CHOICES = frozenset({EventKind.CLICK, EventKind.SAVE, EventKind.CART, EventKind.PURCHASE})
_LOOKED_AT = frozenset({EventKind.IMPRESSION, EventKind.DWELL})
_LIST = 100
"""Places of an answer that are looked through; what stands in none of them counts as missed."""
_LASTING = frozenset({EventKind.PURCHASE, EventKind.DISMISSAL})
_SHOWN = 10


class GrowingLog:
    """A log of which only the first events have happened; ``Following`` counts what has."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events
        self.happened = 0

    def after(self, number: int, limit: int) -> Sequence[tuple[int, Event]]:
        """As ``NumberedLog.after``."""
        until = min(self.happened, number + limit)
        return [(at + 1, self._events[at]) for at in range(number, until)]

    def last_number(self) -> int:
        """How many have happened."""
        return self.happened


@dataclass(slots=True)
class Moment:
    """The time that it is in the replay."""

    at: datetime

    def __call__(self) -> datetime:
        return self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """What the log is asked of."""

    ours: Recommender
    """Follows ``log`` and takes ``moment`` for the time."""
    seed: Recommender
    snapshot: Snapshot
    events: Sequence[Event]
    log: GrowingLog
    moment: Moment
    history: int
    """How many of a person's last events are read."""
    asked_share: float = 0.2
    """Of the time of the log, at its end."""
    most_questions: int = 2_000


@dataclass(slots=True)
class _Known:
    """What has happened until now."""

    by_user: dict[UserId, list[Event]] = field(default_factory=lambda: defaultdict(list))
    chosen: dict[UserId, list[int]] = field(default_factory=lambda: defaultdict(list))
    searched: set[SlateId] = field(default_factory=set)
    people: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))


def replay_own_log(how: Replay, *, say: Callable[[str], None] = lambda line: None) -> Measured:
    """Walk the log once. Raises ``Invalid`` where nobody chose anything that can be asked."""
    rows = _rows(how)
    asked = _sampled([at for at, _ in _choices(how, rows)], how.most_questions)
    if not asked:
        raise Invalid("nobody has chosen a product that they had not found by searching: there is nothing to ask")
    known = _Known(people=np.zeros(how.snapshot.rows, np.int64))
    counts, questions = CoEngagement(), list[Question]()
    answers: dict[str, list[Rows]] = {name: [] for name in (POPULARITY, CO_VISITATION, SEED_RULE, OURS)}
    for at, event in enumerate(how.events):
        if at in asked:
            how.log.happened, how.moment.at = at, event.at
            context = how.ours.context(_past(known, event, how.history), how.snapshot)
            request = PersonRequest(context=context, excluded_rows=np.empty(0, np.int32))
            answers[POPULARITY].append(_allowed(request, _popular(known)))
            answers[CO_VISITATION].append(_allowed(request, CoEngaged(counts=counts, limit=300).find(request)))
            for name, recommender in ((SEED_RULE, how.seed), (OURS, how.ours)):
                products = recommender.recommend(context, limit=_LIST).products
                answers[name].append(np.array([each.row for each in products], np.int32))
            questions.append(_question(known, event, rows[at]))
            if len(questions) % 500 == 0:
                say(f"  {len(questions):,} of {len(asked):,} questions")
        _happen(known, event, rows[at])
        counts.record(event)
    return Measured(
        name="own-log",
        protocol=f"choices in the last {how.asked_share:.0%} of the log's time, asked just before; {_LIST} places",
        counts={
            "people": len(known.by_user),
            "products": how.snapshot.rows,
            "events": len(how.events),
            "questions": len(questions),
        },
        test=Round(
            questions=tuple(questions), answers={name: _answers(lists, questions) for name, lists in answers.items()}
        ),
        vectors=how.snapshot.vectors,
        people=len(known.by_user),
        people_by_product=known.people,
    )


def _rows(how: Replay) -> list[int]:
    """Of each event, -1 where it has no product or one that is gone."""
    ids = [event.product_id or "" for event in how.events]
    return how.snapshot.rows_of(ids).tolist() if ids else []


def _choices(how: Replay, rows: Sequence[int]) -> Iterator[tuple[int, Event]]:
    """First choices of a product by a person, in the last part of the log, that no search had found."""
    if not how.events:
        return
    first, last = how.events[0].at, how.events[-1].at
    begin = last - (last - first) * how.asked_share
    known = _Known()
    for at, (event, row) in enumerate(zip(how.events, rows, strict=True)):
        is_new = row >= 0 and event.kind in CHOICES and row not in known.chosen[event.user_id]
        if is_new and event.at >= begin and event.slate_id not in known.searched:
            yield at, event
        _remember(known, event, row)


def _remember(known: _Known, event: Event, row: int) -> None:
    if event.kind is EventKind.SEARCH and event.slate_id is not None:
        known.searched.add(event.slate_id)
    if row >= 0 and event.kind in CHOICES:
        known.chosen[event.user_id].append(row)


def _happen(known: _Known, event: Event, row: int) -> None:
    known.people[row] += row >= 0 and event.kind in CHOICES and row not in known.chosen[event.user_id]
    _remember(known, event, row)
    known.by_user[event.user_id].append(event)


def _sampled(asked: Sequence[int], most: int) -> frozenset[int]:
    if len(asked) <= most:
        return frozenset(asked)
    return frozenset(np.random.default_rng(0).choice(np.array(asked), most, replace=False).tolist())


def _past(known: _Known, choice: Event, history: int) -> list[Event]:
    """As the service reads it, newest first; that the product was looked at on this very slate is not known yet."""
    every = known.by_user[choice.user_id]
    recent, older = every[-history:], every[:-history]
    past = [*(event for event in older if event.kind in _LASTING), *recent]
    return [
        event
        for event in reversed(past)
        if event.slate_id is None or event.slate_id != choice.slate_id or event.kind not in _LOOKED_AT
    ]


def _popular(known: _Known) -> Found:
    people = known.people.astype(np.float32)
    rows = strongest(people, 300)
    rows = rows[people[rows] > 0]
    return found(rows, people[rows])


def _allowed(request: PersonRequest, offered: Found) -> Rows:
    """What a baseline offers without what is sold out or known: it is not to lose by that."""
    candidates = Candidates(
        rows=offered.rows,
        source=np.zeros(len(offered.rows), np.uint8),
        cue=offered.cue,
        stages=("offered",),
        scores=offered.scores[:, None],
    )
    for each in (InStock(), NothingKnown()):
        candidates = candidates.keep(each.mask(request, candidates))
    return candidates.rows[:_LIST]


def _question(known: _Known, event: Event, row: int) -> Question:
    past = np.array(known.chosen[event.user_id], np.int32)
    return Question(
        person=0,
        past=past,
        times=np.zeros(len(past), np.int64),
        at=int(event.at.timestamp()),
        wanted=np.array([row], np.int32),
    )


def _answers(lists: Sequence[Rows], questions: Iterable[Question]) -> Answers:
    ranks = []
    for rows, question in zip(lists, questions, strict=True):
        (here,) = np.nonzero(rows == question.wanted[0])
        ranks.append(np.array([int(here[0]) if len(here) else -1], np.int64))
    return Answers(
        ranks=tuple(ranks),
        shown=tuple(rows[:_SHOWN] for rows in lists),
        scores=tuple(np.empty(0, np.float32) for _ in lists),
        failures=0,
    )
