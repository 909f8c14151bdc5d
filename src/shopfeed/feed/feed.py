"""Use case: a person -> videos with shop cards between them, page by page; or cards for a platform's own videos."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from shopfeed.context import Context
from shopfeed.events import Event
from shopfeed.feed.cards import ShopCard
from shopfeed.feed.cursor import MOST_VIDEOS, Visit
from shopfeed.feed.evidence import by_deeds
from shopfeed.feed.finding import CardFinder, VectorOf
from shopfeed.feed.matches import Matches
from shopfeed.feed.mood import read_mood, seen_before, seen_on_cards
from shopfeed.feed.placing import Placed, Placement, State, UpcomingVideo, place
from shopfeed.feed.policy import Held, PlacementPolicy
from shopfeed.feed.shelf import VideoShelf, VideoWeights, choose_videos
from shopfeed.index import Snapshot
from shopfeed.recommend import Recommender
from shopfeed.videos import Video


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedVideo:
    """A feed item that is a video."""

    video: Video
    position: int
    propensity: float
    resume: Visit
    """Where a page that begins after this item goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedCard:
    """A feed item that is a shop card."""

    card: ShopCard
    position: int
    propensity: float
    resume: Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPage:
    """Feed items in order, where the next page begins, and why no card stands where none stands."""

    items: tuple[PlacedVideo | PlacedCard, ...]
    next_visit: Visit | None
    """``None`` when every video was shown: a new visit begins with what was seen least lately."""
    held: dict[int, Held]
    """By position: the rule that kept a card away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What is known of who asks."""

    past: Sequence[Event]
    """What chooses videos and products, newest first."""
    day: Sequence[Event]
    """At least the events of the last 24 hours, newest first: what says whether a card is welcome."""


@dataclass(frozen=True, kw_only=True)
class Feed:
    """Pages a person's feed. It keeps nothing: all it remembers of a visit comes back with the cursor."""

    recommender: Recommender
    shelf: Callable[[], VideoShelf]
    policy: PlacementPolicy
    weights: VideoWeights
    now: Callable[[], datetime]
    new_seed: Callable[[], int]
    matches: Matches

    def page(self, person: Person, snapshot: Snapshot, *, visit: Visit | None, limit: int) -> FeedPage:
        """The next ``limit`` feed items. Within a visit no video comes twice."""
        visit = visit or self.new_visit(self.new_seed(), person.day)
        shelf = self.shelf()
        context = self.recommender.context(person.past, snapshot)
        chosen = self._choose(shelf, context, visit, limit)
        last = [shelf.by_mark[each] for each in visit.videos[-1:] if each in shelf.by_mark]
        placement = self._place(
            [upcoming(shelf.videos[number]) for number, _ in chosen],
            before=upcoming(shelf.videos[last[0]]) if last else None,
            state=State(shown=visit.shown, products=visit.products),
            context=context,
            day=person.day,
            vector_of=lambda video: shelf.vector(video.id),
            limit=limit,
        )
        items = self._items(placement, chosen, shelf, snapshot, visit)
        end = items[-1].resume if items else visit
        return FeedPage(
            items=tuple(items),
            next_visit=end if self._left(shelf, end.videos).any() else None,
            held=placement.held,
        )

    def new_visit(self, seed: int, day: Sequence[Event]) -> Visit:
        """Nothing was shown in it yet; ``seed`` makes its random choices. ``day`` as of a ``Person``."""
        return Visit(seed=seed, shown=seen_before(day, self.policy))

    def place_cards(
        self,
        person: Person,
        snapshot: Snapshot,
        *,
        videos: Sequence[UpcomingVideo],
        before: UpcomingVideo | None,
        state: State,
        vector_of: VectorOf,
    ) -> Placement:
        """Where which card goes between ``videos`` of a platform's own feed; ``before`` was shown just before them."""
        return self._place(
            videos,
            before=before,
            state=state,
            context=self.recommender.context(person.past, snapshot),
            day=person.day,
            vector_of=vector_of,
            limit=2 * len(videos),
        )

    def _place(
        self,
        videos: Sequence[UpcomingVideo],
        *,
        before: UpcomingVideo | None,
        state: State,
        context: Context,
        day: Sequence[Event],
        vector_of: VectorOf,
        limit: int,
    ) -> Placement:
        mood = read_mood(day, now=context.now, last_card_at=state.shown.last_card_at, policy=self.policy)
        finder = CardFinder(
            recommender=self.recommender,
            context=by_deeds(context, self.recommender),
            watching=context,
            policy=self.policy,
            vector_of=vector_of,
            matches=self.matches,
            seen=seen_on_cards(day, self.policy),
            is_asked=mood.has_searched_since_card,
        )
        return place(
            videos,
            before=before,
            state=state,
            mood=mood,
            policy=self.policy,
            find_card=finder,
            now=context.now,
            limit=limit,
        )

    def _choose(self, shelf: VideoShelf, context: Context, visit: Visit, limit: int) -> list[tuple[int, float]]:
        """Numbers of the next videos with their propensities."""
        fit = shelf.fit(context, self.weights)
        left = self._left(shelf, visit.videos)
        last = [shelf.by_mark[each] for each in visit.videos[-self.weights.creator_memory :] if each in shelf.by_mark]
        wanted = max(0, min(limit, MOST_VIDEOS - len(visit.videos)))
        places = range(len(visit.videos), len(visit.videos) + wanted)
        rngs = (np.random.default_rng([visit.seed, place]) for place in places)
        return choose_videos(shelf, fit, left, last, self.weights, rngs)

    def _left(self, shelf: VideoShelf, shown: tuple[int, ...]) -> np.ndarray:
        if len(shown) >= MOST_VIDEOS:
            return np.zeros(len(shelf.videos), np.bool_)
        return ~np.isin(shelf.marks, shown)

    def _items(
        self,
        placement: Placement,
        chosen: list[tuple[int, float]],
        shelf: VideoShelf,
        snapshot: Snapshot,
        visit: Visit,
    ) -> list[PlacedVideo | PlacedCard]:
        items: list[PlacedVideo | PlacedCard] = []
        coming = iter(chosen)
        for placed in placement.items:
            if isinstance(placed.what, ShopCard):
                visit = _after(visit, placed)
                items.append(PlacedCard(card=placed.what, position=placed.position, propensity=1.0, resume=visit))
                continue
            number, propensity = next(coming)
            visit = replace(_after(visit, placed), videos=(*visit.videos, int(shelf.marks[number])))
            video = self.matches.with_true_anchor(shelf.videos[number], snapshot)
            items.append(PlacedVideo(video=video, position=placed.position, propensity=propensity, resume=visit))
        return items


def upcoming(video: Video) -> UpcomingVideo:
    """What placement asks of one of our videos."""
    return UpcomingVideo(
        id=video.id,
        is_commerce_suitable=video.is_commerce_suitable,
        duration_s=video.duration_s,
        creator=video.creator.handle,
        product_ids=video.product_ids,
    )


def _after(visit: Visit, placed: Placed) -> Visit:
    return replace(visit, shown=placed.state.shown, products=placed.state.products)
