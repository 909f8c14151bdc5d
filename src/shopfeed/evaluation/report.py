"""Turns what was answered into numbers with intervals, a table, a JSON file and a page that stands by itself."""

import html
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.evaluation.metrics import Interval, PerQuery, bootstrap, paired_difference
from shopfeed.evaluation.recommend import CO_VISITATION, OURS, Evaluated, Round
from shopfeed.evaluation.replay import Answers
from shopfeed.evaluation.split import Question
from shopfeed.pipeline import Rows

COHORTS: Mapping[str, tuple[int, int]] = {"all": (0, 10**9), "new": (0, 5), "light": (5, 10), "heavy": (10, 10**9)}
"""From how many products of the past on, and below how many."""
CUTS = (10, 50, 100)
_BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What the first ten places are like, beside being right; all means are over questions."""

    coverage: float
    """Share of the catalogue that stands in at least one list."""
    diversity: float
    """1 less the mean cosine between the texts of a list's products."""
    novelty_bits: float
    """Mean ``-log2`` of the share of people who acted on a product (Zhou et al. 2010)."""
    repeat_rate: float
    """Share of places that hold a product of the past."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Probabilities beside what happened, over the first ten places, in bins of equally many."""

    said: tuple[float, ...]
    happened: tuple[float, ...]
    error: float
    """Mean distance between the two over places (expected calibration error)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The numbers of one folder."""

    folder: str
    protocol: str
    counts: dict[str, int]
    metrics: dict[str, dict[str, dict[str, Interval]]]
    """system -> cohort -> metric"""
    lists: dict[str, Lists]
    gain_over_co_visitation: dict[str, Interval]
    """metric -> paired difference."""
    calibration: Calibration
    new_products: dict[str, dict[str, Interval]]
    """``in the whole catalogue`` or ``among new products`` -> system -> recall at 50"""

    def table(self) -> str:
        """For the terminal."""
        lines = [f"{self.folder}: {self.protocol}", ", ".join(f"{name} {n:,}" for name, n in self.counts.items()), ""]
        for cohort in COHORTS:
            lines.append(f"{cohort:<7}" + "".join(f"{name:>24}" for name in self._names()))
            for system, cohorts in self.metrics.items():
                values = cohorts[cohort].values()
                lines.append(f"  {system:<14}" + "  ".join(f"{value!s:>22}" for value in values))
        lines.append("\nlists of ten      coverage  diversity  novelty  repeats")
        lines.extend(
            f"  {name:<14}{each.coverage:>10.3f}{each.diversity:>11.3f}"
            f"{each.novelty_bits:>9.2f}{each.repeat_rate:>9.3f}"
            for name, each in self.lists.items()
        )
        lines.append(f"\ngain over co-visitation: {_inline(self.gain_over_co_visitation)}")
        if self.calibration.said:
            lines.append(f"calibration error of the first ten: {self.calibration.error:.4f}")
        lines.extend(f"never met, {where}, recall@50: {_inline(by)}" for where, by in self.new_products.items())
        return "\n".join(lines)

    def to_json(self) -> str:
        """Everything; an interval is ``[mean, low, high]``."""
        held = {
            "folder": self.folder,
            "protocol": self.protocol,
            "counts": self.counts,
            "metrics": {s: {c: _plain(m) for c, m in cohorts.items()} for s, cohorts in self.metrics.items()},
            "lists": {
                name: {field: round(getattr(each, field), 4) for field in Lists.__slots__}
                for name, each in self.lists.items()
            },
            "gain_over_co_visitation": _plain(self.gain_over_co_visitation),
            "calibration": {
                "said": self.calibration.said,
                "happened": self.calibration.happened,
                "error": self.calibration.error,
            },
            "new_products_recall_at_50": {where: _plain(by) for where, by in self.new_products.items()},
        }
        return json.dumps(held, indent=1)

    def _names(self) -> Sequence[str]:
        return list(self.metrics[OURS]["all"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What numbers are made from: questions, what each system answered, and what the products are like."""

    name: str
    protocol: str
    counts: dict[str, int]
    test: Round
    vectors: NDArray[np.float32] | NDArray[np.float16]
    """``(products, dim)``"""
    people: int
    people_by_product: NDArray[np.int64]
    new_products: Mapping[str, Round] = field(default_factory=dict)


def measured(evaluated: Evaluated) -> Measured:
    """What was evaluated of a folder, to be summarised."""
    protocol = evaluated.protocol
    return Measured(
        name=evaluated.folder.name,
        protocol="last product held out, full ranking"
        if protocol.basket_seconds is None
        else f"next basket in the last {protocol.basket_seconds // 86_400} days, full ranking",
        counts={
            "people": len(evaluated.folder.people),
            "products": evaluated.catalogue.rows,
            "lessons": evaluated.lessons,
            "questions": len(evaluated.test.questions),
        },
        test=evaluated.test,
        vectors=evaluated.catalogue.vectors,
        people=len(evaluated.folder.people),
        people_by_product=evaluated.people_by_product,
        new_products={
            "in the whole catalogue": evaluated.new_in_all,
            "among new products": evaluated.new_among_new,
        },
    )


def summarise(from_: Measured, *, seed: int = 0) -> Summary:
    """Count everything; intervals are bootstrapped over questions."""
    rng = np.random.default_rng(seed)
    test = from_.test
    lengths = np.array([len(question.past) for question in test.questions])
    by_system = {name: _per_question(answers, test.questions) for name, answers in test.answers.items()}
    metrics = {
        system: {
            cohort: {
                name: bootstrap(values[(lengths >= low) & (lengths < high)], rng=rng) for name, values in per.items()
            }
            for cohort, (low, high) in COHORTS.items()
        }
        for system, per in by_system.items()
    }
    gains = {
        name: paired_difference(by_system[OURS][name], by_system[CO_VISITATION][name], rng=rng)
        for name in by_system[OURS]
    }
    return Summary(
        folder=from_.name,
        protocol=from_.protocol,
        counts=from_.counts,
        metrics=metrics,
        lists={name: _lists(answers, from_) for name, answers in test.answers.items()},
        gain_over_co_visitation=gains,
        calibration=_calibration(test.answers[OURS], test.questions),
        new_products={where: _recall_of_new(asked, rng) for where, asked in from_.new_products.items()},
    )


def _per_question(answers: Answers, questions: Sequence[Question]) -> dict[str, PerQuery]:
    """NDCG at 10 and recall at each cut; with several wanted products the ideal list begins with all of them."""
    ranks = np.concatenate(answers.ranks)
    question = np.repeat(np.arange(len(questions)), [len(each) for each in answers.ranks])
    wanted = np.array([len(each) for each in answers.ranks])
    gains = np.where((ranks >= 0) & (ranks < CUTS[0]), 1 / np.log2(np.maximum(ranks, 0) + 2), 0)
    ideal = np.cumsum(1 / np.log2(np.arange(2, CUTS[0] + 2)))[np.minimum(wanted, CUTS[0]) - 1]
    measured = {f"NDCG@{CUTS[0]}": np.bincount(question, weights=gains, minlength=len(questions)) / ideal}
    for cut in CUTS:
        hits = np.bincount(question, weights=(ranks >= 0) & (ranks < cut), minlength=len(questions))
        measured[f"Recall@{cut}"] = hits / wanted
    return measured


def _recall_of_new(asked: Round, rng: np.random.Generator) -> dict[str, Interval]:
    return {
        name: bootstrap(_per_question(answers, asked.questions)["Recall@50"], rng=rng)
        for name, answers in asked.answers.items()
    }


def _lists(answers: Answers, from_: Measured) -> Lists:
    questions, vectors = from_.test.questions, from_.vectors
    shown = [rows for rows in answers.shown if len(rows)]
    everything = np.concatenate(shown) if shown else np.empty(0, np.int32)
    share = (from_.people_by_product[everything] + 1) / (from_.people + 1)
    repeats = [
        np.isin(rows, each.past).mean() for rows, each in zip(answers.shown, questions, strict=True) if len(rows)
    ]
    return Lists(
        coverage=len(np.unique(everything)) / len(vectors),
        diversity=float(
            np.mean([_unlikeness(vectors[rows].astype(np.float32)) for rows in shown if len(rows) > 1] or [0.0])
        ),
        novelty_bits=float(-np.log2(share).mean()) if len(share) else 0.0,
        repeat_rate=float(np.mean(repeats or [0.0])),
    )


def _unlikeness(vectors: NDArray[np.float32]) -> float:
    count = len(vectors)
    return 1 - float(((vectors @ vectors.T).sum() - count) / (count * (count - 1)))


def _calibration(answers: Answers, questions: Sequence[Question]) -> Calibration:
    said = np.concatenate(answers.scores).astype(np.float64)
    happened = np.concatenate([_hits(rows, each.wanted) for rows, each in zip(answers.shown, questions, strict=True)])
    if len(said) != len(happened) or not len(said):  # no probabilities were said
        return Calibration(said=(), happened=(), error=0.0)
    bins = [each for each in np.array_split(np.argsort(said), _BINS) if len(each)]
    means = [(float(said[each].mean()), float(happened[each].mean()), len(each)) for each in bins]
    return Calibration(
        said=tuple(round(mean, 6) for mean, _, _ in means),
        happened=tuple(round(mean, 6) for _, mean, _ in means),
        error=sum(abs(one - other) * count for one, other, count in means) / len(said),
    )


def _hits(rows: Rows, wanted: Rows) -> NDArray[np.bool_]:
    return np.isin(rows, wanted)


def write_report(summary: Summary, folder: Path) -> tuple[Path, Path]:
    """Write ``recommend-<folder>.json`` and ``.html``; the page needs nothing from elsewhere."""
    folder.mkdir(parents=True, exist_ok=True)
    data, page = (folder / f"recommend-{summary.folder}.{kind}" for kind in ("json", "html"))
    data.write_text(summary.to_json(), encoding="utf-8")
    page.write_text(_page(summary), encoding="utf-8")
    return data, page


def _plain(values: Mapping[str, Interval]) -> dict[str, list[float] | None]:
    """``null`` where nobody was asked: NaN is no JSON."""
    return {
        name: [round(each.mean, 4), round(each.low, 4), round(each.high, 4)] if each.queries else None
        for name, each in values.items()
    }


def _inline(values: Mapping[str, Interval]) -> str:
    return ", ".join(f"{name} {value}" for name, value in values.items())


_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1f;background:#fff}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}td,th{padding:.25rem .8rem;text-align:right}
td:first-child,th:first-child{text-align:left}tr+tr{border-top:1px solid #ddd}.ours{font-weight:600}
svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:currentColor}.bar{fill:#9aa5b1}
.bar.ours{fill:#0f766e}.line{stroke:#1b1b1f}
@media(prefers-color-scheme:dark){body{background:#16161a;color:#eee}.line{stroke:#eee}tr+tr{border-color:#444}}
"""


def _page(summary: Summary) -> str:
    counts = ", ".join(f"{value:,} {name}" for name, value in summary.counts.items())
    parts = [f"<h1>{html.escape(summary.folder)}</h1><p>{html.escape(summary.protocol)}: {counts}.</p>"]
    parts.extend(f"<h2>{metric}</h2>{_bars(summary, metric)}" for metric in ("NDCG@10", "Recall@100"))
    parts.append("<h2>By cohort</h2>" + "".join(_cohort_table(summary, cohort) for cohort in COHORTS))
    parts.append("<h2>Lists of ten</h2>" + _lists_table(summary))
    if summary.calibration.said:
        parts.append(
            f"<h2>Calibration</h2><p>Probability said and share that happened, for the first ten places; mean distance "
            f"{summary.calibration.error:.4f}.</p>{_reliability(summary.calibration)}"
        )
    if summary.new_products:
        rows = [(where, *(str(value) for value in by.values())) for where, by in summary.new_products.items()]
        heads = ("Recall@50", *next(iter(summary.new_products.values())))
        parts.append("<h2>Products that nobody has met</h2>" + _table(heads, rows))
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>{html.escape(summary.folder)}: recommendations</title><style>{_STYLE}</style><body>{''.join(parts)}"
    )


def _cohort_table(summary: Summary, cohort: str) -> str:
    low, high = COHORTS[cohort]
    until = "or more" if high >= 10**9 else f"to {high - 1}"
    measured = {system: by_cohort[cohort] for system, by_cohort in summary.metrics.items()}
    questions = measured[OURS]["NDCG@10"].queries
    heads = (f"{cohort}: pasts of {low} {until} ({questions:,})", *measured[OURS])
    return _table(heads, [(system, *(str(value) for value in by.values())) for system, by in measured.items()])


def _lists_table(summary: Summary) -> str:
    heads = ("", "coverage", "diversity", "novelty, bits", "repeats")
    rows = [
        (name, f"{each.coverage:.3f}", f"{each.diversity:.3f}", f"{each.novelty_bits:.2f}", f"{each.repeat_rate:.3f}")
        for name, each in summary.lists.items()
    ]
    return _table(heads, rows)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    def line(cells: Sequence[str], tag: str) -> str:
        kind = " class=ours" if cells[0] == OURS else ""
        return f"<tr{kind}>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    return f"<table>{line(heads, 'th')}{''.join(line(row, 'td') for row in rows)}</table>"


def _bars(summary: Summary, metric: str) -> str:
    """One bar a system with its interval."""
    values = {system: cohorts["all"][metric] for system, cohorts in summary.metrics.items()}
    widest = max(each.high for each in values.values()) or 1.0
    parts = []
    for at, (system, value) in enumerate(values.items()):
        y, scale = 8 + at * 32, 460 / widest
        kind = "bar ours" if system == OURS else "bar"
        parts.append(
            f"<text x=0 y={y + 15}>{html.escape(system)}</text>"
            f"<rect class='{kind}' x=130 y={y} width={value.mean * scale:.1f} height=20 />"
            f"<path class=line d='M{130 + value.low * scale:.1f} {y + 10}H{130 + value.high * scale:.1f}' />"
            f"<text x={138 + value.high * scale:.1f} y={y + 15}>{value.mean:.3f}</text>"
        )
    height = 16 + 32 * len(values)
    return f"<svg viewBox='0 0 680 {height}' width=680 role=img aria-label='{metric}'>{''.join(parts)}</svg>"


def _reliability(calibration: Calibration) -> str:
    """Said along, happened up; on the diagonal the two agree."""
    most = max((*calibration.said, *calibration.happened, 1e-9))
    points = "".join(
        f"<circle class='bar ours' cx={40 + 260 * said / most:.1f} cy={280 - 260 * happened / most:.1f} r=4 />"
        for said, happened in zip(calibration.said, calibration.happened, strict=True)
    )
    return (
        f"<svg viewBox='0 0 340 310' width=340 role=img aria-label='Calibration'>"
        f"<line class=line x1=40 y1=280 x2=300 y2=20 stroke-dasharray=4 />{points}"
        f"<text x=40 y=300>0</text><text x=270 y=300>{most:.3f}</text></svg>"
    )
