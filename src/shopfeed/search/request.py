"""What a search is asked and what it answers, as frozen values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from shopfeed.catalogue import Product, ProductId
from shopfeed.encoding import Vectors
from shopfeed.query import Intent, PartId
from shopfeed.saying import Label, Saying
from shopfeed.videos import Video

Sort = Literal["relevance", "price_up", "price_down", "rating", "popular", "newest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRequest:
    """A request; a ``video`` counts before ``similar_to``, that before the ``query``."""

    query: str = ""
    limit: int = 24
    cursor: str | None = None
    """``next_cursor`` of the page before."""
    sort: Sort = "relevance"
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Chosen facet values by facet name; the values of one facet are alternatives."""
    without: Sequence[str] = ()
    """Ids of the chips that were taken off."""
    similar_to: ProductId | None = None
    video: Video | None = None
    previous_query: str | None = None
    """The request that this one continues (“no, for my daughter”)."""
    is_exact: bool = False
    """Every word is taken as it was typed: nothing is mended."""
    taste: Vectors | None = None
    """``(interests, dim)``, unit rows: what the person likes; ``None``: nothing is reordered for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A product that answers."""

    row: int
    product: Product
    highlights: tuple[tuple[int, int], ...]
    """Spans ``[start, end)`` of the name that answer the request."""
    stages: Mapping[str, float]
    """Every stage's score; a source that did not bring it is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One understood part of a request."""

    id: PartId
    kind: str
    label: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxed:
    """A wish that nothing fulfils together with the others."""

    kind: str
    label: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """One value of a facet and how many results have it."""

    value: str
    label: Label
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A way to narrow the results."""

    name: str
    label: Label
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The one question that splits the results best: ``(label, query)`` a tappable answer."""

    facet: str
    """Name of the facet that the answers are values of."""
    question: Saying
    options: tuple[tuple[Label, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """The answer to a request."""

    snapshot_version: str
    query: str
    """What was understood to be asked: a continued request with what it continues."""
    intent: Intent
    hits: tuple[Hit, ...]
    total: int
    """How many results there are on all pages."""
    next_cursor: str | None
    chips: tuple[Chip, ...]
    relaxed: tuple[Relaxed, ...]
    message: Saying | None
    """Where the answer is not quite what was asked for."""
    did_you_mean: str | None
    typed_query: str | None
    """The request as it was typed, where words of it were mended; ``is_exact`` asks for it instead."""
    facets: tuple[Facet, ...]
    follow_up: FollowUp | None
    failures: tuple[str, ...]
    """Sources that were left out."""
    timings_ms: Mapping[str, float]
