"""Use case: a request becomes an answer. It knows nothing of the web, nor of where events are kept."""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from copy import copy
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import Product
from shopfeed.encoding import Encoder
from shopfeed.errors import Invalid, NotFound
from shopfeed.index import Snapshot
from shopfeed.pipeline import Candidates, Observer, Pipeline
from shopfeed.query import Intent, Lexicon, Parser
from shopfeed.ranking.learned import RankerWeights
from shopfeed.ranking.price_fit import PriceFit
from shopfeed.ranking.question import Question
from shopfeed.ranking.relevance import (
    WISH_KINDS,
    CutName,
    ForOthers,
    Fulfils,
    FulfilsAll,
    LearnedRelevance,
    Popular,
    Relevance,
    WellLiked,
)
from shopfeed.ranking.text_match import Meaning, ModelNumber, Rest, Words
from shopfeed.retrieval.dense import Dense
from shopfeed.retrieval.lexical import Fulfilling, Lexical
from shopfeed.search.asking import Asking
from shopfeed.search.choosing import BestOfEachName
from shopfeed.search.continuing import continued
from shopfeed.search.follow_up import follow_up
from shopfeed.search.highlighting import highlights
from shopfeed.search.musts import Holds
from shopfeed.search.paging import Cursor, read_cursor, request_hash
from shopfeed.search.request import Chip, Hit, SearchRequest, SearchResult, Sort
from shopfeed.search.synonyms import Synonyms
from shopfeed.search.wording import label_of, message_of, relaxed_of

Rows = NDArray[np.int32]

SECOND_STAGE = "search"
"""The kind of model that ``shopfeed train search`` makes."""
MOST_RESULTS = 500
MAX_QUERY_LENGTH = 5_000
_PRODUCTS_KEPT = 8_192


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What may be tried differently: the stages of a search."""

    dense: Dense = field(default_factory=Dense)
    lexical: Lexical = field(default_factory=Lexical)
    fulfilling: Fulfilling = field(default_factory=Fulfilling)
    relevance: Relevance = field(default_factory=Relevance)
    selector: BestOfEachName = field(default_factory=BestOfEachName)
    taste_weight: float = 0.25
    """How far personal taste moves a product within the first page."""


class SearchService:
    """Answers requests from one snapshot; safe to share between threads."""

    def __init__(
        self,
        *,
        snapshot: Snapshot,
        encoder: Encoder,
        parser: Parser,
        lexicon: Lexicon,
        rules: Rules | None = None,
        observers: Sequence[Observer[Question]] = (),
        executor: Executor | None = None,
        learned: Callable[[], RankerWeights | None] = lambda: None,
    ) -> None:
        """``learned`` gives the second stage that was taught, if there is one; else the weighted sum ranks."""
        self._learned = learned
        self._rules = rules or Rules()
        self._snapshot = snapshot
        self._product = _remembering(snapshot)
        self._parser = parser
        self._asking = Asking(snapshot=snapshot, encoder=encoder, synonyms=Synonyms(lexicon))
        self.pipeline = build_pipeline(self._rules, observers, executor)
        """The stages; evaluation runs them on other sources."""
        parser.parse("shoe")  # what a parser makes on its first request is made before anybody waits for it

    @property
    def snapshot(self) -> Snapshot:
        """What it answers from."""
        return self._snapshot

    def grown(self, snapshot: Snapshot, parser: Parser) -> "SearchService":
        """Answers from ``snapshot``, which is this one's with rows added; what was read and graded is kept."""
        grown = copy(self)
        grown._snapshot = snapshot
        grown._product = _remembering(snapshot)
        grown._parser = parser
        grown._asking = self._asking.grown(snapshot)
        return grown

    def search(self, request: SearchRequest) -> SearchResult:
        """The answer. Raises ``Invalid`` (cursor, limit, facet, length) and ``NotFound`` (``similar_to``)."""
        if request.limit < 1 or len(request.query) > MAX_QUERY_LENGTH:
            raise Invalid(f"a search has a limit of at least 1 and a query of at most {MAX_QUERY_LENGTH} characters")
        started = time.perf_counter()
        offset = self._offset(request)
        intent = self._understood(request)
        parsed = time.perf_counter()
        question = self._question(request, intent)
        asked = time.perf_counter()
        selection = self._stages().run(question, limit=MOST_RESULTS)
        order = self._sorted(request.sort, selection.chosen, question)
        page = order[offset : offset + request.limit]
        if offset == 0:
            page = self._for_taste(request, selection.chosen, page, question)
        rows = selection.chosen.rows[order]
        shown = selection.chosen.keep(page)
        facets = self._asking.shelves.of(rows, request.filters, self._without_own(request, intent))
        end = offset + len(page)
        cursor = Cursor(offset=end, snapshot_version=self._snapshot.version, request_hash=request_hash(request))
        dressed = time.perf_counter()
        hits = self._hits(shown, question)
        done = time.perf_counter()
        return SearchResult(
            snapshot_version=self._snapshot.version,
            query=intent.text,
            intent=intent,
            hits=hits,
            total=len(rows),
            next_cursor=str(cursor) if page.size and end < len(rows) else None,
            chips=tuple(Chip(id=part.id, kind=part.kind, label=label_of(part)) for part in intent.parts),
            relaxed=relaxed_of(question),
            message=message_of(question, len(rows), is_typed=bool(request.query.strip())),
            did_you_mean=intent.did_you_mean,
            typed_query=request.query if intent.did_you_mean else None,
            facets=facets,
            follow_up=follow_up(intent, facets, len(rows)) if offset == 0 else None,
            failures=selection.failures,
            timings_ms={
                "parse": (parsed - started) * 1_000,
                "question": (asked - parsed) * 1_000,
                **{f"pipeline.{name}": took for name, took in selection.timings_ms.items()},
                "facets": (dressed - asked) * 1_000 - selection.timings_ms["total"],
                "products": (done - dressed) * 1_000,
                "total": (done - started) * 1_000,
            },
        )

    def rows(self, query: str, *, limit: int) -> Rows:
        """The rows of the snapshot that answer ``query``, best first, at most ``limit``; nobody's taste moves them."""
        return self._stages().run(self.question(query), limit=limit).chosen.rows

    def _stages(self) -> Pipeline[Question]:
        weights = self._learned()
        if weights is None:
            return self.pipeline
        return replace(self.pipeline, scorers=(*self.pipeline.scorers, LearnedRelevance(weights=weights)))

    def question(self, query: str) -> Question:
        """What the pipeline is asked for ``query``."""
        return self._asking.about(self._asking.sold(self._parser.parse(query[:MAX_QUERY_LENGTH])), {})

    def _offset(self, request: SearchRequest) -> int:
        """Where the page begins; a cursor of an older snapshot goes on at its place in the present one."""
        if request.cursor is None:
            return 0
        cursor = read_cursor(request.cursor)
        if cursor.request_hash != request_hash(request):
            raise Invalid("this cursor belongs to another request: leave it out to begin at the first page")
        return cursor.offset

    def _understood(self, request: SearchRequest) -> Intent:
        if request.video is not None:
            anchor = request.video.anchor
            text = anchor.query if anchor else " ".join((*request.video.topics, request.video.caption))
            return self._asking.sold(self._parser.parse(text)).without(request.without)
        if request.similar_to is not None:
            return Intent(text="")
        mends = not request.is_exact
        intent = self._parser.parse(request.query, mends=mends)
        if request.previous_query:
            before = self._parser.parse(request.previous_query, mends=mends)
            intent = continued(self._parser, before, intent, mends=mends)
        return self._asking.sold(intent).without(request.without)

    def _question(self, request: SearchRequest, intent: Intent) -> Question:
        if request.video is not None or request.similar_to is None:
            return self._asking.about(intent, request.filters)
        row = int(self._snapshot.rows_of([request.similar_to])[0])
        if row < 0:
            raise NotFound(f"no product with id {request.similar_to!r} is served")
        return self._asking.like(row, request.filters)

    def _sorted(self, sort: Sort, chosen: Candidates, question: Question) -> NDArray[np.intp]:
        """Positions in ``chosen``, in the order of all pages. A sort by a column leaves out what is only near."""
        positions = np.arange(len(chosen), dtype=np.intp)
        if sort == "relevance" or not len(chosen):
            return positions
        columns, rows = question.snapshot.columns, chosen.rows
        if question.wishes and question.joint[rows].any():
            positions = positions[question.joint[rows]]
        keys = {
            "price_up": np.where(columns.price_minor[rows] < 0, np.iinfo(np.int64).max, columns.price_minor[rows]),
            "price_down": -columns.price_minor[rows],
            "rating": -question.traits.quality[rows],
            "popular": -columns.ratings_count[rows].astype(np.int64),
            "newest": -columns.added_at_s[rows],
        }
        return positions[np.argsort(keys[sort][positions], kind="stable")]

    def _for_taste(
        self, request: SearchRequest, chosen: Candidates, page: NDArray[np.intp], question: Question
    ) -> NDArray[np.intp]:
        """The first page, moved a little by the person's taste; what fulfils every wish stays before what does not.

        The pages after it stay the same, so that nothing is shown twice and nothing is lost.
        """
        if request.taste is None or not len(request.taste) or request.sort != "relevance" or question.let_go:
            return page
        vectors = self._snapshot.vectors_of(chosen.rows[page])
        liked = chosen.scores[page, -1] + self._rules.taste_weight * (vectors @ request.taste.T).max(axis=1)
        return page[np.lexsort((-liked, -chosen.stage("all_wishes")[page]))]

    def _without_own(self, request: SearchRequest, intent: Intent) -> Mapping[str, Rows]:
        """For every facet with a choice, the results without it: the values that stood there before stay there."""
        others: dict[str, Rows] = {}
        for name in (name for name, values in request.filters.items() if values):
            rest = {key: values for key, values in request.filters.items() if key != name}
            looser = self._question(replace(request, filters=rest), intent)
            chosen = self._stages().run(looser, limit=MOST_RESULTS).chosen
            others[name] = chosen.rows[self._sorted(request.sort, chosen, looser)]
        return others

    def _hits(self, shown: Candidates, question: Question) -> tuple[Hit, ...]:
        asked = frozenset(question.terms)
        hits: list[Hit] = []
        for at, row in enumerate(shown.rows.tolist()):
            product = self._product(row, self._snapshot.columns.changed.get(row))
            scores = zip(shown.stages, shown.scores[at].tolist(), strict=True)
            stages = {name: score for name, score in scores if not math.isnan(score)}
            hits.append(Hit(row=row, product=product, highlights=highlights(product.name, asked), stages=stages))
        return tuple(hits)


def _remembering(snapshot: Snapshot) -> Callable[[int, int | None], Product]:
    """The products of rows; what they were called with last changes with their facts."""
    return lru_cache(maxsize=_PRODUCTS_KEPT)(lambda row, _changed: snapshot.product(row))


def build_pipeline(
    rules: Rules, observers: Sequence[Observer[Question]], executor: Executor | None
) -> Pipeline[Question]:
    """The stages of a search, in order."""
    return Pipeline(
        sources=(rules.dense, rules.lexical, rules.fulfilling),
        filters=(
            Holds(name="in_stock"),
            Holds(name="price"),
            Holds(name="exclusion"),
            Holds(name="facets"),
            Holds(name="itself"),
        ),
        scorers=(
            Meaning(),
            Words(),
            Rest(),
            ModelNumber(),
            *(Fulfils(name=kind) for kind in WISH_KINDS),
            FulfilsAll(),
            WellLiked(),
            Popular(),
            PriceFit(),
            CutName(),
            ForOthers(),
            rules.relevance,
        ),
        selector=rules.selector,
        observers=observers,
        executor=executor,
    )
