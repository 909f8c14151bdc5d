"""Which prices came down since a person cared, each with a true reason; nothing of where a card stands."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from shopfeed.catalogue import Money, PriceFall, ProductId
from shopfeed.context import Context
from shopfeed.events import Event, EventKind
from shopfeed.feed.policy import PlacementPolicy
from shopfeed.index import Rows
from shopfeed.pipeline import Candidates
from shopfeed.recommend import Reason, Recommended
from shopfeed.recommend.reasons import name_of
from shopfeed.saying import Saying

KIND = "price_drop"
"""Of the reason of a product whose price came down."""
_LOOKS = 2
"""So many times opened, a product is one that the person cares about."""
_CARED = {EventKind.CART: "in_cart", EventKind.SAVE: "saved", EventKind.CLICK: "clicked"}
"""What speaks for caring, with the end of the code of what is said then."""
_OVER = {
    EventKind.UNSAVE: (EventKind.SAVE,),
    EventKind.UNCART: (EventKind.CART,),
    EventKind.PURCHASE: tuple(_CARED),
}
"""What ends which of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaredFor:
    """A product that the person saved, has in the cart, or opened again and again, and the event that says so."""

    row: int
    event: Event


def cared_for(context: Context) -> tuple[CaredFor, ...]:
    """Each product once, what was done last first; what was bought since, or taken back, is not among them."""
    found: dict[ProductId, CaredFor] = {}
    looks: Counter[ProductId] = Counter()
    over: set[tuple[EventKind, ProductId]] = set()
    about = [event for event in context.events if event.kind in _CARED or event.kind in _OVER]
    rows = context.snapshot.rows_of([event.product_id or "" for event in about]).tolist()
    for event, row in zip(about, rows, strict=True):  # newest first: what ends something is met before it
        id_ = event.product_id
        if id_ is None or row < 0:
            continue
        if event.kind in _OVER:
            over.update((kind, id_) for kind in _OVER[event.kind])
        elif (event.kind, id_) not in over:
            looks[id_] += event.kind is EventKind.CLICK
            known = found.get(id_)
            if known is None or (known.event.kind is EventKind.CLICK and event.kind is not EventKind.CLICK):
                found[id_] = CaredFor(row=row, event=event)
    return tuple(each for id_, each in found.items() if each.event.kind is not EventKind.CLICK or looks[id_] >= _LOOKS)


def fall_at(context: Context, row: int, policy: PlacementPolicy) -> PriceFall | None:
    """How the product came down to the price that it has now, where that is lately and by enough."""
    columns = context.snapshot.columns
    fall = columns.falls.get(row)
    if fall is None or fall.now != _price(context, row):  # a price that is being written, or withdrawn
        return None
    is_fresh = (context.now - fall.at).total_seconds() <= policy.fall_is_fresh_s
    return fall if is_fresh and fall.share_below(fall.before) >= policy.least_fall else None


def own_falls(context: Context, cared: tuple[CaredFor, ...], policy: PlacementPolicy) -> Iterator[Recommended]:
    """What came down since the person cared for it and was not looked at since; what fell most comes first."""
    fallen: list[tuple[float, Recommended]] = []
    for each in cared if context.snapshot.columns.falls else ():
        fall = fall_at(context, each.row, policy)
        if fall is None or _was_seen_since(context, each, fall):
            continue
        then = fall.price_at(each.event.at)
        if then is None or fall.share_below(then) < policy.least_fall:
            continue
        saying = Saying(code=f"cheaper_{_CARED[each.event.kind]}", values={"before": then, "now": fall.now})
        fallen.append((fall.share_below(then), Recommended(row=each.row, reason=_reason(saying, each), relevance=1.0)))
    return (each for _, each in sorted(fallen, key=lambda pair: -pair[0]))


def near_falls(
    context: Context, cared: tuple[CaredFor, ...], candidates: Candidates, policy: PlacementPolicy
) -> Iterator[Recommended]:
    """Of ``candidates``, what came down lately and is near to something that the person cares for, the best first."""
    rows = candidates.rows[np.argsort(-candidates.scores[:, -1], kind="stable")].tolist() if len(candidates) else []
    falls = context.snapshot.columns.falls
    rows = [row for row in rows if row in falls]
    if not rows or not cared:
        return
    snapshot = context.snapshot
    cosines = snapshot.vectors_of(rows) @ snapshot.vectors_of([each.row for each in cared]).T
    for row, near in zip(rows, cosines, strict=True):
        fall, nearest = fall_at(context, row, policy), int(np.argmax(near))
        if fall is None or near[nearest] < policy.least_match:
            continue
        what = cared[nearest]
        saying = Saying(
            code=f"cheaper_like_{_CARED[what.event.kind]}",
            values={"before": fall.before, "now": fall.now, "subject": name_of(context, what.row)},
        )
        yield Recommended(row=row, reason=_reason(saying, what), relevance=float(near[nearest]))


def like(context: Context, hero: Recommended, candidates: Candidates, policy: PlacementPolicy) -> Iterator[Recommended]:
    """Of ``candidates``, what is of the category of ``hero`` and near to it, the nearest first."""
    columns, snapshot = context.snapshot.columns, context.snapshot
    rows: Rows = candidates.rows[columns.sub[candidates.rows] == columns.sub[hero.row]]
    cosines = snapshot.vectors_of(rows) @ snapshot.vectors_of(hero.row)
    saying = Saying(code="like_product", values={"subject": name_of(context, hero.row)})
    for at in np.argsort(-cosines, kind="stable"):
        if cosines[at] >= policy.least_match:
            reason = Reason(
                saying=saying,
                kind="similar",
                event_id=hero.reason.event_id,
                product_id=context.snapshot.id_of(hero.row),
            )
            yield Recommended(row=int(rows[at]), reason=reason, relevance=float(cosines[at]))


def _was_seen_since(context: Context, each: CaredFor, fall: PriceFall) -> bool:
    """Whether the person did something with it that showed them the new price."""
    kinds = (*_CARED, EventKind.DWELL)
    return any(
        event.at >= fall.at and event.product_id == each.event.product_id and event.kind in kinds
        for event in context.events
    )


def _reason(saying: Saying, cared: CaredFor) -> Reason:
    return Reason(saying=saying, kind=KIND, event_id=cared.event.id, product_id=cared.event.product_id)


def _price(context: Context, row: int) -> Money | None:
    columns = context.snapshot.columns
    amount = int(columns.price_minor[row])
    return None if amount < 0 else Money(amount_minor=amount, currency=columns.currencies[columns.currency[row]])
