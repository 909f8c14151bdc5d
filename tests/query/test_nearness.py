from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from shopfeed.encoding import HashingEncoder, Vectors
from shopfeed.query import Lexicon, NearNeeds, RuleParser, encode_wordings, wordings_file
from shopfeed.query.needs import Nearness, known_needs
from shopfeed.query.stories import known_stories

ENCODER = HashingEncoder()


class SameWords:
    """An encoder that knows words alone, under a name of its own."""

    id, dim = "same-words", ENCODER.dim

    def encode(self, texts: Sequence[str]) -> Vectors:
        return ENCODER.encode(texts)


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    return encode_wordings(ENCODER)


@pytest.fixture(scope="module")
def parser(vectors: Vectors) -> RuleParser:
    return RuleParser(lexicon=Lexicon(), near=NearNeeds(encoder=ENCODER, vectors=vectors))


def test_every_wording_the_things_of_every_line_and_every_story_have_a_vector(vectors: Vectors):
    needs, stories = known_needs(), known_stories()
    into, of_texts = vectors[: ENCODER.dim], vectors[ENCODER.dim :]

    assert len(of_texts) == len(needs.wordings) + len(needs.things) + len(stories.texts)
    np.testing.assert_allclose(into.T @ into, np.eye(into.shape[1]), atol=1e-4)
    np.testing.assert_allclose(ENCODER.encode(needs.wordings[:3]) @ into, of_texts[:3], atol=1e-4)


def test_what_a_request_repeats_word_by_word_is_nearest(vectors: Vectors):
    needs = known_needs()
    at = next(at for at, wording in enumerate(needs.wordings) if wording == "pandit stone")
    line = int(np.searchsorted(needs.first_wordings, at, side="right")) - 1

    nearness = NearNeeds(encoder=ENCODER, vectors=vectors).to("pandit stone")

    assert int(nearness.argmax()) == line


def test_a_story_is_nearest_to_the_line_of_its_thing(vectors: Vectors):
    needs, stories = known_needs(), known_stories()
    lines = [line for line, things in enumerate(needs.things) if things[0] == "headphone stand"]
    story = stories.texts[int(stories.told[np.isin(stories.lines, lines)][0])]

    nearness = NearNeeds(encoder=ENCODER, vectors=vectors).to(story)

    assert int(nearness.argmax()) in lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest(NearNeeds):
    """Finds the lines of one thing near, and nothing else."""

    thing: str
    cosine: float

    def to(self, text: str) -> Nearness:
        return np.array([self.cosine if each[0] == self.thing else 0.4 for each in known_needs().things], np.float32)


def knowing(thing: str, cosine: float) -> RuleParser:
    nothing = np.empty((0, ENCODER.dim), np.float32)
    return RuleParser(lexicon=Lexicon(), near=Nearest(encoder=ENCODER, vectors=nothing, thing=thing, cosine=cosine))


@pytest.mark.parametrize("request_text", ["samajh nahi aata kaise saaf karu", "landlord wont let me drill the wall"])
def test_a_verb_is_no_thing(parser: RuleParser, request_text: str):
    assert not {"drill machine", "flour"} & {each.name for each in parser.parse(request_text).types}


def test_what_something_is_done_to_is_not_wanted():
    parser = knowing("fan cleaner", 0.68)

    need = parser.parse("how do i clean ceiling fan wings standing on the floor").need

    assert need is not None
    assert need.name == "fan cleaner"
    assert parser.parse("i want a ceiling fan with long wings in brown").need is None


def test_which_kind_of_a_thing_is_wanted_may_be_told():
    need = knowing("measuring tape", 0.9).parse("i want a tape for rooms of a new flat, winding, long").need

    assert need is not None
    assert [thing.name for thing, _ in need.things] == ["measuring tape", "tape"]
    assert knowing("measuring tape", 0.6).parse("i want a tape for rooms of a new flat, winding, long").need is None


def test_a_thing_for_somebody_is_no_kind_of_it():
    intent = knowing("kid shoe", 0.9).parse("i want to buy shoes for my 10-year-old son who likes ben 10 very much")

    assert [each.name for each in intent.types] == ["shoe"]


def test_a_thing_that_is_only_where_something_is_the_matter_yields_to_the_need(parser: RuleParser):
    need = parser.parse("feet cold in my bed").need

    assert need is not None
    assert any(thing.name == "blanket" for thing, _ in need.things)


@pytest.mark.parametrize(
    "request_text",
    ["dining table", "i want a dining table against flies", "cover for dining table", "table for four under 5000"],
)
def test_a_thing_that_is_wanted_stays(parser: RuleParser, request_text: str):
    intent = parser.parse(request_text)

    assert intent.need is None
    assert ["table" in each.name.split() for each in intent.types] == [True]


def test_words_that_are_near_to_nothing_tell_nothing(parser: RuleParser):
    assert parser.parse("zzyqx brontolo farnaby quux").need is None


def test_vectors_are_found_again_by_the_wordings_and_the_encoder(tmp_path: Path, vectors: Vectors):
    np.save(tmp_path / wordings_file(ENCODER.id), vectors)

    found = NearNeeds.load(tmp_path, ENCODER)

    assert found is not None
    np.testing.assert_array_equal(found.vectors, vectors)
    assert NearNeeds.load(tmp_path, SameWords()) is None


def test_what_a_deed_at_the_beginning_is_done_to_is_not_what_is_wanted():
    need = knowing("strainer", 0.8).parse("strain loose tea leaves").need

    assert need is not None
    assert need.name == "strainer"


def test_in_a_long_story_a_thing_may_only_stand_for_what_it_does():
    parser = knowing("dog brush", 0.8)

    need = parser.parse(
        "sofa, black trousers, even the carpet has golden hair since the summer shedding of our retriever"
    ).need

    assert need is not None
    assert need.name == "dog brush"
    assert (
        parser.parse("i want a sofa that hides golden hair since the summer shedding of our old retriever").need is None
    )
    assert [each.name for each in parser.parse("sofa in golden").types] == ["sofa"]
