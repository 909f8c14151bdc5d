from shopfeed.encoding import HashingEncoder


def test_texts_that_share_words_are_nearer_than_texts_that_share_none():
    query, near, far = HashingEncoder().encode(["bluetooth speaker", "portable speaker", "cotton shirt"])

    assert query @ near > query @ far


def test_a_slip_of_the_pen_stays_near():
    right, slip, other = HashingEncoder().encode(["bluetooth", "bluetoth", "keyboard"])

    assert right @ slip > 0.3 > right @ other


def test_case_makes_no_difference():
    lower, upper = HashingEncoder().encode(["red shoes", "RED Shoes"])

    assert (lower == upper).all()


def test_a_text_without_a_word_points_along_the_first_axis():
    (vector,) = HashingEncoder().encode([" ?! "])

    assert vector[0] == 1
