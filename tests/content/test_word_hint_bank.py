"""The hint bank finds judgments and leaves descriptions alone."""

import tomllib
from pathlib import Path

import pytest

from pairview.content import load_word_hints
from pairview.domain.word_hints import find_hints

EXAMPLES = tomllib.loads(Path(__file__).with_name("hint_examples.toml").read_text("utf-8"))
HITS = [(hint, text) for hint, texts in EXAMPLES["hits"].items() for text in texts]
BANK = load_word_hints("en")


@pytest.mark.parametrize(("hint", "text"), HITS)
def test_a_judgment_has_its_hint(hint: str, text: str) -> None:
    assert hint in [found.hint.id for found in find_hints(text, BANK)]


@pytest.mark.parametrize("text", EXAMPLES["clean"])
def test_a_description_has_none(text: str) -> None:
    assert [text[hit.start : hit.end] for hit in find_hints(text, BANK)] == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Always late, has ADHD", "ADHD"),
        ("never works and is depressed", "depressed"),
        ("always lazy and rude", "rude"),
        ("always lazy, thinks that is fine", "lazy"),
        ("never works, thinks that is fine", "thinks that"),
    ],
)
def test_what_weighs_most_is_told_first(text: str, first: str) -> None:
    hit = find_hints(text, BANK)[0]
    assert text[hit.start : hit.end] == first


def test_every_hint_of_the_bank_has_an_example() -> None:
    assert set(EXAMPLES["hits"]) == {hint.id for hint in BANK}


@pytest.mark.parametrize("hint", BANK, ids=lambda hint: hint.id)
def test_a_hint_asks_and_does_not_tell_off(hint: object) -> None:
    assert "?" in getattr(hint, "question", "")
