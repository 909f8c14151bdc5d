from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import Product, ProductId
from shopfeed.errors import Invalid
from shopfeed.index.lexical import LexicalIndex, best
from shopfeed.index.tokens import Zone


def goods(*names: str, description: str = "") -> list[Product]:
    return [
        Product(id=ProductId(str(at)), name=name, category=("Home", "Things"), description=description)
        for at, name in enumerate(names)
    ]


def index(*names: str) -> LexicalIndex:
    return LexicalIndex.build(goods(*names))


def found(lexical: LexicalIndex, query: str, k: int = 10) -> list[int]:
    return lexical.search(query, k)[0].tolist()


def test_a_rare_word_outweighs_a_frequent_one():
    lexical = index("blue lamp", "blue chair", "blue table", "red kettle")

    assert found(lexical, "blue kettle")[0] == 3


def test_the_name_outweighs_the_description():
    lexical = LexicalIndex.build([*goods("plain box", description="holds a kettle"), *goods("steel kettle")])

    assert found(lexical, "kettle") == [1, 0]


def test_a_stuffed_name_is_no_better_than_an_honest_one():
    _, scores = index("watch watch watch watch watch watch", "watch").search("watch", 2)

    assert scores[0] == scores[1]


def test_words_side_by_side_beat_the_same_words_apart():
    lexical = index("machine for milk washing", "milk washing machine for", "lamp", "chair")

    assert found(lexical, "washing machine")[0] == 1


def test_two_words_find_what_is_written_as_one():
    lexical = index("smartwatch alpha", "smartwatch beta", "smart lamp", "pocket watch")

    assert {0, 1} <= set(found(lexical, "smart watch"))


def test_one_word_finds_what_is_written_as_two():
    lexical = index("smart watch gamma", "smartwatch alpha", "smartwatch beta", "lamp")

    assert 0 in found(lexical, "smartwatch")


def test_equal_scores_stand_in_the_order_of_their_rows():
    lexical = index("red lamp", "red lamp", "red lamp", "chair")

    assert found(lexical, "lamp") == [0, 1, 2]


def test_an_unknown_word_finds_nothing():
    assert found(index("red lamp"), "zebra") == []


def test_fewer_than_one_result_cannot_be_asked_for():
    with pytest.raises(Invalid, match="at least 1"):
        index("red lamp").search("lamp", 0)


def test_an_empty_catalogue_is_searched_without_a_fuss():
    assert found(LexicalIndex.build([]), "lamp") == []


def test_a_saved_index_answers_as_the_one_that_was_built(tmp_path: Path):
    built = index("red lamp", "blue lamp shade", "kettle 1.5 litre")
    built.save(tmp_path / "lexical")

    loaded = LexicalIndex.load(tmp_path / "lexical")

    assert found(loaded, "blue lamp 1.5 l") == found(built, "blue lamp 1.5 l")
    assert loaded.rows == 3


def test_the_words_of_a_row_keep_their_order_and_their_zones():
    lexical = index("Strap for Watch")
    taken = lexical.forward.take(np.array([0], np.int32))

    at = taken.starts_of(lexical.numbers(["strap"]))
    assert taken.zones[at].tolist() == [Zone.HEAD]
    assert len(taken.starts_of(lexical.numbers(["watch", "strap"]))) == 0


def test_rows_that_hold_all_words_are_found_by_intersection():
    lexical = index("red lamp", "blue lamp", "red chair")

    assert lexical.rows_with_all(lexical.numbers(["red", "lamp"])).tolist() == [0]


@given(st.lists(st.integers(0, 6), max_size=40), st.integers(1, 12))
def test_the_best_are_what_a_full_sort_begins_with(values: list[int], k: int):
    scores = np.array(values, np.float32)

    expected = sorted((row for row in range(len(values)) if values[row] > 0), key=lambda row: (-values[row], row))[:k]
    assert best(scores, k).tolist() == expected
