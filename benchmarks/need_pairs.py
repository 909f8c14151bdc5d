"""Writes pairs of what people say and what they need, for the encoder that compares requests with written needs.

    python -m benchmarks.need_pairs FOLDER

writes ``FOLDER/train.jsonl`` and ``FOLDER/held_out.jsonl`` for ``python -m benchmarks.train_encoder``. All of it was
written by us: the whole requests of ``query/vocabulary/stories`` and the wordings of ``query/vocabulary/needs``. A
request goes with the things that answer it, with another request for the same thing, and, every other one, with a
wording of the need. Of every eighth thing one request in five is held out.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from shopfeed.query.nearness import said_things
from shopfeed.query.needs import known_needs
from shopfeed.query.stories import known_stories
from shopfeed.training.pairs import Pair, write_pairs

_SEED = 5
_HELD_OUT_EVERY = 8
_ALSO_ANSWER = 2
"""So many things behind the first of a line answer its need as well."""
_WORDINGS_A_THING = 2


def main() -> None:
    """Write both files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(_SEED)
    train: list[Pair] = []
    held_out: list[Pair] = []
    groups, lines_of = _groups(), _lines_of_things()
    for number, (thing, told) in enumerate(sorted(_told().items())):
        requests, lines = list(told), lines_of[thing]
        if number % _HELD_OUT_EVERY == 0:
            held = requests.pop(rng.randrange(len(requests)))
            held_out.append(_pair(held, rng.choice(_answers(lines)), groups[thing]))
        train.extend(_pairs(lines, requests, groups[thing], rng))
    rng.shuffle(train)
    write_pairs(folder / "train.jsonl", train)
    write_pairs(folder / "held_out.jsonl", held_out)
    print(f"{len(train):,} pairs to learn from, {len(held_out)} held out")


def _pairs(lines: Sequence[int], requests: Sequence[str], group: str, rng: random.Random) -> Iterator[Pair]:
    answers, wordings = _answers(lines), _wordings(lines)
    for request in requests:
        yield _pair(request, rng.choice(answers), group)
        if others := [each for each in requests if each != request]:
            yield _pair(request, rng.choice(others), group)
        if wordings and rng.random() < 0.5:
            yield _pair(request, rng.choice(wordings), group)
    for wording in rng.sample(wordings, min(_WORDINGS_A_THING, len(wordings))):
        yield _pair(wording, rng.choice(answers), group)


def _pair(query: str, product: str, group: str) -> Pair:
    return Pair(query=query, product=product, source="needs", group=group)


def _told() -> Mapping[str, Sequence[str]]:
    """Of each thing the whole requests for it."""
    needs, stories = known_needs(), known_stories()
    told: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for text, line in zip(stories.told.tolist(), stories.lines.tolist(), strict=True):
        told[needs.things[line][0]][stories.texts[text]] = None
    return {thing: list(requests) for thing, requests in told.items()}


def _lines_of_things() -> Mapping[str, Sequence[int]]:
    lines: defaultdict[str, list[int]] = defaultdict(list)
    for line, things in enumerate(known_needs().things):
        lines[things[0]].append(line)
    return lines


def _answers(lines: Sequence[int]) -> list[str]:
    return [said_things(known_needs().things[line]) for line in lines]


def _wordings(lines: Sequence[int]) -> list[str]:
    """Those of more than one word."""
    needs = known_needs()
    bounds = [*needs.first_wordings.tolist(), len(needs.wordings)]
    own = [needs.wordings[bounds[line] : bounds[line + 1]] for line in lines]
    return [wording for each in own for wording in each if " " in wording]


def _groups() -> Mapping[str, str]:
    """What stands for each other: two things of which each answers the other's need are one group, and whose do so."""
    needs = known_needs()
    also: defaultdict[str, dict[str, None]] = defaultdict(dict)  # in their order: the same groups in every run
    for things in needs.things:
        also[things[0]] |= dict.fromkeys(things[1 : 1 + _ALSO_ANSWER])
    group = {thing: thing for thing in also}

    def first(thing: str) -> str:
        while group[thing] != thing:
            thing = group[thing]
        return thing

    for thing, others in also.items():
        for other in others:
            if thing in also.get(other, ()):
                group[first(thing)] = first(other)
    return {thing: first(thing) for thing in also}


if __name__ == "__main__":
    main()
