import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopfeed.index.tokens import Zone, fold, number_of, stems, words


def zones(text: str) -> dict[str, Zone]:
    return {word.stem: word.zone for word in words(text)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Women's Shoes", "womens shoe"),
        ("T-Shirts", "tshirt"),
        ("55 inches", '55"'),
        ("1,999", "1999"),
        ("1.50 Ton", "1.5 ton"),
        ("Mobile Phones", "smartphone"),
        ("Air Conditioner", "AC"),
        ("Café Crème", "cafe creme"),
        ("Grey", "gray"),
    ],
)
def test_what_means_the_same_is_the_same(one: str, other: str):
    assert stems(one) == stems(other)


def test_a_number_and_its_unit_are_one_word():
    assert stems("55 inch TV, 7 kg, 5 in 1") == ["55inch", "televis", "7kg", "5", "1"]


def test_a_number_gives_its_amount_back():
    assert number_of("1.5ton") == (1.5, "ton")


def test_the_beginning_of_a_name_says_what_the_thing_is():
    found = zones("Kuber Washing Machine Cover, Waterproof")

    assert (found["cover"], found["waterproof"]) == (Zone.HEAD, Zone.DETAIL)


def test_what_stands_after_for_is_what_the_thing_serves():
    found = zones("Leather Strap for Watch with Buckle")

    assert (found["strap"], found["watch"], found["buckl"]) == (Zone.HEAD, Zone.FOR, Zone.WITH)


def test_what_a_thing_has_not_is_set_apart():
    found = zones("Slim Wallet without Leather, BPA Free Bottle")

    assert (found["leather"], found["bpa"], found["bottl"]) == (Zone.NOT, Zone.NOT, Zone.DETAIL)


def test_a_bracket_at_the_beginning_does_not_end_what_the_thing_is():
    assert zones("(Renewed) Boomlet Speaker")["speaker"] is Zone.HEAD


def test_indian_scripts_keep_their_vowels():
    assert stems("लाल जूते 😀") == ["लाल", "जूते"]


@given(st.text(max_size=80))
def test_words_stand_where_they_say(text: str):
    found = words(text)

    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert [word.start for word in found] == sorted(word.start for word in found)


@given(st.text(max_size=80))
def test_folding_moves_no_letter(text: str):
    assert len(fold(text)) == len(text)
