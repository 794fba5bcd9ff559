"""Words run the way their letters do, and brackets and numbers with them."""

import pytest

from pairview.reports.direction import (
    base_direction,
    document_runs,
    first_direction,
    in_visual_order,
    is_mirrored,
    levels,
    runs_right_to_left,
)
from pairview.reports.tags import TaggedCanvas


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", True),
        ("ar-EG", True),
        ("fa_IR", True),
        ("he", True),
        ("ur", True),
        ("ks-Arab", True),
        ("ks-Deva-IN", False),
        ("ku-Arab", True),
        ("uz-Latn", False),
        ("en", False),
        ("es-419", False),
    ],
)
def test_a_language_runs_the_way_its_script_does(language: str, expected: bool) -> None:
    assert runs_right_to_left(language) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("12 (abc) שלום", 0), ("12 (שלום) abc", 1), ("مرحبا", 1), ("1 + 2", None), ("", None)],
)
def test_a_text_runs_as_its_first_letter_does(text: str, expected: int | None) -> None:
    assert first_direction(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("River يبدأ الآن", 1),
        ("PE: שלום", 1),
        ("A sentence in English with one שם", 0),
        ("abc", 0),
        ("12", None),
    ],
)
def test_in_a_document_to_the_left_a_latin_name_in_front_turns_no_sentence(
    text: str, expected: int | None
) -> None:
    with document_runs(to_the_left=True):
        assert base_direction(text) == expected
    assert base_direction(text) == first_direction(text)


def seen(text: str, base: int) -> str:
    """Return a text with its characters in the order in which they stand from left to right."""
    return "".join(in_visual_order(text, levels(text, base)))


@pytest.mark.parametrize(
    ("text", "base", "order"),
    [
        ("abc", 0, "abc"),
        ("abc", 1, "abc"),
        ("אבג", 0, "גבא"),
        ("ab אב גד cd", 0, "ab דג בא cd"),
        ("אב ab גד", 1, "דג ab בא"),
        ("אב 12.5% גד", 1, "דג 12.5% בא"),
        ("אב 12-34", 1, "12-34 בא"),
        ("عدد 25 من", 1, "نم 25 ددع"),
        ("אב (cd) ef", 1, "ef )cd( בא"),
        ("(אב) cd", 0, "(בא) cd"),
        ("(אב) (cd)", 0, "(בא) (cd)"),
        ("ab (אב)", 0, "ab (בא)"),
        ("אב [cd (ef)]", 1, "]cd (ef)[ בא"),
        ("a\u0301 אְב", 0, "a\u0301 בְא"),
        ("אב\x07\ufffe cd", 0, "\x07בא\ufffe cd"),
        ("1\u202eא", 1, "א1\u202e"),
        ("((אב", 0, "((בא"),
        ("אב ) cd", 1, "cd ( בא".replace("(", ")")),
    ],
)
def test_a_line_is_set_in_the_order_it_is_seen(text: str, base: int, order: str) -> None:
    assert seen(text, base) == order


@pytest.mark.parametrize("text", ["(" * 5_000 + "א", "()א" * 1_700, "([{" * 20 + "א" + "}])" * 20])
def test_any_number_of_brackets_has_a_level_each(text: str) -> None:
    assert len(levels(text, 0)) == len(text)


def test_a_canvas_says_whether_its_document_is_mirrored() -> None:
    assert not is_mirrored(TaggedCanvas("unused.pdf"))
