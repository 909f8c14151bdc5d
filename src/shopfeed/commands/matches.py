"""``shopfeed matches``: operators approve or reject what matches a video by itself."""

from typing import TYPE_CHECKING, Annotated

import typer

from shopfeed.catalogue import ProductId
from shopfeed.commands.terminal import DataDir, say, settings_of
from shopfeed.errors import NotFound
from shopfeed.videos import VideoId

if TYPE_CHECKING:
    from shopfeed.feed import MatchState, Verdict

app = typer.Typer(no_args_is_help=True, help="Products that match a video: approve or reject them (docs/placement.md).")

VideoArgument = Annotated[str, typer.Argument(metavar="VIDEO", help="Id of the video.", show_default=False)]
ProductArgument = Annotated[str, typer.Argument(metavar="PRODUCT", help="Id of the product.", show_default=False)]


@app.command("list")
def list_matches(
    data_dir: DataDir = None,
    state: Annotated[str, typer.Option(help="pending, approved or rejected.")] = "pending",
    video: Annotated[str | None, typer.Option(help="Only those of this video.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1)] = 50,
) -> None:
    """Print the matches in one state, the nearest first: cosine, video, product and its name."""
    from shopfeed import bootstrap
    from shopfeed.feed import read_queue

    wanted = _state(state)
    services = bootstrap.build_services(settings_of(data_dir))
    snapshot = services.current.get().snapshot
    matches = services.feed.matches
    found = read_queue(services.shelf, snapshot, matches.verdicts, least_match=matches.least_match, state=wanted)
    found = [each for each in found if video in (None, each.video_id)]
    for each in found[:limit]:
        product = services.products.get(each.product_id)
        cosine = "   -" if each.cosine is None else f"{each.cosine:.2f}"
        say(f"{cosine}  {each.video_id}  {each.product_id}  {'' if product is None else product.name}")
    say(f"{len(found):,} {wanted.value}")
    services.close()


@app.command()
def approve(video: VideoArgument, product: ProductArgument, data_dir: DataDir = None) -> None:
    """From now on the product comes before what only matches the video."""
    from shopfeed.feed import Verdict

    _judge(video, product, data_dir, Verdict.APPROVED)


@app.command()
def reject(video: VideoArgument, product: ProductArgument, data_dir: DataDir = None) -> None:
    """From now on the product never comes as one from the video."""
    from shopfeed.feed import Verdict

    _judge(video, product, data_dir, Verdict.REJECTED)


def _judge(video: str, product: str, data_dir: DataDir, verdict: "Verdict") -> None:
    from shopfeed import bootstrap
    from shopfeed.feed import Judged

    settings = settings_of(data_dir)
    products = bootstrap.open_products(settings)
    is_known = products.get(ProductId(product)) is not None
    products.close()
    if not is_known:
        raise NotFound(f"no product with id {product!r}: 'shopfeed matches list' names them")
    verdicts = bootstrap.open_verdicts(settings)
    judged = Judged(video_id=VideoId(video), product_id=ProductId(product), verdict=verdict, at=bootstrap.utc_now())
    verdicts.give(judged)
    verdicts.close()
    say(f"{product} is {verdict.value} for video {video}")


def _state(text: str) -> "MatchState":
    from shopfeed.feed import MatchState

    try:
        return MatchState(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text!r}: say pending, approved or rejected", param_hint="--state") from error
