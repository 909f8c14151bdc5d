"""A catalogue that changes while it is served: how soon does a change show, and what do changes cost who searches?

    python -m benchmarks.living DATA_DIR [--seconds 60] [--encoder default] [--out benchmarks/results]

Serves a copy of an indexed data folder in one process, by ``shopfeed serve``, and asks it over HTTP: 10 searches a
second, each for another beginning of a product's name, at fixed times, so that a late answer does not spare the next.
First alone, then while 10,000 products a minute get other prices, then while new products come as fast as they are
encoded, then while the next snapshot is built; and single changes, the price of a product and a new product, each
until a search shows it. The reference is the search alone in the same run. Everything runs on one machine: the asking
and the posting client take their share.
"""

import argparse
import http.client
import json
import shutil
import statistics
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from shopfeed.bootstrap import build_services
from shopfeed.catalogue import Product, ProductId, from_wire, to_wire
from shopfeed.catalogue.sqlite import SqliteProductStore
from shopfeed.folding import index_command
from shopfeed.settings import Settings, environment_of
from tests.server import Server

SEARCHES_PER_S = 10
UPSERTS_PER_MINUTE = 10_000
NEW_PRODUCTS = 1_500  # fewer than are folded in at once: that is measured by itself
_CHANGES = 100
_ADDITIONS = 40
_HEADERS = {"Content-Type": "application/json", "Authorization": "Bearer server-key"}


class Client:
    """One connection to a server."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def call(self, method: str, path: str, body: object = None) -> dict:
        """The answer's JSON; anything but success is an error of this benchmark."""
        try:
            answer, text = self._ask(method, path, body)
        except (ConnectionError, http.client.RemoteDisconnected):  # it was idle, and the server has closed it
            self._connection.close()
            answer, text = self._ask(method, path, body)
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path} answers {answer.status}: {text[:300]!r}")
        return json.loads(text) if text else {}

    def _ask(self, method: str, path: str, body: object) -> tuple[http.client.HTTPResponse, bytes]:
        self._connection.request(method, path, None if body is None else json.dumps(body), _HEADERS)
        answer = self._connection.getresponse()
        return answer, answer.read()

    def search(self, query: str) -> list[dict]:
        """The first products that are found."""
        return self.call("POST", "/search", {"query": query, "limit": 20, "user_id": "bench"})["products"]


def main() -> None:
    """Measure, print, and leave a JSON file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--encoder", default="default")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results")
    arguments = parser.parse_args()
    with TemporaryDirectory() as scratch:
        data_dir = Path(scratch) / "data"
        shutil.copytree(arguments.data_dir, data_dir)
        products = _some_products(data_dir, 20_000)
        figures = _costs(data_dir, arguments.encoder, products[-600:])
        server = Server(data_dir, encoder=arguments.encoder)
        try:
            figures |= _measure(server, data_dir, arguments.encoder, products[:-600], arguments.seconds)
        finally:
            server.end()
    for name, value in figures.items():
        print(f"{name:<52} {value}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "living.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def _costs(data_dir: Path, encoder: str, products: list[Product]) -> dict[str, float]:
    """CPU milliseconds of each kind of change in a process that serves, without the web."""
    services = build_services(Settings(data_dir=data_dir, encoder=encoder, fold_rows=0, fold_after_s=0))
    repriced, texts = products[:500], products[500:]
    services.products.upsert(from_wire(_repriced(product, 7)) for product in repriced)
    price_ms = _cpu_ms(services.living.refresh) / len(repriced)
    added = [replace(each, id=ProductId(f"cost-{at}"), name=f"Jwk{at} {each.name}") for at, each in enumerate(texts)]
    services.products.upsert(added)
    embeddings = services.current.get().living.embeddings
    text_ms = _cpu_ms(lambda: embeddings.make(added)) / len(added)
    grown_ms = []
    for start in range(0, len(added), 16):
        services.products.upsert(replace(each, brand=f"Jwk {start}") for each in added[start : start + 16])
        embeddings.make([replace(each, brand=f"Jwk {start}") for each in added[start : start + 16]])
        grown_ms.append(_cpu_ms(services.living.refresh))
        time.sleep(0.5)  # rows are added so often at most
    services.products.delete([each.id for each in added])
    services.close()
    return {
        "cpu_ms_a_price": round(price_ms, 3),
        "cpu_ms_a_text_encoded": round(text_ms, 2),
        "cpu_ms_16_products_added": round(statistics.median(grown_ms), 1),
    }


def _cpu_ms(act: Callable[[], object]) -> float:
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1_000


def _measure(server: Server, data_dir: Path, encoder: str, products: list[Product], seconds: float) -> dict[str, float]:
    queries = [" ".join(product.name.split()[:4]) for product in products]
    client = Client(server.port)
    for query in queries[:100]:
        client.search(query)
    figures = {"products": float(client.call("GET", "/readyz")["products"])}
    alone = _searches(server.port, iter(queries[100:]), seconds)
    figures |= _percentiles("search_alone", alone)
    begun = time.perf_counter()
    with _beside(lambda at: _reprice(server.port, products, at), every_s=1.0) as ticks:
        under = _searches(server.port, iter(queries[3_000:]), seconds)
    figures["upserts_a_minute"] = round(ticks[0] * UPSERTS_PER_MINUTE / (time.perf_counter() - begun))
    figures |= _percentiles("search_while_10000_prices_a_minute", under)
    figures |= _additions_at_once(server.port, products, queries[6_000:], seconds)
    figures |= _percentiles("price_to_search", _price_to_search(client, products[10_000:]))
    figures |= _percentiles("new_product_to_search", _new_to_search(client, products[12_000:]))
    with _folding(data_dir, encoder) as folding:
        figures |= _percentiles("search_while_folding", _searches(server.port, iter(queries[9_000:]), seconds))
        folding.wait()
    base = figures["search_alone_p99_ms"]
    figures["times_p99_while_prices"] = round(figures["search_while_10000_prices_a_minute_p99_ms"] / base, 2)
    figures["times_p99_while_folding"] = round(figures["search_while_folding_p99_ms"] / base, 2)
    figures["times_p99_while_new_products"] = round(figures["search_while_new_products_p99_ms"] / base, 2)
    return figures


def _searches(port: int, queries: Iterator[str], seconds: float) -> list[float]:
    """Milliseconds from when each search was due to its answer."""
    client, took = Client(port), []
    begin = time.perf_counter()
    for number in range(int(seconds * SEARCHES_PER_S)):
        due = begin + number / SEARCHES_PER_S
        time.sleep(max(0.0, due - time.perf_counter()))
        client.search(next(queries))
        took.append((time.perf_counter() - due) * 1_000)
    return took


@contextmanager
def _beside(act: Callable[[int], None], *, every_s: float) -> Iterator[list[int]]:
    """Does it again and again in a thread; how often it was done stands in the list."""
    stop, done = threading.Event(), [0]

    def run() -> None:
        begin = time.perf_counter()
        while not stop.wait(max(0.0, begin + done[0] * every_s - time.perf_counter())):
            act(done[0])
            done[0] += 1

    thread = threading.Thread(target=run)
    thread.start()
    yield done
    stop.set()
    thread.join()


@contextmanager
def _folding(data_dir: Path, encoder: str) -> Iterator[subprocess.Popen[bytes]]:
    """The next snapshot is built as a server has it built."""
    settings = Settings(data_dir=data_dir, encoder=encoder)
    command = ["nice", "-n", "19", *index_command(data_dir, publishes=False)]
    with subprocess.Popen(command, env=environment_of(settings), stdout=subprocess.DEVNULL) as process:
        yield process


def _reprice(port: int, products: list[Product], at: int) -> None:
    count = UPSERTS_PER_MINUTE // 60
    first = at * count % (len(products) - count)
    wires = [_repriced(product, 100 + at) for product in products[first : first + count]]
    Client(port).call("POST", "/products", {"products": wires})


def _repriced(product: Product, more_minor: int) -> dict[str, object]:
    amount = (product.price.amount_minor if product.price else 10_000) + more_minor
    return {**to_wire(product), "price": {"amount_minor": amount, "currency": "INR"}, "list_price": None}


def _additions_at_once(port: int, products: list[Product], queries: list[str], seconds: float) -> dict[str, float]:
    """New products that all come at once: how many a second are found, and what searches take meanwhile."""
    client = Client(port)
    before = client.call("GET", "/readyz")["products"]
    wires = [
        {**to_wire(p), "id": f"new-{at}", "name": f"Qxz{at} {p.name}"[:900]}
        for at, p in enumerate(products[:NEW_PRODUCTS])
    ]
    for start in range(0, NEW_PRODUCTS, 500):
        client.call("POST", "/products", {"products": wires[start : start + 500]})
    started = time.perf_counter()
    took = _searches(port, iter(queries), seconds / 2)
    found = client.call("GET", "/readyz")["products"] - before
    rate = found / (time.perf_counter() - started)
    deadline = time.monotonic() + 300
    while client.call("GET", "/readyz")["products"] - before < NEW_PRODUCTS and time.monotonic() < deadline:
        time.sleep(0.2)
    done_s = time.perf_counter() - started
    figures = {
        "new_products_posted_at_once": NEW_PRODUCTS,
        "new_products_found_per_s": round(rate, 1),
        "all_found_after_s": round(done_s, 1),
    }
    return {**figures, **_percentiles("search_while_new_products", took)}


def _price_to_search(client: Client, products: list[Product]) -> list[float]:
    """Milliseconds from sending a price to the first search that shows it."""
    took: list[float] = []
    for at, product in enumerate(products):
        if len(took) == _CHANGES:
            break
        if product.id not in {each["id"] for each in client.search(product.name)}:
            continue  # a namesake stands in its place
        amount = 1_000_000 + at
        started = time.perf_counter()
        client.call("PATCH", f"/product/{product.id}", {"price": {"amount_minor": amount, "currency": "INR"}})
        _until(lambda product=product, amount=amount: _price(client, product) == amount)
        took.append((time.perf_counter() - started) * 1_000)
    return took


def _price(client: Client, product: Product) -> int | None:
    prices = {each["id"]: each["price"] for each in client.search(product.name)}
    return prices[product.id]["amount_minor"] if prices.get(product.id) else None


def _new_to_search(client: Client, products: list[Product]) -> list[float]:
    """Milliseconds from posting a new product to the first search that finds it."""
    took: list[float] = []
    for at, product in enumerate(products[:_ADDITIONS]):
        name = f"Vrqx{at} Bluetooth Speaker"  # a real name may say what a request takes for a price or a denial
        started = time.perf_counter()
        client.call("POST", "/products", {"products": [{**to_wire(product), "id": f"single-{at}", "name": name}]})
        _until(lambda at=at, name=name: f"single-{at}" in {each["id"] for each in client.search(name)})
        took.append((time.perf_counter() - started) * 1_000)
    return took


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        if time.monotonic() > deadline:
            raise RuntimeError("a change does not show within 30 s")


def _percentiles(name: str, took_ms: list[float]) -> dict[str, float]:
    return {
        f"{name}_p50_ms": round(statistics.median(took_ms), 1),
        f"{name}_p99_ms": round(float(np.percentile(took_ms, 99)), 1),
    }


def _some_products(data_dir: Path, count: int) -> list[Product]:
    """Drawn from the whole catalogue, the same ones every time."""
    store = SqliteProductStore(data_dir / "products.sqlite")
    ids: list[ProductId] = []
    cursor: str | None = None
    while True:
        page = store.page(cursor=cursor)
        ids += [kept.product.id for kept in page.products]
        cursor = page.next_cursor
        if cursor is None:
            break
    chosen = np.random.default_rng(3).choice(len(ids), min(count, len(ids)), replace=False)
    found = store.get_many([ids[at] for at in chosen])
    store.close()
    return list(found.values())


if __name__ == "__main__":
    main()
