"""From what somebody needs to the things that answer it: “something to keep my coffee hot” to a flask or a travel mug.

It only guesses: what it finds are candidates with a strength, never a type that the request named.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shopfeed.query.glossary import english_of, said_in_hindi
from shopfeed.query.roots import roots, sound
from shopfeed.query.text import singular
from shopfeed.query.vocabulary.common import COMMON
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.grammar import SMALL
from shopfeed.query.vocabulary.needs import NEEDS, SENSES

_ALSO_ENGLISH = frozenset(("banana", "pet", "band", "gala", "male", "tote"))
"""Words of Hindi that stand here for English ones."""
_AS_IT_IS_LISTED = 1
"""A word in so many names is read as it is listed, not by its sound."""
_LEAST_WORDS = 2
"""Of a wording so many words stay, whatever they are."""
_WINDOW = 12
"""The words of a need stand within so many words of a request."""
_LEAST_OF_BEST = 0.75
"""What is told less than so much of the strongest need is not meant."""
_LEAST_GATHERED = 9.0
"""What the rare words of a request have to weigh together, where they tell no need in full: about two of them."""
_RAREST = 7.6
"""What a word weighs at most, in however many lines it does not stand."""
_GATHERED = 2
"""What is not told in full counts as told with so many words."""
_MOST_THINGS = 4
_LATER_THING = 0.93
"""What is written second in a line is meant less often than what is written first."""
_COST_OF_A_GAP = 0.12
"""What every word between the words of a need takes from its strength."""
_IN_FULL = 0.12
"""What being told in full adds to a cosine, for the strongest need (docs/decisions/0017)."""
_LATER_IS_FARTHER = 0.03
"""What is written second in a line is so much less near than what is written first."""
PER_COSINE = 2.0
"""What a cosine less takes from a strength."""
_LEAST_STRENGTH = 0.7
_NEAREST_LINES = 16

Nearness = NDArray[np.float32]
"""``(lines,)``: how near a request is to each written line, as a cosine with its nearest wording."""
InFull = Mapping[int, tuple[float, int, frozenset[int]]]
"""Line -> its strength, the number of its strongest wording, and the places of the words that told it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Some things that answer a need, and the places of the request's words that told it."""

    things: tuple[tuple[str, float], ...]
    """Names, the likeliest first, each with its strength; the strongest has 1."""
    places: frozenset[int]
    slots: int
    """So many words of the vocabulary are in the best told need."""
    is_in_full: bool = True
    """Whether all words of a need are there; else some rare ones of several spoke for it."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    line: int
    slots: int
    strength: float


class Needs:
    """All that is written, made ready to be found by any of its words."""

    def __init__(self, needs: str = NEEDS, senses: str = SENSES) -> None:
        by_word: defaultdict[str, set[str]] = defaultdict(set)
        listed: defaultdict[str, set[str]] = defaultdict(set)
        names: set[str] = set()
        said = {word: name for name, words in _lines(senses) for word in (name, *words.split())}
        for name, words in _lines(senses):
            names.add(name)
            for word in (name, *words.split()):
                listed[word].add(name)
                for each in roots(word):
                    by_word[each].add(name)
        for english, in_hindi in said_in_hindi():
            name = said.get(english, english)
            names.add(name)
            for word in (word for word in (name, *in_hindi) if word not in said):
                listed[word].add(name)
                for each in roots(word):
                    by_word[each].add(name)
        self._listed = {word: frozenset(found) for word, found in listed.items()}
        self._things: list[tuple[str, ...]] = []
        written: list[tuple[int, list[tuple[str, ...]]]] = []
        self.wordings: list[str] = []
        """Every way to tell a need in plain words, line by line."""
        first_wordings: list[int] = []
        for things, told in _lines(needs):
            if not told.strip(" ;"):
                raise ValueError(f"the need of {things!r} is told in no wording")
            self._things.append(tuple(" ".join(each.split()) for each in things.split(",")))
            first_wordings.append(len(written))
            for each in (_telling(each) for each in told.split(";") if each.strip()):
                written.append((len(self._things) - 1, self._slots(each)))
                self.wordings.append(" ".join(plainly(word.partition("|")[0]) for word in each.split()))
        self.is_one_word: NDArray[np.bool_] = np.array([" " not in wording for wording in self.wordings], np.bool_)
        self.first_wordings: NDArray[np.intp] = np.array(first_wordings, np.intp)
        """Where the wordings of each line begin."""
        for sense in frozenset().union(*(slot for _, slots in written for slot in slots)) - names:
            for each in roots(sense):
                by_word[each].add(sense)
        self._senses: Mapping[str, frozenset[str]] = {word: frozenset(found) for word, found in by_word.items()}
        lines_of: defaultdict[str, set[int]] = defaultdict(set)
        for line, slots in written:
            for sense in frozenset().union(*slots):
                lines_of[sense].add(line)
        all_lines = len(self._things)
        scale = min(1.0, _RAREST / math.log(max(all_lines, 2)))
        self._rarity = rarity = {sense: scale * math.log(all_lines / len(lines)) for sense, lines in lines_of.items()}
        self._patterns = [
            _Pattern(line, len(slots), sum(min(rarity[sense] for sense in slot) for slot in slots))
            for line, slots in written
        ]
        self._at: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, (_, slots) in enumerate(written):
            for slot, senses_of_slot in enumerate(slots):
                for sense in senses_of_slot:
                    self._at[sense].append((number, 1 << slot))
        self._sounds: Mapping[str, frozenset[str]] = self._by_sound()
        self._answered: defaultdict[str, list[int]] = defaultdict(list)
        for line, things in enumerate(self._things):
            for thing in things:
                words = [singular(word) for word in thing.split()]
                for start in range(len(words)):
                    self._answered[" ".join(words[start:])].append(line)

    def _slots(self, pattern: str) -> list[tuple[str, ...]]:
        words = pattern.split()
        if len(words) == 1:  # what is enough alone means exactly itself
            return [tuple(words[0].split("|"))]
        return [
            tuple(each.removeprefix("=") if each.startswith("=") else self._sense(each) for each in word.split("|"))
            for word in words
        ]

    def _sense(self, word: str) -> str:
        """The sense that a written word stands for: its own, or the only one that it is listed in."""
        found = self._listed.get(word, frozenset())
        return next(iter(found)) if len(found) == 1 and word not in found else word

    def _by_sound(self) -> Mapping[str, frozenset[str]]:
        sounds: defaultdict[str, set[str]] = defaultdict(set)
        for word, found in self._senses.items():
            if word not in ENGLISH and word not in COMMON and (heard := sound(word)):
                sounds[heard] |= found
        return {heard: frozenset(found) for heard, found in sounds.items()}

    @property
    def words(self) -> frozenset[str]:
        """Every word that means something here, and what it may be a form of."""
        return frozenset(self._senses)

    @property
    def things(self) -> Sequence[tuple[str, ...]]:
        """What answers, line by line."""
        return self._things

    @property
    def answers(self) -> frozenset[str]:
        """Every thing that answers some need."""
        return frozenset(thing for things in self._things for thing in things)

    def answered_by(self, thing: str) -> Sequence[int]:
        """The lines whose things are such a thing or a kind of it: a table lamp is a lamp."""
        return self._answered.get(" ".join(singular(word) for word in thing.split()), ())

    def told_by(self, words: Sequence[str], in_full: InFull | None = None) -> Told | None:
        """What the words of a request need, ``None`` where they tell nothing; ``words`` are in lower case.

        ``in_full`` is what they tell in full, where that is known already.
        """
        best = self.in_full(words) if in_full is None else in_full
        return self._told(best) if best else self._gathered(words)

    def in_full(self, words: Sequence[str]) -> InFull:
        """Of each line that is told in full the strength, the number of its strongest wording, and its places."""
        masks: defaultdict[int, int] = defaultdict(int)
        places: defaultdict[int, set[int]] = defaultdict(set)
        for place, word in enumerate(words):
            for sense in self._senses_of(word):
                for number, bit in self._at.get(sense, ()):
                    masks[number] |= bit
                    places[number].add(place)
        best: dict[int, tuple[float, int, frozenset[int]]] = {}
        for number, mask in masks.items():
            pattern = self._patterns[number]
            at = places[number]
            if mask != (1 << pattern.slots) - 1 or len(at) < pattern.slots:
                continue
            span = max(at) - min(at)
            strength = pattern.strength - _COST_OF_A_GAP * (span + 1 - pattern.slots)
            if span <= _WINDOW and strength > best.get(pattern.line, (0.0,))[0]:
                best[pattern.line] = (strength, number, frozenset(at))
        return best

    def told_nearly(self, words: Sequence[str], in_full: InFull, nearness: Nearness) -> Told:
        """The same in other words than those written, by how near the meaning of a line is and how fully it is told."""
        strongest = max((strength for strength, _, _ in in_full.values()), default=1.0)
        near = nearness.copy()
        for line, (strength, _, _) in in_full.items():
            near[line] += _IN_FULL * strength / strongest
        lines = near.argsort()[-_NEAREST_LINES:]
        things: dict[str, float] = {}
        for line in lines.tolist():
            for at, thing in enumerate(self._things[line]):
                things[thing] = max(things.get(thing, -1.0), float(near[line]) - _LATER_IS_FARTHER * at)
        nearest = max(things.values())
        strengths = {thing: 1.0 - PER_COSINE * (nearest - each) for thing, each in things.items()}
        likeliest = [each for each in strengths.items() if each[1] >= _LEAST_STRENGTH]
        likeliest.sort(key=lambda each: -each[1])
        told = [in_full[line] for line in lines.tolist() if line in in_full]
        return Told(
            things=tuple(likeliest[:_MOST_THINGS]),
            places=frozenset[int]().union(*(places for _, _, places in told)) or frozenset(range(len(words))),
            slots=self._patterns[max(told)[1]].slots if told else _GATHERED,
            is_in_full=bool(told),
        )

    def _gathered(self, words: Sequence[str]) -> Told | None:
        """Where no need is told in full: the line that the rarest words speak for, each in whichever need of it.

        With every need left out that a request tells in full, this still finds two thirds of what the requests of the
        tuning half need (docs/decisions/0011).
        """
        strengths: defaultdict[int, float] = defaultdict(float)
        places: defaultdict[int, set[int]] = defaultdict(set)
        for place, word in enumerate(words):
            said: dict[int, float] = {}
            for sense in self._senses_of(word):
                for number, _ in self._at.get(sense, ()):
                    pattern = self._patterns[number]
                    if pattern.slots > 1:
                        said[pattern.line] = max(said.get(pattern.line, 0.0), self._rarity[sense])
            for line, rarity in said.items():
                strengths[line] += rarity
                places[line].add(place)
        lines = {
            line: strength
            for line, strength in strengths.items()
            if strength >= _LEAST_GATHERED and len(places[line]) > 1
        }
        return replace(self._told_by_lines(lines, places, slots=_GATHERED), is_in_full=False) if lines else None

    def _told(self, in_full: InFull) -> Told:
        strengths = {line: strength for line, (strength, _, _) in in_full.items()}
        by_line = {line: places for line, (_, _, places) in in_full.items()}
        return self._told_by_lines(strengths, by_line, slots=self._patterns[max(in_full.values())[1]].slots)

    def _told_by_lines(
        self, strengths: Mapping[int, float], places: Mapping[int, Iterable[int]], *, slots: int
    ) -> Told:
        strongest = max(strengths.values())
        things: dict[str, float] = {}
        covered: set[int] = set()
        for line, strength in sorted(strengths.items(), key=lambda each: (-each[1], each[0])):
            if strength < _LEAST_OF_BEST * strongest:
                break
            covered.update(places[line])
            share = strength / strongest
            for thing in self._things[line]:
                things.setdefault(thing, share)
                share *= _LATER_THING
        likeliest = sorted(things.items(), key=lambda each: -each[1])[:_MOST_THINGS]
        return Told(tuple(likeliest), frozenset(covered), slots)

    def _senses_of(self, word: str) -> frozenset[str]:
        found = frozenset[str]().union(*(self._senses.get(each, ()) for each in roots(word)))
        if found or word in ENGLISH or word in COMMON:
            return found
        return self._sounds.get(sound(word), frozenset())


def plainly(word: str) -> str:
    """The written word as an encoder of English understands it: Hindi in English, a word of English as it is."""
    said = word.removeprefix("=").replace("-", " ")
    if said in ENGLISH or said in COMMON or said in _ALSO_ENGLISH:
        return said
    return english_of(said, _AS_IT_IS_LISTED) or said


def _telling(wording: str) -> str:
    """The wording without small words, as long as enough others stay."""
    said = wording.split()
    kept = [word for word in said if word not in SMALL]
    return " ".join(kept if len(kept) >= _LEAST_WORDS else said)


def _lines(text: str) -> list[tuple[str, str]]:
    """What stands before and after the colon of each line; one that begins with a space goes on with that before it."""
    lines = (line.partition(":") for line in text.replace("\n ", " ").splitlines() if line.strip())
    return [(name.strip(), rest) for name, _, rest in lines]


@lru_cache(maxsize=1)
def known_needs() -> Needs:
    """The one that everybody shares: it is made once a process."""
    return Needs()
