"""What a past is worth can be set in a file; what it does not name keeps its default, and mistakes are named."""

from pathlib import Path

import pytest

from shopfeed.context import Taste, read_taste
from shopfeed.errors import InvalidSetting
from shopfeed.events import EventKind


def write(folder: Path, text: str) -> Path:
    path = folder / "taste.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_empty_file_is_the_default(tmp_path: Path):
    assert read_taste(write(tmp_path, "")) == Taste()


def test_what_is_named_is_changed_and_nothing_else(tmp_path: Path):
    taste = read_taste(write(tmp_path, "half_life_s = 3600\n[weights]\nclick = 9\n[lives_days]\nTents = 400"))

    assert taste.half_life_s == 3_600
    assert taste.weights[EventKind.CLICK] == 9
    assert taste.weights[EventKind.SEARCH] == Taste().weights[EventKind.SEARCH]
    assert taste.life_s(("Sports", "Tents")) == 400 * 86_400


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("half_live_s = 3", "half_live_s"),
        ("half_life_s = 'long'", "half_life_s"),
        ("half_life_s = 0", "half_life_s"),
        ("fading_per_event = 1.5", "fading_per_event"),
        ("[weights]\nclicked = 1", "clicked"),
        ("weights = 3", "weights"),
        ("half_life_s =", "cannot be read"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, named: str):
    with pytest.raises(InvalidSetting, match=named):
        read_taste(write(tmp_path, text))


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(InvalidSetting, match=r"nowhere\.toml"):
        read_taste(tmp_path / "nowhere.toml")


def test_the_longest_word_of_a_category_says_how_long_its_things_live():
    taste = Taste(lives_days={"appliances": 1_000, "kitchen appliances": 2_000}, usual_life_days=5)

    assert taste.life_s(("home", "Kitchen Appliances")) == 2_000 * 86_400
    assert taste.life_s(("appliances", "Others")) == 1_000 * 86_400
    assert taste.life_s(("music", "Guitars")) == 5 * 86_400
