"""What of a person's past speaks for products: what they did about products, before what they merely watched."""

from shopfeed.context import Context
from shopfeed.events import EventKind
from shopfeed.recommend import Recommender

_DEEDS = frozenset({
    EventKind.SEARCH,
    EventKind.CLICK,
    EventKind.DWELL,
    EventKind.SAVE,
    EventKind.CART,
    EventKind.PURCHASE,
})  # fmt: skip


def by_deeds(context: Context, recommender: Recommender) -> Context:
    """The context without what was watched, where there is a deed; otherwise as it is.

    A person watches a video every few seconds, and to be entertained: read with the rest, some minutes of it hide what
    they searched and opened. What was watched has its say in which videos come, and in what comes from a video.
    """
    signals = context.signals
    if not any(event.kind in _DEEDS for event in signals) or all(event.kind in _DEEDS for event in signals):
        return context
    deeds = [event for event in context.events if event.kind is not EventKind.WATCH]
    return recommender.context(deeds, context.snapshot)
