"""How fast are products with embeddings kept in Firestore, and a person's recent events read from it?

    python -m benchmarks.firestore [--products 20000] [--out benchmarks/results]

Runs against ``FIRESTORE_EMULATOR_HOST`` or starts the official emulator (docs/firestore.md), so the figures are those
of the client and of one machine: a real database adds the network's round trip. The same products are kept in SQLite
for comparison. The emulator is warmed up before.
"""

import argparse
import json
import platform
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from shopfeed.catalogue import Money, Product, ProductId, ProductStore
from shopfeed.catalogue.firestore import FirestoreProductStore
from shopfeed.catalogue.sqlite import SqliteProductStore
from shopfeed.events import Event, EventId, EventKind, UserId, read_past
from shopfeed.events.firestore import FirestoreEventLog
from shopfeed.events.packed import PackedPast
from tests.firestore_emulator import open_firestore

DIM = 384
AT_ONCE = 2_000  # as an import does
WARM_UP = 4_000
"""Products kept before the clock starts: a Java program is slow at first."""
OTHERS = 20_000
"""Events of other people, which must not slow down the one who asks."""
HISTORY = 200
"""What `/recommend` asks for; the person has twice as many, so that purchases from before are asked for, too."""
AT_ONCE_BY_A_PAGE = 5
NOW = datetime(2026, 11, 1, tzinfo=UTC)

Figures = dict[str, float | int | str]


def main() -> None:
    """Measure, print, and leave a JSON file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--products", type=int, default=20_000)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    products = [_product(number) for number in range(arguments.products)]
    with TemporaryDirectory() as folder:
        sqlite = _catalogue(SqliteProductStore(Path(folder) / "products.sqlite"), products)
    _catalogue(FirestoreProductStore(open_firestore()), products[:WARM_UP])
    firestore = _catalogue(FirestoreProductStore(open_firestore()), products)
    figures: Figures = {
        "machine": f"{platform.machine()}, Python {platform.python_version()}",
        "products": arguments.products,
        **{f"sqlite_{name}": value for name, value in sqlite.items()},
        **{f"firestore_{name}": value for name, value in firestore.items()},
        **_events(),
    }
    for name, value in figures.items():
        print(f"{name:<46} {value}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "firestore.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def _catalogue(store: ProductStore, products: list[Product]) -> Figures:
    vectors = np.random.default_rng(1).normal(size=(len(products), DIM)).astype("<f2")
    started, cpu = time.perf_counter(), time.process_time()
    for start in range(0, len(products), AT_ONCE):
        chunk = products[start : start + AT_ONCE]
        store.upsert(chunk)
        store.put_embeddings(
            "bench",
            {
                each.id: (b"hash", vector.tobytes())
                for each, vector in zip(chunk, vectors[start : start + AT_ONCE], strict=True)
            },
        )
    imported, imported_cpu = time.perf_counter() - started, time.process_time() - cpu
    started = time.perf_counter()
    store.upsert(products[:AT_ONCE])
    unchanged = time.perf_counter() - started
    started, walked, cursor = time.perf_counter(), 0, None
    while walked == 0 or cursor is not None:
        page = store.page(cursor=cursor, limit=1_000, encoder_id="bench")
        walked, cursor = walked + len(page.products), page.next_cursor
    read = time.perf_counter() - started
    assert walked == len(products)
    store.close()
    return {
        "products_with_embeddings_written_per_s": round(len(products) / imported),
        "client_cpu_ms_per_product_written": round(1_000 * imported_cpu / len(products), 3),
        "unchanged_products_compared_per_s": round(min(AT_ONCE, len(products)) / unchanged),
        "products_with_embeddings_read_per_s": round(walked / read),
    }


def _events() -> Figures:
    firestore = open_firestore()
    log = FirestoreEventLog(firestore)
    log.append([_event(f"u{number % 500}", number) for number in range(OTHERS)])
    for start in range(0, 2 * HISTORY, AT_ONCE_BY_A_PAGE):
        log.append([_event("asha", number) for number in range(start, start + AT_ONCE_BY_A_PAGE)])
    asha, user = UserId("asha"), firestore.collection("users").document("asha")

    def cold(limit: int) -> Callable[[int], object]:
        return lambda _: FirestoreEventLog(firestore).latest(asha, limit=limit)

    def past(log: FirestoreEventLog, user_id: UserId = asha) -> object:
        return read_past(log, user_id, limit=HISTORY)

    def unpack(_: int) -> None:
        batch = firestore.batch()
        batch.delete(PackedPast.of(user))
        firestore.commit(batch)

    past(log)
    figures = {
        **_timed("recent_3_events_unknown_to_the_worker", cold(3)),
        **_timed(f"recent_{HISTORY}_events_unknown_to_the_worker", cold(HISTORY)),
        **_timed("past_unknown_to_the_worker", lambda _: past(FirestoreEventLog(firestore))),
        **_timed("past_known_to_the_worker", lambda _: past(log)),
        **_timed("past_of_a_stranger", lambda _: past(FirestoreEventLog(firestore), UserId("nobody"))),
        **_timed(
            "past_not_packed",
            lambda _: past(FirestoreEventLog(firestore)),
            before=unpack,
            times=20,
        ),
        **_timed("append_one_event", lambda number: log.append([_event("ben", number)]), times=400),
    }
    log.close()
    return {"events_of_others": OTHERS, **figures}


def _timed(
    what: str, act: Callable[[int], object], *, before: Callable[[int], object] = lambda _: None, times: int = 100
) -> Figures:
    taken_ms = []
    for number in range(times):
        before(number)
        started = time.perf_counter()
        act(number)
        taken_ms.append(1_000 * (time.perf_counter() - started))
    return {
        f"{what}_p50_ms": round(statistics.median(taken_ms), 1),
        f"{what}_p95_ms": round(statistics.quantiles(taken_ms, n=20)[-1], 1),
    }


def _product(number: int) -> Product:
    return Product(
        id=ProductId(f"B{number:09}"),
        name=f"Bluetooth speaker {number} with microphone and a strap",
        category=("Electronics", "Speakers"),
        brand=f"Brand {number % 300}",
        description="Twelve hours of sound in a case that fits a pocket and does not mind rain.",
        price=Money(amount_minor=100_000 + number, currency="INR"),
        rating=4.0,
        ratings_count=number,
        attributes={"colour": "black", "weight": "300 g"},
        added_at=NOW,
    )


def _event(user: str, number: int) -> Event:
    return Event(
        id=EventId(f"e{number}"),
        user_id=UserId(user),
        kind=EventKind.CLICK,
        at=NOW,
        product_id=ProductId(f"B{number:09}"),
        position=number % 3,
    )


if __name__ == "__main__":
    main()
