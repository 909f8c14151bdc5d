"""Lets the same shoppers scroll under several servings, and counts."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import numpy as np

from shopfeed.catalogue import ProductId
from shopfeed.evaluation.simulation.serving import EveryFourth, Item, OurFeed, Serving
from shopfeed.evaluation.simulation.shopper import Nerves, Shopper, click_probability, draw, match
from shopfeed.events import Event, EventId, EventKind, SlateId, UserId
from shopfeed.feed import Feed, VideoShelf, Visit, read_policy
from shopfeed.index import Snapshot
from shopfeed.recommend import SeedRule
from shopfeed.videos import VideoId

BEGIN = datetime(2026, 11, 20, 18, tzinfo=UTC)
_MOST_ITEMS = 300
_MOST_EVENTS = 200
"""As many as the server reads by default."""


class Clock:
    """Says the time of the session that is running."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


@dataclass(slots=True)
class Tally:
    """What happened under one serving to the shoppers of one seed."""

    sessions: int = 0
    items: int = 0
    cards: int = 0
    clicked_cards: int = 0
    clicks: int = 0
    dismissals: int = 0
    products: int = 0
    repeated: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """One number a seed for each measure, ``(seeds,)``."""

    clicks_per_card: np.ndarray
    dismissals_per_session: np.ndarray
    dismissals_per_card: np.ndarray
    share_of_commerce: np.ndarray
    share_repeated: np.ndarray
    items_per_session: np.ndarray
    seconds_per_session: np.ndarray
    clicks_per_session: np.ndarray

    @classmethod
    def of(cls, tallies: Sequence[Tally]) -> "Measures":
        """From one tally a seed. What has no card has no click per card: 0."""

        def ratio(top: str, bottom: str) -> np.ndarray:
            return np.array([getattr(each, top) / max(getattr(each, bottom), 1) for each in tallies])

        return cls(
            clicks_per_card=ratio("clicks", "cards"),
            dismissals_per_session=ratio("dismissals", "sessions"),
            dismissals_per_card=ratio("dismissals", "cards"),
            share_of_commerce=ratio("cards", "items"),
            share_repeated=ratio("repeated", "products"),
            items_per_session=ratio("items", "sessions"),
            seconds_per_session=ratio("seconds", "sessions"),
            clicks_per_session=ratio("clicks", "sessions"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The measures by the name of the serving, in the order given; the first is the baseline."""

    shoppers: int
    seeds: int
    measures: Mapping[str, Measures]
    cpu_s: float
    """What all sessions together took of one core."""


def compare(
    servings: Sequence[Serving],
    *,
    snapshot: Snapshot,
    shelf: VideoShelf,
    clock: Clock,
    seeds: int,
    shoppers: int,
    first_seed: int = 0,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Comparison:
    """``seeds`` times ``shoppers`` people, each once under every serving, with the same wants and the same past."""
    tallies: dict[str, list[Tally]] = {serving.name: [] for serving in servings}
    begun_s = time.process_time()
    for seed in range(first_seed, first_seed + seeds):
        for serving in servings:
            tally = Tally()
            for number in range(shoppers):
                traits = np.random.default_rng([seed, number])
                shopper = draw(snapshot, number, traits)
                session = _Session(shopper, snapshot, shelf, clock, tally, rng=traits)
                session.scroll(serving)
            tallies[serving.name].append(tally)
            progress(sum(map(len, tallies.values())) * shoppers, seeds * len(servings) * shoppers)
    return Comparison(
        shoppers=shoppers,
        seeds=seeds,
        measures={name: Measures.of(each) for name, each in tallies.items()},
        cpu_s=time.process_time() - begun_s,
    )


def side_by_side(
    feed: Feed,
    snapshot: Snapshot,
    *,
    against: str | None,
    seeds: int,
    shoppers: int,
    first_seed: int = 0,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Comparison:
    """``feed`` compared with another placement (JSON as in SHOPFEED_PLACEMENT), or with the seed's rule at every fourth
    place. Raises ``InvalidSetting`` for a placement that cannot be."""
    clock = Clock()
    recommender = feed.recommender
    # One source after the other, no operators' rules of the day: the same seed gives the same figures again.
    stages = replace(recommender.stages, executor=None)
    recommender = replace(recommender, stages=stages, now=clock, rules=None)
    ours = replace(feed, recommender=recommender, now=clock)
    other: Serving
    if against is None:
        other = EveryFourth(feed=ours, rule=SeedRule(recommender.encoder, feed.shelf().by_id))
    else:
        other = OurFeed(feed=replace(ours, policy=read_policy(against)), name=against)
    return compare(
        [other, OurFeed(feed=ours)],
        snapshot=snapshot,
        shelf=feed.shelf(),
        clock=clock,
        seeds=seeds,
        shoppers=shoppers,
        first_seed=first_seed,
        progress=progress,
    )


@dataclass(slots=True)
class _Session:
    """One visit of one shopper."""

    shopper: Shopper
    snapshot: Snapshot
    shelf: VideoShelf
    clock: Clock
    tally: Tally
    rng: np.random.Generator = field(kw_only=True)
    events: list[Event] = field(default_factory=list)
    """Oldest first."""
    nerves: Nerves = field(default_factory=Nerves)
    seen: dict[int, int] = field(default_factory=dict)
    """How often each row was shown."""
    known: set[int] = field(default_factory=set)
    """Rows that were opened."""
    card_at: list[int] = field(default_factory=list)
    items: int = 0
    searches: int = 0

    def scroll(self, serving: Serving) -> None:
        """Until the shopper has enough, or has seen every video."""
        self._live_a_few_days()
        self.tally.sessions += 1
        begun = self.clock.now
        visit: Visit | None = None
        is_here = True
        while is_here:
            page = serving.page(self.events[: -_MOST_EVENTS - 1 : -1], self.snapshot, visit, self.rng)
            if not page:
                break
            for item in page:
                visit = item.resume
                is_here, has_acted = self._meet(item)
                if not is_here or has_acted:  # the page asks again after a deed, so that the next items know of it
                    break
        self.tally.seconds += (self.clock.now - begun).total_seconds()

    def _live_a_few_days(self) -> None:
        """A past of a few clicks and perhaps a search, in keeping with what the shopper wants."""
        self.clock.now = BEGIN - timedelta(days=5)
        for _ in range(int(self.rng.integers(2, 7))):
            self.clock.now += timedelta(hours=float(self.rng.uniform(1, 15)))
            want = self.shopper.wants[int(self.rng.integers(len(self.shopper.wants)))]
            if self.rng.random() < 0.3:
                self._note(EventKind.SEARCH, query=self._words(want))
            else:
                self._open(self._any_of(want))
        self.clock.now = max(BEGIN, self.clock.now + timedelta(hours=1))

    def _meet(self, item: Item) -> tuple[bool, bool]:
        """Whether the shopper stays, and whether they did something that the next items should know of."""
        self.items += 1
        self.tally.items += 1
        if item.video is None:
            has_acted = self._meet_card(item.rows)
            stays = self.items < _MOST_ITEMS and self.rng.random() >= self.nerves.leaving(self.shopper, 0.5)
            return stays, has_acted
        vector = self.shelf.vector(item.video.id)
        near = 0.0 if vector is None else float(vector @ self.shopper.likes)
        enjoyment = float(np.clip(0.25 + near + self.rng.normal(0, 0.2), 0.02, 1.0))
        self.clock.now += timedelta(seconds=item.video.duration_s * enjoyment)
        self._note(EventKind.WATCH, video_id=item.video.id, value=round(enjoyment, 3))
        self.nerves.feel_video()
        has_searched = self._perhaps_search()
        stays = self.items < _MOST_ITEMS and self.rng.random() >= self.nerves.leaving(self.shopper, enjoyment)
        return stays, has_searched

    def _meet_card(self, rows: tuple[int, ...]) -> bool:
        columns = self.snapshot.columns
        slate = SlateId(f"c-{self.items}")
        self.card_at = [at for at in self.card_at if at > self.items - 12] + [self.items]
        repeated = sum(row in self.seen or row in self.known for row in rows)
        self.tally.cards += 1
        self.tally.products += len(rows)
        self.tally.repeated += repeated
        self.clock.now += timedelta(seconds=2.5)
        clicked = False
        for place, row in enumerate(rows):
            self._note(EventKind.IMPRESSION, row=row, slate_id=slate, position=place)
            times = self.seen.get(row, 0) + (4 if row in self.known else 0)
            self.seen[row] = self.seen.get(row, 0) + 1
            if self.rng.random() < click_probability(self.shopper, columns, row, place=place, times_seen=times):
                self._open(row, slate)
                self.tally.clicks += 1
                clicked = True
        waved_away = self.nerves.feel_card(
            self.shopper,
            best_match=max(match(self.shopper, columns, row) for row in rows),
            share_repeated=repeated / len(rows),
            lately=len(self.card_at),
        )
        self.tally.clicked_cards += clicked
        if clicked or self.rng.random() >= waved_away:
            return clicked
        self.tally.dismissals += 1
        self._note(EventKind.DISMISSAL, slate_id=slate)
        return True

    def _open(self, row: int, slate: SlateId | None = None) -> None:
        """Look at a product for a while; now and then keep or buy it."""
        self.known.add(row)
        self._note(EventKind.CLICK, row=row, slate_id=slate)
        self.clock.now += timedelta(seconds=12)
        luck = self.rng.random()
        if luck < 0.04 and self.shopper.is_shopping:
            self._note(EventKind.PURCHASE, row=row)
        elif luck < 0.15:
            self._note(EventKind.SAVE, row=row)

    def _perhaps_search(self) -> bool:
        """Who is shopping searches now and then for what they need, and opens something of it."""
        if not self.shopper.is_shopping or self.searches >= 3 or self.rng.random() >= 0.05:
            return False
        self.searches += 1
        need = self.shopper.wants[0]
        self._note(EventKind.SEARCH, query=self._words(need))
        self.clock.now += timedelta(seconds=20)
        if self.rng.random() < 0.6:
            self._open(self._any_of(need))
        return True

    def _any_of(self, sub: int) -> int:
        rows = np.flatnonzero(self.snapshot.columns.sub == sub)
        return int(rows[self.rng.integers(len(rows))])

    def _words(self, sub: int) -> str:
        main, name = self.snapshot.columns.subs[sub]
        return (name or main).lower()

    def _note(
        self,
        kind: EventKind,
        *,
        row: int | None = None,
        video_id: VideoId | None = None,
        query: str | None = None,
        slate_id: SlateId | None = None,
        position: int | None = None,
        value: float | None = None,
    ) -> None:
        product_id: ProductId | None = None if row is None else self.snapshot.id_of(row)
        self.events.append(
            Event(
                id=EventId(f"e{len(self.events)}"),
                user_id=UserId("shopper"),
                kind=kind,
                at=self.clock.now,
                product_id=product_id,
                video_id=video_id,
                query=query,
                slate_id=slate_id,
                position=position,
                value=value,
            )
        )
