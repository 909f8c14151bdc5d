"""How well requests are understood: precision, recall and F1 of every field on requests that were labelled by hand.

A label is a text; ``shoe|sneaker`` accepts either, ``?adults`` may be found and need not. A type is also right when it
is a more exact one of the accepted ("walking shoe" for "shoe"). The part ``test`` was written before the rules were
tuned and no rule was changed for it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Literal

from shopfeed.query import Audience, Exclusion, Intent, Parser, PriceBounds
from shopfeed.query.text import key_of

FIELDS = (
    "type", "audience", "interest", "occasion", "brand", "colour", "material", "size", "quantity", "price", "exclusion",
    "quality",
)  # fmt: skip
LabelledPart = Literal["dev", "test"]
_MINOR = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledRequest:
    """A request and what it means; requests of one group say the same in other words."""

    group: str
    part: LabelledPart
    text: str
    expected: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldScore:
    """Counts of one field over all requests."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Of what was found, how much is right; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, how much was found; 1 where nothing is there."""
        there = self.right + self.missed
        return self.right / there if there else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0

    def __add__(self, other: "FieldScore") -> "FieldScore":
        return FieldScore(
            right=self.right + other.right, wrong=self.wrong + other.wrong, missed=self.missed + other.missed
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A request of which one field was read wrongly."""

    request: LabelledRequest
    field: str
    wrong: tuple[str, ...]
    missed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentReport:
    """What one parser reached."""

    requests: int
    scores: Mapping[str, FieldScore]
    mistakes: tuple[Mistake, ...] = field(default=(), repr=False)


def read_labelled(part: LabelledPart | None = None) -> tuple[LabelledRequest, ...]:
    """The requests that come with the program, of one part or of both."""
    text = (files("shopfeed.evaluation") / "requests" / "labelled.jsonl").read_text(encoding="utf-8")
    read = (each for line in text.splitlines() for each in _read_group(json.loads(line)))
    return tuple(each for each in read if part in (None, each.part))


def evaluate_intent(parser: Parser, requests: Iterable[LabelledRequest]) -> IntentReport:
    """Parses every request and compares field by field."""
    scores = {name: FieldScore() for name in FIELDS}
    mistakes: list[Mistake] = []
    asked = tuple(requests)
    for request in asked:
        found = found_labels(parser.parse(request.text))
        for name in FIELDS:
            score, wrong, missed = _compare(name, found[name], request.expected.get(name, ()))
            scores[name] += score
            if wrong or missed:
                mistakes.append(Mistake(request=request, field=name, wrong=wrong, missed=missed))
    return IntentReport(requests=len(asked), scores=scores, mistakes=tuple(mistakes))


def intent_table(reports: Mapping[str, IntentReport]) -> str:
    """The F1 of every field as a Markdown table, one column a parser; the first also with precision and recall."""
    first = next(iter(reports.values()))
    head = ["field", "precision", "recall", *(f"F1 {name}" for name in reports)]
    lines = [head, ["---", *["---:"] * (len(head) - 1)]]
    for name in FIELDS:
        score = first.scores[name]
        f1s = [f"{report.scores[name].f1:.3f}" for report in reports.values()]
        lines.append([name, f"{score.precision:.3f}", f"{score.recall:.3f}", *f1s])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def found_labels(intent: Intent) -> dict[str, tuple[str, ...]]:
    """The intent, written as labels are."""
    return {
        "type": tuple(each.name for each in intent.types),
        "audience": _audience_labels(intent.audience),
        "interest": intent.interests,
        "occasion": tuple(str(part.value) for part in intent.parts if part.kind == "occasion"),
        "brand": intent.brands,
        "colour": intent.colours,
        "material": intent.materials,
        "size": intent.sizes,
        "quantity": tuple(f"{each.number:g} {each.unit}" for each in intent.quantities),
        "price": _price_labels(intent.price),
        "exclusion": tuple(_exclusion_label(each) for each in intent.exclusions),
        "quality": intent.quality,
    }


def _read_group(group: Mapping[str, object]) -> list[LabelledRequest]:
    expected = group["expected"]
    requests = group["requests"]
    assert isinstance(expected, dict)
    assert isinstance(requests, list)
    read: list[LabelledRequest] = []
    for each in requests:
        own = {"text": each} if isinstance(each, str) else each
        labels = {**expected, **{name: value for name, value in own.items() if name != "text"}}
        part: LabelledPart = "test" if group["part"] == "test" else "dev"
        read.append(
            LabelledRequest(
                group=str(group["group"]),
                part=part,
                text=own["text"],
                expected={name: tuple(value) for name, value in labels.items()},
            )
        )
    return read


def _compare(
    name: str, found: tuple[str, ...], expected: tuple[str, ...]
) -> tuple[FieldScore, tuple[str, ...], tuple[str, ...]]:
    waiting = list(expected)
    wrong: list[str] = []
    right = 0
    for each in found:
        match = next((label for label in waiting if _accepts(name, label, each)), None)
        if match is None:
            wrong.append(each)
            continue
        waiting.remove(match)
        right += not match.startswith("?")
    missed = tuple(label for label in waiting if not label.startswith("?"))
    return FieldScore(right=right, wrong=len(wrong), missed=len(missed)), tuple(wrong), missed


def _accepts(name: str, label: str, found: str) -> bool:
    options = [key_of(option) for option in label.removeprefix("?").split("|")]
    if name == "exclusion":
        return any(key_of(said) == option for said in found.split("|") for option in options)
    key = key_of(found)
    if name == "type":
        return any(key[-len(option) :] == option for option in options)
    return key in options


def _audience_labels(audience: Audience) -> tuple[str, ...]:
    labels = [audience.gender, audience.band, audience.relation, audience.animal]
    low, high = audience.min_age_years, audience.max_age_years
    if low is not None or high is not None:
        ages = "" if low is None else f"{low:g}"
        labels.append(f"age {ages}" if low == high else f"age {ages}-{'' if high is None else f'{high:g}'}")
    return tuple(label for label in labels if label)


def _price_labels(price: PriceBounds | None) -> tuple[str, ...]:
    if price is None:
        return ()
    if price.is_vague:
        return ("cheap",)
    low, high = (
        "" if minor is None else f"{minor / _MINOR:.2f}".removesuffix(".00")
        for minor in (price.min_minor, price.max_minor)
    )
    prefix = "" if price.currency == "INR" else f"{price.currency} "
    return (f"{prefix}{low}..{high}",)


def _exclusion_label(exclusion: Exclusion) -> str:
    return "|".join((exclusion.name, *exclusion.words))
