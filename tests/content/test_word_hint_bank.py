"""The hint bank finds judgments and leaves descriptions alone."""

import tomllib
from pathlib import Path

import pytest

from pairview.content import FOLDER, load_word_hints
from pairview.content.word_banks import read_word_hints
from pairview.domain.word_hints import WordHint, find_hints

HERE = Path(__file__).parent
LANGUAGES = {"en": "hint_examples.toml", "es": "hint_examples_es.toml"}
EXAMPLES = {
    code: tomllib.loads((HERE / name).read_text("utf-8")) for code, name in LANGUAGES.items()
}
BANKS = {code: load_word_hints(code) for code in LANGUAGES}
OWN = {code: read_word_hints(FOLDER / code / "word_hints.toml") for code in LANGUAGES}
HITS = [
    (code, hint, text)
    for code, told in EXAMPLES.items()
    for hint, texts in told["hits"].items()
    for text in texts
]


@pytest.mark.parametrize(("language", "hint", "text"), HITS)
def test_a_judgment_has_its_hint_whatever_language_it_is_in(
    language: str, hint: str, text: str
) -> None:
    for bank in (OWN[language], *BANKS.values()):
        assert hint in [found.hint.id for found in find_hints(text, bank)]


@pytest.mark.parametrize("text", [text for told in EXAMPLES.values() for text in told["clean"]])
def test_a_description_has_none(text: str) -> None:
    for bank in BANKS.values():
        assert [text[hit.start : hit.end] for hit in find_hints(text, bank)] == []


def test_there_are_enough_examples_of_both_kinds() -> None:
    for told in EXAMPLES.values():
        assert len(told["clean"]) >= 40
        assert sum(map(len, told["hits"].values())) >= 40


def test_a_hint_asks_in_the_language_that_is_spoken_and_once() -> None:
    for text in ("He is lazy", "es vago"):
        assert [hit.hint.question for hit in find_hints(text, BANKS["es"])] == [
            "\u00bfCómo fueron los primeros cinco minutos?"
        ]
        assert [hit.hint.question for hit in find_hints(text, BANKS["en"])] == [
            "What did the first five minutes look like?"
        ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Always late, has ADHD", "ADHD"),
        ("never works and is depressed", "depressed"),
        ("always lazy and rude", "rude"),
        ("always lazy, thinks that is fine", "lazy"),
        ("never works, thinks that is fine", "thinks that"),
        ("Siempre tarde, tiene TDAH", "TDAH"),
        ("siempre vaga y grosera", "grosera"),
        ("nunca trabaja, cree que da igual", "cree que"),
    ],
)
def test_what_weighs_most_is_told_first(text: str, first: str) -> None:
    hit = find_hints(text, BANKS["en"])[0]
    assert text[hit.start : hit.end] == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hint_of_the_bank_has_an_example(language: str) -> None:
    assert set(EXAMPLES[language]["hits"]) == {hint.id for hint in BANKS[language]}


@pytest.mark.parametrize(
    "hint", [*BANKS["en"], *BANKS["es"]], ids=lambda hint: getattr(hint, "id", "")
)
def test_a_hint_asks_and_does_not_tell_off(hint: WordHint) -> None:
    assert "?" in hint.question
