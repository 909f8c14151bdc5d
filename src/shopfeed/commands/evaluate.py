"""``shopfeed evaluate``: how well requests are understood, products found, and people's next choices foreseen."""

import json
from collections.abc import Iterator
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shopfeed.commands.terminal import DataDir, say, settings_of
from shopfeed.errors import Unavailable
from shopfeed.settings import Settings

if TYPE_CHECKING:
    from shopfeed.query import Lexicon

app = typer.Typer(
    no_args_is_help=True,
    help="Measure, always beside the rules that must be beaten (docs/evaluation.md, docs/search-intent.md).",
)

Out = Annotated[
    Path | None,
    typer.Option("--out", help="Folder for the results. [default: evaluation in the data folder]", show_default=False),
]


class LabelledPart(StrEnum):
    """Of the requests that were labelled by hand."""

    DEV = "dev"
    TEST = "test"


@app.command()
def intent(
    part: Annotated[
        LabelledPart, typer.Option(help="dev: rules were tuned on it; test: they were not.")
    ] = LabelledPart.TEST,
    data_dir: DataDir = None,
) -> None:
    """How well requests are understood: precision, recall and F1 of every field, beside looking words up.

    With the words of the sample catalogue, and with those of the served one where there is one.
    """
    from shopfeed.evaluation.intent import evaluate_intent, intent_table, read_labelled
    from shopfeed.query import RuleParser
    from shopfeed.query.keywords import KeywordParser

    requests = read_labelled(part.value)
    for name, lexicon in _lexicons(settings_of(data_dir)):
        rules = evaluate_intent(RuleParser(lexicon=lexicon), requests)
        keywords = evaluate_intent(KeywordParser(lexicon=lexicon), requests)
        say(f"\n{part.value}: {rules.requests} requests, words of {name}\n")
        say(intent_table({"rules": rules, "keywords": keywords}))


class SearchPart(StrEnum):
    """Of what is measured about searches; ``shopfeed.evaluation.search.Part``, which is slow to import."""

    TIME = "time"
    BLIND = "blind"
    CHECKED = "checked"
    PARAPHRASES = "paraphrases"
    JUDGED = "judged"


@app.command()
def search(
    part: Annotated[
        list[SearchPart] | None,
        typer.Option(help="Only this; may be given more than once. [default: all]", show_default=False),
    ] = None,
    out: Out = None,
    data_dir: DataDir = None,
) -> None:
    """How good and how fast searches of the current snapshot are, beside BM25, the dense base and the seed's rule.

    The judged pairs need the public data sets (SHOPFEED_PUBLIC_DATA); without them that part is left out and says so.
    """
    from shopfeed import bootstrap
    from shopfeed.evaluation.search import Part, run_search_evaluation
    from shopfeed.index import load_snapshot
    from shopfeed.parts import read_lexicon

    settings = settings_of(data_dir)
    folder = _current_snapshot(settings)
    if folder is None:
        raise Unavailable(f"there is no snapshot in {settings.data_dir}: run 'shopfeed import' and 'shopfeed index'")
    encoder = bootstrap.open_encoder(settings)
    results = out or settings.data_dir / "evaluation"
    written = run_search_evaluation(
        snapshot=load_snapshot(folder, encoder_id=encoder.id, dim=encoder.dim),
        lexicon=read_lexicon(folder),
        make_encoder=lambda: bootstrap.open_encoder(settings),
        public_data=settings.public_data,
        results=results,
        parts=[Part(each) for each in part] if part else tuple(Part),
        say=say,
    )
    say(f"written: {written}")


class Split(StrEnum):
    """What is asked of a folder; ``shopfeed.evaluation.run.Split``, which is slow to import."""

    LAST = "last"
    MONTH = "month"


@app.command()
def recommend(
    folders: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Folders with items.parquet and sequences.parquet. [default: the data folder's own log]",
            metavar="[FOLDER...]",
            show_default=False,
        ),
    ] = None,
    sequence: Annotated[
        bool | None,
        typer.Option(
            "--sequence/--no-sequence",
            help="With the sequence model, which needs torch. [default: where torch is installed]",
            show_default=False,
        ),
    ] = None,
    split: Annotated[
        Split,
        typer.Option(
            help="last: the last product of each complete person; month: the first basket in the log's last 30 days."
        ),
    ] = Split.LAST,
    people: Annotated[
        int | None,
        typer.Option(
            help="Ask a seeded sample of so many people. [default: as many as make a billion comparisons with "
            "products, at least 5,000]",
            min=1,
            show_default=False,
        ),
    ] = None,
    out: Out = None,
    data_dir: DataDir = None,
) -> None:
    """What people took next, foreseen by the recommender, popularity, co-visitation and the seed's rule.

    A FOLDER is a path, or a name below the public data (SHOPFEED_PUBLIC_DATA). Full ranking, nothing that is asked is
    ever learned. Each folder leaves a JSON file and a page with plots; an interrupted training goes on where it was.
    Without a FOLDER the platform's own log is replayed through the pipeline that serves.

    The time is bounded whatever the size of the folder: 15 to 25 minutes of one core with the sequence model, 5 to 12
    without, and on top the reading of the texts, some 400 a second and once. A core is used at a time.
    """
    from shopfeed import bootstrap
    from shopfeed.evaluation.report import write_report
    from shopfeed.evaluation.run import Asked, evaluate_folder
    from shopfeed.evaluation.run import Split as Asking

    settings = settings_of(data_dir)
    results = out or settings.data_dir / "evaluation"
    if not folders:
        _own_log(settings, results, people)
        return
    encoder = bootstrap.open_encoder(settings)
    for folder in folders:
        summary = evaluate_folder(
            folder if folder.exists() else settings.public_data / folder,
            encoder,
            work=settings.data_dir / "evaluation",
            asked=Asked(split=Asking(split.value), with_sequence=sequence, most_people=people),
            say=say,
        )
        say(summary.table())
        say("written: {} and {}".format(*write_report(summary, results)))


def _own_log(settings: Settings, results: Path, most_questions: int | None) -> None:
    from shopfeed import bootstrap
    from shopfeed.evaluation.own_log import GrowingLog, Moment, Replay, replay_own_log
    from shopfeed.evaluation.report import summarise, write_report

    services = bootstrap.build_services(settings)
    try:
        events = list(services.events.all())
        log, moment = GrowingLog(events), Moment(services.now())
        say(f"the log of {settings.data_dir}: {len(events):,} events")
        asked = replay_own_log(
            Replay(
                ours=bootstrap.replayed(services, log, moment),
                seed=bootstrap.replayed_seed(services, moment),
                snapshot=services.current.get().snapshot,
                events=events,
                log=log,
                moment=moment,
                history=settings.history_limit,
                most_questions=most_questions or 2_000,
            ),
            say=say,
        )
    finally:
        services.close()
    summary = summarise(asked)
    say(summary.table())
    say("written: {} and {}".format(*write_report(summary, results)))


def _lexicons(settings: Settings) -> Iterator[tuple[str, "Lexicon"]]:
    from shopfeed.parts import read_lexicon

    yield "the sample catalogue", _sample_lexicon()
    folder = _current_snapshot(settings)
    if folder is None:
        say(f"\nno catalogue is served from {settings.data_dir}: its words are left out")
        return
    yield f"snapshot {folder.name}", read_lexicon(folder)


def _sample_lexicon() -> "Lexicon":
    from shopfeed.catalogue.wire import from_wire
    from shopfeed.query import learn

    lines = (files("shopfeed.catalogue") / "sample" / "products.jsonl").read_text(encoding="utf-8").splitlines()
    products = [from_wire(json.loads(line)) for line in lines]
    return learn(
        names=[product.name for product in products],
        brands=[product.brand for product in products],
        categories=[product.category for product in products],
        attributes=[product.attributes for product in products],
    )


def _current_snapshot(settings: Settings) -> Path | None:
    from shopfeed.bootstrap import snapshots_dir
    from shopfeed.index import current_version

    version = current_version(snapshots_dir(settings))
    return None if version is None else snapshots_dir(settings) / version
