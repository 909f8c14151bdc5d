from shopfeed.query.needs import known_needs
from shopfeed.query.stories import known_stories


def test_every_story_tells_a_line_of_its_thing():
    stories, needs = known_stories(), known_needs()

    assert sorted(set(stories.told.tolist())) == list(range(len(stories.texts)))
    assert 0 <= stories.lines.min() <= stories.lines.max() < len(needs.things)


def test_no_story_is_empty_or_told_twice():
    texts = known_stories().texts

    assert all(len(text.split()) > 1 for text in texts)
    assert len(set(texts)) > 0.99 * len(texts)


def test_a_story_in_hindi_is_compared_in_english():
    texts = known_stories().texts

    assert any("wardrobe" in text.split() or "cupboard" in text.split() for text in texts)
    assert not any("almari" in text.split() for text in texts)
    assert any(text.split()[-1] == "hai" for text in texts)  # what only holds a sentence together stays
