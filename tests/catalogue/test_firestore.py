"""Products in Firestore as others find them there, and writers that come at the same time."""

from concurrent.futures import ThreadPoolExecutor

from shopfeed.catalogue import Product, ProductId
from shopfeed.catalogue.firestore import FirestoreProductStore
from shopfeed.firestore import Firestore
from tests.catalogue.products import a_product


def test_a_product_is_a_document_with_the_fields_of_its_wire_form(firestore: Firestore):
    store = FirestoreProductStore(firestore)
    store.upsert([a_product("B1", attributes={"colour": "black"})])
    store.put_embeddings("minilm-int8@v1.2", {ProductId("B1"): (b"hash", b"\x00\x3c")})

    fields = firestore.get(firestore.collection("products").document("B1")).to_dict() or {}

    assert fields["name"] == "Bluetooth Speaker with Mic"
    assert fields["price"] == {"amount_minor": 249_900, "currency": "INR"}
    assert fields["attributes"] == {"colour": "black"}
    assert fields["embeddings"] == {"minilm-int8@v1.2": {"text_hash": b"hash", "vector": b"\x00\x3c"}}
    assert fields["revision"] == 1


def test_ids_and_attributes_that_firestore_reserves_are_kept_all_the_same(firestore: Firestore):
    store = FirestoreProductStore(firestore)
    ids = [".", "..", ".!", "__x__", "a%2Fb"]
    given = [a_product(id_, attributes={"": "empty", "__y__": "reserved", "a/b": "slash"}) for id_ in ids]

    store.upsert(given)

    assert [kept.product for kept in store.page().products] == sorted(given, key=lambda product: product.id)
    assert store.get_many([ProductId(id_) for id_ in ids]) == {product.id: product for product in given}


def test_writers_at_the_same_time_give_every_change_a_revision_of_its_own(firestore: Firestore):
    store = FirestoreProductStore(firestore)

    def upsert(writer: int) -> int:
        given: list[Product] = [a_product(f"B{number}", name=f"By {writer}") for number in range(5)]
        upserted = store.upsert(given)
        return upserted.new + upserted.changed

    with ThreadPoolExecutor(4) as threads:
        changes = sum(threads.map(upsert, range(4)))

    revisions = [kept.revision for kept in store.page().products]
    assert changes == store.revision() == 20  # four writers of five products, each unlike what was there
    assert sorted(revisions) == list(range(16, 21))  # the last writer's
