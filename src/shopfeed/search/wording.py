"""What an answer says of itself: what was understood, what was let go, and one honest sentence."""

from collections.abc import Sequence

import numpy as np

from shopfeed.query import Exclusion, Intent, Need, Part, PriceBounds
from shopfeed.ranking.question import Question, Wish
from shopfeed.saying import Label, Saying, Value, said_price
from shopfeed.search.request import Relaxed

FEW = 4
LONGEST_LABEL = 40
_MOST_LISTED = 4
_NEEDED = 2
"""So many things of a need are named."""


def label_of(part: Part) -> Label:
    """What the chip of a part says: ``under ₹1,000``, ``not leather``, or the request's own words."""
    match part.value:
        case PriceBounds():
            return _price_label(part.value)
        case Exclusion():
            return Saying(code="without", values={"name": part.value.name})
        case Need():
            return joined("any_of", part.value.likeliest[:_NEEDED])
        case _:
            return part.label


def joined(code: str, labels: Sequence[Label]) -> Label:
    """Several labels as one, each once: ``any_of`` them or ``all_of`` them."""
    once = tuple({str(label): label for label in labels}.values())
    return once[0] if len(once) == 1 else Saying(code=code, values={"labels": once})


def relaxed_of(question: Question) -> tuple[Relaxed, ...]:
    """What was let go, in the order of the request; a need was only guessed, nobody asked for its things."""
    gone = question.let_go - {"need"}
    wishes = [Relaxed(kind=each.kind, label=short(each.label)) for each in question.wishes if each.kind in gone]
    musts = [Relaxed(kind=each.name, label=short(each.label)) for each in question.musts if each.name in gone]
    return (*wishes, *musts)


def message_of(question: Question, shown: int, *, is_typed: bool = False) -> Saying | None:
    """One sentence where the answer is not quite what was asked for, else ``None``.

    ``is_typed``: somebody typed something, though there may be no word in it.
    """
    if not shown:
        return Saying(code="nothing_near")
    if is_typed and question.vector is None and not question.terms:
        return Saying(code="popular_instead")
    wished, interest, audience = (question.wish(kind) for kind in ("type", "interest", "audience"))
    together = int(np.count_nonzero(question.joint))
    if wished and interest and (question.let_go & {"type", "interest"} or together < FEW):
        return _halves(question, wished, interest, audience, together)
    gone = relaxed_of(question)
    brand = question.wish("brand")
    if brand and wished and question.let_go == {"type"}:
        return Saying(code="no_such_brand", values={"brand": short(brand.label), "type": short(wished.label)})
    if gone:
        labels = tuple(Saying(code="quoted", values={"label": each.label}) for each in gone)
        return Saying(code="let_go", values={"labels": labels})
    if question.wishes and together < FEW:
        return Saying(code="few_are_all", values={"count": together})
    return None


def short(label: Label) -> Label:
    """What fits into a sentence: a word of 5,000 letters does not, nor do fifty words."""
    if isinstance(label, str):
        return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"
    return Saying(code=label.code, values={name: _shortened(value) for name, value in label.values.items()})


def _shortened(value: Value) -> Value:
    if isinstance(value, tuple):
        cut = tuple(short(each) for each in value[:_MOST_LISTED])
        return cut if len(value) <= _MOST_LISTED else (*cut, "…")
    return short(value) if isinstance(value, str | Saying) else value


def _halves(question: Question, wished: Wish, interest: Wish, audience: Wish | None, together: int) -> Saying:
    """“No Ben 10 shoes here: boys' shoes, and Ben 10 things.”"""
    thing, name = short(wished.label), short(interest.label)
    whom = _whom(question.intent) if audience and "audience" not in question.let_go else None
    first = Saying(code="of_type", values={"type": thing})
    if whom is not None:
        first = Saying(code="of_type_for", values={"type": thing, "whom": Saying(code=whom)})
    second = Saying(code="of_interest", values={"interest": name})
    if "type" in question.let_go:
        first, second = second, first
    values: dict[str, Value] = {"interest": name, "type": thing, "first": first, "second": second}
    if question.let_go & {"type", "interest"}:
        return Saying(code="no_such_interest", values=values)
    return Saying(code="few_such_interest", values={**values, "count": together})


_BY_BAND = {
    ("male", "kids"): "whom_boys",
    ("female", "kids"): "whom_girls",
    (None, "kids"): "whom_kids",
    (None, "baby"): "whom_baby",
    ("male", "baby"): "whom_baby_boys",
    ("female", "baby"): "whom_baby_girls",
}
_BY_GENDER = {"male": "whom_men", "female": "whom_women"}


def _whom(intent: Intent) -> str | None:
    """The code of whose things they are; ``None`` where no word says it."""
    audience = intent.audience
    return _BY_BAND.get((audience.gender, audience.band), _BY_GENDER.get(audience.gender or ""))


def _price_label(bounds: PriceBounds) -> Label:
    ends = {"low": bounds.min_minor, "high": bounds.max_minor}
    values: dict[str, Value] = {
        name: said_price(minor, bounds.currency) for name, minor in ends.items() if minor is not None
    }
    codes = {("low", "high"): "price_between", ("high",): "price_under", ("low",): "price_above", (): "cheap"}
    return Saying(code=codes[tuple(values)], values=values)
