import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from shopfeed.query import Lexicon, Parser, Quantity, RuleParser
from shopfeed.query.keywords import KeywordParser


def test_a_long_request_is_understood_in_parts(parser: RuleParser):
    intent = parser.parse("I want shoes for my 10-year-old son who likes Ben 10, not black, under 1,000 rupees")

    assert [each.name for each in intent.types] == ["shoe"]
    assert intent.interests == ("ben 10",)
    assert intent.audience.relation == "son"
    assert [each.name for each in intent.exclusions] == ["black"]
    assert intent.price is not None
    assert intent.price.max_minor == 100_000
    assert intent.rest == ""


@pytest.mark.parametrize(
    ("request_text", "quantity"),
    [
        ("55 inch tv", Quantity(number=55, unit="inch")),
        ('tv 55"', Quantity(number=55, unit="inch")),
        ("1.5 ton ac", Quantity(number=1.5, unit="ton")),
        ("20W charger", Quantity(number=20, unit="w")),
        ("pack of 6 bowls", Quantity(number=6, unit="piece")),
        ("sunscreen spf 50", Quantity(number=50, unit="spf")),
        ("half litre bottle", Quantity(number=0.5, unit="l")),
    ],
)
def test_a_number_has_its_unit(parser: RuleParser, request_text: str, quantity: Quantity):
    assert parser.parse(request_text).quantities == (quantity,)


@pytest.mark.parametrize(
    ("request_text", "size"),
    [
        ("shirt size m", "m"),
        ("medium shirt", "m"),
        ("t-shirt 2xl", "xxl"),
        ("shoes uk 9", "uk 9"),
        ("jeans waist 32", "waist 32"),
        ("king size bedsheet", "king"),
        ("extra large jacket", "xl"),
        ("bra 34b", "34b"),
    ],
)
def test_a_size_is_one_word(parser: RuleParser, request_text: str, size: str):
    assert parser.parse(request_text).sizes == (size,)


def test_colours_that_are_other_words_need_a_thing_beside_them(parser: RuleParser):
    assert parser.parse("olive shirt").colours == ("green",)
    assert parser.parse("olive oil").colours == ()


def test_gold_is_a_material_of_jewellery_and_a_colour_of_the_rest(parser: RuleParser):
    assert parser.parse("gold ring").materials == ("gold",)
    assert parser.parse("gold lamp").colours == ("gold",)


def test_brands_and_characters_of_the_catalogue_are_known(parser: RuleParser):
    intent = parser.parse("kadamo bottle with captain comet")

    assert intent.brands == ("kadamo",)
    assert intent.interests == ("captain comet",)


def test_a_brand_that_is_a_plain_word_is_none_inside_a_phrase(parser: RuleParser):
    assert parser.parse("noise cancelling headphones").brands == ()
    assert parser.parse("noise smartwatch").brands == ("noise",)


def test_every_part_stands_where_it_says_and_its_id_is_its_own(parser: RuleParser):
    intent = parser.parse("red cotton kurta for my sister, size m, under 800")

    assert len({part.id for part in intent.parts}) == len(intent.parts)
    assert [intent.text[part.span.start : part.span.end] for part in intent.parts] == [
        "red",
        "cotton",
        "kurta",
        "sister",
        "size m",
        "under 800",
    ]


@pytest.mark.parametrize(
    "request_text",
    [
        "", " ", "a", "?", "👟👟👟", "'; DROP TABLE products; --", "\x00\x01\x02", "x" * 5_000, "no", "not", "under",
        "under 5", "$", "₹", "-", "for", "size", "9" * 400, "1,2,3.4.5", "के लिए", "under under under", "not not no",
        "between 5 and",
    ],
)  # fmt: skip
def test_odd_requests_are_answered(parser: RuleParser, request_text: str):
    intent = parser.parse(request_text)

    assert len(intent.text) <= 1_000


WORDS = (
    "red", "shoe", "shoes", "for", "my", "son", "10", "year", "old", "under", "500", "not", "no", "leather", "or",
    "and", ",", ".", "-", "5", "k", "kg", "size", "xl", "बच्चों", "with", "in", "the", "cover", "watch", "₹", "tak", "ke",
    "liye",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS)))
def test_no_order_of_words_is_too_much(parser: RuleParser, words: list[str]):
    intent = parser.parse(" ".join(words))

    assert all(0 <= part.span.start < part.span.end <= len(intent.text) for part in intent.parts)


@settings(max_examples=100, deadline=None)
@given(st.text())
@example("shoes under ⓵, size ⓵")
def test_no_text_is_too_much(parser: RuleParser, request_text: str):
    assert parser.parse(request_text) == parser.parse(request_text)


def test_looking_words_up_knows_the_words_and_no_grammar(lexicon: Lexicon):
    keywords: Parser = KeywordParser(lexicon=lexicon)

    intent = keywords.parse("wallet not leather under 500")

    assert intent.materials == ("leather",)
    assert intent.price is None


def test_a_picture_of_a_thing_is_read_where_no_words_name_one(parser: RuleParser):
    assert [each.name for each in parser.parse("👗 for wife").types] == ["dress"]
    assert [each.name for each in parser.parse("red shirt 👗👗").types] == ["shirt"]
    assert parser.parse("😀").parts == ()


@pytest.mark.parametrize(
    ("request_", "types"),
    [
        ("safed banyan pack of 3", ["vest"]),
        ("bachon ke cotton moze 400 ke andar", ["sock"]),
        ("bistar pe baithke padhne wali chhoti mez", ["table"]),
        ("laal rang ki chunni silk ki", ["dupatta"]),
        ("phone ka cover", ["phone case"]),
        ("jeans ke saath belt", ["belt"]),
        ("mombatti khushboo wali", ["candle"]),
        ("darwaze ka paidaan", ["doormat"]),
        ("काले रंग के मोज़े", ["sock"]),
        ("औरतों के लिए चमड़े का बटुआ", ["wallet"]),
        ("dosa tawa", ["tawa"]),
        ("deewar ki ghadi", ["wall clock"]),
        ("kachre ka dabba dhakkan wala", ["dustbin"]),
    ],
)
def test_a_thing_is_known_by_its_hindi_name(parser: RuleParser, request_: str, types: list[str]):
    assert [each.name for each in parser.parse(request_).types] == types


def test_a_hindi_request_in_devanagari_says_for_whom_what_and_for_how_much(parser: RuleParser):
    intent = parser.parse("बच्चों के जूते 500 से कम")

    assert [each.name for each in intent.types] == ["shoe"]
    assert intent.audience is not None
    assert intent.audience.band == "kids"
    assert [part.label for part in intent.parts if part.kind == "price"] == ["under ₹500"]


def test_a_chip_shows_the_hindi_word_that_was_said(parser: RuleParser):
    assert [part.label for part in parser.parse("kaali shirt").parts if part.kind == "colour"] == ["kaali"]


def test_what_a_hindi_deed_is_done_to_is_not_what_is_wanted(parser: RuleParser):
    assert "clothes" not in [each.name for each in parser.parse("kapde sukhane ki rassi").types]
    assert "snack" not in [each.name for each in parser.parse("namkeen rakhne ke dibbe").types]
