"""A comparison as a table for the terminal and as a page that needs nothing from elsewhere."""

import html
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from shopfeed.evaluation.simulation.run import Comparison, Measures

LABELS: Mapping[str, str] = {
    "clicks_per_card": "clicks per card",
    "dismissals_per_card": "dismissals per card",
    "dismissals_per_session": "dismissals per session",
    "share_of_commerce": "share of commerce",
    "share_repeated": "share of products shown again",
    "clicks_per_session": "clicks per session",
    "items_per_session": "feed items per session",
    "seconds_per_session": "seconds per session",
}
_DRAWS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A mean over seeds with its 95 % interval (percentile bootstrap over seeds; Efron 1979)."""

    mean: float
    low: float
    high: float


def over_seeds(values: np.ndarray) -> Range:
    """``(seeds,)`` -> their mean and how far it may be off."""
    means = values[_draws(len(values))].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return Range(mean=float(values.mean()), low=float(low), high=float(high))


def ratio_over_seeds(values: np.ndarray, baseline: np.ndarray) -> Range:
    """Mean over mean, both drawn from the same seeds: the shoppers of a seed are the same people."""
    draws = _draws(len(values))
    ratios = values[draws].mean(axis=1) / np.maximum(baseline[draws].mean(axis=1), 1e-12)
    low, high = np.percentile(ratios, [2.5, 97.5])
    mean = float(values.mean() / max(float(baseline.mean()), 1e-12))
    return Range(mean=mean, low=float(low), high=float(high))


def _draws(seeds: int) -> np.ndarray:
    return np.random.default_rng(0).integers(seeds, size=(_DRAWS, seeds))


def table(comparison: Comparison) -> str:
    """One line a measure, one column a serving, then the ratio of the last to the first."""
    names = list(comparison.measures)
    head = ["", *names, f"ratio to {names[0]}"]
    lines = [head, *(_line(comparison, measure) for measure in LABELS)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    body = "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)
    return f"{body}\n{_caption(comparison)}"


def speed(comparison: Comparison) -> str:
    """How fast it went: not the same twice, so it stands in no table."""
    sessions = comparison.seeds * comparison.shoppers * len(comparison.measures)
    return f"{60 * sessions / max(comparison.cpu_s, 1e-9):,.0f} sessions a minute of CPU time."


def _line(comparison: Comparison, measure: str) -> list[str]:
    columns = [_values(each, measure) for each in comparison.measures.values()]
    ratio = ratio_over_seeds(columns[-1], columns[0])
    return [LABELS[measure], *(_text(over_seeds(each)) for each in columns), _text(ratio)]


def _values(measures: Measures, measure: str) -> np.ndarray:
    values = getattr(measures, measure)
    assert isinstance(values, np.ndarray)
    return values


def _text(range_: Range) -> str:
    return f"{range_.mean:.3g} [{range_.low:.3g}, {range_.high:.3g}]"


def _caption(comparison: Comparison) -> str:
    sessions = comparison.seeds * comparison.shoppers
    return (
        f"{sessions:,} sessions for each, {comparison.seeds} seeds of {comparison.shoppers} shoppers; 95 % intervals "
        "over seeds. The shoppers are made up: docs/simulation.md says what this cannot prove."
    )


_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{font-size:1rem;margin:1.6rem 0 .2rem} svg{width:100%;height:auto}
text{font:13px system-ui,sans-serif;fill:currentColor}
@media(prefers-color-scheme:dark){body{color:#eee;background:#151515}}
"""
_COLOURS = ("#8a8f98", "#0a7d5a", "#b3541e")


def page(comparison: Comparison) -> str:
    """HTML with one drawing a measure: a bar for the mean, a line for the interval."""
    drawings = "".join(
        f"<h2>{html.escape(label)}</h2>{_drawing(comparison, measure)}" for measure, label in LABELS.items()
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Simulated feeds</title><style>{_STYLE}</style><h1>Simulated feeds</h1>"
        f"<p>{html.escape(_caption(comparison))}</p>{drawings}</html>\n"
    )


def _drawing(comparison: Comparison, measure: str) -> str:
    ranges = {name: over_seeds(_values(each, measure)) for name, each in comparison.measures.items()}
    most = max(each.high for each in ranges.values()) or 1.0
    rows = [
        _bar(name, each, at=34 * number, most=most, colour=_COLOURS[number % len(_COLOURS)])
        for number, (name, each) in enumerate(ranges.items())
    ]
    told = "; ".join(f"{name}: {_text(each)}" for name, each in ranges.items())
    label = html.escape(f"{LABELS[measure]}. {told}", quote=True)
    return f'<svg viewBox="0 0 720 {34 * len(rows)}" role="img" aria-label="{label}">{"".join(rows)}</svg>'


def _bar(name: str, range_: Range, *, at: int, most: float, colour: str) -> str:
    left, width = 250, 300

    def x(value: float) -> float:
        return left + width * value / most

    return (
        f'<text x="0" y="{at + 20}">{html.escape(name)}</text>'
        f'<rect x="{left}" y="{at + 6}" width="{x(range_.mean) - left:.1f}" height="20" fill="{colour}"/>'
        f'<path d="M{x(range_.low):.1f} {at + 16}H{x(range_.high):.1f}" stroke="currentColor" stroke-width="2"/>'
        f'<text x="{x(range_.high) + 8:.1f}" y="{at + 20}">{html.escape(_text(range_))}</text>'
    )
