"""Made-up shoppers scroll a feed, to compare policies; docs/simulation.md says what that cannot prove."""

from shopfeed.evaluation.simulation.report import page, speed, table
from shopfeed.evaluation.simulation.run import Clock, Comparison, Measures, compare, side_by_side
from shopfeed.evaluation.simulation.serving import EveryFourth, OurFeed, Serving

__all__ = [
    "Clock",
    "Comparison",
    "EveryFourth",
    "Measures",
    "OurFeed",
    "Serving",
    "compare",
    "page",
    "side_by_side",
    "speed",
    "table",
]
