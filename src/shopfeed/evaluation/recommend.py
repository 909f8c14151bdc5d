"""Does the recommender beat popularity, co-visitation and the seed's rule? One folder, learned from and asked.

It is given the ways to fit models and knows none of them: whoever calls it decides whether torch is there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid
from shopfeed.evaluation.replay import (
    EXACT_UP_TO,
    Again,
    Answers,
    Best,
    Fading,
    NotInThePast,
    Only,
    Popular,
    ReplayCatalogue,
    ReplayPipeline,
    ReplayRequest,
    SeedRule,
    alone,
    ask,
    count,
)
from shopfeed.evaluation.sequences import Folder, Person
from shopfeed.evaluation.split import Question, Split, last_out, never_seen, next_basket, sample
from shopfeed.pipeline import Filter, Pipeline, Rows, Scorer, Source
from shopfeed.ranking.learned import FeatureMatrix, LearnedRanker, RankerWeights, StageFeatures
from shopfeed.retrieval.co_engaged import CoEngaged, CoEngagement, Counting
from shopfeed.retrieval.factors import CompanyFit, Factors, InLikeCompany, factor
from shopfeed.retrieval.near_recent import LikeRecent, NearRecent
from shopfeed.retrieval.sequence import (
    NextInSequence,
    ReadCatalogues,
    SequenceFit,
    SequenceModel,
    SequenceWeights,
)

Lessons = Sequence[Person]
FitSequence = Callable[[Sequence[Rows], ReplayCatalogue, SequenceWeights | None], SequenceWeights]
"""``(pasts, catalogue, weights to go on from)`` -> weights."""
FitRanker = Callable[[FeatureMatrix, NDArray[np.int32], NDArray[np.bool_], tuple[str, ...]], RankerWeights]
"""``(features, request of each line, was it taken, stages)`` -> weights."""
Say = Callable[[str], None]

OURS = "shopfeed"
POPULARITY = "popularity"
CO_VISITATION = "co_visitation"
SEED_RULE = "seed_rule"

_NEIGHBOURS = 1_000
"""By text, of each product, in the round about new products."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """The trainers. Without one for sequences the rest is evaluated without a sequence model."""

    ranker: FitRanker
    sequence: FitSequence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """How a folder is asked. Everything that is chosen is chosen on the validation questions."""

    basket_seconds: int | None = None
    """``None``: the last product of each person. Else: the next basket within so many last seconds of the log."""
    counting: Counting = field(default_factory=lambda: Counting(half_life_s=None))
    fading: Fading = field(default_factory=Fading)
    most_questions: int | None = None
    """A sample of the test questions; ``None``: all."""
    learned_questions: int = 5_000
    """At most so many validation questions teach the ranker."""
    new_share: float = 0.1
    """Of the products, hidden in the round about products that nobody has met."""
    new_questions: int = 2_000
    least_repeats: float = 0.02
    """From this share of validation questions on that want a product of the past, the past may be shown again."""

    def splits(self, folder: Folder) -> tuple[Split, Split]:
        """``(validation, test)``"""
        if self.basket_seconds is None:
            return last_out(folder, is_validation=True), last_out(folder, is_validation=False)
        end = max(int(person.times[-1]) for person in folder.people) + 1
        test, validation = end - self.basket_seconds, end - 2 * self.basket_seconds
        return (
            next_basket(folder, begins=validation, ends=test),
            next_basket(folder, begins=test, ends=end),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Questions, and what each system answered."""

    questions: tuple[Question, ...]
    answers: dict[str, Answers]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """All that a report is made from."""

    folder: Folder
    protocol: Protocol
    catalogue: ReplayCatalogue
    people_by_product: NDArray[np.int64]
    """How many people acted on each product in the lessons of the test."""
    lessons: int
    may_repeat: bool
    test: Round
    new_in_all: Round
    """Products that nobody has met, looked for in the whole catalogue."""
    new_among_new: Round
    """The same, looked for among their like alone."""
    sequence: SequenceWeights | None
    ranker: RankerWeights


def evaluate(
    folder: Folder, catalogue: ReplayCatalogue, fitting: Fitting, protocol: Protocol, *, say: Say = lambda line: None
) -> Evaluated:
    """Fit on the validation round, fit again with what it asked, and answer the test questions once.

    Raises ``Invalid`` where nobody can be asked, or no source brings a product that was taken.
    """
    validation, test = protocol.splits(folder)
    if not validation.questions or not test.questions:
        raise Invalid(f"{folder.name}: nobody's past is long enough to be asked about")
    may_repeat = _share_of_repeats(validation.questions) >= protocol.least_repeats
    if catalogue.rows <= EXACT_UP_TO:  # all at once is several times faster than with the questions
        catalogue.index.remember(catalogue.vectors, min(_NEIGHBOURS, catalogue.rows))
    bench = _Bench(folder, catalogue, protocol, may_repeat=may_repeat)

    say(f"validation: {len(validation.questions):,} questions; learning the models and the ranker")
    first = bench.learn(validation.lessons, _fit(fitting, validation.lessons, catalogue, None))
    taught = sample(validation.questions, protocol.learned_questions, seed=1)
    ranker = _fit_ranker(fitting, first, taught, catalogue, protocol.fading)

    say(f"test: {len(test.questions):,} questions; learning the models again")
    models = bench.learn(test.lessons, _fit(fitting, test.lessons, catalogue, first.sequence))
    questions = sample(test.questions, protocol.most_questions)
    systems = {**models.baselines(), OURS: models.pipeline(ranker)}
    answers = {}
    for name, pipeline in systems.items():
        say(f"asking {name}")
        answers[name] = ask(pipeline, questions, catalogue, fading=protocol.fading, progress=_every(5_000, name, say))
    new_in_all, new_among_new = _ask_about_new(test, bench, protocol, say)
    return Evaluated(
        folder=folder,
        protocol=protocol,
        catalogue=catalogue,
        people_by_product=models.popular.people,
        lessons=sum(len(person.rows) for person in test.lessons),
        may_repeat=may_repeat,
        test=Round(questions=questions, answers=answers),
        new_in_all=new_in_all,
        new_among_new=new_among_new,
        sequence=models.sequence,
        ranker=ranker,
    )


def _every(many: int, name: str, say: Say) -> Callable[[int, int], None]:
    def progress(done: int, of: int) -> None:
        if done % many == 0 and done < of:
            say(f"  {name}: {done:,} of {of:,}")

    return progress


def _share_of_repeats(questions: Sequence[Question]) -> float:
    return float(np.mean([np.isin(question.wanted, question.past).any() for question in questions]))


def _fit(
    fitting: Fitting, lessons: Lessons, catalogue: ReplayCatalogue, start: SequenceWeights | None
) -> SequenceWeights | None:
    if fitting.sequence is None:
        return None
    return fitting.sequence([person.rows for person in lessons], catalogue, start)


@dataclass(frozen=True, slots=True)
class _Bench:
    """What stays the same between rounds."""

    folder: Folder
    catalogue: ReplayCatalogue
    protocol: Protocol
    may_repeat: bool = field(kw_only=True)

    def learn(self, lessons: Lessons, sequence: SequenceWeights | None) -> "_Models":
        counts = count(lessons, self.folder, CoEngagement(self.protocol.counting))
        return _Models(
            popular=Popular(lessons, self.catalogue.rows),
            counts=counts,
            factors=factor(counts, self.catalogue),
            sequence=sequence,
            may_repeat=self.may_repeat,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Models:
    """What was learned from the lessons of one round, as pipelines."""

    popular: Popular
    counts: CoEngagement
    factors: Factors
    sequence: SequenceWeights | None
    may_repeat: bool

    def baselines(self) -> dict[str, ReplayPipeline]:
        return {
            POPULARITY: alone(self.popular, *self._filters()),
            CO_VISITATION: alone(CoEngaged(counts=self.counts), *self._filters()),
            SEED_RULE: alone(SeedRule()),  # it gives back what was just clicked: that is its rule
        }

    def pipeline(self, ranker: RankerWeights | None) -> ReplayPipeline:
        """All sources; without a ranker the candidates come with all stages and in no order that counts."""
        sources: list[Source[ReplayRequest]] = [
            CoEngaged(counts=self.counts),
            InLikeCompany(factors=self.factors),
            NearRecent(),
        ]
        scorers: list[Scorer[ReplayRequest]] = [
            CompanyFit(factors=self.factors),
            LikeRecent(),
            _Popularity(self.popular),
        ]
        if self.may_repeat:
            sources.append(Again())
        if self.sequence is not None:
            catalogues = ReadCatalogues(SequenceModel(self.sequence))
            sources.append(NextInSequence(catalogues=catalogues))
            scorers.append(SequenceFit(catalogues=catalogues))
        sources.append(self.popular)
        if ranker is not None:
            scorers.append(LearnedRanker(weights=ranker))
        return Pipeline(sources=sources, filters=self._filters(), scorers=scorers, selector=Best())

    def stages(self) -> tuple[str, ...]:
        """What the ranker reads."""
        again = ("again",) if self.may_repeat else ()
        sequence = ("sequence_fit",) if self.sequence is not None else ()
        return ("co_engaged", "company_fit", "like_recent", "popularity", *again, *sequence)

    def _filters(self) -> list[Filter[ReplayRequest]]:
        return [] if self.may_repeat else [NotInThePast()]


class _Popularity:
    """The scorer beside the source of the same numbers."""

    name = "popularity"

    def __init__(self, popular: Popular) -> None:
        self.score = popular.score


def _fit_ranker(
    fitting: Fitting, models: _Models, questions: Sequence[Question], catalogue: ReplayCatalogue, fading: Fading
) -> RankerWeights:
    """Teach the ranker which candidate was taken, by candidates from models that do not know the answer.

    Questions whose answer no source brought are told too: they are what makes the probabilities honest.
    """
    pipeline, features = models.pipeline(None), StageFeatures(models.stages())
    lines, requests, taken = [], [], []
    for number, question in enumerate(questions):
        request = fading.request(question, catalogue)
        candidates = pipeline.run(request, limit=1).candidates
        is_taken = np.isin(candidates.rows, question.wanted)
        lines.append(features.of(request, candidates))
        requests.append(np.full(len(candidates), number, np.int32))
        taken.append(is_taken)
    if not np.concatenate(taken).any():
        raise Invalid("no source brought a single product that was taken: there is nothing to teach the ranker with")
    return fitting.ranker(np.concatenate(lines), np.concatenate(requests), np.concatenate(taken), features.stages)


def _ask_about_new(split: Split, bench: _Bench, protocol: Protocol, say: Say) -> tuple[Round, Round]:
    """By text alone: no model here has met the products that are asked for."""
    hidden, is_new = never_seen(split, products=bench.catalogue.rows, share=protocol.new_share)
    questions = sample(hidden.questions, protocol.new_questions)
    say(f"asking about {int(is_new.sum()):,} products that nobody has met: {len(questions):,} questions")
    popular = Popular(hidden.lessons, bench.catalogue.rows, limit=bench.catalogue.rows)
    by_text = NearRecent(limit=_NEIGHBOURS)

    def round_of(*filters: Filter[ReplayRequest]) -> Round:
        systems = {POPULARITY: alone(popular, *filters), OURS: alone(by_text, *filters)}
        asked = {
            name: ask(pipeline, questions, bench.catalogue, fading=protocol.fading)
            for name, pipeline in systems.items()
        }
        return Round(questions=questions, answers=asked)

    return round_of(NotInThePast()), round_of(NotInThePast(), Only(is_new))
