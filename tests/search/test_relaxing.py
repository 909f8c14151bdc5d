import numpy as np

from shopfeed.search.relaxing import let_go


def mask(*rows: int) -> np.ndarray:
    flags = np.zeros(4, np.bool_)
    flags[list(rows)] = True
    return flags


def test_nothing_is_let_go_where_something_holds_all():
    gone, rows = let_go({"type": mask(0, 1), "colour": mask(1, 2)})

    assert gone == frozenset()
    assert rows.tolist() == [False, True, False, False]


def test_the_cheaper_wish_goes_first():
    gone, rows = let_go({"type": mask(0, 1), "colour": mask(2)})

    assert gone == {"colour"}
    assert rows.tolist() == [True, True, False, False]


def test_two_cheap_wishes_go_before_a_dear_one():
    gone, _ = let_go({"type": mask(0), "colour": mask(1), "material": mask(1)})

    assert gone == {"colour", "material"}  # 2.6 + 2.5 < 9.0


def test_where_nothing_holds_anything_everything_goes():
    gone, rows = let_go({"type": mask(), "price": mask()})

    assert gone == {"type", "price"}
    assert rows.all()
