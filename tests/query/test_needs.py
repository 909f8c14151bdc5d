from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.query import Lexicon, RuleParser, english_of
from shopfeed.query.needs import Needs, known_needs
from shopfeed.query.roots import roots, sound

SENSES = """
hot: warm garam
keep: rakhna
"""
NEEDS = """
flask, travel mug: coffee hot; tea hot keep
hammer: nail wall
    board
"""


@pytest.fixture(scope="module", autouse=True)
def _known() -> None:
    known_needs()  # made once: no test's deadline is for that


@pytest.fixture(scope="module")
def parser() -> RuleParser:
    return RuleParser(lexicon=Lexicon())


def test_a_need_is_told_where_all_its_words_are_in_any_order():
    told = Needs(NEEDS, SENSES).told_by(["something", "that", "keeps", "my", "coffee", "warm"])

    assert told is not None
    assert told.things == (("flask", 1.0), ("travel mug", 0.93))
    assert told.places == {4, 5}  # coffee, warm


def test_a_need_is_not_told_where_a_word_of_it_is_missing():
    assert Needs(NEEDS, SENSES).told_by(["coffee", "for", "my", "wife"]) is None


def test_small_words_in_what_is_written_tell_nothing():
    needs = Needs("cooler: cool only my face; tiny cooler for study\nlamp: read dark\ntent: sleep outside", SENSES)

    assert needs.told_by(["for", "my", "daughter"]) is None
    assert needs.told_by(["cool", "only", "the", "face"]) is not None


def test_words_of_a_need_that_stand_far_apart_tell_nothing():
    far = ["coffee", *["and"] * 20, "hot"]

    assert Needs(NEEDS, SENSES).told_by(far) is None


def test_hindi_tells_a_need_however_it_is_spelt():
    assert sound("khilauna") == sound("khilone") == "kilon"
    assert sound("chaadar") == sound("chadar")
    assert sound("jute") == ""  # three letters are left: too few to be sure


def test_a_word_is_also_what_it_may_be_a_form_of():
    assert "stop" in roots("stopped")
    assert "bake" in roots("baking")
    assert "dry" in roots("dries")
    assert roots("gas") == ("gas",)


@pytest.mark.parametrize(
    ("request_text", "thing"),
    [
        ("something to keep my coffee hot on the train", "flask"),
        ("machhar raat ko sone nahi dete", "mosquito net"),
        ("there are cockroaches in my kitchen at night", "cockroach killer"),
        ("my daadhi looks like a jungle", "trimmer"),
        ("wall mein hole karna hai", "drill machine"),
        ("my newspaper letters are blurry at this age", "reading glasses"),
    ],
)
def test_a_need_becomes_a_part_of_the_intent(parser: RuleParser, request_text: str, thing: str):
    need = parser.parse(request_text).need

    assert need is not None
    assert thing in [each.name for each, _ in need.things]


@pytest.mark.parametrize(
    "request_text",
    ["bicycle lock", "coffee maker that keeps coffee hot", "school bag for boys", "cover for washing machine"],
)
def test_a_type_that_is_named_leaves_no_room_for_a_guess(parser: RuleParser, request_text: str):
    intent = parser.parse(request_text)

    assert intent.need is None
    assert intent.types


def test_what_is_wished_to_be_done_is_no_thing(parser: RuleParser):
    assert [each.name for each in parser.parse("want to paint my nails").types] == []


def test_a_need_that_is_taken_off_leaves_its_words_to_be_looked_up(parser: RuleParser):
    intent = parser.parse("something to keep my coffee hot")

    taken_off = intent.without([part.id for part in intent.parts if part.kind == "need"])

    assert taken_off.need is None
    assert taken_off.search_text == intent.search_text


def test_every_need_that_is_written_names_a_thing_once_in_its_line():
    twice = [line for line in known_needs().things if max(Counter(line).values()) > 1]

    assert not twice
    assert all(all(line) for line in known_needs().things)


def test_every_line_of_needs_is_told_in_some_wording():
    begin = [*known_needs().first_wordings.tolist(), len(known_needs().wordings)]

    assert [things for things, (a, b) in zip(known_needs().things, pairwise(begin), strict=True) if a == b] == []


def test_hindi_words_are_said_in_english_and_english_ones_left_alone():
    assert english_of("kaano") == "ear"
    assert english_of("jhumke") == "earring"
    assert english_of("kitchen") is None


@given(st.lists(st.text(max_size=8), max_size=20))
def test_any_words_at_all_are_borne(words: list[str]):
    told = known_needs().told_by(words)

    assert told is None or told.things[0][1] == 1.0


def test_coffee_that_stays_hot_may_also_stay_in_an_insulated_bottle():
    told = known_needs().told_by(["something", "to", "keep", "my", "coffee", "hot"])

    assert told is not None
    assert {"flask", "insulated bottle", "travel mug"} <= {thing for thing, _ in told.things}
