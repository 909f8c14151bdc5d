"""Recommendations and the feed."""

from dataclasses import asdict
from datetime import timedelta

from flask import Response
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from shopfeed.events import Event, EventKind, SlateId, UserId, read_past
from shopfeed.feed import Person, PlacedCard, ShopCard
from shopfeed.index import Snapshot
from shopfeed.observe import Slate, SlateLine
from shopfeed.recommend import Reason, Recommendation
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import acting_user, is_personal, is_server
from shopfeed.web.metrics import CARDS, FAILURES, HELD, seconds_of
from shopfeed.web.wire import card_out, recommended_out, standing, video_item_out

blueprint = APIBlueprint("recommend", __name__, abp_tags=[Tag(name="feed", description="The feed and its cards.")])

_MOST_OF_A_DAY = 2_000
"""Events of one person; a dismissal counts for a day, however much was watched since."""


class UserPath(BaseModel):
    """Whose; `me` for the visitor of this browser."""

    user_id: str = Field(max_length=128)


class RecommendQuery(schemas.QueryIn):
    """How many, and whether to explain."""

    limit: int = Field(default=3, ge=1, le=50)
    explain: bool = Field(default=False, description="Sources, stage scores, and what was removed by whom.")


class FeedQuery(schemas.QueryIn):
    """Which page."""

    cursor: str | None = Field(default=None, max_length=7_000, description="`next_cursor`, or the cursor of an item.")
    limit: int = Field(default=10, ge=1, le=50)


def past_of(user_id: UserId) -> list[Event]:
    """What may choose what the person sees, newest first; without personalisation only what they waved away."""
    here = services()
    events = list(read_past(here.events, user_id, limit=here.settings.history_limit))
    if is_server() or is_personal():
        return events
    return [event for event in events if event.kind is EventKind.DISMISSAL]


def day_of(user_id: UserId, past: list[Event]) -> list[Event]:
    """The person's events of the last day; ``past`` where it reaches back so far, as it does for nearly everybody."""
    here = services()
    begin = here.now() - timedelta(days=1)
    latest = past[: here.settings.history_limit]
    if len(latest) < here.settings.history_limit or latest[-1].at < begin:
        return past
    return list(here.events.latest(user_id, limit=_MOST_OF_A_DAY, since=begin))


@blueprint.get("/recommend/<user_id>", responses={200: schemas.RecommendOut}, summary="Products for a person")
def recommend(path: UserPath, query: RecommendQuery) -> Response:
    """A few products, each with the true reason for it; popular ones for a stranger."""
    here = services()
    user_id = acting_user(path.user_id)
    snapshot = here.current.get().snapshot
    context = here.recommender.context(past_of(user_id), snapshot)
    recommendation = here.recommender.recommend(context, limit=query.limit)
    count_stages(recommendation)
    slate_id = here.new_id("r-")
    lines = [SlateLine(thing_id=snapshot.id_of(each.row), position=i) for i, each in enumerate(recommendation.products)]
    trace = trace_of(recommendation, snapshot)
    log_slate(slate_id, user_id, "recommend", snapshot, lines, trace)
    body = schemas.RecommendOut(
        slate_id=slate_id,
        products=[recommended_out(snapshot, each) for each in recommendation.products],
        trace=trace if query.explain else None,
    )
    return Response(body.model_dump_json(), mimetype="application/json")


@blueprint.get("/feed/<user_id>", responses={200: schemas.FeedOut}, summary="Videos with shop cards between them")
def feed(path: UserPath, query: FeedQuery) -> Response:
    """A page of the feed. Within a visit no video comes twice; a card comes only when one is due and fits."""
    here = services()
    user_id = acting_user(path.user_id)
    snapshot = here.current.get().snapshot
    past = past_of(user_id)
    visit = None if query.cursor is None else here.cursors.read(query.cursor)
    person = Person(past=past, day=day_of(user_id, past))
    page = here.feed.page(person, snapshot, visit=visit, limit=query.limit)
    for rule in page.held.values():
        HELD.labels(rule=rule.name.lower()).inc()
    liked = frozenset(standing(past, EventKind.LIKE, EventKind.UNLIKE, "video_id"))
    saved = frozenset(standing(past, EventKind.SAVE, EventKind.UNSAVE, "video_id"))
    slate_id = here.new_id("f-")
    items: list[schemas.VideoItemOut | schemas.ShopCardOut] = []
    lines: list[SlateLine] = []
    for item in page.items:
        cursor = here.cursors.write(item.resume)
        if isinstance(item, PlacedCard):
            CARDS.labels(card=item.card.kind.value).inc()
            card_slate = here.new_id("c-")
            items.append(card_out(item, snapshot, slate_id=card_slate, cursor=cursor))
            shown = [SlateLine(thing_id=snapshot.id_of(p.row), position=i) for i, p in enumerate(item.card.products)]
            log_slate(card_slate, user_id, "card", snapshot, shown, _card_trace(item.card, snapshot))
        else:
            items.append(video_item_out(item, slate_id=slate_id, cursor=cursor, liked=liked, saved=saved))
            lines.append(SlateLine(thing_id=item.video.id, position=item.position, propensity=item.propensity))
    held = {str(position): rule.value for position, rule in page.held.items()}
    log_slate(slate_id, user_id, "feed", snapshot, lines, {"held": held})
    body = schemas.FeedOut(
        items=items,
        next_cursor=None if page.next_visit is None else here.cursors.write(page.next_visit),
    )
    return Response(body.model_dump_json(), mimetype="application/json")


def count_stages(recommendation: Recommendation) -> None:
    """Times and failures of a pipeline's stages into the metrics."""
    selection = recommendation.selection
    if selection is None:
        return
    for stage, spent_ms in selection.timings_ms.items():
        seconds_of(stage).observe(spent_ms / 1_000)
    for failure in selection.failures:
        FAILURES.labels(source=failure.split(":")[0]).inc()


def trace_of(recommendation: Recommendation, snapshot: Snapshot) -> dict[str, object]:
    """Why these and why not others, in values that JSON can hold."""
    context, selection = recommendation.context, recommendation.selection
    interests = [
        {
            "share": round(interest.share, 4),
            "events": [context.signals[int(i)].id for i in interest.signals],
        }
        for interest in context.interests
    ]
    trace: dict[str, object] = {
        "interests": interests,
        "reasons": [_fields_of(each.reason) for each in recommendation.products],
    }
    if selection is not None:
        trace["products"] = [
            {"id": snapshot.id_of(each.row), "scores": each.scores} for each in recommendation.products
        ]
        trace["candidates"] = len(selection.candidates)
        trace["removed"] = [
            {"by": removed.by, "count": len(removed.rows), "ids": [snapshot.id_of(int(r)) for r in removed.rows[:20]]}
            for removed in selection.removed
        ]
        trace["failures"] = list(selection.failures)
        trace["timings_ms"] = {stage: round(spent, 3) for stage, spent in selection.timings_ms.items()}
    return trace


def _fields_of(reason: Reason) -> dict[str, object]:
    """The reason in English and as it is said, with the fact that it rests on."""
    facts = {field: getattr(reason, field) for field in ("kind", "event_id", "product_id", "video_id", "query")}
    return {"text": reason.text, "saying": asdict(reason.saying), **facts}


def _card_trace(card: ShopCard, snapshot: Snapshot) -> dict[str, object]:
    """Why it came, and what the stages said of its products: those that a rule placed have no scores."""
    scored = [{"id": snapshot.id_of(each.row), "scores": each.scores} for each in card.products if each.scores]
    return {"reason": card.reason.text, "products": scored}


def log_slate(
    slate_id: str,
    user_id: UserId,
    surface: str,
    snapshot: Snapshot,
    lines: list[SlateLine],
    trace: dict[str, object],
) -> None:
    """Observe what is served."""
    here = services()
    here.slates.add(
        Slate(
            id=SlateId(slate_id),
            user_id=user_id,
            at=here.now(),
            surface=surface,
            snapshot=snapshot.version,
            lines=lines,
            trace=trace,
        )
    )
