"""What an answer says of itself in one honest sentence."""

from collections.abc import Sequence

import numpy as np

from shopfeed.query import Intent, ProductType
from shopfeed.ranking.question import Question, Wish
from shopfeed.search.request import Relaxed

FEW = 4
LONGEST_LABEL = 40


def relaxed_of(question: Question) -> tuple[Relaxed, ...]:
    """What was let go, in the order of the request; a need was only guessed, nobody asked for its things."""
    gone = question.let_go - {"need"}
    wishes = [Relaxed(kind=each.kind, label=short(each.label)) for each in question.wishes if each.kind in gone]
    musts = [Relaxed(kind=each.name, label=short(each.label)) for each in question.musts if each.name in gone]
    return (*wishes, *musts)


def message_of(question: Question, shown: int) -> str | None:
    """One sentence where the answer is not quite what was asked for, else ``None``."""
    if not shown:
        return "Nothing here comes near this. Try other words, or take off a filter."
    wished, interest, audience = (question.wish(kind) for kind in ("type", "interest", "audience"))
    together = int(np.count_nonzero(question.joint))
    if wished and interest and (question.let_go & {"type", "interest"} or together < FEW):
        return _halves(question, wished, interest, audience, together)
    gone = relaxed_of(question)
    brand = question.wish("brand")
    if brand and wished and question.let_go == {"type"}:
        return f"No {brand.label} product here calls itself {wished.label}: these by {brand.label} come nearest."
    if gone:
        return f"Nothing here is {_listed([each.label for each in gone])} as well; these come nearest."
    if question.wishes and together < FEW:
        return f"Only {together} here {'is' if together == 1 else 'are'} all of that; what is nearly so comes next."
    return None


def short(label: str) -> str:
    """What fits into a sentence: a word of 5,000 letters does not."""
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"


def _halves(question: Question, wished: Wish, interest: Wish, audience: Wish | None, together: int) -> str:
    """“No Ben 10 shoes here: boys' shoes, and Ben 10 things.”"""
    things = plural(wished.label)
    whom = f"{_possessive(question.intent)} " if audience and "audience" not in question.let_go else ""
    name = interest.label
    first, second = f"{whom}{things}", f"{name} things"
    if "type" in question.let_go:
        first, second = second, first
    if question.let_go & {"type", "interest"}:
        return f"No {name} {things} here: {first}, and {second}."
    return f"Few {name} {things} here ({together}): {first} as well, and {second}."


def _possessive(intent: Intent) -> str:
    audience = intent.audience
    by_band = {
        ("male", "kids"): "boys'",
        ("female", "kids"): "girls'",
        ("male", "adults"): "men's",
        ("female", "adults"): "women's",
        (None, "kids"): "children's",
        (None, "baby"): "babies'",
        ("male", "baby"): "baby boys'",
        ("female", "baby"): "baby girls'",
    }
    return by_band.get(
        (audience.gender, audience.band), {"male": "men's", "female": "women's"}.get(audience.gender or "", "")
    )


def plural(noun: str) -> str:
    """``shoes`` of ``shoe``; what already is one stays."""
    if noun.endswith("s") and not noun.endswith(("ss", "us")):
        return noun
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def type_label(wanted: Sequence[ProductType]) -> str:
    """``shoes or sandals``."""
    return " or ".join(plural(each.name) for each in wanted)


def _listed(labels: Sequence[str]) -> str:
    quoted = [f"“{label}”" for label in labels]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
