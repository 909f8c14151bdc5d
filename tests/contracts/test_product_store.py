"""What every ``ProductStore`` must do, run over all its adapters."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from shopfeed.catalogue import KeptProduct, Money, PriceSince, Product, ProductId, ProductStore, Upserted
from shopfeed.catalogue.firestore import FirestoreProductStore
from shopfeed.catalogue.memory import MemoryProductStore
from shopfeed.catalogue.sqlite import SqliteProductStore
from shopfeed.errors import Invalid, Outdated, Unavailable
from tests.catalogue.products import a_product, products
from tests.firestore_emulator import open_firestore

OpenStore = Callable[[Path], ProductStore]

ADAPTERS: dict[str, OpenStore] = {
    "memory": lambda _: MemoryProductStore(),
    "sqlite": lambda folder: SqliteProductStore(folder / "products.sqlite"),
    "firestore": lambda _: FirestoreProductStore(open_firestore()),
}


DATED_ADAPTERS: dict[str, Callable[[Path, Callable[[], datetime]], ProductStore]] = {
    "memory": lambda _, now: MemoryProductStore(now=now),
    "sqlite": lambda folder, now: SqliteProductStore(folder / "products.sqlite", now=now),
    "firestore": lambda _, now: FirestoreProductStore(open_firestore(), now=now),
}


def rupees(rupees: int) -> Money:
    return Money(amount_minor=rupees * 100, currency="INR")


@pytest.fixture(params=DATED_ADAPTERS)
def adapter(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=ADAPTERS.values(), ids=ADAPTERS.keys())
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ProductStore]:
    store = request.param(tmp_path)
    yield store
    store.close()


def walk(store: ProductStore, *, limit: int, encoder_id: str | None = None) -> list[KeptProduct]:
    """Every product, page by page."""
    page = store.page(limit=limit, encoder_id=encoder_id)
    walked = list(page.products)
    while page.next_cursor is not None:
        page = store.page(cursor=page.next_cursor, limit=limit, encoder_id=encoder_id)
        walked += page.products
    return walked


def test_a_product_comes_back_as_it_was_given(store: ProductStore):
    product = a_product("B1", list_price=Money(amount_minor=399_900, currency="INR"), attributes={"colour": "black"})

    store.upsert([product])

    assert store.get(ProductId("B1")) == product
    assert store.get(ProductId("B2")) is None


def test_an_upsert_tells_new_from_changed_from_unchanged(store: ProductStore):
    store.upsert([a_product("same"), a_product("other")])

    upserted = store.upsert([a_product("same"), a_product("other", name="Renamed"), a_product("fresh")])

    assert upserted == Upserted(new=1, changed=1, unchanged=1)
    assert store.count() == 3


def test_of_two_products_with_one_id_the_later_stays(store: ProductStore):
    upserted = store.upsert([a_product("B1", name="First"), a_product("B1", name="Second")])

    product = store.get(ProductId("B1"))
    assert upserted == Upserted(new=1, changed=1)
    assert product is not None
    assert product.name == "Second"


def test_more_products_than_fit_one_statement_are_counted_right(store: ProductStore):
    store.upsert([a_product(f"B{number}") for number in range(700)])

    upserted = store.upsert(a_product(f"B{number}") for number in range(1_201))

    assert upserted == Upserted(new=501, unchanged=700)
    assert len(walk(store, limit=100)) == 1_201


def test_a_change_gets_a_revision_of_its_own_and_an_equal_product_keeps_its(store: ProductStore):
    store.upsert([a_product("a"), a_product("b")])
    before = {kept.product.id: kept.revision for kept in walk(store, limit=10)}

    store.upsert([a_product("a"), a_product("b", name="Renamed")])

    after = {kept.product.id: kept.revision for kept in walk(store, limit=10)}
    assert after["a"] == before["a"]
    assert after["b"] > max(before.values())
    assert store.revision() == after["b"]


def test_an_upsert_that_fails_half_way_changes_nothing(store: ProductStore):
    def failing() -> Iterator[Product]:
        yield from (a_product(f"B{number}") for number in range(600))
        raise Invalid("row 601 is broken")

    with pytest.raises(Invalid, match="row 601"):
        store.upsert(failing())

    assert (store.count(), store.revision()) == (0, 0)


def test_many_products_are_given_by_id_and_the_unknown_left_out(store: ProductStore):
    store.upsert([a_product("a"), a_product("b"), a_product("c")])

    found = store.get_many([ProductId("c"), ProductId("nowhere"), ProductId("a")])

    assert found == {"c": a_product("c"), "a": a_product("a")}


def test_pages_meet_every_product_once_in_the_order_of_ids(store: ProductStore):
    store.upsert([a_product(product_id) for product_id in ("b", "é", "a", "B", "日", "10", "9")])

    walked = [kept.product.id for kept in walk(store, limit=2)]

    assert walked == ["10", "9", "B", "a", "b", "é", "日"]  # by code point


def test_a_page_that_holds_the_last_product_has_no_cursor(store: ProductStore):
    store.upsert([a_product("a"), a_product("b")])

    assert store.page(limit=2).next_cursor is None
    assert store.page(limit=1).next_cursor is not None


def test_products_that_come_and_go_during_a_walk_do_not_disturb_the_others(store: ProductStore):
    store.upsert([a_product("b"), a_product("d"), a_product("f")])
    page = store.page(limit=1)

    store.delete([ProductId("b")])
    store.upsert([a_product("a"), a_product("e")])

    rest = store.page(cursor=page.next_cursor, limit=10)
    assert [kept.product.id for kept in rest.products] == ["d", "e", "f"]


@pytest.mark.parametrize("cursor", ["", "a", "B1", "YWZ0ZXI", "é", "%%%", "YWZ0ZXI6QjE="])
def test_a_cursor_that_is_not_ours_is_refused(store: ProductStore, cursor: str):
    with pytest.raises(Invalid, match="cursor"):
        store.page(cursor=cursor)


def test_a_page_of_no_products_is_refused(store: ProductStore):
    with pytest.raises(Invalid, match="at least 1"):
        store.page(limit=0)


def test_an_embedding_comes_with_the_hash_of_the_text_it_was_made_of(store: ProductStore):
    store.upsert([a_product("a"), a_product("b")])

    store.put_embeddings("minilm", {ProductId("a"): (b"hash", b"\x00\x3c")})

    kept = walk(store, limit=1, encoder_id="minilm")
    assert [(k.embedding_text_hash, k.embedding) for k in kept] == [(b"hash", b"\x00\x3c"), (None, None)]


def test_an_embedding_is_given_only_to_those_who_ask_for_its_encoder(store: ProductStore):
    store.upsert([a_product("a")])
    store.put_embeddings("minilm", {ProductId("a"): (b"hash", b"\x00\x3c")})

    assert store.page(encoder_id="other").products[0].embedding is None
    assert store.page().products[0].embedding is None


def test_an_embedding_outlives_a_change_and_a_newer_one_replaces_it(store: ProductStore):
    store.upsert([a_product("a")])
    store.put_embeddings("minilm", {ProductId("a"): (b"old", b"\x00\x3c")})

    store.upsert([a_product("a", name="Renamed")])
    outlived = store.page(encoder_id="minilm").products[0]
    store.put_embeddings("minilm", {ProductId("a"): (b"new", b"\x00\x40")})
    replaced = store.page(encoder_id="minilm").products[0]

    assert (outlived.embedding_text_hash, outlived.embedding) == (b"old", b"\x00\x3c")
    assert (replaced.embedding_text_hash, replaced.embedding) == (b"new", b"\x00\x40")
    assert replaced.revision == outlived.revision


def test_embeddings_are_given_by_product_to_those_who_ask_for_their_encoder(store: ProductStore):
    store.upsert([a_product("a"), a_product("b")])
    store.put_embeddings("minilm", {ProductId("a"): (b"hash", b"\x00\x3c")})

    asked = [ProductId("b"), ProductId("a"), ProductId("nowhere")]

    assert store.embeddings("minilm", asked) == {ProductId("a"): (b"hash", b"\x00\x3c")}
    assert store.embeddings("other", asked) == {}
    assert store.embeddings("minilm", []) == {}


def test_an_embedding_of_a_product_that_is_not_kept_is_passed_over(store: ProductStore):
    store.put_embeddings("minilm", {ProductId("a"): (b"hash", b"\x00\x3c")})

    store.upsert([a_product("a")])

    assert store.page(encoder_id="minilm").products[0].embedding is None


def test_a_deleted_product_is_gone_with_its_embedding(store: ProductStore):
    store.upsert([a_product("a"), a_product("b")])
    store.put_embeddings("minilm", {ProductId("a"): (b"hash", b"\x00\x3c")})

    deleted = store.delete([ProductId("a"), ProductId("nowhere")])
    store.upsert([a_product("a")])

    assert deleted == 1
    assert store.page(encoder_id="minilm").products[0].embedding is None


def test_every_price_is_remembered_with_its_day_and_what_else_changes_is_not_a_price(tmp_path: Path, adapter: str):
    days = [datetime(2026, 11, day, 9, tzinfo=UTC) for day in (1, 2, 3, 4)]
    clock = iter(days)
    store = DATED_ADAPTERS[adapter](tmp_path, clock.__next__)

    store.upsert([a_product("a", price=rupees(100))])
    store.upsert([a_product("a", price=rupees(90))])
    store.upsert([a_product("a", price=rupees(90), name="Renamed")])
    store.upsert([a_product("a", price=rupees(100), name="Renamed")])

    assert list(store.price_history(ProductId("a"))) == [
        PriceSince(price=rupees(100), since=days[0]),
        PriceSince(price=rupees(90), since=days[1]),
        PriceSince(price=rupees(100), since=days[3]),
    ]
    store.close()


def test_of_many_prices_the_last_hundred_are_given(store: ProductStore):
    store.upsert(a_product("a", price=rupees(rupee)) for rupee in range(1, 131))

    prices = [each.price for each in store.price_history(ProductId("a"))]

    assert prices == [rupees(rupee) for rupee in range(31, 131)]


def test_prices_of_many_products_are_given_by_id(store: ProductStore):
    store.upsert([a_product("a", price=rupees(100)), a_product("b", price=None), a_product("c", price=rupees(7))])
    store.upsert([a_product("c", price=rupees(6))])

    histories = store.price_histories([ProductId(each) for each in ("c", "b", "a", "nowhere", "a\0b", "a")])

    assert {id_: [each.price for each in prices] for id_, prices in histories.items()} == {
        "a": [rupees(100)],
        "c": [rupees(7), rupees(6)],
    }
    assert dict(store.price_histories([])) == {}


def test_a_new_price_of_a_known_product_is_a_change_from_its_moment_on(tmp_path: Path, adapter: str):
    days = [datetime(2026, 11, day, 9, tzinfo=UTC) for day in (1, 2, 3)]
    today = iter(days)
    now = next(today)
    store = DATED_ADAPTERS[adapter](tmp_path, lambda: now)

    store.upsert([a_product(id_, price=rupees(100)) for id_ in ("a", "b", "c")])
    now = next(today)
    store.upsert([a_product("a", price=rupees(90)), a_product("b", price=rupees(100), name="Renamed")])
    now = next(today)
    store.upsert([a_product("c", price=None), a_product("d", price=rupees(5))])

    assert [list(store.repriced(since=day)) for day in days] == [["a"], ["a"], []]
    store.close()


def test_a_product_without_a_price_and_one_that_is_not_kept_have_no_history(store: ProductStore):
    store.upsert([a_product("a", price=None)])

    assert list(store.price_history(ProductId("a"))) == []
    assert list(store.price_history(ProductId("nowhere"))) == []
    assert list(store.price_history(ProductId("a\0b"))) == []


def test_a_deleted_product_is_gone_with_its_prices(store: ProductStore):
    store.upsert([a_product("a", price=rupees(100))])

    store.delete([ProductId("a")])
    store.upsert([a_product("a", price=rupees(90))])

    assert [each.price for each in store.price_history(ProductId("a"))] == [rupees(90)]


def test_a_change_of_a_revision_that_is_not_the_present_one_is_refused(store: ProductStore):
    store.upsert([a_product("a")])
    known = store.kept(ProductId("a"))
    assert known is not None

    store.upsert([a_product("a", name="Second")], expected={ProductId("a"): known.revision})

    with pytest.raises(Outdated, match="GET /product/a"):
        store.upsert([a_product("a", name="Third")], expected={ProductId("a"): known.revision})
    with pytest.raises(Outdated, match="GET /product/a"):
        store.delete([ProductId("a")], expected={ProductId("a"): known.revision})
    assert store.get(ProductId("a")) == a_product("a", name="Second")


def test_changes_are_what_is_new_changed_or_gone_since_a_revision(store: ProductStore):
    store.upsert([a_product("same"), a_product("other"), a_product("gone"), a_product("back")])
    since = store.revision()

    store.delete([ProductId("gone"), ProductId("back")])
    store.upsert([a_product("other", name="Renamed"), a_product("fresh"), a_product("back")])
    changes = store.changes(since=since)

    assert {kept.product.id: kept.product.name for kept in changes.products} == {
        "other": "Renamed", "fresh": a_product().name, "back": a_product().name,
    }  # fmt: skip
    assert set(changes.deleted) == {"gone"}
    assert since < changes.deleted[ProductId("gone")] <= store.revision()
    assert not store.changes(since=store.revision()).products


@pytest.mark.parametrize("strange", ["a\0b", "\ud800", ""])
def test_an_id_that_no_product_can_have_names_no_product(store: ProductStore, strange: str):
    store.upsert([a_product("a")])

    assert store.get(ProductId(strange)) is None
    assert store.delete([ProductId(strange)]) == 0


def test_a_deletion_is_a_change_of_the_catalogue(store: ProductStore):
    store.upsert([a_product("a"), a_product("b")])
    before = store.revision()

    store.delete([ProductId("a")])

    assert store.revision() == before + 1


def test_a_closed_store_says_so(store: ProductStore):
    store.close()
    store.close()

    with pytest.raises(Unavailable, match="closed"):
        store.get(ProductId("a"))
    with pytest.raises(Unavailable, match="closed"):
        store.upsert([a_product()])


few_ids = st.sampled_from(["a", "b", "c", "d"])


class StoreMachine(RuleBasedStateMachine):
    """Does the same to an adapter and to plain dictionaries, and compares after every step."""

    def __init__(self, open_store: OpenStore) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.store = open_store(Path(self._folder.name))
        self.products: dict[ProductId, Product] = {}
        self.embeddings: dict[ProductId, tuple[bytes, bytes]] = {}

    def teardown(self) -> None:
        self.store.close()
        self._folder.cleanup()

    @rule(given=st.lists(products(few_ids), max_size=5))
    def upsert(self, given: list[Product]) -> None:
        before = dict(self.products)
        upserted = self.store.upsert(given)

        self.products |= {product.id: product for product in given}
        assert upserted.new == len(self.products) - len(before)
        assert upserted.new + upserted.changed + upserted.unchanged == len(given)

    @rule(product_id=few_ids.map(ProductId), made=st.tuples(st.binary(max_size=4), st.binary(max_size=4)))
    def put_embedding(self, product_id: ProductId, made: tuple[bytes, bytes]) -> None:
        self.store.put_embeddings("minilm", {product_id: made})

        self.embeddings |= {product_id: made} if product_id in self.products else {}

    @rule(product_ids=st.lists(few_ids.map(ProductId), unique=True))
    def delete(self, product_ids: list[ProductId]) -> None:
        deleted = self.store.delete(product_ids)

        assert deleted == len(self.products.keys() & set(product_ids))
        self.products = {id_: product for id_, product in self.products.items() if id_ not in product_ids}
        self.embeddings = {id_: made for id_, made in self.embeddings.items() if id_ not in product_ids}

    @invariant()
    def agrees(self) -> None:
        walked = walk(self.store, limit=3, encoder_id="minilm")

        assert [kept.product for kept in walked] == [self.products[id_] for id_ in sorted(self.products)]
        assert {
            kept.product.id: (kept.embedding_text_hash, kept.embedding) for kept in walked if kept.embedding is not None
        } == self.embeddings
        assert self.store.count() == len(self.products)
        assert len({kept.revision for kept in walked}) == len(walked)
        assert all(kept.revision <= self.store.revision() for kept in walked)


@pytest.mark.parametrize(("adapter", "examples"), [("memory", 25), ("sqlite", 25), ("firestore", 3)])
def test_whatever_is_done_to_it_a_store_agrees_with_a_dictionary(adapter: str, examples: int):
    run_state_machine_as_test(
        partial(StoreMachine, ADAPTERS[adapter]),
        settings=settings(max_examples=examples, stateful_step_count=15, deadline=None),
    )
