"""The command line: one line for an error, progress for what takes long, and help that teaches."""

import json
import shutil
import sys
import time
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from shopfeed.commands import evaluate, matches, train
from shopfeed.commands.sync import sync
from shopfeed.commands.terminal import DataDir, errors, out, progress, say, settings_of
from shopfeed.errors import InvalidSetting, NotFound, ShopfeedError, Unavailable
from shopfeed.settings import Settings

app = typer.Typer(
    help="A shop in a short-video For You feed.\n\n"
    "A first run: `shopfeed import sample`, `shopfeed index`, `shopfeed serve`. "
    "Your own catalogue: `shopfeed import amazon-products PATH` or `shopfeed import products PATH`. "
    "Settings come from SHOPFEED_* variables (docs/settings.md).",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)
import_app = typer.Typer(no_args_is_help=True, help="Bring products (and videos) into the catalogue.")
app.add_typer(import_app, name="import")
app.add_typer(evaluate.app, name="evaluate")
app.add_typer(train.app, name="train")
app.add_typer(matches.app, name="matches")
rules_app = typer.Typer(no_args_is_help=True, help="Operators' rules: what is pinned, boosted, buried, left out.")
app.add_typer(rules_app, name="rules")
app.command()(sync)

Paths = Annotated[list[Path], typer.Argument(help="Files or folders.", show_default=False)]


def main() -> None:
    """The entry point: our errors end in one line and exit code 1, never in a traceback."""
    try:
        app()
    except ShopfeedError as error:
        errors.print(f"[red]error:[/red] {escape(str(error))}", soft_wrap=True)
        sys.exit(1)


@import_app.command("amazon-products")
def import_amazon_products(paths: Paths, data_dir: DataDir = None) -> None:
    """Read the Amazon Products dataset: one CSV, a folder of per-category CSVs, or parquet.

    Ends with a report; every refused row is kept in a file. Running it again changes nothing.
    """
    from shopfeed.catalogue.amazon import read_amazon_products

    _import(paths, read_amazon_products, settings_of(data_dir))


@import_app.command("products")
def import_own_products(paths: Paths, data_dir: DataDir = None) -> None:
    """Read products of our own schema: products.jsonl or products.csv (docs/catalogue.md).

    Products of the same id are replaced.
    """
    from shopfeed.catalogue.own import read_own_products

    _import(paths, read_own_products, settings_of(data_dir))


@import_app.command("videos")
def import_videos(paths: Paths, data_dir: DataDir = None) -> None:
    """Read videos from videos.jsonl."""
    settings = settings_of(data_dir)
    out.print(f"{_keep_videos(paths, settings):>9,} videos new or changed")


@import_app.command("sample")
def import_sample(data_dir: DataDir = None) -> None:
    """Bring in the sample that comes with shopfeed: synthetic products, videos and people."""
    from shopfeed.catalogue.own import read_own_products

    settings = settings_of(data_dir)
    sample = Path(str(files("shopfeed.catalogue"))) / "sample"
    _import([sample / "products.jsonl"], read_own_products, settings)
    _import_sample_videos(settings)
    if (sample / "personas.jsonl").exists():
        shutil.copyfile(sample / "personas.jsonl", settings.data_dir / "personas.jsonl")


@import_app.command("sample-videos")
def import_sample_videos(data_dir: DataDir = None) -> None:
    """Bring in the sample's videos alone, to go with your own products."""
    _import_sample_videos(settings_of(data_dir))


@app.command()
def index(
    data_dir: DataDir = None,
    kind: Annotated[
        str | None, typer.Option(help="FAISS factory string such as 'Flat' or 'IVF512,SQ8'. [default: by size]")
    ] = None,
    threads: Annotated[int, typer.Option(help="Threads for encoding.", min=1)] = 2,
    publishes: Annotated[bool, typer.Option("--publish", help="Publish it for all servers as well.")] = False,
) -> None:
    """Encode what is new and build a snapshot; a running server swaps to it.

    Goes on where it stopped. What was encoded before is not encoded again. One process at a time builds.
    """
    from shopfeed import bootstrap
    from shopfeed.alone import alone
    from shopfeed.index.snapshot import BUILDING

    settings = settings_of(data_dir)
    root = bootstrap.snapshots_dir(settings)
    root.mkdir(parents=True, exist_ok=True)
    with alone(root / BUILDING) as is_alone:
        if not is_alone:
            raise Unavailable(f"another process is building a snapshot in {root}: wait for it, then run this again")
        _index(settings, kind=kind, threads=threads)
    if publishes:
        publish(data_dir=data_dir)


def _index(settings: Settings, *, kind: str | None, threads: int) -> None:
    from shopfeed import bootstrap
    from shopfeed.encoding import open_needs_encoder
    from shopfeed.indexing import index_catalogue
    from shopfeed.parts import snapshot_answers, snapshot_parts

    products = bootstrap.open_products(settings)
    if products.count() == 0:
        raise Unavailable("the catalogue is empty: run 'shopfeed import' first ('shopfeed import sample' to try it)")
    started = time.perf_counter()
    with progress() as tell:
        encoder = bootstrap.open_encoder(settings, threads=threads, progress=lambda what: tell(what, 0, None))
        of_needs = open_needs_encoder(encoder, threads=threads)
        done = index_catalogue(
            products,
            encoder,
            bootstrap.snapshots_dir(settings),
            now=bootstrap.utc_now,
            parts=snapshot_parts(of_needs),
            asked=snapshot_answers(encoder, of_needs),
            index_kind=kind or settings.index_kind,
            progress=tell,
        )
    bootstrap.remove_old_snapshots(bootstrap.snapshots_dir(settings), keep=3)
    products.close()
    manifest = done.manifest
    if not done.is_new:
        out.print(f"nothing has changed: snapshot {manifest.version} with {manifest.rows:,} products is current")
        return
    out.print(
        f"{manifest.rows:>9,} products in snapshot {manifest.version} ({manifest.index_kind})\n"
        f"{done.encoded:>9,} encoded, {done.reused:,} taken from before, {time.perf_counter() - started:.1f} s"
    )


@app.command()
def migrate(
    source: Annotated[str, typer.Argument(help="Where everything is: sqlite or firestore.", show_default=False)],
    target: Annotated[str, typer.Argument(help="Where it shall be: sqlite or firestore.", show_default=False)],
    data_dir: DataDir = None,
) -> None:
    """Copy products with their embeddings, videos and events from one store to the other, and compare them.

    Goes on where it stopped; what is in both is not written again, and nothing is deleted (docs/firestore.md).
    """
    from shopfeed import bootstrap
    from shopfeed.migrating import migrate as copy

    settings = settings_of(data_dir)
    if source == target:
        raise InvalidSetting(f"{source!r} is both source and target: say 'sqlite firestore' or 'firestore sqlite'")
    homes = [bootstrap.open_home(replace(settings, store=store)) for store in (source, target)]
    with progress() as tell:
        moved = copy(*homes, encoder_id=bootstrap.open_encoder(settings).id, progress=tell)
    for home in homes:
        home.close()
    out.print(
        f"{moved.products.total:>9,} products, {moved.products.copied:,} copied\n"
        f"{moved.embeddings.total:>9,} embeddings, {moved.embeddings.copied:,} copied\n"
        f"{moved.videos.total:>9,} videos, {moved.videos.copied:,} copied\n"
        f"{moved.events.total:>9,} events, {moved.events.copied:,} copied\n"
        f"{target} has them all: each was read back and compared"
    )


@app.command()
def serve(
    data_dir: DataDir = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on. [default: 127.0.0.1]")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on. [default: 8000, or PORT]")] = None,
) -> None:
    """Serve the pages and the API until interrupted."""
    settings = settings_of(data_dir)
    settings = replace(settings, host=host or settings.host, port=port or settings.port)
    from shopfeed.web import server

    server.share_metrics(settings)
    from shopfeed.bootstrap import build_services
    from shopfeed.web.app import create_app

    def make_app() -> Any:
        services = build_services(settings)
        services.watch()
        return create_app(services)

    if settings.snapshots is not None:
        _fetch_before_serving(settings)
    _check_can_serve(settings)
    address = f"http://{'localhost' if settings.host in ('127.0.0.1', '0.0.0.0') else settings.host}:{settings.port}"
    server.Server(
        make_app,
        settings,
        on_ready=lambda: out.print(f"shopfeed is at [bold]{address}[/bold]  (API docs: {address}/docs)"),
    ).run()


@app.command()
def publish(
    data_dir: DataDir = None,
    keep: Annotated[int, typer.Option(help="How many stay published, the pinned one apart.", min=2)] = 5,
) -> None:
    """Copy the current snapshot to where servers share them (SHOPFEED_SNAPSHOTS).

    Servers take it at once, unless 'shopfeed rollback' or 'shopfeed rollout VERSION' has pinned another.
    """
    from shopfeed import bootstrap

    settings = settings_of(data_dir)
    shared = bootstrap.open_shared(settings)
    manifest = bootstrap.check_current_snapshot(settings)
    shared.publish(bootstrap.snapshots_dir(settings) / manifest.version)
    removed = shared.remove_old(manifest.encoder_id, keep=keep)
    say(f"snapshot {manifest.version} with {manifest.rows:,} products is published; {len(removed)} old ones removed")
    pinned = shared.pinned(manifest.encoder_id)
    if pinned not in (None, manifest.version):
        say(f"servers stay with {pinned}, which is pinned: 'shopfeed rollout' lets them take the newest")


@app.command()
def rollout(
    version: Annotated[
        str | None, typer.Argument(help="A published snapshot to stay with. [default: the newest, always]")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Let all servers take the newest published snapshot from now on, or stay with one of them."""
    from shopfeed import bootstrap

    settings = settings_of(data_dir)
    shared, (encoder_id, _) = bootstrap.open_shared(settings), bootstrap.read_encoder(settings)
    if version is not None:
        shared.pin(encoder_id, version)
        say(f"servers take {version} and stay with it")
        return
    newest = next(iter(shared.published(encoder_id)), None)
    if newest is None:
        raise NotFound(f"nothing is published for encoder {encoder_id!r}: run 'shopfeed publish'")
    shared.unpin(encoder_id)
    say(f"servers take {newest.version} and whatever is published after it")


@app.command()
def rollback(data_dir: DataDir = None) -> None:
    """Let all servers go back to the snapshot published before the one they serve, and stay with it."""
    from shopfeed import bootstrap

    settings = settings_of(data_dir)
    encoder_id, _ = bootstrap.read_encoder(settings)
    version = bootstrap.open_shared(settings).roll_back(encoder_id)
    say(f"servers go back to {version} and stay with it until 'shopfeed rollout'")


@app.command()
def published(data_dir: DataDir = None) -> None:
    """List the published snapshots that this encoder can serve, the newest first; * is what servers take."""
    from shopfeed import bootstrap

    settings = settings_of(data_dir)
    shared, (encoder_id, _) = bootstrap.open_shared(settings), bootstrap.read_encoder(settings)
    taken = next((manifest.version for manifest in shared.chosen(encoder_id)), None)
    for manifest in shared.published(encoder_id):
        mark = "*" if manifest.version == taken else " "
        say(
            f"{mark} {manifest.version}  {manifest.rows:>9,} products  catalogue revision {manifest.catalogue_revision}"
        )


@app.command()
def fetch(data_dir: DataDir = None) -> None:
    """Bring the published snapshot that servers should serve into the data folder; 'serve' does so by itself."""
    from shopfeed import bootstrap

    settings = settings_of(data_dir)
    encoder_id, dim = bootstrap.read_encoder(settings)
    version = bootstrap.open_fetcher(settings, encoder_id=encoder_id, dim=dim).fetch()
    if version is None:
        raise NotFound(f"nothing is published for encoder {encoder_id!r}: run 'shopfeed publish'")
    say(f"snapshot {version} is current")


@app.command()
def openapi(
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file. [default: print]")] = None,
) -> None:
    """Print the OpenAPI 3.1 document of the API; it needs no catalogue."""
    import tempfile

    from shopfeed.bootstrap import HASHING, build_services
    from shopfeed.web.app import openapi_document

    with tempfile.TemporaryDirectory() as folder:
        services = build_services(Settings(data_dir=Path(folder), encoder=HASHING))
        document = json.dumps(openapi_document(services), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        services.close()
    if output is None:
        sys.stdout.write(document)
    else:
        output.write_text(document, encoding="utf-8")


@rules_app.command("check")
def check_rules(data_dir: DataDir = None) -> None:
    """Say whether rules.toml can be used, and how many products of the snapshot every rule is about."""
    from shopfeed import bootstrap
    from shopfeed.recommend import read_rules

    settings = settings_of(data_dir)
    path = settings.data_dir / bootstrap.RULES
    rules = read_rules(path)
    columns = bootstrap.open_columns(settings)
    for rule in rules:
        state = "live" if rule.is_live(bootstrap.utc_now()) else "not live today"
        count = "no snapshot" if columns is None else f"{int(rule.holds(columns).sum()):,} products"
        out.print(f"{rule.do.value:>8}  {escape(rule.name)}: {count}, {state}", soft_wrap=True)
    out.print(f"{len(rules)} rules in {escape(str(path))} can be used", soft_wrap=True)


@app.command()
def simulate(
    data_dir: DataDir = None,
    against: Annotated[
        str | None, typer.Option(help="JSON of another placement to compare with. [default: the seed's rule]")
    ] = None,
    seeds: Annotated[int, typer.Option(help="How often anew; intervals are over seeds.", min=2)] = 10,
    shoppers: Annotated[int, typer.Option(help="Made-up shoppers of each seed.", min=1)] = 100,
    first_seed: Annotated[
        int, typer.Option(help="Where the seeds begin: tune a placement on others than those reported.", min=0)
    ] = 0,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Draw the figures into this HTML file.")] = None,
) -> None:
    """Let made-up shoppers scroll two feeds, side by side.

    For comparing placements before people meet them; docs/simulation.md says what it cannot prove.
    """
    from shopfeed import bootstrap
    from shopfeed.evaluation import simulation

    services = bootstrap.build_services(settings_of(data_dir))
    with progress() as tell:
        comparison = simulation.side_by_side(
            services.feed,
            services.current.get().snapshot,
            against=against,
            seeds=seeds,
            shoppers=shoppers,
            first_seed=first_seed,
            progress=lambda done, total: tell("sessions", done, total),
        )
    services.close()
    out.print(simulation.table(comparison), soft_wrap=True)
    out.print(simulation.speed(comparison), soft_wrap=True)
    if output is not None:
        output.write_text(simulation.page(comparison), encoding="utf-8")


@app.command()
def doctor(data_dir: DataDir = None) -> None:
    """Say what is here, what is missing, and how to get it. Exits with 1 when something needed is missing."""
    from shopfeed.doctor import examine

    findings = examine(settings_of(data_dir))
    for finding in findings:
        mark = "[green]ok[/green]     " if finding.is_well else "[red]missing[/red]"
        way_out = "" if finding.is_well else f"\n          {finding.way_out}"
        out.print(f"{mark} {finding.what}{way_out}", soft_wrap=True)
    if not all(finding.is_well or not finding.is_needed for finding in findings):
        raise typer.Exit(1)


def _fetch_before_serving(settings: Settings) -> None:
    """In a process of its own: file systems of object stores start threads, and this process will fork."""
    import subprocess

    command = [sys.executable, "-m", "shopfeed.cli", "fetch", "--data-dir", str(settings.data_dir)]
    fetched = subprocess.run(command, check=False, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    if fetched.returncode != 0:
        errors.print(f"what is here is served: {escape(fetched.stderr.strip())}", soft_wrap=True)


def _check_can_serve(settings: Settings) -> None:
    """Fail before the server starts, in one line, rather than in every worker."""
    import socket

    from shopfeed import bootstrap
    from shopfeed.index import current_version

    if current_version(bootstrap.snapshots_dir(settings)) is None:
        raise Unavailable(
            f"there is no snapshot in {settings.data_dir}: run 'shopfeed import' (say, 'sample') and 'shopfeed index'"
        )
    bootstrap.check_current_snapshot(settings)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise InvalidSetting(
                f"{settings.host}:{settings.port} cannot be listened on ({error.strerror}): choose another with --port"
            ) from error


def _import(paths: list[Path], read: Any, settings: Settings) -> None:
    from shopfeed import bootstrap
    from shopfeed.catalogue.importing import import_products, render

    store = bootstrap.open_products(settings)
    refused = settings.data_dir / "refused.jsonl"
    with progress() as tell:
        report = import_products(read(paths, progress=tell), store, refused_file=refused, progress=tell)
    store.close()
    out.print(render(report), soft_wrap=True)


def _import_sample_videos(settings: Settings) -> None:
    sample = Path(str(files("shopfeed.videos"))) / "sample" / "videos.jsonl"
    out.print(f"{_keep_videos([sample], settings):>9,} videos new or changed")


def _keep_videos(paths: list[Path], settings: Settings) -> int:
    from shopfeed import bootstrap
    from shopfeed.videos import read_videos

    store = bootstrap.open_videos(settings)
    changed = sum(store.upsert(read_videos(path)) for path in paths)
    store.close()
    return changed


if __name__ == "__main__":
    main()
