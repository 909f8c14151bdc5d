from hypothesis import given
from hypothesis import strategies as st

from shopfeed.catalogue import Product, ProductId
from shopfeed.encoding import text_hash, text_of


def product(name: str = "Trail Shoes", **changes: object) -> Product:
    values: dict[str, object] = {"id": ProductId("p1"), "name": name, "category": ("Shoes", "Boys' Shoes")} | changes
    return Product(**values)  # pyright: ignore[reportArgumentType]  # each test names fields of the right type


def test_a_product_is_read_name_first_and_description_last():
    text = text_of(
        product(
            brand="Voltara",
            attributes={"warranty": "1 year", "colour": "red", "audience": "boys"},
            description="They grip.",
        )
    )

    assert text == "Trail Shoes. Voltara. Boys' Shoes. red. They grip."


def test_what_the_name_says_is_not_said_again():
    text = text_of(
        product("Voltara Red Trail Shoes", brand="Voltara", category=("Shoes", ""), attributes={"colour": "red"})
    )

    assert text == "Voltara Red Trail Shoes"


def test_a_word_inside_another_is_still_said():
    text = text_of(product("Women's Scarf", attributes={"audience": "men"}))

    assert text == "Women's Scarf. Boys' Shoes. men"


def test_the_main_category_is_read_where_there_is_no_other():
    assert text_of(product("Boombox", category=("Electronics", ""))) == "Boombox. Electronics"


def test_a_long_description_is_cut_between_words():
    text = text_of(product(description="word " * 200))

    assert text.endswith("word")
    assert len(text) < 240


def test_a_very_long_name_leaves_no_room_for_more():
    assert len(text_of(product("n" * 1_000))) == 480


def test_white_space_and_the_order_of_attributes_make_no_difference():
    one = product("Trail\n Shoes", attributes={"colour": "red", "audience": "boys"})
    other = product("Trail Shoes ", attributes={"audience": "boys", "Colour": "red"})

    assert text_of(one) == text_of(other)


@given(first=st.text(max_size=30), second=st.text(max_size=30))
def test_texts_share_a_hash_only_when_they_are_equal(first: str, second: str):
    assert (text_hash(first) == text_hash(second)) == (first == second)


def test_a_hash_is_the_same_everywhere_and_short():
    assert len(text_hash("red shoes")) == 16
    assert text_hash("red shoes") == text_hash("red shoes")
