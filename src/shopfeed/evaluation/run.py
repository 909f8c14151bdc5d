"""All of ``shopfeed evaluate recommend``: a folder in, numbers out."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from shopfeed.encoding import Encoder
from shopfeed.errors import Invalid
from shopfeed.evaluation.fitting import fitting
from shopfeed.evaluation.recommend import Protocol, evaluate
from shopfeed.evaluation.replay import read_texts
from shopfeed.evaluation.report import Summary, measured, summarise
from shopfeed.evaluation.sequences import Folder, read_folder

MONTH_S = 30 * 86_400
_MOST_COMPARED = 1_000_000_000
"""People times products that are asked by default: 40,000 people of 17,000 products take some 6 minutes of a core."""
_LEAST_ASKED = 5_000


class Split(StrEnum):
    """What is asked of a folder."""

    LAST = "last"
    """The last product of each complete person: the protocol of published lists."""
    MONTH = "month"
    """The first basket of each person in the last 30 days of the log; needs times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How a folder is evaluated."""

    split: Split = Split.LAST
    with_sequence: bool | None = None
    """``None``: where torch is installed."""
    most_people: int | None = None
    """A seeded sample of so many questions; ``None``: ``asked_by_default``."""


def asked_by_default(folder: Folder) -> int:
    """So many people that the time stays bounded: at least 5,000, and a billion comparisons of person and product."""
    return max(_LEAST_ASKED, _MOST_COMPARED // len(folder.product_ids))


def evaluate_folder(
    path: Path,
    encoder: Encoder,
    *,
    work: Path,
    asked: Asked | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> Summary:
    """Evaluate a folder (docs/evaluation.md).

    Vectors and checkpoints are kept below ``work`` and taken up again. Raises ``Invalid`` for a folder that does not
    fit the form, for a split that it has no times for, and where a sequence model is wanted without torch.
    """
    how, folder = asked or Asked(), read_folder(path)
    if how.split is Split.MONTH and not folder.has_times:
        raise Invalid(f"{path} has no times: it can be split by 'last' alone")
    with_sequence = find_spec("torch") is not None if how.with_sequence is None else how.with_sequence
    trainers = fitting(with_sequence=with_sequence, checkpoints=work, say=say)
    say(
        f"{folder.name}: {len(folder.people):,} people, {len(folder.product_ids):,} products, "
        f"{'with' if with_sequence else 'without'} the sequence model; reading their texts"
    )
    work.mkdir(parents=True, exist_ok=True)
    protocol = Protocol(
        basket_seconds=MONTH_S if how.split is Split.MONTH else None,
        most_questions=asked_by_default(folder) if how.most_people is None else how.most_people,
    )
    return summarise(measured(evaluate(folder, read_texts(folder, encoder, cache=work), trainers, protocol, say=say)))
