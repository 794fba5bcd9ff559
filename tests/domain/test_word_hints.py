"""Hints find a judgment where it stands, and leave alone what was heard."""

import pytest

from pairview.domain.word_hints import HintKind, WordHint, find_hints

ALWAYS = WordHint(
    "always", HintKind.ABSOLUTE, ("always", "never"), "How many times?", ("never mind",)
)
LAZY = WordHint("lazy", HintKind.TRAIT, ("lazy",), "What did the first five minutes look like?")


def found(text: str, kept: tuple[str, ...] = ()) -> list[str]:
    return [text[hit.start : hit.end] for hit in find_hints(text, (LAZY, ALWAYS), kept)]


def test_hints_come_by_kind_and_then_in_the_order_of_the_text() -> None:
    assert found("Always late, lazy, never mind, NEVER done") == ["lazy", "Always", "NEVER"]


def test_a_kept_hint_is_silent_and_the_others_are_not() -> None:
    assert found("always lazy", kept=("always",)) == ["lazy"]


@pytest.mark.parametrize(
    "text",
    [
        'said "I always lose" and left',
        "said \u201cI am lazy\u201d and left",
        "said \u2018I am lazy\u2019 and left",
        "said 'I don't do it, I'm lazy' and left",
        "sagte \u201eimmer lazy\u201c dann",
        "disait \u00ab always \u00bb",
        'is just saying "I always',
        "is just saying \u201cI always",
    ],
)
def test_what_was_heard_has_no_hint(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'said "no" and is always late',
        "the students' table is always full, isn't it",
        "doesn't he always do that; it's his",
        'said "no\nalways late',
        'a table of 5.2" is always free',
    ],
)
def test_what_stands_outside_quotation_marks_has_its_hint(text: str) -> None:
    assert found(text) == ["always"]


def test_an_empty_text_has_none() -> None:
    assert found("") == []
