"""Use case: a request becomes a page of products, with what was understood and what could not be had."""

from shopfeed.search.request import (
    Chip,
    Facet,
    FacetValue,
    FollowUp,
    Hit,
    Relaxed,
    SearchRequest,
    SearchResult,
    Sort,
)
from shopfeed.search.service import SECOND_STAGE, Rules, SearchService

__all__ = [
    "SECOND_STAGE",
    "Chip",
    "Facet",
    "FacetValue",
    "FollowUp",
    "Hit",
    "Relaxed",
    "Rules",
    "SearchRequest",
    "SearchResult",
    "SearchService",
    "Sort",
]
