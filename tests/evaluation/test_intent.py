import json
from importlib.resources import files

import pytest

from shopfeed.evaluation.intent import (
    FieldScore,
    IntentReport,
    LabelledRequest,
    evaluate_intent,
    found_labels,
    intent_table,
    read_labelled,
)
from shopfeed.query import Lexicon, RuleParser, learn
from shopfeed.query.keywords import KeywordParser

GOALS = ("type", "audience", "price", "interest", "exclusion")


def labelled(text: str, **expected: tuple[str, ...]) -> LabelledRequest:
    return LabelledRequest(group="g", part="dev", text=text, expected=expected)


def score(report: IntentReport, field: str) -> tuple[int, int, int]:
    return report.scores[field].right, report.scores[field].wrong, report.scores[field].missed


@pytest.fixture(scope="module")
def parser() -> RuleParser:
    return RuleParser(lexicon=Lexicon())


@pytest.fixture(scope="module")
def sample() -> Lexicon:
    """What the catalogue that comes with the program teaches."""
    lines = (files("shopfeed.catalogue") / "sample" / "products.jsonl").read_text(encoding="utf-8").splitlines()
    products = [json.loads(line) for line in lines]
    return learn(
        names=[each["name"] for each in products],
        brands=[each["brand"] for each in products],
        categories=[(each["category"][0], each["category"][1]) for each in products],
        attributes=[each["attributes"] for each in products],
    )


def test_f1_is_the_harmonic_mean_of_precision_and_recall():
    counts = FieldScore(right=6, wrong=2, missed=4)

    assert counts.precision == pytest.approx(6 / 8)
    assert counts.recall == pytest.approx(6 / 10)
    assert counts.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))


def test_what_is_found_missed_and_wrong_is_counted_field_by_field(parser: RuleParser):
    report = evaluate_intent(parser, [labelled("red shoes under 500", colour=("blue",), type=("shoe",))])

    assert score(report, "type") == (1, 0, 0)
    assert score(report, "colour") == (0, 1, 1)
    assert score(report, "price") == (0, 1, 0)


def test_a_more_exact_type_is_right_and_a_wider_one_is_not(parser: RuleParser):
    report = evaluate_intent(
        parser, [labelled("running shoes", type=("shoe",)), labelled("shoes", type=("running shoe",))]
    )

    assert score(report, "type") == (1, 1, 1)


def test_an_optional_label_neither_gains_nor_costs(parser: RuleParser):
    report = evaluate_intent(parser, [labelled("shoes for my son", audience=("son", "male", "?kids", "?teens"))])

    assert score(report, "audience") == (2, 0, 0)


def test_an_exclusion_is_right_by_any_of_its_words(parser: RuleParser):
    report = evaluate_intent(parser, [labelled("wallet not leather", exclusion=("leather|hide",))])

    assert score(report, "exclusion") == (1, 0, 0)


@pytest.mark.parametrize(
    ("text", "field", "labels"),
    [
        ("watch under 1000", "price", ("..1000",)),
        ("watch between 500 and 800", "price", ("500..800",)),
        ("watch under $20", "price", ("USD ..20",)),
        ("cheap watch", "price", ("cheap",)),
        ("toy for kids aged 4 to 6", "audience", ("kids", "age 4-6")),
        ("1.5 ton ac", "quantity", ("1.5 ton",)),
    ],
)
def test_an_intent_is_written_as_labels_are(parser: RuleParser, text: str, field: str, labels: tuple[str, ...]):
    assert found_labels(parser.parse(text))[field] == labels


def test_the_labelled_requests_are_many_and_their_parts_share_no_group():
    dev, test = read_labelled("dev"), read_labelled("test")

    assert len(dev) + len(test) >= 600
    assert {each.group for each in dev}.isdisjoint(each.group for each in test)
    assert len({each.text for each in (*dev, *test)}) == len(dev) + len(test)


def test_a_request_may_have_labels_beyond_its_group():
    (blue,) = [each for each in read_labelled("test") if each.text == "blue kurta for brother on raksha bandhan"]

    assert blue.expected["colour"] == ("blue",)
    assert blue.expected["occasion"] == ("rakhi",)


@pytest.mark.parametrize("field", GOALS)
def test_held_out_requests_are_understood(sample: Lexicon, field: str):
    report = evaluate_intent(RuleParser(lexicon=sample), read_labelled("test"))

    assert report.scores[field].f1 >= 0.9


def test_the_table_names_every_field_and_parser(parser: RuleParser):
    requests = [labelled("red shoes", colour=("red",), type=("shoe",))]

    table = intent_table(
        {
            "rules": evaluate_intent(parser, requests),
            "keywords": evaluate_intent(KeywordParser(lexicon=Lexicon()), requests),
        }
    )

    assert "| field | precision | recall | F1 rules | F1 keywords |" in table
    assert "| colour | 1.000 | 1.000 | 1.000 | 1.000 |" in table
