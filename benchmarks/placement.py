"""Does placement keep its laws in 100,000 random feeds?

    python -m benchmarks.placement [--feeds 100000] [--seed 0]

Every feed has a policy, moods, clocks (some go back), unsuitable videos and page sizes of its own; cards come from a
small pool, so that the rotation is felt. ``feed/laws.py`` then looks at the whole visit. Prints how often each law was
broken, which must be never, and what kept cards away, so that it is seen that the laws were put to the test.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from shopfeed.catalogue import ProductId
from shopfeed.feed.cards import CARD_SIZE, CardKind, ShopCard
from shopfeed.feed.laws import GivenOut, broken_laws
from shopfeed.feed.placing import State, UpcomingVideo, place
from shopfeed.feed.policy import Held, Mood, PlacementPolicy, Shown
from shopfeed.recommend import Reason
from shopfeed.saying import Saying
from shopfeed.videos import VideoId

_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def main() -> None:
    """Run the feeds and print what was broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    broken: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    items = cards = 0
    begun = time.perf_counter()
    for _ in range(arguments.feeds):
        policy = random_policy(rng)
        visit, held = random_visit(policy, rng)
        broken.update(each.rsplit(" at ", 1)[0] for each in broken_laws(visit, policy))
        rules.update(rule.name.lower() for rule in held)
        items += len(visit)
        cards += sum(isinstance(item.what, ShopCard) for item in visit)
    print(f"{arguments.feeds:,} feeds, {items:,} feed items, {cards:,} cards, {time.perf_counter() - begun:.0f} s")
    print("held back by", ", ".join(f"{rule} {count:,}" for rule, count in rules.most_common()))
    print(f"violations: {broken.total()}", dict(broken) or "")
    raise SystemExit(bool(broken))


def random_policy(rng: random.Random) -> PlacementPolicy:
    """The defaults, or any."""
    if rng.random() < 0.3:
        return PlacementPolicy()
    return PlacementPolicy(
        first_after_videos=rng.randint(1, 6),
        gap_videos=rng.randint(1, 10),
        gap_after_search_videos=rng.randint(1, 5),
        gap_s=rng.choice([0.0, 5.0, 20.0, 60.0]),
        window_items=rng.randint(1, 40),
        budget_share=rng.uniform(0, 0.5),
        cards_per_day=rng.choice([1, 3, 40]),
        rest_after_purchase_s=rng.choice([0.0, 1_800.0]),
        rotation_cards=rng.randint(0, 8),
        most_doublings=rng.randint(0, 3),
    )


def random_mood(rng: random.Random, cards_today: int) -> Mood:
    """Mostly calm, so that cards come at all."""
    return Mood(
        dismissals=rng.choice([0, 0, 0, 0, 1, 3]),
        ignored_cards=rng.choice([0, 0, 0, 3, 7]),
        cards_today=cards_today,
        has_searched_since_card=rng.random() < 0.3,
        seconds_since_purchase=rng.uniform(0, 4_000) if rng.random() < 0.1 else None,
    )


def random_visit(policy: PlacementPolicy, rng: random.Random) -> tuple[list[GivenOut], list[Held]]:
    """A visit of a few pages."""
    visit: list[GivenOut] = []
    held: list[Held] = []
    state, last, now = State(shown=Shown()), None, _BEGIN
    cards_before_today = rng.choice([0, 0, 0, 38])
    for page in range(rng.randint(1, 6)):
        now += timedelta(seconds=rng.choice([0.0, 0.5, 8.0, 30.0, 90.0, -7_200.0]))
        mood = random_mood(rng, cards_before_today + rng.randint(0, state.shown.cards))
        videos = [_random_video(rng, len(visit) + number) for number in range(rng.randint(1, 20))]
        placement = place(
            videos,
            before=last,
            state=state,
            mood=mood,
            policy=policy,
            find_card=lambda _video, resting: _random_card(rng, resting),
            now=now,
            limit=rng.choice([2 * len(videos), rng.randint(1, 12)]),
        )
        visit.extend(GivenOut(what=item.what, page=page, at=now, mood=mood) for item in placement.items)
        held.extend(placement.held.values())
        state = placement.items[-1].state
        last = next(item.what for item in reversed(placement.items) if isinstance(item.what, UpcomingVideo))
    return visit, held


def _random_video(rng: random.Random, number: int) -> UpcomingVideo:
    return UpcomingVideo(
        id=VideoId(str(number)), is_commerce_suitable=rng.random() < 0.85, duration_s=rng.uniform(0.5, 30)
    )


_REASON = Reason(saying=Saying(code="chosen_by_shop"), kind="popular")


def _random_card(rng: random.Random, resting: Sequence[ProductId]) -> ShopCard | None:
    """Of any kind, with as many of forty products that do not rest as the kind may have; now and then nothing fits."""
    if rng.random() < 0.2:
        return None
    kind = rng.choice(list(CardKind))
    size = rng.randint(1, CARD_SIZE) if kind is CardKind.BACK_IN_PRICE else CARD_SIZE
    free = sorted({ProductId(str(number)) for number in range(40)} - set(resting))
    if len(free) < size:
        return None
    chosen = tuple(rng.sample(free, size))
    return ShopCard(kind=kind, products=(), product_ids=chosen, reason=_REASON, query=None)


if __name__ == "__main__":
    main()
