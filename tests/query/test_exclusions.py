import pytest

from shopfeed.query import RuleParser


@pytest.mark.parametrize(
    ("request_text", "excluded"),
    [
        ("wallet not leather", [("material", "leather")]),
        ("earphones no wires", [("feature", "wire")]),
        ("headphones without mic", [("type", "mic")]),
        ("shirt except black", [("colour", "black")]),
        ("phone but not samsung", [("brand", "samsung")]),
        ("sneakers not black or white", [("colour", "black"), ("colour", "white")]),
        ("tiffin, plastic nahi chahiye", [("material", "plastic")]),
        ("bag jo chamde ka nahi hona chahiye", [("material", "leather")]),
        ("kurta, laal rang nahi chahiye", [("colour", "red")]),
        ("headphones, mic not required", [("type", "mic")]),
        ("bra non padded", [("feature", "padded")]),
        ("no ripped jeans", [("feature", "ripped")]),
        ("I want to get rid of plastic, a glass jar", [("material", "plastic")]),
        ("toothbrush for adults, not for kids", [("feature", "for kids")]),
        ("helmet, no kids size", [("feature", "for kids")]),
    ],
)
def test_what_is_denied_is_excluded(parser: RuleParser, request_text: str, excluded: list[tuple[str, str]]):
    assert [(each.kind, each.name) for each in parser.parse(request_text).exclusions] == excluded


@pytest.mark.parametrize(
    "request_text",
    [
        "non stick pan",
        "sugar free chocolate",
        "not sure, a shirt",
        "a watch, not too expensive",
        "no. 9 shoes",
        "no problem",
        "tired of washing by hand, a bucket",
        "a toy, it is not for my kids alone",
    ],
)
def test_not_every_no_excludes(parser: RuleParser, request_text: str):
    assert parser.parse(request_text).exclusions == ()


def test_an_exclusion_knows_the_other_words_for_it(parser: RuleParser):
    (leather,) = parser.parse("wallet not leather").exclusions

    assert {"leather", "genuine leather"} <= set(leather.words)


def test_what_is_excluded_is_not_looked_up(parser: RuleParser):
    assert parser.parse("wallet not leather").search_text == "wallet"


def test_who_is_excluded_is_not_whom_it_is_for(parser: RuleParser):
    intent = parser.parse("toothbrush, not for kids")

    assert intent.audience.band is None
    assert {"kids", "children"} <= set(intent.exclusions[0].words)
