"""Operators' rules: they hold for what they say, for as long as they say, and mistakes are named."""

from datetime import UTC, date, datetime

import pytest

from shopfeed.errors import Invalid
from shopfeed.index import Columns, Snapshot
from shopfeed.index.columns import build_table
from shopfeed.recommend.rules import Deed, Rule, parse_rules
from tests.catalogue.products import a_product

SAREES = '[[rule]]\nname = "sarees"\ndo = "pin"\ncategories = ["sarees"]\n'


def held(snapshot: Snapshot, rule: Rule) -> set[str]:
    return {str(snapshot.id_of(int(row))) for row in rule.holds(snapshot.columns).nonzero()[0]}


def test_a_rule_is_read_with_all_that_it_says():
    text = SAREES + "since = 2026-11-01\nuntil = 2026-11-12\nplace = 2\nmax_price_minor = 500000"

    assert parse_rules(text, origin="rules.toml") == (
        Rule(
            name="sarees",
            do=Deed.PIN,
            categories=("sarees",),
            since=date(2026, 11, 1),
            until=date(2026, 11, 12),
            place=2,
            max_price_minor=500_000,
        ),
    )


def test_no_rules_are_fine():
    assert parse_rules("", origin="rules.toml") == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[[rule]", "no TOML"),
        ("[[rules]]\nname = 'x'", "nothing else"),
        ('[[rule]]\ndo = "pin"', "rule 1 needs a name"),
        ('[[rule]]\nname = "x"\ndo = "hide"\nwords = ["a"]', "'hide'"),
        ('[[rule]]\nname = "x"\ndo = "pin"', "every product"),
        ('[[rule]]\nname = "x"\ndo = "pin"\nwords = []', "every product"),
        ('[[rule]]\nname = "x"\ndo = "pin"\nword = ["a"]', "no field 'word'"),
        ('[[rule]]\nname = "x"\ndo = "pin"\nwords = "a"', "list of texts"),
        (SAREES + 'since = "2026-11-01"', "no quotes"),
        (SAREES + "since = 2026-11-02\nuntil = 2026-11-01", "before it begins"),
        (SAREES + "place = 0", "from 1"),
        (SAREES + "max_price_minor = 1.5", "whole number"),
        (SAREES + "strength = true", "strength"),
        (SAREES + SAREES, "two rules"),
        (SAREES + 'attributes = "red"', "table of names"),
        (SAREES + "attributes = { colour = 3 }", "'colour' is a text"),
    ],
)
def test_a_mistake_is_named(text: str, named: str):
    with pytest.raises(Invalid, match=named):
        parse_rules(text, origin="rules.toml")


def test_a_rule_lives_from_its_first_to_its_last_day():
    rule = Rule(name="x", do=Deed.PIN, since=date(2026, 11, 1), until=date(2026, 11, 2))

    def is_live(*at: int) -> bool:
        return rule.is_live(datetime(*at, tzinfo=UTC))

    assert [is_live(2026, 10, 31, 23), is_live(2026, 11, 1), is_live(2026, 11, 2, 23), is_live(2026, 11, 3)] == [
        False, True, True, False,
    ]  # fmt: skip


def test_a_category_holds_by_main_or_sub_name_whatever_the_case(snapshot: Snapshot):
    by_sub = held(snapshot, Rule(name="x", do=Deed.PIN, categories=("SAREES",)))
    by_main = held(snapshot, Rule(name="x", do=Deed.PIN, categories=("fashion",)))

    assert by_sub == by_main
    assert {each.split("-")[0] for each in by_sub} == {"saree"}


def test_all_conditions_must_hold(snapshot: Snapshot):
    rule = Rule(name="x", do=Deed.PIN, brands=("asha", "Borin"), words=("silk", "festive"))

    assert held(snapshot, rule) == {"saree-Asha", "saree-Borin"}


def test_words_are_whole_words(snapshot: Snapshot):
    assert held(snapshot, Rule(name="x", do=Deed.PIN, words=("ten",))) == set()


def test_prices_bound_from_both_sides_and_ids_name_products(snapshot: Snapshot):
    price = int(snapshot.columns.price_minor[snapshot.rows_of(["tent-Asha"])[0]])

    exactly = held(snapshot, Rule(name="x", do=Deed.PIN, min_price_minor=price, max_price_minor=price))
    named = held(snapshot, Rule(name="x", do=Deed.PIN, ids=("tent-Asha", "gone-1")))

    assert exactly == named == {"tent-Asha"}


def test_a_rule_is_about_attributes_and_of_a_list_one_is_enough():
    columns = Columns.of(
        build_table(
            [
                a_product("a", attributes={"colour": "Red", "material": "silk"}),
                a_product("b", attributes={"colour": "red", "material": "cotton"}),
                a_product("c", attributes={"colour": "blue", "material": "silk"}),
                a_product("d"),
            ]
        ).combine_chunks()
    )
    text = '[[rule]]\nname = "x"\ndo = "boost"\nattributes = { colour = "red", material = ["silk", "wool"] }'
    (rule,) = parse_rules(text, origin="rules.toml")

    assert rule.holds(columns).tolist() == [True, False, False, False]
