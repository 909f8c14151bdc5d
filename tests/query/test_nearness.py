from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from shopfeed.encoding import HashingEncoder, Vectors
from shopfeed.query import Lexicon, NearNeeds, RuleParser, encode_wordings, wordings_file
from shopfeed.query.needs import known_needs

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


def test_every_wording_and_the_things_of_every_line_have_a_vector(vectors: Vectors):
    needs = known_needs()

    assert vectors.shape == (len(needs.wordings) + len(needs.things), ENCODER.dim)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_what_a_request_repeats_word_by_word_is_nearest(vectors: Vectors):
    needs = known_needs()
    at = next(at for at, wording in enumerate(needs.wordings) if wording == "pandit stone")
    line = int(np.searchsorted(needs.first_wordings, at, side="right")) - 1

    nearness = NearNeeds(encoder=ENCODER, vectors=vectors).to("pandit stone")

    assert int(nearness.argmax()) == line


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


def test_what_something_is_done_to_is_not_what_is_wanted(parser: RuleParser):
    need = parser.parse("strain loose tea leaves").need

    assert need is not None
    assert need.things[0][0].name in ("tea strainer", "tea infuser")
