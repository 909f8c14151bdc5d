"""What led to a dismissed product says in words what kind of thing it was."""

from dataclasses import replace

import pytest

from shopfeed.catalogue import Product, ProductId
from shopfeed.context.themes import Cause, Stems, ThemeWords, theme_words
from shopfeed.events import EventKind
from shopfeed.index import Snapshot
from shopfeed.index.lexical import LexicalIndex
from shopfeed.index.tokens import stems
from shopfeed.ranking.filters import NothingSilenced
from tests.context.pasts import clicked, did, read, searched
from tests.ranking.candidates import all_of, kinds, request_of

NAMES = (
    "Prestige Electric Kettle 1.5 litre",
    "Kettle Bag for hikers",
    "Electric Iron",
    "Electric Toothbrush",
    "School Backpack with rain cover",
    "Laptop Backpack for the office",
    "Washing Machine front load",
    "Cleaner tablets for washing machine",
    "Coffee Machine with grinder",
    "Cotton Kurta",
    "Cotton Bedsheet",
    *(f"thing{number} of kind{number}" for number in range(180)),
)


@pytest.fixture(scope="module")
def lexical() -> LexicalIndex:
    return LexicalIndex.build(
        [Product(id=ProductId(f"p{at:03}"), name=name, category=("Shop", "All")) for at, name in enumerate(NAMES)]
    )


def said(lexical: LexicalIndex, text: str) -> Stems:
    return frozenset(number for number in lexical.numbers(stems(text)) if number >= 0)


def cause(lexical: LexicalIndex, text: str, *, is_search: bool = False, cosine: float = 0.5) -> Cause:
    return Cause(stems=said(lexical, text), cosine=cosine, weight=1.0, is_search=is_search)


def test_what_was_searched_and_waved_away_is_the_theme_of_an_accessory_too(lexical: LexicalIndex):
    searches = [cause(lexical, "electric kettle", is_search=True)]

    theme = theme_words(lexical, said(lexical, "Prestige Electric Kettle 1.5 litre"), searches, near=0.45)

    assert theme is not None
    assert theme.are_in(said(lexical, "Kettle Bag for hikers"))
    assert not theme.are_in(said(lexical, "Laptop Backpack for the office"))


def test_a_word_that_only_stands_beside_the_telling_one_is_no_theme(lexical: LexicalIndex):
    searches = [cause(lexical, "washing machine", is_search=True)]

    theme = theme_words(lexical, said(lexical, "Washing Machine front load"), searches, near=0.45)

    assert theme is not None
    assert theme.are_in(said(lexical, "Cleaner tablets for washing machine"))
    assert not theme.are_in(said(lexical, "Coffee Machine with grinder"))  # 2 of 3 machines wash: idf 4.1 to 3.8


def test_what_the_person_came_by_again_and_again_counts_most(lexical: LexicalIndex):
    led = [cause(lexical, "school backpack", is_search=True), cause(lexical, "Laptop Backpack for the office")]

    theme = theme_words(lexical, said(lexical, "School Backpack with rain cover"), led, near=0.45)

    assert theme is not None
    assert theme.are_in(said(lexical, "Laptop Backpack for the office"))


def test_a_product_that_is_no_answer_to_the_search_does_not_make_its_words_a_theme(lexical: LexicalIndex):
    led = [cause(lexical, "cotton kurta", is_search=True)]

    assert theme_words(lexical, said(lexical, "Cotton Bedsheet"), led, near=0.45) is None


def test_one_product_looked_at_says_nothing_in_words(lexical: LexicalIndex):
    led = [cause(lexical, "Kettle Bag for hikers")]

    assert theme_words(lexical, said(lexical, "Prestige Electric Kettle 1.5 litre"), led, near=0.45) is None


def test_the_whole_interest_rests_that_had_brought_what_was_waved_away(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Borin")

    context = read(snapshot, dismissal, clicked("saree-Asha", hours_ago=2), searched("camping tent", hours_ago=3))

    assert context.resting.tolist() == [False, True]


def test_what_was_done_after_a_dismissal_does_not_rest(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Borin", hours_ago=1)

    context = read(snapshot, clicked("tent-Calyx"), dismissal, clicked("tent-Asha", hours_ago=2))

    assert context.resting.tolist() == [False, True]


def test_a_resting_product_brings_nothing_from_its_category(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Borin")

    request = request_of(read(snapshot, dismissal, clicked("tent-Asha", hours_ago=2), clicked("shoe-Asha")))

    assert request.recent_rows.tolist() == snapshot.rows_of(["shoe-Asha"]).tolist()
    assert len(request.recent_weights) == len(request.recent_ages_s) == 1


def test_after_the_silence_it_speaks_again(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Borin", hours_ago=24 * 15)

    context = read(snapshot, dismissal, clicked("tent-Asha", hours_ago=24 * 15 + 1))

    assert not context.resting.any()


def test_names_with_the_words_of_the_theme_are_silenced_however_unlike_they_are(snapshot: Snapshot):
    context = read(snapshot, did(EventKind.DISMISSAL, product_id="tent-Borin"))
    (saree,) = snapshot.lexical.numbers(stems("saree"))
    worded = replace(context.silences[0], words=ThemeWords({saree: 1.0}))
    candidates = all_of(snapshot)

    mask = NothingSilenced().mask(request_of(replace(context, silences=(worded,))), candidates)

    assert kinds(snapshot, candidates.rows[~mask]) == {"tent", "saree"}


def test_a_search_by_the_words_of_the_theme_lifts_its_silence(snapshot: Snapshot):
    context = read(snapshot, searched("silk saree"), did(EventKind.DISMISSAL, product_id="tent-Borin", hours_ago=1))
    (saree,) = snapshot.lexical.numbers(stems("saree"))
    worded = replace(context.silences[0], words=ThemeWords({saree: 1.0}))

    mask = NothingSilenced().mask(request_of(replace(context, silences=(worded,))), all_of(snapshot))

    assert mask.all()


def test_a_browser_whose_clock_is_slow_is_heard_all_the_same(snapshot: Snapshot):
    dismissal = did(EventKind.DISMISSAL, product_id="tent-Borin", hours_ago=5)  # received last

    context = read(snapshot, dismissal, searched("camping tent", hours_ago=1))
    mask = NothingSilenced().mask(request_of(context), all_of(snapshot))

    assert context.resting.tolist() == [True]
    assert kinds(snapshot, all_of(snapshot).rows[~mask]) == {"tent"}
