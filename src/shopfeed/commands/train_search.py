"""``shopfeed train search``: a second stage learned from clicks on searches, where it beats the weighted sum."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from shopfeed.commands.terminal import DataDir, say, settings_of
from shopfeed.errors import Invalid, Unavailable
from shopfeed.settings import Settings

if TYPE_CHECKING:
    from shopfeed.search import SearchService
    from shopfeed.training.ranker import Examples

_KEPT_BACK = 0.25
"""Share of the requests that only judge."""


def search(
    checked: Annotated[
        bool,
        typer.Option("--checked", help="Learn from the checked requests too, answered by this catalogue."),
    ] = False,
    least_clicks: Annotated[int, typer.Option(help="Below so many clicks on searches none is read.", min=1)] = 200,
    seed: Annotated[int, typer.Option(help="The same seed and the same log give the same model.")] = 0,
    data_dir: DataDir = None,
) -> None:
    """The second stage of a search, from what was clicked on its slates; without torch, in seconds to minutes.

    A quarter of the requests only judges: where the learned order is not surely better there, the weighted sum stays.
    """
    from shopfeed import bootstrap
    from shopfeed.evaluation.relevance import compare
    from shopfeed.ranking.learned import StageScores
    from shopfeed.recommend.models import folder_of, publish
    from shopfeed.search import SECOND_STAGE
    from shopfeed.training.ranker import RankerTraining
    from shopfeed.training.relevance import stages_of, together, train_relevance, weighted_sums

    settings = settings_of(data_dir)
    service = _service(settings)
    stages = stages_of(service)
    rng = np.random.default_rng(seed)
    parts = list(_clicked(settings, stages, least_clicks, rng))
    if checked:
        parts.extend(_checked(service, stages, rng))
    if not parts:
        raise Invalid(f"fewer than {least_clicks} clicks on searches: lower --least-clicks, or learn with --checked")
    learned_from, judging = (together(each) for each in zip(*parts, strict=True))
    config = RankerTraining(hidden=4, epochs=30, shrink=0.1, is_relative=True, seed=seed)  # docs/decisions/0011
    weights = train_relevance(learned_from, stages=stages, config=config)
    compared = compare(
        judging.request, judging.is_clicked, weights.logits(judging.features), weighted_sums(judging, stages)
    )
    say(
        f"{len(learned_from):>9,} products learned from, {len(StageScores(stages).names)} features\n"
        f"NDCG@10 on {compared.learned.queries} requests that were kept back: learned {compared.learned}, "
        f"weighted sum {compared.weighted_sum}, difference {compared.difference}"
    )
    if not compared.is_better:
        say("the learned order is not surely better: the weighted sum stays")
        return
    made = publish(
        folder_of(settings.data_dir, SECOND_STAGE), f"search-{bootstrap.utc_now():%Y%m%dT%H%M%S%f}.json", weights.save
    )
    say(f"the second stage {made} is current: a running server swaps to it")


def _service(settings: Settings) -> "SearchService":
    from shopfeed import bootstrap
    from shopfeed.evaluation.search import service_of
    from shopfeed.index import current_version, load_snapshot
    from shopfeed.parts import read_lexicon

    root = bootstrap.snapshots_dir(settings)
    version = current_version(root)
    if version is None:
        raise Unavailable(f"there is no snapshot in {settings.data_dir}: run 'shopfeed import' and 'shopfeed index'")
    encoder = bootstrap.open_encoder(settings)
    snapshot = load_snapshot(root / version, encoder_id=encoder.id, dim=encoder.dim)
    return service_of(snapshot, encoder, read_lexicon(root / version))


def _clicked(
    settings: Settings, stages: tuple[str, ...], least_clicks: int, rng: np.random.Generator
) -> "Sequence[tuple[Examples, Examples]]":
    """What was shown and clicked: to learn from, and to judge; nothing where too little was clicked."""
    from shopfeed import bootstrap
    from shopfeed.training.slates import examples_from, seen_and_chosen

    log = bootstrap.open_events(settings)
    seen, chosen = seen_and_chosen(log.all())
    log.close()
    slates = bootstrap.open_slates(settings)
    try:
        on_searches = (each for each in slates.all() if each.surface == "search")
        shown = examples_from(on_searches, seen=seen, chosen=chosen, stages=stages)
    except Invalid:  # no search was seen yet
        return ()
    finally:
        slates.close()
    if int(shown.is_clicked.sum()) < least_clicks:
        return ()
    requests = rng.permutation(np.unique(shown.request))
    back = np.isin(shown.request, requests[: max(1, round(len(requests) * _KEPT_BACK))])
    return ((shown.only(~back), shown.only(back)),)


def _checked(
    service: "SearchService", stages: tuple[str, ...], rng: np.random.Generator
) -> "Sequence[tuple[Examples, Examples]]":
    """The checked requests, whole groups to learn from and whole groups to judge."""
    from shopfeed.evaluation.checked import Checker, read_checked
    from shopfeed.training.relevance import examples_of_requests

    checker = Checker(service.snapshot)
    requests = read_checked()
    groups = rng.permutation(sorted({each.group for each in requests}))
    back = frozenset(groups[: max(1, round(len(groups) * _KEPT_BACK))].tolist())
    halves = (
        {each.request: checker.right(each) for each in requests if (each.group in back) is is_back}
        for is_back in (False, True)
    )
    learned_from, judging = (examples_of_requests(service, right, stages) for right in halves)
    return ((learned_from, judging),)
