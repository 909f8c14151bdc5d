"""Finds the card for a place: which kind is tried first, and how near its products must be."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shopfeed.catalogue import ProductId
from shopfeed.context import Context, Interest, PersonRequest
from shopfeed.encoding import Vectors
from shopfeed.events import Event, EventKind
from shopfeed.feed.back_in_price import cared_for, fall_at, like, near_falls, own_falls
from shopfeed.feed.cards import CARD_SIZE, CardKind, ShopCard, card_of
from shopfeed.feed.matches import Matches
from shopfeed.feed.placing import UpcomingVideo
from shopfeed.feed.policy import PlacementPolicy
from shopfeed.feed.verdicts import Verdict
from shopfeed.index import Rows
from shopfeed.pipeline import Candidates
from shopfeed.recommend import Reason, Recommendation, Recommended, Recommender, related_to
from shopfeed.recommend.reasons import from_video, name_of
from shopfeed.retrieval.goes_with import COMPANIONS
from shopfeed.saying import Saying

VectorOf = Callable[[UpcomingVideo], Vectors | None]
"""The vector ``(dim,)`` of a video, ``None`` where nothing is known of it."""

_RESPECTED_S = 3 * 86_400.0
"""So long does a purchase or a cart call for what goes with it."""
_COMPANIONS = 12
_NEW_S = 14 * 86_400.0
_FOLLOWED_AFTER = 2
"""So many products of a category, clicked, saved or bought, make a person one who follows it."""
_MOST_NEW = 200
_LEAST_THEME = 0.15
"""Share of a person's interest that is worth a card of its own."""
_THEMES_TRIED = 2
_GOOD_ANSWER, _NEARLY = 0.5, 0.75
_WELL, _SOME = 3.3, 5
"""A rating that is no warning, and how many make one."""
_TOO_LIKE = 0.62
"""What is nearer to a product than this is another such product, not what goes with it."""
_TRIED = 2 * CARD_SIZE
"""So many are asked for, as some may fit too little."""


@dataclass(kw_only=True)
class CardFinder:
    """Finds cards for one person on one page; what did not fit once is not tried again."""

    recommender: Recommender
    context: Context
    """The person by what they did about products."""
    watching: Context
    """And by all, what they watched included."""
    policy: PlacementPolicy
    vector_of: VectorOf
    matches: Matches

    seen: Sequence[ProductId] = ()
    """On the last cards of this visit or an earlier one, newest last: it rests too."""
    is_asked: bool = False
    """The person has searched since the last card: the next one answers that."""

    def __post_init__(self) -> None:
        self._failed: set[str] = set()
        self._known: tuple[bytes, Recommendation] | None = None
        self._cared = cared_for(self.context) if self.context.snapshot.columns.falls else ()

    def __call__(self, before: UpcomingVideo | None, resting: Sequence[ProductId]) -> ShopCard | None:
        """The first kind that has enough products which fit: goes with, pinned to the video, new in what the person
        follows, for the person, and from the video."""
        rows = self.context.snapshot.rows_of([*self.seen, *resting])
        rows = rows[rows >= 0]
        kinds: list[tuple[str, Callable[[], ShopCard | None]]] = [("goes_with", lambda: self._goes_with(rows))]
        if self._cared:
            kinds.insert(0, ("back_in_price", lambda: self._back_in_price(rows)))
        if not self.context.is_stranger:  # who has only bought something is one: the need is over
            kinds += [("new_in", lambda: self._new_in(rows)), ("person", lambda: self._for_the_person(rows))]
        if before is not None:
            at = 1 if before.product_ids else len(kinds)
            kinds.insert(at, (f"video {before.id}", lambda: self._from_video(before, rows)))
        if self.is_asked:
            kinds.sort(key=lambda kind: kind[0] != "person")
        for name, find in kinds:
            if name in self._failed:
                continue
            card = find()
            if card is not None:
                self.is_asked = False
                return card
            self._failed.add(name)
        return None

    def _for_the_person(self, resting: Rows) -> ShopCard | None:
        """About one interest where that has enough, so that its headline is true of all of it; else about several."""
        turns = self._in_turn(resting)
        if turns is None:
            return None
        for interest in turns:
            about_one = replace(self.context, interests=(interest,))
            found = self.recommender.recommend(about_one, limit=_TRIED, excluded_rows=resting)
            card = card_of(self.context.snapshot, self._fitting(found))
            if card is not None:
                return card
        return card_of(self.context.snapshot, self._fitting(self._recommended(resting)))

    def _fitting(self, found: Recommendation) -> tuple[Recommended, ...]:
        """Near enough to the person; or nearly so, and one of the best answers to what they searched.

        What people rated well comes first, what has no price not at all.
        """
        least = self.policy.least_relevance
        near = [
            each
            for each in found.products
            if each.relevance >= least
            or (each.scores.get("answers", 0.0) >= _GOOD_ANSWER and each.relevance >= _NEARLY * least)
        ]
        rows = self._proven_first(np.array([each.row for each in near], np.int32)).tolist()
        by_row = {each.row: each for each in near}
        return tuple(by_row[row] for row in rows)

    def _proven_first(self, rows: Rows) -> Rows:
        """Those with a price, in order, but what some people rated well before what nobody did, or badly."""
        columns = self.context.snapshot.columns
        rows = rows[columns.price_minor[rows] > 0]
        is_proven = (columns.rating[rows] >= _WELL) & (columns.ratings_count[rows] >= _SOME)
        return rows[np.argsort(~is_proven, kind="stable")]

    def _in_turn(self, resting: Rows) -> list[Interest] | None:
        """The interests that a card may be about: what was just asked for; else the one that is owed most.

        Owed is the share of the person's attention by the cards of the rotation that were about it, plus one (D'Hondt).
        ``None`` when all have had their cards. Under the seed's rule, which knows no interests, none.
        """
        interests = [each for each in self.context.interests if each.share >= _LEAST_THEME]
        if self.recommender.seed_rule is not None or not interests:
            return []
        if self.is_asked:
            return sorted(interests, key=lambda each: each.signals.min())[:1]
        cards = self._cards_about(interests, resting)
        owed = np.array([each.share for each in interests]) / (1 + cards)
        order = [int(number) for number in np.argsort(-owed, kind="stable") if cards[number] < self.policy.theme_cards]
        return [interests[number] for number in order[:_THEMES_TRIED]] or None

    def _cards_about(self, interests: Sequence[Interest], rows: Rows) -> NDArray[np.float64]:
        """``(interests,)``: how many cards' worth of ``rows`` are nearest to each."""
        vectors = self.context.snapshot.vectors_of(rows)
        cosines = vectors @ np.vstack([each.vector for each in interests]).T
        nearest = cosines.argmax(axis=1)[cosines.max(axis=1, initial=-1) >= self.policy.least_relevance]
        return np.bincount(nearest, minlength=len(interests)) / CARD_SIZE

    def _back_in_price(self, resting: Rows) -> ShopCard | None:
        """Once in a rotation: what came down since the person cared for it, then what is near to that.

        Without one of their own, three that came down are needed.
        """
        context = self.context
        if any(fall_at(context, row, self.policy) for row in resting.tolist()):
            return None
        rows = np.array([each.row for each in self._cared], np.int32)
        allowed = self._allowed(rows[~np.isin(rows, resting)], resting[:0], are_known=True)
        cared = tuple(each for each in self._cared if each.row in allowed)
        own = list(own_falls(context, cared, self.policy))
        fitting = list(own)
        selection = self._recommended(resting).selection
        if selection is not None:
            fitting += self._new_names(fitting, near_falls(context, cared, selection.candidates, self.policy))
            for hero in own[:1]:
                fitting += self._new_names(fitting, like(context, hero, selection.candidates, self.policy))
        least = 1 if own else CARD_SIZE
        return card_of(context.snapshot, tuple(fitting), kind=CardKind.BACK_IN_PRICE, least=least)

    def _recommended(self, resting: Rows) -> Recommendation:
        """For the person; asked once where several kinds want to know it."""
        asked = resting.tobytes()
        if self._known is None or self._known[0] != asked:
            found = self.recommender.recommend(self.context, limit=_TRIED, excluded_rows=resting)
            self._known = (asked, found)
        return self._known[1]

    def _new_names(self, taken: Sequence[Recommended], found: Iterable[Recommended]) -> list[Recommended]:
        """Of ``found``, what has the name of none of ``taken`` nor of another before it."""
        groups = self.context.snapshot.columns.name_group
        names = {int(groups[each.row]) for each in taken}
        new: list[Recommended] = []
        for each in found:
            if int(groups[each.row]) not in names:
                names.add(int(groups[each.row]))
                new.append(each)
        return new

    def _from_video(self, video: UpcomingVideo, resting: Rows) -> ShopCard | None:
        vector = self.vector_of(video)
        verdicts = self.matches.verdicts.of(video.id)
        away = np.concatenate([resting, self._rows_of(verdicts, Verdict.REJECTED)])
        pinned = self._pinned(video, away)
        reason = from_video(video.id, video.creator)
        taken = np.concatenate([away, np.array([each.row for each in pinned], np.int32)])
        approved = self._allowed(self._rows_of(verdicts, Verdict.APPROVED), taken)
        matching: list[int] = approved.tolist()
        if vector is not None and self.matches.calls_for_products(_key(vector), vector, self.context.snapshot):
            found = self.recommender.recommend(
                self.context, limit=CARD_SIZE, excluded_rows=np.concatenate([taken, approved]), watching=vector
            )
            matching += self._matching(found, vector, is_for_anyone=bool(pinned))[:CARD_SIZE].tolist()
        rest = [
            Recommended(row=row, reason=reason, relevance=1.0 if vector is None else self._cosine(row, vector))
            for row in matching
        ]
        return card_of(self.context.snapshot, (*pinned, *rest), kind=CardKind.FROM_VIDEO)

    def _matching(self, found: Recommendation, vector: Vectors, *, is_for_anyone: bool) -> Rows:
        """Of all that was scored, what is near enough to the video and to the person: the best first, no name twice.

        Of somebody unknown, and beside what a creator pinned, the video alone decides.
        """
        if found.selection is None:
            return np.empty(0, np.int32)
        candidates, snapshot = found.selection.candidates, self.context.snapshot
        vectors = snapshot.vectors_of(candidates.rows)
        fits = vectors @ vector >= self.policy.least_match
        if self.watching.interests and not is_for_anyone:
            interests = np.vstack([interest.vector for interest in self.watching.interests])
            fits &= (vectors @ interests.T).max(axis=1) >= self.policy.least_relevance
        order = np.argsort(-candidates.scores[:, -1], kind="stable")
        rows = candidates.rows[order[fits[order]]]
        _, first = np.unique(snapshot.columns.name_group[rows], return_index=True)
        return self._proven_first(rows[np.sort(first)][:_TRIED])

    def _pinned(self, video: UpcomingVideo, resting: Rows) -> list[Recommended]:
        """What the creator pinned and may come, in their order."""
        rows = self.context.snapshot.rows_of(video.product_ids)
        by = video.creator
        saying = Saying(code="pinned") if by is None else Saying(code="pinned_by", values={"creator": by})
        reason = Reason(saying=saying, kind="pinned", video_id=video.id)
        return [Recommended(row=row, reason=reason, relevance=1.0) for row in self._allowed(rows, resting).tolist()]

    def _rows_of(self, verdicts: Mapping[ProductId, Verdict], verdict: Verdict) -> Rows:
        rows = self.context.snapshot.rows_of([each for each, said in verdicts.items() if said is verdict])
        return rows[rows >= 0]

    def _goes_with(self, resting: Rows) -> ShopCard | None:
        """Once in a rotation, unless the person has searched for something since."""
        event = self._latest(EventKind.PURCHASE, EventKind.CART, EventKind.SEARCH)
        if event is None or event.product_id is None:
            return None
        snapshot = self.context.snapshot
        (row,) = snapshot.rows_of([event.product_id]).tolist()
        age_s = (self.context.now - event.at).total_seconds()
        if row < 0 or age_s > _RESPECTED_S:
            return None
        vector = snapshot.vectors_of(row)
        needed = self._needed_beside(event)
        near = related_to(snapshot, row, limit=_COMPANIONS, kinds=self.recommender.kinds).goes_with
        near = near[[self.policy.least_relevance <= self._cosine(each, vector) <= _TOO_LIKE for each in near.tolist()]]
        companions = np.concatenate([needed, near]).astype(np.int32)
        if np.isin(companions, resting).any():
            return None
        saying = Saying(code=f"goes_with_{event.kind.value}", values={"subject": name_of(self.context, row)})
        reason = Reason(saying=saying, kind="goes_with", event_id=event.id, product_id=event.product_id)
        fitting = tuple(
            Recommended(row=each, reason=reason, relevance=self._cosine(each, vector))
            for each in self._proven_first(self._allowed(companions, resting)).tolist()
        )
        return card_of(snapshot, fitting, kind=CardKind.GOES_WITH)

    def _needed_beside(self, event: Event) -> Rows:
        """What the recommender's own source says that one needs beside the product of ``event``, the best first."""
        source = next((each for each in self.recommender.pipeline.sources if each.name == COMPANIONS), None)
        if source is None:
            return np.empty(0, np.int32)
        found = source.find(PersonRequest(context=self.context, excluded_rows=np.empty(0, np.int32)))
        return found.rows[found.cue == self.context.signals.index(event)]

    def _new_in(self, resting: Rows) -> ShopCard | None:
        """Once in a rotation: what was added lately in the category that the person comes back to most."""
        context, columns = self.context, self.context.snapshot.columns
        known = np.unique(np.concatenate([context.clicked_rows, context.bought_rows]))
        if len(known) < _FOLLOWED_AFTER:
            return None
        counts = np.bincount(columns.sub[known], minlength=1)
        followed = int(np.argmax(counts))
        is_new = columns.added_at_s >= context.now.timestamp() - _NEW_S
        rows = np.flatnonzero(is_new & (columns.sub == followed)).astype(np.int32)[:_MOST_NEW]
        if counts[followed] < _FOLLOWED_AFTER or len(rows) < CARD_SIZE or np.isin(rows, resting).any():
            return None
        rows = self._allowed(rows, resting)
        interests = np.vstack([interest.vector for interest in context.interests])
        nearness = (context.snapshot.vectors_of(rows) @ interests.T).max(axis=1)
        main, sub = columns.subs[followed]
        reason = Reason(saying=Saying(code="new_in_followed", values={"category": sub or main}), kind="new")
        fitting = tuple(
            Recommended(row=int(rows[at]), reason=reason, relevance=float(nearness[at]))
            for at in np.argsort(-nearness, kind="stable")
            if nearness[at] >= self.policy.least_relevance
        )
        return card_of(context.snapshot, fitting, kind=CardKind.NEW_IN)

    def _latest(self, *kinds: EventKind) -> Event | None:
        """What was taken back, such as a product taken out of the cart, does not count."""
        return next((event for event in self.context.signals if event.kind in kinds), None)

    def _cosine(self, row: int, vector: Vectors) -> float:
        return float(self.context.snapshot.vectors_of(row) @ vector)

    def _allowed(self, rows: Rows, resting: Rows, *, are_known: bool = False) -> Rows:
        """Those that the recommender's own filters let through, in order, no name twice.

        With ``are_known`` those stay that the person clicked, saved or put in the cart.
        """
        rows = rows[rows >= 0]
        if not len(rows):
            return rows
        groups = self.context.snapshot.columns.name_group[rows]
        _, first = np.unique(groups, return_index=True)
        rows = rows[np.sort(first)]
        request = PersonRequest(context=_as_if_new(self.context) if are_known else self.context, excluded_rows=resting)
        candidates = Candidates.unscored(rows)
        for each in self.recommender.pipeline.filters:
            candidates = candidates.keep(each.mask(request, candidates))
        return candidates.rows


def _as_if_new(context: Context) -> Context:
    """As if the person had not clicked, saved or put anything in the cart; bought and waved away stay so."""
    silences = tuple(each for each in context.silences if each.event.kind is not EventKind.CART)
    return replace(context, clicked_rows=context.clicked_rows[:0], silences=silences)


def _key(vector: Vectors) -> str:
    """The same for the same vector."""
    return hashlib.blake2b(vector.tobytes(), digest_size=16).hexdigest()
