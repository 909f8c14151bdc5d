"""Simulated people on a real catalogue: are changes of interest followed, is a "no" kept, and how long does it take?

    python -m benchmarks.stream --data-dir DATA [--people 300] [--events 1000000] [--out benchmarks/results/stream.json]

DATA is an indexed data folder; its events are not touched. What a product is about is read from the words of its name,
not from the vectors by which it was found. The same people then meet the seed's rule. Numbers are tuned on the people
of ``--part tuning`` and reported of others, ``--part report``, which is the default.
"""

import argparse
import json
import os
import platform
import re
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import numpy as np

from shopfeed.bootstrap import Services, build_services
from shopfeed.events import DismissalReason, Event, EventId, EventKind, UserId, read_past
from shopfeed.events.memory import MemoryEventLog
from shopfeed.index import Snapshot
from shopfeed.recommend import Recommendation
from shopfeed.settings import Settings
from shopfeed.web.app import create_app

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
CARD = 3
KEY = "benchmark"
PATHS = {"recommend": "/recommend/{user}", "feed": "/feed/{user}?limit=10"}
SEEDS = {"tuning": 1, "report": 20_261}
"""People to choose numbers on, and others to report: whoever tunes looks at the first alone."""
THEMES = {
    "yoga mat": r"yoga ?mat",
    "washing machine": r"washing machine",
    "bluetooth speaker": r"bluetooth speaker",
    "running shoes for men": r"running shoe",
    "silk saree": r"saree|sari\b",
    "phone cover": r"(back|phone|mobile|flip) (cover|case)",
    "electric kettle": r"kettle(?! ?bell)",
    "led television": r"led tv|smart tv|television",
    "wireless earbuds": r"ear ?buds|earphone|airdopes|\btws\b",
    "wrist watch for women": r"\bwatch\b",
    "school backpack": r"backpack|school bag",
    "dog food": r"dog food|puppy food|dog biscuit",
    "cricket bat": r"cricket bat\b",
    "guitar": r"guitar|ukulele",
    "lipstick": r"lipstick|lip colou?r",
    "air conditioner": r"air conditioner|split ac|inverter ac|window ac",
    "sunglasses": r"sunglass",
    "jigsaw puzzle": r"puzzle",
    "car seat cover": r"car seat cover",
    "refrigerator": r"\bl\b.*refrigerator",
    "leather wallet": r"wallet",
    "badminton racket": r"badminton",
    "green tea": r"green tea",
    "bed sheet": r"bed ?sheet",
    "camping tent": r"\btent\b",
    "dumbbell set": r"dumbbell",
    "baby diapers": r"diaper",
    "hair dryer": r"hair ?dryer|hair styler",
    "microwave oven": r"microwave",
    "suitcase": r"suitcase|trolley bag",
}
"""What people look for, and how the name of such a product reads."""


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One thing to be interested in."""

    query: str
    rows: np.ndarray
    holds: np.ndarray
    """``(rows of the snapshot,)``"""


@dataclass
class Person:
    """Somebody who acts; the log is theirs alone."""

    user_id: UserId = field(default=UserId("somebody"))
    log: MemoryEventLog = field(default_factory=MemoryEventLog)
    now: datetime = NOW
    _numbers: Iterator[int] = field(default_factory=count)

    def does(self, kind: EventKind, *, after_s: float = 20.0, **about: object) -> None:
        """The event happens ``after_s`` seconds after the last one."""
        self.now += timedelta(seconds=after_s)
        event_id = EventId(f"e{next(self._numbers)}")
        self.log.append([Event(id=event_id, user_id=self.user_id, kind=kind, at=self.now, **about)])  # type: ignore[arg-type]


Recommend = Callable[[Person], Recommendation]


def read_themes(snapshot: Snapshot) -> list[Theme]:
    """Those of ``THEMES`` of which the catalogue has at least ten products."""
    names = [str(name).lower() for name in snapshot.columns.table.column("name").to_pylist()]
    themes = []
    for query, pattern in THEMES.items():
        holds = np.array([re.search(pattern, name) is not None for name in names])
        starts = np.array([re.search(pattern, name[:60]) is not None for name in names])
        if starts.sum() >= 10:
            themes.append(Theme(query=query, rows=np.flatnonzero(starts), holds=holds))
    return themes


def act(person: Person, theme: Theme, snapshot: Snapshot, rng: np.random.Generator) -> None:
    """A search, a click, or more rarely a save, about the theme."""
    kind = rng.choice([EventKind.SEARCH, EventKind.CLICK, EventKind.SAVE], p=[0.3, 0.6, 0.1])
    if kind == EventKind.SEARCH:
        person.does(EventKind.SEARCH, query=theme.query)
    else:
        person.does(EventKind(kind), product_id=snapshot.id_of(int(rng.choice(theme.rows))))


def recommend_by(services: Services) -> Recommend:
    """What the person is recommended, by the program's own objects, at the person's time."""
    snapshot = services.current.get().snapshot

    def recommend(person: Person) -> Recommendation:
        recommender = replace(services.recommender, now=lambda: person.now)
        past = read_past(person.log, person.user_id, limit=services.settings.history_limit)
        return recommender.recommend(recommender.context(past, snapshot), limit=CARD)

    return recommend


@dataclass
class Cards:
    """What all cards of a run had in common."""

    snapshot: Snapshot
    seen: int = 0
    short: int = 0
    with_one_name_twice: int = 0
    with_one_model_twice: int = 0

    def take(self, recommendation: Recommendation) -> np.ndarray:
        """Rows of the card, looked at."""
        rows = np.array([each.row for each in recommendation.products], np.int64)
        columns = self.snapshot.columns
        self.seen += 1
        self.short += len(rows) < CARD
        self.with_one_name_twice += len(np.unique(columns.name_group[rows])) < len(rows)
        vectors = self.snapshot.vectors[rows].astype(np.float32)
        alike = (vectors @ vectors.T >= 0.96) & (columns.brand[rows][:, None] == columns.brand[rows])
        self.with_one_model_twice += bool(np.triu(alike, 1).any())
        return rows


def switches(recommend: Recommend, cards: Cards, themes: Sequence[Theme], people: int, seed: int) -> dict[str, float]:
    """After 3 to 20 events about one or two things, the person turns to another: how soon does a card hold it?"""
    rng = np.random.default_rng([seed, 1])
    holds, leads = np.zeros(2), np.zeros(2)
    for _ in range(people):
        *before, then = rng.choice(len(themes), 3, replace=False)
        person = Person()
        for _ in range(int(rng.integers(3, 21))):
            act(person, themes[int(rng.choice(before))], cards.snapshot, rng)
        has_held = has_led = False
        for step in range(2):
            act(person, themes[then], cards.snapshot, rng)
            rows = cards.take(recommend(person))
            is_of_theme = themes[then].holds[rows]
            has_held |= bool(is_of_theme.any())
            has_led |= bool(is_of_theme[:1].any())
            holds[step] += has_held
            leads[step] += has_led
    return {
        "people": people,
        "card_holds_it_after_1_event": round(holds[0] / people, 4),
        "card_holds_it_after_2_events": round(holds[1] / people, 4),
        "it_leads_the_card_after_2_events": round(leads[1] / people, 4),
    }


def dismissals(recommend: Recommend, cards: Cards, themes: Sequence[Theme], people: int, seed: int) -> dict[str, float]:
    """A product that the person was shown is waved away: how often does a card of the next 13 days hold its theme?

    Every day the person also does something about another thing. At 60 days the theme may be back.
    """
    rng = np.random.default_rng([seed, 2])
    shown = again = product_again = back = waved = met = other = 0
    for _ in range(people):
        disliked, liked = (themes[int(i)] for i in rng.choice(len(themes), 2, replace=False))
        person = Person()
        for _ in range(int(rng.integers(3, 9))):
            act(person, disliked, cards.snapshot, rng)
        rows = [int(row) for row in cards.take(recommend(person)) if disliked.holds[row]]
        if not rows:
            continue
        waved += 1
        product = cards.snapshot.id_of(rows[0])
        person.does(EventKind.DISMISSAL, product_id=product, reason=DismissalReason.NOT_FOR_ME)
        has_met = False
        for _ in range(13):
            act(person, liked, cards.snapshot, rng)
            person.now += timedelta(hours=23.5)
            rows_now = cards.take(recommend(person))
            shown += 1
            is_met = bool((disliked.holds[rows_now] & ~liked.holds[rows_now]).any())  # a TV may say "speaker"
            has_met |= is_met
            again += is_met
            other += bool(liked.holds[rows_now].any())
            product_again += rows[0] in rows_now
        met += has_met
        person.now += timedelta(days=46)
        person.does(EventKind.CLICK, product_id=cards.snapshot.id_of(int(rng.choice(disliked.rows))))
        back += bool(disliked.holds[cards.take(recommend(person))].any())
    return {
        "people": waved,
        "cards": shown,
        "cards_with_the_theme_within_13_days": round(again / max(shown, 1), 5),
        "people_who_met_it": round(met / max(waved, 1), 4),
        "cards_with_the_other_thing": round(other / max(shown, 1), 4),
        "cards_with_the_product": product_again,
        "theme_is_back_after_60_days_and_a_click": round(back / max(waved, 1), 4),
    }


def purchases(recommend: Recommend, cards: Cards, themes: Sequence[Theme], people: int, seed: int) -> dict[str, float]:
    """A product is bought; then 20 cards, each seen, and 300 other impressions: is it, or its name, shown again?"""
    rng = np.random.default_rng([seed, 3])
    shown = again = same_name = same_type = 0
    groups = cards.snapshot.columns.name_group
    for _ in range(people):
        theme, other = (themes[int(i)] for i in rng.choice(len(themes), 2, replace=False))
        person = Person()
        for _ in range(3):
            act(person, theme, cards.snapshot, rng)
        bought = int(rng.choice(theme.rows))
        person.does(EventKind.PURCHASE, product_id=cards.snapshot.id_of(bought))
        for step in range(20):
            if step == 10:
                for row in rng.integers(0, cards.snapshot.rows, 300):
                    person.does(EventKind.IMPRESSION, after_s=1, product_id=cards.snapshot.id_of(int(row)))
            act(person, other, cards.snapshot, rng)
            rows = cards.take(recommend(person))
            shown += 1
            again += bought in rows
            same_name += bool((groups[rows] == groups[bought]).any())
            same_type += bool((theme.holds[rows] & ~other.holds[rows]).any())
            for row in rows:
                person.does(EventKind.IMPRESSION, after_s=1, product_id=cards.snapshot.id_of(int(row)))
    return {
        "people": people,
        "cards": shown,
        "cards_with_what_was_bought": again,
        "cards_with_its_name": same_name,
        "cards_with_its_type": round(same_type / shown, 5),
    }


def simulate(services: Services, people: int, seed: int) -> dict[str, object]:
    """All of the above; the same seed gives the same people."""
    snapshot = services.current.get().snapshot
    themes, cards, recommend = read_themes(snapshot), Cards(snapshot), recommend_by(services)
    told: dict[str, object] = {
        "themes": len(themes),
        "switches": switches(recommend, cards, themes, people, seed),
        "dismissals": dismissals(recommend, cards, themes, people // 2, seed),
        "purchases": purchases(recommend, cards, themes, people // 4, seed),
    }
    told["cards"] = {name: value for name, value in vars(cards).items() if name != "snapshot"}
    return told


def fill(services: Services, events: int, users: int) -> None:
    """So many events of so many people, about their own two or three things."""
    snapshot = services.current.get().snapshot
    themes = read_themes(snapshot)
    rng = np.random.default_rng(4)
    tastes = rng.integers(0, len(themes), (users, 3))
    kinds = [
        EventKind.IMPRESSION,
        EventKind.CLICK,
        EventKind.SEARCH,
        EventKind.SAVE,
        EventKind.CART,
        EventKind.PURCHASE,
    ]
    begin = services.now() - timedelta(days=30)
    for first in range(0, events, 20_000):
        some = min(20_000, events - first)
        who = rng.integers(0, users, some)
        what = rng.choice(len(kinds), some, p=[0.6, 0.25, 0.1, 0.02, 0.02, 0.01])
        which = rng.integers(0, 3, some)
        batch = []
        for number in range(some):
            theme, kind = themes[tastes[who[number], which[number]]], kinds[what[number]]
            about = (
                {"query": theme.query}
                if kind is EventKind.SEARCH
                else {"product_id": snapshot.id_of(int(rng.choice(theme.rows)))}
            )
            at = begin + timedelta(days=30) * ((first + number) / events)
            event_id, user_id = EventId(f"e{first + number}"), UserId(f"u{who[number]}")
            batch.append(Event(id=event_id, user_id=user_id, kind=kind, at=at, **about))  # type: ignore[arg-type]
        services.events.append(batch)


def latency(services: Services, path: str, users: int, requests: int) -> dict[str, float]:
    """``GET`` of ``path`` for a user through the application, in this process, one by one, after a warm-up."""
    client = create_app(services).test_client()
    headers = {"Authorization": f"Bearer {KEY}"}
    rng = np.random.default_rng(5)
    for user in rng.integers(0, users, 300):
        client.get(path.format(user=f"u{user}"), headers=headers)
    spent_ms = []
    for user in rng.integers(0, users, requests):
        started = time.perf_counter()
        response = client.get(path.format(user=f"u{user}"), headers=headers)
        spent_ms.append((time.perf_counter() - started) * 1_000)
        assert response.status_code == 200
    p50, p90, p99 = np.percentile(spent_ms, [50, 90, 99])
    return {"requests": requests, "p50_ms": round(p50, 2), "p90_ms": round(p90, 2), "p99_ms": round(p99, 2)}


def wait_until_caught_up(services: Services, user: str) -> None:
    """The co-engagement of a worker that has just started is counted beside its answers: until it is."""
    client = create_app(services).test_client()
    client.get(f"/recommend/{user}", headers={"Authorization": f"Bearer {KEY}"})
    deadline = time.monotonic() + 300
    while services.company.is_behind and time.monotonic() < deadline:
        time.sleep(0.5)


def main() -> None:
    """Run all and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--rules", nargs="+", default=["default", "seed"], choices=["default", "seed"])
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument(
        "--part", default="report", choices=list(SEEDS), help="whom numbers are tuned on, or reported of"
    )
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--users", type=int, default=20_000)
    parser.add_argument("--requests", type=int, default=2_000)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results/stream.json"))
    given = parser.parse_args()
    told: dict[str, object] = {
        "machine": platform.processor() or platform.machine(),
        "cpus": os.cpu_count(),
        "part": given.part,
    }
    with tempfile.TemporaryDirectory() as folder:
        for name in ("snapshots", "encoders", "products.sqlite", "videos.sqlite"):
            if (given.data_dir / name).exists():
                (Path(folder) / name).symlink_to((given.data_dir / name).resolve())
        for rule in given.rules:
            settings = Settings(data_dir=Path(folder), recommender=rule, api_key=KEY)
            services = build_services(settings)
            snapshot = services.current.get().snapshot
            told["catalogue"] = {"products": snapshot.rows, "encoder": snapshot.encoder_id}
            figures: dict[str, object] = (
                dict(simulate(services, given.people, SEEDS[given.part])) if given.people else {}
            )
            if given.events:
                if services.events.count() == 0:
                    fill(services, given.events, given.users)
                    services.close()
                    services = build_services(settings)  # a worker that serves has not written the log's past
                if rule == "default":
                    wait_until_caught_up(services, "u0")
                figures["latency"] = {"stored_events": services.events.count()} | {
                    name: latency(services, path, given.users, given.requests) for name, path in PATHS.items()
                }
            told[rule] = figures
            print(json.dumps({rule: figures}, indent=2), flush=True)
            services.close()
    told["load_average"] = os.getloadavg()
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
