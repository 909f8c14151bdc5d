"""What is compared: our own feed, and the seed's rule at every fourth place, over the same videos."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from shopfeed.events import Event
from shopfeed.feed import Feed, Person, PlacedVideo, PlacementPolicy, Visit
from shopfeed.index import Snapshot
from shopfeed.recommend import SeedRule
from shopfeed.videos import Video

PAGE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One feed item: a video, or the rows of a card."""

    video: Video | None
    rows: tuple[int, ...]
    resume: Visit
    """To go on after it."""


class Serving(Protocol):
    """Gives the next feed items to a person."""

    @property
    def name(self) -> str: ...

    def page(
        self, events: Sequence[Event], snapshot: Snapshot, visit: Visit | None, rng: np.random.Generator
    ) -> Sequence[Item]:
        """Empty when every video was shown; ``events`` newest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OurFeed:
    """The feed as it is served: the same loop, rules and pipeline."""

    feed: Feed
    name: str = "default"

    def page(
        self, events: Sequence[Event], snapshot: Snapshot, visit: Visit | None, rng: np.random.Generator
    ) -> Sequence[Item]:
        """A page; its randomness is that of the visit."""
        if visit is None:
            visit = self.feed.new_visit(int(rng.integers(2**32)), events)
        page = self.feed.page(Person(past=events, day=events), snapshot, visit=visit, limit=PAGE)
        return [
            Item(video=item.video, rows=(), resume=item.resume)
            if isinstance(item, PlacedVideo)
            else Item(video=None, rows=tuple(each.row for each in item.card.products), resume=item.resume)
            for item in page.items
        ]


@dataclass(frozen=True, kw_only=True)
class EveryFourth:
    """The same videos; every fourth item is a card, whatever happened, with what the seed's rule finds."""

    feed: Feed
    rule: SeedRule
    name: str = "every 4th item, the seed's rule"

    def page(
        self, events: Sequence[Event], snapshot: Snapshot, visit: Visit | None, rng: np.random.Generator
    ) -> Sequence[Item]:
        """Videos as ranked by our feed, which is kept from placing cards of its own."""
        bare = replace(self.feed, policy=replace(PlacementPolicy(), budget_share=0.0))
        videos = OurFeed(feed=bare).page(events, snapshot, visit, rng)
        items: list[Item] = []
        for item in videos:
            items.append(item)
            if len(item.resume.videos) % 3 == 0:
                rows = tuple(row for row, _ in self.rule.rows(events, snapshot, rng))
                if rows:
                    items.append(Item(video=None, rows=rows, resume=item.resume))
        return items
