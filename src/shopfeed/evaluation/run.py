"""All of ``shopfeed evaluate recommend``: a folder in, numbers out."""

from collections.abc import Callable
from pathlib import Path

from shopfeed.encoding import Encoder
from shopfeed.evaluation.fitting import fitting
from shopfeed.evaluation.recommend import Protocol, evaluate
from shopfeed.evaluation.replay import read_texts
from shopfeed.evaluation.report import Summary, summarise
from shopfeed.evaluation.sequences import read_folder

MONTH_S = 30 * 86_400


def evaluate_folder(
    path: Path,
    encoder: Encoder,
    *,
    work: Path,
    with_sequence: bool = False,
    most_questions: int | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> Summary:
    """Evaluate a folder (docs/evaluation.md): by time where it has times, else by order.

    Vectors and checkpoints are kept below ``work`` and taken up again. Raises ``Invalid`` for a folder that does not
    fit the form, and where ``with_sequence`` is wanted without torch.
    """
    folder = read_folder(path)
    say(f"{folder.name}: {len(folder.people):,} people, {len(folder.product_ids):,} products; reading their texts")
    work.mkdir(parents=True, exist_ok=True)
    protocol = Protocol(basket_seconds=MONTH_S if folder.has_times else None, most_questions=most_questions)
    trainers = fitting(with_sequence=with_sequence, checkpoints=work, say=say)
    return summarise(evaluate(folder, read_texts(folder, encoder, cache=work), trainers, protocol, say=say))
