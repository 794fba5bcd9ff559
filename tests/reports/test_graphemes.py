"""A letter is what a reader takes for one, and lines end where a script lets them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pairview.reports.graphemes import beginning, breaks, clusters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", ["a", "b", "c"]),
        ("q\u0323\u0308x", ["q\u0323\u0308", "x"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
        ("เด็ก", ["เ", "ด็", "ก"]),
        ("น้ำ", ["น้ำ"]),
        ("בְּרֵא", ["בְּ", "רֵ", "א"]),
        ("👨\u200d👩\u200d👧👍🏽", ["👨\u200d👩\u200d👧", "👍🏽"]),
        ("🇵🇱🇩🇪🇫", ["🇵🇱", "🇩🇪", "🇫"]),
        ("1\ufe0f\u20e32", ["1\ufe0f\u20e3", "2"]),
        ("\u1112\u1161\u11abx", ["\u1112\u1161\u11ab", "x"]),
        ("x\u1161", ["x", "\u1161"]),
        ("", []),
    ],
)
def test_a_letter_keeps_its_marks(text: str, expected: list[str]) -> None:
    assert clusters(text) == expected


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("latin", 3, "lat"),
        ("latin", 9, "latin"),
        ("cafe\u0301 au", 4, "caf"),
        ("ok 👩‍👧", 4, "ok "),
        ("e\u0301\u0302\u0303", 2, "e\u0301"),
        ("", 3, ""),
    ],
)
def test_a_text_is_cut_between_letters(text: str, most: int, expected: str) -> None:
    assert beginning(text, most) == expected


@given(st.text())
def test_no_character_is_lost(text: str) -> None:
    assert "".join(clusters(text)) == text


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("latin", []),
        ("한국어", []),
        ("学生在", [1, 2]),
        ("先看」再", [1, 3]),
        ("「先看", [2]),
        ("ok学生", [2, 3]),
        ("学か\u3099生", [1, 3]),
        ("テキスト、で", [1, 2, 3, 5]),
        ("𠀀𠀁", [1]),
    ],
)
def test_lines_end_between_chinese_and_japanese_letters_but_for_some(
    word: str, expected: list[int]
) -> None:
    assert breaks(word) == expected
