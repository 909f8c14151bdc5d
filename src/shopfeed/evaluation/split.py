"""What may be learned from and what is asked, by order, by time and by product: nothing that is asked is learned."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.evaluation.sequences import Folder, Person, Times
from shopfeed.pipeline import Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What does this person take next?"""

    person: int
    """Index into the folder's people."""
    past: Rows
    """What is known, the oldest first."""
    times: Times
    """Of the past."""
    at: int
    """When it is asked, in the unit of the times."""
    wanted: Rows
    """What was taken, each product once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """One round: learn from the lessons, answer the questions."""

    lessons: tuple[Person, ...]
    questions: tuple[Question, ...]


def last_out(folder: Folder, *, is_validation: bool) -> Split:
    """The last product of every complete person is asked; for validation the one before it, and the last is unknown.

    A person whose last product is kept back is asked in validation alone, for the last that is there.
    """
    lessons, questions = [], []
    for number, person in enumerate(folder.people):
        known = len(person.rows) - (1 if person.is_complete else 0)
        asked = known - 1 if is_validation else known
        lessons.append(_until(person, asked))
        if 0 < asked < len(person.rows):
            questions.append(_question(person, number, asked, asked + 1))
    return Split(lessons=tuple(each for each in lessons if len(each.rows)), questions=tuple(questions))


def next_basket(folder: Folder, *, begins: int, ends: int) -> Split:
    """Everything before the time ``begins`` is learned; asked is the first basket of each person from then on.

    A basket is what has one time. Baskets from ``ends`` on are unknown; a person without a past is not asked. Raises
    ``Invalid`` for a folder without times.
    """
    if not folder.has_times:
        raise Invalid(f"{folder.name} has no times: a split by time needs the column 'times' in sequences.parquet")
    lessons, questions = [], []
    for number, person in enumerate(folder.people):
        known = int(np.searchsorted(person.times, begins))
        lessons.append(_until(person, known))
        if 0 < known < len(person.rows) and person.times[known] < ends:
            until = int(np.searchsorted(person.times, person.times[known], side="right"))
            questions.append(_question(person, number, known, until))
    return Split(lessons=tuple(each for each in lessons if len(each.rows)), questions=tuple(questions))


def never_seen(split: Split, *, products: int, share: float, seed: int = 0) -> tuple[Split, NDArray[np.bool_]]:
    """The questions about products that are new, and which those are, ``(products,)``.

    A seeded ``share`` of all products is taken out of every lesson and every past, as if nobody had met them; asked is
    what wants one of them.
    """
    is_new = np.zeros(products, np.bool_)
    is_new[np.random.default_rng(seed).permutation(products)[: round(products * share)]] = True
    lessons = (_without(person, is_new) for person in split.lessons)
    asked = (
        replace(
            question,
            past=question.past[~is_new[question.past]],
            times=question.times[~is_new[question.past]],
            wanted=question.wanted[is_new[question.wanted]],
        )
        for question in split.questions
    )
    questions = tuple(each for each in asked if len(each.past) and len(each.wanted))
    return Split(lessons=tuple(each for each in lessons if len(each.rows)), questions=questions), is_new


def sample(questions: Sequence[Question], most: int | None, *, seed: int = 0) -> tuple[Question, ...]:
    """At most so many of them, by chance, in their order."""
    if most is None or len(questions) <= most:
        return tuple(questions)
    chosen = np.sort(np.random.default_rng(seed).choice(len(questions), most, replace=False))
    return tuple(questions[i] for i in chosen)


def _until(person: Person, count: int) -> Person:
    count = max(count, 0)
    return replace(person, rows=person.rows[:count], times=person.times[:count])


def _without(person: Person, is_new: NDArray[np.bool_]) -> Person:
    kept = ~is_new[person.rows]
    return replace(person, rows=person.rows[kept], times=person.times[kept])


def _question(person: Person, number: int, begin: int, end: int) -> Question:
    return Question(
        person=number,
        past=person.rows[:begin],
        times=person.times[:begin],
        at=int(person.times[begin]),
        wanted=np.unique(person.rows[begin:end]),
    )
