"""A sentence is a code with values; its words are those of the language that is asked for."""

from string import Formatter

import pytest

from shopfeed.catalogue import Money
from shopfeed.saying import Label, Saying, say
from shopfeed.saying.english import ENGLISH
from shopfeed.saying.hindi import HINDI
from shopfeed.saying.sentence import plural

SPEAKER = Saying(code="query", values={"query": "bluetooth speaker"})
RUPEES = {"before": Money(amount_minor=200_000, currency="INR"), "now": Money(amount_minor=149_900, currency="INR")}


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_every_sentence_is_there_in_both_languages_with_the_same_values():
    assert {code: places(words) for code, words in HINDI.items()} == {
        code: places(words) for code, words in ENGLISH.items()
    }


@pytest.mark.parametrize(
    ("saying", "english", "hindi"),
    [
        (
            Saying(code="because_search", values={"subject": SPEAKER}),
            "Because you searched “bluetooth speaker”",
            "क्योंकि आपने “bluetooth speaker” खोजा",
        ),
        (
            Saying(code="cheaper_saved", values=RUPEES),
            "You saved it at ₹2,000; now ₹1,499",
            "आपने इसे ₹2,000 पर सहेजा था; अब ₹1,499",
        ),
        (
            Saying(code="popular_in", values={"category": "Speakers", "rating": 4.25, "count": 18_231}),
            "Popular in Speakers: 4.2 from 18,231 ratings",
            "Speakers में लोकप्रिय: औसत 4.2, 18,231 रेटिंग",
        ),
        (
            Saying(code="few_are_all", values={"count": 1}),
            "Only 1 here is all of that; what is nearly so comes next.",
            "यहाँ इन सब बातों पर बस 1 खरे हैं; आगे वे हैं जो लगभग ऐसे हैं।",
        ),
        (
            Saying(code="few_are_all", values={"count": 2}),
            "Only 2 here are all of that; what is nearly so comes next.",
            "यहाँ इन सब बातों पर बस 2 खरे हैं; आगे वे हैं जो लगभग ऐसे हैं।",
        ),
        (
            Saying(code="let_go", values={"labels": ("red", Saying(code="cheap"), "silk")}),
            "Nothing here is red, cheap and silk as well; these come nearest.",
            "यहाँ ऐसा कुछ नहीं जो साथ में red, सस्ता और silk भी हो; ये सबसे पास हैं।",
        ),
        ("Speakers", "Speakers", "Speakers"),
    ],
)
def test_a_saying_is_said_in_either_language(saying: Label, english: str, hindi: str):
    assert (say(saying), say(saying, "hi")) == (english, hindi)


def test_what_a_person_wrote_is_no_sentence_of_ours():
    asked = Saying(code="query", values={"query": "{creator} {0}"})

    assert str(asked) == "“{creator} {0}”"


@pytest.mark.parametrize(
    ("one", "many"),
    [("shoe", "shoes"), ("jeans", "jeans"), ("watch", "watches"), ("dress", "dresses"), ("sari", "saris")],
)
def test_nouns_in_a_sentence_are_plural(one: str, many: str):
    assert plural(one) == many
