"""How good searches are: judged pairs, checked requests, paraphrases and time, beside the rules that must be beaten.

It runs the pipeline that serves. The judged pairs (CrowdFlower) and the blind requests are only ever measured on, never
tuned on; the checked requests are what is tuned on.
"""

import json
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from itertools import combinations
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
from threadpoolctl import threadpool_limits

from shopfeed.catalogue import Product, ProductId
from shopfeed.encoding import TEXT_VERSION, Encoder, Vectors, open_needs_encoder, text_of
from shopfeed.errors import NotFound
from shopfeed.evaluation.checked import Checked, CheckedRequest, Checker, read_checked, read_paraphrases
from shopfeed.evaluation.metrics import Interval, bootstrap, exponential_gain, ndcg, paired_difference
from shopfeed.index import Origin, Rows, Snapshot, load_snapshot, write_snapshot
from shopfeed.pipeline import Candidates, Found
from shopfeed.query import Lexicon, NearNeeds, RuleParser, learn
from shopfeed.ranking.question import Question
from shopfeed.search import SearchRequest, SearchService
from shopfeed.suggest import Suggester

SUGGESTIONS = "suggestions"
OURS, WORDS, NEAREST, SEED = "shopfeed", "BM25 alone", "dense base alone", "the seed's rule"


class Part(StrEnum):
    """What can be measured by itself: on a slow machine all of it takes long."""

    TIME = "time"
    BLIND = "blind"
    CHECKED = "checked"
    PARAPHRASES = "paraphrases"
    JUDGED = "judged"


Ranker = Callable[[str], Rows]
"""A request to rows, best first."""
_SEED = 7
_POOL_DEPTH = 50
_PERFECT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One number of every system on the same queries, and how far we are from the best of the others."""

    name: str
    systems: Mapping[str, Interval]
    over_the_best_other: Interval
    """Paired difference to the other system of the highest mean."""
    error_share: float
    """Our error over that system's error: (1 - ours) / (1 - theirs)."""

    def lines(self) -> list[str]:
        """For the terminal."""
        queries = next(iter(self.systems.values())).queries
        told = [f"{self.name} ({queries} queries)"]
        told += [f"  {system:<18} {interval}" for system, interval in self.systems.items()]
        best = f"  difference to the best other {self.over_the_best_other}, error share {self.error_share:.2f}"
        return [*told, best]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """Milliseconds of one way to answer, by the wall clock and of the processor; of its stages the median each."""

    name: str
    p50_ms: float
    p99_ms: float
    cpu_p50_ms: float
    """What it takes on a machine with nothing else to do."""
    cpu_p99_ms: float
    stages_ms: Mapping[str, float]

    def lines(self) -> list[str]:
        """For the terminal."""
        stages = ", ".join(f"{name} {took:.2f}" for name, took in self.stages_ms.items() if took >= _TOLD_MS)
        wall = f"p50 {self.p50_ms:7.2f} ms, p99 {self.p99_ms:7.2f} ms"
        return [f"  {self.name:<18} {wall}, processor {self.cpu_p50_ms:6.2f} and {self.cpu_p99_ms:6.2f}   {stages}"]


_TOLD_MS = 0.05
_EVERY = 4
"""Every fourth request is typed,"""
_TYPED = 24
"""up to so many letters of it: nobody waits for suggestions to a whole sentence."""


def measure(name: str, values: Mapping[str, Sequence[float]]) -> Measured:
    """Means with intervals; ``values`` by system, in the same order of queries, ours under ``OURS``."""
    rng = np.random.default_rng(_SEED)
    systems = {system: bootstrap(each, rng=rng) for system, each in values.items()}
    best = max((system for system in systems if system != OURS), key=lambda system: systems[system].mean)
    theirs = 1 - systems[best].mean
    return Measured(
        name=name,
        systems=systems,
        over_the_best_other=paired_difference(values[OURS], values[best], rng=rng),
        error_share=float((1 - systems[OURS].mean) / theirs) if theirs > 0 else 1.0,
    )


def service_of(
    snapshot: Snapshot, encoder: Encoder, lexicon: Lexicon, *, near: NearNeeds | None = None
) -> SearchService:
    """The search that serves, over that snapshot; ``near`` where the snapshot has no vectors of needs."""
    parser = RuleParser(lexicon=lexicon, near=near or _near_of(snapshot, encoder))
    return SearchService(snapshot=snapshot, encoder=encoder, parser=parser, lexicon=lexicon)


def _near_of(snapshot: Snapshot, encoder: Encoder) -> NearNeeds | None:
    return NearNeeds.load(snapshot.folder, open_needs_encoder(encoder))


def rankers(service: SearchService, snapshot: Snapshot, encoder: Encoder, depth: int) -> dict[str, Ranker]:
    """Ours and the rules that must be beaten, ``depth`` rows each. The seed's: the nearest by L2, compared with all."""
    wide = snapshot.vectors.astype(np.float32)

    def nearest_by_l2(request: str) -> Rows:
        """``|a - b|^2`` of unit vectors is ``2 - 2ab``: the order of the cosines."""
        distances = 2 - 2 * (wide @ encoder.encode([request])[0])
        return np.argsort(distances, kind="stable")[:depth].astype(np.int32)

    return {
        OURS: lambda request: service.rows(request, limit=depth),
        WORDS: lambda request: snapshot.lexical.search(request, depth)[0],
        NEAREST: lambda request: snapshot.index.search(encoder.encode([request]), depth)[0][0],
        SEED: nearest_by_l2,
    }


# --- judged pairs -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """A source that brings the judged rows of a query, so that the later stages rank exactly them."""

    rows: Rows
    name: str = "given"

    def find(self, request: Question) -> Found:
        return Found(
            rows=self.rows, scores=np.zeros(len(self.rows), np.float32), cue=np.full(len(self.rows), -1, np.int16)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Everything:
    """A selector that leaves nothing out, so that every judged row has a place."""

    name: str = "everything"

    def select(self, request: Question, candidates: Candidates, limit: int) -> np.ndarray:
        return np.lexsort((candidates.rows, -candidates.scores[:, -1]))[:limit]


def evaluate_judged(folder: Path, encoder: Encoder, *, near: NearNeeds | None = None) -> list[Measured]:
    """NDCG@10 over each query's judged products, and recall@50 of the perfect ones in the whole pool."""
    path = folder / "crowdflower" / "judgements.parquet"
    if not path.exists():
        raise NotFound(f"{path} is not there: set SHOPFEED_PUBLIC_DATA to the folder of the public data sets")
    judged = pq.read_table(path).to_pylist()
    products = sorted((_judged_product(each) for each in judged), key=lambda product: product.id)
    with tempfile.TemporaryDirectory() as scratch:
        snapshot, lexicon = _snapshot_of(products, encoder, Path(scratch))
        service = service_of(snapshot, encoder, lexicon, near=near)
        row_of = {product.id: row for row, product in enumerate(products)}
        pools: dict[str, list[tuple[int, int]]] = {}
        for each in judged:
            pools.setdefault(each["query"], []).append((row_of[ProductId(str(each["id"]))], each["median_relevance"]))
        return [_judged_order(pools, service, snapshot, encoder), _pool_recall(pools, service, snapshot, encoder)]


def _judged_product(judged: Mapping[str, object]) -> Product:
    name = " ".join(str(judged["product_title"]).split())[:1_000] or "?"
    text = str(judged["product_description"] or "").encode("utf-8", "ignore").decode()
    return Product(id=ProductId(str(judged["id"])), name=name, category=("", ""), description=text)


def _snapshot_of(products: Sequence[Product], encoder: Encoder, scratch: Path) -> tuple[Snapshot, Lexicon]:
    texts = [text_of(product) for product in products]
    vectors = np.vstack([encoder.encode(texts[at : at + 64]) for at in range(0, len(texts), 64)]).astype(np.float16)
    origin = Origin(encoder_id=encoder.id, text_version=TEXT_VERSION, catalogue_revision=1, built_at=datetime.now(UTC))
    manifest = write_snapshot(scratch, products, vectors, origin)
    lexicon = learn(names=[product.name for product in products])
    return load_snapshot(scratch / manifest.version, encoder_id=encoder.id, dim=encoder.dim), lexicon


def _judged_order(
    pools: Mapping[str, list[tuple[int, int]]], service: SearchService, snapshot: Snapshot, encoder: Encoder
) -> Measured:
    values: dict[str, list[float]] = {OURS: [], WORDS: [], NEAREST: [], SEED: []}
    for query, pool in pools.items():
        rows = np.array([row for row, _ in pool], np.int32)
        gain_of = dict(zip(rows.tolist(), exponential_gain([relevance for _, relevance in pool]), strict=True))
        vector: Vectors = encoder.encode([query])[0]
        cosines = snapshot.vectors_of(rows) @ vector
        lexical = snapshot.lexical.scores(snapshot.lexical.terms(query))[rows] + snapshot.lexical.phrase_bonus(
            query, rows
        )
        pipeline = replace(service.pipeline, sources=(_Given(rows=np.sort(rows)),), filters=(), selector=_Everything())
        question = service.question(query)
        orders = {
            OURS: pipeline.run(question, limit=len(rows)).chosen.rows,
            WORDS: rows[np.lexsort((rows, -lexical))],
            NEAREST: rows[np.lexsort((rows, -cosines))],
            SEED: rows[np.lexsort((rows, 2 - 2 * cosines))],
        }
        for system, order in orders.items():
            values[system].append(ndcg([gain_of[row] for row in order.tolist()], 10, all_gains=list(gain_of.values())))
    return measure("CrowdFlower, judged pool, NDCG@10", values)


def _pool_recall(
    pools: Mapping[str, list[tuple[int, int]]], service: SearchService, snapshot: Snapshot, encoder: Encoder
) -> Measured:
    """The products of one name are one: a system that shows one of them has found them all."""
    group = snapshot.columns.name_group
    values: dict[str, list[float]] = {}
    for system, ranker in rankers(service, snapshot, encoder, 3 * _POOL_DEPTH).items():
        for query, pool in pools.items():
            perfect = {int(group[row]) for row, relevance in pool if relevance == _PERFECT}
            if perfect:
                found = list(dict.fromkeys(group[ranker(query)].tolist()))[:_POOL_DEPTH]
                values.setdefault(system, []).append(len(perfect & set(found)) / min(len(perfect), _POOL_DEPTH))
    return measure(f"CrowdFlower, whole pool, recall@{_POOL_DEPTH} of relevance {_PERFECT}", values)


# --- checked requests -------------------------------------------------------------------------------------------------


def evaluate_checked(checked: Checked, service: SearchService, snapshot: Snapshot, encoder: Encoder) -> list[Measured]:
    """Share of the first 3 and 10 that keep every check; where fewer products can, of as many as can."""
    checker = Checker(snapshot)
    right = {request: checker.right(request) for request in read_checked(checked)}
    possible = [request for request, rows in right.items() if len(rows)]
    found = {
        system: {request: ranker(request.request) for request in possible}
        for system, ranker in rankers(service, snapshot, encoder, 10).items()
    }
    parts: dict[str, list[CheckedRequest]] = {
        "": possible,
        ", a bound or an exclusion, 10 exist": [e for e in possible if e.is_bounded and len(right[e]) >= 10],
        ", words that no right name has": [e for e in possible if checker.unsaid_words(e, right[e])],
    }
    measured = []
    for part, requests in parts.items():
        for k in (3, 10):
            values = {
                system: [_share_right(rows[each], right[each], k) for each in requests]
                for system, rows in found.items()
            }
            if requests:
                measured.append(measure(f"{checked} requests{part}, precision@{k}", values))
    return measured


def _share_right(rows: Rows, right: Rows, k: int) -> float:
    return float(np.isin(rows[:k], right).sum() / min(k, len(right)))


def evaluate_paraphrases(service: SearchService, snapshot: Snapshot, encoder: Encoder) -> Measured:
    """Mean share of the first ten that two wordings of one request have in common, a value for each request."""
    values: dict[str, list[float]] = {}
    for system, ranker in rankers(service, snapshot, encoder, 10).items():
        for wordings in read_paraphrases():
            found = [set(ranker(each)[:10].tolist()) for each in wordings]
            shared = [len(one & other) / 10 for one, other in combinations(found, 2)]
            values.setdefault(system, []).append(float(np.mean(shared)))
    return measure("five wordings of one request, share of the first 10 in common", values)


# --- time -------------------------------------------------------------------------------------------------------------


def evaluate_time(
    service: SearchService, snapshot: Snapshot, make_encoder: Callable[[], Encoder], suggester: Suggester
) -> list[Timed]:
    """Every checked request once, each for the first time (nothing of it is cached), after a warm-up on others.

    Suggestions are asked for after every letter of a request but the first, as somebody types it. BLAS has one thread,
    as in a worker that serves.
    """
    threadpool_limits(1, user_api="blas")
    encoder = make_encoder()
    requests = [request.request for request in read_checked()]
    warm, timed = requests[::8], [request for at, request in enumerate(requests) if at % 8]
    for request in warm:
        service.search(SearchRequest(query=request))
    stages: list[Mapping[str, float]] = []
    ours = [
        _spent(lambda each=each: stages.append(service.search(SearchRequest(query=each)).timings_ms)) for each in timed
    ]
    medians = {name: float(np.median([each.get(name, 0.0) for each in stages])) for name in stages[0]}
    others = rankers(service, snapshot, encoder, 24)
    typed = [request[:letters] for request in timed[::_EVERY] for letters in range(2, min(len(request), _TYPED) + 1)]
    for request in warm:
        suggester.suggest(request)
    return [
        _timed(OURS, ours, medians),
        _timed(SUGGESTIONS, [_spent(lambda each=each: suggester.suggest(each)) for each in typed]),
        *(
            _timed(system, [_spent(lambda each=each, rank=others[system]: rank(each)) for each in timed])
            for system in (WORDS, NEAREST, SEED)
        ),
    ]


def _spent(answer: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the wall clock, and of this process."""
    started, cpu_started = time.perf_counter(), time.process_time()
    answer()
    return time.perf_counter() - started, time.process_time() - cpu_started


def _timed(name: str, spent: Sequence[tuple[float, float]], stages_ms: Mapping[str, float] | None = None) -> Timed:
    (wall_p50, cpu_p50), (wall_p99, cpu_p99) = np.quantile(np.array(spent) * 1_000, [0.5, 0.99], axis=0).tolist()
    return Timed(
        name=name,
        p50_ms=wall_p50,
        p99_ms=wall_p99,
        cpu_p50_ms=cpu_p50,
        cpu_p99_ms=cpu_p99,
        stages_ms=stages_ms or {},
    )


# --- all of it --------------------------------------------------------------------------------------------------------


def run_search_evaluation(
    *,
    snapshot: Snapshot,
    lexicon: Lexicon,
    make_encoder: Callable[[], Encoder],
    public_data: Path,
    results: Path,
    parts: Sequence[Part] = tuple(Part),
    say: Callable[[str], None] = print,
) -> Path:
    """Print the tables of ``parts`` and write them as JSON into ``results``; the path of that file.

    All parts make ``search.json``, some ``search-<part>-...json``. Without the public data the judged pairs are left
    out.
    """
    encoder = make_encoder()
    near = _near_of(snapshot, encoder)
    service = service_of(snapshot, encoder, lexicon, near=near)
    timed: list[Timed] = []
    measured: list[Measured] = []
    if Part.TIME in parts:
        timed = evaluate_time(service, snapshot, make_encoder, Suggester(snapshot=snapshot, lexicon=lexicon))
        say(f"Time a search, {snapshot.rows:,} products, one thread")
        for each in timed:
            say("\n".join(each.lines()))

    def told(found: Sequence[Measured]) -> None:
        for each in found:
            say("\n".join(each.lines()))
        measured.extend(found)

    if Part.BLIND in parts:
        told(evaluate_checked(Checked.BLIND, service, snapshot, encoder))
    if Part.CHECKED in parts:
        told(evaluate_checked(Checked.TUNING, service, snapshot, encoder))
    if Part.PARAPHRASES in parts:
        told([evaluate_paraphrases(service, snapshot, encoder)])
    if Part.JUDGED in parts:
        try:
            told(evaluate_judged(public_data, encoder, near=near))
        except NotFound as error:
            say(f"left out: {error}")
    written = {
        "products": snapshot.rows,
        "encoder": encoder.id,
        "time": [asdict(each) for each in timed],
        "measured": [asdict(each) for each in measured],
    }
    name = "search" if set(parts) == set(Part) else "-".join(["search", *(each for each in Part if each in parts)])
    results.mkdir(parents=True, exist_ok=True)
    path = results / f"{name}.json"
    path.write_text(json.dumps(written, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path
