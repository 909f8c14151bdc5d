"""Cards for platforms that have a feed of their own."""

from datetime import timedelta

from flask import Response, jsonify
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag

from shopfeed.catalogue import ProductId
from shopfeed.encoding import Vectors
from shopfeed.errors import Invalid
from shopfeed.events import UserId
from shopfeed.feed import Person, Placed, ShopCard, Shown, State, UpcomingVideo, text_of_video, upcoming
from shopfeed.index import Snapshot
from shopfeed.observe import SlateLine
from shopfeed.videos import VideoId
from shopfeed.web import schemas
from shopfeed.web.access import services
from shopfeed.web.identity import acting_user
from shopfeed.web.metrics import CARDS, HELD
from shopfeed.web.routes.recommend import day_of, log_slate, past_of
from shopfeed.web.wire import reason_out, recommended_out

blueprint = APIBlueprint("placements", __name__, abp_tags=[Tag(name="feed", description="The feed and its cards.")])


@blueprint.post("/placements", responses={200: schemas.PlacementsOut}, summary="Cards for a platform's own feed")
def placements(body: schemas.PlacementsIn) -> Response:
    """Where which card goes between the upcoming videos, and for every other place the rule that kept a card away.

    Nothing is kept but what was served: what was shown before comes with the call, what the person did with
    `POST /events`. The rules and the cards are those of `GET /feed`.
    """
    here = services()
    user_id = acting_user(body.user_id)
    snapshot = here.current.get().snapshot
    wires = {each.id: each for each in (*body.videos, *([body.shown.last_video] if body.shown.last_video else []))}
    past = past_of(user_id)
    placement = here.feed.place_cards(
        Person(past=past, day=day_of(user_id, past)),
        snapshot,
        videos=[_video(each) for each in body.videos],
        before=None if body.shown.last_video is None else _video(body.shown.last_video),
        state=_state(body.shown),
        vector_of=lambda video: _vector(wires[video.id]),
    )
    for rule in placement.held.values():
        HELD.labels(rule=rule.name.lower()).inc()
    video_at = {each.position: each.what.id for each in placement.items if isinstance(each.what, UpcomingVideo)}
    answer = schemas.PlacementsOut(
        slate_id=here.new_id("f-"),
        cards=[_card(each, snapshot, user_id) for each in placement.items if isinstance(each.what, ShopCard)],
        held=[
            schemas.HeldOut.model_validate(
                {"position": at, "before_video_id": video_at[at], "rule": rule.name.lower(), "text": rule.value}
            )
            for at, rule in placement.held.items()
        ],
    )
    shown = [SlateLine(thing_id=video_id, position=at) for at, video_id in video_at.items()]
    held = {str(position): rule.value for position, rule in placement.held.items()}
    log_slate(answer.slate_id, user_id, "placements", snapshot, shown, {"held": held})
    return jsonify(answer.model_dump(mode="json"))


def _video(wire: schemas.UpcomingVideoIn) -> UpcomingVideo:
    """What the platform says counts; what it leaves out is taken from our own video of that id, if there is one."""
    known = services().shelf.by_id.get(VideoId(wire.id))
    own = UpcomingVideo(id=VideoId(wire.id)) if known is None else upcoming(known)
    suitable = own.is_commerce_suitable if wire.is_commerce_suitable is None else wire.is_commerce_suitable
    return UpcomingVideo(
        id=own.id,
        is_commerce_suitable=suitable,
        duration_s=wire.duration_s or own.duration_s,
        creator=wire.creator or own.creator,
        product_ids=tuple(ProductId(each) for each in wire.product_ids) or own.product_ids,
    )


def _vector(wire: schemas.UpcomingVideoIn) -> Vectors | None:
    """Encoded from its words; our own video's where it comes without any."""
    if not (wire.caption or wire.hashtags or wire.topics):
        return services().shelf.vector(VideoId(wire.id))
    text = text_of_video(caption=wire.caption, hashtags=wire.hashtags, topics=wire.topics)
    return services().encoder.encode([text])[0]


def _state(wire: schemas.ShownIn) -> State:
    """Raises ``Invalid`` for a card that stands beyond what was shown, or two in one place."""
    here = services()
    positions = [card.position for card in wire.cards]
    if sorted(set(positions)) != positions or any(position >= wire.position for position in positions):
        raise Invalid(f"cards stand in the order of their positions, each below {wire.position}: not {positions}")
    if not wire.cards:
        shown = Shown(position=wire.position, videos_since_card=wire.position)
        return State(shown=shown)
    policy, last = here.feed.policy, wire.cards[-1]
    rotation = [ProductId(each) for card in wire.cards[-policy.rotation_cards :] for each in card.product_ids]
    return State(
        shown=Shown(
            position=wire.position,
            videos_since_card=wire.position - last.position - 1,
            seconds_since_card=last.seconds_ago,
            cards=sum(card.seconds_ago < _DAY_S for card in wire.cards) or 1,
            last_card_at=here.now() - timedelta(seconds=last.seconds_ago),
            card_positions=tuple(each for each in positions if each > wire.position - policy.window_items),
        ),
        products=tuple(rotation) if policy.rotation_cards else (),
    )


_DAY_S = 86_400


def _card(placed: Placed, snapshot: Snapshot, user_id: UserId) -> schemas.PlacedCardOut:
    card = placed.what
    assert isinstance(card, ShopCard)  # chosen so by the caller
    slate_id = services().new_id("c-")
    CARDS.labels(card=card.kind.value).inc()
    lines = [SlateLine(thing_id=each, position=position) for position, each in enumerate(card.product_ids)]
    log_slate(slate_id, user_id, "card", snapshot, lines, {"reason": card.reason.text})
    return schemas.PlacedCardOut.model_validate(
        {
            "slate_id": slate_id,
            "position": placed.position,
            "after_video_id": None if placed.before is None else placed.before.id,
            "before_video_id": None if placed.after is None else placed.after.id,
            "card": card.kind.value,
            "products": [recommended_out(snapshot, each) for each in card.products],
            "reason": reason_out(card.reason),
            "query": card.query,
        }
    )
