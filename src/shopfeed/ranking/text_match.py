"""How near a candidate is by meaning and by words; every candidate has both, whichever source brought it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from shopfeed.pipeline import Candidates, Stage
from shopfeed.ranking.features import SAID_ZONES
from shopfeed.ranking.question import Question

_DIGITS_OF_A_COUNT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The cosine of the request and the product; 0 where the request has no vector."""

    name: str = "meaning"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        if request.vector is None:
            return np.zeros(len(candidates), np.float32)
        return request.snapshot.vectors_of(candidates.rows) @ request.vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Of the words that are in no understood part, the share that a name or its attributes have, the rarer the more."""

    name: str = "rest"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        lexical = request.snapshot.lexical
        numbers = lexical.numbers(request.rest)
        return _share_said(request, candidates, numbers, [lexical.idf(number) for number in numbers])


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelNumber:
    """Of the words with a digit that are in no understood part the share that a name has: “s23”, “cr2032”, “rtx 3060”.

    They say which one fits; a number of up to three digits alone says too little.
    """

    name: str = "model_number"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        stems = [stem for stem in request.rest if _says_a_model(stem)]
        numbers = [number for number in request.snapshot.lexical.numbers(stems) if number >= 0]
        return _share_said(request, candidates, numbers, [1.0] * len(numbers))


def _share_said(request: Question, candidates: Candidates, numbers: Sequence[int], weights: Sequence[float]) -> Stage:
    """Of the words of these numbers the share that a name or its attributes have, by weight."""
    share = np.zeros(len(candidates), np.float32)
    if not numbers:
        return share
    taken = request.snapshot.lexical.forward.take(candidates.rows)
    for number, weight in zip(numbers, weights, strict=True):
        share += taken.has(number, SAID_ZONES) * np.float32(weight / sum(weights))
    return share


def _says_a_model(stem: str) -> bool:
    digits = sum(letter.isdigit() for letter in stem)
    return 0 < digits < len(stem) or digits > _DIGITS_OF_A_COUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """BM25 with phrases, 1 for a product that has about all the words of the request."""

    name: str = "words"

    def score(self, request: Question, candidates: Candidates) -> Stage:
        bonus = request.snapshot.lexical.phrase_bonus(request.text, candidates.rows)
        return ((request.words[candidates.rows] + bonus) / np.float32(request.best_words)).astype(np.float32)
