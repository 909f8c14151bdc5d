from pathlib import Path

import pytest

from shopfeed.errors import InvalidSource
from shopfeed.training.pairs import Pair, read_pairs, write_pairs


def test_pairs_come_back_as_they_were_written(tmp_path: Path):
    pairs = [Pair("red shoes", "Trail Shoes, Red", "clicks"), Pair("जूते", "Trail Shoes", "clicks", "shoes", "Socks")]
    write_pairs(tmp_path / "pairs.jsonl", pairs)

    assert read_pairs([tmp_path / "pairs.jsonl"]) == pairs


def test_a_pair_without_a_source_has_the_name_of_its_file(tmp_path: Path):
    path = tmp_path / "clicks.jsonl"
    path.write_text('{"query": "red shoes", "product": "Trail Shoes"}\n\n', encoding="utf-8")

    assert read_pairs([path]) == [Pair("red shoes", "Trail Shoes", "clicks")]


@pytest.mark.parametrize("line", ["no JSON", "[]", '{"query": "red"}', '{"query": 3, "product": "x"}'])
def test_a_line_that_is_no_pair_is_named(tmp_path: Path, line: str):
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"query": "a", "product": "b"}\n' + line + "\n", encoding="utf-8")

    with pytest.raises(InvalidSource, match=r"pairs\.jsonl:2 is not"):
        read_pairs([path])


def test_an_empty_query_is_refused(tmp_path: Path):
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"query": " ", "product": "b"}\n', encoding="utf-8")

    with pytest.raises(InvalidSource, match="empty query"):
        read_pairs([path])


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(InvalidSource, match="no file of pairs"):
        read_pairs([tmp_path / "pairs.jsonl"])
