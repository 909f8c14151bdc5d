import pytest

from shopfeed.query import Lexicon, RuleParser


@pytest.mark.parametrize(
    ("request_text", "wanted"),
    [
        ("washing machine", ["washing machine"]),
        ("headphones with mic", ["headphone"]),
        ("sneakers or sandals for women", ["sneaker", "sandal"]),
        ("keyboard and mouse combo", ["keyboard and mouse"]),
        ("for my kitchen, a mixer grinder", ["mixer grinder"]),
        ("my brother is getting married, need formal shoes", ["formal shoe"]),
        ("do you have any red dresses?", ["dress"]),
        ("a pair of jeans", ["jeans"]),
        ("shoes for football", ["football shoe"]),
        ("bachon ke jute", ["shoe"]),
        ("kurta ladke ke liye", ["kurta"]),
        ("pressure cooker 5 litre induction", ["pressure cooker"]),
        ("1.5 ton ac inverter", ["air conditioner"]),
        ("induction", ["induction cooktop"]),
        ("running shoes for flat feet", ["running shoe"]),
        ("shoes for football match", ["football shoe"]),
        ("socks so my toddler doesnt slip on marble", ["sock"]),
        ("chhat ka pankha badalna hai", ["fan"]),
        ("mujhe neend nahi aati hai aur aata hai", []),
        ("toot gaya", []),
        ("aata 5 kg", ["flour"]),
        ("hard trolley bag 4 wheels", ["trolley bag"]),
        ("whey protein chocolate flavour", ["protein powder"]),
        ("जूते", ["shoe"]),
        ("something to keep my coffee hot", []),
        ("gift for my wife", []),
    ],
)
def test_the_wanted_type_is_the_head_of_what_is_asked(parser: RuleParser, request_text: str, wanted: list[str]):
    assert [each.name for each in parser.parse(request_text).types] == wanted


@pytest.mark.parametrize(
    ("request_text", "wanted", "served"),
    [
        ("washing machine cover", "washing machine cover", "washing machine"),
        ("cover for my washing machine", "washing machine cover", "washing machine"),
        ("strap for apple watch", "watch strap", "watch"),
        ("samsung m31 back cover", "phone case", "phone"),
        ("ac remote", "air conditioner remote", "air conditioner"),
        ("we bought a 55 inch tv and need a wall mount for it", "tv wall mount", "television"),
    ],
)
def test_an_accessory_knows_what_it_serves(parser: RuleParser, request_text: str, wanted: str, served: str):
    intent = parser.parse(request_text)

    assert intent.wants_accessory
    assert [(each.name, each.accessory_of) for each in intent.types] == [(wanted, served)]


def test_a_type_that_only_the_catalogue_knows_is_understood(parser: RuleParser):
    assert [each.name for each in parser.parse("teal sconce for the hall").types] == ["sconce"]


def test_jute_is_a_material_where_it_stands_before_a_thing(parser: RuleParser):
    intent = parser.parse("jute bag")

    assert intent.materials == ("jute",)
    assert [each.name for each in intent.types] == ["bag"]


def test_a_thing_is_known_by_its_hindi_name_however_it_is_spelt():
    parser = RuleParser(lexicon=Lexicon())

    assert [each.name for each in parser.parse("jhumke").types] == ["earring"]
    assert [each.name for each in parser.parse("bacchon ke khilaune").types] == ["toy"]
