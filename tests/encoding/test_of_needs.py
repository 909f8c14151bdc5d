"""Requests are compared with needs by an encoder of its own."""

import numpy as np

from shopfeed.encoding import HashingEncoder, open_needs_encoder


def test_a_request_is_nearer_to_what_answers_it_than_to_what_it_speaks_of():
    encoder = open_needs_encoder(Named())

    assert encoder is not None
    told, brush, sofa = encoder.encode(
        ["golden hair all over the sofa since our retriever sheds", "dog brush", "sofa set"]
    )
    assert np.dot(told, brush) > np.dot(told, sofa)


def test_beside_an_encoder_that_knows_no_meanings_there_is_none():
    assert open_needs_encoder(HashingEncoder()) is None


class Named(HashingEncoder):
    """An encoder of a platform's own."""

    @property
    def id(self) -> str:
        return "of-a-platform"
