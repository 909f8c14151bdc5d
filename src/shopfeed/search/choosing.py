"""Which candidates stand on the pages, in which order: one of each name, and two halves of a wish side by side."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopfeed.pipeline import Candidates
from shopfeed.ranking.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class BestOfEachName:
    """The best by the last stage, one of each name, without the far tail.

    Where a type and an interest cannot be had together (“shoes with Ben 10”), every fourth place holds something of
    the interest: half of what was meant is better than none of it.
    """

    name: str = "best_of_each_name"
    tail: float = 2.5
    """What is so far behind the best is no answer any more,"""
    least: int = 60
    """but so many are never left out."""
    every: int = 4
    few: int = 4
    """With fewer that are both, the halves stand behind them."""

    def select(self, request: Question, candidates: Candidates, limit: int) -> NDArray[np.intp]:
        scores = candidates.scores[:, -1]
        if not len(scores) or limit < 1:
            return np.empty(0, np.intp)
        order = np.lexsort((candidates.rows, -scores))
        near = np.count_nonzero(scores >= scores[order[0]] - self.tail)
        order = order[: max(near, self.least)]
        groups = request.snapshot.columns.name_group[candidates.rows[order]]
        _, first = np.unique(groups, return_index=True)
        order = order[np.sort(first)]
        return self._beside(request, candidates, order)[:limit]

    def _beside(self, request: Question, candidates: Candidates, order: NDArray[np.intp]) -> NDArray[np.intp]:
        wished, interest = request.wish("type"), request.wish("interest")
        if wished is None or interest is None:
            return order
        is_joint = request.joint[candidates.rows[order]] & (not request.let_go & {"type", "interest"})
        if np.count_nonzero(is_joint) >= self.few:
            return order
        kept, other = (interest, wished) if "type" in request.let_go else (wished, interest)
        main = order[kept.fulfilled[candidates.rows[order]] & ~is_joint]
        beside = order[other.fulfilled[candidates.rows[order]] & ~is_joint]
        beside = beside[~np.isin(beside, main)]
        if not len(main) or not len(beside):
            return order
        joint = order[is_joint].tolist()
        chosen: list[int] = []
        queue, guests = main.tolist(), beside.tolist()
        while queue or guests:
            turn = guests if guests and ((len(chosen) + 1) % self.every == 0 or not queue) else queue
            chosen.append(turn.pop(0))
        chosen = joint + chosen
        taken = set(chosen)
        return np.array([*chosen, *(at for at in order.tolist() if at not in taken)], np.intp)
