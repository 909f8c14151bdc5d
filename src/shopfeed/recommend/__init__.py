"""Use case: a person -> a few products, each with the true reason for it."""

from shopfeed.recommend.beside import NeededBeside
from shopfeed.recommend.operators import RuleBook, read_rules
from shopfeed.recommend.reasons import Reason, VideoTitles, event_saying
from shopfeed.recommend.recommender import Recommendation, Recommended, Recommender
from shopfeed.recommend.related import Related, related_to
from shopfeed.recommend.seed import SeedRule

__all__ = [
    "NeededBeside",
    "Reason",
    "Recommendation",
    "Recommended",
    "Recommender",
    "Related",
    "RuleBook",
    "SeedRule",
    "VideoTitles",
    "event_saying",
    "read_rules",
    "related_to",
]
